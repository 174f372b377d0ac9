"""What cannot be stored is not lost: it waits in its field, the status bar says so, and closing asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.store import create_store
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.parts.editor import PartEditor
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window import hands

Go = Callable[[int], Detail]


@pytest.fixture
def groups(window: Window, qtbot: QtBot) -> RecordTab:
    """The tab of the working groups."""
    tab = window.show_tab("groups")
    assert isinstance(tab, RecordTab)
    qtbot.waitUntil(lambda: tab.current() is not None)
    return tab


@pytest.fixture
def go(groups: RecordTab, qtbot: QtBot) -> Go:
    """Goes to a row of the list by the keyboard and gives the detail that shows it."""

    def step(row: int) -> Detail:
        view = groups.view()
        view.table.setFocus()
        qtbot.keyClick(view.table, Qt.Key.Key_Home)
        for _each in range(row):
            qtbot.keyClick(view.table, Qt.Key.Key_Down)
        key = view.rows.key_at(row)
        qtbot.waitUntil(lambda: groups.current() == ("group", key))
        return next(each for each in groups.findChildren(Detail) if each.isVisible())

    return step


def test_what_is_being_written_is_not_called_stored(
    window: Window, groups: RecordTab, go: Go, qtbot: QtBot
) -> None:
    detail = go(0)
    said = window.status.saved
    for field, words in (
        (detail.form.name, "Wird beim Verlassen des Feldes gespeichert"),
        (detail.form.purpose, "Wird gleich gespeichert"),
    ):
        assert said.text().startswith("Alles gespeichert")
        field.setFocus()
        qtbot.keyClicks(field, "neu")
        assert said.text() == words
        groups.view().table.setFocus()

    assert said.text().startswith("Alles gespeichert")
    detail.form.purpose.setFocus()
    qtbot.keyClicks(detail.form.purpose, "alt")
    qtbot.keyClick(detail.form.purpose, Qt.Key.Key_Escape)
    assert said.text().startswith("Alles gespeichert")


def test_a_card_that_is_begun_is_not_called_stored(
    window: Window, groups: RecordTab, go: Go, qtbot: QtBot
) -> None:
    detail = go(0)
    (parts,) = (parts for _, parts in detail.lists if parts.kind.key == "goals")
    parts.begin_new()
    (editor,) = (each for each in parts.findChildren(PartEditor) if each.isVisible())
    said = window.status.saved
    assert said.text().startswith("Alles gespeichert")
    field = next(iter(editor.binding.fields.values()))
    field.setFocus()
    qtbot.keyClicks(field, "Begonnen")
    assert said.text() == "Noch nicht gespeichert"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert said.text() == "Noch nicht gespeichert"  # leaving a field stores nothing here
    editor.abandon()

    assert said.text().startswith("Alles gespeichert")


def test_a_date_that_is_none_waits_in_its_field_while_other_records_are_shown(
    window: Window, groups: RecordTab, go: Go, qtbot: QtBot
) -> None:
    detail = go(0)
    field = detail.form.started_on
    hands.replace(qtbot, field, "31.2.")
    go(1)
    assert field.text() != "31.2."
    assert window.status.saved.text() == "1 Angabe ist nicht gespeichert"
    assert "31.2." in window.status.notice.text()

    go(0)
    assert field.text() == "31.2."
    assert "31.2." in field.accessibleDescription()

    go(1)
    qtbot.mouseClick(window.status.to_unsaved, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field
    hands.replace(qtbot, field, "1.3.2026")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.status.saved.text().startswith("Alles gespeichert")
    go(1)
    assert go(0).form.started_on.text() == "01.03.2026"


def test_escape_lets_go_of_what_was_typed(window: Window, go: Go, qtbot: QtBot) -> None:
    field = go(0).form.started_on
    before = field.text()
    hands.replace(qtbot, field, "bald")
    go(1)
    go(0)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == before
    assert window.status.saved.text().startswith("Alles gespeichert")


def test_a_new_part_with_a_mistake_waits_for_its_record(window: Window, go: Go, qtbot: QtBot) -> None:
    detail = go(0)
    plus = next(each for each in detail.sections if each.key == "tasks").plus
    assert plus
    plus.click()
    card = next(each for each in detail.findChildren(PartEditor) if each.isVisible())
    card.binding.fields["due_on"].setFocus()
    qtbot.keyClicks(card.binding.fields["title"], "Raum suchen")
    qtbot.keyClicks(card.binding.fields["due_on"], "irgendwann")
    go(1)
    assert not card.isVisible()
    assert window.status.saved.text() == "1 Angabe ist nicht gespeichert"

    go(0)
    assert card.isVisible()
    assert card.binding.fields["due_on"].text() == "irgendwann"
    hands.replace(qtbot, card.binding.fields["due_on"], "1.3.2026")
    qtbot.keyClick(card.binding.fields["due_on"], Qt.Key.Key_Return)
    assert window.desk.store.steps()[0].label.startswith("Aufgabe angelegt")
    assert window.status.saved.text().startswith("Alles gespeichert")


def begin_a_task(detail: Detail, qtbot: QtBot) -> PartEditor:
    """A new task with a day that is none: it cannot be stored."""
    plus = next(each for each in detail.sections if each.key == "tasks").plus
    assert plus
    plus.click()
    card = next(each for each in detail.findChildren(PartEditor) if each.isVisible())
    card.binding.fields["due_on"].setFocus()
    qtbot.keyClicks(card.binding.fields["due_on"], "irgendwann")
    return card


def answer(qtbot: QtBot, words: str) -> None:
    """Press a button of the question that is asked."""
    next(each for each in hands.question(qtbot).findChildren(QPushButton) if words in each.text()).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_opening_another_file_asks_before_a_card_that_was_begun_is_lost(
    program: Program, window: Window, go: Go, qtbot: QtBot, tmp_path: Path
) -> None:
    other = create_store(tmp_path / "Anderes.netz")
    other.close()
    here = window.desk.store.path
    detail = go(0)
    card = begin_a_task(detail, qtbot)

    window.another_file.emit(other.path)
    asked = hands.question(qtbot).informativeText()
    assert "irgendwann" in asked
    assert f"„{detail.head.title.accessibleName()}“" in asked
    answer(qtbot, "Abbrechen")
    assert window.desk.store.path == here
    assert card.isVisible()
    assert card.binding.fields["due_on"].text() == "irgendwann"

    window.another_file.emit(other.path)
    answer(qtbot, "Trotzdem weiter")
    assert window.desk.store.path == other.path
    window.another_file.emit(here)
    assert window.desk.store.path == here


def test_another_language_asks_before_a_card_that_was_begun_is_lost(
    program: Program, window: Window, go: Go, qtbot: QtBot
) -> None:
    begin_a_task(go(0), qtbot)
    program.settings.set("language", "en")
    program.speak()
    answer(qtbot, "Abbrechen")
    assert program.window is window

    program.speak()
    answer(qtbot, "Trotzdem weiter")
    assert program.window is not window
    program.settings.set("language", "de")
    program.speak()


def test_closing_asks_while_something_is_not_stored(window: Window, go: Go, qtbot: QtBot) -> None:
    detail = go(0)
    hands.replace(qtbot, detail.form.started_on, "bald")
    window.close()
    assert window.isVisible()
    asked = hands.question(qtbot).informativeText()
    assert "bald" in asked
    assert f"„{detail.head.title.accessibleName()}“" in asked
    qtbot.keyClick(hands.question(qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert window.isVisible()

    window.close()
    next(
        each for each in hands.question(qtbot).findChildren(QPushButton) if "schließen" in each.text()
    ).click()
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("width", [1366, 640])
def test_escape_in_a_card_makes_nothing_and_stays_with_the_record(
    window: Window, qtbot: QtBot, width: int
) -> None:
    tab = hands.partners(window)
    window.resize(width, 768)
    qtbot.waitUntil(lambda: tab.current() is not None)
    qtbot.keyClick(tab.view().table, Qt.Key.Key_Return)
    detail = next(each for each in tab.findChildren(Detail) if each.isVisible())
    button = next(
        each for each in detail.head.findChildren(QPushButton) if each.text() == "Gespräch festhalten"
    )
    steps = len(window.desk.store.steps())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (editor,) = (each for each in detail.head.findChildren(PartEditor) if each.isVisible())
    topic = editor.findChild(QWidget, "summary")
    topic.setFocus()
    qtbot.keyClicks(topic, "Quatsch")
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert topic.hasFocus()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Escape)

    assert not editor.isVisible()
    assert window.focusWidget() is button
    assert detail.isVisible()
    assert len(window.desk.store.steps()) == steps
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert window.focusWidget() is tab.view().table
