"""``Stack``: pages of which one is shown. A screen reader calls each ``QStackedWidget`` it enters a "layered pane"."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget


class Stack(QWidget):
    """As ``QStackedWidget``, without a word of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.addWidget = self._pages.addWidget
        self.currentIndex = self._pages.currentIndex
        self.currentWidget = self._pages.currentWidget
        self.setCurrentIndex = self._pages.setCurrentIndex
        self.setCurrentWidget = self._pages.setCurrentWidget

    def settle(self) -> None:
        """Ask all pages anew how much room they take: Qt is not told of those out of sight when their type changes."""
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        self.updateGeometry()
