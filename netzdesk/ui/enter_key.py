"""Enter presses the button that has the focus: in a window, where Qt leaves that to Space, and in a dialog, where Qt
would press the default one instead. From a list in a dialog it presses nothing: nobody means the dialog there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed(window: QWidget, event: QKeyEvent) -> bool:
    """Whether the key was Enter and is dealt with; for ``keyPressEvent`` of a window, where unused keys arrive."""
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    focus = window.focusWidget()
    if isinstance(focus, QPushButton | QToolButton) and focus.hasFocus():
        if focus.isEnabled():
            focus.click()
        return True
    return isinstance(window, QDialog) and isinstance(focus, QAbstractItemView) and focus.hasFocus()


class EnterKey(QObject):
    """Lets Enter work so in a dialog, for as long as that is there."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """As Qt defines it."""
        return (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and pressed(self._dialog, event)
        )
