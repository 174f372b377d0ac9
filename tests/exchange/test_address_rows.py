"""An address that goes over two rows of a list is one address of one partner."""

from __future__ import annotations

from functools import partial

from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.mapping import guess_mapping
from tests.exchange.sheets import Read, put

Rows = tuple[tuple[object, ...], ...]


def rows_of(tables_of: Read, rows: Rows) -> list[tuple[int, tuple[object, ...]]]:
    (found,) = tables_of(partial(put, rows=rows, top=1))
    return [(row.number, row.cells) for row in found.rows]


def test_street_and_place_below_each_other_are_one_address_with_what_stands_beside(tables_of: Read) -> None:
    rows: Rows = (
        ("Name", "Adresse", "Telefon"),
        ("Caritas", "Weg 1", "0911 11111"),
        (None, "90402 Nürnberg", "info@caritas.example"),
        ("Diakonie", "Platz 2", "0911 22222"),
        (None, "90403 Nürnberg", "info@dia.example"),
    )
    (found,) = tables_of(partial(put, rows=rows, top=1))
    first, second = read_entries(found, guess_mapping(found))

    assert (first.number, second.number) == (2, 4)
    assert first.values == {"name": "Caritas", "street": "Weg 1", "postcode": "90402", "place": "Nürnberg"}
    assert second.values == {
        "name": "Diakonie",
        "street": "Platz 2",
        "postcode": "90403",
        "place": "Nürnberg",
    }
    assert {one.value for one in first.contacts} == {"0911 11111", "info@caritas.example"}
    assert first.problems == second.problems == []


def test_other_rows_without_a_first_cell_stay_rows(tables_of: Read) -> None:
    rows: Rows = (
        ("Verein", "Adresse", "Telefon"),
        ("Chor", "Weg 1, 90402 Nürnberg", "0911 11111"),
        (None, "90403 Nürnberg", "0911 22222"),
        ("Kino", "Weg 4", "0911 33333"),
        (None, "Weg 5", "0911 44444"),
        ("Tafel", "Weg 6", "0911 55555"),
        (None, None, None),
        (None, "90404 Nürnberg", "0911 66666"),
    )
    assert [number for number, _ in rows_of(tables_of, rows)] == [2, 3, 4, 5, 6, 8]
