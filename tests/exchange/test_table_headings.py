"""Headings of a list are found in one row or two, on every page, or not at all."""

from __future__ import annotations

from openpyxl.worksheet.worksheet import Worksheet

from netzdesk.exchange.find_table import find_tables
from netzdesk.exchange.found import Cell, Sheet
from tests.exchange.sheets import PARTNERS, Read, names, put


def test_headings_over_two_rows_are_joined(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, (("Verein", "Kontakt", None, "Ort"), (None, "Telefon", "E-Mail", None)), 1)
        sheet.merge_cells("B1:C1")
        sheet.merge_cells("A1:A2")
        put(
            sheet,
            (
                ("Chor", "030 123456", "chor@verein.example", "Berlin"),
                ("Tafel", "030 987654", None, "Berlin"),
            ),
            3,
        )

    (table,) = tables_of(fill)
    assert table.headings == ("Verein", "Kontakt Telefon", "Kontakt E-Mail", "Ort")
    assert names(table) == ["Chor", "Tafel"]


def test_a_heading_that_counts_up_those_below_it_adds_nothing(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet,
            (("Einrichtung / Träger", None, "PLZ, Ort", None), ("Einrichtung", "Träger", "PLZ", "Ort")),
            1,
        )
        sheet.merge_cells("A1:B1")
        sheet.merge_cells("C1:D1")
        put(
            sheet,
            (("Chor Oberau", "Kulturverein e. V.", "91052", "Erlangen"), ("Tafel", None, "91054", None)),
            3,
        )

    (table,) = tables_of(fill)
    assert table.headings == ("Einrichtung", "Träger", "PLZ", "Ort")


def test_line_breaks_and_hyphens_in_headings_are_closed(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet,
            (
                ("Name der Einrich-\ntung", "PLZ/\nOrt", "E-Mail"),
                ("Kita", "53111 Bonn", "a@b.de"),
                ("Hort", "53113 Bonn", "c@d.de"),
            ),
            1,
        )

    (table,) = tables_of(fill)
    assert table.headings == ("Name der Einrichtung", "PLZ/ Ort", "E-Mail")


def test_headings_repeated_on_every_page_are_left_out(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, (*PARTNERS[:3], PARTNERS[0], PARTNERS[3]), 1)

    (table,) = tables_of(fill)
    assert names(table) == ["Turnverein", "Chor", "Tafel"]
    assert table.left_out[0].reason == "wiederholte Überschriften"


def test_a_list_without_headings_gets_the_letters_of_its_columns(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, PARTNERS[1:], 2, left=2)

    (table,) = tables_of(fill)
    assert table.headings == ("Spalte B", "Spalte C", "Spalte D", "Spalte E")
    assert len(table.rows) == 3


def test_an_empty_heading_over_contents_gets_a_letter_and_blank_columns_go(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet,
            (("Verein", None, "Ort", None), ("Chor", "x", "Bonn", None), ("Tafel", "y", "Bonn", None)),
            1,
        )

    (table,) = tables_of(fill)
    assert table.headings == ("Verein", "Spalte B", "Ort")


def test_few_merged_headings_over_the_same_words_twice_are_a_header() -> None:
    merged = [(1, 1, 1, 2), (1, 3, 1, 4), (1, 0, 2, 0)]
    rows: list[tuple[int, list[Cell]]] = [
        (1, ["Verein", "1. Vorsitzender", None, "2. Vorsitzender"]),
        (2, [None, "Vorname", "Nachname", "Vorname", "Nachname"]),
        (3, ["SV Tennenlohe", "Bernd", "Ulm", "Silke", "Haas"]),
        (4, ["CVJM Erlangen", "Tina", "Frey", "Lars", "Beck"]),
    ]
    (found,) = find_tables(Sheet("", rows, merged))
    assert found.headings == (
        "Verein", "1. Vorsitzender Vorname", "1. Vorsitzender Nachname", "2. Vorsitzender Vorname",
        "2. Vorsitzender Nachname",
    )  # fmt: skip
    assert len(found.rows) == 2


def test_what_a_csv_left_of_merged_headings_still_counts_for_the_columns_behind() -> None:
    rows: list[tuple[int, list[Cell]]] = [
        (1, ["Verein", None, "1. Vorsitz", None, "2. Vorsitz", None]),
        (2, ["Name", "Ort", "Name", "Telefon", "Name", "Telefon"]),
        (3, ["SV Tennenlohe", "Erlangen", "Bernd Ulm", "09131 1", "Silke Haas", None]),
        (4, ["CVJM", "Fürth", "Tina Frey", "0911 2", None, None]),
    ]
    (found,) = find_tables(Sheet("", rows, []))
    assert found.headings == (
        "Verein Name", "Verein Ort", "1. Vorsitz Name", "1. Vorsitz Telefon", "2. Vorsitz Name", "2. Vorsitz Telefon",
    )  # fmt: skip
    assert len(found.rows) == 2
