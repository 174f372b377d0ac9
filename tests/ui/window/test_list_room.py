"""How a list uses its room: what is never cut, what stays away, what can be done without a panel beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from netzdesk.base.columns import Kind
from netzdesk.ui import i18n
from netzdesk.ui.details.bulk_edit import BulkEditPanel
from netzdesk.ui.lists.columns import ColumnChooser
from netzdesk.ui.lists.deeds import DeedStrip
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.tabs.partners import PartnerDetail
from netzdesk.ui.window import Window
from tests.ui.window.hands import partners as hands_partners
from tests.ui.window.hands import spoken_lines, window_on_sample


def heading_height(tab: RecordTab) -> int:
    """Lines of text for which the headings of the list take room, one at least."""
    header = tab.view().table.horizontalHeader()
    return round((header.height() - header.fontMetrics().height()) / header.fontMetrics().height())


@pytest.mark.parametrize("language", ["de", "en"])
def test_dates_and_words_of_a_fixed_list_are_whole_and_headings_take_one_line(
    program: Program, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    i18n.install(qapp, language)
    window = window_on_sample(program, qtbot)
    window.resize(1366, 768)
    for tab_key, list_key in (("partners", "partners"), ("partners", "follow_ups"), ("events", "events")):
        tab = window.show_tab(tab_key)
        assert isinstance(tab, RecordTab)
        tab.choose(list_key)
        QApplication.processEvents()
        table, view = tab.view().table, tab.view()
        for place, column in enumerate(view.columns()):
            texts = {view.rows.text(row, place) for row in range(view.rows.rowCount())}
            if column.words or column.kind in (Kind.DATE, Kind.DATETIME):
                needed = max(map(table.fontMetrics().horizontalAdvance, texts)) + table.fontMetrics().height()
                assert table.columnWidth(place) >= needed, (list_key, column.key)
        name = table.columnWidth(0) - table.fontMetrics().height()
        known = list_key == "follow_ups" or name >= 22 * table.fontMetrics().averageCharWidth()
        assert known, list_key
        assert heading_height(tab) == 1, list_key


def test_names_are_in_sight_before_the_columns_behind_them(partners: RecordTab) -> None:
    table, view = partners.view().table, partners.view()
    names = [view.rows.text(row, 0) for row in range(view.rows.rowCount())]
    common = [name for name in names if len(name) <= 30]

    assert len(common) > len(names) / 2
    for name in common:
        needed = table.fontMetrics().horizontalAdvance(name) + table.fontMetrics().height()
        assert table.columnWidth(0) >= needed, name


def test_the_field_of_a_name_shows_names_as_long_as_those_in_the_list(partners: RecordTab) -> None:
    field = partners.detail.findChild(PartnerDetail).form.name
    texts = [partners.view().rows.text(row, 0) for row in range(partners.view().rows.rowCount())]
    needed = max(field.fontMetrics().horizontalAdvance(name) for name in texts if len(name) <= 38)

    assert field.width() - 2 * field.fontMetrics().height() > needed


def test_what_is_open_has_no_column_for_when_it_was_done(partners: RecordTab) -> None:
    partners.choose("follow_ups")
    assert "done_on" not in {column.key for column in partners.view().columns()}

    partners.choose("follow_ups", "done")
    assert "done_on" in {column.key for column in partners.view().columns()}


def test_the_day_of_the_last_talk_is_in_sight_beside_name_status_and_contact(partners: RecordTab) -> None:
    table = partners.view().table
    keys = [column.key for column in partners.view().columns()]
    (place,) = (at for at, key in enumerate(keys) if key == "last_conversation")

    assert table.columnViewportPosition(place) + table.columnWidth(place) <= table.viewport().width()
    assert keys[1:place] == ["status", "contact"]
    at = keys.index("contact")
    names = [partners.view().rows.text(row, at) for row in range(partners.view().rows.rowCount())]
    needed = max(table.fontMetrics().horizontalAdvance(name) for name in names if len(name) <= 17)
    assert table.columnWidth(at) >= needed + table.fontMetrics().height()


def drawn(tab: RecordTab) -> list[str]:
    """The lines of the side list as they stand on the screen, without their counts."""
    side, words = tab.side, []
    picture = QPixmap(side.size())
    for row in range(side.model().rowCount()):
        index, option = side.model().index(row, 0), QStyleOptionViewItem()
        side.initViewItemOption(option)
        option.rect = side.visualRect(index)
        line = side.itemDelegate()
        painter = QPainter(picture)
        line.paint(painter, option, index)
        painter.end()
        line.initStyleOption(option, index)
        words.append(option.text)
    return words


@pytest.mark.parametrize("tab_key", ["partners", "groups"])
def test_the_lines_of_the_side_list_are_whole(window: Window, qtbot: QtBot, tab_key: str) -> None:
    window.show_tab(tab_key)
    tab = window.record_tab()
    assert tab
    qtbot.waitUntil(lambda: any("(" in line for line in spoken_lines(tab)))

    assert drawn(tab) == [str(tab.side.model().index(row, 0).data()) for row in range(len(drawn(tab)))]


def test_panes_stand_the_same_whichever_way_the_window_came_to_its_size(window: Window) -> None:
    partners = hands_partners(window)
    QApplication.processEvents()
    before = [partners.side.width(), partners.view().width(), partners.detail.width()]
    for size in ((1900, 900), (900, 700), (1366, 768)):
        window.resize(*size)
        QApplication.processEvents()

    assert [partners.side.width(), partners.view().width(), partners.detail.width()] == before


def whole_rows(tab: RecordTab) -> int:
    """How many rows of the list are in sight from top to bottom."""
    table = tab.view().table
    return table.viewport().height() // table.verticalHeader().defaultSectionSize()


def test_at_200_percent_rows_are_in_sight_above_the_line_for_new_records(
    program: Program, qtbot: QtBot
) -> None:
    program.settings.set("zoom", 200)
    program.dress()
    window = window_on_sample(program, qtbot)
    tab = hands_partners(window)
    view = tab.view()
    view.table.select_rows([0, 1], 0)
    qtbot.waitUntil(lambda: bool(strip_buttons(tab)))
    view.begin_new()
    qtbot.waitUntil(lambda: not view.frame.count.isVisible())
    QApplication.processEvents()
    assert view.frame.quick.isVisible()
    assert whole_rows(tab) >= 3

    qtbot.keyClicks(view.frame.quick, "Zirkus")
    view.table.setFocus()
    qtbot.waitUntil(view.frame.count.isVisible)
    assert view.frame.quick.isVisible()  # with what has been typed
    assert strip_buttons(tab)
    view.frame.quick.setFocus()
    view.frame.quick.clear()
    view.table.setFocus()
    qtbot.waitUntil(view.frame.quick.isHidden)


def strip_buttons(tab: RecordTab) -> dict[str, QPushButton]:
    """What the line above the rows offers, by its words."""
    return {
        button.text(): button
        for strip in tab.findChildren(DeedStrip)
        for button in strip.findChildren(QPushButton)
        if button.isVisible()
    }


def test_where_the_detail_is_hidden_a_line_above_the_rows_offers_what_can_be_done_with_many(
    window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    view = partners.view()
    view.table.select_rows([0, 1], 0)
    qtbot.waitUntil(lambda: len(partners.findChildren(BulkEditPanel)) == 1)
    assert strip_buttons(partners) == {}

    window.resize(640, 700)
    assert not partners.detail.isVisible()
    assert list(strip_buttons(partners)) == ["Gemeinsam ändern", "Zusammenführen …", "In den Papierkorb"]
    gone = view.selected()
    qtbot.mouseClick(strip_buttons(partners)["In den Papierkorb"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: strip_buttons(partners) == {})
    assert window.focusWidget() is view.table

    partners.choose("partners", "trash")
    view.table.select_rows([0], 0)
    qtbot.waitUntil(
        lambda: list(strip_buttons(partners)) == ["Öffnen", "Wiederherstellen", "Endgültig löschen …"]
    )
    view.table.select_rows([0, 1], 0)
    qtbot.waitUntil(lambda: "Öffnen" not in strip_buttons(partners))
    assert sorted(view.selected()) == sorted(gone)
    view.frame.save_filter.setFocus()
    view.frame.columns_button.setFocus()
    qtbot.keyClick(view.frame.columns_button, Qt.Key.Key_Tab)
    assert window.focusWidget() is strip_buttons(partners)["Wiederherstellen"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    partners.choose("partners")
    assert set(gone) <= {view.rows.key_at(row) for row in range(view.rows.rowCount())}


def test_the_button_for_the_views_names_list_and_view_and_leads_to_any_other(
    window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    window.resize(820, 700)
    partners.choose("persons")
    button = partners.view().frame.views_button
    assert button.text() == "Personen: Alle"

    views = button.menu()
    views.aboutToShow.emit()
    next(action for action in views.actions() if action.text().startswith("Papierkorb")).trigger()
    assert (
        partners.view().frame.views_button.text() == "Papierkorb"
    )  # both words would leave the search too little

    window.show_tab("events")
    tab = window.record_tab()
    assert tab
    assert tab.view().frame.views_button.text() == "Kommende"


def test_a_tick_can_be_told_from_the_row_that_is_chosen(partners: RecordTab, qtbot: QtBot) -> None:
    partners.view().choose_columns()
    (chooser,) = partners.findChildren(ColumnChooser)
    (columns,) = chooser.findChildren(QListWidget)
    assert columns.item(0).checkState() is Qt.CheckState.Checked
    row = columns.grab(columns.visualItemRect(columns.item(0)).translated(columns.viewport().pos())).toImage()
    box = row.copy(0, 0, row.height(), row.height())
    palette = columns.palette()
    colours = [box.pixelColor(x, y) for x in range(box.width()) for y in range(box.height())]

    assert colours.count(palette.highlight().color()) > 100  # the row around the box
    assert colours.count(palette.highlightedText().color()) > 100  # the box upon it
