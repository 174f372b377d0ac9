"""A partner is found with two actions and a few letters, however the name is typed, in 50 ms a key at 10,000."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netzdesk.ui.command_palette import CommandPalette
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from netzdesk.work.partners import create_partner
from tests.journeys.counted import Hand
from tests.ui.window.hands import partners, program_on, shown

NAMES = ("Müller-Stiftung", "Straßenfest-Verein", "Łódź-Freundeskreis", "Sportverein Nord", "Zuhause e. V.")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A network with a few partners whose names are hard to type."""
    for program in program_on(tmp_path / "desk"):
        yield _filled(program, tmp_path, qtbot)


def _filled(program: Program, folder: Path, qtbot: QtBot) -> Window:
    program.create("Netz", folder / "Netz.netz")
    window = program.window
    assert window
    with window.desk.change("Beginn") as session:
        for name in NAMES:
            create_partner(session, name)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.mark.parametrize(
    ("typed", "name"),
    [("muller", NAMES[0]), ("mueller", NAMES[0]), ("müller", NAMES[0]), ("strasse", NAMES[1]), ("straße", NAMES[1]),
     ("lodz", NAMES[2]), ("nord", NAMES[3]), ("VEREIN NO", NAMES[3])],
)  # fmt: skip
def test_two_actions_and_a_few_letters_show_the_partner(
    window: Window, qtbot: QtBot, typed: str, name: str
) -> None:
    tab = partners(window)
    hand = Hand(qtbot)
    hand.command(window, "find_in_list")
    search = tab.view().frame.search
    assert search.hasFocus()
    search.setText(typed)
    assert shown(tab) == [name]
    hand.press(search, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: tab.current() == ("partner", tab.view().current()))
    assert hand.actions <= 2
    assert tab.view().rows.text(tab.view().rows.row_of(tab.view().current() or ""), 0) == name


def test_from_anywhere_strg_k_letters_and_enter_show_the_partner(window: Window, qtbot: QtBot) -> None:
    window.show_tab("events")
    hand = Hand(qtbot)
    hand.command(window, "find_everything")
    (palette,) = window.findChildren(CommandPalette)
    palette.field.setText("muller")
    hand.press(palette.field, Qt.Key.Key_Return)

    tab = window.record_tab()
    assert tab
    assert hand.actions <= 2
    assert tab.view().rows.text(tab.view().rows.row_of(tab.view().current() or ""), 0) == NAMES[0]
