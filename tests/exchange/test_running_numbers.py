"""Numbers that count the rows of a list identify nobody; those of a system do."""

from __future__ import annotations

import pytest

from netzdesk.exchange.found import Cell
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import ImportPlan
from netzdesk.exchange.running_numbers import is_running
from netzdesk.store import Store
from tests.exchange.invented import table
from tests.exchange.planning import done, one, outcomes

CLUBS = (("Caritas", "Erlangen"), ("Diakonie", "Fürth"), ("Tafel", "Erlangen"))


def plan(store: Store, heading: str, *rows: tuple[Cell, ...]) -> ImportPlan:
    found = table((heading, "Organisation", "Ort"), *rows)
    with store.read() as session:
        return plan_partners(session, found, guess_mapping(found))


@pytest.mark.parametrize("heading", ["lfd. Nr.", "Nr.", "ID"])
def test_a_row_put_in_front_leaves_the_others_the_same(store: Store, heading: str) -> None:
    first = plan(store, heading, *((float(at), *club) for at, club in enumerate(CLUBS, 1)))
    assert outcomes(first) == ["new", "new", "new"]
    done(store, first)
    assert one(store, "Diakonie").external_id == "2"  # by which the row is found again

    longer = [(1.0, "AWO", "Erlangen"), *((float(at), *club) for at, club in enumerate(CLUBS, 2))]
    again = plan(store, heading, *longer)

    assert outcomes(again) == ["new", "same", "same", "same"]
    assert [row.why() for row in again.rows] == [""] * 4


def test_the_number_of_a_member_tells_namesakes_apart(store: Store) -> None:
    done(store, plan(store, "Mitglieds-Nr.", ("4711", "Caritas", "Erlangen"), ("4725", "Tafel", "Erlangen")))

    again = plan(store, "Mitglieds-Nr.", ("4711", "Caritas", "Erlangen"), ("5801", "Tafel", "Erlangen"))

    assert outcomes(again) == ["same", "doubtful"]
    assert "andere Kennung" in again.rows[1].reason


def test_two_numbers_in_one_list_are_of_one_system_however_long(store: Store) -> None:
    rows = (("608229", "Kita ABC", "Erlangen"), ("2781", "Kita-ABC", "Erlangen"))
    first = plan(store, "ID", *rows)
    assert outcomes(first) == ["new", "doubtful"]
    assert "andere Kennung" in first.rows[1].reason
    done(store, first)
    assert outcomes(plan(store, "ID", *rows)) == ["same", "doubtful"]


def test_numbers_of_two_systems_say_nothing_against_each_other(store: Store) -> None:
    done(store, plan(store, "Nr.", ("1", "Caritas", "Erlangen"), ("2", "Tafel", "Erlangen")))

    assert outcomes(plan(store, "Mitglieds-Nr.", ("M-4711", "Caritas", "Erlangen"))) == ["same"]


@pytest.mark.parametrize(
    ("heading", "cells", "is_so"),
    [
        ("Lfd. Nr.", ("7", None, "A9"), True),
        ("ID", (1, 2, None, 3), True),
        ("Nr.", (3, 17, 4), True),
        ("Nr.", (10023, 10077), False),
        ("ID", (39, 125, 77), False),
        ("Kundennummer", (1, 2, 3, 40, 41), False),
        ("Kennung", ("A1", "A2"), False),
        ("ID", (1,), False),
        ("ID", (), False),
    ],
)
def test_what_counts_rows(heading: str, cells: tuple[Cell, ...], is_so: bool) -> None:
    assert is_running(heading, cells) is is_so


def test_the_dialog_says_of_a_running_number_that_it_identifies_nobody() -> None:
    found = table(("lfd. Nr.", "Organisation", "Ort"), *((at, *club) for at, club in enumerate(CLUBS, 1)))
    number = guess_mapping(found).columns[0]
    assert (number.field, number.reason()) == ("external_id", "laufende Nummer, an der niemand erkannt wird")
    assert number.confidence < 0.7
