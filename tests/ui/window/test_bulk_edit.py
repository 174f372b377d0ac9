"""Editing many at once: only what was touched is written, tags come and go, one step takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from netzdesk.model import Partner
from netzdesk.ui.details.bulk_edit import BulkEditPanel
from netzdesk.ui.dialogs.export import ExportDialog
from netzdesk.ui.kinds import TABS
from netzdesk.ui.record_kind import RecordKind
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window


def field(panel: BulkEditPanel, name: str) -> QComboBox | QLineEdit:
    """A field of the panel by what it is called."""
    fields = [*panel.findChildren(QComboBox), *panel.findChildren(QLineEdit)]
    return next(each for each in fields if each.accessibleName() == name)


def chosen(window: Window, partners: RecordTab) -> list[Partner]:
    """The chosen partners as they are now."""
    with window.desk.read() as session:
        return [session.get_one(Partner, key) for key in partners.view().selected()]


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, id=kind.listing.key) for tab in TABS for kind in tab.kinds]
)
def test_several_of_every_kind_are_shown_together(window: Window, qtbot: QtBot, kind: RecordKind) -> None:
    window.pages.show_list(kind.listing.key)
    tab = window.pages.record_tab()
    assert tab
    if kind.create and tab.view().rows.rowCount() < 2:  # the sample has one steering group
        with window.desk.change("Noch eine") as session:
            kind.create(session, "Noch eine")
    tab.view().table.select_rows([0, 1], 0)

    qtbot.waitUntil(lambda: any(panel.isVisible() for panel in tab.findChildren(BulkEditPanel)))
    (panel,) = tab.findChildren(BulkEditPanel)
    assert panel.apply.isVisible() == (kind.bulk_edit is not None)
    assert any(label.text().startswith("2 ") for label in panel.findChildren(QLabel))


def test_what_differs_says_so_and_what_is_the_same_shows_it(
    panel: BulkEditPanel, window: Window, partners: RecordTab
) -> None:
    status, place = field(panel, "Status"), field(panel, "Ort")
    assert isinstance(status, QComboBox)
    assert isinstance(place, QLineEdit)

    assert len({partner.status for partner in chosen(window, partners)}) > 1
    assert (status.currentIndex(), status.placeholderText()) == (-1, "verschieden")
    assert place.text() == "Erlangen"


def test_only_touched_fields_are_written_and_one_step_takes_it_back(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    before = [(partner.status, partner.sector_id, partner.district) for partner in chosen(window, partners)]
    district = field(panel, "Stadtteil")
    assert isinstance(district, QLineEdit)
    assert not panel.apply.isEnabled()
    district.clear()
    qtbot.keyClicks(district, "Neustadt")
    assert panel.apply.text() == "Für alle 5 übernehmen"
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    after = chosen(window, partners)

    assert {partner.district for partner in after} == {"Neustadt"}
    assert [(partner.status, partner.sector_id) for partner in after] == [each[:2] for each in before]

    window.actions_by_key["undo"].trigger()
    assert [partner.district for partner in chosen(window, partners)] == [each[2] for each in before]


def test_what_is_typed_stays_when_one_more_is_chosen_and_goes_with_all_of_them(
    panel: BulkEditPanel, partners: RecordTab, qtbot: QtBot
) -> None:
    district = field(panel, "Stadtteil")
    assert isinstance(district, QLineEdit)
    district.clear()
    qtbot.keyClicks(district, "Neustadt")

    partners.view().table.select_rows([0, 1, 2, 3, 4, 5], 0)
    qtbot.waitUntil(lambda: panel.apply.text() == "Für alle 6 übernehmen")
    assert (district.text(), panel.apply.isEnabled()) == ("Neustadt", True)

    partners.view().table.select_rows([8, 9], 8)
    qtbot.waitUntil(lambda: panel.apply.text() == "Für alle 2 übernehmen")
    assert (district.text() == "Neustadt", panel.apply.isEnabled()) == (False, False)


def test_what_is_typed_goes_with_those_it_was_meant_for_and_that_is_said(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    district = field(panel, "Stadtteil")
    assert isinstance(district, QLineEdit)
    district.clear()
    qtbot.keyClicks(district, "Neustadt")

    partners.view().table.select_rows([2], 2)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert window.status.notice.text() == "Nicht übernommen, weil anderes ausgewählt wurde: Stadtteil"

    partners.view().table.select_rows([0, 1], 0)
    qtbot.waitUntil(panel.isVisible)
    assert (district.text() == "Neustadt", panel.apply.isEnabled()) == (False, False)


def test_enter_in_a_line_sets_it_for_all_and_the_button_is_in_sight(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    district = field(panel, "Stadtteil")
    qtbot.keyClick(district, Qt.Key.Key_Return)
    assert {partner.district for partner in chosen(window, partners)} != {"Neustadt"}
    qtbot.keyClick(district, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(district, "Neustadt")
    foot = panel.apply.mapTo(panel, panel.apply.rect().bottomRight())
    assert panel.rect().contains(foot)
    with qtbot.waitSignal(panel.done):
        qtbot.keyClick(district, Qt.Key.Key_Return)

    assert {partner.district for partner in chosen(window, partners)} == {"Neustadt"}


def test_what_was_set_is_said_with_the_way_back(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    district = field(panel, "Stadtteil")
    district.setFocus()
    qtbot.keyClicks(district, "Neustadt")
    panel.apply.setFocus()
    with qtbot.waitSignal(panel.done):
        qtbot.keyClick(panel.apply, Qt.Key.Key_Space)

    assert "5 Partner*innen geändert" in window.status.notice.text()
    (undo,) = [one for one in window.status.findChildren(QPushButton) if one.text() == "Rückgängig"]
    assert undo.isVisible()
    focus = window.focusWidget()
    assert focus is field(panel, "Status")


def test_a_long_change_shows_its_progress_and_cancel_leaves_nothing(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    """It takes long while another program writes; the fields come back afterwards, with the focus in them."""
    before = [partner.district for partner in chosen(window, partners)]
    last = window.desk.store.steps(1)
    district = field(panel, "Stadtteil")
    qtbot.keyClicks(district, "Neustadt")
    with window.desk.change("Nichts"):
        qtbot.keyClick(district, Qt.Key.Key_Return)
        qtbot.waitUntil(window.status.progress.isVisible)
        words = [label.text() for label in window.status.progress.findChildren(QLabel)]
        assert words == ["5 Partner*innen werden geändert"]
        assert (panel.apply.isEnabled(), district.isEnabled()) == (False, False)
        window.status.cancel_button.click()
    with qtbot.waitSignal(panel.said) as said:
        pass

    assert said.args == ["Abgebrochen. Es ist alles wie vorher."]
    assert window.desk.store.steps(1) == last
    assert [partner.district for partner in chosen(window, partners)] == before
    assert "Neustadt" not in str(district.text())
    assert field(panel, "Status").hasFocus()


def test_the_workbook_offered_beside_several_holds_them(panel: BulkEditPanel, window: Window) -> None:
    next(each for each in panel.findChildren(QPushButton) if each.text() == "Excel-Liste").click()

    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.form.rows.currentText() == "die ausgewählten (5)"


def test_a_choice_is_written_to_all(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    status = field(panel, "Status")
    assert isinstance(status, QComboBox)
    row = status.findText("Ruhend")
    status.setCurrentIndex(row)
    status.activated.emit(row)
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)

    assert {partner.status.value for partner in chosen(window, partners)} == {"dormant"}


def test_in_the_trash_several_come_back_or_go_for_good_and_nothing_is_edited(
    panel: BulkEditPanel, partners: RecordTab, qtbot: QtBot
) -> None:
    keys = partners.view().selected()[:3]
    qtbot.mouseClick(button(panel, "In den Papierkorb"), Qt.MouseButton.LeftButton)
    partners.choose("partners", "trash")
    partners.view().table.select_rows([0, 1, 2, 3, 4], 0)
    qtbot.waitUntil(lambda: button(panel, "Wiederherstellen").isVisible())

    assert not panel.apply.isVisible()
    assert button(panel, "Endgültig löschen …").isVisible()
    qtbot.mouseClick(button(panel, "Wiederherstellen"), Qt.MouseButton.LeftButton)
    partners.choose("partners")
    assert set(keys) <= set(shown_keys(partners))


def button(panel: BulkEditPanel, words: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == words)


def shown_keys(partners: RecordTab) -> list[str | None]:
    rows = partners.view().rows
    return [rows.key_at(row) for row in range(rows.rowCount())]
