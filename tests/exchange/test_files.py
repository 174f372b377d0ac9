"""Any file of a list is read, whatever program wrote it and whatever its name is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from netzdesk.base.errors import Cancelled
from netzdesk.exchange.tables import read_tables
from tests.exchange.sheets import HEADINGS, workbook

FILES = Path(__file__).parent / "files"


@pytest.mark.parametrize("name", ["liste.xlsx", "liste.xls", "liste.csv", "liste"])
def test_the_name_of_a_workbook_does_not_matter(name: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", HEADINGS, ["Chor", "Bonn", "0228 12345"]).rename(tmp_path / name)
    (table,) = read_tables(path)
    assert table.rows[0].cells == ("Chor", "Bonn", "0228 12345")


@pytest.mark.parametrize("name", ["liste.xlsx", "liste.csv", "liste.txt"])
def test_the_name_of_a_text_list_does_not_matter(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("Verein;Ort\nChor;Bonn\n", "utf-8")
    assert read_tables(tmp_path / name)[0].rows[0].cells == ("Chor", "Bonn")


def test_dates_numbers_and_formulas_of_a_workbook_come_as_what_they_are(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ["Verein", "Seit", "Treffen", "Mitglieder", "Aktiv", "Summe", "Link"],
        [
            "Chor",
            date(2024, 2, 29),
            datetime(2024, 3, 1, 18, 30),
            12.5,
            True,
            "=1+1",
            '=HYPERLINK("http://x","y")',
        ],
    )
    (table,) = read_tables(path)
    assert (
        table.rows[0].cells
        == ("Chor", date(2024, 2, 29), datetime(2024, 3, 1, 18, 30), 12.5, True, None, None)[
            : len(table.headings)
        ]
    )
    assert table.headings[:5] == ("Verein", "Seit", "Treffen", "Mitglieder", "Aktiv")


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_texts_that_come_again_are_kept_once_and_numbers_stay_what_they_are(
    kind: str, tmp_path: Path
) -> None:
    rows = [["Name", "Ort", "Mitglieder"], *([f"Verein {number}", " Bad Tölz ", 1] for number in range(6))]
    path = tmp_path / f"liste.{kind}"
    if kind == "xlsx":
        workbook(path, *rows)
    else:
        path.write_text("\n".join(";".join(map(str, row)) for row in rows))

    (table,) = read_tables(path)

    places = [row.cells[1] for row in table.rows]
    assert places == ["Bad Tölz"] * 6
    assert len(set(map(id, places))) == 1
    assert table.rows[0].cells[2] == ("1" if kind == "csv" else 1.0)


def test_old_excel_files_are_read() -> None:
    (table,) = read_tables(FILES / "associations.xls")
    assert table.headings == ("Verein", "PLZ", "Ort", "Gegründet")
    assert table.rows[0].cells == ("Turnverein Musterbach e. V.", 1067, "Dresden", date(1987, 5, 1))


def test_libre_office_files_are_read(tmp_path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Partner")
    for texts in (HEADINGS, ["Chor", "Bonn", "0228 12345"]):
        row = TableRow()
        for text in texts:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(tmp_path / "partner.ods")
    (found,) = read_tables(tmp_path / "partner.ods")
    assert (found.sheet, found.headings) == ("Partner", tuple(HEADINGS))
    assert found.rows[0].cells == ("Chor", "Bonn", "0228 12345")


def test_cancelling_while_a_workbook_is_read_stops_at_once(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", HEADINGS, *[[f"Verein {number}", "Bonn", "1"] for number in range(20)]
    )

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_tables(path, cancel)


def test_a_cell_of_a_megabyte_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'Verein;Notiz\nChor;"{"x" * 1_000_000}"\nTafel;y\n', "utf-8")
    (table,) = read_tables(tmp_path / "a.csv")
    assert len(str(table.rows[0].cells[1])) == 1_000_000


def test_a_list_with_stray_control_characters_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(
        b"Verein;Ort\nCh\x00or\x07;B\x1b[31monn\nTafel\x01;Bonn\n" + b"Treff;Bonn\n" * 20
    )
    (table,) = read_tables(tmp_path / "a.csv")
    assert len(table.rows) == 22
    assert "\0" not in str(table.rows[0].cells)


def test_two_hundred_thousand_rows_are_read(tmp_path: Path) -> None:
    lines = "".join(f"Verein {number};Bonn;0228 {number}\n" for number in range(200_000))
    (tmp_path / "a.csv").write_text("Verein;Ort;Telefon\n" + lines, "utf-8")
    (table,) = read_tables(tmp_path / "a.csv")
    assert len(table.rows) == 200_000
    assert table.rows[-1].number == 200_001
