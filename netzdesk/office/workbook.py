"""One Excel workbook while it is being written. Imported only by code that writes sheets (openpyxl).

Rows go to disk as they come, so that a long list needs no memory; what stands above the rows has to be
said before the first of them, the table around them after the last.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable, Sequence, Sized
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from netzdesk.base.columns import Column, Kind
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.office.cells import CONVERT, CUT, safe_text
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheet_words import language_tag, too_long

MOST_ROWS = 1_048_576 - 3
_HEAD_ROW = 3
_RISKY = frozenset("=+-@#")
"""First letters that could become a formula when a cell is edited, or an error value."""
_FORMATS = {Kind.DATE: "DD.MM.YYYY", Kind.DATETIME: "DD.MM.YYYY HH:MM"}
_WRAPPED_FROM = 40
"""Columns of this many characters hold sentences: they wrap."""


class Workbook:
    """Adds sheets one after the other; ``close`` in any case, ``save`` when all are whole."""

    def __init__(self, title: str, author: str) -> None:
        self._book = openpyxl.Workbook(write_only=True)
        self._title = " ".join(title.split()) or "Netzdesk"
        about = self._book.properties
        about.title, about.creator, about.language = self._title, author or "Netzdesk", language_tag()
        self._names: set[str] = set()
        self._tables = 0
        self.rows = 0
        self.warnings: list[str] = []

    def add(
        self, title: str, columns: Sequence[Column[Any]], rows: Iterable[Any], progress: Progress
    ) -> None:
        """A sheet with a title above one table."""
        sheet = self._sheet(title, [max(6, column.width) for column in columns], landscape=True)
        headings = column_names([column.heading() for column in columns])
        sheet.freeze_panes = f"B{_HEAD_ROW + 1}"
        sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
        sheet.append([self._cell(sheet, self._title, Font(bold=True, size=14))])
        sheet.append([])
        sheet.append([self._cell(sheet, heading, Font(bold=True)) for heading in headings])
        count = self._fill(sheet, columns, rows, progress)
        self.rows += count
        self._table(sheet, headings, count)

    def add_notes(self, title: str, notes: Sequence[tuple[str, str]]) -> None:
        """A sheet of labels and texts."""
        sheet = self._sheet(title, [24, 90], landscape=False)
        for label, text in notes:
            sheet.append([
                self._cell(sheet, label, Font(bold=True)), self._cell(sheet, text, wrapped=True),
            ])  # fmt: skip

    def save(self, path: Path) -> None:
        """Write the file; made in memory, because a zip file that meets a full disk leaves a complaint behind."""
        made = io.BytesIO()
        self._book.save(made)
        path.write_bytes(made.getbuffer())

    def close(self) -> None:
        """Give back temporary files of sheets that were begun and not saved."""
        for sheet in self._book.worksheets:
            if not sheet.closed:
                with contextlib.suppress(Exception):
                    sheet.close()
                sheet._writer.cleanup()

    def _sheet(self, title: str, widths: Sequence[int], *, landscape: bool) -> Any:
        sheet = self._book.create_sheet(sheet_name(title, self._names))
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = min(width + 2, 80)
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.paperSize = 9  # A4 (ECMA-376, 18.3.1.63)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        sheet.oddHeader.left.text = self._title.replace("&", "&&")[:200]
        sheet.oddFooter.left.text = "&D"
        sheet.oddFooter.right.text = translate("Sheets", "Seite {page} von {pages}").format(
            page="&P", pages="&N"
        )
        return sheet

    def _cell(self, sheet: Any, text: str, font: Font | None = None, *, wrapped: bool = False) -> Any:
        cell = WriteOnlyCell(sheet)
        cell.value = safe_text(text)
        cell.data_type = "s"
        if font:
            cell.font = font
        if wrapped:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.quotePrefix = text[:1] in _RISKY
        return cell

    def _fill(
        self, sheet: Any, columns: Sequence[Column[Any]], rows: Iterable[Any], progress: Progress
    ) -> int:
        """Only cells that need a style or could be mistaken are made here; openpyxl makes the others faster."""
        gets = [
            (column.get, CONVERT[column.kind], _styled(sheet, column), _quoted(sheet)) for column in columns
        ]
        total = len(rows) if isinstance(rows, Sized) else 0
        count = 0
        for count, row in enumerate(rows, 1):
            if count % 200 == 1:
                progress(count - 1, total)
            if count > MOST_ROWS:
                raise too_long(sheet.title, MOST_ROWS)
            cells: list[Any] = []
            for get, convert, styled, quoted in gets:
                value = convert(get(row))
                if value.__class__ is str and value.endswith(CUT):
                    self._cut(count)
                if value.__class__ is str and value[0] in _RISKY:
                    quoted.value, quoted.data_type = value, "s"
                    value = quoted
                elif styled is not None and value is not None:
                    styled.value = value
                    value = styled
                cells.append(value)
            sheet.append(cells)
        return count

    def _cut(self, row: int) -> None:
        text = translate("Sheets", "Zeile {row}: Ein Text war länger, als eine Zelle fasst, und ist gekürzt.")
        self.warnings.append(text.format(row=row + _HEAD_ROW))

    def _table(self, sheet: Any, headings: Sequence[str], count: int) -> None:
        if not headings:
            return
        if not count:
            sheet.append([])  # a table has at least one row (ECMA-376, 18.5.1.2)
        self._tables += 1
        last = get_column_letter(len(headings))
        area = f"A{_HEAD_ROW}:{last}{_HEAD_ROW + max(count, 1)}"
        table = Table(displayName=f"Tabelle{self._tables}", ref=area)
        table.tableStyleInfo = TableStyleInfo("TableStyleMedium2", showRowStripes=True)
        table.autoFilter = openpyxl.worksheet.filters.AutoFilter(ref=area)
        table.tableColumns = [TableColumn(id=n, name=heading) for n, heading in enumerate(headings, 1)]
        sheet.tables.add(table)  # its columns are named above, which add_table would doubt aloud
        sheet.print_area = f"A1:{last}{_HEAD_ROW + max(count, 1)}"


def _styled(sheet: Any, column: Column[Any]) -> Any:
    """One cell used again for each row of a column that needs a style, else None."""
    if column.kind not in _FORMATS and column.width < _WRAPPED_FROM:
        return None
    cell = WriteOnlyCell(sheet)
    if column.kind in _FORMATS:
        cell.number_format = _FORMATS[column.kind]
    else:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _quoted(sheet: Any) -> Any:
    """One cell used again for texts that could be mistaken for something else."""
    cell = WriteOnlyCell(sheet)
    cell.quotePrefix = True
    return cell
