"""``Keys``: a keyboard and nothing else. Keys go to the window that has the focus, as the system sends them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.ui.window import Window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LONGEST_WAY = 120
"""Presses of Tab after which something counts as out of reach."""


def spoken(widget: QWidget | None) -> str:
    """What a screen reader calls a widget."""
    face = QAccessible.queryAccessibleInterface(widget) if widget else None
    return face.text(QAccessible.Text.Name).strip() if face else ""


class Keys:
    """``presses`` counts the keys; each one asserts that the focus is somewhere one can see."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.presses = 0

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key, with Strg, Alt or Shift."""
        window = QGuiApplication.focusWindow()
        assert window, "no window has the focus"
        held = Modifier.NoModifier
        for each in modifiers:
            held |= each
        QTest.keyClick(window, key, held)
        self.presses += 1
        QApplication.processEvents()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Strg."""
        self.press(key, Modifier.ControlModifier)

    def alt(self, letter: str) -> None:
        """Press the letter of a menu, a button or a field with Alt."""
        self.press(Key(ord(letter.upper())), Modifier.AltModifier)

    def type(self, text: str) -> None:
        """Type letters where the focus is."""
        for letter in text:
            window = QGuiApplication.focusWindow()
            assert window
            if letter.isascii():
                QTest.keyClick(window, letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focus(), QKeyEvent(kind, 0, Modifier.NoModifier, letter))
            QApplication.processEvents()

    def focus(self) -> QWidget:
        """Where the focus is; it can be seen."""
        widget = QApplication.focusWidget()
        assert widget, "nothing has the focus"
        assert widget.isVisible(), f"the focus is on something hidden: {describe(widget)}"
        assert widget.isEnabled(), f"the focus is on something that cannot be used: {describe(widget)}"
        assert in_sight(widget), f"the focus is out of sight: {describe(widget)}"
        return widget

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab until something is reached whose name begins so; every stop can be seen and has a name."""
        for _step in range(LONGEST_WAY):
            if spoken(self.focus()).startswith(name):
                return self.focus()
            if back:
                self.press(Key.Key_Backtab, Modifier.ShiftModifier)
            else:
                self.press(Key.Key_Tab)
            assert spoken(self.focus()), f"has no name: {describe(self.focus())}"
        raise AssertionError(f"„{name}“ is out of reach from the keyboard")

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog that came up and has the focus."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind), timeout=10_000)
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        assert found.isAncestorOf(self.focus()), "a dialog came up without the focus"
        return found

    def back_in(self, window: QWidget) -> None:
        """The window is on top again after a dialog was closed, and the focus is where it was or somewhere in it."""
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        if QApplication.activeWindow() is None:  # there is no window manager here to do so
            window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        assert window.isAncestorOf(self.focus())


def describe(widget: QWidget) -> str:
    """A widget in the words of a test that failed."""
    return f"{type(widget).__name__} {widget.objectName()!r} {spoken(widget)!r} in {type(widget.parent()).__name__}"


def in_sight(widget: QWidget) -> bool:
    """Whether some of a widget can be seen: not clipped away, and not scrolled out of an area."""
    seen = widget.visibleRegion().boundingRect()
    if seen.isEmpty():
        return False
    around = widget.parentWidget()
    while around and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is None:
        return True
    place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
    return around.rect().intersects(place)


def quiet(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is under way or about to be shown, and the focus is on something in sight."""

    def is_quiet() -> bool:
        soon = (timer for timer in window.findChildren(QTimer) if timer.interval() < 200)
        focus = QApplication.focusWidget()
        at_rest = window.desk.is_ready() and not window.desk.jobs.is_busy()
        return at_rest and not any(map(QTimer.isActive, soon)) and focus is not None and focus.isVisible()

    qtbot.waitUntil(is_quiet)
