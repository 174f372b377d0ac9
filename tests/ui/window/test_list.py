"""The list of a tab: searching, sorting, columns, empty states, quick entry, trash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Partner
from netzdesk.ui.details.bulk_edit import BulkEditPanel
from netzdesk.ui.kinds import TABS
from netzdesk.ui.lists.columns import ColumnChooser
from netzdesk.ui.lists.menu import list_menu
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from netzdesk.work.listing import ListQuery
from tests.ui.window.hands import column_of, shown
from tests.ui.window.hands import partners as partners_of


def test_each_letter_narrows_the_list_and_the_count_says_so(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    everybody = len(shown(partners))

    qtbot.keyClicks(view.frame.search, "seniorenamt")

    assert shown(partners) == ["Seniorenamt der Stadt Erlangen"]
    assert view.frame.count.text() == f"1 von {everybody} Partner*innen"


def test_umlauts_are_found_however_they_are_typed(partners: RecordTab) -> None:
    view = partners.view()
    found = []
    for typed in ("büchenbach", "buechenbach", "buchenbach"):
        view.frame.search.setText(typed)
        found.append(shown(partners))

    assert found[0]
    assert found[0] == found[1] == found[2]


def test_enter_in_the_search_goes_to_the_first_hit(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    qtbot.keyClicks(view.frame.search, "stadtteilhaus")
    qtbot.keyClick(view.frame.search, Qt.Key.Key_Return)

    assert view.current() == view.rows.key_at(0)
    qtbot.waitUntil(lambda: partners.current() == ("partner", view.current()))


def test_an_empty_result_says_so_and_offers_two_ways_out(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    everybody = shown(partners)
    qtbot.keyClicks(view.frame.search, "gibt es nicht")

    assert view.frame.empty.clear_button.isVisible()
    assert view.frame.empty.new_button.isVisible()
    assert "Keine Partner*innen passen" in view.frame.empty.nothing.text()

    qtbot.mouseClick(view.frame.empty.clear_button, Qt.MouseButton.LeftButton)
    assert shown(partners) == everybody


def test_new_from_an_empty_result_proposes_what_was_searched_for(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    qtbot.keyClicks(view.frame.search, "Kletterhalle")
    qtbot.mouseClick(view.frame.empty.new_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view.frame.quick, Qt.Key.Key_Return)

    assert shown(partners) == ["Kletterhalle"]
    assert view.rows.text(0, 0) == "Kletterhalle"


def test_quick_entry_adds_partner_after_partner(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    before = len(shown(partners))
    for name in ("Zweiradwerkstatt", "Ältestenrat"):
        view.frame.quick.setText(name)
        qtbot.keyClick(view.frame.quick, Qt.Key.Key_Return)

    assert len(shown(partners)) == before + 2
    assert shown(partners)[0] == "Ältestenrat"
    assert shown(partners)[-1] == "Zweiradwerkstatt"
    assert view.frame.quick.text() == ""


def test_a_click_on_a_heading_sorts_and_a_second_turns_it_round(partners: RecordTab) -> None:
    header = partners.view().table.horizontalHeader()
    section = [column.key for column in partners.view().columns()].index("place")
    header.sectionClicked.emit(section)
    up = column_of(partners, "place")
    header.sectionClicked.emit(section)

    assert up == sorted(up)
    assert column_of(partners, "place") == sorted(up, reverse=True)


def test_columns_widths_and_sorting_are_there_again_in_the_next_window(window: Window, qtbot: QtBot) -> None:
    view = partners_of(window).view()
    view.table.columns_moved.emit(["name", "district", "status"])
    view.table.setColumnWidth(1, 222)
    view.table.horizontalHeader().sectionClicked.emit(1)
    letter = view.table.fontMetrics().averageCharWidth()
    kept = "list.partners.widths"
    qtbot.waitUntil(lambda: "district" in window.desk.settings.get(kept, {}))

    kinds = next(tab.kinds for tab in TABS if tab.key == "partners")
    again = RecordTab(window.desk, "partners", kinds, window)
    again.resize(1000, 600)
    again.show()

    assert [column.key for column in again.view().columns()] == ["name", "district", "status"]
    assert abs(again.view().table.columnWidth(1) - 222) <= letter
    header = again.view().table.horizontalHeader()
    assert header.sortIndicatorSection() == 1
    assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder


def test_a_deletion_is_told_with_the_way_back_beside_it(
    window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    before = shown(partners)
    view = partners.view()
    view.table.select_rows([0, 1], 0)
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert window.status.notice.text() == "2 Partner*innen in den Papierkorb gelegt"
    back = next(each for each in window.status.findChildren(QPushButton) if each.text() == "Rückgängig")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)

    assert shown(partners) == before


def test_many_can_be_changed_from_the_menu_where_the_panel_is_hidden(
    window: Window, partners: RecordTab
) -> None:
    window.resize(560, 700)
    view = partners.view()
    view.table.select_rows([0, 1], 0)
    assert not partners.detail.isVisible()
    next(each for each in list_menu(view).actions() if each.text() == "Gemeinsam ändern").trigger()

    assert partners.detail.isVisible()
    assert len(view.selected()) == 2
    assert partners.findChildren(BulkEditPanel)


def test_deleting_moves_to_the_trash_and_restoring_brings_back(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    before = shown(partners)
    view.table.select_rows([1, 2], 1)
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert shown(partners) == [before[0], *before[3:]]

    partners.choose("partners", "trash")
    assert shown(partners) == before[1:3]

    view.table.selectAll()
    view.restore_selected()
    partners.choose("partners", "all")
    assert shown(partners) == before


def test_erasing_for_good_asks_first_and_cancel_keeps_everything(
    partners: RecordTab, qtbot: QtBot, window: Window
) -> None:
    view = partners.view()
    name = shown(partners)[0]
    view.table.select_rows([0], 0)
    view.delete_selected()
    partners.choose("partners", "trash")
    view.table.select_rows([0], 0)
    view.delete_selected()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    question.reject()
    assert shown(partners) == [name]

    view.delete_selected()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    deed = next(button for button in question.buttons() if "löschen" in button.text())
    qtbot.mouseClick(deed, Qt.MouseButton.LeftButton)
    assert shown(partners) == []
    with window.desk.read() as session:
        assert session.scalars(select(Partner).where(Partner.name == name)).all() == []


def test_copied_rows_can_be_pasted_as_a_table(partners: RecordTab) -> None:
    view = partners.view()
    view.table.select_rows([0, 1], 0)
    view.copy_selected()
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]

    assert lines[0] == [column.heading() for column in view.columns()]
    assert [line[0] for line in lines[1:]] == shown(partners)[:2]


def test_a_change_elsewhere_shows_in_the_list_and_leaves_the_choice_alone(
    partners: RecordTab, window: Window
) -> None:
    view = partners.view()
    view.table.select_rows([3], 3)
    chosen = view.current()
    with window.desk.change("Umbenennen") as session:
        session.get_one(Partner, chosen).place = "Nirgendwo"

    assert view.current() == chosen
    assert view.selected() == [chosen]
    assert column_of(partners, "place")[3] == "Nirgendwo"


def test_letters_typed_on_a_row_begin_a_search(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_V)

    assert view.frame.search.text() == "v"
    assert view.query.text == "v"


def test_a_record_that_filters_hide_is_shown_all_the_same_when_it_is_asked_for(partners: RecordTab) -> None:
    view = partners.view()
    last = view.rows.key_at(view.rows.rowCount() - 1)
    view.set_filter("status", "left")
    assert last is not None
    assert view.rows.row_of(last) < 0
    partners.go_to("partner", last)

    assert view.current() == last
    assert view.query == ListQuery()


@pytest.mark.parametrize(
    ("tab", "can_read"), [("partners", True), ("groups", False), ("events", False), ("steering", False)]
)
def test_an_empty_list_advises_only_what_it_offers(
    program: Program, qtbot: QtBot, tmp_path: Path, tab: str, can_read: bool
) -> None:
    program.create("Netz Neustadt", tmp_path / "Neustadt.netz")
    assert program.window
    shown = program.window.show_tab(tab)
    assert isinstance(shown, RecordTab)
    frame = shown.view().frame

    assert frame.empty.new_button.isVisible()
    assert frame.empty.import_button.isVisible() is can_read
    advice = [each.text() for each in frame.findChildren(QLabel) if each.isVisible()]
    assert any("einlesen" in each for each in advice) is can_read


def test_every_line_of_the_column_chooser_has_room(partners: RecordTab, qtbot: QtBot) -> None:
    partners.view().choose_columns()
    chooser = partners.view().findChild(ColumnChooser)
    assert chooser
    lines = chooser.findChild(QListWidget)
    assert lines
    heights = {lines.visualItemRect(lines.item(row)).height() for row in range(lines.count())}

    assert min(heights) >= 1.5 * lines.fontMetrics().height()
    chooser.reject()
