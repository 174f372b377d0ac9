"""Text lists come back cell by cell, whatever their delimiter, quotation marks and encoding."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.base.progress import silent
from netzdesk.exchange.decode import decode
from netzdesk.exchange.delimited import guess_dialect, read_delimited
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.tables import read_tables

HEADINGS = ["Verein", "Straße", "PLZ", "Ort", "Größe"]
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüÄÖÜßéèçñ0123456789 -.&()€/;,|\n"
words = (
    st.text(LETTERS, min_size=1, max_size=25).map(str.strip).filter(lambda text: any(map(str.isalpha, text)))
)
rows = st.lists(st.tuples(words, words, words, words, words), min_size=4, max_size=30)


def written(records: list[list[str]], delimiter: str) -> str:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator="\r\n").writerows(records)
    return target.getvalue()


def cells(text: str) -> list[list[object]]:
    return [row for _, row in read_delimited(text, "a.csv", silent).rows]


@given(rows, st.sampled_from(";,\t|"))
def test_what_a_spreadsheet_writes_is_read_back(body: list[tuple[str, ...]], delimiter: str) -> None:
    records = [HEADINGS, *map(list, body)]
    assert cells(written(records, delimiter)) == records


@given(rows, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]))
def test_every_usual_encoding_is_recognised(body: list[tuple[str, ...]], encoding: str) -> None:
    text = written([HEADINGS, *map(list, body)], ";")
    assert decode(text.encode(encoding)) == text


@given(st.binary(max_size=300))
def test_no_bytes_whatever_make_decoding_fail(data: bytes) -> None:
    assert isinstance(decode(data), str)


@given(st.text(max_size=300))
def test_no_text_whatever_makes_reading_fail(text: str) -> None:
    assert isinstance(read_delimited(text, "a.csv", silent).rows, list)


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_umlauts_of_old_systems_are_recognised(encoding: str) -> None:
    text = "Verein;Straße\r\nMüllers Bücherfreunde;Größere Straße\r\nVögel für Köln;Ährenweg\r\n"
    assert decode(text.encode(encoding)) == text


def test_utf_8_that_is_cut_off_in_a_letter_stays_utf_8() -> None:
    data = ("Müller;Köln;Größe\n" * 20 + "Jörg").encode()
    assert decode(data[:-3]).startswith("Müller;Köln")


def table_of(tmp_path: Path, text: str) -> FoundTable:
    (tmp_path / "a.csv").write_text(text, "utf-8", newline="")
    (table,) = read_tables(tmp_path / "a.csv")
    return table


def test_cells_quoted_with_apostrophes_are_whole_where_that_makes_the_rows_alike() -> None:
    lines = [f"{n};'Chor; gemischt';Ort {n}" for n in range(9)]
    assert guess_dialect("\n".join(["Nr;Art;Ort", *lines])).quote == "'"
    assert guess_dialect("\n".join(["Nr;Art;Ort", *(f"{n};'n Abend;Ort" for n in range(9))])).quote == '"'


def test_a_line_that_names_the_delimiter_is_obeyed_and_counted(tmp_path: Path) -> None:
    table = table_of(tmp_path, "sep=|\nVerein|Ort\nChor, gemischt; groß|Bonn\n")
    assert table.headings == ("Verein", "Ort")
    assert table.rows[0].number == 3


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    lines = ['"' * (n == 3) + f"Verein {n};Bonn" for n in range(100)]
    table = table_of(tmp_path, "Verein;Ort\n" + "\n".join(lines))
    assert len(table.rows) == 100
    assert table.rows[3].cells == ("Verein 3", "Bonn")


def test_a_row_with_more_cells_than_headings_is_kept_and_named(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Verein;Ort\nChor;Bonn\nTafel;Bonn;Köln\nHort;Bonn;;\nVdK;Bonn\n")
    assert [bool(row.problem) for row in table.rows] == [False, True, False, False]
    assert "3 statt 2 Zellen" in table.rows[1].problem
    assert table.rows[1].cells == ("Tafel", "Bonn")


def test_a_row_with_fewer_cells_than_headings_is_filled_up(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Verein;Ort;Mail\nChor\nTafel;Bonn;a@b.de\nVdK;Köln;c@d.de\n")
    assert table.rows[0].cells == ("Chor", None, None)


def test_lines_that_are_quoted_as_a_whole_are_taken_apart(tmp_path: Path) -> None:
    table = table_of(tmp_path, '"Verein;PLZ;Ort"\n"Chor;53111;Bonn"\n"Tafel;53113;Bonn"\n')
    assert table.headings == ("Verein", "PLZ", "Ort")
    assert table.rows[1].cells == ("Tafel", "53113", "Bonn")


def test_a_title_above_a_text_list_is_no_heading(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, "Vereine der Stadt;;\n;;\nVerein;Ort;Telefon\nChor;Bonn;0228 12345\nTafel;Bonn;0228 54321\n"
    )
    assert table.headings == ("Verein", "Ort", "Telefon")
    assert table.title == "Vereine der Stadt"


def test_a_column_of_names_alone_is_a_list(tmp_path: Path) -> None:
    table = table_of(tmp_path, "Verein\nChor\nTafel\nHort\n")
    assert [row.cells for row in table.rows] == [("Chor",), ("Tafel",), ("Hort",)]


@pytest.mark.parametrize("name", ["utf16_addressbook.csv", "iso-8859-1.csv"])
def test_real_lists_in_odd_encodings_are_read(name: str, real_data: Path) -> None:
    (table,) = read_tables(real_data / "lists" / name)
    assert len(table.rows) == 1
    assert "\ufffd" not in str(table)


def test_the_real_latin_1_list_keeps_its_accents(real_data: Path) -> None:
    (table,) = read_tables(real_data / "lists" / "iso-8859-1.csv")
    assert table.rows[0].cells == ("Ésaïe", "Gärber", "25.08.1992")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Verein;Ort\n"Chor;Bonn\nTafel;Köln\nKino;Essen\n', ["Chor", "Tafel", "Kino"]),
        ('Verein;Ort;Notiz\nChor;Bonn;"er rief\nTafel;Köln;gut\nKino;Ulm;"an"\n', ["Chor", "Tafel", "Kino"]),
        ('Verein,Text\nChor,"wir singen\ngern, oft"\nTafel,kurz\n', ["Chor", "Tafel"]),
        ('Verein;Zeiten;Ort\nChor;"Mo; Di; 9\nMi; Do; 10\nFr; Sa; 11";Bonn\nTafel;;Ulm\n', ["Chor", "Tafel"]),
    ],
)
def test_a_quotation_mark_that_is_never_closed_eats_no_rows(
    text: str, names: list[str], tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(text, "utf-8")
    (found,) = read_tables(tmp_path / "a.csv")
    assert [row.cells[0] for row in found.rows] == names
