"""Bodies of a network as boxes below each other, joined by lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netzdesk.base.text import translate
from netzdesk.office.lettering import (
    EDGE,
    LARGE,
    LARGE_WIDTH,
    SOFT,
    broken,
    leading,
    letters,
    lines_of,
    paged,
)
from netzdesk.office.shapes import Drawing, Line, Rect, Shape

_INSET = 14.0


@dataclass(frozen=True, slots=True)
class Box:
    """One body in an organigram: its name, a line below, and the bodies under it."""

    name: str
    detail: str = ""
    below: tuple[Box, ...] = ()


def organigram(top: Box, width: float = 165) -> Drawing:
    """The top box and, under it, its equals side by side, up to three in a row, else two or four in as many as needed.

    In several rows the line from the top runs between boxes, so that none seems to stand below another of its row.
    """
    gap = 6.0
    across = max(len(top.below), 1)
    if across > 3:
        across = 2 if across <= 8 else 4
    box = (width - gap * (across - 1)) / across
    head = max(box, width / 2)
    high = _height(top, head, 9.5)
    height = max([15.0, *(_height(each, box, 9.5) for each in top.below)])
    shapes: list[Shape] = _box(top, (width - head) / 2, 0, head, high, 9.5)
    bottom = high
    for place, below in enumerate(top.below):
        x = (place % across) * (box + gap)
        y = high + gap * 1.5 + (place // across) * (height + gap)
        bottom = y + height
        shapes += _box(below, x, y, box, height, 9.5)
        shapes.append(Line(x + box / 2, y - gap / 2, x + box / 2, y, stroke=EDGE, line_width=0.4))
        shapes.append(Line(x + box / 2, y - gap / 2, width / 2, y - gap / 2, stroke=EDGE, line_width=0.4))
    if top.below:
        rows = (len(top.below) - 1) // across
        end = high + gap + rows * (height + gap)
        shapes.insert(0, Line(width / 2, high, width / 2, end, stroke=EDGE, line_width=0.4))
    return Drawing(width, bottom + 1, shapes, _told(top.name, top.below), large=_large(top))


def _told(top: str, below: Sequence[Box]) -> str:
    names = ", ".join(each.name for each in below) or translate("Charts", "nichts")
    return translate("Charts", "Organigramm. Oben: {top}. Darunter: {below}.").format(top=top, below=names)


def _large(top: Box) -> list[Drawing]:
    """The boxes below each other, set in and joined to a line at the left; on each page the top one begins anew."""
    room = LARGE_WIDTH - _INSET
    head = _height(top, LARGE_WIDTH, LARGE)
    drawings = []
    for part in paged(top.below, lambda box: _height(box, room, LARGE) + 5, head):
        shapes = _box(top, 0, 0, LARGE_WIDTH, head, LARGE)
        y = middle = head
        for below in part:
            high = _height(below, room, LARGE)
            middle = y + 5 + high / 2
            shapes.append(Line(5, middle, _INSET, middle, stroke=EDGE, line_width=0.4))
            shapes += _box(below, _INSET, y + 5, room, high, LARGE)
            y += high + 5
        shapes.insert(0, Line(5, head, 5, middle, stroke=EDGE, line_width=0.4))
        drawings.append(Drawing(LARGE_WIDTH, y + 1, shapes, _told(top.name, part)))
    return drawings


def _texts(box: Box, width: float, size: float) -> tuple[list[str], list[str], float]:
    """The lines of the name, those of the detail, and the size of these."""
    small = size if size >= LARGE else size - 1.5
    detail = broken(box.detail, letters(width - 4, small)) if box.detail else []
    return broken(box.name, letters(width - 4, size)), detail, small


def _height(box: Box, width: float, size: float) -> float:
    names, detail, small = _texts(box, width, size)
    return len(names) * leading(size) + len(detail) * leading(small) + size * 0.35


def _box(box: Box, x: float, y: float, width: float, height: float, size: float) -> list[Shape]:
    names, detail, small = _texts(box, width, size)
    top = y + (height - len(names) * leading(size) - len(detail) * leading(small)) / 2
    below = top + len(names) * leading(size) + small * 0.34
    return [
        Rect(x, y, width, height, fill=SOFT, stroke=EDGE, line_width=0.3, radius=1.5),
        *lines_of(names, x + width / 2, top + size * 0.34, size, width - 4, "center", bold=True),
        *lines_of(detail, x + width / 2, below, small, width - 4, "center"),
    ]
