"""Pictures of facts as vector drawings: bars, matrix, organigram, net; each tells the same in words.

Lengths are millimetres. The caller prints the same facts as a table beside the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netzdesk.base.text import translate
from netzdesk.office.easy_language.compounds import MEDIOPOINT, part
from netzdesk.office.shapes import Drawing, Label, Line, Rect, Shape

INK, SOFT, EDGE = "#1f2933", "#dfe7ee", "#52606d"
_BAR = "#2f5d7c"
_ROW = 7.0
_LETTER = 0.19
"""Millimetres that a letter is wide, for each point of type, rather too many than too few."""
_LARGE = 18.0
"""Points of type in large print."""


def bars(items: Sequence[tuple[str, int]], title: str, width: float = 165) -> Drawing:
    """One bar for each (name, count), the count beside it; without items a line says so."""
    label, most = width * 0.38, max((count for _name, count in items), default=0) or 1
    room = width - label - 14
    shapes: list[Shape] = []
    for place, (name, count) in enumerate(items):
        y = place * _ROW
        shapes += _name(label - 2, y + 4.6, name, 9, label - 4)
        length = max(room * count / most, 0.4 if count else 0)
        if length:
            shapes.append(Rect(label, y + 1.2, length, _ROW - 2.4, fill=_BAR))
        shapes.append(Label(label + length + 2, y + 4.6, str(count), 9, bold=True))
    shapes.append(Line(label, 0, label, max(len(items), 1) * _ROW, stroke=EDGE))
    told = "; ".join(f"{name}: {count}" for name, count in items) or translate("Charts", "keine Angaben")
    alt = translate("Charts", "Balken. {title}. {facts}.").format(title=title, facts=told)
    large = _large_bars(items, alt, width, most)
    return Drawing(width, max(len(items), 1) * _ROW, shapes, alt, large=large)


def _large_bars(items: Sequence[tuple[str, int]], alt: str, width: float, most: int) -> Drawing:
    """The same with each name above its bar, so that it has room at 18 points."""
    row, room = 17.0, width - 18
    shapes: list[Shape] = []
    for place, (name, count) in enumerate(items):
        y = place * row
        shapes.append(Label(0, y + 6.4, name, _LARGE, max_width=width))
        length = max(room * count / most, 0.4 if count else 0)
        if length:
            shapes.append(Rect(0, y + 8.6, length, 6, fill=_BAR))
        shapes.append(Label(length + 2, y + 13.8, str(count), _LARGE, bold=True))
    return Drawing(width, max(len(items), 1) * row, shapes, alt)


def matrix(
    rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]], title: str
) -> Drawing:
    """A field of counts, ``counts[row][column]``; an empty cell is framed and holds a dash, so that gaps are seen."""
    left, top = 48.0, 30.0
    cell = min(24.0, (165 - left) / max(len(columns), 1))
    shapes: list[Shape] = []
    for place, name in enumerate(columns):
        x = left + place * cell + cell / 2
        for line, words in enumerate(_broken(name, max(int(cell / 1.7), 6))[:4]):
            shapes.append(Label(x, top - 14 + line * 3.6, words, 7.5, align="center", max_width=cell - 1))
    gaps = []
    for row, name in enumerate(rows):
        y = top + row * 10
        shapes += _name(left - 2, y + 6.2, name, 8.5, left - 4)
        for column, count in enumerate(counts[row]):
            x = left + column * cell
            fill = SOFT if count else ""
            shapes.append(Rect(x + 0.5, y + 0.5, cell - 1, 9, fill=fill, stroke=EDGE, line_width=0.2))
            shapes.append(
                Label(
                    x + cell / 2, y + 6.4, str(count) if count else "–", 9.5, bold=bool(count), align="center"
                )
            )
            if not count:
                gaps.append(f"{name} / {columns[column]}")
    told = "; ".join(gaps) or translate("Charts", "keine")
    alt = translate("Charts", "Matrix. {title}. {rows} Zeilen, {columns} Spalten. Lücken: {gaps}.")
    return Drawing(
        max(left + cell * len(columns), left + 1),
        top + 10 * max(len(rows), 1),
        shapes,
        alt.format(title=title, rows=len(rows), columns=len(columns), gaps=told),
    )


@dataclass(frozen=True, slots=True)
class Box:
    """One body in an organigram: its name, a line below, and the bodies under it."""

    name: str
    detail: str = ""
    below: tuple[Box, ...] = ()


def organigram(top: Box, width: float = 165) -> Drawing:
    """The top box and, under it, up to three boxes side by side in as many rows as needed, joined by lines."""
    height, gap = 15.0, 6.0
    across = min(3, max(len(top.below), 1))
    box = (width - gap * (across - 1)) / across
    head = max(box, width / 2)
    shapes: list[Shape] = [*_box(top, (width - head) / 2, 0, head, height)]
    trunk = height + gap / 2
    bottom = height
    for place, below in enumerate(top.below):
        x = (place % across) * (box + gap)
        y = height + gap * 1.5 + (place // across) * (height + gap)
        bottom = y + height
        shapes += _box(below, x, y, box, height)
        shapes.append(Line(x + box / 2, y - gap / 2, x + box / 2, y, stroke=EDGE, line_width=0.4))
        shapes.append(Line(x + box / 2, y - gap / 2, width / 2, y - gap / 2, stroke=EDGE, line_width=0.4))
    if top.below:
        rows = (len(top.below) - 1) // across
        end = height + gap * 1.5 + rows * (height + gap) - gap / 2
        shapes.insert(0, Line(width / 2, height, width / 2, max(end, trunk), stroke=EDGE, line_width=0.4))
    names = ", ".join(each.name for each in top.below) or translate("Charts", "nichts")
    alt = translate("Charts", "Organigramm. Oben: {top}. Darunter: {below}.").format(
        top=top.name, below=names
    )
    return Drawing(width, bottom + 1, shapes, alt, large=_large_organigram(top, alt, width))


def _large_organigram(top: Box, alt: str, width: float) -> Drawing:
    """The same with the boxes below each other, set in and joined to a line at the left."""
    height, step, inset = 20.0, 25.0, 15.0
    shapes = _box(top, 0, 0, width, height, _LARGE)
    for place, below in enumerate(top.below, 1):
        y = place * step
        shapes.append(Line(5, y + height / 2, inset, y + height / 2, stroke=EDGE, line_width=0.4))
        shapes += _box(below, inset, y, width - inset, height, _LARGE)
    if top.below:
        end = len(top.below) * step + height / 2
        shapes.append(Line(5, height, 5, end, stroke=EDGE, line_width=0.4))
    return Drawing(width, len(top.below) * step + height + 1, shapes, alt)


def net(left: Sequence[str], right: Sequence[str], edges: Sequence[tuple[int, int]], title: str) -> Drawing:
    """Names at both sides, joined where they have to do with each other; an edge is (index left, index right)."""
    width, start, end = 165.0, 55.0, 100.0
    height = max(len(right), 2 * len(left), 1) * 5.5 + 4

    def level(place: int, of: int) -> float:
        return (place + 0.5) * height / of

    shapes: list[Shape] = [
        Line(start, level(one, len(left)), end, level(other, len(right)), stroke=EDGE, line_width=0.3)
        for one, other in edges
    ]
    for names, x, align in ((left, start, "right"), (right, end, "left")):
        for place, name in enumerate(names):
            y = level(place, len(names))
            shapes.append(Rect(x - 1.4, y - 1.4, 2.8, 2.8, fill=_BAR, radius=1.4))
            away = -3 if align == "right" else 3
            room = start - 4 if align == "right" else width - end - 4
            bold = align == "right"
            shapes.append(Label(x + away, y + 1.1, name, 8.5, bold, "right" if bold else "left", INK, room))
    told = "; ".join(f"{left[one]} – {right[other]}" for one, other in edges) or translate("Charts", "keine")
    alt = translate("Charts", "Netz. {title}. Verbindungen: {edges}.").format(title=title, edges=told)
    return Drawing(width, height, shapes, alt)


def _box(box: Box, x: float, y: float, width: float, height: float, size: float = 9.5) -> list[Shape]:
    middle, line = x + width / 2, height / 2
    small, down = (8.0, 5.0) if size < _LARGE else (size, 7.5)
    return [
        Rect(x, y, width, height, fill=SOFT, stroke=EDGE, line_width=0.3, radius=1.5),
        Label(
            middle,
            y + (line - 0.5 if box.detail else line + 0.15 * size),
            box.name,
            size,
            True,
            "center",
            INK,
            width - 4,
        ),
        Label(middle, y + line + down, box.detail, small, False, "center", INK, width - 4),
    ]


def _name(x: float, y: float, name: str, size: float, room: float) -> list[Shape]:
    """A name that ends at ``x``, on two lines where one has no room for it."""
    lines = _broken(name, int(room / (size * _LETTER)))
    if len(lines) == 1:
        return [Label(x, y, name, size, align="right", max_width=room)]
    size -= 1
    first, rest = lines[0], " ".join(lines[1:])
    return [
        Label(x, y - size * _LETTER, first, size, align="right", max_width=room),
        Label(x, y + size * _LETTER, rest, size, align="right", max_width=room),
    ]


def _broken(name: str, letters: int) -> list[str]:
    """A name in lines of about so many letters, broken between words, and in long words that are known."""
    lines: list[str] = []
    for word in name.split():
        parts = part(word) if len(word) > letters else None
        if parts:
            first, *others = parts.split(MEDIOPOINT)
            lines += [f"{each}-" for each in (first, *others[:-1])] + others[-1:]
        elif lines and len(lines[-1]) + 1 + len(word) <= letters:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
