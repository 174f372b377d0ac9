"""Reading a list in from the window: where somebody finds what came."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netzdesk.ui.dialogs.import_list import ImportDialog
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window import hands


def read_in(qtbot: QtBot, window: Window, path: Path) -> None:
    """Read a list in as it is, with the button in the dialog."""
    window.commands.import_list(path)
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.form.carry_out.isEnabled)
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.form.carry_out, Qt.MouseButton.LeftButton)


def test_who_has_read_a_list_in_is_in_the_list_of_all_partners(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "Neue.csv"
    path.write_text("Organisation;Ort\nAquarienfreunde;Dresden\n", "utf-8")
    window.show_tab("today")

    read_in(qtbot, window, path)

    tab = window.record_tab()
    assert isinstance(tab, RecordTab)
    assert tab.kind().record_kind == "partner"
    assert "Aquarienfreunde" in hands.shown(tab)
    assert window.focusWidget() is tab.view().table


def test_what_was_searched_before_does_not_hide_what_came(
    qtbot: QtBot, window: Window, partners: RecordTab, tmp_path: Path
) -> None:
    partners.choose("partners", "onboard")
    partners.view().frame.search.setText("gibt es nicht")
    qtbot.waitUntil(lambda: not hands.shown(partners))
    path = tmp_path / "Neue.csv"
    path.write_text("Organisation;Ort;Status\nAquarienfreunde;Dresden;Idee\n", "utf-8")

    read_in(qtbot, window, path)

    assert "Aquarienfreunde" in hands.shown(partners)
    assert not partners.view().frame.search.text()
    assert window.focusWidget() is partners.view().table


def test_who_was_read_in_is_chosen_and_counted_with_the_same_number(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    """Two rows about one partner are one on the button, in the status bar and in the list."""
    path = tmp_path / "Neue.csv"
    rows = (
        "Aquarienfreunde;Dresden;Ada Kern\nAquarienfreunde;Dresden;Ole Thoss\nZitherkreis;Dresden;Lea Kern\n"
    )
    path.write_text(f"Organisation;Ort;Ansprechperson\n{rows}", "utf-8")
    window.commands.import_list(path)
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.form.carry_out.isEnabled)
    assert dialog.form.carry_out.text() == "2 Partner*innen &einlesen"

    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.form.carry_out, Qt.MouseButton.LeftButton)

    tab = window.record_tab()
    assert isinstance(tab, RecordTab)
    assert window.desk.store.steps(1)[0].label == "2 Partner*innen eingelesen"
    names = hands.shown(tab)
    assert [names[row] for row in tab.view().table.selected_rows()] == ["Aquarienfreunde", "Zitherkreis"]
    assert window.focusWidget() is tab.view().table


def test_rows_about_which_nobody_decided_are_told_behind_what_came(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "Neue.csv"
    path.write_text("Organisation;Ort\nAquarienfreunde;Dresden\nSeniorenamt;Erlangen\n", "utf-8")

    read_in(qtbot, window, path)

    assert window.status.notice.text() == "1 Partner*in eingelesen · 1 unklare Zeile ist nicht dabei"
