"""What reading a list would do, and doing it: nothing twice, nothing lost, nothing merged unasked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.exchange.carry_out import ImportResult, carry_out
from netzdesk.exchange.planned import Decision
from netzdesk.model import Affiliation, ContactPoint, Partner, Person, StatusChange
from netzdesk.model.terms import PartnerKind, PartnershipStatus
from netzdesk.store import Store
from netzdesk.work.records import erase, to_trash
from tests.exchange.planning import done, everything, one, outcomes, planned


def test_a_new_row_becomes_a_partner_with_contact_person_and_status(store: Store) -> None:
    row = {"name": "VHS", "place": "Erlangen", "phone": "09131 1", "email": "a@vhs.example",
           "person_name": "Dr. Ayşe Öz", "function": "Leitung", "tags": "Bildung; Räume"}  # fmt: skip
    result = done(store, planned(store, row))
    assert result == ImportResult(added=1, changed=0, people=1)
    assert store.steps()[0].label == "1 Partner*innen eingelesen"
    with store.read() as session:
        partner = session.scalars(select(Partner)).one()
        assert (partner.status, partner.status_since) == (PartnershipStatus.ONBOARD, date(2026, 3, 2))
        assert [each.status for each in partner.status_changes] == [PartnershipStatus.ONBOARD]
        assert [link.tag.name for link in partner.tags] == ["Bildung", "Räume"]
        function = session.scalars(select(Affiliation)).one()
        assert (function.function_title, function.is_main_contact) == ("Leitung", True)
        assert function.person.full_name == "Dr. Ayşe Öz"


def test_an_empty_cell_never_empties_and_a_gap_is_filled(store: Store) -> None:
    done(store, planned(store, {"name": "VHS", "street": "Weg 1"}))
    plan = planned(store, {"name": "VHS", "place": "Erlangen", "street": ""})
    assert outcomes(plan) == ["changed"]
    assert "Ort: Erlangen" in plan.rows[0].why()
    done(store, plan)
    assert (one(store, "VHS").street, one(store, "VHS").place) == ("Weg 1", "Erlangen")


def test_a_value_that_differs_stays_unless_the_user_says_replace(store: Store) -> None:
    done(store, planned(store, {"name": "VHS", "tags": "x", "place": "Erlangen"}))
    plan = planned(store, {"name": "VHS", "place": "Fürth"})
    assert outcomes(plan) == ["doubtful"]
    assert "anderer Ort" in plan.rows[0].why()
    done(store, plan)
    assert one(store, "VHS").place == "Erlangen"
    plan.decide(2, Decision.REPLACE)
    assert outcomes(plan) == ["changed"]
    done(store, plan)
    assert one(store, "VHS").place == "Fürth"


@pytest.mark.parametrize(
    ("decision", "partners"), [(None, 1), (Decision.SKIP, 1), (Decision.FILL, 1), (Decision.ADD, 2)]
)
def test_a_name_that_is_only_alike_is_proposed_and_waits_for_a_decision(
    store: Store, decision: Decision | None, partners: int
) -> None:
    done(
        store, planned(store, {"name": "Arbeiterwohlfahrt Kreisverband Erlangen e. V.", "place": "Erlangen"})
    )
    plan = planned(store, {"name": "AWO Kreisverband Erlangen", "place": "Erlangen", "phone": "09131 5"})
    assert outcomes(plan) == ["doubtful"]
    assert plan.rows[0].match_name.startswith("Arbeiterwohlfahrt")
    plan.decide_doubtful(decision)
    done(store, plan)
    with store.read() as session:
        assert len(session.scalars(select(Partner)).all()) == partners
        phones = session.scalars(select(ContactPoint.value)).all()
    assert phones == ([] if decision in (None, Decision.SKIP) else ["09131 5"])


@pytest.mark.parametrize("other", ["AWO Kreisverband Nordwest", "Kita 12", "Regenbogen II"])
def test_directions_and_digits_must_agree(store: Store, other: str) -> None:
    names = {
        "AWO Kreisverband Nordwest": "AWO Kreisverband Nordost",
        "Kita 12": "Kita 13",
        "Regenbogen II": "Regenbogen III",
    }
    done(store, planned(store, {"name": names[other], "place": "Erlangen"}))
    assert outcomes(planned(store, {"name": other, "place": "Erlangen"})) == ["new"]


def test_several_rows_about_one_organisation_become_one_partner_with_several_people(store: Store) -> None:
    rows = [
        {"name": "VHS", "place": "Erlangen", "person_name": "Anna Öz", "email": "vhs@b.example"},
        {"name": "VHS", "place": "Erlangen", "person_name": "Ben Kaya"},
        {"name": "VHS", "place": "Erlangen"},
    ]
    plan = planned(store, *rows)
    assert outcomes(plan) == ["new", "changed", "same"]
    assert done(store, plan) == ImportResult(added=1, changed=0, people=2)
    assert outcomes(planned(store, *rows)) == ["same"] * 3


def test_the_same_firm_without_a_person_does_not_gather_strangers(store: Store) -> None:
    plan = planned(
        store, {"name": "A", "person_name": "Max Maier"}, {"name": "B", "person_name": "Max Maier"}
    )
    assert done(store, plan).people == 2


def test_one_person_with_one_mail_at_two_organisations_is_one_person(store: Store) -> None:
    fields = ("name", "person_name", "person_email")
    row = {"person_name": "Robin Thal", "person_email": "robin@kultur.example"}
    done(store, planned(store, {"name": "Theater", **row}, {"name": "Museum", **row}, fields=fields))
    with store.read() as session:
        assert len(session.scalars(select(Person)).all()) == 1
        assert len(session.scalars(select(Affiliation)).all()) == 2


def test_two_single_people_with_one_name_are_not_one_without_something_else_in_common(store: Store) -> None:
    fields = ("first_name", "last_name", "person_email")
    done(
        store,
        planned(
            store,
            {"first_name": "Maria", "last_name": "Müller", "person_email": "m1@b.example"},
            fields=fields,
        ),
    )
    assert one(store, "Maria Müller").kind is PartnerKind.PERSON
    plan = planned(
        store, {"first_name": "Maria", "last_name": "Müller", "person_email": "m2@b.example"}, fields=fields
    )
    assert outcomes(plan) == ["doubtful"]


def test_a_row_about_a_person_who_is_no_partner_is_asked_about(store: Store) -> None:
    """Their own card comes back, or a list names them: only the coordinator knows whether they are a partner."""
    fields = ("name", "person_name", "person_email")
    row = {"person_name": "Ayşe Öz", "person_email": "a@vhs.example"}
    done(store, planned(store, {"name": "VHS"} | row, fields=fields))
    plan = planned(store, row, fields=fields)
    assert outcomes(plan) == ["doubtful"]
    assert plan.decide_doubtful(Decision.FILL) == 0, "no partner is there to be filled"
    assert done(store, plan).added == 0
    assert plan.decide_doubtful(Decision.ADD) == 1
    assert done(store, plan) == ImportResult(added=1, changed=0, people=0)
    with store.read() as session:
        assert one(store, "Ayşe Öz").person_id == session.scalars(select(Person.id)).one()
    assert outcomes(planned(store, row, fields=fields)) == ["same"]


def test_a_row_without_a_name_is_left_out_with_its_reason(store: Store) -> None:
    plan = planned(store, {"place": "Erlangen"}, {"name": "VHS"})
    assert outcomes(plan) == ["skipped", "new"]
    assert plan.rows[0].why() == "In dieser Zeile steht kein Name."
    assert done(store, plan).added == 1


def test_carrier_in_the_list_becomes_a_link_and_any_other_is_kept_in_words(store: Store) -> None:
    fields = ("name", "parent")
    rows = [
        {"name": "Seniorenamt", "parent": "Stadt Erlangen"},
        {"name": "Stadt Erlangen", "parent": "öffentlich"},
    ]
    done(store, planned(store, *rows, fields=fields))
    assert one(store, "Seniorenamt").parent_id == one(store, "Stadt Erlangen").id
    assert one(store, "Stadt Erlangen").notes == "Träger: öffentlich"
    assert outcomes(planned(store, *rows, fields=fields)) == ["same", "same"]


def test_partners_in_the_trash_are_not_compared_with(store: Store) -> None:
    done(store, planned(store, {"name": "VHS"}))
    with store.change("weg") as session:
        to_trash(session, Partner, [session.scalars(select(Partner.id)).one()])
    assert outcomes(planned(store, {"name": "VHS"})) == ["new"]


def test_a_status_with_its_date_comes_from_the_list(store: Store) -> None:
    fields = ("name", "status", "status_since")
    done(
        store,
        planned(store, {"name": "VHS", "status": "Wunschpartner", "status_since": "1.3.2025"}, fields=fields),
    )
    with store.read() as session:
        change = session.scalars(select(StatusChange)).one()
    assert (change.status, change.since) == (PartnershipStatus.PROSPECT, date(2025, 3, 1))


def test_cancelling_anywhere_leaves_no_rows_and_no_step(store: Store) -> None:
    rows = [{"name": f"Verein {number}", "phone": str(number)} for number in range(300)]
    plan = planned(store, *rows)
    before = everything(store)
    for stop in (1, 2, 3, 4):
        calls = iter(range(1, 100))

        def progress(_done: int, _total: int, calls: Iterator[int] = calls, stop: int = stop) -> None:
            if next(calls) >= stop:
                raise Cancelled

        with pytest.raises(Cancelled), store.change("x") as session:
            carry_out(session, plan, progress)
        assert everything(store) == before
        assert store.steps() == []


def test_a_value_that_differs_may_replace_what_is_there(store: Store) -> None:
    done(store, planned(store, {"name": "VHS", "notes": "x"}))
    row = {"name": "VHS", "phone": "", "short_name": "Volkshochschule"}
    fields = ("name", "short_name")
    done(store, planned(store, row, fields=fields))
    plan = planned(store, row | {"short_name": "V. H. S."}, fields=fields)
    assert outcomes(plan) == ["same"]
    plan.decide(2, Decision.REPLACE)
    assert done(store, plan) == ImportResult(0, 1, 0)
    assert one(store, "VHS").short_name == "V. H. S."


def test_an_umbrella_whose_own_row_is_left_out_is_kept_as_a_note(store: Store) -> None:
    done(store, planned(store, {"name": "Caritasverband Fürth", "place": "Fürth"}))
    plan = planned(
        store,
        {"name": "Kita Nord", "umbrella": "Caritas Fürth", "parent": "Caritas Fürth"},
        {"name": "Caritas Fürth", "short_name": "CV"},
        fields=("name", "umbrella", "parent", "short_name"),
    )
    assert outcomes(plan) == ["new", "doubtful"]
    done(store, plan)
    assert one(store, "Kita Nord").notes == "Dachverband: Caritas Fürth\n\nTräger: Caritas Fürth"


@pytest.mark.parametrize(
    "names",
    [
        ("Nachbarschaftshilfe Anger e. V.", "Nachbarschaftshilfe Anger"),
        ("AWO Kreisverband Köln", "Arbeiterwohlfahrt KV Köln"),
    ],
)
def test_two_rows_of_one_list_that_tell_a_name_in_two_ways_are_asked_about(
    store: Store, names: tuple[str, str]
) -> None:
    first, second = names
    rows = [{"name": first, "place": "Köln", "phone": "0221 4710"}, {"name": second, "email": "a@b.example"}]
    plan = planned(store, *rows)
    assert outcomes(plan) == ["new", "doubtful"]
    assert (plan.rows[1].match_row, plan.rows[1].match_name) == (2, first)
    plan.decide(3, Decision.FILL)
    done(store, plan)
    with store.read() as session:
        assert [partner.name for partner in session.scalars(select(Partner))] == [first]
        ways = {way.value for way in session.scalars(select(ContactPoint))}
        assert ways == {"0221 4710", "a@b.example"}


def test_a_name_told_in_two_ways_in_two_places_is_two_partners(store: Store) -> None:
    plan = planned(
        store, {"name": "AWO", "place": "Köln"}, {"name": "Arbeiterwohlfahrt e. V.", "place": "Bonn"}
    )
    assert outcomes(plan) == ["new", "new"]


def test_a_partner_erased_since_the_preview_is_a_sentence_and_nothing_is_read(store: Store) -> None:
    done(store, planned(store, {"name": "Chor", "place": "Erlangen"}))
    plan = planned(store, {"name": "Tafel"}, {"name": "Chor", "place": "Erlangen", "phone": "09131 1"})
    with store.change("Weg damit") as session:
        ids = session.scalars(select(Partner.id)).all()
        to_trash(session, Partner, ids)
        erase(session, Partner, ids)
    before = everything(store)

    with pytest.raises(UserError, match="inzwischen endgültig gelöscht"):
        done(store, plan)

    assert everything(store) == before
    assert store.check() == []
