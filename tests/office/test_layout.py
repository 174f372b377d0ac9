"""Pages that look made by hand: nothing alone, nothing half empty, columns that fit."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Literal

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netzdesk.office import pages
from netzdesk.office.columns_fit import Need, by_shares, shared
from netzdesk.office.look import Look
from netzdesk.office.story import (
    VARIANTS,
    Address,
    Block,
    Bullets,
    Contents,
    Facts,
    FormLine,
    Heading,
    Keep,
    Note,
    PageBreak,
    Para,
    Story,
    Table,
    Variant,
)
from tests.office.checks import faults
from tests.office.stories import LOOK, SENTENCE
from tests.office.structure import read

_ROW = ["Lebenshilfe", SENTENCE, "2026"]

ordinary = st.lists(
    st.one_of(
        st.builds(Heading, st.integers(1, 3), st.just("Überschrift")),
        st.builds(lambda times: Para(SENTENCE * times), st.integers(1, 9)),
        st.builds(lambda times: Bullets([SENTENCE] * times), st.integers(1, 6)),
        st.builds(lambda times: Facts([("Telefon", SENTENCE)] * times), st.integers(1, 6)),
        st.builds(lambda times: Note(SENTENCE * times, "Hinweis"), st.integers(1, 6)),
        st.builds(lambda times: FormLine("Name", times), st.integers(1, 4)),
        st.builds(
            lambda times: Table(["Name", "Text", "Jahr"], [_ROW] * times, caption="Tabelle"),
            st.integers(0, 30),
        ),
    ),
    min_size=8,
    max_size=30,
)


@settings(max_examples=25)
@given(blocks=ordinary, variant=st.sampled_from(VARIANTS), small=st.booleans())
def test_no_heading_stands_alone_at_the_foot_of_a_page(
    tmp_path_factory: pytest.TempPathFactory, blocks: list[Block], variant: Variant, small: bool
) -> None:
    path = tmp_path_factory.mktemp("layout") / "page.pdf"
    pages.write(
        path, Story("Titel", [*blocks, Para("Ende.")], look=LOOK, paper="A5" if small else "A4"), variant
    )
    assert faults(path) == []


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_a_table_begins_on_the_page_where_it_was_told_and_fills_it(tmp_path: Path, before: int) -> None:
    path = tmp_path / "page.pdf"
    table = Table(["Name", "Text", "Jahr"], [_ROW] * 60, caption="Tabelle")
    pages.write(path, Story("Titel", [Heading(1, "A"), *[Para("Zeile")] * before, table]))
    rows = list(read(path).root.all("TR"))
    first = [next(place for cell in row.all("TH", "TD") for place in cell.places) for row in rows]
    counts = [first.count(page) for page in sorted(set(first))]
    whole = max(counts)
    assert counts[0] >= 3, "the heading row and two rows at least"
    assert all(count >= whole - 1 for count in counts[1:-1]), "pages in the middle are full"


@pytest.mark.parametrize("count", range(20, 40))
def test_no_row_of_a_table_stands_alone_on_the_last_page(tmp_path: Path, count: int) -> None:
    path = tmp_path / "page.pdf"
    table = Table(["Name", "Jahr"], [["Lebenshilfe", "2026"]] * count)
    pages.write(path, Story("Titel", [Heading(1, "A"), table]))
    rows = list(read(path).root.all("TR"))[1:]
    assert len(rows) == count
    first = [next(place for cell in row.all("TH", "TD") for place in cell.places) for row in rows]
    assert first.count(max(first)) != 1


@pytest.mark.parametrize("before", range(20, 40))
def test_words_that_lead_to_a_table_stand_on_its_first_page(tmp_path: Path, before: int) -> None:
    path = tmp_path / "page.pdf"
    lead = Keep([Heading(2, "Ziele"), Note("Das haben wir vor.")], leads=True)
    table = Table(["Name", "Jahr"], [["Lebenshilfe", "2026"]] * 5)
    pages.write(path, Story("Titel", [Heading(1, "A"), *[Para("Zeile")] * before, lead, table]))
    root = read(path).root
    heading = next(place for each in root.all("H2") for place in each.places)
    row = list(root.all("TR"))[1]
    assert next(place for cell in row.all("TH", "TD") for place in cell.places) == heading


def test_in_large_print_a_table_that_would_wind_down_narrow_columns_becomes_a_list(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    for words, role in ((SENTENCE * 4, "L"), ("kurz", "Table")):
        story = Story(
            "Titel", [Heading(1, "A"), Table(["Begriff", "Bedeutung", "Seit"], [["Ort", words, "2026"]] * 3)]
        )
        pages.write(path, story, "large")
        assert list(read(path).root.all(role))
        pages.write(path, story)
        assert list(read(path).root.all("Table"))


def test_in_large_print_a_wide_table_becomes_a_list_with_all_its_values(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    columns = ["Organisation", "Ansprechperson", "Telefonnummer", "Mailadresse", "Stadtteil"]
    rows = [["Lebenshilfe", "Änne Öztürk", "09131 1", "a@b.de", ""], ["VHS", "Li", "", "", "Anger"]]
    pages.write(path, Story("Titel", [Heading(1, "A"), Table(columns, rows)]), "large")
    reading = read(path)
    assert not list(reading.root.all("Table"))
    entries = ["".join(item.text.split()) for item in reading.root.all("LI")]
    assert entries == [
        "LebenshilfeAnsprechperson:ÄnneÖztürkTelefonnummer:091311Mailadresse:a@b.de",
        "VHSAnsprechperson:LiStadtteil:Anger",
    ]


def test_a_table_to_be_filled_in_keeps_its_empty_fields_in_large_print(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    columns = ["Name und Vorname", "Organisationseinheit", "Telefonnummer", "Unterschrift"]
    pages.write(
        path, Story("Titel", [Heading(1, "A"), Table(columns, [["Li", "", "", ""]], row_height=12)]), "large"
    )
    assert "Unterschrift" in read(path).text


def need(least: float, *texts: float) -> Need:
    made = Need()
    for text in texts:
        made.take(least, text)
    return made


def test_columns_fill_the_width_and_none_is_narrower_than_its_longest_word() -> None:
    widths = shared([need(40, 40, 60), need(50, 300, 400), need(20, 20)], 300, 100)
    assert widths is not None
    assert sum(widths) == pytest.approx(300)
    assert [width >= least for width, least in zip(widths, (60, 50, 20), strict=True)] == [True] * 3


def test_columns_that_do_not_fit_are_told() -> None:
    assert shared([need(90, 90), need(90, 90)], 150, 100) is None
    assert shared([need(90, 90), need(90, 90)], 150, 60) is not None
    assert by_shares([1, 9], [need(60, 60), need(20, 20)], 300, 100) is None
    assert by_shares([1, 2], [need(60, 60), need(20, 20)], 300, 100) == [100, 200]


@given(
    st.lists(
        st.tuples(st.floats(1, 80), st.lists(st.floats(0, 900), min_size=1, max_size=30)),
        min_size=1,
        max_size=9,
    )
)
def test_any_columns_that_fit_fill_the_room_exactly(columns: list[tuple[float, list[float]]]) -> None:
    widths = shared([need(least, *texts) for least, texts in columns], 800, 80)
    assert widths is not None
    assert sum(widths) == pytest.approx(800)
    assert all(width >= least - 0.01 for width, (least, _) in zip(widths, columns, strict=True))


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_name_of_any_length_stands_whole_in_the_letterhead(tmp_path: Path, variant: Variant) -> None:
    path = tmp_path / "page.pdf"
    words = [f"Netz{number}" for number in range(60)]
    for count in (3, 30, 60):
        look = Look(
            name=" ".join(words[:count]), carrier=" ".join(f"Verein{number}" for number in range(count))
        )
        pages.write(path, Story("Titel", [Heading(1, "A")], look=look), variant)
        pdf = pypdfium2.PdfDocument(path)
        head = "Netz0 " + pdf[0].get_textpage().get_text_bounded().split("Netz0", 1)[1]
        pdf.close()
        told = head.split()
        assert told[:count] == words[:count]
        assert told[count : 2 * count] == look.carrier.split()


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("count", [3, 30, 60])
def test_a_name_of_any_length_stands_whole_in_the_head_of_a_letter(
    tmp_path: Path, variant: Variant, paper: Literal["A4", "A5"], count: int
) -> None:
    path = tmp_path / "letter.pdf"
    names = [[f"{word}{number}" for number in range(count)] for word in ("Netz", "Verein")]
    look = Look(name=" ".join(names[0]), carrier=" ".join(names[1]))
    letter = [Address(["Ada Klein"], "1. März", subject="Einladung"), Para("Guten Tag")]
    pages.write(path, Story("Titel", letter, look=look, paper=paper), variant)
    pdf = pypdfium2.PdfDocument(path)
    told = [word for page in pdf for word in page.get_textpage().get_text_bounded().split()]
    pdf.close()
    assert [set(words) - set(told) for words in names] == [set(), set()]
    assert "…" not in "".join(told)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_long_title_is_repeated_whole_and_pushes_the_text_down(tmp_path: Path, variant: Variant) -> None:
    path = tmp_path / "pages.pdf"
    words = [f"Titel{number}" for number in range(25)]
    blocks: list[Block] = [Heading(1, "A"), PageBreak(), Para("Inhalt")]
    pages.write(path, Story(" ".join(words), blocks), variant)
    pdf = pypdfium2.PdfDocument(path)
    page = pdf[1].get_textpage()
    told = page.get_text_bounded()
    bottom, top = page.get_charbox(told.index("Titel24"))[1], page.get_charbox(told.index("Inhalt"))[3]
    pdf.close()
    assert told.split("Titel0")[1].split()[:24] == words[1:]
    assert top < bottom


def test_the_lines_of_the_contents_are_equally_far_apart_down_to_the_last(tmp_path: Path) -> None:
    blocks: list[Block] = [Contents("Inhalt", depth=1), Para(SENTENCE)]
    blocks += [Heading(1, f"Teil {number}") for number in range(1, 6)]
    pages.write(tmp_path / "x.pdf", Story("Mappe", blocks, look=LOOK), "standard")
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        feet = [float(link.Rect[1]) for link in pdf.pages[0].Annots]  # type: ignore[attr-defined]
    steps = {round(above - below, 2) for above, below in pairwise(feet)}
    assert len(feet) == 5
    assert len(steps) == 1
