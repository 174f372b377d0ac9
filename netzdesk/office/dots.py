"""Dots with numbers, and the map of actors told in rows of them: for large print, and where there are many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from netzdesk.base.text import translate
from netzdesk.office.lettering import BAR, broken, leading, letters, lines_of
from netzdesk.office.shapes import Drawing, Label, Rect, Shape

Places = Sequence[Sequence[Sequence[str]]]
"""``places[field][ring]`` are names, from the innermost ring outwards; they are numbered in this order from 1 on."""

_HIGHEST = 90.0
"""Millimetres of a page that a field may take in one drawing."""
_LINES = 6
"""So many lines of dots at most stay on one page."""


def disc(x: float, y: float, radius: float, fill: str, stroke: str = "") -> Rect:
    """A circle around x, y."""
    return Rect(x - radius, y - radius, 2 * radius, 2 * radius, fill=fill, stroke=stroke, radius=radius)


def dot(x: float, y: float, number: int, across: float, size: float = 0) -> list[Shape]:
    """A disc around x, y with its number, in a type that fits unless ``size`` says which."""
    size = size or min(8.5, (across - 0.7) / (0.2 * len(str(number))))
    return [
        disc(x, y, across / 2, fill=BAR),
        Label(x, y + size * 0.125, str(number), size, True, "center", "#ffffff"),
    ]


@dataclass(frozen=True, slots=True)
class _Strip:
    """Some lines of dots: the field they begin, the ring they begin, the numbers, and all of it in words."""

    title: Sequence[str]
    label: Sequence[str]
    numbers: range
    told: str


@dataclass(frozen=True, slots=True)
class _Measure:
    """Type in points, the width of all, and of one dot with its gap in millimetres."""

    size: float
    width: float
    across: float

    @property
    def pitch(self) -> float:
        return self.across + self.size * 0.1

    @property
    def a_line(self) -> int:
        return max(1, int(self.width / self.pitch))

    @property
    def step(self) -> float:
        return leading(self.size) * 1.1

    def height(self, strip: _Strip) -> float:
        """With the gap above a field that begins."""
        texts = (len(strip.title) + len(strip.label)) * self.step + (self.size * 0.3 if strip.title else 0)
        return texts + -(-len(strip.numbers) // self.a_line) * self.pitch + self.size * 0.1


def rows_of_dots(
    names: Sequence[str], fields: Sequence[str], places: Places, size: float, width: float, alt: str
) -> list[Drawing]:
    """Each field with its rings as lines of dots, in a drawing for each field, in several for a field with many.

    ``alt`` is for a single drawing; where there are several, each tells what stands in it.
    """
    total = sum(len(ring) for field in places for ring in field)
    measure = _Measure(size, width, size * (0.2 * len(str(total)) + 0.2))
    strips = list(_strips(names, fields, places, measure))
    lots = list(_lots(strips, measure))
    if len(lots) == 1:
        return [_drawn(lots[0], measure, alt)]
    words = translate("Charts", "Netzwerkkarte, Teil {part} von {parts}. {facts}.")
    return [
        _drawn(
            lot,
            measure,
            words.format(part=number, parts=len(lots), facts="; ".join(strip.told for strip in lot)),
        )
        for number, lot in enumerate(lots, 1)
    ]


def _lots(strips: Sequence[_Strip], measure: _Measure) -> Iterator[list[_Strip]]:
    """What stands in one drawing: a field, or a strip of it where it is high, so that a page may end in between."""
    field: list[_Strip] = []
    for strip in strips:
        if strip.title and field:
            yield from _parts_of(field, measure)
            field = []
        field.append(strip)
    yield from _parts_of(field, measure)


def _parts_of(field: list[_Strip], measure: _Measure) -> list[list[_Strip]]:
    return [field] if sum(map(measure.height, field)) <= _HIGHEST else [[strip] for strip in field]


def _strips(
    names: Sequence[str], fields: Sequence[str], places: Places, measure: _Measure
) -> Iterator[_Strip]:
    most = letters(measure.width, measure.size)
    number = 1
    for field, inside in zip(fields, places, strict=True):
        title = broken(field, most)
        if not any(inside):
            nobody = translate("Charts", "noch niemand")
            yield _Strip(title, broken(nobody, most), range(0), f"{field}: {nobody}")
        for name, ring in zip(names, inside, strict=True):
            label = broken(name, most)
            end = number + len(ring)
            while number < end:
                here = range(number, min(end, number + _LINES * measure.a_line))
                numbers = f"{here[0]}–{here[-1]}" if len(here) > 1 else f"{here[0]}"
                yield _Strip(title, label, here, f"{field}, {name}: {numbers}")
                title, label, number = [], [], here.stop


def _drawn(strips: Sequence[_Strip], measure: _Measure, alt: str) -> Drawing:
    shapes: list[Shape] = []
    size, y = measure.size, 0.0
    for strip in strips:
        bottom = y + measure.height(strip)
        y += size * 0.3 if strip.title else 0
        shapes += lines_of(strip.title, 0, y + size * 0.34, size, measure.width, bold=True, step=measure.step)
        y += len(strip.title) * measure.step
        shapes += lines_of(strip.label, 0, y + size * 0.34, size, measure.width, step=measure.step)
        y += len(strip.label) * measure.step + measure.across / 2
        for place, number in enumerate(strip.numbers):
            x = place % measure.a_line * measure.pitch + measure.across / 2
            shapes += dot(x, y + place // measure.a_line * measure.pitch, number, measure.across, size)
        y = bottom
    return Drawing(measure.width, max(y, 1.0), shapes, alt)


def below_each_other(parts: Sequence[Drawing], alt: str) -> Drawing:
    """All parts as one drawing, for whoever wants it in one piece."""
    shapes: list[Shape] = []
    y = 0.0
    for part in parts:
        shapes += [replace(shape, y=shape.y + y) for shape in part.shapes if isinstance(shape, Rect | Label)]
        y += part.height
    return Drawing(max(part.width for part in parts), y, shapes, alt)
