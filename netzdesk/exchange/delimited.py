"""CSV, TSV and their relatives: delimiter and quotation mark are those under which the rows are alike in width."""

from __future__ import annotations

import csv
import io
import re
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from netzdesk.base.progress import Progress
from netzdesk.exchange.found import Cell, Sheet, tidy, too_big
from netzdesk.exchange.spreadsheet_child import MAX_CELLS

_DELIMITERS = ";,\t|"
_QUOTES = "\"'"
_APOSTROPHES = re.compile(r"[;,\t|]'")
_SAMPLE_ROWS = 400
_MAX_CELL = 16 * 1024 * 1024
_ONE_BY_ONE = threading.Lock()  # the greatest cell is a setting of the csv module, not of a reader
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=(.)\"?\s*\r?\n", re.IGNORECASE)


class Dialect(NamedTuple):
    """How the cells of a text file are told apart, and how well: the share of rows with the usual width."""

    delimiter: str
    quote: str
    width: int = 1
    share: float = 0.0


def read_delimited(text: str, name: str, progress: Progress) -> Sheet:
    """The rows of a text file, numbered as Excel would number them (a quoted line break does not count)."""
    told = _SEPARATOR_LINE.match(text)
    first = 1
    if told:
        text, first = text[told.end() :], 2
    with _ONE_BY_ONE:
        before = csv.field_size_limit(_MAX_CELL)
        try:
            dialect = Dialect(told[1], '"') if told else guess_dialect(text)
            rows = _filled(_records(text, dialect), first, name, progress)
            if _swallowed(rows, text, dialect):
                rows = _filled(_lines(text, dialect), first, name, progress)
        except csv.Error as problem:
            raise too_big(name) from problem
        finally:
            csv.field_size_limit(before)
    return Sheet("", rows)


def unpacked(sheet: Sheet, name: str, progress: Progress) -> Sheet:
    """A sheet whose one column holds whole lines of a text list ("Verein;PLZ;Ort"), as the list that was meant."""
    if len(sheet.rows) < 2 or any(len(cells) > 1 or not isinstance(cells[0], str) for _, cells in sheet.rows):
        return sheet
    lines = [" ".join(str(cells[0]).split("\n")) for _, cells in sheet.rows]
    dialect = guess_dialect("\n".join(lines))
    if dialect.width < 2 or dialect.share < 0.8 or dialect.delimiter == ",":  # a sentence may have commas
        return sheet
    parts = read_delimited("\n".join(lines), name, progress).rows
    if len(parts) != len(lines):
        return sheet
    rows = [(number, cells) for (number, _), (_, cells) in zip(sheet.rows, parts, strict=True)]
    return Sheet(sheet.name, rows, [], sheet.first_column)


def guess_dialect(text: str) -> Dialect:
    """The delimiter and quotation mark that give the most rows the same width, and wide rows at that."""
    best = Dialect(";", '"')
    best_score = 0.0
    quotes = _QUOTES if _APOSTROPHES.search(text) else _QUOTES[0]
    for quote in quotes:
        for delimiter in _DELIMITERS:
            widths = [
                len(row)
                for row in islice(_records(text, Dialect(delimiter, quote)), _SAMPLE_ROWS)
                if any(row)
            ]
            if not widths:
                continue
            width, times = Counter(widths).most_common(1)[0]
            share = times / len(widths)
            if width < 2:
                continue
            # an apostrophe quotes only where that makes the rows clearly more alike
            score = share * width**0.5 * (1.0 if quote == '"' else 0.9) * (1.0 if widths[0] == width else 0.7)
            if score > best_score:
                best, best_score = Dialect(delimiter, quote, width, share), score
    return best


def _records(text: str, dialect: Dialect) -> Iterator[list[str]]:
    """The records as the csv module understands them."""
    source = io.StringIO(text, newline="")
    return csv.reader(
        source, delimiter=dialect.delimiter, quotechar=dialect.quote, skipinitialspace=_padded(text, dialect)
    )


def _padded(text: str, dialect: Dialect) -> bool:
    """Whether quoted cells follow a delimiter and a space, as people type them."""
    return f'{dialect.delimiter} "' in text[:20_000] and f'{dialect.delimiter}"' not in text[:20_000]


def _lines(text: str, dialect: Dialect) -> Iterator[list[str]]:
    """Every line a record, quotation marks only stripped from the ends of cells."""
    for line in text.splitlines():
        yield [cell.strip().strip(dialect.quote) for cell in line.split(dialect.delimiter)]


def _swallowed(rows: list[tuple[int, list[Cell]]], text: str, dialect: Dialect) -> bool:
    """Whether a quotation mark that is never closed has eaten lines: a cell holds some that are whole rows.

    A cell may have lines of its own; then the file read line by line is no list.
    """
    long = [cell for _, cells in rows for cell in cells if isinstance(cell, str) and "\n" in cell]
    if not any(dialect.delimiter in cell for cell in long):
        return False
    widths = [len(cells) for cells in _lines(text, dialect) if any(cells)]
    width, times = Counter(widths).most_common(1)[0]
    eaten = max(
        sum(line.count(dialect.delimiter) == width - 1 for line in cell.split("\n")[1:]) for cell in long
    )
    if text.count(dialect.quote) % 2:  # one mark too many
        return width > 1 and eaten > 0 and times >= 0.8 * len(widths)
    return width > 2 and eaten > 1 and times >= 0.9 * len(widths)


def _filled(
    records: Iterable[list[str]], first: int, name: str, progress: Progress
) -> list[tuple[int, list[Cell]]]:
    """The rows with something in them, by number."""
    rows: list[tuple[int, list[Cell]]] = []
    known: dict[str, str] = {}
    budget = MAX_CELLS
    for number, record in enumerate(records, start=first):
        if number % 5000 == 0:
            progress(0, 0)
        cells = tidy(list(record), known)
        if cells:
            rows.append((number, cells))
            budget -= len(cells)
            if budget < 0:
                raise too_big(name)
    return rows
