"""Where the list is to hold, it does: name, phone, mail, status; once, and undo brings all of it back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from netzdesk.exchange.carry_out import ImportResult
from netzdesk.exchange.planned import Decision, ImportPlan
from netzdesk.model import ContactPoint, Partner, StatusChange
from netzdesk.model.terms import PartnershipStatus
from netzdesk.store import Store
from netzdesk.work.partners import create_partner, set_status
from tests.exchange.planning import Rows, done, everything, one, outcomes, planned

TODAY = date(2026, 3, 2)
"""The day of ``done``."""
LEFT = ("left", date(2024, 1, 1))
TREFF = {"name": "Kulturtreff", "place": "Erlangen", "phone": "09131 222222", "email": "ina@kultur.example"}


def ways(store: Store) -> list[str]:
    with store.read() as session:
        return sorted(session.scalars(select(ContactPoint.value)))


def replaced(store: Store, *rows: dict[str, str], fields: tuple[str, ...] | None = None) -> ImportPlan:
    """Read a list in, all of which holds; the same list again is no change."""
    more = {"fields": fields} if fields else {}
    plan = planned(store, *rows, **more)
    plan.replace_all()
    done(store, plan)
    again = planned(store, *rows, **more)
    again.replace_all()
    assert not {"new", "changed"} & {*outcomes(again)}
    before = everything(store)
    assert done(store, again) == ImportResult(0, 0, 0)
    assert everything(store) == before
    return plan


def test_the_name_of_the_list_becomes_the_name_and_the_old_one_stays_as_short_name(store: Store) -> None:
    done(store, planned(store, TREFF))
    before = everything(store)

    plan = replaced(store, TREFF | {"name": "Kulturtreff Erlangen"})

    assert outcomes(plan) == ["changed"]
    assert [(each.field, each.old, each.new) for each in plan.rows[0].differences] == [
        ("name", "Kulturtreff", "Kulturtreff Erlangen")
    ]
    assert one(store, "Kulturtreff Erlangen").short_name == "Kulturtreff"
    assert one(store, "Kulturtreff Erlangen").name_key.startswith("kulturtreff erlangen")
    store.undo()
    assert everything(store) == before


def test_a_short_name_that_is_there_stays_and_other_decisions_leave_the_name(store: Store) -> None:
    done(store, planned(store, TREFF | {"short_name": "KT"}, fields=(*TREFF, "short_name")))
    row = TREFF | {"name": "Kulturtreff Erlangen"}
    plan = planned(store, row)
    plan.decide_doubtful(Decision.FILL)
    assert outcomes(plan) == ["same"], "the name fills no gap"

    replaced(store, row)

    assert one(store, "Kulturtreff Erlangen").short_name == "KT"


def test_the_only_phone_and_mail_of_their_kind_give_way(store: Store) -> None:
    done(store, planned(store, TREFF))
    before = everything(store)
    row = TREFF | {"phone": "09131 222229", "email": "post@kultur.example"}

    plan = replaced(store, row)

    assert outcomes(plan) == ["changed"]
    assert [(each.field, each.instead) for each in plan.rows[0].differences] == [
        ("phone", "09131 222222"), ("email", "ina@kultur.example"),
    ]  # fmt: skip
    assert ways(store) == ["09131 222229", "post@kultur.example"]
    store.undo()
    assert everything(store) == before
    done(store, planned(store, row))
    assert len(ways(store)) == 4, "unasked it is one more"


def test_of_several_phones_none_gives_way(store: Store) -> None:
    done(store, planned(store, TREFF | {"phone": "09131 1111, 09131 2222"}))

    replaced(store, TREFF | {"phone": "09131 3333"})

    assert ways(store)[:3] == ["09131 1111", "09131 2222", "09131 3333"]


def test_the_phone_of_a_contact_person_gives_way(store: Store) -> None:
    fields = ("name", "person_name", "person_phone", "function")
    row = {"name": "VHS", "person_name": "Ada Kern", "person_phone": "09131 1111", "function": "Leitung"}
    done(store, planned(store, row, fields=fields))

    replaced(store, row | {"person_phone": "09131 2222", "function": "Vorstand"}, fields=fields)

    assert ways(store) == ["09131 2222"]


@pytest.mark.parametrize(
    "rows",
    [
        [TREFF | {"phone": "09131 333333"}, TREFF | {"phone": "09131 444444"}],
        [TREFF | {"street": "Weg 1"}, TREFF | {"street": "Weg 1", "notes": "x"}],
        [TREFF | {"name": "Kulturtreff Erlangen"}, TREFF | {"name": "Der Kulturtreff Erlangen e. V."}],
        [TREFF | {"tags": "a"}, TREFF | {"place": "Fürth", "street": "Seeweg 3"}, TREFF | {"place": "Fürth"}],
    ],
)
def test_rows_that_contradict_each_other_do_not_take_turns(store: Store, rows: Rows) -> None:
    done(store, planned(store, TREFF | {"street": "Weg 9"}))

    replaced(store, *rows)


def test_rows_that_are_surely_known_are_replaced_too(store: Store) -> None:
    fields = ("name", "status", "short_name")
    done(store, planned(store, {"name": "VHS", "status": "Wunschpartner", "short_name": "V"}, fields=fields))
    row = {"name": "VHS", "status": "an Bord", "short_name": "Volkshochschule"}
    assert outcomes(planned(store, row, fields=fields)) == ["same"]

    assert outcomes(replaced(store, row, fields=fields)) == ["changed"]

    assert one(store, "VHS").status is PartnershipStatus.ONBOARD
    assert one(store, "VHS").short_name == "Volkshochschule"
    with store.read() as session:
        assert len(session.scalars(select(Partner)).all()) == 1


@pytest.mark.parametrize(
    ("before", "told", "way"),
    [
        ([("idea", TODAY)], ("an Bord", "1.6.2020"), [("onboard", date(2020, 6, 1))]),
        (
            [("onboard", date(2019, 1, 1)), LEFT],
            ("an Bord", "1.6.2020"),
            [("onboard", date(2019, 1, 1)), ("onboard", date(2020, 6, 1)), LEFT, ("onboard", TODAY)],
        ),
        ([LEFT], ("an Bord", "1.6.2025"), [LEFT, ("onboard", date(2025, 6, 1))]),
        ([LEFT], ("an Bord", ""), [LEFT, ("onboard", TODAY)]),
    ],
)
def test_a_status_of_the_list_is_the_last_step_of_the_way_whenever_it_began(
    store: Store, before: list[tuple[str, date]], told: tuple[str, str], way: list[tuple[str, date]]
) -> None:
    with store.change("VHS") as session:
        (status, since), *more = before
        partner = create_partner(session, "VHS", status=PartnershipStatus(status), since=since)
        for status, since in more:
            set_status(session, partner, PartnershipStatus(status), since)
    kept = everything(store)

    replaced(store, dict(zip(("name", "status", "status_since"), ("VHS", *told), strict=True)),
             fields=("name", "status", "status_since"))  # fmt: skip

    with store.read() as session:
        steps = session.scalars(select(StatusChange).order_by(StatusChange.since)).all()
        assert [(each.status.value, each.since) for each in steps] == way
        partner = session.scalars(select(Partner)).one()
        assert (partner.status.value, partner.status_since) == way[-1]
    store.undo()
    assert everything(store) == kept


def test_rows_about_one_new_partner_do_not_replace_what_the_others_say(store: Store) -> None:
    rows = [{"name": "Chor", "key_partner": answer} for answer in ("ja", "nein")]

    replaced(store, *rows, fields=("name", "key_partner"))

    assert one(store, "Chor").is_key_partner


def test_a_carrier_is_found_by_the_name_that_the_list_gives_it(store: Store) -> None:
    done(store, planned(store, TREFF))
    rows = [
        {"name": "Krabbelkreis", "parent": "Kulturtreff Erlangen"},
        TREFF | {"name": "Kulturtreff Erlangen"},
    ]

    replaced(store, *rows, fields=("name", "place", "phone", "email", "parent"))

    with store.read() as session:
        child = session.scalars(select(Partner).where(Partner.name == "Krabbelkreis")).one()
        assert child.parent is not None
        assert child.parent.name == "Kulturtreff Erlangen"


def test_words_say_what_gives_way_once_that_is_decided(store: Store) -> None:
    done(store, planned(store, TREFF | {"street": "Weg 1"}))
    plan = planned(store, TREFF | {"street": "Weg 2", "phone": "09131 3333", "notes": "x"})
    row = plan.rows[0]
    assert "Neu wäre Notiz: x; Telefon: 09131 3333." in row.why()
    assert "Anders wäre Straße und Hausnummer: Weg 2 statt Weg 1." in row.why()

    plan.decide(row.number, Decision.FILL)
    assert "Ergänzt Notiz: x; Telefon: 09131 3333. Bleibt, wie es ist (" in row.why()

    plan.decide(row.number, Decision.REPLACE)
    assert row.why().endswith(
        "Ergänzt Notiz: x. "
        "Ersetzt Straße und Hausnummer: Weg 2 statt Weg 1; Telefon: 09131 3333 statt 09131 222222."
    )
