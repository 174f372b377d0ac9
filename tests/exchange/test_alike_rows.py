"""A row under another name that is reached like somebody who is there, or only leaves the town out, waits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from netzdesk.exchange.planned import Decision, ImportPlan
from netzdesk.model import Partner, Person
from netzdesk.store import Store
from tests.exchange.planning import Rows, done, one, outcomes, planned

WEST = {
    "name": "Jugendzentrum West",
    "place": "Erlangen",
    "street": "Weg 3",
    "phone": "09131 333333",
    "email": "max@juz.example",
    "person_name": "Max Frei",
}


def in_file(store: Store, *rows: dict[str, str]) -> Callable[[dict[str, str]], ImportPlan]:
    """A plan for one row, with these in the file."""
    done(store, planned(store, *rows))
    return lambda row: planned(store, row)


def in_list(store: Store, *rows: dict[str, str]) -> Callable[[dict[str, str]], ImportPlan]:
    """A plan for one row, with these before it in the list."""

    def plan(row: dict[str, str]) -> ImportPlan:
        whole = planned(store, *rows, row)
        assert outcomes(whole)[:-1] == ["new"] * len(rows)
        whole.rows = whole.rows[-1:]
        return whole

    return plan


anywhere = pytest.mark.parametrize("beside", [in_file, in_list])
Beside = Callable[..., Callable[[dict[str, str]], ImportPlan]]
Named = tuple[str, str]
"""Name and place."""


@anywhere
@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"name": "JUZ", "email": "MAX@juz.example"}, "ähnlicher Name, gleiche E-Mail-Adresse"),
        ({"name": "Treff am Bach", "email": "max@juz.example"}, "gleiche E-Mail-Adresse"),
        ({"name": "Treff am Bach", "phone": "09131/333333", "place": "Erlangen"},
         "gleicher Ort, gleiche Telefonnummer"),
        ({"name": "Treff am Bach", "phone": "09131/333333", "street": "Weg 3"}, "gleiche Telefonnummer"),
        ({"name": "Jugendzentrum West 1920 e. V.", "email": "max@juz.example"}, "gleiche E-Mail-Adresse"),
    ],
)  # fmt: skip
def test_another_name_with_the_same_contact_data_is_asked_about(
    store: Store, beside: Beside, row: dict[str, str], why: str
) -> None:
    plan = beside(store, WEST)(row)

    assert outcomes(plan) == ["doubtful"]
    assert plan.rows[0].reason == f"Vielleicht schon da als „Jugendzentrum West“ ({why})."


@anywhere
@pytest.mark.parametrize(
    "row",
    [
        {"name": "Treff am Bach", "phone": "09131 333333"},
        {"name": "Treff am Bach", "phone": "09131 333333", "place": "Fürth", "street": "Weg 4"},
        {"name": "Treff am Bach", "email": "mia@juz.example", "place": "Erlangen", "street": "Weg 3"},
        {"name": "Jugendzentrum Ost", "email": "max@juz.example"},
        {"name": "Jugendamt", "email": "max@juz.example", "place": "Erlangen"},
    ],
)
def test_less_in_common_is_no_question(store: Store, beside: Beside, row: dict[str, str]) -> None:
    assert outcomes(beside(store, WEST)(row)) == ["new"]


def test_who_comes_again_under_another_name_adds_nobody(store: Store) -> None:
    done(store, planned(store, WEST))
    rows = [WEST | {"name": "JUZ", "function": "Leitung"}]
    for _ in range(2):
        plan = planned(store, *rows)
        assert outcomes(plan) == ["doubtful"]
        assert done(store, plan).added == 0
    plan.decide_doubtful(Decision.FILL)
    done(store, plan)
    assert one(store, "Jugendzentrum West").short_name == ""
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 1
        assert session.scalar(select(func.count()).select_from(Partner)) == 1


def test_an_address_that_many_have_is_no_question(store: Store) -> None:
    ways = {"email": "post@ring.example", "phone": "09131 860", "place": "Erlangen"}
    rows: Rows = [{"name": f"{name} im Stadtjugendring"} | ways for name in
                  ("Pfadfinder", "Falken", "Naturfreunde", "Wanderer", "Chor", "Tanzkreis", "Funker")]  # fmt: skip

    plan = planned(store, *rows)

    assert outcomes(plan) == ["new"] * len(rows)
    done(store, plan)
    assert outcomes(planned(store, *rows)) == ["same"] * len(rows)
    assert outcomes(planned(store, {"name": "Ruderer"} | ways)) == ["new"]
    assert outcomes(planned(store, {"name": "TZK"} | ways)) == ["doubtful"], "the initials of one of them"


@pytest.mark.parametrize("link", ["parent", "umbrella"])
def test_who_uses_the_phone_of_its_carrier_is_no_question(store: Store, link: str) -> None:
    fields = ("name", "place", "phone", link)
    ways = {"phone": "09131 860", "place": "Erlangen"}
    rows = [
        {"name": "Kirchengemeinde Anger"} | ways,
        {"name": "Krabbelkreis", link: "Kirchengemeinde Anger"} | ways,
    ]

    for lines in (rows, rows[::-1]):
        assert outcomes(planned(store, *lines, fields=fields)) == ["new", "new"]
    done(store, planned(store, rows[0], fields=fields))
    assert outcomes(planned(store, *rows, fields=fields)) == ["same", "new"]


def test_people_of_one_family_are_not_one(store: Store) -> None:
    ways = {"email": "familie@kern.example", "phone": "09131 4711", "place": "Erlangen"}
    rows = [{"person_name": name} | ways for name in ("Ada Kern", "Ole Kern")]

    assert outcomes(planned(store, *rows)) == ["new", "new"]
    done(store, planned(store, *rows))
    assert outcomes(planned(store, *rows, {"name": "Praxis am Markt"} | ways)) == ["same", "same", "new"]


@anywhere
@pytest.mark.parametrize(
    ("told", "row"),
    [
        (("Volkshochschule Erlangen", "Erlangen"), ("Volkshochschule", "Erlangen")),
        (("Volkshochschule", "Erlangen"), ("VHS Erlangen", "")),
        (("Seniorenamt der Stadt Erlangen", "Erlangen"), ("Seniorenamt", "Erlangen")),
        (("Seniorenamt", ""), ("Seniorenamt der Stadt Erlangen", "")),
        (("Stadt Erlangen, Jugendamt", "Erlangen"), ("Jugendamt Erlangen", "Erlangen")),
        (("Erlanger Tafel e. V.", "Erlangen"), ("Tafel", "Erlangen")),
        (("Lebenshilfe Erlangen", "Erlangen"), ("Lebenshilfe e. V.", "Erlangen")),
    ],
)
def test_a_name_with_and_without_its_town_is_asked_about(
    store: Store, beside: Beside, told: Named, row: Named
) -> None:
    plan = beside(store, _named(told))(_named(row))

    assert outcomes(plan) == ["doubtful"]
    assert "ähnlicher Name" in plan.rows[0].reason


@anywhere
@pytest.mark.parametrize(
    ("told", "row"),
    [
        (("Stadt Erlangen", "Erlangen"), ("Jugendamt der Stadt Erlangen", "Erlangen")),
        (("Jugendamt Erlangen", "Erlangen"), ("Jugendamt", "Fürth")),
        (("Jugendamt Erlangen", "Erlangen"), ("Jugendamt Fürth", "Erlangen")),
        (("Landratsamt Fürth, Jugendamt", "Fürth"), ("Stadt Fürth, Jugendamt", "Fürth")),
    ],
)
def test_another_town_or_another_body_is_somebody_else(
    store: Store, beside: Beside, told: Named, row: Named
) -> None:
    assert outcomes(beside(store, _named(told))(_named(row))) == ["new"]


def _named(told: Named) -> dict[str, str]:
    return dict(zip(("name", "place"), told, strict=True))
