"""What was found in a file somebody else made, before anybody says what the columns mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate

_KNOWN = 5000  # texts that are looked for in each cell of a list
Cell = str | int | float | bool | date | datetime | None
"""One cell; texts are stripped and never empty, what is empty is None."""


class SourceRow(NamedTuple):
    """One row of a list: the number people see beside it in Excel, and as many cells as there are headings."""

    number: int
    cells: tuple[Cell, ...]
    problem: str = ""
    """Why this row cannot be trusted, translated; empty for a plain row."""


class LeftOut(NamedTuple):
    """A row that is not an entry of the list (total, section heading, footnote), and why."""

    number: int
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class FoundTable:
    """One list: where it stood, the text above it, its headings (never empty, may repeat) and its rows.

    ``fields`` are the field keys of the columns where the kind of file settles them (address cards), else empty.
    """

    sheet: str
    title: str
    headings: tuple[str, ...]
    rows: list[SourceRow]
    left_out: list[LeftOut] = field(default_factory=list)
    fields: tuple[str, ...] = ()


def names(tables: Sequence[FoundTable]) -> list[tuple[str, str]]:
    """What the tables of a file are called, each by another name: the sheet, and what more there is to say.

    The second is empty where the sheet says enough, else the title, else the first headings.
    """
    plain = [(table.sheet, table.title if table.title != table.sheet else "") for table in tables]
    often = Counter(plain)
    return [
        (sheet, title)
        if often[sheet, title] == 1
        else (sheet, ", ".join(filter(None, (title, *table.headings[:3]))))
        for (sheet, title), table in zip(plain, tables, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A raw sheet: its filled rows by number from 1, and merged ranges as (row, column, last row, last column).

    Rows count from 1, columns from ``first_column`` (0 is A); blank rows are left away: a jump in the numbers is a gap.
    """

    name: str
    rows: list[tuple[int, list[Cell]]]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    first_column: int = 0


def cell_text(cell: Cell) -> str:
    """A cell as its owner would have typed it: 91052.0 is "91052", a date is "31.12.2026", nothing is ""."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    if isinstance(cell, bool):
        return "ja" if cell else "nein"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.10g}".replace(".", ",")
    if isinstance(cell, date):
        return cell.strftime("%d.%m.%Y %H:%M" if isinstance(cell, datetime) else "%d.%m.%Y")
    return str(cell)


def how_full(cells: list[Cell]) -> int:
    """How many cells of a row hold something."""
    return len(cells) - cells.count(None)


def tidy(cells: list[Cell], known: dict[str, str] | None = None) -> list[Cell]:
    """Strip the texts of a row, make empty ones None, and drop empty cells at its end.

    ``known`` is kept from row to row: a text that comes again is the same object, which spares memory in long lists.
    """
    known = {} if known is None else known
    same = known.setdefault if len(known) < _KNOWN else known.get
    row = [
        (same(text, text) if (text := cell.strip()) else None) if type(cell) is str else cell
        for cell in cells
    ]
    while row and row[-1] is None:
        row.pop()
    return row


def too_big(name: str) -> UserError:
    """The sentence for a file that holds more than a list of partners ever does."""
    message = translate(
        "Import",
        "„{name}“ ist zu groß, um sicher gelesen zu werden. Kopieren Sie die Liste, die Sie brauchen, "
        "in eine neue Datei, und lesen Sie diese ein.",
    )
    return UserError(message.format(name=name))


def unreadable(name: str) -> UserError:
    """The sentence for a file that the system does not let us read."""
    message = translate(
        "Import",
        "„{name}“ lässt sich nicht öffnen. Vielleicht ist die Datei noch in einem anderen Programm offen: "
        "Schließen Sie sie dort, und versuchen Sie es noch einmal.",
    )
    return UserError(message.format(name=name))
