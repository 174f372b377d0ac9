"""Whatever is clicked and typed, no bug is shown and nothing crashes. ``tests.random_clicks`` goes on for longer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.ui.flow import Flow
from netzdesk.ui.tabs.today import TodayTab
from netzdesk.ui.window import Window


def test_random_clicks_find_no_bug(root: Path) -> None:
    command = [sys.executable, "-m", "tests.random_clicks", "--seconds", "6", "--seed", "4", "--sweep"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert " deeds: " in done.stdout


def test_the_items_of_a_flow_are_its_own_so_that_qt_cannot_free_them_unseen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(page)
    buttons = [QPushButton(word, page) for word in ("eins", "zwei", "drei")]
    for button in buttons:
        flow.addWidget(button)
    kept = [flow.itemAt(place) for place in range(3)]
    assert all(map(shiboken6.createdByPython, kept))

    shiboken6.delete(buttons[1])
    assert flow.count() == 2
    assert not shiboken6.isValid(kept[1])
    assert [item.widget().text() for item in (kept[0], kept[2])] == ["eins", "drei"]
    assert flow.minimumSize().width() > 0


def test_going_to_an_empty_detail_makes_the_window_no_part_of_what_goes(window: Window, qtbot: QtBot) -> None:
    today = window.show_tab("today")
    assert isinstance(today, TodayTab)
    qtbot.waitUntil(lambda: bool(today.items()))
    window.show_list("partners")
    tab = window.record_tab()
    assert tab is not None
    kept = [*tab.view().frame.filter_menu.actions(), *window.menuBar().actions()]
    tab.view().frame.search.setText("gibt es nicht")
    qtbot.waitUntil(lambda: tab.current() is None)
    tab.detail.take_focus()

    for button in today.findChildren(QPushButton):
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert all(map(shiboken6.isValid, kept))
