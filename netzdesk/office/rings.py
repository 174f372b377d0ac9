"""A map of actors: the network in the middle, fields of society around it, everybody the nearer the closer they work.

Everybody is a dot with a number, which the table beside the picture explains; a handful are named in the picture.
Lengths are millimetres, angles radians from the right, clockwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from math import cos, pi, sin, sqrt

from netzdesk.base.text import translate
from netzdesk.office.dots import Places, below_each_other, disc, dot, rows_of_dots
from netzdesk.office.lettering import BAR, EDGE, INK, LARGE, LARGE_WIDTH, broken, leading, letters, lines_of
from netzdesk.office.shapes import Drawing, Label, Line, Shape

WIDTH = 165.0
_OUTER, _INNER = 58.0, 14.0
_CENTRE = WIDTH / 2, _OUTER + 9.0
_HEIGHT = 2 * _CENTRE[1] + 4
_TINTS = ("#f3f6f9", "#e3ebf2", "#cddbe7", "#b9ccdc")
_LEAST_PITCH = 5.4
"""Distance of two dots from which on a number of three digits can be read in them."""
_EVEN = (1.0, 0.75, 0.5, 0.25, 0.0)
"""From rings of the same width to rings as wide as their numbers ask for."""
_FEW = 16
"""So many at most are named in the picture."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A field within one ring, and how many stand in it."""

    near: float
    far: float
    start: float
    end: float
    count: int

    def arcs(self, pitch: float, number: int) -> list[tuple[float, int]]:
        """So many arcs at even distances: the radius of each and how many dots have room on it."""
        step = (self.far - self.near) / number
        radii = [self.near + (place + 0.5) * step for place in range(number)]
        return [(r, max(0, int(((self.end - self.start) * r - 1.5) / pitch))) for r in radii]

    def fitting(self, pitch: float) -> list[tuple[float, int]] | None:
        """As few arcs as hold all; None where they do not fit."""
        for number in range(1, int((self.far - self.near - 1) / pitch) + 1):
            arcs = self.arcs(pitch, number)
            if sum(room for _radius, room in arcs) >= self.count:
                return arcs
        return None if self.count else []

    def spots(self, pitch: float) -> list[tuple[float, float]]:
        """Where the dots stand: spread over the arcs as these have room."""
        arcs, left = self.fitting(pitch) or [], self.count
        room = sum(each for _radius, each in arcs)
        found = []
        for radius, each in arcs:
            here = min(left, each, -(-left * each // max(room, 1)))
            left, room = left - here, room - each
            for place in range(here):
                angle = self.start + (self.end - self.start) * (place + 0.5) / here
                found.append(_at(radius, angle))
        return found


def _at(radius: float, angle: float) -> tuple[float, float]:
    return _CENTRE[0] + radius * cos(angle), _CENTRE[1] + radius * sin(angle)


def rings(middle: str, names: Sequence[str], fields: Sequence[str], places: Places, title: str) -> Drawing:
    """The map; ``names`` are those of the rings from inside, ``fields`` those of the fields of society.

    Where there are too many for dots on one map, they stand in rows, one below the other, as they do in large print.
    """
    alt = _told(middle, names, fields, places, title)
    large = rows_of_dots(names, fields, places, LARGE, LARGE_WIDTH, alt)
    called = [name for field in places for ring in field for name in ring]
    found = _with_names(places, called) or _with_numbers(places)
    if found is None:
        parts = rows_of_dots(names, fields, places, 8.5, WIDTH, alt)
        return replace(below_each_other(parts, alt), large=large, parts=parts)
    radii, angles, dots = found
    shapes: list[Shape] = [
        disc(*_CENTRE, radius, fill=tint, stroke=EDGE)
        for radius, tint in zip(reversed(radii[1:]), _TINTS, strict=False)
    ]
    for angle in angles[:-1]:
        near, far = _at(_INNER, angle), _at(_OUTER, angle)
        shapes.append(Line(*near, *far, stroke=EDGE))
    shapes += _middle(middle)
    for name, (start, end) in zip(fields, pairwise(angles), strict=True):
        shapes += _field(name, (start + end) / 2)
    key = translate("Charts", "Von innen nach außen: {names}").format(names=" · ".join(names))
    label = Label(_CENTRE[0], _HEIGHT - 1, key, 8.5, align="center", colour=INK, max_width=WIDTH)
    return Drawing(WIDTH, _HEIGHT, [*shapes, *dots, label], alt, large=large)


def _middle(name: str) -> list[Shape]:
    """Ourselves, in up to six lines."""
    size = 8.0 if len(broken(name, letters(2 * _INNER - 5, 8))) < 5 else 6.5
    words = broken(name, letters(2 * _INNER - 5, size))
    if len(words) > 6:
        words = [*words[:5], words[5].rstrip("-") + " …"]
    top = _CENTRE[1] - (len(words) - 1) * leading(size) / 2 + size * 0.125
    return [
        disc(*_CENTRE, _INNER, fill=BAR),
        *(
            Label(_CENTRE[0], top + n * leading(size), word, size, True, "center", "#ffffff", 2 * _INNER - 3)
            for n, word in enumerate(words)
        ),
    ]


def _told(middle: str, names: Sequence[str], fields: Sequence[str], places: Places, title: str) -> str:
    parts = []
    for field, inside in zip(fields, places, strict=True):
        counts = [f"{name} {len(each)}" for name, each in zip(names, inside, strict=True) if each]
        parts.append(f"{field}: {', '.join(counts) or translate('Charts', 'noch niemand')}")
    alt = translate("Charts", "Netzwerkkarte. {title}. In der Mitte: {middle}. Darum herum: {fields}.")
    return alt.format(title=title, middle=middle, fields="; ".join(parts))


_Found = tuple[list[float], list[float], list[Shape]]
"""The radii of the rings, the angles of the fields, and the dots."""


def _with_names(places: Places, names: Sequence[str]) -> _Found | None:
    """Every dot with its name, where they are few and no name touches another."""
    for even in _EVEN if len(names) <= _FEW else ():
        radii, angles, cells = _arranged(places, even)
        if all(cell.fitting(9) is not None for cell in cells):
            shapes = _named(names, [spot for cell in cells for spot in cell.spots(9)])
            if shapes:
                return radii, angles, shapes
    return None


def _with_numbers(places: Places) -> _Found | None:
    """Dots with numbers, as far apart as there is room; None where there is too little."""
    for step in range(40, -1, -1):
        pitch = _LEAST_PITCH + step * 0.2
        for even in _EVEN:
            radii, angles, cells = _arranged(places, even)
            if all(cell.fitting(pitch) is not None for cell in cells):
                spots = [spot for cell in cells for spot in cell.spots(pitch)]
                across = min(pitch - 0.8, 7.5)
                return radii, angles, [s for n, spot in enumerate(spots, 1) for s in dot(*spot, n, across)]
    return None


def _arranged(places: Places, even: float) -> tuple[list[float], list[float], list[_Cell]]:
    """Rings and fields with room as their numbers ask for; an empty one stays to be seen."""
    counts = [[len(ring) for ring in field] for field in places]
    least = max(sum(map(sum, counts)) * 0.07, 0.7)
    shares = [max(sum(field), least) for field in counts]
    angles = [-pi / 2]
    for share in shares:
        angles.append(angles[-1] + 2 * pi * share / sum(shares))
    radii = _radii([sum(ring) for ring in zip(*counts, strict=True)], even)
    cells = [
        _Cell(near, far, start, end, count)
        for (start, end), field in zip(pairwise(angles), counts, strict=True)
        for (near, far), count in zip(pairwise(radii), field, strict=True)
    ]
    return radii, angles, cells


def _radii(counts: Sequence[int], even: float) -> list[float]:
    """Where the rings end: ``even`` 1 gives all the same width, 0 an area as their number asks for."""
    shares = [max(count, sum(counts) * 0.1, 1) for count in counts]
    radii = [_INNER]
    area = _OUTER**2 - _INNER**2
    for number in range(1, len(counts) + 1):
        wide = _INNER + (_OUTER - _INNER) * number / len(counts)
        by_area = sqrt(_INNER**2 + area * sum(shares[:number]) / sum(shares))
        radii.append(even * wide + (1 - even) * by_area)
    return radii


def _field(name: str, angle: float) -> list[Shape]:
    """The name of a field outside the outermost ring."""
    x, y = _at(_OUTER + 2.5, angle)
    beside = abs(cos(angle)) > 0.35
    room = (min(x, WIDTH - x) if beside else 60.0) - 0.5
    lines = broken(name, letters(room, 8.5))
    high = (len(lines) - 1) * leading(8.5)
    base = y + 1 - high / 2 + sin(angle) * (high / 2 + 1)
    align = ("left" if cos(angle) > 0 else "right") if beside else "center"
    return lines_of(lines, x, base, 8.5, room, align, bold=True)  # type: ignore[arg-type]


def _named(names: Sequence[str], spots: Sequence[tuple[float, float]]) -> list[Shape]:
    """Numbered dots with their names below; nothing where there are many or two names would touch."""
    if len(names) > _FEW:
        return []
    shapes: list[Shape] = []
    taken = [(_CENTRE[0] - _INNER, _CENTRE[1] - _INNER, _CENTRE[0] + _INNER, _CENTRE[1] + _INNER)]
    for number, (name, (x, y)) in enumerate(zip(names, spots, strict=True), 1):
        lines = broken(name, 17)
        half = max(map(len, lines)) * 7.5 * 0.09
        taken.append((x - half, y - 2.5, x + half, y + 2.7 + len(lines) * 3.1))
        shapes += dot(x, y, number, 4.6)
        shapes += lines_of(lines, x, y + 5.3, 7.5, 34, "center", step=3.1)
    apart = all(
        one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        for one, other in combinations(taken, 2)
    )
    inside = all(left >= 0 and right <= WIDTH and bottom <= _HEIGHT - 5 for left, _, right, bottom in taken)
    return shapes if apart and inside else []
