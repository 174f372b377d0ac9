"""How the documents lie on their pages: what belongs together stays together, in large print too."""

from __future__ import annotations

import ctypes
import math
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from netzdesk.handouts.all import HANDOUTS, by_key
from netzdesk.handouts.handout import Handout
from netzdesk.model import Event
from netzdesk.office import pages
from netzdesk.office.shapes import Drawing, Label
from netzdesk.office.story import Cards, Story, Table, Variant
from netzdesk.store import Store, reader_of
from netzdesk.work.figures import figures
from netzdesk.work.listing import ListQuery, ids, rows
from netzdesk.work.network import profile
from netzdesk.work.partner_list import PARTNERS
from tests.handouts.conftest import TODAY
from tests.handouts.test_every_handout import record_for


def texts(network: Store, key: str, path: Path, variant: Variant = "standard") -> list[str]:
    """The words of every page of a handout."""
    handout = by_key(key)
    record = record_for(network, handout)
    with network.read() as session:
        pages.write(path, handout.story(session, record, TODAY), variant)
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    finally:
        pdf.close()


def test_an_entry_of_the_directory_stands_on_one_page(network: Store, tmp_path: Path) -> None:
    printed = texts(network, "partner-directory", tmp_path / "x.pdf")[2:]

    with network.read() as session:
        found = ids(reader_of(session), PARTNERS, ListQuery(filters=(("status", "onboard"),)))
        for row in rows(reader_of(session), PARTNERS, found):
            parts = [row.name, row.street or "", row.mail or ""]
            assert any(all(part in page for part in parts) for page in printed), row.name


@pytest.mark.parametrize("variant", ["standard", "large", "mono"])
def test_the_page_to_sign_is_whole(network: Store, tmp_path: Path, variant: Variant) -> None:
    last = texts(network, "onboarding-pack", tmp_path / "x.pdf", variant)[-1]

    for words in (
        "Übergabe",
        "Das ist uns wichtig",
        "Bitte geben Sie eine unterschriebene Seite",
        "Ort, Datum",
    ):
        assert words in last


def test_somebody_who_stands_for_themself_is_named_once(network: Store, tmp_path: Path) -> None:
    for key in ("badges", "sign-in-sheet"):
        printed = " ".join(texts(network, key, tmp_path / "x.pdf"))
        assert printed.count("Taner Aksoy") == 1, key


@pytest.mark.parametrize("variant", ["standard", "large", "mono"])
def test_gaps_follow_their_heading(network: Store, tmp_path: Path, variant: Variant) -> None:
    printed = texts(network, "network-figures", tmp_path / "x.pdf", variant)

    (page,) = [page for page in printed if "Ein Strich heißt" in page]
    with network.read() as session:
        (first, _count), *_others, (last, _last_count) = figures(session, TODAY).by_target_group
    told = page.split("Ein Strich heißt")[1]
    assert first in told
    assert variant == "large" or last in told, "the picture as a whole"


def small_runs(path: Path) -> list[str]:
    """Every run of text that stands on paper in less than 18 points, with its page and size."""
    pdf = pypdfium2.PdfDocument(path)
    found = []
    try:
        for number, page in enumerate(pdf, 1):
            words = page.get_textpage()
            for run in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=5):
                size = ctypes.c_float()
                raw.FPDFTextObj_GetFontSize(run.raw, size)
                matrix = run.get_matrix()
                points = size.value * math.hypot(matrix.b, matrix.d)
                if points < 17.99:
                    length = raw.FPDFTextObj_GetText(run.raw, words.raw, None, 0)
                    letters = ctypes.create_string_buffer(length)
                    raw.FPDFTextObj_GetText(
                        run.raw, words.raw, ctypes.cast(letters, ctypes.POINTER(ctypes.c_ushort)), length
                    )
                    text = letters.raw.decode("utf-16-le").rstrip("\0").strip()
                    found.append(f"{text} ({points:.1f} pt, page {number})")
    finally:
        pdf.close()
    return found


@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.key)
def test_in_large_print_no_text_is_under_18_points(
    crowded: Store, network: Store, tmp_path: Path, handout: Handout
) -> None:
    """But for the line above the window of an envelope (DIN 5008), which is for the post and not for the reader."""
    for store in (network, crowded):
        path = tmp_path / "x.pdf"
        with store.read() as session:
            pages.write(path, handout.story(session, record_for(store, handout), TODAY), "large")
            us = profile(session)
            line = f"{us.name} · {us.street} · {us.postcode} {us.place}"
        if handout.letters:
            assert all(run.split(" (")[0].rstrip() in line for run in small_runs(path))
        else:
            assert small_runs(path) == []


def test_a_small_label_in_large_print_is_found(tmp_path: Path) -> None:
    drawing = Drawing(100, 20, [Label(0, 10, "klein", 9)], "Bild")
    pages.write(tmp_path / "x.pdf", Story("Titel", [drawing]), "large")
    assert small_runs(tmp_path / "x.pdf") == ["klein (9.0 pt, page 1)"]


def test_every_badge_sheet_begins_at_the_same_height_and_has_nothing_around(
    network: Store, tmp_path: Path
) -> None:
    path = tmp_path / "x.pdf"
    with network.read() as session:
        event = session.get(Event, record_for(network, by_key("badges")))
        assert event
        story = by_key("badges").story(session, event.id, TODAY)
        names = {card.title for block in story.blocks if isinstance(block, Cards) for card in block.cards}
    pages.write(path, story)
    pdf = pypdfium2.PdfDocument(path)
    tops = set()
    for page in pdf:
        boxes = [each.get_bounds() for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
        tops.add(round(max(top for _left, _bottom, _right, top in boxes)))
        assert "Seite" not in page.get_textpage().get_text_bounded()
    assert len(pdf) == 2
    assert len(names) > 10
    assert len(tops) == 1
    pdf.close()


def test_a_letter_in_a_run_counts_its_own_pages(network: Store, tmp_path: Path) -> None:
    printed = texts(network, "invitations", tmp_path / "x.pdf", "large")
    assert not any("Seite 1" in page or " von " in page.split("Stand:")[-1] for page in printed)
    one = texts(network, "thank-you-letter", tmp_path / "x.pdf")
    assert "Seite 1 von 1" in one[0]


@pytest.mark.parametrize("variant", ["standard", "large", "mono"])
def test_no_name_stands_alone_below_a_letter(network: Store, tmp_path: Path, variant: Variant) -> None:
    for page in texts(network, "invitations", tmp_path / "x.pdf", variant):
        assert ("Yasemin Arslan Netz Erlangen" in page) == ("Wir freuen uns auf Sie!" in page)


def test_the_map_and_its_table_have_the_same_numbers(network: Store, tmp_path: Path) -> None:
    with network.read() as session:
        story = by_key("network-map").story(session, "", TODAY)
        onboard = ids(reader_of(session), PARTNERS, ListQuery(filters=(("status", "onboard"),)))
        aboard = {row.name for row in rows(reader_of(session), PARTNERS, onboard)}
    (picture,) = [block for block in story.blocks if isinstance(block, Drawing)]
    (table,) = [block for block in story.blocks if isinstance(block, Table)]
    listed = list(table.rows)
    drawn = [shape.text for shape in picture.shapes if isinstance(shape, Label) and shape.text.isdigit()]
    assert drawn == [row[0] for row in listed]
    assert aboard <= {row[1] for row in listed}
    steering = [row[0] for row in listed if "Steuerungsgruppe" in str(row[3])]
    assert (
        f"Steuerungsgruppe {sum(1 for row in listed if row[2] == 'Verwaltung' and row[0] in steering)}"
        in (picture.alt.split("Verwaltung:")[1].split(";")[0])
    )
