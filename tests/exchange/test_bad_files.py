"""A file that is no list is one sentence, soon, and never harm."""

from __future__ import annotations

import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from netzdesk.base.errors import UserError
from netzdesk.exchange.tables import read_tables
from tests.exchange.sheets import HEADINGS, sheet_with, workbook


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
    path.write_bytes((Path(__file__).parent / "files" / "password.xlsx").read_bytes())


def headings_only(path: Path) -> None:
    workbook(path, HEADINGS)


def nothing_in_it(path: Path) -> None:
    workbook(path)


BAD = {
    empty: "ist leer", folder: "ist ein Ordner", missing: "gibt es nicht", prose: "keine Liste", page: "keine Liste",
    markup: "keine richtige Tabelle", noise: "keine Liste", cut_off: "beschädigt", far_cell: "lässt sich nicht lesen",
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
