"""Two records become one: all that moves or goes is named, then exactly that happens, and undo brings it back."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.model import Base, Partner, Person, StatusChange, UmbrellaLink
from netzdesk.model.terms import ContactKind, PartnershipStatus
from netzdesk.store import Store, open_store
from netzdesk.work import (
    contacts,
    conversations,
    many_partners,
    merging,
    onboarding,
    partners,
    people,
    records,
)
from tests.store.network import UNDOABLE, contents

MARCH = date(2026, 3, 1)


@pytest.fixture
def two(session: Session) -> tuple[Partner, Partner]:
    """AWO, on board, and Arbeiterwohlfahrt, in talks since later, with rows both have and rows only one has."""
    keep = partners.create_partner(session, "AWO", status=PartnershipStatus.ONBOARD, since=MARCH)
    drop = partners.create_partner(
        session, "Arbeiterwohlfahrt", status=PartnershipStatus.IN_TALKS, since=date(2026, 4, 1)
    )
    keep.notes, drop.notes, drop.street, drop.postcode = "Nett", "Immer montags", "Weg 1", "01067"
    keep.place, drop.place = "Dresden", "Dresden-Neustadt"
    person = people.create_person(session, "Anna", "Berg")
    for partner in (keep, drop):
        people.affiliate(session, person, partner, "Leitung", main=True)
        contacts.add_point(session, partner, ContactKind.PHONE, "0351 1234")
        many_partners.give(session, "tag", [partner.id], ["Soziales", partner.name])
    people.affiliate(session, person, drop, "Vorstand", date(2020, 1, 1), main=True)
    contacts.add_point(session, drop, ContactKind.MAIL, "info@awo.example")
    conversations.record_conversation(session, drop, MARCH, summary="Erstes Treffen", follow_up_on=MARCH)
    child = partners.create_partner(session, "Kita Sonnenschein")
    partners.set_parent(session, child, drop.id)
    session.add(UmbrellaLink(partner_id=drop.id, umbrella_id=keep.id))
    session.flush()
    return keep, drop


def test_a_pack_is_told_by_its_day_and_not_in_words_of_the_program(
    session: Session, two: tuple[Partner, Partner]
) -> None:
    onboarding.record_handover(
        session, two[1], MARCH, ["cover", "welcome"], language="de", variant="standard"
    )

    moved = merging.plan_merge(session, two[0].id, two[1].id).moved
    assert [each for each in moved if each.startswith("Willkommensmappe")] == ["Willkommensmappe: 01.03.2026"]


def test_the_plan_names_all_that_moves_and_all_that_goes(
    session: Session, two: tuple[Partner, Partner]
) -> None:
    plan = merging.plan_merge(session, two[0].id, two[1].id)

    assert sorted(plan.moved) == sorted([
        "Straße: Weg 1", "PLZ: 01067", "Notiz: Immer montags", "Partner*in: Kita Sonnenschein",
        "Funktion: Anna Berg, Vorstand, 01.01.2020, Hauptansprechperson",
        "Kontakt: E-Mail, info@awo.example", "Gespräch: 01.03.2026, persönlich, Erstes Treffen",
        "Wiedervorlage: Gespräch mit Arbeiterwohlfahrt fortsetzen, 01.03.2026", "Schlagwort: Arbeiterwohlfahrt",
    ])  # fmt: skip
    assert sorted(plan.dropped) == sorted([
        "Name: Arbeiterwohlfahrt", "Ort: Dresden-Neustadt", "Funktion: Anna Berg, Leitung",
        "Kontakt: Telefon, 0351 1234", "Schlagwort: Soziales", "Dachverband: AWO",
        "Status: Im Gespräch, 01.04.2026",
    ])  # fmt: skip
    assert [(each.field, each.choice) for each in plan.fields] == [
        ("status", "keep"),
        ("name", "keep"),
        ("place", "keep"),
        ("notes", "both"),
    ]


def test_merging_does_what_the_plan_says(session: Session, two: tuple[Partner, Partner]) -> None:
    keep, drop = two
    merging.merge(session, merging.plan_merge(session, keep.id, drop.id))

    assert (keep.name, keep.street, keep.postcode, keep.place) == ("AWO", "Weg 1", "01067", "Dresden")
    assert keep.notes == "Nett\n\nImmer montags"
    assert keep.status is PartnershipStatus.ONBOARD
    assert [change.status for change in keep.status_changes] == ["onboard"]
    assert drop.deleted_at is not None
    assert [point.value for point in contacts.points(session, keep)] == ["0351 1234", "info@awo.example"]
    tied = people.affiliations(session, keep)
    assert [(each.function_title, each.is_main_contact) for each in tied] == [
        ("Leitung", True),
        ("Vorstand", False),
    ]
    assert session.scalars(select(Partner.name).where(Partner.parent_id == keep.id)).all() == [
        "Kita Sonnenschein"
    ]
    assert session.scalars(select(UmbrellaLink)).all() == []


def test_the_value_that_somebody_chose_stays(session: Session, two: tuple[Partner, Partner]) -> None:
    keep, drop = two
    plan = merging.plan_merge(session, keep.id, drop.id, {"name": "drop", "notes": "keep"})
    assert "Name: AWO" in plan.dropped
    assert "Notiz: Immer montags" in plan.dropped

    merging.merge(session, plan)

    assert (keep.name, keep.name_key, keep.notes) == ("Arbeiterwohlfahrt", "arbeiterwohlfahrt", "Nett")


def test_a_plan_that_is_out_of_date_is_refused(session: Session, two: tuple[Partner, Partner]) -> None:
    plan = merging.plan_merge(session, two[0].id, two[1].id)
    two[1].notes = "inzwischen"

    with pytest.raises(UserError, match="inzwischen geändert"):
        merging.merge(session, plan)


def test_only_two_of_a_kind_can_be_merged(session: Session) -> None:
    partner, person = partners.create_partner(session, "A"), people.create_person(session, "A", "B")

    for pair in ((partner.id, person.id), (partner.id, partner.id), (partner.id, "gone")):
        with pytest.raises(UserError, match="zusammenführen"):
            merging.plan_merge(session, *pair)


def test_what_is_in_the_trash_is_not_merged(session: Session, two: tuple[Partner, Partner]) -> None:
    records.to_trash(session, Partner, [two[1].id])

    with pytest.raises(UserError, match="Papierkorb"):
        merging.plan_merge(session, two[0].id, two[1].id)


def test_the_parent_of_a_merged_pair_is_never_itself(session: Session) -> None:
    top, keep, drop = (partners.create_partner(session, name) for name in ("Oben", "Amt", "Amt neu"))
    partners.set_parent(session, keep, drop.id)
    partners.set_parent(session, drop, top.id)
    merging.merge(session, merging.plan_merge(session, keep.id, drop.id))

    assert keep.parent_id == top.id


@settings(max_examples=8)
@given(
    st.lists(st.tuples(st.sampled_from(UNDOABLE), st.integers(0, 999)), max_size=8),
    st.randoms(use_true_random=False),
)
def test_nothing_hangs_on_the_merged_record_any_more_nothing_else_is_lost_and_undo_brings_all_back(
    small_file: Path, did: list[tuple[object, int]], random: Random
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(shutil.copy(small_file, folder)))
        for action, seed in did:
            with store.change("etwas") as session:
                action(session, Random(seed))  # type: ignore[operator]
        for cls in (Partner, Person):
            _merge_any_two(store, cls, random)
        assert store.check() == []
        store.close()


def _merge_any_two(store: Store, cls: type[Partner | Person], random: Random) -> None:
    with store.read() as session:
        found = session.scalars(select(cls.id).where(cls.deleted_at.is_(None)).order_by(cls.id)).all()
        if len(found) < 2:
            return
        keep, drop = random.sample(found, 2)
        plan = merging.plan_merge(session, keep, drop)
    before = contents(store)
    with store.change("Zusammenführen") as session:
        merging.merge(session, plan)
    after = contents(store)

    gone = {(row.table, row.row_id) for row in plan.rows if row.twin or row.lost}
    for name, rows in before.items():
        lost = {row[0] for row in rows} - {row[0] for row in after[name]}
        assert {(name, key) for key in lost} <= gone
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name == cls.__tablename__:
                place = list(table.c).index(key.parent)
                assert drop not in {row[place] for row in after[table.name] if row[0] != drop}
    assert len(plan.dropped) >= len(gone)
    store.undo()
    assert contents(store) == before


def test_merging_people_carries_their_consents_functions_and_seats(session: Session) -> None:
    a, b = people.create_person(session, "Anna", "Berg"), people.create_person(session, "A.", "Berg")
    partner = partners.create_partner(session, "VHS")
    people.affiliate(session, b, partner, "Leitung")
    b.biography, a.biography = "Lange dabei", "Gründerin"
    merging.merge(session, merging.plan_merge(session, a.id, b.id))

    assert [each.function_title for each in people.affiliations(session, a)] == ["Leitung"]
    assert a.biography == "Gründerin\n\nLange dabei"
    assert session.scalars(select(StatusChange)).all() != []


@pytest.mark.parametrize(
    ("choice", "status", "way"),
    [
        ("keep", "onboard", [("approached", date(2025, 5, 1)), ("onboard", MARCH)]),
        ("drop", "idea", [("approached", date(2025, 5, 1)), ("onboard", MARCH), ("idea", date(2026, 4, 1))]),
    ],
)
def test_whose_status_stays_is_chosen_and_the_way_of_the_other_one_ends_where_that_one_begins(
    session: Session, choice: merging.Choice, status: str, way: list[tuple[str, date]]
) -> None:
    keep = partners.create_partner(session, "AWO", status=PartnershipStatus.ONBOARD, since=MARCH)
    drop = partners.create_partner(
        session, "Arbeiterwohlfahrt", status=PartnershipStatus.IDEA, since=date(2026, 4, 1)
    )
    early = keep if choice == "drop" else drop
    session.add(
        StatusChange(partner_id=early.id, status=PartnershipStatus.APPROACHED, since=date(2025, 5, 1))
    )
    session.flush()
    plan = merging.plan_merge(session, keep.id, drop.id, {"status": choice})
    (told,) = (each for each in plan.fields if each.field == "status")
    merging.merge(session, plan)

    assert (told.keep_value, told.drop_value, told.choice) == ("An Bord", "Idee", choice)
    assert (keep.status, [(each.status, each.since) for each in keep.status_changes]) == (status, way)
