"""``ColumnScroll``: scrolls up and down only, and is never narrower than what it holds, so that nothing is cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class ColumnScroll(QScrollArea):
    """A scroll area whose least width follows its contents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def minimumSizeHint(self) -> QSize:
        """As wide as the contents need, with room for the bar."""
        inside = self.widget()
        wide = inside.minimumSizeHint().width() if inside else 0
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(wide + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout around when the contents have changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_height()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents the height that their texts need at this width."""
        super().resizeEvent(event)
        self._fit_height()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def _fit_height(self) -> None:
        inside = self.widget()
        layout = inside.layout() if inside else None
        if inside and layout:
            follows = layout.hasHeightForWidth()
            high = (
                layout.totalHeightForWidth(self.viewport().width()) if follows else inside.sizeHint().height()
            )
            inside.setMinimumHeight(high)
