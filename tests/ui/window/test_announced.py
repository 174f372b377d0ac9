"""What a screen reader hears without the focus being there, and what it finds when it walks through the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.ui import reader_focus
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.kinds import TABS
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window import hands
from tests.ui.window.test_audit import focusable

Role = QAccessible.Role
ROLES = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.List, Role.PageTabList,
    Role.SpinBox, Role.Table,
}  # fmt: skip


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The sentences that were handed to the system for a screen reader."""
    said: list[str] = []

    class Ear(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append(event.message())

    before = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr(QtGui, "QAccessible", Ear)
    yield said
    QAccessible.setActive(before)


def test_a_field_is_told_before_what_is_selected_in_it(
    program: Program, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QWidget, bool]] = []

    class Ear(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            told.append((event.object(), event.object().hasSelectedText()))

    tab = window.show_tab("groups")
    assert isinstance(tab, RecordTab)
    qtbot.waitUntil(lambda: tab.current() is not None and bool(program.findChild(reader_focus.ReaderFocus)))
    field = next(each for each in tab.findChildren(QLineEdit, "name") if each.isVisible())
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    monkeypatch.setattr(reader_focus, "QAccessible", Ear)
    tab.view().table.setFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QAccessible.setActive(before)

    assert set(told) == {(field, False)}
    assert field.hasSelectedText()


def test_the_number_of_hits_is_told_once_the_typing_is_over(
    window: Window, qtbot: QtBot, heard: list[str]
) -> None:
    tab = hands.partners(window)
    tab.focus_search()
    qtbot.keyClicks(tab.view().frame.search, "verein")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [tab.view().frame.count.text()]

    qtbot.keyClicks(tab.view().frame.search, "xyz")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == tab.view().frame.empty.nothing.text()


def test_what_was_stored_and_what_was_not_is_told(window: Window, qtbot: QtBot, heard: list[str]) -> None:
    tab = window.show_tab("groups")
    assert isinstance(tab, RecordTab)
    qtbot.waitUntil(lambda: tab.current() is not None)
    detail = next(each for each in tab.findChildren(Detail) if each.isVisible())
    (field,) = detail.findChildren(QLineEdit, "rhythm")
    field.setFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["Rhythmus gespeichert"]

    (day,) = detail.findChildren(QLineEdit, "started_on")
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "bald")
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert any(each.startswith("Beginn: ") and "bald" in each for each in heard)


def test_the_hit_that_enter_would_open_is_told(window: Window, qtbot: QtBot, heard: list[str]) -> None:
    palette = hands.palette_of(window)
    qtbot.keyClicks(palette.field, "handbuch")
    assert heard[-1].startswith("Handbuch")
    palette.reject()


@pytest.mark.parametrize("tab", [tab.key for tab in TABS])
def test_everything_has_the_role_of_what_it_is_and_fields_have_labels(
    window: Window, qtbot: QtBot, tab: str
) -> None:
    shown = window.show_tab(tab)
    if isinstance(shown, RecordTab):
        qtbot.waitUntil(lambda: shown.current() is not None)
    qtbot.waitUntil(lambda: len(list(focusable(shown))) > 3)  # Heute brings its cards when it has its answer
    stops = [each for each in focusable(shown) if not isinstance(each.parent(), QAbstractSpinBox)]
    assert len(stops) > 3
    for widget in stops:  # a box speaks for the field inside it
        face = QAccessible.queryAccessibleInterface(widget)
        assert face.role() in ROLES, widget
        if isinstance(widget, (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)):
            assert widget.accessibleName() or labels(shown, widget), widget


def labels(root: QWidget, widget: QWidget) -> list[QLabel]:
    """The labels that belong to a field."""
    return [each for each in root.findChildren(QLabel) if each.buddy() is widget]


def test_the_cells_of_a_table_are_read_with_their_headings(window: Window) -> None:
    view = hands.partners(window).view()
    face = QAccessible.queryAccessibleInterface(view.table)
    columns = view.rows.columnCount()
    cells = [face.child(at) for at in range(face.childCount())]
    headings = [each.text(QAccessible.Text.Name) for each in cells if each.role() == Role.ColumnHeader]
    rows = [each.text(QAccessible.Text.Name) for each in cells if each.role() == Role.Cell]

    assert headings == [column.heading() for column in view.rows.columns()]
    assert len(rows) == columns * view.rows.rowCount()
    assert rows[1] == f"{headings[1]}: {view.rows.text(0, 1)}"
