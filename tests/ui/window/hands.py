"""What a person at the window does, in the words of tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.settings import Settings
from netzdesk.base.text import SOURCE_LANGUAGE
from netzdesk.ui import i18n
from netzdesk.ui.command_palette import CommandPalette
from netzdesk.ui.program import SAMPLE, Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.sample import sample_file


def program_on(folder: Path) -> Iterator[Program]:
    """The program with a desk folder of its own; in the end whatever is open is closed, and Qt speaks German again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, Settings(folder))
    yield program
    for widget in app.topLevelWidgets():
        widget.close()
    program.close()
    i18n.install(app, SOURCE_LANGUAGE)


def at_size(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, whatever the screen here is like; on a small one it begins as large as that."""
    window.showNormal()
    window.resize(width, height)


def window_on_sample(program: Program, qtbot: QtBot) -> Window:
    """The window on the sample network, on the reference screen."""
    if not (program.settings.folder / SAMPLE).exists():
        shutil.copy(sample_file(), program.settings.folder / SAMPLE)
    program.open_sample()
    assert program.window
    at_size(program.window, 1366, 768)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    return program.window


def partners(window: Window) -> RecordTab:
    """The tab with the partners, in sight."""
    tab = window.show_tab("partners")
    assert isinstance(tab, RecordTab)
    return tab


def shown(tab: RecordTab) -> list[str]:
    """The first column of the list, from top to bottom."""
    rows = tab.view().rows
    return [rows.text(row, 0) for row in range(rows.rowCount())]


def spoken_lines(tab: RecordTab) -> list[str]:
    """The lines of the side list as a screen reader tells them."""
    model = tab.side.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def column_of(tab: RecordTab, key: str) -> list[str]:
    """One column of the list, from top to bottom."""
    rows = tab.view().rows
    place = [column.key for column in rows.columns()].index(key)
    return [rows.text(row, place) for row in range(rows.rowCount())]


def palette_of(window: Window) -> CommandPalette:
    """The search over everything, opened by its command."""
    window.commands.find_everything()
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    return palette


def question(qtbot: QtBot) -> QMessageBox:
    """The question that is asked."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def replace(qtbot: QtBot, field: Any, letters: str) -> None:
    """Type over what stands in a field."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, letters)
