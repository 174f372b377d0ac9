"""``ReaderFocus``: a screen reader hears which field has the focus before it hears that a text is selected in it.

Qt tells it the other way round. Orca takes the selection for the whole news then, and says nothing of an empty field.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit


class ReaderFocus(QObject):
    """Watches the events of the program from the moment on when a screen reader asks for it, and never without one."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._watches = False
        app.focusChanged.connect(self._begin)

    def _begin(self) -> None:
        if not self._watches and QAccessible.isActive():
            self._watches = True
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt defines it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(
            watched, QLineEdit | QPlainTextEdit | QTextEdit
        ):
            QAccessible.updateAccessibility(QAccessibleEvent(watched, QAccessible.Event.Focus))
        return False
