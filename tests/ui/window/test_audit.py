"""What an audit would find: names for the screen reader, keys that mean one thing, Tab that reaches everything."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.ui.kinds import TABS
from netzdesk.ui.lists import rows_model
from netzdesk.ui.lists.columns import ColumnChooser
from netzdesk.ui.lists.menu import list_menu
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window.hands import partners as partners_of
from tests.ui.window.hands import shown

MNEMONIC = re.compile(r"&(?!&)(.)")


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Every widget in sight that somebody can reach with the keyboard."""
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QTabBar)
        if takes and widget.isVisible() and not isinstance(widget, (QScrollBar, QMenu)):
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name).strip() if face else ""


@pytest.mark.parametrize("tab", [tab.key for tab in TABS])
def test_everything_that_takes_the_focus_has_a_name(window: Window, qtbot: QtBot, tab: str) -> None:
    shown = window.show_tab(tab)
    if isinstance(shown, RecordTab):
        qtbot.waitUntil(lambda: shown.current() is not None)
    nameless = [
        (type(widget).__name__, widget.objectName(), type(widget.parent()).__name__)
        for widget in focusable(window)
        if not spoken(widget)
    ]

    assert nameless == []


def test_nothing_but_the_window_itself_ever_flashes_up(window: Window, qtbot: QtBot) -> None:
    class Shown(QObject):
        strange: ClassVar[list[str]] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.strange.append(type(watched).__name__)
            return False

    shown = Shown()
    application = QApplication.instance()
    assert application
    application.installEventFilter(shown)
    for each in TABS:
        tab = window.show_tab(each.key)
        if isinstance(tab, RecordTab):
            qtbot.waitUntil(lambda tab=tab: tab.current() is not None)
    application.removeEventFilter(shown)

    assert shown.strange == []


def test_the_panel_for_many_names_its_fields(window: Window, qtbot: QtBot) -> None:
    tab = partners_of(window)
    tab.view().table.select_rows([0, 1, 2], 0)
    qtbot.waitUntil(lambda: tab.current() is None)

    assert [type(widget).__name__ for widget in focusable(window) if not spoken(widget)] == []


@pytest.mark.parametrize("rows_are_read", [True, False])
def test_a_row_is_read_once(window: Window, monkeypatch: pytest.MonkeyPatch, rows_are_read: bool) -> None:
    monkeypatch.setattr(rows_model, "ROWS_ARE_READ", rows_are_read)
    rows = partners_of(window).view().rows
    cells = [
        rows.data(rows.index(0, column), Qt.ItemDataRole.AccessibleTextRole)
        for column in range(rows.columnCount())
    ]
    heard = ", ".join(filter(None, cells)) if rows_are_read else cells[0]

    assert heard.startswith(rows.text(0, 0))
    assert heard.count(rows.text(0, 0)) == 1
    assert heard.count(f"Status: {rows.text(0, 1)}") == 1


def test_enter_presses_a_button_of_the_window(window: Window, qtbot: QtBot) -> None:
    tab = partners_of(window)
    button = tab.view().frame.columns_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, ColumnChooser)
    chooser.close()


def test_no_two_commands_have_the_same_keys(window: Window) -> None:
    partners_of(window)
    keys = Counter(
        each.toString()
        for action in window.findChildren(QAction)
        if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut
        for each in action.shortcuts()
    )

    assert {key: number for key, number in keys.items() if number > 1} == {}
    assert keys["Ctrl+K"] == 1


def test_the_letters_of_a_menu_are_unique_and_each_entry_has_one(window: Window) -> None:
    for menu in [window.menuBar(), *window.menus.values()]:
        titles = [action.text() for action in menu.actions() if action.text() and not action.isSeparator()]
        letters = [found.group(1).lower() for found in map(MNEMONIC.search, titles) if found]

        assert len(letters) == len(titles), titles
        assert len(set(letters)) == len(letters), titles


def test_tab_goes_round_through_search_table_and_detail_and_is_trapped_nowhere(
    window: Window, qtbot: QtBot
) -> None:
    tab = partners_of(window)
    qtbot.waitUntil(lambda: tab.current() is not None)
    tab.view().frame.search.setFocus()
    visited: list[QWidget] = []
    for _step in range(300):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget())
        if visited[-1] is tab.view().frame.search:
            break

    assert visited[-1] is tab.view().frame.search
    assert tab.view().table in visited
    assert tab.side in visited
    assert any(tab.detail.isAncestorOf(widget) for widget in visited)
    assert window.search in visited


def test_f6_moves_from_pane_to_pane_and_shift_f6_back(window: Window, qtbot: QtBot) -> None:
    tab = partners_of(window)
    qtbot.waitUntil(lambda: tab.current() is not None)
    tab.side.setFocus()
    window.actions_by_key["next_pane"].trigger()
    first = window.focusWidget()
    window.actions_by_key["next_pane"].trigger()
    second = window.focusWidget()
    window.actions_by_key["previous_pane"].trigger()

    assert first is tab.view().table
    assert tab.detail.isAncestorOf(second)
    assert window.focusWidget() is first


def test_undo_in_a_field_with_nothing_to_undo_means_the_last_step(window: Window, qtbot: QtBot) -> None:
    tab = partners_of(window)
    before = tab.view().rows.rowCount()
    quick = tab.view().frame.quick
    quick.setFocus()
    quick.setText("Neue Werkstatt")
    qtbot.keyClick(quick, Qt.Key.Key_Return)
    assert tab.view().rows.rowCount() == before + 1

    qtbot.keyClick(quick, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tab.view().rows.rowCount() == before

    qtbot.keyClicks(quick, "abc")
    qtbot.keyClick(quick, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert quick.text() == ""
    assert tab.view().rows.rowCount() == before


def test_the_shortcut_of_every_command_is_shown_in_its_menu(window: Window) -> None:
    shown = {
        action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        for menu in window.menus.values()
        for action in menu.actions()
    }

    assert {"Ctrl+N", "Ctrl+I", "Ctrl+E", "Ctrl+P", "Ctrl+Z", "Ctrl+F", "Ctrl+K", "F1", "Ctrl+1"} <= shown


def test_both_menus_name_both_keys_for_the_bin(window: Window, partners: RecordTab, qtbot: QtBot) -> None:
    partners.view().table.select_rows([0, 1], 0)
    told = [
        action.text().replace("&", "")
        for menu in (window.menus["edit"], list_menu(partners.view()))
        for action in menu.actions()
        if "Papierkorb" in action.text() and action.isEnabled()
    ]
    assert told == ["In den Papierkorb\tEntf, Strg+D"] * 2

    before = shown(partners)
    window.actions_by_key["delete_records"].trigger()
    qtbot.waitUntil(lambda: shown(partners) == before[2:])
