"""A list with everything that a cell may hold, for tests of sheets."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl

from netzdesk.base.columns import Column, Kind
from netzdesk.office import sheets
from netzdesk.office.sheets import Sheet

Row = tuple[Any, ...]


def column(number: int, title: str, kind: Kind = Kind.TEXT, width: int = 20) -> Column[Row]:
    return Column(f"c{number}", title, lambda row: row[number], kind, width)


COLUMNS = (
    column(0, "Organisation", width=34),
    column(1, "PLZ", Kind.CODE, 8),
    column(2, "Seit", Kind.DATE, 12),
    column(3, "Gespräch", Kind.DATETIME, 16),
    column(4, "Reichweite", Kind.NUMBER, 12),
    column(5, "Schlüsselpartner", Kind.YES_NO, 10),
    column(6, "Notiz", width=60),
)


WIDE = tuple(column(0, f"Spalte {number}") for number in range(40))
"""More columns than any paper takes."""
ROWS: list[Row] = [
    (
        "Lebenshilfe & Co.",
        "01067",
        date(2026, 3, 1),
        datetime(2026, 3, 1, 14, 30),
        120,
        True,
        "Zeile 1\nZeile 2",
    ),
    ("=HYPERLINK(1)", "+49 9131", None, datetime(2026, 3, 1, 14, 30, tzinfo=UTC), 2.5, False, "#N/A"),
    ("@SUM(1)", "-1", date(1899, 1, 1), None, None, None, "x" * 40_000),
    ("vor\x00\x0bher\ud800", "09131", "unbekannt", None, float("nan"), None, "🎉" * 20_000),
]


def written(path: Path, rows: Any = ROWS, columns: Any = COLUMNS) -> Any:
    sheets.write(path, "Partner & Netz", [Sheet("Partner", columns, rows)], notes=[("Filter", "=nur aktive")])
    return openpyxl.load_workbook(path)
