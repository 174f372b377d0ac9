"""Workbooks that are finished: what a cell says, how it prints, and that every program opens it."""

from __future__ import annotations

import csv
import shutil
import subprocess
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netzdesk.base.columns import Column, Kind
from netzdesk.base.errors import Cancelled, UserError
from netzdesk.office import open_sheets, plain_sheets, sheets
from netzdesk.office.cells import CUT, LONGEST_TEXT, safe_text
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheet_paper import paper
from netzdesk.office.sheets import Sheet
from tests.office.stories import HARD

Row = tuple[Any, ...]


def column(number: int, title: str, kind: Kind = Kind.TEXT, width: int = 20) -> Column[Row]:
    return Column(f"c{number}", title, lambda row: row[number], kind, width)


COLUMNS = (
    column(0, "Organisation", width=34),
    column(1, "PLZ", Kind.CODE, 8),
    column(2, "Seit", Kind.DATE, 12),
    column(3, "Gespräch", Kind.DATETIME, 16),
    column(4, "Reichweite", Kind.NUMBER, 12),
    column(5, "Schlüsselpartner", Kind.YES_NO, 10),
    column(6, "Notiz", width=60),
)
ROWS: list[Row] = [
    (
        "Lebenshilfe & Co.",
        "01067",
        date(2026, 3, 1),
        datetime(2026, 3, 1, 14, 30),
        120,
        True,
        "Zeile 1\nZeile 2",
    ),
    ("=HYPERLINK(1)", "+49 9131", None, datetime(2026, 3, 1, 14, 30, tzinfo=UTC), 2.5, False, "#N/A"),
    ("@SUM(1)", "-1", date(1899, 1, 1), None, None, None, "x" * 40_000),
    ("vor\x00\x0bher\ud800", "09131", "unbekannt", None, float("nan"), None, "🎉" * 20_000),
]


def written(path: Path, rows: Any = ROWS, columns: Any = COLUMNS) -> Any:
    sheets.write(path, "Partner & Netz", [Sheet("Partner", columns, rows)], notes=[("Filter", "=nur aktive")])
    return openpyxl.load_workbook(path)


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
    assert sheet.column_dimensions["A"].width == 36
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


def test_ods_keeps_dates_numbers_and_texts_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    open_sheets.write_ods(path, "Partner & Netz", [Sheet("Partner", COLUMNS, ROWS[:2])])
    from python_calamine import load_workbook

    rows = load_workbook(str(path)).get_sheet_by_index(0).to_python()
    assert rows[0] == [column.title for column in COLUMNS]
    assert rows[1] == [
        "Lebenshilfe & Co.", "01067", date(2026, 3, 1), datetime(2026, 3, 1, 14, 30), 120, "ja", "Zeile 1\nZeile 2",
    ]  # fmt: skip
    assert rows[2][0] == "=HYPERLINK(1)"
    with zipfile.ZipFile(path) as archive:
        assert archive.infolist()[0].filename == "mimetype"


WIDE = tuple(column(0, f"Spalte {number}") for number in range(40))
"""More columns than any paper takes."""


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


def test_ods_has_language_title_filters_and_notes(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    two = [Sheet("Partner", COLUMNS, ROWS[:2]), Sheet("It's leer", COLUMNS[:2], [])]
    open_sheets.write_ods(path, "Partner & Netz", two, notes=[("Filter", "nur <aktive>")], author="Netz")

    from odf import dc, opendocument, table

    book = opendocument.load(str(path))
    assert str(book.meta.getElementsByType(dc.Language)[0]) == "de-DE"
    assert str(book.meta.getElementsByType(dc.Title)[0]) == "Partner & Netz"
    ranges = book.spreadsheet.getElementsByType(table.DatabaseRange)
    assert [each.getAttribute("targetrangeaddress") for each in ranges] == [
        "'Partner'.A1:'Partner'.G3",
        "'It''s leer'.A1:'It''s leer'.B2",
    ]
    assert all(each.getAttribute("displayfilterbuttons") == "true" for each in ranges)
    names = [each.getAttribute("name") for each in book.spreadsheet.getElementsByType(table.Table)]
    assert names == ["Partner", "It's leer", "Hinweise"]


def test_ods_wraps_what_goes_to_paper_and_names_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    open_sheets.write_ods(path, "Wörter & <Netz>", [Sheet("Wörter", WIDE, [("Wort " * 40,)])])

    from odf import opendocument, style, table, text

    book = opendocument.load(str(path))
    columns = book.spreadsheet.getElementsByType(table.TableColumn)[: len(WIDE)]
    cells = [each.getAttribute("defaultcellstylename") for each in columns]
    printed = cells.count("wrapped")
    assert 0 < printed < len(WIDE)
    assert cells == ["wrapped"] * printed + ["plain"] * (len(WIDE) - printed)
    for page in book.masterstyles.getElementsByType(style.MasterPage):
        assert "Wörter & <Netz>" in str(page.getElementsByType(style.Header)[0])
        assert page.getElementsByType(text.PageNumber)


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
