"""Wording letters in the program: stored when left, taken back by undo, handed on as a file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
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


def test_texts_are_handed_on_as_a_file_and_fetched_again(
    dialog: TemplatesDialog, desk: Desk, pick: Pick, tmp_path: Path
) -> None:
    dialog.form.words.setPlainText("Unser Text für {{ partner }}")
    dialog.form.keep.click()
    target = tmp_path / "unsere.netzvorlagen"
    pick(dialog, target)
    assert target.is_file()
    dialog.form.reset.setEnabled(True)
    dialog.form.reset.click()
    assert wording(desk) != "Unser Text für {{ partner }}"
    with desk.change("holen") as session:
        assert templates.load_file(session, target) == 1
    assert wording(desk) == "Unser Text für {{ partner }}"
