"""What the window does about a new record whose name is there already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netzdesk.ui.details.detail import Detail
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window import hands

Go = Callable[[int], Detail]


def quickly(window: Window, name: str, qtbot: QtBot) -> RecordTab:
    """Type a name into the line for new partners and press Enter."""
    tab = hands.partners(window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(tab.view().frame.quick, name)
    qtbot.keyClick(tab.view().frame.quick, Qt.Key.Key_Return)
    return tab


def test_a_name_that_is_there_already_leads_to_the_one_that_is_there(window: Window, qtbot: QtBot) -> None:
    name = hands.shown(hands.partners(window))[3]
    tab = quickly(window, name.upper(), qtbot)
    before = tab.view().rows.rowCount()
    assert f"„{name}“ gibt es schon" in hands.question(qtbot).text()
    qtbot.keyClick(hands.question(qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    assert tab.view().rows.rowCount() == before
    assert tab.view().selected() == [tab.view().rows.key_at(3)]
    assert tab.view().frame.quick.text() == ""


def test_a_second_one_of_the_same_name_is_made_when_somebody_wants_it(window: Window, qtbot: QtBot) -> None:
    name = hands.shown(hands.partners(window))[3]
    tab = quickly(window, name, qtbot)
    qtbot.keyClick(hands.question(qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert hands.shown(tab).count(name) == 1
    assert tab.view().frame.quick.text() == name

    qtbot.keyClick(tab.view().frame.quick, Qt.Key.Key_Return)
    question = hands.question(qtbot)
    qtbot.keyClick(question, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert hands.shown(tab).count(name) == 2
