"""How a list uses its room: what is never cut, what stays away, what can be done without a panel beside it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netzdesk.base.columns import Kind
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from tests.ui.window.hands import window_on_sample


def heading_height(tab: RecordTab) -> int:
    """Lines of text for which the headings of the list take room, one at least."""
    header = tab.view().table.horizontalHeader()
    return round((header.height() - header.fontMetrics().height()) / header.fontMetrics().height())


@pytest.mark.parametrize("language", ["de", "en"])
def test_dates_and_words_of_a_fixed_list_are_whole_and_headings_take_one_line(
    program: Program, qtbot: QtBot, language: str
) -> None:
    program.settings.set("language", language)
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
        assert heading_height(tab) == 1, list_key
    assert table.columnWidth(0) > table.columnWidth(1)


def test_what_is_open_has_no_column_for_when_it_was_done(partners: RecordTab) -> None:
    partners.choose("follow_ups")
    assert "done_on" not in {column.key for column in partners.view().columns()}

    partners.choose("follow_ups", "done")
    assert "done_on" in {column.key for column in partners.view().columns()}
