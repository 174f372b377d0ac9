"""Hints beside a text: they follow the typing, lead to their places and are taken over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.templates import TemplatesDialog
from tests.ui.dialogs.template_hands import opened


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Iterator[TemplatesDialog]:
    """The dialog on an empty network."""
    yield from opened(qtbot, desk)


def test_a_placeholder_that_netzdesk_does_not_know_is_told_while_typing(dialog: TemplatesDialog) -> None:
    dialog.form.words.setPlainText("Hallo {{ Patner }}!")
    dialog.look_again()
    assert "Patner" in dialog.form.message.text()
    dialog.form.words.setPlainText("Hallo {{ Partner }}!")
    dialog.look_again()
    assert dialog.form.message.text() == ""


def test_hints_follow_the_text_and_a_proposal_is_taken_over(dialog: TemplatesDialog, desk: Desk) -> None:
    dialog.form.words.setPlainText("Das ist z. B. ein Tisch.")
    dialog.look_again()
    assert dialog.form.hints.count() == 1
    dialog.form.hints.setCurrentRow(0)
    dialog.form.use_proposal.click()
    assert dialog.form.words.toPlainText() == "Das ist zum Beispiel ein Tisch."


def test_how_easy_a_text_is_stands_below_it_in_words(dialog: TemplatesDialog) -> None:
    dialog.form.words.setPlainText("Wir laden Sie ein. Kommen Sie gern. Es gibt Tee.")
    dialog.look_again()
    told = dialog.form.figures.text()

    assert told.startswith("10 Wörter, 3,3 je Satz · Lesbarkeit: sehr leicht (")
    assert told.endswith("Verständlich ab Klasse 4 oder früher")
    assert "0 sehr schwer" in dialog.form.figures.toolTip()


def test_an_easy_text_is_looked_at_more_strictly(dialog: TemplatesDialog) -> None:
    words = "Hier ist die Nachbarschaftshilfe mit Gebärdensprache."
    proposals = {}
    for variant in Wording:
        dialog.form.wording.setCurrentIndex(dialog.form.wording.findData(variant))
        dialog.form.words.setPlainText(words)
        dialog.look_again()
        hints = [dialog.form.hints.item(row).text() for row in range(dialog.form.hints.count())]
        proposals[variant] = " ".join(hints)

    assert "Nachbarschafts-Hilfe" in proposals[Wording.STANDARD]
    assert "Gebärden·sprache" not in proposals[Wording.STANDARD]
    assert "Nachbarschafts·hilfe" in proposals[Wording.EASY]
    assert "Gebärden·sprache" in proposals[Wording.EASY]


def test_a_proposal_lands_in_its_place_behind_an_emoji(dialog: TemplatesDialog, desk: Desk) -> None:
    dialog.form.words.setPlainText("😀😀 Das ist z. B. ein Tisch.")
    dialog.look_again()
    dialog.form.hints.setCurrentRow(0)
    dialog.form.use_proposal.click()
    assert dialog.form.words.toPlainText() == "😀😀 Das ist zum Beispiel ein Tisch."


def test_f7_leads_from_hint_to_hint_and_the_cursor_chooses_the_one_it_stands_in(
    qtbot: QtBot, dialog: TemplatesDialog
) -> None:
    form = dialog.form
    form.words.setPlainText("😀 Das ist z. B. ein Tisch, bzw. ein Stuhl.")
    dialog.look_again()
    form.words.setFocus()
    assert form.hints.count() == 2

    qtbot.keyClick(dialog, Qt.Key.Key_F7)
    assert form.words.textCursor().selectedText() == "z. B."
    qtbot.keyClick(dialog, Qt.Key.Key_F7)
    assert form.words.textCursor().selectedText() == "bzw."
    qtbot.keyClick(dialog, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert form.hints.currentRow() == 0
    form.words.moveCursor(QTextCursor.MoveOperation.End)
    assert form.hints.currentRow() == -1, "nothing stays marked where the cursor is not"
    for _step in range(len("Stuhl. ein ")):
        form.words.moveCursor(QTextCursor.MoveOperation.Left)
    assert form.hints.currentRow() == 1
    assert form.words.hasFocus()

    qtbot.keyClick(form.words, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "oder" in form.words.toPlainText())
    qtbot.keyClick(dialog, Qt.Key.Key_F7)
    qtbot.keyClick(form.words, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)

    qtbot.waitUntil(lambda: form.words.toPlainText() == "😀 Das ist zum Beispiel ein Tisch, oder ein Stuhl.")


def test_no_hint_of_another_text_stays_chosen(dialog: TemplatesDialog) -> None:
    form = dialog.form
    form.words.setPlainText("Das ist z. B. ein Tisch, bzw. ein Stuhl.")
    dialog.look_again()
    form.hints.setCurrentRow(0)
    form.texts.setCurrentIndex(form.texts.findData("invitation"))
    assert form.hints.count() > 0
    assert form.hints.currentRow() == -1
    assert not form.use_proposal.isEnabled()


def test_the_mouse_on_a_mark_shows_what_is_said_about_it(qtbot: QtBot, dialog: TemplatesDialog) -> None:
    form = dialog.form
    form.words.setPlainText("Das ist z. B. ein Tisch.")
    dialog.look_again()
    cursor = form.words.textCursor()
    cursor.setPosition(10)
    place = form.words.cursorRect(cursor).center()

    help_wanted = QHelpEvent(QEvent.Type.ToolTip, place, form.words.viewport().mapToGlobal(place))
    QApplication.sendEvent(form.words.viewport(), help_wanted)

    assert "Schreiben Sie die Abkürzung aus." in QToolTip.text()
    assert "zum Beispiel" in QToolTip.text()


def test_a_mistyped_placeholder_is_a_hint_in_every_language(dialog: TemplatesDialog) -> None:
    form = dialog.form
    form.code.setCurrentIndex(form.code.findData("en"))
    form.words.setPlainText("Hello {{ patner }}")
    dialog.look_again()
    form.hints.setCurrentRow(0)
    form.use_proposal.click()
    assert form.words.toPlainText() == "Hello {{ partner }}"
