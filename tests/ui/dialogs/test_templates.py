"""Wording letters in the program: stored when left, taken back by undo, handed on as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.templates import TemplatesDialog
from netzdesk.work import templates
from tests.ui.dialogs.template_hands import opened, wording

Pick = Callable[[QWidget, Path], None]


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> Iterator[TemplatesDialog]:
    """The dialog on an empty network."""
    yield from opened(qtbot, desk)


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


def test_placeholders_are_offered_in_the_language_of_the_text(dialog: TemplatesDialog) -> None:
    dialog.form.words.setPlainText("")
    dialog.form.insert_placeholder.click()
    assert dialog.form.words.toPlainText() == "{{ Partner }}"
    dialog.form.code.setCurrentIndex(dialog.form.code.findData("en"))
    assert dialog.form.placeholders.item(0).text().startswith("partner –")


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
