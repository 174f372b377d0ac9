"""Lists as CSV, which every program reads."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path
from typing import Any

from netzdesk.base.columns import show
from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress, silent
from netzdesk.office.cells import CONVERT
from netzdesk.office.sheet_names import column_names
from netzdesk.office.sheets import Sheet, SheetReport

_RISKY = frozenset("=+-@\t\r")
"""First letters with which a spreadsheet begins to calculate (OWASP, CSV injection)."""


def write_csv(path: Path, sheet: Sheet, progress: Progress = silent) -> SheetReport:
    """One list as UTF-8 with mark and ``;``, as German office programs read it.

    A text that could become a formula gets an apostrophe in front. Dates and numbers stand as on screen.
    """
    count = 0
    with whole_file(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file, delimiter=";", lineterminator="\r\n")
        lines.writerow(column_names([column.heading() for column in sheet.columns]))
        gets = [(column.get, CONVERT[column.kind]) for column in sheet.columns]
        for count, row in enumerate(sheet.rows, 1):
            if count % 200 == 1:
                progress(count - 1, 0)
            lines.writerow([_csv_cell(convert(get(row))) for get, convert in gets])
    return SheetReport(count)


def _csv_cell(value: Any) -> str:
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return str(value).replace(".", ",")
    text = show(value)
    return f"'{text}" if text[:1] in _RISKY else text
