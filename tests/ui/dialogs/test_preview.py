"""Preview: what is shown is what is made, kept and printed."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.base.progress import Progress
from netzdesk.handouts.all import HANDOUTS, by_key
from netzdesk.model import Event, Group, Partner
from netzdesk.model.terms import PartnershipStatus, Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.handout_preview import open_handout, open_list
from netzdesk.ui.dialogs.paper import Edition
from netzdesk.ui.dialogs.pdf_pages import PdfPages
from netzdesk.ui.dialogs.preview import PreviewDialog, open_preview
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.templates import keep_wording

Pick = Callable[[QWidget, Path], None]


def shown(dialog: PreviewDialog) -> str:
    """The text of all pages that are shown."""
    found = dialog.form.pdf.pages()
    return "\n".join(found.text(number) for number in range(len(found.sizes))) if found else ""


def test_the_pages_are_shown_and_counted(preview: PreviewDialog) -> None:
    form = preview.form.pdf.form

    assert "Größe zählt" in shown(preview)
    assert (form.page.maximum(), form.pages.text()) == (3, "von 3")
    assert "Die Mappe" in form.view.accessibleDescription()


def test_a_searched_word_is_marked_and_brought_into_sight(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form

    form.find.setText("größe")

    assert form.hits.text() == "1 von 1"
    assert form.page.value() == 2
    qtbot.keyClicks(form.find, " gibt es nicht")
    assert form.hits.text() == "nichts gefunden"
    assert not form.next_hit.isEnabled()


def test_going_to_a_page_shows_that_page(preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    form.zoom.setCurrentIndex(form.zoom.findText("Ganze Seite"))
    image = form.view.viewport().grab().toImage()

    form.page.setValue(3)

    assert "Ende" in form.view.accessibleDescription()
    assert form.view.viewport().grab().toImage() != image


def test_larger_and_smaller_step_through_the_sizes(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    form.zoom.setCurrentIndex(form.zoom.findData(1.0))

    qtbot.mouseClick(form.zoom_in, Qt.MouseButton.LeftButton)
    assert form.zoom.currentData() == 1.5
    qtbot.mouseClick(form.zoom_out, Qt.MouseButton.LeftButton)
    assert form.zoom.currentData() == 1.0


def test_another_variant_or_language_is_made_anew(qtbot: QtBot, preview: PreviewDialog) -> None:
    assert "standard de" in shown(preview)

    preview.form.variant.setCurrentIndex(preview.form.variant.findData("large"))
    preview.form.language.setCurrentIndex(preview.form.language.findData("en"))

    qtbot.waitUntil(lambda: "large en" in shown(preview))


def test_the_pdf_that_is_kept_is_the_one_that_was_shown(
    preview: PreviewDialog, tmp_path: Path, pick: Pick
) -> None:
    target = tmp_path / "Mappe für Ämter.pdf"

    preview.form.save.click()
    pick(preview, target)

    assert target.read_bytes() == preview.form.pdf.pages().content
    assert str(target) in preview.form.strip.form.message.text()
    assert list(tmp_path.glob("*.part")) == []


def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing(
    preview: PreviewDialog, tmp_path: Path, pick: Pick
) -> None:
    target = tmp_path / "Mappe.pdf"
    preview.form.save.click()
    target.mkdir()

    preview.findChild(QWidget, "QFileDialog").fileSelected.emit(str(target))

    assert "lässt sich nichts schreiben" in preview.form.strip.form.message.text()
    assert list(tmp_path.glob("*.part")) == []


def test_what_the_maker_cannot_do_is_a_sentence_in_the_dialog(qtbot: QtBot, desk: Desk) -> None:
    def refuse(_path: Path, _progress: Progress, _edition: Edition) -> Sequence[str]:
        raise UserError("Es fehlt der Name des Netzwerks.")

    dialog = open_preview(desk, None, "Leer", refuse)

    qtbot.waitUntil(lambda: dialog.form.strip.form.message.text() == "Es fehlt der Name des Netzwerks.")
    assert not dialog.form.save.isEnabled()


def test_long_work_shows_cancel_and_stops_when_it_is_pressed(qtbot: QtBot, desk: Desk) -> None:
    stopped = threading.Event()

    def endless(_path: Path, progress: Progress, _edition: Edition) -> Sequence[str]:
        try:
            while True:
                progress(1, 2)
        except Cancelled:
            stopped.set()
            raise

    dialog = open_preview(desk, None, "Lang", endless)
    strip = dialog.form.strip
    qtbot.waitUntil(strip.form.under_way.isVisible, timeout=3000)

    qtbot.mouseClick(strip.form.cancel, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not strip.is_busy())
    assert stopped.is_set()
    assert not strip.form.under_way.isVisible()


def test_a_search_gives_boxes_inside_the_page(preview: PreviewDialog) -> None:
    found: PdfPages = preview.form.pdf.pages()

    (hit,) = found.find("größe ZÄHLT")

    assert hit.page == 1
    assert all(0 < box.left() < box.right() < found.sizes[1][0] for box in hit.boxes)
    assert all(0 < box.top() < box.bottom() < found.sizes[1][1] for box in hit.boxes)


def test_what_to_look_at_before_printing_is_told(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_handout(desk, None, by_key("partner-list"))

    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)

    assert dialog.form.remarks.isVisible()
    assert "Der Name Ihres Netzwerks fehlt" in dialog.form.remarks.text()
    assert not dialog.form.save_word.isVisible()


def test_letters_can_be_had_for_word(qtbot: QtBot, sample: Desk, tmp_path: Path, pick: Pick) -> None:
    with sample.read() as session:
        partner_id = session.scalars(
            select(Partner.id).where(Partner.status == PartnershipStatus.ONBOARD)
        ).first()
    dialog = open_handout(sample, None, by_key("thank-you-letter"), partner_id)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)

    dialog.form.save_word.click()
    pick(dialog, tmp_path / "Brief.docx")

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    assert zipfile.is_zipfile(tmp_path / "Brief.docx")
    assert "Brief.docx" in dialog.form.strip.form.message.text()


def test_letters_can_be_had_in_easy_words_with_the_names_of_those_who_checked_them(
    qtbot: QtBot, sample: Desk, tmp_path: Path, pick: Pick
) -> None:
    easy = "{{ greeting }},\n\nsehr schön, dass Sie da sind."
    with sample.change("Text") as session:
        keep_wording(session, "thank_you", "de", Wording.EASY, easy, checked_by="Ada und Emre")
        partner_id = session.scalars(
            select(Partner.id).where(Partner.status == PartnershipStatus.ONBOARD)
        ).first()
    dialog = open_handout(sample, None, by_key("thank-you-letter"), partner_id)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)
    assert "geprüft" not in shown(dialog)

    dialog.form.wording.setCurrentIndex(dialog.form.wording.findData(Wording.EASY))

    qtbot.waitUntil(lambda: "sehr schön" in shown(dialog))
    assert "geprüft von: Ada und Emre" in shown(dialog)
    assert not dialog.form.folded.isVisible()

    dialog.form.save_word.click()
    pick(dialog, tmp_path / "Brief.docx")
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    words = [each.text for each in docx.Document(str(tmp_path / "Brief.docx")).paragraphs]
    assert "sehr schön, dass Sie da sind." in words
    assert "Text in Einfacher Sprache, geprüft von: Ada und Emre" in words


def test_the_map_is_explained_in_easy_words_and_a_list_of_data_offers_none(
    qtbot: QtBot, sample: Desk
) -> None:
    dialog = open_handout(sample, None, by_key("network-map"))
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)
    assert "Am engsten arbeitet" in shown(dialog)

    dialog.form.wording.setCurrentIndex(dialog.form.wording.findData(Wording.EASY))

    qtbot.waitUntil(lambda: "Wer macht wo mit?" in shown(dialog))
    assert "Am engsten arbeitet" not in shown(dialog)
    bare = open_handout(sample, None, by_key("partner-list"))
    qtbot.waitUntil(lambda: bare.form.pdf.pages() is not None)
    assert not bare.form.wording.isVisible()


def test_the_directory_can_be_folded_into_a_booklet(qtbot: QtBot, sample: Desk) -> None:
    dialog = open_handout(sample, None, by_key("partner-directory"))
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)
    pages_before = len(dialog.form.pdf.pages().sizes)
    assert dialog.form.folded.isVisible()
    assert not dialog.form.wording.isVisible()

    dialog.form.folded.click()

    qtbot.waitUntil(lambda: "kurzen Kante" in dialog.form.remarks.text())
    sizes = dialog.form.pdf.pages().sizes
    assert len(sizes) == -(-pages_before // 4) * 2
    assert all(width > height for width, height in sizes)


@pytest.mark.parametrize("about", ["", "partner", "group", "event"])
def test_every_handout_can_be_previewed(qtbot: QtBot, sample: Desk, about: str) -> None:
    with sample.read() as session:
        records = {
            "": "",
            "partner": session.scalars(select(Partner.id)).first(),
            "group": session.scalars(select(Group.id)).first(),
            "event": session.scalars(select(Event.id)).first(),
        }
    for each in HANDOUTS:
        if each.about == about:
            dialog = open_handout(sample, None, each, records[about])
            qtbot.waitUntil(lambda dialog=dialog: not dialog.form.strip.is_busy(), timeout=15_000)
            assert dialog.form.pdf.pages() is not None, (each.key, dialog.form.strip.form.message.text())
            dialog.reject()


def test_a_list_is_printed_as_it_stands_on_the_screen(qtbot: QtBot, sample: Desk) -> None:
    columns = (PARTNERS.column("name"), PARTNERS.column("postcode"))
    query = ListQuery(filters=(("status", "onboard"),))
    dialog = open_list(sample, None, PARTNERS, query, columns)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)

    with sample.read() as session:
        inside = session.scalars(
            select(Partner.name).where(Partner.status == PartnershipStatus.ONBOARD)
        ).all()
        outside = session.scalars(select(Partner.name).where(Partner.status == PartnershipStatus.LEFT)).all()
    said = " ".join(shown(dialog).split())
    assert "PLZ" in said
    assert "Ansprechperson" not in said
    assert [name for name in inside if name.split()[0] not in said] == []
    assert [name for name in outside if name in said] == []
