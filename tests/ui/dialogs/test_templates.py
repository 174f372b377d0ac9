"""Wording letters in the program: stored when left, taken back by undo, handed on as a file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.templates import TemplatesDialog
from netzdesk.work import templates

Pick = Callable[[QWidget, Path], None]


def wording(desk: Desk, key: str = "welcome_letter", variant: Wording = Wording.STANDARD) -> str:
    with desk.read() as session:
        return templates.wording(session, key, "de", variant)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Iterator[TemplatesDialog]:
    dialog = TemplatesDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.reject()


def test_a_text_is_stored_when_another_is_chosen_and_undo_brings_the_old_one_back(
    dialog: TemplatesDialog, desk: Desk
) -> None:
    before = wording(desk)
    dialog.form.words.setPlainText("Hallo {{ partner }}!")
    dialog.form.texts.setCurrentIndex(1)
    assert wording(desk) == "Hallo {{ partner }}!"
    desk.undo()
    assert wording(desk) == before


def test_a_broken_placeholder_is_told_and_nothing_typed_is_lost(dialog: TemplatesDialog, desk: Desk) -> None:
    before = wording(desk)
    dialog.form.words.setPlainText("Hallo {{ partner !")
    dialog.form.texts.setCurrentIndex(2)
    assert dialog.form.texts.currentIndex() == 0
    assert "Platzhalter" in dialog.form.message.text()
    assert dialog.form.words.toPlainText() == "Hallo {{ partner !"
    assert wording(desk) == before
    dialog.form.words.setPlainText(before)


def test_a_placeholder_that_netzdesk_does_not_know_is_told_while_typing(dialog: TemplatesDialog) -> None:
    dialog.form.words.setPlainText("Hallo {{ Patner }}!")
    dialog.look_again()
    assert "Patner" in dialog.form.message.text()
    dialog.form.words.setPlainText("Hallo {{ Partner }}!")
    dialog.look_again()
    assert dialog.form.message.text() == ""


def test_placeholders_are_offered_in_the_language_of_the_text(dialog: TemplatesDialog) -> None:
    dialog.form.words.setPlainText("")
    dialog.form.insert_placeholder.click()
    assert dialog.form.words.toPlainText() == "{{ Partner }}"
    dialog.form.code.setCurrentIndex(dialog.form.code.findData("en"))
    assert dialog.form.placeholders.item(0).text().startswith("partner –")


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


def test_an_easy_text_keeps_who_checked_it(dialog: TemplatesDialog, desk: Desk) -> None:
    dialog.form.wording.setCurrentIndex(1)
    dialog.form.words.setPlainText("Willkommen!")
    dialog.form.checked_by.setText("Prüfgruppe Bruck")
    dialog.form.close_dialog.click()
    with desk.read() as session:
        own = templates.own_wording(session, "welcome_letter", "de", Wording.EASY)
    assert own is not None
    assert (own.wording, own.checked_by) == ("Willkommen!", "Prüfgruppe Bruck")


def test_the_text_of_the_program_comes_back_by_a_button(dialog: TemplatesDialog, desk: Desk) -> None:
    before = wording(desk)
    dialog.form.words.setPlainText("Eigener Text")
    dialog.store()
    dialog.form.code.setCurrentIndex(1)
    dialog.form.code.setCurrentIndex(0)
    dialog.form.reset.click()
    assert dialog.form.words.toPlainText() == before
    assert wording(desk) == before


def test_what_is_selected_is_put_in_brackets_and_a_placeholder_behind_it(
    qtbot: QtBot, dialog: TemplatesDialog, desk: Desk
) -> None:
    form = dialog.form
    form.about.setCurrentIndex(1)
    (line,) = form.placeholders.findItems("Telefon – Telefon des Netzwerks", Qt.MatchFlag.MatchExactly)
    form.placeholders.setCurrentItem(line)
    form.words.setPlainText("Rufen Sie an.")
    form.words.selectAll()

    qtbot.mouseClick(form.insert_part, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.insert_placeholder, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.insert_part, Qt.MouseButton.LeftButton)

    assert form.words.toPlainText() == "[Rufen Sie an.]{{ Telefon }}[{{ Telefon }}]"


def test_the_example_is_filled_with_somebody_from_the_network(qtbot: QtBot, sample: Desk) -> None:
    dialog = TemplatesDialog(sample, None)
    qtbot.addWidget(dialog)
    form = dialog.form
    for key in ("welcome_letter", "invitation", "thank_you", "figures_lead"):
        form.texts.setCurrentIndex(form.texts.findData(key))
        assert "[" not in form.sample.toPlainText().replace("[Ort der Veranstaltung]", ""), key
    form.texts.setCurrentIndex(form.texts.findData("welcome_letter"))
    greeted, *_, signed = form.sample.toPlainText().strip().splitlines()
    assert greeted.startswith("Guten Tag ")
    assert signed == "Yasemin Arslan"
    assert signed not in greeted  # nobody welcomes themselves


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


def test_a_text_changed_since_it_was_checked_says_so(dialog: TemplatesDialog, desk: Desk) -> None:
    form = dialog.form
    form.wording.setCurrentIndex(form.wording.findData(Wording.EASY))
    form.checked_by.setText("Prüfgruppe Bruck")
    form.texts.setCurrentIndex(1)
    form.texts.setCurrentIndex(0)
    assert form.checked_by.text() == "Prüfgruppe Bruck"
    assert form.message.text() == ""

    form.words.insertPlainText("Neu: ")
    dialog.look_again()
    assert "seit der Prüfung geändert" in form.message.text()
    form.checked_by.setText("Prüfgruppe Bruck, noch einmal")
    dialog.look_again()
    assert form.message.text() == ""


def test_only_easy_texts_are_checked_by_somebody(dialog: TemplatesDialog) -> None:
    form = dialog.form
    assert not form.checked_by.isVisible()
    form.wording.setCurrentIndex(form.wording.findData(Wording.EASY))
    assert form.checked_by.isVisible()


def test_back_to_the_program_s_text_without_leaving_it_first_and_undo_brings_the_own_one(
    dialog: TemplatesDialog, desk: Desk
) -> None:
    before = wording(desk)
    assert not dialog.form.reset.isEnabled()
    dialog.form.words.setPlainText("Mein Text")
    dialog.look_again()
    dialog.form.reset.click()
    assert wording(desk) == before
    desk.undo()
    assert wording(desk) == "Mein Text"


def test_texts_are_handed_on_as_a_file_and_fetched_again(
    qtbot: QtBot, dialog: TemplatesDialog, desk: Desk, pick: Pick, tmp_path: Path
) -> None:
    form = dialog.form
    form.keep.click()
    assert "nichts weiterzugeben" in form.message.text()
    form.words.setPlainText("Unser Text für {{ Partner }}")
    form.keep.click()
    target = tmp_path / "unsere.netzvorlagen"
    pick(dialog, target)
    assert str(target) in form.message.text()
    form.words.setPlainText("Ein anderer Text")

    form.load.click()
    pick(dialog, target)

    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "Begrüßung in der Willkommensmappe" in box.informativeText()
    assert wording(desk) == "Ein anderer Text"
    next(each for each in box.buttons() if each.text() == "Ersetzen").click()
    assert wording(desk) == "Unser Text für {{ Partner }}"
    assert form.words.toPlainText() == "Unser Text für {{ Partner }}"
    assert "1 Texte geholt" in form.message.text()
    assert not any(timer.isActive() for timer in dialog.findChildren(QTimer)), "nothing will wipe it away"
    desk.undo()
    assert wording(desk) == "Ein anderer Text"


def test_a_file_that_is_none_is_told_and_changes_nothing(
    dialog: TemplatesDialog, desk: Desk, pick: Pick, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.netzvorlagen"
    broken.write_text("{", "utf-8")
    dialog.form.load.click()
    pick(dialog, broken)
    assert "kaputt.netzvorlagen ist keine Datei" in dialog.form.message.text()
    assert desk.store.steps() == []


def test_a_place_that_cannot_be_written_is_told(dialog: TemplatesDialog, pick: Pick, tmp_path: Path) -> None:
    dialog.form.words.setPlainText("Eigener Text")
    dialog.form.keep.click()
    target = tmp_path / "x.netzvorlagen"
    target.mkdir()
    dialog.findChild(QFileDialog).fileSelected.emit(str(target))
    assert "lässt sich nichts schreiben" in dialog.form.message.text()
    assert list(tmp_path.glob("*.part")) == []
