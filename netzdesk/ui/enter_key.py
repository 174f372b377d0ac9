"""Enter presses the button that has the focus: in a window, where Qt leaves that to Space, and in a dialog, where Qt
would press the default one instead. From a list in a dialog it presses nothing: nobody means the dialog there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKey(QObject):
    """Lets Enter work so in a window or dialog, for as long as that is there.

    A key that nobody uses arrives at the window at last. By then it may have led the focus to a button that it is not
    meant for; so where it was is looked up before, when Qt asks whether the key is a shortcut.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """As Qt defines it."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not _is_enter(event):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            self._before = self._window.focusWidget()
            return False
        before, self._before = self._before, None
        return self._press(before)

    def _press(self, before: QWidget | None) -> bool:
        if isinstance(before, QPushButton | QToolButton):
            if before is self._window.focusWidget() and before.isEnabled():
                before.click()
            return True
        return isinstance(self._window, QDialog) and isinstance(before, QAbstractItemView)


def _is_enter(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in _ENTER
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    )
