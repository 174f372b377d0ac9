"""Anything can be undone with one action; fifty changes taken back one by one leave the network as it was."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from netzdesk.base.progress import silent
from netzdesk.model import Base
from netzdesk.ui.desk import Desk
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.journeys.counted import Hand
from tests.ui.window.hands import partners, shown, window_on_sample

TABS = ("partners", "groups", "events", "steering")


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> Window:
    """The window on the sample network."""
    return window_on_sample(program, qtbot)


def everything(desk: Desk) -> dict[str, list[Any]]:
    """All rows of all tables of the network."""
    with desk.read() as session:
        return {
            name: sorted(map(tuple, session.execute(text(f'SELECT * FROM "{name}"')).all()), key=repr)
            for name in Base.metadata.tables
        }


def something(window: Window, dice: random.Random, number: int, qtbot: QtBot) -> None:
    """One change as somebody makes it at the window: a new record, a deletion, a restored one, an edited field."""
    tab = window.show_tab(dice.choice(TABS))
    assert isinstance(tab, RecordTab)
    view = tab.view()
    deed = dice.choice(("new", "delete", "restore", "many"))
    if deed == "new":
        view.frame.quick.setText(f"Neu {number}")
        qtbot.keyClick(view.frame.quick, Qt.Key.Key_Return)
    elif deed == "delete" and view.rows.rowCount():
        row = dice.randrange(view.rows.rowCount())
        view.table.select_rows([row], row)
        view.delete_selected()
    elif deed == "restore":
        tab.choose(view.kind.listing.key, "trash")
        if view.rows.rowCount():
            view.table.select_rows([0], 0)
            view.restore_selected()
        tab.choose(view.kind.listing.key)
    elif view.kind.bulk_edit and view.rows.rowCount() > 2:
        with window.desk.change(f"Ändern {number}") as session:
            keys = [key for key in map(view.rows.key_at, range(3)) if key]
            view.kind.bulk_edit(
                session,
                keys,
                {"district": f"Bezirk {number}"},
                {"tag": [f"Schlagwort {number % 5}"]},
                {},
                silent,
            )


@pytest.mark.parametrize("seed", [1, 2])
def test_fifty_changes_undone_one_by_one_leave_the_beginning(window: Window, qtbot: QtBot, seed: int) -> None:
    dice = random.Random(seed)
    before = everything(window.desk)
    first = window.desk.store.undo_and_redo()[0]
    for number in range(50):
        something(window, dice, number, qtbot)
    assert everything(window.desk) != before

    while window.desk.store.undo_and_redo()[0] != first:
        window.commands.undo()
    assert everything(window.desk) == before


def test_undo_is_one_action_and_says_what_it_took_back(window: Window, qtbot: QtBot) -> None:
    tab = partners(window)
    before = shown(tab)
    tab.view().table.select_rows([0, 1, 2], 0)
    qtbot.keyClick(tab.view().table, Qt.Key.Key_Delete)
    assert shown(tab) == before[3:]
    hand = Hand(qtbot)
    qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
    hand.command(window, "undo")

    assert hand.actions == 1
    assert shown(tab) == before
    assert window.status.notice.text() == "Rückgängig gemacht: 3 Partner*innen in den Papierkorb gelegt"


def test_after_a_restart_the_last_step_can_still_be_undone(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    before = everything(window.desk)
    partners(window).view().frame.quick.setText("Kletterhalle")
    qtbot.keyClick(partners(window).view().frame.quick, Qt.Key.Key_Return)
    program.close()
    program.open_sample()
    again = program.window
    assert again
    undo = again.actions_by_key["undo"]
    assert undo.text() == "&Rückgängig: Neue*r Partner*in „Kletterhalle“"
    undo.trigger()

    assert everything(again.desk) == before
