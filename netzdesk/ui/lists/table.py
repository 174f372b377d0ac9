"""The table of a list: rows alone are chosen, Tab leaves it, widths, order of columns and sorting are remembered."""

from __future__ import annotations

from datetime import date, datetime
from itertools import accumulate
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from netzdesk.base.columns import Column, Kind, Value, show
from netzdesk.base.settings import Settings
from netzdesk.ui.lists.header import ListHeader
from netzdesk.ui.lists.rows_model import RowsModel
from netzdesk.work.listing import Listing

Index = QModelIndex | QPersistentModelIndex
NARROWEST = 6
"""Characters below which no column shrinks by itself."""
LEAST, MOST = 11, 22
"""Characters of a text that stay in sight where there is little room: most of a long one, a short one as a whole."""
NAME = 30
"""Characters of the first column that do: a cut name is a riddle, a column beyond the edge is a step to the right."""
WIDEST = 2.5
"""How many times its wished width a column takes at most where there is room."""
_EXACT: dict[Kind, Value] = {
    Kind.DATE: date(2028, 10, 30),
    Kind.DATETIME: datetime(2028, 10, 30, 20, 0),
    Kind.CODE: "09131 000000-00",
    Kind.NUMBER: 100_000,
    Kind.YES_NO: False,
}
"""The widest cells of a kind that is useless when it is cut."""
_PADDING = 1.3
"""Room beside the text of a cell, in heights of a line."""


class ListTable(QTableView):
    """``typed(text)``: somebody began to type on a row; ``deleted()``: somebody pressed Delete.

    ``columns_moved(keys)`` tells the new order after a heading was dragged, ``selection_changed()`` that other rows
    are chosen.
    """

    typed = Signal(str)
    deleted = Signal()
    columns_moved = Signal(list)
    selection_changed = Signal()

    def __init__(
        self, rows: RowsModel, listing: Listing[Any], settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._widths_name = f"list.{listing.key}.widths"
        self.setModel(rows)
        self.setAccessibleName(listing.heading())
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._headings = header = ListHeader(self)
        self.setHorizontalHeader(header)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)
        self._laying_out = False
        self._kept: dict[str, float] = dict(settings.get(self._widths_name, {}))
        self._keep_later = QTimer(self, singleShot=True, interval=400)
        self._keep_later.timeout.connect(lambda: settings.set(self._widths_name, dict(self._kept)))

    def set_sort(self, key: str, *, descending: bool) -> bool:
        """Show by which column the list is sorted, without asking for it; whether that is another column now."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        place = next((n for n, column in enumerate(self._rows.columns()) if column.key == key), -1)
        header = self.horizontalHeader()
        before = header.sortIndicatorSection() if header.isSortIndicatorShown() else -1
        header.blockSignals(True)
        self.setSortingEnabled(False)
        header.setSortIndicator(place, order)
        header.setSortIndicatorShown(place >= 0)
        header.setSectionsClickable(True)
        header.blockSignals(False)
        return place != before

    def lay_out(self) -> None:
        """Give each column its remembered width; columns nobody has touched share the room there is.

        Dates, numbers and words of a fixed list are whole, then headings stand in one line where that fits; the first
        column, by which people know the record, has what it wishes before the others get more than they need.
        What has no room lies wholly beyond it: a column is in sight, or it is not.
        """
        columns = self._rows.columns()
        if not columns:
            return
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.85))
        letter = self.fontMetrics().averageCharWidth()
        kept = {place: self._kept[c.key] * letter for place, c in enumerate(columns) if c.key in self._kept}
        least = [kept.get(n, max(self._headings.least(n), self._least(c))) for n, c in enumerate(columns)]
        whole = [kept.get(n, max(least[n], self._headings.whole(n))) for n in range(len(columns))]
        beside = _PADDING * self.fontMetrics().height()
        wished = [kept.get(n, max(whole[n], c.width * letter + beside)) for n, c in enumerate(columns)]
        room = self.maximumViewportSize().width() - self._scroll_bar()
        in_sight = sum(1 for needed in accumulate(least) if needed <= room)
        if sum(whole[:in_sight]) <= room:
            least = whole
        if in_sight and 0 not in kept:
            least[0] = max(least[0], min(wished[0], least[0] + room - sum(least[:in_sight])))
        widths = _shared(room, least[:in_sight], wished[:in_sight], set(kept)) + wished[in_sight:]
        self._laying_out = True
        for place, width in enumerate(widths):
            self.setColumnWidth(place, int(max(width, NARROWEST * letter)))
        self._laying_out = False
        self._headings.updateGeometry()

    def _least(self, column: Column[Any]) -> float:
        """Pixels below which the cells of a column that nobody has touched do not shrink."""
        metrics = self.fontMetrics()
        if column.words:
            needed = max(map(metrics.horizontalAdvance, column.words()))
        elif column.kind in _EXACT:
            needed = metrics.horizontalAdvance(show(_EXACT[column.kind]))
        else:
            is_name = column is self._rows.columns()[0]
            letters = (
                min(column.width, NAME) if is_name else min(max(LEAST, round(column.width * 0.58)), MOST)
            )
            needed = letters * metrics.averageCharWidth()
        return needed + _PADDING * metrics.height()

    def _scroll_bar(self) -> int:
        """Pixels of the bar at the right, where the rows need one."""
        rows = self._rows.rowCount() * self.verticalHeader().defaultSectionSize()
        high = self.maximumViewportSize().height()
        return self.verticalScrollBar().sizeHint().width() if rows > high else 0

    def selected_rows(self) -> list[int]:
        """The chosen rows, from top to bottom."""
        return sorted(
            row
            for span in self.selectionModel().selection().toList()
            for row in range(span.top(), span.bottom() + 1)
        )

    def select_rows(self, rows: list[int], current: int) -> None:
        """Choose exactly these rows and make one of them the current one."""
        chosen = QItemSelection()
        last = self._rows.columnCount() - 1
        for row in rows:
            chosen.select(self._rows.index(row, 0), self._rows.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._rows.index(current, 0), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def keyboardSearch(self, search: str) -> None:
        """Letters begin a search in the whole list instead of jumping from row to row."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete is a wish that the list fulfils; Home and End go to the first and last row."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.deleted.emit()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._rows.rowCount() - 1}
        if event.key() in ends and not event.modifiers():
            self.setCurrentIndex(self._rows.index(ends[Qt.Key(event.key())], 0))
            return
        super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """As Qt defines it."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """As Qt defines it; a row is current by its first cell, so that a screen reader reads the whole of it."""
        super().currentChanged(current, previous)
        if current.isValid() and current.column():
            self.selectionModel().setCurrentIndex(
                current.model().index(current.row(), 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def _resized(self, section: int, _before: int, width: int) -> None:
        columns = self._rows.columns()
        if not self._laying_out and self.isVisible() and section < len(columns):
            self._kept[columns[section].key] = round(width / self.fontMetrics().averageCharWidth(), 1)
            self._keep_later.start()

    def forget_widths(self) -> None:
        """Let the columns share the room again."""
        self._kept = {}

    def _moved(self) -> None:
        header = self.horizontalHeader()
        columns: tuple[Column[Any], ...] = self._rows.columns()
        order = [columns[header.logicalIndex(place)].key for place in range(len(columns))]
        QTimer.singleShot(0, self, lambda: self.columns_moved.emit(order))


def _shared(room: float, least: list[float], wished: list[float], fixed: set[int]) -> list[float]:
    """The room in pixels shared by the columns in sight: each as it wished, all wider or narrower by one factor."""
    low, high = 0.0, WIDEST
    widths = list(least)
    for _step in range(30):
        factor = (low + high) / 2
        tried = [least[n] if n in fixed else max(least[n], wish * factor) for n, wish in enumerate(wished)]
        if sum(tried) <= room:
            low, widths = factor, tried
        else:
            high = factor
    return widths
