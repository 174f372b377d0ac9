"""How a sheet lies on paper: columns as wide as what stands in them, one page wide, never smaller than one can read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from math import ceil
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter

from netzdesk.base.columns import Column
from netzdesk.base.text import translate
from netzdesk.office.cell_lines import longest_line, longest_word
from netzdesk.office.cells import CONVERT

SMALLEST = 0.65
"""Eleven points become seven; a sheet that is scaled further down nobody reads."""
MARGIN = 18
"""Millimetres around a page."""
CHARACTER = 1.95
"""Millimetres of a character of the usual 11 points, with its share of the cell's edge."""
NARROWEST, WIDEST = 8, 80
"""Characters of a column, edges included."""
_ROOM = 297 - 2 * MARGIN
"""Millimetres from side to side of the paper that every printer has, lying."""
_LOOKED_AT = 200
"""Rows that say how wide columns are; texts further down may wrap, for a list of any length is written as it comes."""
_LONGEST_WORD = 40
"""Characters for which a column grows: mail addresses are read and copied whole, what is longer is parted."""

_BOLD = 1.06
"""How much wider the letters of headings are."""


class Layout(NamedTuple):
    """``widths`` of columns in characters, how many of them are ``printed``, and the rows, all of them."""

    widths: list[int]
    printed: int
    rows: Iterator[Any]


def lay_out(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> Layout:
    """Find room for a list from what stands in its first rows."""
    rest = iter(rows)
    first = list(islice(rest, _LOOKED_AT))
    widths = [_width(column, first) for column in columns]
    return Layout(widths, printed([width * CHARACTER for width in widths]), chain(first, rest))


def _width(column: Column[Any], rows: Sequence[Any]) -> int:
    """Room for the longest text, at most the usual width but for a word; a heading has two or three lines."""
    values = [CONVERT[column.kind](column.get(row)) for row in rows]
    texts = [value for value in values if value.__class__ is str]
    is_told = rows and len(texts) + values.count(None) == len(values)
    line = max(map(longest_line, texts), default=0) if is_told else column.width
    word = min(max(map(longest_word, texts), default=0), _LONGEST_WORD)
    title = column.heading()
    heading = max(longest_word(title.replace("-", "- ")), longest_line(title) / 2) * _BOLD
    return min(max(NARROWEST, ceil(max(min(line, column.width), word, heading)) + 2), WIDEST)


def printed(widths: Sequence[float]) -> int:
    """How many columns of these widths (mm) the paper takes, lying."""
    taken = [number for number in range(1, len(widths) + 1) if sum(widths[:number]) * SMALLEST <= _ROOM]
    return max(taken, default=1)


def left_out(title: str, printed: int, columns: int) -> list[tuple[str, str]]:
    """What the sheet of notes says where not all columns of a list go to paper."""
    if printed == columns:
        return []
    text = translate(
        "Sheets",
        "Von „{title}“ kommen die Spalten A bis {last} auf das Papier, damit man sie lesen kann. "
        "Die übrigen stehen in der Datei.",
    )
    label = translate("Sheets", "Auf Papier")
    return [(label, text.format(title=title, last=get_column_letter(printed)))]
