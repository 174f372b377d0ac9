"""A long text is stored while it is written: nothing of it is lost, and all of it is one step to undo."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from netzdesk.store import open_store
from netzdesk.ui import stay
from netzdesk.ui.desk import Desk
from netzdesk.ui.tabs.partners import PartnerDetail
from netzdesk.ui.unsaved import unsaved
from tests.ui.details.conftest import labels, type_into
from tests.ui.details.field_hands import stored
from tests.ui.details.part_hands import Show


@pytest.fixture
def notes(show: Show, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The notes on the Lebenshilfe, stored a tenth of a second after the last letter."""
    monkeypatch.setattr(stay, "PAUSE", 100)
    return show(PartnerDetail, "Lebenshilfe", ("remarks", "basics")).form.notes


def written(qtbot: QtBot, desk: Desk, field: QPlainTextEdit, letters: str, found: str) -> None:
    """Write in a field until so much of it is in the file, and stay there."""
    field.setFocus()
    qtbot.keyClicks(field, letters)
    qtbot.waitUntil(lambda: stored(desk).notes == found)
    assert field.hasFocus()


def test_a_text_is_in_the_file_after_a_pause_as_a_power_cut_would_leave_it(
    qtbot: QtBot, desk: Desk, notes: Any, tmp_path: Path
) -> None:
    assert isinstance(notes, QPlainTextEdit)
    written(qtbot, desk, notes, "Ruft gern an, ", "Ruft gern an,")
    copy = tmp_path / "after"
    copy.mkdir()
    for file in desk.store.path.parent.glob(desk.store.path.name + "*"):
        shutil.copy(file, copy)
    after = open_store(copy / desk.store.path.name)
    with after.look() as reader:
        assert reader.value("SELECT count(*) FROM partner WHERE notes = 'Ruft gern an,'") == 1
    after.close()


def test_the_whole_stay_is_one_step_and_the_cursor_stays_where_it_is(
    qtbot: QtBot, desk: Desk, notes: Any
) -> None:
    written(qtbot, desk, notes, "Ruft gern an, ", "Ruft gern an,")
    assert (notes.toPlainText(), notes.textCursor().position()) == ("Ruft gern an, ", 14)
    written(qtbot, desk, notes, "am Abend", "Ruft gern an, am Abend")
    type_into(qtbot, notes, "Nie vor neun.")

    assert labels(desk) == ["Notiz geändert: Lebenshilfe"]
    assert stored(desk).notes == "Nie vor neun."
    assert desk.store.check() == []
    assert len([line for line in desk.store.history_of(stored(desk).id) if line.field == "notes"]) == 1
    desk.undo()
    qtbot.waitUntil(lambda: notes.toPlainText() == "")
    assert stored(desk).notes == ""


def test_who_never_pauses_has_it_stored_all_the_same(
    qtbot: QtBot, desk: Desk, notes: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stay, "PAUSE", 60_000)
    monkeypatch.setattr(stay, "LATEST", 300)
    notes.setFocus()

    def write_on() -> bool:
        qtbot.keyClicks(notes, "so ")
        return stored(desk).notes.startswith("so so")

    qtbot.waitUntil(write_on)


def test_escape_takes_back_all_that_was_written_and_leaves_no_step(
    qtbot: QtBot, desk: Desk, notes: Any
) -> None:
    type_into(qtbot, notes, "Alt")
    notes.moveCursor(notes.textCursor().MoveOperation.End)
    written(qtbot, desk, notes, " und neu", "Alt und neu")
    qtbot.keyClicks(notes, " und mehr")
    qtbot.keyClick(notes, Qt.Key.Key_Escape)

    assert (notes.toPlainText(), stored(desk).notes) == ("Alt", "Alt")
    assert len(labels(desk)) == 1
    assert desk.store.check() == []


def test_a_change_between_parts_the_steps(qtbot: QtBot, desk: Desk, notes: Any) -> None:
    written(qtbot, desk, notes, "Erst", "Erst")
    with desk.change("Anderes") as session:
        session.merge(stored(desk)).place = "Fürth"
    written(qtbot, desk, notes, " dann", "Erst dann")

    assert labels(desk) == ["Notiz geändert: Lebenshilfe", "Anderes", "Notiz geändert: Lebenshilfe"]


def test_a_step_taken_back_meanwhile_is_not_gone_on_with(qtbot: QtBot, desk: Desk, notes: Any) -> None:
    written(qtbot, desk, notes, "Erst", "Erst")
    desk.undo()
    qtbot.waitUntil(lambda: notes.toPlainText() == "")
    written(qtbot, desk, notes, "Neu", "Neu")
    desk.undo()

    assert stored(desk).notes == ""
    assert labels(desk) == []


def test_nothing_is_called_stored_before_it_is(qtbot: QtBot, desk: Desk, notes: Any) -> None:
    waits = unsaved(desk)
    notes.setFocus()
    qtbot.keyClicks(notes, "Erst")
    assert waits.writing == "text"
    qtbot.waitUntil(lambda: stored(desk).notes == "Erst")
    qtbot.waitUntil(lambda: not waits.writing)
