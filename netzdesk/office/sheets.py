"""Lists become a finished workbook: real tables, filter, frozen heading, print set-up, a sheet of notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from netzdesk.base.columns import Column, show
from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.office.cells import safe_text


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: ``rows`` are asked one by one, each column takes its cell from them. ``title`` names the sheet."""

    title: str
    columns: Sequence[Column[Any]]
    rows: Iterable[Any]


@dataclass(frozen=True, slots=True)
class SheetReport:
    """Rows written, and sentences for the user about texts that had to be cut."""

    rows: int
    warnings: tuple[str, ...] = ()


def write(
    path: Path, title: str, sheets: Sequence[Sheet], progress: Progress = silent, *,
    notes: Sequence[tuple[str, str]] = (), author: str = "",
) -> SheetReport:  # fmt: skip
    """Write the lists to ``path`` as an Excel workbook, in the current language.

    ``notes`` are label and text (source, filter, meaning of a column) for the sheet "Hinweise", where title
    and date stand already. A text that begins with = + - @ stays text. ``UserError`` if a list has more rows
    than a sheet can hold. A file that is there stays until the new one is whole.
    """
    from netzdesk.office.workbook import Workbook

    book = Workbook(safe_text(title), safe_text(author))
    try:
        for sheet in sheets:
            book.add(sheet.title, sheet.columns, sheet.rows, progress)
        book.add_notes(translate("Sheets", "Hinweise"), legend(title, sheets, [*notes, *book.unprinted]))
        with whole_file(path) as part:
            book.save(part)
    finally:
        book.close()
    return SheetReport(book.rows, tuple(book.warnings))


def legend(title: str, sheets: Sequence[Sheet], notes: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """What the sheet of notes says: title, date, lists, and what the caller adds."""
    return [
        (translate("Sheets", "Titel"), title),
        (translate("Sheets", "Stand"), show(date.today())),
        (translate("Sheets", "Tabellen"), ", ".join(sheet.title for sheet in sheets)),
        (translate("Sheets", "Erstellt mit"), "Netzdesk"),
        *notes,
    ]
