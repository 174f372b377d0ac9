"""Sheets on paper: one page wide, never too small to read, and what has no room is named."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office import open_sheets, sheets
from netzdesk.office.sheet_paper import paper
from netzdesk.office.sheets import Sheet
from tests.office.lists import COLUMNS, WIDE, column


@given(st.lists(st.floats(5, 160), min_size=1, max_size=60))
def test_what_goes_to_paper_is_never_too_small_to_read(widths: list[float]) -> None:
    size, printed = paper(widths)
    room = {"A4": 261, "A3": 384}[size]

    assert 1 <= printed <= len(widths)
    assert sum(widths[:printed]) * 0.65 <= room
    if printed < len(widths):
        assert size == "A3"
        assert sum(widths[: printed + 1]) * 0.65 > room
    if size == "A3":
        assert sum(widths) * 0.65 > 261


def test_columns_without_room_on_paper_stay_in_the_file_and_are_named(tmp_path: Path) -> None:
    sheet = Sheet("Alles", WIDE, [("Wort",)] * 3)
    sheets.write(tmp_path / "a.xlsx", "Alles", [sheet])
    open_sheets.write_ods(tmp_path / "a.ods", "Alles", [sheet])
    from python_calamine import load_workbook

    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    columns = book["Alles"].print_area.split("$")[-2]
    assert book["Alles"].page_setup.paperSize == 8
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


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_the_sheets_and_prints_them_one_page_wide(tmp_path: Path) -> None:
    import pypdfium2

    rows = [(f"Partner {n}", "91054", date(2026, 3, 1), None, n, True, "Notiz " * 20) for n in range(120)]
    sheets.write(tmp_path / "a.xlsx", "Partner", [Sheet("Partner", COLUMNS, rows)])
    open_sheets.write_ods(tmp_path / "b.ods", "Partner", [Sheet("Partner", COLUMNS, rows)])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    for name in ("a.xlsx", "b.ods"):
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(tmp_path / name),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        with pypdfium2.PdfDocument(tmp_path / f"{name[0]}.pdf") as document:
            texts = [sheet.get_textpage().get_text_range() for sheet in document]
        assert all("Organisation" in text and "Notiz" in text for text in texts if "Partner 1" in text)
        assert all(f"von {len(texts)}" in text for text in texts)
        assert sum(text.count("Notiz Notiz") for text in texts) > 120, "what wraps is printed as a whole"
        assert sum("Partner 119" in text for text in texts) == 1
