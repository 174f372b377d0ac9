"""Records of every tab with the keyboard alone: made, edited, deleted and brought back; people come and go."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import Event, Group, Membership, Participation, Partner
from netzdesk.ui.lists.table import ListTable
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.journeys.by_keys import to_list
from tests.journeys.keys import Key, Keys, Modifier, quiet, spoken
from tests.ui.window import hands


@pytest.mark.parametrize(
    ("number", "entity", "field"),
    [(2, Partner, "Kurzname"), (3, Group, "Rhythmus"), (4, Event, "Ort"), (5, Group, "Vision")],
)
def test_a_record_is_made_edited_deleted_and_brought_back(
    window: Window, qtbot: QtBot, keys: Keys, number: int, entity: type, field: str
) -> None:
    keys.ctrl(Key(Key.Key_0 + number))
    quiet(window, qtbot)
    tab = window.record_tab()
    assert tab
    make_and_edit(tab, window, qtbot, keys, field)
    delete_and_undo(tab, window, qtbot, keys)
    take_out_of_trash(tab, window, qtbot, keys)
    with window.desk.read() as session:
        found = session.scalars(select(entity).where(entity.deleted_at.is_(None))).all()
    assert "Zzz Probe" in [getattr(each, "name", "") or getattr(each, "title", "") for each in found]


def make_and_edit(tab: RecordTab, window: Window, qtbot: QtBot, keys: Keys, field: str) -> None:
    """A new record, and a word in one of its fields."""
    keys.ctrl(Key.Key_N)
    keys.type("Zzz Probe")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert isinstance(keys.focus(), QLineEdit)
    to_list(window, keys)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert tab.detail.isAncestorOf(keys.focus())
    while spoken(keys.focus()) != field:
        keys.press(Key.Key_Tab)
    keys.type("freitags")
    keys.press(Key.Key_Tab)
    qtbot.waitUntil(lambda: "geändert" in window.desk.store.steps()[0].label)
    keys.press(Key.Key_Escape)
    assert isinstance(keys.focus(), ListTable)


def delete_and_undo(tab: RecordTab, window: Window, qtbot: QtBot, keys: Keys) -> None:
    """The record goes and comes back, twice."""
    count = tab.view().rows.rowCount()
    key = tab.view().current()
    for _time in range(2):
        keys.press(Key.Key_Delete)
        quiet(window, qtbot)
        assert tab.view().rows.rowCount() == count - 1
        keys.ctrl(Key.Key_Z)
        quiet(window, qtbot)
        assert tab.view().rows.rowCount() == count
        assert tab.view().current() == key


def take_out_of_trash(tab: RecordTab, window: Window, qtbot: QtBot, keys: Keys) -> None:
    """The record goes for once, and is found in the Papierkorb."""
    keys.press(Key.Key_Delete)
    quiet(window, qtbot)
    keys.tab_to("Ansichten", back=True)
    for _view in range(40):
        if tab.side.currentIndex().data() == "Papierkorb":
            break
        keys.press(Key.Key_Down)
    quiet(window, qtbot)
    assert "Zzz Probe" in hands.shown(tab)
    to_list(window, keys)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    keys.tab_to("Wiederherstellen")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert window.isAncestorOf(keys.focus())


@pytest.mark.parametrize(("number", "entity"), [(3, Membership), (4, Participation), (5, Membership)])
def test_people_are_added_and_taken_away(
    window: Window, qtbot: QtBot, keys: Keys, number: int, entity: type
) -> None:
    def count() -> int:
        with window.desk.read() as session:
            return session.scalar(select(func.count()).select_from(entity)) or 0

    keys.ctrl(Key(Key.Key_0 + number))
    quiet(window, qtbot)
    to_list(window, keys)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    before = count()
    while spoken(keys.focus()) != ("Person einladen" if number == 4 else "Mitglied aufnehmen"):
        keys.press(Key.Key_Backtab, Modifier.ShiftModifier)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    keys.type("Zora Zett")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert count() == before + 1
    assert window.isAncestorOf(keys.focus())
    keys.ctrl(Key.Key_Z)
    quiet(window, qtbot)
    assert count() == before
    assert window.isAncestorOf(keys.focus())
