"""Searching and reading in the preview as one does: by the keys of a reader, over line ends, in any spelling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from netzdesk.base.progress import Progress
from netzdesk.office import pages
from netzdesk.office.story import Heading, PageBreak, Para, Story
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.page_search import find, folded
from netzdesk.ui.dialogs.paper import Edition
from netzdesk.ui.dialogs.pdf_pages import PdfPages
from netzdesk.ui.dialogs.preview import PreviewDialog, open_preview
from netzdesk.ui.theme_tokens import MARKER

LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle"
Key = Qt.Key


def write(path: Path, progress: Progress, edition: Edition) -> Sequence[str]:
    """Three pages that name the network five times, and words that a line end parts."""
    blocks = [
        Heading(1, "Netz der Größe und der Straße"),
        Para(f"Hier steht ein Wort, nämlich {LONG} Mittelfranken und mehr davon. " * 2),
        Para("Haus-Tür-Schlüssel-Bund " * 9),
        PageBreak(),
        Para("Familie Mueller im Netz mit 😀 und Çağdaş"),
        PageBreak(),
        Para("Das Netz, ein Netz, das Netz: اتحاد النساء"),
    ]
    return pages.write(path, Story("Blatt", blocks), edition.variant, progress).warnings


@pytest.fixture
def preview(qtbot: QtBot, desk: Desk) -> PreviewDialog:
    """A preview whose pages are there."""
    dialog = open_preview(desk, None, "Das Netz", write)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)
    return dialog


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> PdfPages:
    path = tmp_path_factory.mktemp("search") / "netz.pdf"
    write(path, lambda *_: None, Edition("large", "de"))
    return PdfPages(path)


def test_enter_steps_through_the_places_and_prints_nothing(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    qtbot.keyClick(preview, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(form.find, "netz")
    assert (form.hits.text(), form.page.value()) == ("1 von 5", 1)

    qtbot.keyClick(form.find, Key.Key_Return)
    assert (form.hits.text(), form.page.value()) == ("2 von 5", 2)
    qtbot.keyClick(form.find, Key.Key_Return)
    qtbot.keyClick(form.find, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert form.hits.text() == "2 von 5"
    qtbot.keyClick(form.page, Key.Key_Return)

    assert preview.findChildren(QFileDialog) == []
    assert form.hits.text() == "2 von 5"


def test_escape_ends_the_search_first_and_closes_then(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    form.find.setFocus()
    qtbot.keyClicks(form.find, "netz")

    qtbot.keyClick(form.find, Key.Key_Escape)
    assert preview.isVisible()
    assert (form.find.text(), form.hits.text()) == ("", "")
    qtbot.keyClick(form.find, Key.Key_Escape)

    assert not preview.isVisible()


def test_the_search_begins_on_the_page_that_is_read(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    form.zoom.setCurrentIndex(form.zoom.findText("Ganze Seite"))
    form.page.setValue(3)

    qtbot.keyClicks(form.find, "netz")

    assert (form.hits.text(), form.page.value()) == ("3 von 5", 3)


def test_pages_are_turned_by_keys_as_soon_as_they_are_there(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    assert form.view.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_End)
    assert form.page.value() == 3


def test_the_wheel_with_ctrl_changes_the_size_and_ctrl_0_brings_the_whole_width(
    qtbot: QtBot, preview: PreviewDialog
) -> None:
    form = preview.form.pdf.form
    form.zoom.setCurrentIndex(form.zoom.findData(1.0))
    form.page.setValue(2)
    for turned, size in ((120, 1.5), (-120, 1.0), (-120, 0.75)):
        wheel = QWheelEvent(
            QPointF(50, 50), form.view.viewport().mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(form.view.viewport(), wheel)
        assert form.zoom.currentData() == size
    assert form.page.value() == 2

    qtbot.keyClick(form.view, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert form.zoom.currentText() == "Ganze Breite"


def test_a_wide_page_is_moved_sideways_by_keys(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    form.zoom.setCurrentIndex(form.zoom.findData(4.0))
    across = form.view.horizontalScrollBar()
    middle = across.value()
    assert middle == pytest.approx(across.maximum() / 2, abs=2)

    qtbot.keyClick(form.view, Key.Key_Right)

    assert across.value() >= middle + 20


def test_what_was_found_is_marked_so_that_it_stays_readable(qtbot: QtBot, preview: PreviewDialog) -> None:
    form = preview.form.pdf.form
    before = form.view.viewport().grab().toImage()
    form.find.setText("Größe")

    after = form.view.viewport().grab().toImage()

    marked, darkest = 0, 255
    for x in range(after.width()):
        for y in range(after.height()):
            if after.pixelColor(x, y) == QColor(MARKER):
                marked += 1
            elif before.pixel(x, y) != after.pixel(x, y):
                darkest = min(darkest, after.pixelColor(x, y).lightness())
    assert marked > 300
    assert darkest < 80


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("größe", 1), ("GROSSE", 1), ("groesse", 1), ("strasse", 1), ("straße", 1),
        ("müller", 1), ("muller", 1), ("Mueller", 1), ("cagdas", 1), ("😀", 1), ("اتحاد", 1), ("النساء", 1),
        (LONG, 2), (LONG.upper().replace("Ä", "AE"), 2), (f"{LONG} Mittelfranken", 2), ("haus-tür-schlüssel-bund", 9),
        ("mehr davon. Hier steht", 1), ("  Familie   Mueller ", 1), ("(", 0), ("[a-z]", 0), ("Großmüller", 0),
    ],
)  # fmt: skip
def test_words_are_found_whatever_parts_or_spells_them(document: PdfPages, words: str, count: int) -> None:
    hits = document.find(words)
    assert len(hits) == count
    assert all(hit.boxes for hit in hits)


def test_signs_that_fold_to_a_space_are_found_like_one() -> None:
    """A macron folds to a space, and several spaces are one, on the page as in what is looked for."""
    words = "eins\r¯\x85zwei"
    assert list(find(folded([ord(sign) for sign in words]), words)) == [(0, len(words) - 1)]


@given(st.text(min_size=1, max_size=60), st.data())
def test_every_part_of_a_page_is_found_again(text: str, data: st.DataObject) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    signs = [int.from_bytes(units[place : place + 2], "little") for place in range(0, len(units), 2)]
    page = folded(signs)
    start = data.draw(st.integers(0, len(text) - 1))
    part = text[start : data.draw(st.integers(start + 1, len(text)))]
    if folded([ord(letter) for letter in part if ord(letter) < 0xFFFF]).text.strip(" \x02"):
        found = list(find(page, part))
        assert all(0 <= first <= last < len(signs) for first, last in found)
        assert found


@pytest.mark.parametrize(("size", "drawn"), [(1.0, 1), (4.0, 2)])
def test_pictures_of_pages_are_kept_as_long_as_they_are_small(
    qtbot: QtBot, preview: PreviewDialog, monkeypatch: pytest.MonkeyPatch, size: float, drawn: int
) -> None:
    asked: list[int] = []
    image = PdfPages.image
    monkeypatch.setattr(
        PdfPages, "image", lambda self, number, scale: asked.append(number) or image(self, number, scale)
    )
    form = preview.form.pdf.form
    form.zoom.setCurrentIndex(form.zoom.findData(size))
    asked.clear()
    for page in (1, 2, 3, 1):
        form.page.setValue(page)
        form.view.viewport().repaint()
        form.view.viewport().grab()

    assert asked.count(0) == drawn
