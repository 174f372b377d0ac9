"""Sheets of workbooks as tests fill them and look at what was found."""

from __future__ import annotations

from collections.abc import Callable

from openpyxl.worksheet.worksheet import Worksheet

from netzdesk.exchange.found import FoundTable

Fill = Callable[[Worksheet], None]
Read = Callable[[Fill], list[FoundTable]]
PARTNERS = (
    ("Verein", "PLZ", "Ort", "E-Mail"),
    ("Turnverein", 91052, "Erlangen", "tv@verein.example"),
    ("Chor", 91054, "Erlangen", "chor@verein.example"),
    ("Tafel", 91056, "Erlangen", "tafel@verein.example"),
)


def put(sheet: Worksheet, rows: tuple[tuple[object, ...], ...], top: int, left: int = 1) -> None:
    for down, row in enumerate(rows):
        for right, value in enumerate(row):
            sheet.cell(top + down, left + right).value = value


def names(table: FoundTable) -> list[object]:
    return [row.cells[0] for row in table.rows]
