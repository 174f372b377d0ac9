"""Counts as vector drawings: bars and a matrix; each tells the same in words.

Lengths are millimetres. The caller prints the same facts as a table beside the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from netzdesk.base.text import translate
from netzdesk.office.lettering import (
    BAR,
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
from netzdesk.office.shapes import Drawing, Label, Line, Rect, Shape

_ROW = 6.4
_NARROWEST = 14.0
"""Width of a column of a matrix whose name can still be set above it."""


def bars(items: Sequence[tuple[str, int]], title: str, width: float = 165) -> Drawing:
    """One bar for each (name, count), the count beside it; without items a line says so."""
    label, most = width * 0.38, max((count for _name, count in items), default=0) or 1
    room = width - label - 14
    shapes: list[Shape] = []
    for place, (name, count) in enumerate(items):
        y = place * _ROW
        shapes += _name(label - 2, y + _ROW / 2, name, 9, label - 4)
        length = max(room * count / most, 0.4 if count else 0)
        if length:
            shapes.append(Rect(label, y + 1, length, _ROW - 2, fill=BAR))
        shapes.append(Label(label + length + 2, y + _ROW / 2 + 1.1, str(count), 9, bold=True))
    shapes.append(Line(label, 0, label, max(len(items), 1) * _ROW, stroke=EDGE))
    large = [_large_bars(part, title, most) for part in paged(items, lambda item: _large_bar(item[0]))]
    return Drawing(width, max(len(items), 1) * _ROW, shapes, _bars_told(items, title), large=large)


def _bars_told(items: Sequence[tuple[str, int]], title: str) -> str:
    told = "; ".join(f"{name}: {count}" for name, count in items) or translate("Charts", "keine Angaben")
    return translate("Charts", "Balken. {title}. {facts}.").format(title=title, facts=told)


def _large_bar(name: str) -> float:
    return len(broken(name, letters(LARGE_WIDTH, LARGE))) * leading(LARGE) + 9


def _large_bars(items: Sequence[tuple[str, int]], title: str, most: int) -> Drawing:
    """Each name above its bar, so that it has room at 18 points."""
    room = LARGE_WIDTH - 18
    shapes: list[Shape] = []
    y = 0.0
    for name, count in items:
        lines = broken(name, letters(LARGE_WIDTH, LARGE))
        shapes += lines_of(lines, 0, y + 6.2, LARGE, LARGE_WIDTH)
        top = y + len(lines) * leading(LARGE)
        length = max(room * count / most, 0.4 if count else 0)
        if length:
            shapes.append(Rect(0, top, length, 6, fill=BAR))
        shapes.append(Label(length + (2 if length else 0), top + 5.2, str(count), LARGE, bold=True))
        y += _large_bar(name)
    return Drawing(LARGE_WIDTH, max(y, 1), shapes, _bars_told(items, title))


def matrix(
    rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]], title: str
) -> Drawing:
    """A field of counts, ``counts[row][column]``; an empty cell is framed and holds a dash, so that gaps are seen.

    Where the columns are too narrow for their names, they are headed by letters that a line above explains.
    """
    left, width = 48.0, 165.0
    cell = min(24.0, (width - left) / max(len(columns), 1))
    large = _lettered(rows, columns, counts, title, LARGE, LARGE_WIDTH)
    if cell < _NARROWEST and columns:
        (whole,) = _lettered(rows, columns, counts, title, 8.0, width, on_one_page=True)
        return Drawing(whole.width, whole.height, whole.shapes, whole.alt, large=large)
    heads = [broken(name, letters(cell - 1, 7.5)) for name in columns]
    top = max(map(len, heads), default=1) * leading(7.5) + 2
    shapes: list[Shape] = []
    for place, lines in enumerate(heads):
        x, y = left + (place + 0.5) * cell, top - 2 - (len(lines) - 1) * leading(7.5)
        shapes += lines_of(lines, x, y, 7.5, cell - 1, align="center")
    for row, name in enumerate(rows):
        shapes += _name(left - 2, top + row * 8 + 4, name, 8.5, left - 4)
        shapes += _cells(counts[row], left, top + row * 8, cell, 8, 9.5)
    height = top + 8 * max(len(rows), 1)
    alt = _matrix_told(rows, columns, counts, title)
    return Drawing(max(left + cell * len(columns), left + 1), height, shapes, alt, large=large)


def _matrix_told(
    rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]], title: str
) -> str:
    gaps = [
        f"{name} / {column}"
        for name, line in zip(rows, counts, strict=True)
        for column, count in zip(columns, line, strict=True)
        if not count
    ]
    alt = translate("Charts", "Matrix. {title}. {rows} Zeilen, {columns} Spalten. Lücken: {gaps}.")
    told = "; ".join(gaps) or translate("Charts", "keine")
    return alt.format(title=title, rows=len(rows), columns=len(columns), gaps=told)


def _cells(
    counts: Sequence[int], left: float, y: float, cell: float, height: float, size: float
) -> list[Shape]:
    shapes: list[Shape] = []
    for column, count in enumerate(counts):
        x = left + column * cell
        fill = SOFT if count else ""
        shapes.append(Rect(x + 0.5, y + 0.5, cell - 1, height - 1, fill, EDGE, line_width=0.2))
        text, base = str(count) if count else "–", y + height / 2 + size * 0.125
        shapes.append(Label(x + cell / 2, base, text, size, bold=bool(count), align="center"))
    return shapes


def _lettered(
    rows: Sequence[str],
    columns: Sequence[str],
    counts: Sequence[Sequence[int]],
    title: str,
    size: float,
    width: float,
    *,
    on_one_page: bool = False,
) -> list[Drawing]:
    """The matrix with a letter above each column and the names of the columns above all, in as many parts as needed."""
    left, cell = width * 0.42, size * 0.72
    across = len(columns) if on_one_page else max(1, int((width - left) / cell))
    step = leading(size)
    names = [broken(name, letters(left - 4, size)) for name in rows]
    drawings = []
    for start in range(0, max(len(columns), 1), across):
        part = range(start, min(start + across, len(columns)))
        legend = [broken(f"{_letter(n)}: {columns[n]}", letters(width, size)) for n in part]
        top = sum(map(len, legend)) * step + size * 0.7
        heights = [max(len(lines) * step + size * 0.15, size * 0.62) for lines in names]
        every = list(range(len(rows)))
        chunks = [every] if on_one_page else paged(every, heights.__getitem__, top)
        for chunk in chunks:
            shapes = lines_of([line for lines in legend for line in lines], 0, size * 0.34, size, width)
            wide = min(cell * 1.6, (width - left) / max(len(part), 1))
            shapes += [
                Label(left + (n - start + 0.5) * wide, top - size * 0.14, _letter(n), size, True, "center")
                for n in part
            ]
            y = top
            for row in chunk:
                base = y + heights[row] / 2 - (len(names[row]) - 1) * step / 2 + size * 0.125
                shapes += lines_of(names[row], 0, base, size, left - 3)
                line = [counts[row][n] for n in part]
                shapes += _cells(line, left, y, wide, heights[row], size)
                y += heights[row]
            picked = [columns[n] for n in part]
            told = [[counts[row][n] for n in part] for row in chunk]
            alt = _matrix_told([rows[row] for row in chunk], picked, told, title)
            drawings.append(Drawing(width, y + 0.5, shapes, alt))
    return drawings


def _letter(number: int) -> str:
    return chr(ord("A") + number % 26) * (number // 26 + 1)


def _name(x: float, middle: float, name: str, size: float, room: float) -> list[Shape]:
    """A name that ends at ``x``, on two smaller lines where one has no room for it."""
    lines = broken(name, letters(room, size))
    smaller = broken(name, letters(room, size - 1.5))
    if len(lines) == 1 or len(smaller) == 1:
        return [Label(x, middle + 1.1, name, size, align="right", max_width=room)]
    both = [smaller[0], " ".join(smaller[1:])]
    return lines_of(both, x, middle - 0.5, size - 1.5, room, align="right", step=2.9)
