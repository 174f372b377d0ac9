"""Any file a person may drop gives a list or one sentence, soon, and never harm."""

from __future__ import annotations

import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.exchange.tables import read_tables

FILES = Path(__file__).parent / "files"
HEADINGS = ["Verein", "Ort", "Telefon"]


def workbook(path: Path, *rows: list[object]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def sheet_with(path: Path, cells: bytes) -> Path:
    """A workbook whose first sheet holds raw XML rows."""
    whole = workbook(path.with_name("plain.xlsx"), ["a"])
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"</sheetData>", cells + b"</sheetData>")
            new.writestr(part.filename, data)
    return path


def empty(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.mkdir()


def missing(path: Path) -> None:
    assert not path.exists()


def prose(path: Path) -> None:
    path.write_text("Liebe Kolleg*innen,\nanbei, wie versprochen, unsere Liste.\n", "utf-8")


def page(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")


def markup(path: Path) -> None:
    path.write_text("<!DOCTYPE html><html><body><table><tr><td>a</td></tr></table></body></html>", "utf-8")


def noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 300)


def cut_off(path: Path) -> None:
    whole = workbook(
        path.with_name("whole.xlsx"), HEADINGS, *[[f"Verein {n}", "Bonn", "0228 1"] for n in range(500)]
    )
    path.write_bytes(whole.read_bytes()[:9000])


def far_cell(path: Path) -> None:
    sheet_with(path, b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def entity_bomb(path: Path) -> None:
    sheet_with(path, b"")
    with zipfile.ZipFile(path) as old:
        parts = {part.filename: old.read(part) for part in old.infolist()}
    entities = b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(8))
    data = parts["xl/worksheets/sheet1.xml"].split(b"?>", 1)[-1]
    cell = b'<row r="2"><c r="A2" t="inlineStr"><is><t>&i;</t></is></c></row></sheetData>'
    bomb = b'<!DOCTYPE x [<!ENTITY a "AAAAAAAAAA">' + entities + b"]>" + data.replace(b"</sheetData>", cell)
    with zipfile.ZipFile(path, "w") as new:
        for name, part in parts.items():
            new.writestr(name, bomb if name == "xl/worksheets/sheet1.xml" else part)


def packed_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"0" * 30_000_000)


def large_package(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("content.xml", bytes(range(256)) * 820_000)


def endless_repeat(path: Path) -> None:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    rows = (
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>{rows}</office:spreadsheet>"
            "</office:body></office:document-content>",
        )
        package.writestr(
            "META-INF/manifest.xml", '<m xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
        )


def letter(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")


def old_letter(path: Path) -> None:
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 5000)


def protected(path: Path) -> None:
    path.write_bytes((FILES / "password.xlsx").read_bytes())


def headings_only(path: Path) -> None:
    workbook(path, HEADINGS)


def nothing_in_it(path: Path) -> None:
    workbook(path)


BAD = {
    empty: "ist leer", folder: "ist ein Ordner", missing: "gibt es nicht", prose: "keine Liste", page: "keine Liste",
    markup: "keine Liste", noise: "keine Liste", cut_off: "beschädigt", far_cell: "lässt sich nicht lesen",
    entity_bomb: "beschädigt", packed_bomb: "zu groß", large_package: "zu groß", endless_repeat: "beschädigt",
    letter: "keine Tabelle", old_letter: "beschädigt", protected: "Passwort", headings_only: "keine Liste",
    nothing_in_it: "keine Liste",
}  # fmt: skip


@pytest.mark.parametrize(("make", "word"), BAD.items(), ids=[make.__name__ for make in BAD])
def test_a_bad_file_is_one_sentence_within_seconds(
    make: Callable[[Path], None], word: str, tmp_path: Path
) -> None:
    path = tmp_path / "liste.xlsx"
    make(path)
    started = time.monotonic()
    with pytest.raises(UserError, match=word) as said:
        read_tables(path)
    assert time.monotonic() - started < 10
    assert "liste.xlsx" in str(said.value)


def test_a_file_that_may_not_be_read_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path / "offen.xlsx", HEADINGS, ["Chor", "Bonn", "1"])

    def locked(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(UserError, match="in einem anderen Programm offen"):
        read_tables(path)


@pytest.mark.skipif(sys.platform != "linux", reason="only there the memory of a process can be bounded")
def test_a_workbook_gets_no_more_memory_than_the_limit(tmp_path: Path) -> None:
    path = sheet_with(tmp_path / "a.xlsx", b'<row r="1048000"><c r="CV1048000"><v>1</v></c></row>')
    with pytest.raises(UserError, match="lässt sich nicht lesen"):
        read_tables(path)


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


def test_more_cells_than_any_list_has_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name;Ort\n" + (";".join("1" * 600) + "\n") * 10_100, "utf-8")
    with pytest.raises(UserError, match="zu groß"):
        read_tables(tmp_path / "a.csv")


def test_more_columns_than_any_list_has_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        ";".join(f"Feld {n}" for n in range(20_000)) + "\n" + ";".join("1" * 20_000), "utf-8"
    )
    with pytest.raises(UserError, match="zu groß"):
        read_tables(tmp_path / "a.csv")
