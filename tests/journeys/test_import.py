"""The existing list is in the network after at most four actions, and one action takes all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.exchange.planned import Outcome
from netzdesk.model import Base
from netzdesk.ui.dialogs.import_list import ImportDialog
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.counted import Hand
from tests.ui.window import hands

LIST = """Mitglieder des Bündnisses;;;;;;
Stand: März 2026;;;;;;

Organisation;Ansprechpartner/in;Funktion;E-Mail;Telefon;PLZ;Ort
Turnverein Süd e. V.;Jörg Öz;Vorstand;oez@tvsued.example;0351 99999-1;01067;Dresden
Volkshochschule;Jan Krüger;Leitung;vhs@dresden.example;0351 99999-2;01069;Dresden
Café Anger;;;anger@cafe.example;;91052;Erlangen
Summe;;;;;;3
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The window on an own, empty network."""
    programs = hands.program_on(tmp_path / "desk")
    program: Program = next(programs)
    program.create("Probe", tmp_path / "Probe.netz")
    assert program.window
    hands.at_size(program.window, 1366, 768)
    qtbot.waitExposed(program.window)
    hands.partners(program.window)
    yield program.window
    next(programs, None)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The list as an office program in Germany writes it."""
    path = tmp_path / "Liste.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return path


def rows_in_file(window: Window) -> dict[str, int]:
    """How many rows every table holds."""
    with window.desk.read() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }


def dialog(qtbot: QtBot, window: Window) -> ImportDialog:
    """The import dialog that came up, after it has looked at the list."""

    def open_now() -> list[ImportDialog]:
        return [each for each in window.findChildren(ImportDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(open_now()))
    (shown,) = open_now()
    qtbot.waitUntil(lambda: not shown.form.strip.is_busy(), timeout=10_000)
    return shown


def test_a_list_is_read_in_with_the_keyboard_in_four_actions(
    qtbot: QtBot, window: Window, source: Path
) -> None:
    before = rows_in_file(window)
    hand = Hand(qtbot)

    hand.command(window, "import_list")
    hand.choose_file(window, source)
    looked = dialog(qtbot, window)
    counts = looked.plan.counts()
    assert counts[Outcome.NEW] == 3
    assert sum(counts.values()) == looked.plan.total
    with qtbot.waitSignal(looked.finished):
        hand.press(looked, Qt.Key.Key_Return)

    assert hand.actions <= 4
    tab = hands.partners(window)
    qtbot.waitUntil(lambda: hands.shown(tab) == ["Café Anger", "Turnverein Süd e. V.", "Volkshochschule"])
    assert window.desk.store.undo_and_redo()[0].label == "3 Partner*innen eingelesen"
    qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
    hand.command(window, "undo")
    assert rows_in_file(window) == before
    qtbot.waitUntil(lambda: hands.shown(tab) == [])


def test_a_dropped_list_takes_two_actions_and_the_same_again_adds_nothing(
    qtbot: QtBot, window: Window, source: Path
) -> None:
    hand = Hand(qtbot)

    drop(hand, window, source)
    first = dialog(qtbot, window)
    with qtbot.waitSignal(first.finished):
        hand.click(first.form.carry_out)
    assert hand.actions == 2
    after = rows_in_file(window)

    drop(hand, window, source)
    again = dialog(qtbot, window)

    counts = again.plan.counts()
    assert counts[Outcome.SAME] == 3
    assert counts[Outcome.NEW] == counts[Outcome.CHANGED] == counts[Outcome.DOUBTFUL] == 0
    assert not again.form.carry_out.isEnabled()
    with qtbot.waitSignal(again.finished):
        hand.press(again, Qt.Key.Key_Escape)
    assert rows_in_file(window) == after


def test_an_unknown_column_costs_one_action_more(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "Liste.csv"
    path.write_text("Organisation;Qwertz\nTurnverein;Sport\nBücherei;Lesen\n", "utf-8")
    hand = Hand(qtbot)

    drop(hand, window, path)
    looked = dialog(qtbot, window)
    assert looked.form.columns.isVisible()
    hand.choose(looked.form.columns.fields[1], "tags")
    qtbot.waitUntil(looked.form.carry_out.isEnabled)
    with qtbot.waitSignal(looked.finished):
        hand.click(looked.form.carry_out)

    assert hand.actions == 3
    with window.desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Base.metadata.tables["partner_tag"])) == 2


def drop(hand: Hand, window: Window, path: Path) -> None:
    """Drop a file on the window: one action."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(
        QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    hand.actions += 1
