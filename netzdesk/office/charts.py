"""Counts in a field as a vector drawing that tells its gaps in words.

Lengths are millimetres. The caller prints the same facts as a table beside the picture, and that alone in large print.
"""

from __future__ import annotations

from collections.abc import Sequence

from netzdesk.base.text import translate
from netzdesk.office.lettering import EDGE, SOFT, broken, leading, letters, lines_of
from netzdesk.office.shapes import Drawing, Label, Rect, Shape

_WIDTH = 165.0
_NARROWEST = 13.0
"""Width of a column whose name can still be set above it."""
_SIZE = 8.5
"""Points of the names; the numbers are a little larger."""


def matrix(
    rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]], title: str
) -> Drawing:
    """A field of counts, ``counts[row][column]``; an empty cell is framed and holds a dash, so that gaps are seen.

    Where the columns are too narrow for their names, they are headed by letters that a line above explains.
    """
    left = 50.0
    cell = min(24.0, (_WIDTH - left) / max(len(columns), 1))
    if cell < _NARROWEST:
        return _lettered(rows, columns, counts, title)
    heads = [broken(name, letters(cell - 0.2, _SIZE)) for name in columns]
    top = max(map(len, heads), default=1) * leading(_SIZE) + 1.5
    shapes: list[Shape] = []
    for place, lines in enumerate(heads):
        x, y = left + (place + 0.5) * cell, top - 1.5 - (len(lines) - 1) * leading(_SIZE)
        shapes += lines_of(lines, x, y, _SIZE, cell - 0.2, align="center")
    y = _rows(shapes, rows, counts, left, top, cell)
    alt = _matrix_told(rows, columns, counts, title)
    return Drawing(max(left + cell * len(columns), left + 1), max(y, 1), shapes, alt, in_large=False)


def _rows(
    shapes: list[Shape],
    rows: Sequence[str],
    counts: Sequence[Sequence[int]],
    left: float,
    y: float,
    cell: float,
) -> float:
    """A row of cells behind each name, as high as the name asks for; gives the lower edge of the last."""
    for name, line in zip(rows, counts, strict=True):
        words = broken(name, letters(left - 3, _SIZE))
        high = max(6.0, len(words) * leading(_SIZE) + 0.6)
        base = y + high / 2 - (len(words) - 1) * leading(_SIZE) / 2 + _SIZE * 0.125
        shapes += lines_of(words, 0, base, _SIZE, left - 3)
        shapes += _cells(line, left, y, cell, high, _SIZE + 1)
        y += high
    return y


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
        fill, edge = (SOFT, "") if count else ("", EDGE)
        shapes.append(Rect(x + 0.5, y + 0.5, cell - 1, height - 1, fill, edge, line_width=0.2))
        text, base = str(count) if count else "–", y + height / 2 + size * 0.125
        shapes.append(Label(x + cell / 2, base, text, size, bold=bool(count), align="center"))
    return shapes


def _lettered(
    rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]], title: str
) -> Drawing:
    """The matrix with a letter above each column, and the names of the columns above all."""
    left = _WIDTH * 0.42
    wide = min(_SIZE * 1.15, (_WIDTH - left) / max(len(columns), 1))
    legend = [
        line
        for number, name in enumerate(columns)
        for line in broken(f"{_letter(number)}: {name}", letters(_WIDTH, _SIZE))
    ]
    top = len(legend) * leading(_SIZE) + _SIZE * 0.7
    shapes = lines_of(legend, 0, _SIZE * 0.34, _SIZE, _WIDTH)
    for number in range(len(columns)):
        x = left + (number + 0.5) * wide
        shapes.append(Label(x, top - _SIZE * 0.14, _letter(number), _SIZE, True, "center", max_width=wide))
    y = _rows(shapes, rows, counts, left, top, wide)
    return Drawing(_WIDTH, y + 0.5, shapes, _matrix_told(rows, columns, counts, title), in_large=False)


def _letter(number: int) -> str:
    return chr(ord("A") + number % 26) * (number // 26 + 1)
