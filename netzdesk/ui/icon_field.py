"""``IconField``: a line of text with a picture in front and a button that empties it, both as large as the type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons


class IconField(QLineEdit):
    """Qt's own pictures in a field stay small at 200 % type. ``icon_name`` of the picture follows the theme."""

    def __init__(self, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._picture = QLabel(self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = QToolButton(self)
        self._clear.setProperty("look", "clear")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setAccessibleName(translate("IconField", "Feld leeren"))
        self._clear.setToolTip(self._clear.accessibleName())
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        icons.put(self._clear, "close")
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """As Qt defines it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        pixels = self.fontMetrics().height()
        self._picture.setPixmap(icons.icon(self._symbol).pixmap(pixels, pixels))
        gap = pixels // 2
        self._picture.setGeometry(gap, (self.height() - pixels) // 2, pixels, pixels)
        side = self.height() - 8
        self._clear.setGeometry(self.width() - side - 4, 4, side, side)
        self.setTextMargins(pixels + gap // 2, 0, side, 0)
