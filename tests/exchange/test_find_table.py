"""Lists are found wherever they stand on a sheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from netzdesk.exchange.found import names as table_names
from netzdesk.exchange.tables import read_tables
from tests.exchange.sheets import PARTNERS, Read, names, put

CLUBS = (("Organisation", "Ort"), ("A-Verein", "Fürth"), ("B-Verein", "Nürnberg"))
SCHOOLS = (
    ("Schule", "Straße", "Leitung"),
    ("GS Nord", "Nordweg 1", "Fr. Rot"),
    ("GS Süd", "Südweg 2", "Hr. Blau"),
)


def test_a_table_under_a_title_block_keeps_the_row_numbers_of_the_sheet(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Netzwerk Inklusion"
        sheet["C1"] = date(2024, 1, 22)
        sheet["A3"] = "Unsere Partner"
        sheet.merge_cells("A3:D3")
        put(sheet, PARTNERS, 5)

    (table,) = tables_of(fill)
    assert table.headings == PARTNERS[0]
    assert table.title == "Unsere Partner"
    assert [row.number for row in table.rows] == [6, 7, 8]
    assert table.rows[0].cells == ("Turnverein", 91052.0, "Erlangen", "tv@verein.example")


def test_totals_and_footnotes_are_left_out_with_a_reason(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet,
            (("Verein", "Ort", "Mitglieder"), ("Chor", "Bonn", 12), ("Gesamtschule Süd", "Bonn", 30)),
            1,
        )
        put(sheet, (("Gesamt", None, 42), (None, None, None), ("Stand: Januar 2024",)), 4)

    (table,) = tables_of(fill)
    assert names(table) == ["Chor", "Gesamtschule Süd"]
    assert [(out.number, out.reason) for out in table.left_out] == [(4, "Summenzeile"), (6, "Fußnote")]


def test_a_total_row_may_say_what_it_counts(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet,
            (("Nr.", "Verein", "Ort"), (1, "Chor", "Bonn"), (2, "9 Monate", "Bonn"), ("Summe", "2 Einträge")),
            1,
        )

    (table,) = tables_of(fill)
    assert [row.cells[1] for row in table.rows] == ["Chor", "9 Monate"]
    assert [out.reason for out in table.left_out] == ["Summenzeile"]


def test_merged_section_headings_become_a_column(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, PARTNERS[:1], 1)
        sheet["A2"] = "Sport"
        sheet.merge_cells("A2:D2")
        put(sheet, PARTNERS[1:2], 3)
        sheet["A4"] = "Kultur:"
        sheet.merge_cells("A4:D4")
        put(sheet, PARTNERS[2:], 5)

    (table,) = tables_of(fill)
    assert table.headings == (*PARTNERS[0], "Abschnitt")
    assert [(row.cells[0], row.cells[-1]) for row in table.rows] == [
        ("Turnverein", "Sport"), ("Chor", "Kultur"), ("Tafel", "Kultur"),
    ]  # fmt: skip
    assert [out.reason for out in table.left_out] == ["Zwischenüberschrift"] * 2


@pytest.mark.parametrize(
    ("first", "second"),
    [("Stadtteil Bruck", "Stadtteil Anger"), ("SUCHT", "CHRONISCH KRANK"), ("Mitte", "Anger")],
)
def test_lone_texts_that_head_each_part_of_a_list_become_a_column(
    first: str, second: str, tables_of: Read
) -> None:
    rows = (
        ("Einrichtung", "Ort", "Telefon"),
        (first,),
        ("Jugendtreff Turm e. V.", "Erlangen", "09131 1"),
        ("Bürgerzentrum Villa", "Erlangen", "09131 2"),
        (second,),
        ("Stadtteilhaus Isar", "Erlangen", "09131 3"),
        ("Verein für alle", "Erlangen", "09131 4"),
    )
    (found,) = tables_of(lambda sheet: put(sheet, rows, 1))
    assert [row.cells[-1] for row in found.rows] == [first, first, second, second]
    assert [out.number for out in found.left_out] == [2, 5]


def test_a_sentence_under_a_list_is_a_footnote(tables_of: Read) -> None:
    rows = (
        ("Verein", "Ort", "Telefon"),
        ("Chor", "Erlangen", "09131 1"),
        ("Kino", "Erlangen", "09131 2"),
        (),
        ("Bitte Änderungen bis 30.06. an das Vorzimmer melden!",),
    )
    (found,) = tables_of(lambda sheet: put(sheet, rows, 1))
    assert [row.number for row in found.rows] == [2, 3]
    assert [out.reason for out in found.left_out] == ["Fußnote"]


def test_words_in_a_column_of_numbers_head_the_entries_below_them(tables_of: Read) -> None:
    rows = (
        ("Nr.", "Verein", "Ort", "E-Mail"),
        (1, "Turnverein", "Bonn", "tv@verein.example"),
        ("Gemeinde Neudorf",),
        (2, "Chor", "Neudorf", "chor@verein.example"),
        (3, "Tafel", "Neudorf", "tafel@verein.example"),
        ("Stadt Altdorf",),
        (4, "Kino", "Altdorf", "kino@verein.example"),
    )
    (found,) = tables_of(lambda sheet: [sheet.append(row) for row in rows] and None)

    assert found.headings[-1] == "Abschnitt"
    assert [row.cells[-1] for row in found.rows] == [
        None,
        "Gemeinde Neudorf",
        "Gemeinde Neudorf",
        "Stadt Altdorf",
    ]
    assert [out.reason for out in found.left_out] == ["Zwischenüberschrift"] * 2


def test_an_entry_of_which_only_the_name_is_known_is_no_section(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, (*PARTNERS[:2], ("Neuer Verein",), *PARTNERS[2:]), 1)

    (table,) = tables_of(fill)
    assert names(table) == ["Turnverein", "Neuer Verein", "Chor", "Tafel"]


def test_a_cell_merged_over_rows_counts_for_each_of_them(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet,
            (
                ("Träger", "Kita", "Ort"),
                ("Stadt", "Ost", "Bonn"),
                (None, "West", "Bonn"),
                ("AWO", "Süd", "Bonn"),
            ),
            1,
        )
        sheet.merge_cells("A2:A3")

    (table,) = tables_of(fill)
    assert names(table) == ["Stadt", "Stadt", "AWO"]


def test_several_tables_on_a_sheet_are_found_with_their_titles(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Partner"
        put(sheet, PARTNERS, 2)
        sheet["A8"] = "Presse"
        put(
            sheet,
            (
                ("Name", "Redaktion", "Telefon"),
                ("Pia Pohl", "Bote", "09131 111111"),
                ("Max Meier", "Funk", "09131 222222"),
            ),
            9,
        )

    partners, press = tables_of(fill)
    assert (partners.title, press.title) == ("Partner", "Presse")
    assert names(partners) == ["Turnverein", "Chor", "Tafel"]
    assert names(press) == ["Pia Pohl", "Max Meier"]


def test_tables_beside_each_other_are_told_apart(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, PARTNERS, 1)
        put(sheet, (PARTNERS[0], ("Verein X", 53111, "Bonn", "x@verein.example")), 1, left=6)

    first, second = tables_of(fill)
    assert len(first.rows) == 3
    assert names(second) == ["Verein X"]


def test_a_list_with_a_blank_column_stays_one(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, tuple((*row[:2], None, *row[2:]) for row in PARTNERS), 1)

    (table,) = tables_of(fill)
    assert table.headings == PARTNERS[0]


def test_every_sheet_with_a_list_counts_and_hidden_ones_do_not(tmp_path: Path) -> None:
    book = Workbook()
    put(book.active, PARTNERS, 1)
    put(book.create_sheet("Zweite"), PARTNERS[:2], 1)
    book.create_sheet("Leer")
    hidden = book.create_sheet("Werte")
    hidden.sheet_state = "hidden"
    put(hidden, PARTNERS, 1)
    book.save(tmp_path / "a.xlsx")
    assert [table.sheet for table in read_tables(tmp_path / "a.xlsx")] == ["Sheet", "Zweite"]


def test_a_table_above_one_that_says_more_is_found_too(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, CLUBS, 1)
        put(sheet, SCHOOLS, 6)

    first, second = tables_of(fill)
    assert (first.headings, len(first.rows)) == (("Organisation", "Ort"), 2)
    assert (second.headings, len(second.rows)) == (("Schule", "Straße", "Leitung"), 2)


def test_tables_of_one_file_have_names_of_their_own(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.title = "Netz"
        put(sheet, CLUBS, 1)
        put(sheet, SCHOOLS, 6)
        sheet["A11"] = "Ämter"
        put(
            sheet,
            (
                ("Amt", "Ort", "Telefon"),
                ("Bauamt", "Bonn", "0228 11111"),
                ("Jugendamt", "Bonn", "0228 22222"),
            ),
            12,
        )

    assert table_names(tables_of(fill)) == [
        ("Netz", "Organisation, Ort"), ("Netz", "Schule, Straße, Leitung"), ("Netz", "Ämter"),
    ]  # fmt: skip


def test_a_text_list_in_the_first_column_of_a_workbook_is_taken_apart(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, tuple((";".join(map(str, row)),) for row in PARTNERS), 1)

    (table,) = tables_of(fill)
    assert table.headings == PARTNERS[0]
    assert table.rows[0].cells == ("Turnverein", "91052", "Erlangen", "tv@verein.example")


def test_blank_rows_between_entries_do_not_end_a_list(tables_of: Read) -> None:
    def fill(sheet: Worksheet) -> None:
        for place, row in enumerate(PARTNERS):
            put(sheet, (row,), 1 + 2 * place)

    (table,) = tables_of(fill)
    assert [row.number for row in table.rows] == [3, 5, 7]
