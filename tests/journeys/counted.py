"""``Hand``: does what a person does and counts it, as the journeys of the product are counted.

A click, a shortcut or a chosen value is one action, typing is none, a file dialog of the system is two.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.ui.window import Window


class Hand:
    """``actions`` is the count so far."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions = 0

    def command(self, window: Window, key: str) -> None:
        """Carry out a command of the window by its shortcut or its button."""
        action = window.actions_by_key[key]
        assert action.isEnabled()
        action.trigger()
        self.actions += 1

    def click(self, button: QAbstractButton) -> None:
        """Click a button that can be seen and used."""
        assert button.isVisible()
        assert button.isEnabled()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.actions += 1

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        self._qtbot.keyClick(widget, key)
        self.actions += 1

    def choose(self, combo: QComboBox, value: object) -> None:
        """Choose a value in a field."""
        assert combo.isVisible()
        combo.setCurrentIndex(combo.findData(value))
        self.actions += 1

    def choose_file(self, window: QWidget, path: Path) -> None:
        """Answer the file dialog above a window."""
        self._qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
        dialog = window.findChildren(QFileDialog)[-1]
        field = dialog.findChild(QLineEdit)
        assert field
        field.setText(str(path))
        dialog.accept()
        self.actions += 2
