"""Sheets on paper: one page wide, never too small to read, and what has no room is named."""

from __future__ import annotations

import re
import shutil
import subprocess
import textwrap
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office import open_sheets, sheets
from netzdesk.office.cell_lines import lines
from netzdesk.office.sheet_paper import printed
from netzdesk.office.sheets import Sheet
from tests.office.lists import COLUMNS, WIDE, column, written


@given(st.lists(st.floats(5, 160), min_size=1, max_size=60))
def test_what_goes_to_paper_is_never_too_small_to_read(widths: list[float]) -> None:
    count = printed(widths)

    assert 1 <= count <= len(widths)
    assert sum(widths[:count]) * 0.65 <= 261
    assert count == len(widths) or sum(widths[: count + 1]) * 0.65 > 261


ADDRESS = "annemarie.beispiel@nachbarn.example"


def test_columns_are_as_wide_as_what_stands_in_them(tmp_path: Path) -> None:
    """No wider than a word or the usual width wants; an address is never parted, a sentence may be."""
    columns = (column(0, "E-Mail", width=28), column(1, "Notiz", width=28), column(2, "Rolle", width=28))
    rows = [
        ("a@b.example", "kurz", "Gast"),
        (ADDRESS, "Ein Satz mit vielen Wörtern, der umbricht. " * 3, None),
    ]
    sheet = written(tmp_path / "a.xlsx", rows, columns)["Partner"]
    mail, note, role = (sheet.column_dimensions[letter].width for letter in "ABC")

    assert len(ADDRESS) == 35
    assert (lines(ADDRESS, mail), note, role) == (1, 30, 8)
    assert sheet.max_row == 5, "the rows that were looked at are written, too"


def test_an_empty_list_has_its_usual_widths(tmp_path: Path) -> None:
    assert (
        written(tmp_path / "a.xlsx", [], (column(0, "E-Mail", width=28),))["Partner"]
        .column_dimensions["A"]
        .width
        == 30
    )


def test_columns_without_room_on_paper_stay_in_the_file_and_are_named(tmp_path: Path) -> None:
    sheet = Sheet("Alles", WIDE, [("Wort",)] * 3)
    sheets.write(tmp_path / "a.xlsx", "Alles", [sheet])
    open_sheets.write_ods(tmp_path / "a.ods", "Alles", [sheet])
    from python_calamine import load_workbook

    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    columns = book["Alles"].print_area.split("$")[-2]
    assert book["Alles"].page_setup.paperSize == 9
    assert book["Alles"].max_column == len(WIDE) > openpyxl.utils.column_index_from_string(columns)
    notes = {row[0].value: row[1].value for row in book["Hinweise"].iter_rows()}
    assert f"A bis {columns}" in notes["Auf Papier"]
    open_notes = dict(load_workbook(str(tmp_path / "a.ods")).get_sheet_by_name("Hinweise").to_python())
    assert "A bis" in open_notes["Auf Papier"]


def test_a_text_that_wraps_makes_its_row_higher(tmp_path: Path) -> None:
    columns = (column(0, "Notiz"),)
    sheets.write(tmp_path / "a.xlsx", "T", [Sheet("T", columns, [("kurz",), ("Wort " * 30,), ("a\nb\nc",)])])

    heights = openpyxl.load_workbook(tmp_path / "a.xlsx")["T"].row_dimensions
    assert heights[4].height is None
    assert heights[5].height > heights[6].height == 45


def test_words_are_not_parted_to_count_the_lines_of_a_row() -> None:
    assert lines("Bildung und Persönlichkeitsentwicklung, Gesundheit", 28) == 3
    assert lines("Bildung und Persönlichkeitsentwicklung, Gesundheit", 80) == 1
    assert lines("Barrierefreiheit, Gesundheit", 28) == 1
    assert lines("WOHLFAHRTSVERBAND MITTLERE", 28) == 2, "capitals are wider"
    assert lines("x" * 100, 28) == 4, "a word wider than the column is parted"
    assert lines("a\n\nb", 28) == 3


@given(st.text(max_size=200), st.integers(8, 82))
def test_a_row_is_never_lower_than_its_words_want(text: str, width: int) -> None:
    """Letters of at least a digit's width, set by words into a column, in the most patient way."""
    solid = "".join(
        "o" if letter.isalnum() else letter for letter in text if letter.isalnum() or letter in " \n"
    )
    set_by_words = 0
    for line in solid.split("\n"):
        parts = textwrap.wrap(line, width, replace_whitespace=False, drop_whitespace=False) or [""]
        set_by_words += len([part for part in parts if part.strip()]) or 1

    assert lines(solid, width) >= set_by_words


def test_headings_of_a_sheet_are_seen_in_any_program(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx")["Partner"]
    title, head, cell = sheet["A1"], sheet["A3"], sheet["A4"]
    assert {each.font.name for each in (title, head, cell)} == {"Calibri"}
    assert (title.font.sz, head.font.sz, cell.font.sz) == (14, 11, 11)
    assert (title.font.b, head.font.b, cell.font.b) == (True, True, False)
    assert head.fill.fill_type == "solid"
    assert head.border.bottom.style == "medium"
    assert [str(found.sqref) for found in sheet.conditional_formatting] == ["A4:G7"]
    number = sheet["E4"].alignment
    assert (number.horizontal, number.indent) == ("right", 1), "not against the words of the next column"


def test_no_word_of_a_heading_is_parted(tmp_path: Path) -> None:
    narrow = (column(0, "Entscheidungsträger*in", width=10), column(1, "Schlüssel-Partner*in", width=10))
    sheet = written(tmp_path / "a.xlsx", [("a", "b")], narrow)["Partner"]
    assert sheet.column_dimensions["A"].width == 25
    assert sheet.column_dimensions["B"].width == 12
    assert sheet.row_dimensions[3].height == 30


def test_notes_are_as_high_as_their_texts(tmp_path: Path) -> None:
    sheets.write(tmp_path / "a.xlsx", "T", [Sheet("T", COLUMNS, [])], notes=[("Filter", "Wort " * 40)])
    notes = openpyxl.load_workbook(tmp_path / "a.xlsx")["Hinweise"]
    high = {row[0].value: notes.row_dimensions[row[0].row].height for row in notes.iter_rows()}
    assert (high["Titel"], high["Filter"]) == (15, 45)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_the_last_line_of_a_cell_is_printed(tmp_path: Path) -> None:
    import pypdfium2

    words = "Bildung und Persönlichkeitsentwicklung, Gesundheit"
    sheets.write(
        tmp_path / "a.xlsx", "T", [Sheet("T", [column(0, "Lebensbereiche", width=26)], [(words,)] * 9)]
    )
    on_paper(tmp_path, "a.xlsx")

    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        letters = document[0].get_textpage()
        text = letters.get_text_range()
        places = [letters.get_charbox(match.start()) for match in re.finditer("Gesundheit", text)]
        picture = document[0].render(scale=3).to_pil().convert("L")
    assert len(places) == 9
    for left, bottom, right, top in places:
        box = (left * 3, picture.height - top * 3, right * 3, picture.height - bottom * 3)
        assert picture.crop(box).getextrema()[0] < 120, "drawn, not only there for a search"


def on_paper(folder: Path, *names: str) -> None:
    """Print sheets to PDF files beside them, by LibreOffice."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *(str(folder / name) for name in names),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_the_sheets_and_prints_them_one_page_wide(tmp_path: Path) -> None:
    import pypdfium2

    rows = [(f"Partner {n}", "91054", date(2026, 3, 1), None, n, True, "Notiz " * 20) for n in range(120)]
    sheets.write(tmp_path / "a.xlsx", "Partner", [Sheet("Partner", COLUMNS, rows)])
    open_sheets.write_ods(tmp_path / "b.ods", "Partner", [Sheet("Partner", COLUMNS, rows)])
    on_paper(tmp_path, "a.xlsx", "b.ods")
    for name in ("a.xlsx", "b.ods"):
        with pypdfium2.PdfDocument(tmp_path / f"{name[0]}.pdf") as document:
            texts = [sheet.get_textpage().get_text_range() for sheet in document]
        assert all("Organisation" in text and "Notiz" in text for text in texts if "Partner 1" in text)
        assert all(f"von {len(texts)}" in text for text in texts)
        assert sum(text.count("Notiz Notiz") for text in texts) > 120, "what wraps is printed as a whole"
        assert sum("Partner 119" in text for text in texts) == 1


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_mail_address_is_printed_in_one_line(tmp_path: Path) -> None:
    import pypdfium2

    columns = [
        column(n, title, width=28) for n, title in enumerate(("Name", "E-Mail", "Straße", "Stadtteil"))
    ]
    sheet = Sheet(
        "Personen", columns, [("Annemarie Beispiel", ADDRESS, "Nürnberger Straße 100", "Anger")] * 3
    )
    sheets.write(tmp_path / "a.xlsx", "T", [sheet])
    open_sheets.write_ods(tmp_path / "b.ods", "T", [sheet])
    on_paper(tmp_path, "a.xlsx", "b.ods")

    for name in ("a.pdf", "b.pdf"):
        with pypdfium2.PdfDocument(tmp_path / name) as document:
            assert document[0].get_size() == pytest.approx((842, 595), abs=1)
            letters = document[0].get_textpage()
            start = letters.get_text_range().index(ADDRESS)
            bottoms = [letters.get_charbox(start + number)[1] for number in range(len(ADDRESS))]
        assert max(bottoms) - min(bottoms) < 5, "in one line"
