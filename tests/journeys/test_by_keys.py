"""The journeys once more, from the first key to the last with the keyboard alone, the focus always in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import FollowUp, OnboardingPack, Partner
from netzdesk.ui.command_palette import CommandPalette
from netzdesk.ui.dialogs.import_list import ImportDialog
from netzdesk.ui.dialogs.pack import PackDialog
from netzdesk.ui.lists.table import ListTable
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.by_keys import choose_file, first_page, opened
from tests.journeys.keys import Key, Keys, Modifier, quiet, spoken
from tests.ui.window import hands


def test_enter_leads_to_the_sample(program: Program, qtbot: QtBot, keys: Keys) -> None:
    first_page(program, qtbot)
    keys.press(Key.Key_Return)
    window = opened(program, qtbot)

    assert keys.presses == 1
    assert spoken(keys.focus())
    with window.desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Partner)) > 20


def test_a_network_of_ones_own(program: Program, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    program.settings.set("folder.networks", str(tmp_path))
    first_page(program, qtbot)
    keys.alt("E")
    qtbot.waitUntil(lambda: spoken(QApplication.focusWidget()) == "Name des Netzwerks")
    keys.type("Netz Neustadt")
    keys.press(Key.Key_Return)
    window = opened(program, qtbot)

    assert keys.presses <= 3
    assert window.windowTitle() == "Netz Neustadt – Netzdesk"
    assert spoken(keys.focus())


def test_enter_presses_the_button_that_makes_the_network(
    program: Program, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    program.settings.set("folder.networks", str(tmp_path))
    first_page(program, qtbot)
    keys.press(Key.Key_Tab)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: spoken(QApplication.focusWidget()) == "Name des Netzwerks")
    keys.type("Netz Neustadt")
    keys.tab_to("Anlegen")
    keys.press(Key.Key_Return)

    assert opened(program, qtbot).windowTitle() == "Netz Neustadt – Netzdesk"


def test_a_list_is_read_in_and_taken_back(window: Window, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    source = tmp_path / "Liste.csv"
    source.write_text("Organisation;Ort\nKletterhalle Nord;Dresden\nRepaircafe West;Erlangen\n", "utf-8")
    keys.ctrl(Key.Key_2)
    tab = window.record_tab()
    assert tab
    before = tab.view().rows.rowCount()
    keys.ctrl(Key.Key_I)
    choose_file(keys, source)
    dialog = keys.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=10_000)
    assert dialog.form.carry_out.hasFocus()
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: tab.view().rows.rowCount() == before + 2)
    keys.back_in(window)

    qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
    keys.ctrl(Key.Key_Z)
    assert tab.view().rows.rowCount() == before


def test_escape_in_the_preview_leaves_nothing(
    window: Window, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    source = tmp_path / "Liste.csv"
    source.write_text("Organisation;Ort\nKletterhalle Nord;Dresden\n", "utf-8")
    last = window.desk.store.undo_and_redo()[0]
    keys.ctrl(Key.Key_I)
    choose_file(keys, source)
    dialog = keys.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=10_000)
    for name in ("Schließen", "Andere Datei"):
        keys.tab_to(name)
    keys.press(Key.Key_Escape)
    keys.back_in(window)

    assert window.desk.store.undo_and_redo()[0] == last


def test_escape_stops_the_import_under_way_and_leaves_nothing(
    window: Window, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    source = tmp_path / "Liste.csv"
    rows = "".join(f"Kletterhalle {number:05};Dresden\n" for number in range(3000))
    source.write_text(f"Organisation;Ort\n{rows}", "utf-8")
    last = window.desk.store.undo_and_redo()[0]
    keys.ctrl(Key.Key_I)
    choose_file(keys, source)
    dialog = keys.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.form.carry_out.isEnabled, timeout=30_000)
    keys.press(Key.Key_Return)
    assert dialog.form.strip.is_busy()
    assert dialog.isAncestorOf(keys.focus())
    keys.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=30_000)

    assert dialog.isVisible()
    assert dialog.isAncestorOf(keys.focus())
    assert window.desk.store.undo_and_redo()[0] == last
    keys.press(Key.Key_Escape)
    keys.back_in(window)


def test_letters_find_a_partner_in_the_list_and_from_anywhere(
    window: Window, qtbot: QtBot, keys: Keys
) -> None:
    keys.ctrl(Key.Key_2)
    tab = window.record_tab()
    assert tab
    name = hands.shown(tab)[5]
    keys.ctrl(Key.Key_F)
    keys.type(name[:8])
    keys.press(Key.Key_Return)
    assert tab.detail.isAncestorOf(keys.focus())
    assert spoken(keys.focus()).startswith("Status: ")
    keys.press(Key.Key_Escape)
    assert isinstance(keys.focus(), ListTable)
    keys.press(Key.Key_Return)
    assert spoken(keys.focus()).startswith("Status: ")  # reached, and not pressed by the same key
    keys.press(Key.Key_Escape)
    assert isinstance(keys.focus(), ListTable)

    keys.ctrl(Key.Key_1)
    keys.ctrl(Key.Key_K)
    keys.dialog(CommandPalette)
    keys.type(name)
    keys.press(Key.Key_Return)
    keys.back_in(window)
    qtbot.waitUntil(lambda: tab.current() == ("partner", tab.view().current()))
    assert tab.view().rows.text(tab.view().rows.row_of(tab.view().current() or ""), 0) == name
    assert tab.detail.isAncestorOf(keys.focus())


def test_from_heute_to_the_pack_as_a_pdf(window: Window, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    keys.ctrl(Key.Key_1)
    quiet(window, qtbot)
    keys.press(Key.Key_F6)
    keys.tab_to("Mappe drucken: ")
    keys.press(Key.Key_Space)
    dialog = keys.dialog(PackDialog)
    assert isinstance(dialog, PackDialog)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None, timeout=20_000)
    qtbot.waitUntil(dialog.form.save.isEnabled)
    for words in ("Standardtext", "Deckblatt", "Übergabe heute festhalten", spoken(dialog.form.save)):
        keys.tab_to(words)
    keys.press(Key.Key_Space)
    choose_file(keys, tmp_path / "Mappe.pdf")
    qtbot.waitUntil((tmp_path / "Mappe.pdf").is_file, timeout=10_000)
    with window.desk.read() as session:
        assert session.scalar(select(func.count()).select_from(OnboardingPack))
    dialog.activateWindow()
    keys.dialog(PackDialog)
    keys.press(Key.Key_Escape)
    keys.back_in(window)


def test_a_follow_up_is_made_put_off_and_done(window: Window, qtbot: QtBot, keys: Keys) -> None:
    keys.ctrl(Key.Key_1)
    quiet(window, qtbot)
    keys.press(Key.Key_F6)
    keys.type("Raum ansehen")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    with window.desk.read() as session:
        assert session.scalars(select(FollowUp.id).where(FollowUp.subject == "Raum ansehen")).one()

    later = spoken(keys.tab_to("Verschieben: "))
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "verschoben" in window.desk.store.steps()[0].label)
    quiet(window, qtbot)
    keys.focus()
    assert later

    keys.tab_to("Erledigt: ")
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: "erledigt" in window.desk.store.steps()[0].label)
    quiet(window, qtbot)
    keys.focus()


def test_what_was_deleted_comes_back(window: Window, qtbot: QtBot, keys: Keys) -> None:
    keys.ctrl(Key.Key_2)
    tab = window.record_tab()
    assert tab
    before = hands.shown(tab)
    assert isinstance(keys.focus(), ListTable)
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Down, Modifier.ShiftModifier)
    keys.press(Key.Key_Delete)
    assert hands.shown(tab) == before[2:]
    assert isinstance(keys.focus(), ListTable)
    qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
    keys.ctrl(Key.Key_Z)
    assert hands.shown(tab) == before
    assert isinstance(keys.focus(), ListTable)
    keys.ctrl(Key.Key_Y)
    assert hands.shown(tab) == before[2:]


@pytest.mark.parametrize("number", range(1, 6))
def test_tab_leads_through_everything_in_sight_and_back(
    window: Window, qtbot: QtBot, keys: Keys, number: int
) -> None:
    keys.press(Key(Key.Key_0 + number), Modifier.ControlModifier)
    quiet(window, qtbot)
    keys.press(Key.Key_F6)
    first = keys.focus()
    for key, held in ((Key.Key_Tab, Modifier.NoModifier), (Key.Key_Backtab, Modifier.ShiftModifier)):
        visited = []
        for _step in range(120):
            keys.press(key, held)
            visited.append(spoken(keys.focus()))
            if keys.focus() is first:
                break
        assert keys.focus() is first
        assert all(visited)
        assert "Alles durchsuchen" in visited


def test_the_order_of_tab_is_the_order_in_which_one_reads(window: Window, qtbot: QtBot, keys: Keys) -> None:
    keys.ctrl(Key.Key_2)
    quiet(window, qtbot)
    keys.ctrl(Key.Key_F)
    visited = []
    for _step in range(4):
        keys.press(Key.Key_Tab)
        visited.append(spoken(keys.focus()))

    tab = window.record_tab()
    assert tab
    assert visited == ["Filter", "Spalten", "Partner*innen", tab.view().frame.quick.accessibleName()]


def test_what_has_no_room_in_the_toolbar_comes_last(window: Window, qtbot: QtBot, keys: Keys) -> None:
    window.resize(800, 700)
    qtbot.waitUntil(window.toolbar.more.isVisible)
    keys.tab_to("Alles durchsuchen")
    keys.press(Key.Key_Backtab, Modifier.ShiftModifier)

    assert spoken(keys.focus()) == "Weitere Befehle"
