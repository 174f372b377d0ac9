"""``Flow``: widgets one after the other that wrap to the next line like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class Flow(QLayout):
    """A layout of widgets that fills lines from left to right; as high as its width demands.

    It keeps items of its own. Those that Qt makes are freed by Qt without a word to Python; another one at the same
    address would then be known by the face of the one before, and go with it: the program crashed for that.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._taken: QLayoutItem | None = None
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """As Qt defines it."""
        widget = item.widget()
        assert widget
        self._items.append(QWidgetItem(widget))

    def count(self) -> int:
        """As Qt defines it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """As Qt defines it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """As Qt defines it."""
        self._taken = self._items.pop(index) if 0 <= index < len(self._items) else None
        return self._taken  # kept here as well: whoever asked may free it while Python still looks at it

    def expandingDirections(self) -> Qt.Orientation:
        """As Qt defines it."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """As Qt defines it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As Qt defines it."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """As Qt defines it."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As Qt defines it."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As Qt defines it."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        row: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), item.sizeHint().height()))
            if line and x + size.width() > rect.right() + 1:
                _settle(row, line, move=move)
                x, y, line, row = rect.x(), y + line + self.spacing(), 0, []
            row.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        _settle(row, line, move=move)
        return y + line - rect.y()


def _settle(row: list[tuple[QLayoutItem, QRect]], height: int, *, move: bool) -> None:
    """Put the items of one line where they belong, each in the middle of the line."""
    for item, place in row if move else ():
        item.setGeometry(place.translated(0, (height - place.height()) // 2))
