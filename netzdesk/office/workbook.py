"""One Excel workbook while it is being written. Imported only by code that writes sheets (openpyxl).

Rows go to disk as they come, so that a long list needs no memory; what stands above the rows has to be
said before the first of them, the table around them after the last.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable, Sequence, Sized
from copy import copy
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from netzdesk.base.columns import Column, Kind
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.office.cell_lines import lines
from netzdesk.office.cells import CUT, safe_text
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheet_paper import Layout, lay_out, left_out
from netzdesk.office.sheet_words import language_tag, too_long
from netzdesk.office.workbook_cells import FONT, RISKY, ColumnCells, aligned, placed

MOST_ROWS = 1_048_576 - 3
_HEAD_ROW = 3
_A4 = 9
"""Number of the paper (ECMA-376, 18.3.1.63)."""
_LINE, _HIGHEST = 15, 409
"""Points of one line, and of the highest row there can be. LibreOffice makes no row higher by itself."""

_BOLD = copy(FONT)
_BOLD.b = True
_TITLE = copy(_BOLD)
_TITLE.sz = 14
_SHADE = PatternFill("solid", start_color="FFDFE5EC")
_RULE, _HEAD_RULE = Border(bottom=Side("thin", "FFB4BDC8")), Border(bottom=Side("medium", "FF3C4A5A"))
"""LibreOffice knows no styles of tables: what parts the rows has to be said for the cells."""


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
        self.unprinted: list[tuple[str, str]] = []

    def add(
        self, title: str, columns: Sequence[Column[Any]], rows: Iterable[Any], progress: Progress
    ) -> None:
        """A sheet with a title above one table; ``unprinted`` gets a note on columns that its page has no room for."""
        total = len(rows) if isinstance(rows, Sized) else 0
        layout = lay_out(columns, rows)
        self.unprinted += left_out(title, layout.printed, len(columns))
        sheet = self._sheet(title, layout.widths, landscape=True)
        headings = column_names([column.heading() for column in columns])
        sheet.freeze_panes = f"B{_HEAD_ROW + 1}"
        sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
        sheet.append([self._cell(sheet, self._title, _TITLE)])
        sheet.append([])
        highest = max(
            (lines(heading, width - 1) for heading, width in zip(headings, layout.widths, strict=True)),
            default=1,
        )
        sheet.row_dimensions[_HEAD_ROW].height = highest * _LINE
        sheet.append(
            [
                self._head(sheet, heading, column.kind)
                for heading, column in zip(headings, columns, strict=True)
            ]
        )
        count = self._fill(sheet, columns, layout, total, progress)
        self.rows += count
        self._table(sheet, headings, count, layout.printed)

    def add_notes(self, title: str, notes: Sequence[tuple[str, str]]) -> None:
        """A sheet of labels and texts."""
        widths = [26, 80]
        sheet = self._sheet(title, widths, landscape=False)
        for number, (label, text) in enumerate(notes, 1):
            sheet.row_dimensions[number].height = _height(max(map(lines, (label, text), widths)))
            sheet.append(
                [self._cell(sheet, label, _BOLD, wrapped=True), self._cell(sheet, text, wrapped=True)]
            )

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
        sheet._values_to_row = placed
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        sheet.oddHeader.left.text = self._title.replace("&", "&&")[:200]
        sheet.oddFooter.left.text = "&D"
        sheet.oddFooter.right.text = translate("Sheets", "Seite {page} von {pages}").format(
            page="&P", pages="&N"
        )
        return sheet

    def _head(self, sheet: Any, heading: str, kind: Kind) -> Any:
        cell = self._cell(sheet, heading, _BOLD)
        cell.alignment = aligned(kind, wrapped=True)
        cell.fill, cell.border = _SHADE, _HEAD_RULE
        return cell

    def _cell(self, sheet: Any, text: str, font: Font = FONT, *, wrapped: bool = False) -> Any:
        cell = WriteOnlyCell(sheet)
        cell.value = safe_text(text)
        cell.data_type = "s"
        cell.font = font
        if wrapped:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.quotePrefix = text[:1] in RISKY
        return cell

    def _fill(
        self,
        sheet: Any,
        columns: Sequence[Column[Any]],
        layout: Layout,
        total: int,
        progress: Progress,
    ) -> int:
        """Write and count the rows; texts wrap where they are printed, elsewhere they must not make rows higher."""
        filled = [
            ColumnCells(sheet, column, width, wrapped=number < layout.printed)
            for number, (column, width) in enumerate(zip(columns, layout.widths, strict=True))
        ]
        count = 0
        for count, row in enumerate(layout.rows, 1):
            if count % 200 == 1:
                progress(count - 1, total)
            if count > MOST_ROWS:
                raise too_long(sheet.title, MOST_ROWS)
            self._append(sheet, filled, row, _HEAD_ROW + count)
        return count

    def _append(self, sheet: Any, columns: Sequence[ColumnCells], row: Any, place: int) -> None:
        """One row, as high as its longest text; it is on disk before the next is begun."""
        cells: list[Any] = []
        most = 1
        for column in columns:
            value = column.value(row)
            if value is None:
                cells.append(None)
                continue
            if value.__class__ is str:
                most = max(most, column.lines(value))
                if value.endswith(CUT):
                    self._cut(place)
            cells.append(column.holding(value))
        if most > 1:
            sheet.row_dimensions[place].height = _height(most)
        sheet.append(cells)
        sheet.row_dimensions.pop(place, None)

    def _cut(self, row: int) -> None:
        text = translate("Sheets", "Zeile {row}: Ein Text war länger, als eine Zelle fasst, und ist gekürzt.")
        self.warnings.append(text.format(row=row))

    def _table(self, sheet: Any, headings: Sequence[str], count: int, printed: int) -> None:
        if not headings:
            return
        if not count:
            sheet.append([])  # a table has at least one row (ECMA-376, 18.5.1.2)
        self._tables += 1
        last = get_column_letter(len(headings))
        area = f"A{_HEAD_ROW}:{last}{_HEAD_ROW + max(count, 1)}"
        table = Table(displayName=f"Tabelle{self._tables}", ref=area)
        table.tableStyleInfo = TableStyleInfo("TableStyleLight1", showRowStripes=True)
        table.autoFilter = openpyxl.worksheet.filters.AutoFilter(ref=area)
        table.tableColumns = [TableColumn(id=n, name=heading) for n, heading in enumerate(headings, 1)]
        sheet.tables.add(table)  # its columns are named above, which add_table would doubt aloud
        sheet.print_area = f"A1:{get_column_letter(printed)}{_HEAD_ROW + max(count, 1)}"
        if count:
            rows = f"A{_HEAD_ROW + 1}:{last}{_HEAD_ROW + count}"
            sheet.conditional_formatting.add(rows, FormulaRule(formula=["TRUE"], border=_RULE))


def _height(lines: int) -> float:
    return min(lines * _LINE, _HIGHEST)
