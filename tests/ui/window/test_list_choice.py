"""Which row is chosen when a search brings others into the list, and how the list of a tab is reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netzdesk.model import SavedFilter
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from netzdesk.work.listing import ListQuery


def test_a_search_that_hides_the_chosen_one_chooses_the_first_hit(partners: RecordTab) -> None:
    view = partners.view()
    last = view.rows.rowCount() - 1
    view.table.select_rows([last], last)
    everybody = [view.rows.key_at(row) for row in range(last + 1)]

    view.frame.search.setText("stadt")
    hits = [view.rows.key_at(row) for row in range(view.rows.rowCount())]

    assert len(hits) > 2
    assert everybody[last] not in hits
    assert view.selected() == [hits[0]]


def test_after_a_search_in_vain_the_next_one_chooses_the_first_hit(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    view.frame.search.setText("gibt es nicht")
    assert view.current() is None

    view.frame.search.setText("stadtteilhaus")

    assert view.selected() == [view.rows.key_at(0)]
    qtbot.waitUntil(lambda: partners.current() == ("partner", view.rows.key_at(0)))


@pytest.mark.parametrize("digit", [Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5])
def test_the_arrow_keys_work_where_the_digits_lead(window: Window, qtbot: QtBot, digit: Qt.Key) -> None:
    window.show_tab("today")
    window.pages.tabBar().setFocus()

    qtbot.keyClick(QApplication.focusWidget(), digit, Qt.KeyboardModifier.ControlModifier)

    tab = window.record_tab()
    assert tab
    assert QApplication.focusWidget() is tab.view().table
    qtbot.keyClick(tab.view().table, Qt.Key.Key_Down)
    assert tab.view().current() == tab.view().rows.key_at(min(1, tab.view().rows.rowCount() - 1))


def test_who_reads_a_detail_in_the_place_of_its_list_is_back_in_it(
    window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    window.resize(500, 700)
    partners.view().opened.emit(partners.view().current())
    window.visit("today")
    window.visit("partners")

    focus = QApplication.focusWidget()
    assert focus is not None
    assert partners.detail.isAncestorOf(focus)


def test_a_line_of_the_side_list_that_is_cut_says_all_of_its_name(
    window: Window, partners: RecordTab
) -> None:
    with window.desk.change("Filter") as session:
        session.add(
            SavedFilter(list_key="partners", name="A & <b>B</b>", query=ListQuery(text="a").to_json())
        )

    lines = [partners.side.model().index(row, 0) for row in range(partners.side.model().rowCount())]
    said = {line.data(): line.data(Qt.ItemDataRole.ToolTipRole) for line in lines}
    assert said["Entscheidungsträger*innen"] == "<p>Entscheidungsträger*innen</p>"
    assert said["A & <b>B</b>"] == "<p>A &amp; &lt;b&gt;B&lt;/b&gt;</p>"
