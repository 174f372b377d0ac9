"""Sheets of workbooks as tests fill them and look at what was found."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook
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
HEADINGS = ["Verein", "Ort", "Telefon"]


def workbook(path: Path, *rows: list[object]) -> Path:
    """A workbook of one sheet with these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def sheet_with(path: Path, cells: bytes) -> Path:
    """A workbook whose first sheet holds raw XML rows."""
    whole = workbook(path.with_name("plain.xlsx"), ["a"])
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"</sheetData>", cells + b"</sheetData>")
            new.writestr(part.filename, data)
    return path


def put(sheet: Worksheet, rows: tuple[tuple[object, ...], ...], top: int, left: int = 1) -> None:
    for down, row in enumerate(rows):
        for right, value in enumerate(row):
            sheet.cell(top + down, left + right).value = value


def names(table: FoundTable) -> list[object]:
    return [row.cells[0] for row in table.rows]
