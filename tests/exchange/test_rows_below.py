"""An empty cell for the organisation: one more person of the one above, somebody without any, or a question."""

from __future__ import annotations

import pytest

from netzdesk.exchange.found import Cell
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import Decision, ImportPlan
from netzdesk.store import Store
from tests.exchange.invented import read, table
from tests.exchange.planning import done, outcomes

HEADINGS = ("Nr.", "Einrichtung", "Vorname", "Nachname", "E-Mail", "Straße", "PLZ", "Ort")
Row = tuple[Cell, ...]
OFFICE: Row = (
    1,
    "Jugendamt",
    "Leyla",
    "Meier",
    "leyla.meier@stadt.example",
    "Rathausplatz 1",
    "91052",
    "Erlangen",
)
CLUB: Row = (2, "Chor", "Ina", "Ehl", "ina.ehl@chor.example", "Weg 2", "91052", "Erlangen")


def below(mail: str | None, *address: str, number: int | None = 7) -> Row:
    return (number, None, "Cem", "Kaya", mail, *(address or (None, None, None)))


def plan(store: Store, *rows: Row, headings: tuple[str, ...] = HEADINGS) -> ImportPlan:
    found = table(headings, *rows)
    with store.read() as session:
        return plan_partners(session, found, guess_mapping(found))


@pytest.mark.parametrize(
    "row",
    [
        below("cem.kaya@stadt.example"),
        below(None, number=None),
        below("kaya@gmx.de", "Rathausplatz 1", "91052", "Erlangen"),
    ],
)
def test_a_row_that_goes_on_is_one_more_of_the_organisation_above(store: Store, row: Row) -> None:
    first = plan(store, OFFICE, row, CLUB)
    assert outcomes(first) == ["new", "changed", "new"]
    assert "Cem Kaya" in first.rows[1].why()

    assert done(store, first).added == 2
    assert outcomes(plan(store, OFFICE, row, CLUB)) == ["same", "same", "same"]


def test_several_such_rows_all_belong_there() -> None:
    again = (None, None, "Ute", "Dorn", None, None, None, None)
    entries = read(HEADINGS, OFFICE, below(None, number=None), again, CLUB, (3, "Kino", *CLUB[2:]))
    assert [entry.name for entry in entries] == ["Jugendamt", "Jugendamt", "Jugendamt", "Chor", "Kino"]


def test_where_nothing_tells_the_row_waits_and_filling_puts_the_person_there(store: Store) -> None:
    row = below("kaya@gmx.de")
    first = plan(store, OFFICE, row, CLUB)
    assert outcomes(first) == ["new", "doubtful", "new"]
    assert first.rows[1].reason == "Ohne Organisation: Gehört die Zeile zu „Jugendamt“ darüber?"

    first.decide(3, Decision.FILL)
    result = done(store, first)

    assert (result.added, result.people) == (2, 3)
    assert outcomes(plan(store, OFFICE, row, CLUB)) == ["same", "same", "same"]


def test_where_nothing_tells_the_row_may_be_somebody_alone(store: Store) -> None:
    row = below("kaya@gmx.de")
    first = plan(store, OFFICE, row, CLUB)
    first.decide(3, Decision.ADD)
    assert done(store, first).added == 3
    assert outcomes(plan(store, OFFICE, row, CLUB)) == ["same", "same", "same"]


def test_somebody_with_another_address_is_an_individual_and_told_so(store: Store) -> None:
    found = plan(store, OFFICE, below("kaya@gmx.de", "Am Weg 3", "91056", "Erlangen"), CLUB)
    assert outcomes(found) == ["new", "new", "new"]
    assert found.rows[1].name == "Cem Kaya"
    assert found.rows[1].why() == "Ohne Organisation: wird als Einzelperson eingelesen."


def test_an_address_book_tells_who_has_no_organisation() -> None:
    entries = read(
        ("Vorname", "Nachname", "Firma", "E-Mail"),
        ("Leyla", "Meier", "Jugendamt", "meier@stadt.example"),
        ("Cem", "Kaya", None, "kaya@stadt.example"),
    )
    assert [(entry.name, entry.above) for entry in entries] == [("Jugendamt", ""), ("Cem Kaya", "")]


def test_below_somebody_alone_nobody_belongs_to_anybody() -> None:
    alone: Row = (2, "Privatperson", "Eva", "Hahn", "hahn@web.de", "Weg 3", "91052", "Erlangen")
    entries = read(HEADINGS, OFFICE, alone, below("kaya@gmx.de"), CLUB)
    assert [(entry.name, entry.above) for entry in entries[1:3]] == [("Eva Hahn", ""), ("Cem Kaya", "")]
