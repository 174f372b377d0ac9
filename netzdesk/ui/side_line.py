"""A line of the side list: its title on the left, its count on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
COUNT = Qt.ItemDataRole.UserRole + 2
"""Under which a line keeps its count."""
_BESIDE = 3
"""Room beside title and count, in heights of a line: the icon, both ends, and a gap between the two."""


def width_of(metrics: QFontMetrics, title: str, count: str) -> int:
    """Pixels that a line needs for its whole title and its count."""
    words = metrics.horizontalAdvance(title) + metrics.horizontalAdvance(count)
    return words + round(metrics.height() * _BESIDE)


class LineWithCount(QStyledItemDelegate):
    """Draws the count at the right end of a line, so that a long title gives way and never the number."""

    _room = 1 << 20
    """Points that the title of the line being drawn may take."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt defines it."""
        count = index.data(COUNT)
        words = str(count) if count else ""
        metrics = QFontMetrics(option.font)
        rect: QRect = option.rect
        gap = metrics.height() // 2
        narrower = QStyleOptionViewItem(option)
        self._room = rect.width() - width_of(metrics, "", words)
        super().paint(painter, narrower, index)
        if words:
            chosen = self._view.selectionModel().isSelected(index)
            palette: QPalette = option.palette
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
            painter.save()
            painter.setPen(palette.color(role))
            painter.setFont(option.font)
            place = rect.adjusted(0, 0, -gap * 3 // 2, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt defines it."""
        super().initStyleOption(option, index)
        if index.data(COUNT):
            metrics = QFontMetrics(option.font)
            text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, self._room)
            option.text = text
