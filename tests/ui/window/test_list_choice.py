"""Which row is chosen when a search brings others into the list."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from netzdesk.ui.record_tab import RecordTab


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
