"""What stands where a name should and names nobody, and lists that stand on their side."""

from __future__ import annotations

from functools import partial

import pytest

from netzdesk.base.errors import UserError
from netzdesk.exchange.evidence import is_no_name
from netzdesk.exchange.planned import Decision
from netzdesk.store import Store
from tests.exchange.planning import done, outcomes, planned
from tests.exchange.sheets import Read, put

FACTS = (
    ("Name der Organisation", "AWO KV", "Lebenshilfe", "Stadtbücherei"),
    ("Ansprechperson", "Kai Blau", "Ute Rot", "Mia Grün"),
    ("E-Mail", "kai@awo.example", "ute@lh.example", "mia@stadt.example"),
    ("Telefon", "030 1", "030 2", "030 3"),
    ("Ort", "Berlin", "Berlin", "Berlin"),
)


@pytest.mark.parametrize(
    "name",
    ["kai@awo.example", "030 123456", "+49 911 12", "Tel. 0911 123", "91052", "12.03.2024", "8. Mai 2024", "März 2024"],
)  # fmt: skip
def test_what_names_nobody_waits_for_a_decision_and_stays_the_same_later(store: Store, name: str) -> None:
    plan = planned(store, {"name": "Caritas"}, {"name": name})
    assert outcomes(plan) == ["new", "doubtful"]
    assert plan.rows[1].reason == f"„{name}“ sieht nicht nach einem Namen aus."

    plan.decide(3, Decision.ADD)
    done(store, plan)

    assert outcomes(planned(store, {"name": "Caritas"}, {"name": name})) == ["same", "same"]


@pytest.mark.parametrize(
    "name",
    ["1. FC 04", "Verein 1848", "4 Pfoten", "180° Wende", "Telefonseelsorge 0800 1110111", "Mai 2024 Bündnis",
     "Kultur @ Stadt", "Mobil 60plus", "24/7 Hilfe", "Аптека", "betterplace.org"],
)  # fmt: skip
def test_names_with_numbers_and_signs_are_names(name: str) -> None:
    assert not is_no_name(name)


@pytest.mark.parametrize("rows", [(("", "Partner 1", "Partner 2", "Partner 3"), *FACTS), FACTS])
def test_a_list_on_its_side_is_told_with_the_way_out(
    tables_of: Read, rows: tuple[tuple[str, ...], ...]
) -> None:
    with pytest.raises(UserError, match=r"scheint gedreht.*Transponieren"):
        tables_of(partial(put, rows=rows, top=1))


def test_a_sheet_with_the_facts_about_one_partner_is_told_too(tables_of: Read) -> None:
    with pytest.raises(UserError, match="gedreht"):
        tables_of(partial(put, rows=tuple(row[:2] for row in FACTS), top=1))


def test_a_list_of_offers_called_like_headings_is_a_list(tables_of: Read) -> None:
    rows = (
        ("Organisation", "Ort", "Telefon", "E-Mail"),
        ("Kontakt", "Bonn", "0228 1111", "kontakt@a.example"),
        ("Verein", "Köln", "0221 2222", "verein@b.example"),
        ("Straße", "Köln", "0221 3333", "strasse@c.example"),
        ("Telefon", "Bonn", "0228 4444", "telefon@d.example"),
    )
    (found,) = tables_of(partial(put, rows=rows, top=1))
    assert len(found.rows) == 4
