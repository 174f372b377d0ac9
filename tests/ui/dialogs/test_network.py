"""The network itself: every field is stored when it is left, a logo has words, colours tell how they read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import AgreedTerm, Document, NetworkProfile
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.network import STATES, NetworkDialog, open_network
from netzdesk.ui.theme_tokens import PAPER
from netzdesk.work import documents, network


@pytest.fixture
def dialog(desk: Desk) -> NetworkDialog:
    """The dialog over a network without a profile."""
    return open_network(desk)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A red picture."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def profile(desk: Desk) -> NetworkProfile:
    with desk.read() as session:
        return network.profile(session)


def answer(qtbot: QtBot, dialog: NetworkDialog, text: str) -> None:
    """Answer the question what the logo shows."""
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QInputDialog)))
    box = dialog.findChildren(QInputDialog)[-1]
    box.setTextValue(text)
    box.accept()


def test_a_field_is_stored_when_it_is_left_and_undo_takes_it_back(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk
) -> None:
    dialog.form.name.setFocus()
    qtbot.keyClicks(dialog.form.name, "Netz Erlangen")
    dialog.form.carrier.setFocus()

    assert profile(desk).name == "Netz Erlangen"
    assert desk.store.steps()[0].label == "Netzwerk: Name geändert"
    desk.undo()
    qtbot.waitUntil(lambda: dialog.form.name.text() == "")


def test_what_is_being_typed_is_stored_when_the_dialog_closes(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk
) -> None:
    dialog.form.pages.setCurrentWidget(dialog.form.words)
    dialog.form.vision.setFocus()
    qtbot.keyClicks(dialog.form.vision, "Alle sind dabei.")

    dialog.form.close_dialog.click()

    assert profile(desk).vision == "Alle sind dabei."


def test_there_are_all_states_of_germany_and_austria(dialog: NetworkDialog, desk: Desk) -> None:
    assert len(STATES) == len(set(STATES)) == 16 + 9

    field = dialog.form.federal_state
    assert [field.itemText(at) for at in range(field.count())] == ["", *STATES]
    field.setFocus()
    field.setCurrentIndex(field.findText("Tirol"))
    dialog.form.phone.setFocus()
    assert profile(desk).federal_state == "Tirol"


@pytest.mark.parametrize(
    ("colour", "kept", "told"),
    [
        ("#1F4E79", "#1f4e79", "Gut lesbar"),
        ("ffe04a", "#ffe04a", "Zu blass"),
        ("#abc", "#aabbcc", "Zu blass"),
    ],
)
def test_a_colour_is_kept_and_its_contrast_told(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk, colour: str, kept: str, told: str
) -> None:
    field = dialog.form.accent_colour
    field.setFocus()
    field.setText(colour)
    dialog.form.name.setFocus()

    assert profile(desk).accent_colour == kept
    assert dialog.form.accent_told.text().startswith(told)


def test_what_is_no_colour_is_explained_and_not_kept(dialog: NetworkDialog, desk: Desk) -> None:
    before = profile(desk).primary_colour
    dialog.form.primary_colour.setFocus()
    dialog.form.primary_colour.setText("blau")
    dialog.form.name.setFocus()

    assert profile(desk).primary_colour == before
    assert "ist keine Farbe" in dialog.form.primary_colour.accessibleDescription()


@pytest.mark.parametrize(
    ("field", "good", "bad", "said"),
    [
        ("name", "Netz Süd", "", "Ohne Namen geht es nicht"),
        ("postcode", "91052", "12", "4 oder 5 Ziffern"),
        ("mail", "info@netz.example", "kein", "keine E-Mail-Adresse"),
        ("website", "www.netz.example", "kein", "keine Website"),
        ("phone", "09131 8600", "anrufen", "keine Nummer"),
    ],
)
def test_what_cannot_stand_on_a_letter_is_explained_and_not_kept(
    dialog: NetworkDialog, desk: Desk, field: str, good: str, bad: str, said: str
) -> None:
    line = getattr(dialog.form, field)
    for typed in (good, bad):
        line.setFocus()
        line.setText(typed)
        dialog.form.carrier.setFocus()

    assert getattr(profile(desk), field) == good
    assert said in line.accessibleDescription()
    assert line.text() == bad


def test_a_logo_is_kept_with_its_words_and_not_without(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk, picture: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    none = Qt.KeyboardModifier.NoModifier
    dialog.form.logo_field.dropEvent(
        QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    assert profile(desk).logo == ""

    answer(qtbot, dialog, "Ein rotes Feld")

    with desk.read() as session:
        assert network.logo(session).startswith(b"\x89PNG")
    assert profile(desk).logo_description == "Ein rotes Feld"
    dialog.form.logo_description.setFocus()
    dialog.form.logo_description.clear()
    dialog.form.name.setFocus()
    assert profile(desk).logo_description == "Ein rotes Feld"
    assert "Beschreiben Sie das Logo" in dialog.form.logo_description.accessibleDescription()


def test_what_is_no_picture_is_told(dialog: NetworkDialog, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_text("kein Bild", "utf-8")

    dialog.form.logo_field.take(tmp_path / "logo.png")

    assert "ist kein Bild" in dialog.form.strip.form.message.text()
    assert profile(desk).logo == ""


def test_a_term_is_added_and_edited_in_place(qtbot: QtBot, dialog: NetworkDialog, desk: Desk) -> None:
    dialog.form.pages.setCurrentWidget(dialog.form.terms)
    terms = dialog.lists[0][0]
    terms.begin_new()
    field = terms.findChild(QLineEdit, "term")
    qtbot.keyClicks(field, "Inklusion")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    with desk.read() as session:
        assert session.scalars(select(AgreedTerm.term)).all() == ["Inklusion"]
        assert session.scalar(select(func.count()).select_from(AgreedTerm)) == 1
    assert [row.line.title for row in terms.rows] == ["Inklusion"]


def test_steps_name_the_term_and_the_moment_and_not_the_network(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk
) -> None:
    for at, page, name, words in ((0, "terms", "term", "Teilhabe"), (1, "story", "title", "Auftakt")):
        dialog.form.pages.setCurrentWidget(getattr(dialog.form, page))
        parts = dialog.lists[at][0]
        parts.begin_new()
        field = parts.findChild(QLineEdit, name)
        field.setFocus()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        parts.rows[0].face.removed.emit()

    assert [step.label for step in desk.store.steps()[3::-1]] == [
        "Vereinbarter Begriff angelegt: Teilhabe",
        "Vereinbarter Begriff entfernt: Teilhabe",
        "Chronik angelegt: Auftakt",
        "Chronik entfernt: Auftakt",
    ]


def test_dropped_files_become_documents_of_every_pack_in_one_step(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk, tmp_path: Path
) -> None:
    for name in ("Leitbild.txt", "Regeln.txt"):
        (tmp_path / name).write_text(name, "utf-8")
    steps = len(desk.store.steps())
    papers = dialog.lists[2][0]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("Leitbild.txt", "Regeln.txt")])
    none = Qt.KeyboardModifier.NoModifier

    papers.dropEvent(
        QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )

    with desk.read() as session:
        assert [each.title for each in network.standard_documents(session)] == ["Leitbild", "Regeln"]
    assert len(desk.store.steps()) == steps + 1
    assert [row.line.title for row in papers.rows] == ["Leitbild", "Regeln"]


def test_a_document_can_leave_the_packs_to_come(dialog: NetworkDialog, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "Leitbild.txt").write_text("Wir", "utf-8")
    with desk.change("Neu") as session:
        document = documents.attach(session, tmp_path / "Leitbild.txt", is_standard=True)
    papers = dialog.lists[2][0]

    papers.rows[0].face.removed.emit()

    with desk.read() as session:
        assert network.standard_documents(session) == []
        assert documents.content(session, session.get(Document, document.id)) == b"Wir"


def test_a_text_that_wraps_is_seen_whole_on_a_page_turned_to_later(
    qtbot: QtBot, dialog: NetworkDialog, desk: Desk
) -> None:
    with desk.change("Text") as session:
        network.profile(session).inclusion_concept = "Alle gehören dazu und entscheiden mit. " * 8

    dialog.form.pages.setCurrentWidget(dialog.form.words)

    field = dialog.form.inclusion_concept
    qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() == 0)
    assert field.height() > dialog.form.vision.height()


def test_the_logo_stands_on_white_paper_in_every_theme(
    qtbot: QtBot, qapp: QApplication, dialog: NetworkDialog, desk: Desk, picture: Path
) -> None:
    dialog.form.logo_field.take(picture)
    answer(qtbot, dialog, "Ein rotes Feld")
    theme.apply(qapp, desk.settings.folder, "dark")
    shown = dialog.form.logo_field.form.picture.pixmap().toImage()

    assert shown.pixelColor(1, 1).name() == PAPER


def test_every_text_is_shown_as_a_whole_and_the_page_scrolls(
    desk: Desk, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, tmp_path / "look", "light", 200)
    with desk.change("Texte") as session:
        kept = network.profile(session)
        kept.mission_statement = kept.vision = "Alle sind dabei, und niemand muss dafür etwas können. " * 12
    dialog = open_network(desk)
    dialog.resize(1362, 740)
    dialog.form.pages.setCurrentWidget(dialog.form.words)
    vision = dialog.form.vision
    qtbot.waitUntil(vision.isVisible)
    for _layer in range(8):
        QApplication.processEvents()

    assert vision.document().begin().layout().lineCount() > 4
    assert vision.height() >= vision.sizeHint().height()
