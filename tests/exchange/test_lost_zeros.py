"""Phone numbers that a table kept as numbers get back the zero they lost, and the row says so."""

from __future__ import annotations

import pytest

from netzdesk.exchange.entry import Entry
from netzdesk.exchange.found import Cell
from tests.exchange.invented import read


def numbers(headings: tuple[str, ...], *rows: tuple[Cell, ...]) -> list[str]:
    """What is read of the last column of each row."""
    return [entry.contacts[-1].value for entry in read(headings, *rows)]


def told(entry: Entry) -> list[str]:
    return [f"{problem.heading}: {problem.reason}" for problem in entry.problems]


def test_a_number_gets_its_zero_back_and_the_row_says_so() -> None:
    first, second = read(
        ("Organisation", "Ort", "Telefon"),
        ("Tafel", "Dresden", 3514567890.0),
        ("Chor", "Leipzig", "0341 12345"),
    )

    assert [one.value for one in first.contacts] == ["03514567890"]
    assert told(first) == [
        "Telefon: „3514567890“ hat in der Tabelle die Null am Anfang verloren und wird als „03514567890“ eingelesen."
    ]
    assert [one.value for one in second.contacts] == ["0341 12345"]
    assert told(second) == []


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (913112345.0, "0913112345"),
        (1711234567, "01711234567"),
        (912345.0, "0912345"),
        (12345.0, "12345"),
        (110, "110"),
        (4991311234567.0, "4991311234567"),
        (49911123456.0, "49911123456"),
        ("913112345", "913112345"),
    ],
)
def test_which_numbers_have_lost_a_zero(cell: Cell, value: str) -> None:
    others = [("Chor", "Bonn", "0228 1234"), ("Kino", "Bonn", "+49 228 1235"), ("Tafel", "Bonn", 228123656.0)]
    assert numbers(("Verein", "Ort", "Telefon"), *others, ("AWO", "Bonn", cell)) == [
        "0228 1234", "+49 228 1235", "0228123656", value,
    ]  # fmt: skip


def test_numbers_of_one_town_stay_without_a_zero() -> None:
    rows = [("Chor", "Bonn", 862345.0), ("Kino", "Bonn", 771234.0), ("Tafel", "Bonn", 99887766.0)]
    assert numbers(("Verein", "Ort", "Telefon"), *rows) == ["862345", "771234", "99887766"]


def test_beside_an_area_code_numbers_stay_what_they_are() -> None:
    (entry,) = read(("Verein", "Ort", "Vorwahl", "Telefon"), ("Chor", "Bonn", 228.0, 123456789.0))
    assert [one.value for one in entry.contacts] == ["0228 123456789"]


def test_american_numbers_have_no_zero() -> None:
    rows = [("Library", "Denver", 3035551234.0), ("Shelter", "Denver", 3035559876.0)]
    assert numbers(("Organization", "City", "Phone"), *rows) == ["3035551234", "3035559876"]


def test_mobile_numbers_of_people_get_theirs_too() -> None:
    (entry,) = read(("Verein", "Vorname", "Nachname", "Handy"), ("Chor", "Pia", "Pohl", 1711234567.0))
    assert [one.value for one in entry.persons[0].contacts] == ["01711234567"]
