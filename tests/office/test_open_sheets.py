"""Lists as OpenDocument sheets: what a cell says, how it prints, what stands beside it."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from pathlib import Path

from netzdesk.base.columns import Column
from netzdesk.office import open_sheets
from netzdesk.office.sheets import Sheet
from tests.office.lists import COLUMNS, ROWS, WIDE


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
    pages = book.masterstyles.getElementsByType(style.MasterPage)
    assert [page.getAttribute("name") for page in pages] == ["A4", "Notes"]
    for page in pages:
        assert "Wörter & <Netz>" in str(page.getElementsByType(style.Header)[0])
        assert page.getElementsByType(text.PageNumber)


def test_a_row_has_room_for_a_text_that_wraps_and_days_stand_where_words_do(tmp_path: Path) -> None:
    column: Column[str] = Column("name", "Name", str, width=10)
    path = tmp_path / "Liste.ods"
    open_sheets.write_ods(
        path, "Liste", [Sheet("Liste", [column], ["kurz", "ein Text, der über mehrere Zeilen geht"])]
    )
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml").decode()
    rows = re.findall(r"<table:table-row table:style-name='(\w+)'>", content.split("Hinweise")[0])

    assert rows[0] == rows[1] == "row"
    assert int(rows[2].removeprefix("row")) >= 3
    assert re.search(r'style:name="day".{0,200}fo:text-align="start"', content, re.S)
