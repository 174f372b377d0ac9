"""``RowsModel``: a table over keys that SQL has filtered and sorted; rows come a page at a time, when looked at."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from netzdesk.base.columns import Column, Kind, show

PAGE = 40
FEW = 20
"""Records up to which looking through the list is quicker than writing down where everything is."""
KEPT_PAGES = 30
"""Memory stays the same however long the list is."""

ROWS_ARE_READ = sys.platform.startswith("linux")
"""Whether the screen reader goes through all cells of a row by itself, as Orca does; others read the first one only."""

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Fetch = Callable[[Sequence[str]], dict[str, Any]]


class RowsModel(QAbstractTableModel):
    """``fetch`` gives the rows of some keys; ``sort_wanted(column key, descending)`` asks for another order."""

    sort_wanted = Signal(str, bool)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._keys: list[str] = []
        self._columns: tuple[Column[Any], ...] = ()
        self._pages: OrderedDict[int, dict[str, Any]] = OrderedDict()

    def show(self, keys: list[str], columns: tuple[Column[Any], ...]) -> None:
        """Show these rows in these columns; where only the contents can differ, selection and place stay."""
        self._pages.clear()
        if keys == self._keys and columns == self._columns:
            if keys:
                self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, len(columns) - 1))
            return
        self.beginResetModel()
        self._keys, self._columns = keys, columns
        self.endResetModel()

    def key_at(self, row: int) -> str | None:
        """The key of the record in a row, None beyond the list."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: str) -> int:
        """The row of a record, -1 where the list does not hold it."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def rows_of(self, keys: list[str]) -> list[int]:
        """The rows of those of these records that the list holds, in the order of the keys."""
        if len(keys) < FEW:
            return [row for row in map(self.row_of, keys) if row >= 0]
        places = {each: place for place, each in enumerate(self._keys)}
        return [places[key] for key in keys if key in places]

    def columns(self) -> tuple[Column[Any], ...]:
        """The columns from left to right."""
        return self._columns

    def record(self, row: int) -> Any:
        """The row object of the listing, None where the record is gone by now."""
        key = self.key_at(row)
        return None if key is None else self._page(row // PAGE).get(key)

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        record = self.record(row)
        return "" if record is None else show(self._columns[column].get(record))

    def summary(self, row: int) -> str:
        """A row as one sentence for the screen reader: each filled cell with its heading."""
        first, *others = self._columns
        record = self.record(row)
        if record is None:
            return ""
        parts = [show(first.get(record))]
        cells = ((column.heading(), show(column.get(record))) for column in others)
        parts += [f"{heading}: {cell}" for heading, cell in cells if cell]
        return ", ".join(parts)

    def _page(self, number: int) -> dict[str, Any]:
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(self._keys[number * PAGE : (number + 1) * PAGE])
            self._pages[number] = page
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page

    # -- what Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As Qt defines it."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As Qt defines it."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt defines it; only texts and their alignment, the theme does the rest."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.text(index.row(), index.column())
            if index.column():
                return f"{self._columns[index.column()].heading()}: {text}" if text else ""
            return text if ROWS_ARE_READ else self.summary(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[index.column()].kind is Kind.NUMBER else _LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As Qt defines it."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[section].heading()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = _RIGHT if self._columns[section].kind is Kind.NUMBER else _LEFT
            return side.value | Qt.TextFlag.TextWordWrap.value
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Hand the wish on: SQL sorts."""
        if 0 <= column < len(self._columns):
            self.sort_wanted.emit(self._columns[column].key, order is Qt.SortOrder.DescendingOrder)
