"""Which row of a sheet holds the headings: short different texts over contents that look otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from netzdesk.exchange.evidence import is_data, is_organisation
from netzdesk.exchange.found import Cell, cell_text, how_full
from netzdesk.exchange.headings import fold_heading
from netzdesk.exchange.known_headings import known_field

Rows = list[tuple[int, list[Cell]]]
Merged = list[tuple[int, int, int, int]]
_SEARCH = 60  # rows in which the first header is looked for
_BELOW = 25  # rows under a header that are compared with it
_LONGEST = 160  # letters in a heading
_YEAR = re.compile(r"(19|20)\d\d(\.0)?")


class Header(NamedTuple):
    """Headings found: the index of the first row they stand in, that of the first row behind them, and the texts."""

    first: int
    end: int
    headings: tuple[str, ...]


def find_header(rows: Rows, merged: Merged) -> Header | None:
    """The first header of a sheet, None where the list begins with its contents."""
    merged = [*merged, *_implied(rows)]
    best: tuple[float, int] | None = None
    for index in range(min(len(rows), _SEARCH)):
        score = _score(rows, index, merged)
        if score is None:
            continue
        if best is None or score > best[0]:
            best = (score, index)
        if score >= 4:
            break
    if best is None or (best[0] < 1 and not _plain_header(rows, best[1])):
        return None
    return _whole_header(rows, _above(rows, best[1], merged), merged)


def _above(rows: Rows, index: int, merged: Merged) -> int:
    """The header of a table that ends above a gap over the best one and its title; else that one itself."""
    end = index
    while end and _titled(rows, end) and rows[end][0] == rows[end - 1][0] + 1:
        end -= 1
    if end < 2 or rows[end][0] - rows[end - 1][0] < 2:
        return index
    for first in range(end - 1):
        texts = [cell_text(cell) for cell in rows[first][1] if cell is not None]
        if len(texts) > 1 and all(map(_is_known, texts)) and _score(rows[:end], first, merged) is not None:
            return first
    return index


def next_header(rows: Rows, current: Header, merged: Merged) -> Header | None:
    """The next header below one, where another table begins; the same ones directly under rows do not count."""
    words = {fold_heading(heading) for heading in current.headings if heading}
    for index in range(current.end + 1, len(rows)):
        number, cells = rows[index]
        before_number, before = rows[index - 1]
        after_gap = number - before_number > 1 or how_full(before) == 1
        if not after_gap or how_full(cells) < 2:
            continue
        texts = [cell_text(cell) for cell in cells if cell is not None]
        same = sum(fold_heading(text) in words for text in texts)
        again = same >= max(2, 0.5 * len(texts))
        if again and same == len(texts) and not _titled(rows, index):
            continue
        score = _score(rows, index, merged)
        if score is not None and (again or (score >= 3 and sum(_is_known(text) for text in texts) >= 2)):
            return _whole_header(rows, index, merged)
    return None


def _titled(rows: Rows, index: int) -> bool:
    """Whether a row stands right under a single text, as under the title of a new table."""
    return how_full(rows[index - 1][1]) == 1


def folded_words(headings: list[str]) -> frozenset[str]:
    """The headings as ``is_repeated`` compares them."""
    return frozenset(_one_line(heading).casefold() for heading in headings if heading)


def is_repeated(cells: Iterable[Cell], words: frozenset[str]) -> bool:
    """Whether a row only says the headings again (a list printed over several pages), or one of them gone astray."""
    found = 0
    for cell in cells:
        if cell is None:
            continue
        if not isinstance(cell, str) or len(cell) > _LONGEST or _one_line(cell).casefold() not in words:
            return False
        found += 1
    return found == 1 or found >= max(2, 0.6 * len(words))


def _is_known(text: str) -> bool:
    return len(text) <= _LONGEST and known_field(text) is not None


def _score(rows: Rows, index: int, merged: Merged) -> float | None:
    """How much a row looks like headings; None if it cannot be one; 1 a known heading, 1 a contrast."""
    cells = rows[index][1]
    filled = [(column, cell) for column, cell in enumerate(cells) if cell is not None]
    texts = [cell_text(cell) for _, cell in filled]
    if not all(isinstance(cell, str) or _YEAR.fullmatch(str(cell)) for _, cell in filled):
        return None
    below = [row for _, row in rows[index + 1 : index + 1 + _BELOW]]
    known = sum(_is_known(text) for text in texts)
    if any(len(text) > _LONGEST for text in texts) or (not below and known < 0.5 * len(texts)):
        return None
    counts = [count for row in below if (count := how_full(row)) > 1]
    usual = median(counts) if counts else 1
    wide = _wide_headings(rows[index][0], merged, len(cells))
    covered = len(filled) + sum(right - left for left, right in wide.items())
    if covered < max(2 if usual >= 2 else 1, 0.5 * usual):
        return None
    if sum(is_data(text) for text in texts if not _YEAR.fullmatch(text)) > 0.1 * len(texts):
        return None
    if len(set(texts)) < 0.6 * len(texts):
        return None
    contrast = sum(_differs(column, below) for column, _ in filled)
    coverage = min(1.0, covered / max(usual, 1))
    return known + contrast + coverage - 1


def _differs(column: int, below: list[list[Cell]]) -> bool:
    """Whether most cells under a heading are dates, numbers, mail addresses and the like."""
    cells = [row[column] for row in below if column < len(row) and row[column] is not None]
    data = sum(not isinstance(cell, str) or is_data(cell) for cell in cells)
    return bool(cells) and data > 0.5 * len(cells)


def _plain_header(rows: Rows, index: int) -> bool:
    """A row of unknown texts is a header if none of them occurs again below and none is a name."""
    texts = [cell_text(cell) for cell in rows[index][1] if cell is not None]
    below = {cell_text(cell) for _, row in rows[index + 1 : index + 200] for cell in row if cell is not None}
    return not any(text in below or is_organisation(text) for text in texts)


def _whole_header(rows: Rows, index: int, merged: Merged) -> Header:
    """The headings of a row, with those of the row above it or below it that share them (merged over columns)."""
    number, cells = rows[index]
    start = index
    texts = [_one_line(cell) for cell in cells]
    wide = _wide_headings(number, merged, len(texts))
    if (
        wide
        and index + 2 < len(rows)
        and rows[index + 1][0] == number + 1
        and _is_second_row(rows, index, wide)
    ):
        second = [_one_line(cell) for cell in rows[index + 1][1]]
        return Header(start, index + 2, _joined(texts, second, wide))
    if index and rows[index - 1][0] == number - 1:
        above = [_one_line(cell) for cell in rows[index - 1][1]]
        wide = _wide_headings(number - 1, merged, len(texts))
        gaps = [
            column
            for column, text in enumerate(above)
            if text and (column >= len(texts) or not texts[column])
        ]
        if (wide or gaps) and sum(map(bool, above)) > 1 and not any(is_data(text) for text in above if text):
            return Header(index - 1, index + 1, _joined(above, texts, wide))
    return Header(start, index + 1, tuple(texts))


def _wide_headings(number: int, merged: Merged, width: int) -> dict[int, int]:
    """First and last columns of cells merged over columns in a row; a title over everything is none."""
    spans = {left: right for top, left, bottom, right in merged if top == bottom == number and right > left}
    return {left: right for left, right in spans.items() if right - left + 1 < max(width, 3)}


def _implied(rows: Rows) -> Merged:
    """Headings that stand over several columns without being merged, as in a CSV: those below them come again."""
    found: Merged = []
    for (number, upper), (below, lower) in pairwise(rows[:_SEARCH]):
        starts = [column for column, cell in enumerate(upper) if cell is not None]
        names = [cell_text(cell) for cell in lower if cell is not None]
        texts = [*(cell_text(upper[column]) for column in starts), *names]
        if (
            below == number + 1
            and 2 <= len(starts) < len(names)
            and len(set(names)) < len(names)
            and not any(is_data(text) or len(text) > _LONGEST for text in texts)
            and sum(map(_is_known, names)) >= 0.6 * len(names)
        ):
            ends = [*(start - 1 for start in starts[1:]), len(lower) - 1]
            found += [
                (number, left, number, right)
                for left, right in zip(starts, ends, strict=True)
                if right > left
            ]
    return found


def _is_second_row(rows: Rows, index: int, wide: dict[int, int]) -> bool:
    """Whether the row below divides the merged headings."""
    second = rows[index + 1][1]
    texts = [cell for cell in second if cell is not None]
    inside = [
        column for left, right in wide.items() for column in range(left, right + 1)
        if column < len(second) and second[column] is not None
    ]  # fmt: skip
    return len(inside) >= 2 and all(isinstance(text, str) and not is_data(text) for text in texts)


def _joined(upper: list[str], lower: list[str], wide: dict[int, int]) -> tuple[str, ...]:
    """Two rows of headings as one: "Kontakt" over "Telefon" and "E-Mail" gives "Kontakt Telefon", "Kontakt E-Mail".

    A heading that only names again what stands below it ("PLZ / Ort" over "PLZ" and "Ort") adds nothing.
    """
    width = max(len(upper), len(lower))
    upper = upper + [""] * (width - len(upper))
    lower = lower + [""] * (width - len(lower))
    for left, right in wide.items():
        for column in range(left + 1, min(right + 1, width)):
            upper[column] = upper[column] or upper[left]
    return tuple(
        second if second and _names(first, second) else f"{first} {second}".strip()
        for first, second in zip(upper, lower, strict=True)
    )


def _names(upper: str, lower: str) -> bool:
    """Whether a heading is one of those that the heading over it counts up."""
    return fold_heading(lower) in {
        fold_heading(part) for part in re.split(r"[/,;&+|]|\bund\b|\band\b", upper)
    }


def _one_line(cell: Cell) -> str:
    """A heading without line breaks; a hyphen at the end of a line goes where the word goes on."""
    text = cell_text(cell)
    if "\n" in text:
        text = re.sub(r"(?<=\w)[-\u00ad][^\S\n]*\n\s*+(?=[a-zäöüß])", "", text)
    text = text.replace("\u00ad", "")
    return " ".join(text.split())
