"""One Excel workbook while it is being written. Imported only by code that writes sheets (openpyxl).

Rows go to disk as they come, so that a long list needs no memory; what stands above the rows has to be
said before the first of them, the table around them after the last.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable, Iterator, Sequence, Sized
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from netzdesk.base.columns import Column, Kind
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.office.cells import CONVERT, CUT, LONGEST_TEXT, safe_text
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheet_paper import left_out, paper
from netzdesk.office.sheet_words import language_tag, too_long

MOST_ROWS = 1_048_576 - 3
_HEAD_ROW = 3
_RISKY = frozenset("=+-@#")
"""First letters that could become a formula when a cell is edited, or an error value."""
_FORMATS = {Kind.DATE: "DD.MM.YYYY", Kind.DATETIME: "DD.MM.YYYY HH:MM"}
_SIZES = {"A4": 9, "A3": 8}
"""Numbers of papers (ECMA-376, 18.3.1.63)."""
_CHARACTER = 1.95
"""Millimetres of a character of the usual 11 points, with its share of the cell's edge."""
_LINE, _HIGHEST = 15, 409
"""Points of one line, and of the highest row there can be. LibreOffice makes no row higher by itself."""


def column_widths(columns: Sequence[Column[Any]]) -> list[int]:
    """How wide columns are in a workbook, in characters."""
    return [min(max(6, column.width) + 2, 80) for column in columns]


def not_on_paper(title: str, columns: Sequence[Column[Any]]) -> list[tuple[str, str]]:
    """A note on the columns of a list that its page has no room for."""
    _size, printed = paper([width * _CHARACTER for width in column_widths(columns)])
    return left_out(title, printed, len(columns))


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
        widths = column_widths(columns)
        size, printed = paper([width * _CHARACTER for width in widths])
        sheet = self._sheet(title, widths, landscape=True, size=size)
        headings = column_names([column.heading() for column in columns])
        sheet.freeze_panes = f"B{_HEAD_ROW + 1}"
        sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
        sheet.append([self._cell(sheet, self._title, Font(bold=True, size=14))])
        sheet.append([])
        highest = max(map(_lines, headings, widths), default=1)
        sheet.row_dimensions[_HEAD_ROW].height = highest * _LINE
        sheet.append([self._cell(sheet, heading, Font(bold=True), wrapped=True) for heading in headings])
        count = self._fill(sheet, columns, printed, rows, progress)
        self.rows += count
        self._table(sheet, headings, count, printed)

    def add_notes(self, title: str, notes: Sequence[tuple[str, str]]) -> None:
        """A sheet of labels and texts."""
        sheet = self._sheet(title, [26, 80], landscape=False)
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

    def _sheet(self, title: str, widths: Sequence[int], *, landscape: bool, size: str = "A4") -> Any:
        sheet = self._book.create_sheet(sheet_name(title, self._names))
        sheet._values_to_row = _placed
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.paperSize = _SIZES[size]
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
        self,
        sheet: Any,
        columns: Sequence[Column[Any]],
        printed: int,
        rows: Iterable[Any],
        progress: Progress,
    ) -> int:
        """Each column has one cell that takes its values in turn: a row is on disk before the next is begun.

        Texts wrap in the columns that go to paper; the others must not make rows higher.
        """
        gets = [
            (
                column.get,
                CONVERT[column.kind],
                _column_cell(sheet, column, wrapped=number < printed),
                _quoted(_column_cell(sheet, column, wrapped=number < printed)),
                width if number < printed else LONGEST_TEXT,
            )
            for number, (column, width) in enumerate(zip(columns, column_widths(columns), strict=True))
        ]
        total = len(rows) if isinstance(rows, Sized) else 0
        count = 0
        for count, row in enumerate(rows, 1):
            if count % 200 == 1:
                progress(count - 1, total)
            if count > MOST_ROWS:
                raise too_long(sheet.title, MOST_ROWS)
            cells: list[Any] = []
            lines = 1
            for get, convert, cell, quoted, width in gets:
                value = convert(get(row))
                if value is None:
                    cells.append(None)
                    continue
                if value.__class__ is str:
                    if value.endswith(CUT):
                        self._cut(count)
                    taken = quoted if value[0] in _RISKY else cell
                    taken.data_type = "s"
                    if len(value) > width or ("\n" in value and width < LONGEST_TEXT):
                        lines = max(lines, _lines(value, width))
                else:
                    taken = cell
                    taken.data_type = "d" if isinstance(value, date) else "n"
                taken._value = value
                cells.append(taken)
            place = _HEAD_ROW + count
            if lines > 1:
                sheet.row_dimensions[place].height = min(lines * _LINE, _HIGHEST)
            sheet.append(cells)
            sheet.row_dimensions.pop(place, None)
        return count

    def _cut(self, row: int) -> None:
        text = translate("Sheets", "Zeile {row}: Ein Text war länger, als eine Zelle fasst, und ist gekürzt.")
        self.warnings.append(text.format(row=row + _HEAD_ROW))

    def _table(self, sheet: Any, headings: Sequence[str], count: int, printed: int) -> None:
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
        sheet.print_area = f"A1:{get_column_letter(printed)}{_HEAD_ROW + max(count, 1)}"


def _lines(text: str, width: int) -> int:
    """About how many lines a text takes in a column of ``width`` characters."""
    return sum(max(1, -(-len(line) // (width - 1))) for line in text.split("\n"))


def _placed(cells: Sequence[Any], row: int) -> Iterator[Any]:
    """The cells of a row, told where they stand; openpyxl would first find out anew what each value is."""
    for column, cell in enumerate(cells, 1):
        if cell is not None:
            cell.row, cell.column = row, column
            yield cell


def _column_cell(sheet: Any, column: Column[Any], *, wrapped: bool) -> Any:
    """The cell of a column: what wraps makes its row higher, so that all stand at the top."""
    cell = _ColumnCell(sheet, row=1, column=1)
    is_day = column.kind in _FORMATS
    cell.alignment = Alignment(wrap_text=wrapped, vertical="top", horizontal="left" if is_day else None)
    if is_day:
        cell.number_format = _FORMATS[column.kind]
    return cell.settled()


def _quoted(cell: Any) -> Any:
    """The cell for texts that could be mistaken for something else."""
    cell.quotePrefix = True
    return cell.settled()


class _ColumnCell(Cell):  # type: ignore[misc]  # openpyxl has no types
    """A cell whose style is looked up once and not for each row."""

    __slots__ = ("has_style", "style_id")

    def settled(self) -> Any:
        """Keep the style as it is now."""
        self.style_id = Cell.style_id.fget(self)
        self.has_style = True
        return self
