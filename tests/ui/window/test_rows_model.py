"""The table over keys: a page at a time, little memory, one sentence a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from netzdesk.base.columns import Column, Kind
from netzdesk.ui.lists.rows_model import KEPT_PAGES, PAGE, RowsModel


@dataclass
class Row:
    name: str
    seen: date | None
    number: int


COLUMNS: tuple[Column[Row], ...] = (
    Column("name", "Organisation", lambda row: row.name),
    Column("seen", "Zuletzt gesprochen", lambda row: row.seen, Kind.DATE),
    Column("number", "Mitglieder", lambda row: row.number, Kind.NUMBER),
)


class Source:
    """Rows made on demand; remembers which pages were asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def fetch(self, keys: Sequence[str]) -> dict[str, Any]:
        """The rows of these keys."""
        self.asked.append(list(keys))
        return {key: Row(f"Verein {key}", date(2026, 3, 1), int(key)) for key in keys}


def keys(number: int) -> list[str]:
    """So many keys."""
    return [str(each) for each in range(number)]


def test_it_is_a_model_as_qt_wants_them(qtbot: QtBot) -> None:
    model = RowsModel(Source().fetch)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(keys(250), COLUMNS)
    model.show(keys(3), COLUMNS[:2])
    model.show([], COLUMNS)

    assert tester.model() is model


def test_only_what_is_looked_at_is_fetched(qtbot: QtBot) -> None:
    source = Source()
    model = RowsModel(source.fetch)
    model.show(keys(100_000), COLUMNS)
    assert source.asked == []

    assert model.text(50_000, 0) == "Verein 50000"
    assert model.text(50_001, 2) == "50001"
    assert len(source.asked) == 1
    assert len(source.asked[0]) == PAGE


def test_memory_stays_the_same_however_far_one_scrolls(qtbot: QtBot) -> None:
    source = Source()
    model = RowsModel(source.fetch)
    model.show(keys(PAGE * 200), COLUMNS)
    firsts = range(0, PAGE * 200, PAGE)
    for row in firsts:
        model.text(row, 0)

    source.asked.clear()
    for row in reversed(firsts[-KEPT_PAGES:]):
        model.text(row, 0)
    assert source.asked == []
    model.text(firsts[-KEPT_PAGES - 1], 0)
    model.text(firsts[-KEPT_PAGES], 0)  # looked at last before, so it is still there
    assert len(source.asked) == 1


def test_a_record_that_is_gone_by_now_is_an_empty_row(qtbot: QtBot) -> None:
    model = RowsModel(lambda _keys: {})
    model.show(["a"], COLUMNS)

    assert model.text(0, 0) == ""
    assert model.summary(0) == ""
    assert model.record(0) is None


def test_a_row_is_summed_up_with_the_headings_of_its_filled_cells(qtbot: QtBot) -> None:
    model = RowsModel(lambda _keys: {"a": Row("Turnverein", None, 12)})
    model.show(["a"], COLUMNS)

    assert model.summary(0) == "Turnverein, Mitglieder: 12"
    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) == "Mitglieder: 12"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == ""


def test_dates_are_shown_as_people_write_them(qtbot: QtBot) -> None:
    model = RowsModel(Source().fetch)
    model.show(["7"], COLUMNS)

    assert model.data(model.index(0, 1)) == "01.03.2026"


def test_the_same_rows_again_keep_selection_and_place(qtbot: QtBot) -> None:
    model = RowsModel(Source().fetch)
    model.show(keys(10), COLUMNS)
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda *where: changes.append(where))
    model.show(keys(10), COLUMNS)
    assert (len(resets), len(changes)) == (0, 1)

    model.show(keys(9), COLUMNS)
    assert len(resets) == 1


def test_sorting_is_a_wish_and_not_done_here(qtbot: QtBot) -> None:
    model = RowsModel(Source().fetch)
    model.show(keys(3), COLUMNS)
    with qtbot.waitSignal(model.sort_wanted) as wanted:
        model.sort(2, Qt.SortOrder.DescendingOrder)

    assert wanted.args == ["number", True]
    assert [model.text(row, 2) for row in range(3)] == ["0", "1", "2"]


@given(st.lists(st.text(min_size=1), unique=True), st.integers(-3, 300))
def test_key_and_row_are_each_others_opposite(some: list[str], row: int) -> None:
    model = RowsModel(lambda _keys: {})
    model.show(some, COLUMNS)

    assert model.rowCount() == len(some)
    assert model.rowCount(model.index(0, 0)) == 0 if some else model.rowCount(QModelIndex()) == 0
    assert [model.row_of(key) for key in some] == list(range(len(some)))
    assert model.key_at(row) == (some[row] if 0 <= row < len(some) else None)
