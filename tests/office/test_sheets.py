"""Workbooks that are finished: what a cell says, how it prints, and that every program opens it."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netzdesk.base.columns import Kind
from netzdesk.base.errors import Cancelled, UserError
from netzdesk.office import open_sheets, plain_sheets, sheets
from netzdesk.office.cells import CUT, LONGEST_TEXT, safe_text
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheets import Sheet
from tests.office.lists import COLUMNS, ROWS, column, written
from tests.office.stories import HARD


def test_cells_are_what_their_column_says(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx")["Partner"]
    assert [cell.value for cell in sheet[3]] == [column.title for column in COLUMNS]
    first = sheet[4]
    assert [cell.value for cell in first] == [
        "Lebenshilfe & Co.", "01067", datetime(2026, 3, 1), datetime(2026, 3, 1, 14, 30), 120, "ja", "Zeile 1\nZeile 2",
    ]  # fmt: skip
    assert [cell.data_type for cell in first] == ["s", "s", "d", "d", "n", "s", "s"]
    assert first[2].number_format == "DD.MM.YYYY"
    assert first[6].alignment.wrap_text


def test_nothing_that_people_typed_becomes_a_formula(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx")["Partner"]
    for place, text in (
        ("A5", "=HYPERLINK(1)"),
        ("A6", "@SUM(1)"),
        ("B5", "+49 9131"),
        ("B6", "-1"),
        ("G5", "#N/A"),
    ):
        assert (sheet[place].value, sheet[place].data_type, sheet[place].quotePrefix) == (text, "s", True)
    assert sheet["A7"].value == "vorher"


def test_a_text_too_long_for_a_cell_is_cut_where_it_shows_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    report = sheets.write(path, "Titel", [Sheet("Partner", COLUMNS, ROWS)])
    assert [warning[:8] for warning in report.warnings] == ["Zeile 6:", "Zeile 7:"]
    sheet = openpyxl.load_workbook(path)["Partner"]
    for place in ("G6", "G7"):
        assert sheet[place].value.endswith(CUT)
        assert len(sheet[place].value.encode("utf-16-le")) // 2 in (LONGEST_TEXT, LONGEST_TEXT - 1)


def test_the_workbook_is_ready_to_be_filtered_and_printed(tmp_path: Path) -> None:
    book = written(tmp_path / "a.xlsx")
    sheet = book["Partner"]
    assert book.sheetnames == ["Partner", "Hinweise"]
    assert (book.properties.title, book.properties.language) == ("Partner & Netz", "de-DE")
    assert [(table.name, table.ref) for table in sheet.tables.values()] == [("Tabelle1", "A3:G7")]
    assert sheet.tables["Tabelle1"].autoFilter.ref == "A3:G7"
    assert sheet.freeze_panes == "B4"
    assert sheet.print_title_rows == "$3:$3"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.oddHeader.left.text == "Partner && Netz"
    assert sheet.oddFooter.right.text == "Seite &P von &N"
    assert sheet.merged_cells.ranges == set()
    assert sheet.column_dimensions["A"].width == 18
    notes = {row[0].value: row[1].value for row in book["Hinweise"].iter_rows()}
    assert notes["Filter"] == "=nur aktive"
    assert notes["Titel"] == "Partner & Netz"


def test_an_empty_list_is_still_a_workbook(tmp_path: Path) -> None:
    sheet = written(tmp_path / "a.xlsx", [])["Partner"]
    assert sheet.tables["Tabelle1"].ref == "A3:G4"


def test_several_lists_share_a_workbook_under_names_that_excel_accepts(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    names = ["A/B: [1]", "a b 1", "x" * 40, "x" * 50, "", "Hinweise"]
    sheets.write(path, "Titel", [Sheet(name, COLUMNS[:1], ROWS) for name in names])
    found = openpyxl.load_workbook(path).sheetnames
    assert found == ["A B 1", "a b 1 2", "x" * 31, "x" * 29 + " 2", "Tabelle", "Hinweise", "Hinweise 2"]


def test_a_list_longer_than_a_sheet_is_refused_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from netzdesk.office import workbook

    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    with pytest.raises(UserError, match="mehr als 3 Zeilen"):
        written(tmp_path / "a.xlsx")
    assert list(tmp_path.glob("*.xlsx*")) == []


@pytest.mark.parametrize("name", ["xlsx", "csv", "ods"])
def test_cancelling_leaves_the_old_file_as_it_was(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"a.{name}"
    path.write_bytes(b"alt")

    def cancel(done: int, total: int) -> None:
        if done:
            raise Cancelled

    sheet = Sheet("Partner", COLUMNS, ROWS * 100)
    writers: dict[str, Any] = {
        "xlsx": lambda: sheets.write(path, "Titel", [sheet], cancel),
        "csv": lambda: plain_sheets.write_csv(path, sheet, cancel),
        "ods": lambda: open_sheets.write_ods(path, "Titel", [sheet], cancel),
    }
    with pytest.raises(Cancelled):
        writers[name]()
    assert path.read_bytes() == b"alt"
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == [path.name]


def test_csv_opens_in_german_office_programs_and_calculates_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    report = plain_sheets.write_csv(
        path, Sheet("Partner", COLUMNS, [*ROWS[:2], ("\tx", *ROWS[2][1:6], "kurz")])
    )
    assert report.rows == 3
    assert path.read_bytes().startswith(b"\xef\xbb\xbfOrganisation;PLZ;")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[1] == [
        "Lebenshilfe & Co.",
        "01067",
        "01.03.2026",
        "01.03.2026 14:30",
        "120",
        "ja",
        "Zeile 1\nZeile 2",
    ]
    assert rows[2][:2] == ["'=HYPERLINK(1)", "'+49 9131"]
    assert rows[2][4] == "2,5"
    assert rows[3][0] == "'\tx"


@settings(max_examples=40)
@given(texts=st.lists(st.one_of(st.text(max_size=40), st.sampled_from(HARD)), min_size=2, max_size=2))
def test_any_text_is_found_again_in_any_kind_of_sheet(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    sheet = Sheet(
        texts[0],
        (column(0, texts[0]), column(1, texts[1], Kind.CODE)),
        [tuple(texts), tuple(reversed(texts))],
    )
    expected = [safe_text(text) or None for text in texts]
    sheets.write(folder / "a.xlsx", texts[0], [sheet], notes=[(texts[0], texts[1])])
    book = openpyxl.load_workbook(folder / "a.xlsx")
    assert [cell.value for cell in book.worksheets[0][4]] == expected
    plain_sheets.write_csv(folder / "a.csv", sheet)
    open_sheets.write_ods(folder / "a.ods", texts[0], [sheet])
    from odf.opendocument import load

    assert load(str(folder / "a.ods")).getMediaType().endswith("spreadsheet")


def test_names_of_columns_are_never_empty_nor_twice() -> None:
    assert column_names(["Name", "name", "", "", "a\nb"]) == ["Name", "name 2", "Spalte", "Spalte 2", "a b"]


def test_names_of_sheets_are_short_and_without_signs_that_excel_forbids() -> None:
    assert sheet_name("'" + "[a]*?" * 20, set()) == sheet_name("'" + "[a]*?" * 20, set()).strip()
    assert sheet_name("History", set()) == "Tabelle"
    assert sheet_name("Partner*innen", set()) == "Partner_innen"
