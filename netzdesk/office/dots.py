"""Dots with numbers, and the map of actors told in rows of them: for large print, and where there are many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from netzdesk.base.text import translate
from netzdesk.office.lettering import BAR, LARGE, broken, leading, letters, lines_of, paged
from netzdesk.office.shapes import Drawing, Label, Rect, Shape

Places = Sequence[Sequence[Sequence[str]]]
"""``places[field][ring]`` are names, from the innermost ring outwards; they are numbered in this order from 1 on."""

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
    """Some lines of dots: the field they begin, the ring they begin, the numbers."""

    title: Sequence[str]
    label: Sequence[str]
    numbers: range


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
    """Each field with its rings as lines of dots; in large print in as many drawings as pages are needed."""
    total = sum(len(ring) for field in places for ring in field)
    measure = _Measure(size, width, size * (0.2 * len(str(total)) + 0.2))
    strips = list(_strips(names, fields, places, measure))
    lots = paged(strips, measure.height) if size >= LARGE else [strips]
    return [_drawn(lot, measure, alt) for lot in lots]


def _strips(
    names: Sequence[str], fields: Sequence[str], places: Places, measure: _Measure
) -> Iterator[_Strip]:
    most = letters(measure.width, measure.size)
    number = 1
    for field, inside in zip(fields, places, strict=True):
        title = broken(field, most)
        if not any(inside):
            yield _Strip(title, broken(translate("Charts", "noch niemand"), most), range(0))
        for name, ring in zip(names, inside, strict=True):
            label = broken(name, most)
            end = number + len(ring)
            while number < end:
                here = range(number, min(end, number + _LINES * measure.a_line))
                yield _Strip(title, label, here)
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
