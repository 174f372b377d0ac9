"""Ways that several journeys take with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from netzdesk.ui.dialogs.work_strip import WorkStrip
from netzdesk.ui.lists.table import ListTable
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.keys import Key, Keys


def first_page(program: Program, qtbot: QtBot) -> None:
    """Start the program where nobody has used it."""
    program.start(None)
    assert program.first_start
    with qtbot.waitActive(program.first_start):
        program.first_start.activateWindow()


def opened(program: Program, qtbot: QtBot) -> Window:
    """The window that came up, with the focus in it."""
    qtbot.waitUntil(lambda: program.window is not None and program.window.isActiveWindow())
    assert program.window
    return program.window


def choose_file(keys: Keys, path: Path) -> None:
    """Type a path into the file dialog that came up."""
    keys.dialog(QFileDialog)
    keys.ctrl(Key.Key_A)
    keys.type(str(path))
    keys.press(Key.Key_Return)


def to_list(window: Window, keys: Keys) -> None:
    """Go to the table of the tab from wherever the focus is."""
    for _pane in range(4):
        if isinstance(keys.focus(), ListTable):
            return
        keys.press(Key.Key_F6)
    raise AssertionError("F6 does not lead to the list")


def close_dialog(keys: Keys, window: Window, kind: type, qtbot: QtBot) -> None:
    """Close a dialog that has done its work, with Escape."""
    above = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )
    if QApplication.activeWindow() is not above:  # there is no window manager here to do so
        above.activateWindow()
    keys.dialog(kind)
    for strip in above.findChildren(WorkStrip):  # while something is written, Escape stops that instead
        qtbot.waitUntil(lambda strip=strip: not strip.is_busy(), timeout=20_000)
    keys.press(Key.Key_Escape)
    keys.back_in(window)
