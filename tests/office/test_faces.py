"""The typefaces come with their licences, and what the pages use of reportlab is what it was."""

from __future__ import annotations

import io
import re
from importlib.metadata import version
from pathlib import Path

import pikepdf
import pytest
import reportlab
from reportlab.pdfgen.canvas import Canvas

from netzdesk.base.paths import resources
from netzdesk.office.faces import BASE, CUTS, chain, face, face_for
from netzdesk.office.look import Look, contrast, readable, rgb, tint
from netzdesk.office.unicode_maps import mend
from tests.office.structure import read

FONTS = resources() / "fonts"


def test_every_face_that_can_be_asked_for_is_there_with_its_licence() -> None:
    for cut in CUTS:
        for family, style in chain(cut):
            assert (FONTS / f"{family}-{style}.ttf").is_file()
            assert (FONTS / f"LICENSE-{family}.txt").stat().st_size > 1000
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 6_000_000


@pytest.mark.parametrize(
    ("letter", "family"),
    [
        ("ä", "AtkinsonHyperlegibleNext"),
        ("ł", "AtkinsonHyperlegibleNext"),
        ("ğ", "AtkinsonHyperlegibleNext"),
        ("Ї", "NotoSans"),
        ("ễ", "NotoSans"),
        ("\ufe8d", "NotoSansArabic"),
        ("ש", "DejaVuSans"),
        ("☐", "DejaVuSans"),
        ("🎉", "NotoEmoji"),
    ],
)
def test_a_letter_comes_from_the_first_face_that_has_it(letter: str, family: str) -> None:
    for cut in CUTS:
        found = face_for(ord(letter), cut)
        assert found is not None
        assert found.name.startswith(family + "-")


@pytest.mark.parametrize("letter", ["李", "\ue000", "\U000f0000"])
def test_letters_without_a_face_or_a_meaning_have_none(letter: str) -> None:
    assert face_for(ord(letter), "Regular") is None


def test_the_version_of_reportlab_is_the_one_these_parts_were_read_in() -> None:
    assert reportlab.Version == "5.1.0" == version("reportlab")


def test_the_parts_of_reportlab_that_are_not_promised_are_still_there(tmp_path: Path) -> None:
    """``face.charWidths``, ``face.charToGlyph``, the text of its letter maps; all else is its public canvas."""
    found = face(*BASE.split("-"))
    assert found.widths[ord("A")] > 300
    path = tmp_path / "raw.pdf"
    canvas = Canvas(str(path), initialFontName=BASE, pageCompression=0, invariant=1)
    face("NotoEmoji", "Regular")
    canvas.addLiteral("/P <</MCID 0>> BDC")
    text = canvas.beginText(50, 50)
    text.setFont("NotoEmoji-Regular", 12)
    text.textOut("🎉")
    canvas.drawText(text)
    canvas.addLiteral("EMC")
    canvas.showPage()
    canvas.save()
    with pikepdf.open(path) as pdf:
        (emoji,) = [
            each for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each and "Emoji" in str(each.BaseFont)
        ]  # fmt: skip
        assert re.search(rb"<[0-9A-F]{2}> <1F389>", emoji.ToUnicode.read_bytes())
        mend(pdf, emoji)
        assert b"> <D83CDF89>" in emoji.ToUnicode.read_bytes()
        assert b"<0000>" not in emoji.ToUnicode.read_bytes()


def test_no_font_of_the_printer_creeps_in(tmp_path: Path) -> None:
    from netzdesk.office import pages
    from tests.office import stories

    path = tmp_path / "page.pdf"
    pages.write(path, stories.everything())
    with pikepdf.open(path) as pdf:
        fonts = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        assert fonts
        assert all("/FontFile2" in each.FontDescriptor for each in fonts)
    assert read(path).loose == []


@pytest.mark.parametrize("colour", ["#ffe600", "#a8d8ea", "#ffffff", "#777", "#00ff00", "#1f4e79", "000000"])
def test_any_colour_can_be_read_on_white_and_keeps_its_hue(colour: str) -> None:
    found = readable(colour)
    assert contrast(found) >= 4.5
    if contrast(rgb(colour)) >= 4.5:
        assert found == rgb(colour)
    else:
        assert contrast(found) < 4.6
    before, after = rgb(colour), found
    assert after[0] * before[1] == pytest.approx(after[1] * before[0])


def test_what_is_no_colour_is_said_in_a_sentence() -> None:
    from netzdesk.base.errors import UserError

    with pytest.raises(UserError, match="„blau“ ist keine Farbe"):
        readable("blau")


def test_a_tint_lies_between_white_and_the_colour() -> None:
    assert tint((0, 0, 1), 0) == (1, 1, 1)
    assert tint((0, 0, 1), 1) == (0, 0, 1)


def test_a_damaged_logo_is_left_out_and_reported(tmp_path: Path) -> None:
    from netzdesk.office import pages
    from netzdesk.office.story import Heading, Story
    from tests.office.checks import faults

    path = tmp_path / "page.pdf"
    story = Story("Titel", [Heading(1, "A")], look=Look("Netz", logo=io.BytesIO(b"kaputt").getvalue()))
    assert pages.write(path, story).warnings == ("Das Logo lässt sich nicht lesen und fehlt auf dem Papier.",)
    assert faults(path) == []
