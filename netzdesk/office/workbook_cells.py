"""The cells of a workbook's rows: each column has one that takes its values in turn, so a row costs little.

Imported only by code that writes sheets (openpyxl).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font

from netzdesk.base.columns import Column, Kind
from netzdesk.office.cell_lines import lines
from netzdesk.office.cells import CONVERT

FONT = Font(name="Calibri", size=11, family=2, color="FF000000")
"""A font without a name or a size is a serif one in LibreOffice."""
RISKY = frozenset("=+-@#")
"""First letters that could become a formula when a cell is edited, or an error value."""
_FORMATS = {Kind.DATE: "DD.MM.YYYY", Kind.DATETIME: "DD.MM.YYYY HH:MM"}


class ColumnCells:
    """The cells of one column, ``width`` characters wide; texts that are not ``wrapped`` stay on one line."""

    __slots__ = ("_convert", "_get", "_plain", "_quoted", "_width", "_wrapped")

    def __init__(self, sheet: Any, column: Column[Any], width: int, *, wrapped: bool) -> None:
        self._get = column.get
        self._convert = CONVERT[column.kind]
        self._plain = _cell(sheet, column, wrapped=wrapped)
        self._quoted = _cell(sheet, column, wrapped=wrapped, quoted=True)
        self._width, self._wrapped = width, wrapped

    def value(self, row: Any) -> Any:
        """What the column shows of a row, as a sheet can hold it: a text, a number, a day, or ``None``."""
        return self._convert(self._get(row))

    def lines(self, text: str) -> int:
        """How many lines a text takes here at most."""
        return lines(text, self._width) if self._wrapped else 1

    def holding(self, value: Any) -> Any:
        """The cell with this value in it, until the next one is asked for."""
        if value.__class__ is str:
            cell = self._quoted if value[0] in RISKY else self._plain
            cell.data_type = "s"
        else:
            cell = self._plain
            cell.data_type = "d" if isinstance(value, date) else "n"
        cell._value = value
        return cell


def placed(cells: Sequence[Any], row: int) -> Iterator[Any]:
    """The cells of a row, told where they stand; openpyxl would first find out anew what each value is."""
    for column, cell in enumerate(cells, 1):
        if cell is not None:
            cell.row, cell.column = row, column
            yield cell


def _cell(sheet: Any, column: Column[Any], *, wrapped: bool, quoted: bool = False) -> _StyledCell:
    """A cell as its column has it; what wraps makes its row higher, so that all stand at the top.

    ``quoted`` is for texts that could be mistaken for something else.
    """
    cell = _StyledCell(sheet, row=1, column=1)
    cell.font = FONT
    is_day = column.kind in _FORMATS
    cell.alignment = aligned(column.kind, wrapped=wrapped)
    if is_day:
        cell.number_format = _FORMATS[column.kind]
    cell.quotePrefix = quoted
    cell.settle()
    return cell


def aligned(kind: Kind, *, wrapped: bool) -> Alignment:
    """How cells and heading of a column stand: numbers at the right, but not against what stands in the next column."""
    if kind is Kind.NUMBER:
        return Alignment(wrap_text=wrapped, vertical="top", horizontal="right", indent=1)
    return Alignment(wrap_text=wrapped, vertical="top", horizontal="left" if kind in _FORMATS else None)


class _StyledCell(Cell):  # type: ignore[misc]  # openpyxl has no types
    """A cell whose style is looked up once and not for each row."""

    __slots__ = ("has_style", "style_id")

    def settle(self) -> None:
        """Keep the style as it is now."""
        self.style_id = Cell.style_id.fget(self)
        self.has_style = True
