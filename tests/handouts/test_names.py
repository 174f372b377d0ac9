"""Who is named on paper that others get: only people who agreed to it, and whose consent stands that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.handouts.all import by_key
from netzdesk.handouts.before_printing import remarks
from netzdesk.handouts.members import ForOthers
from netzdesk.model import Consent, Goal, Group, Membership, Partner, Person, TargetGroup, TargetGroupLink
from netzdesk.model.terms import (
    ConsentPurpose,
    GoalState,
    PartnerKind,
    PartnershipStatus,
    TargetGroupLinkKind,
)
from netzdesk.office import pages
from netzdesk.store import Store, create_store
from netzdesk.work.groups import members_on
from netzdesk.work.partners import create_partner
from netzdesk.work.people import create_person
from netzdesk.work.sample import fill_sample
from tests.handouts.conftest import TODAY
from tests.office.structure import read

CONTACT, VOICE = ConsentPurpose.CONTACT_LIST, ConsentPurpose.TARGET_GROUP


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A change in an empty network."""
    store = create_store(tmp_path / "n.netz")
    with store.change("Test") as session:
        yield session
    store.close()


def agree(session: Session, person: Person, *purposes: ConsentPurpose, until: date | None = None) -> None:
    for purpose in purposes:
        session.add(
            Consent(person_id=person.id, purpose=purpose, given_on=TODAY - timedelta(9), withdrawn_on=until)
        )
    session.flush()


def seat(session: Session, **fields: str | None) -> Membership:
    """A seat in the one group of the network."""
    group = session.scalars(select(Group)).first() or Group(name="AG")
    session.add(group)
    session.flush()
    made = Membership(group_id=group.id, **fields)
    session.add(made)
    session.flush()
    return made


def printed(store: Store, key: str, record_id: str, path: Path) -> str:
    with store.read() as session:
        pages.write(path, by_key(key).story(session, record_id, TODAY))
    return "".join(read(path).text.split())


def tight(words: str) -> str:
    """Without the gaps that depend on where lines end."""
    return "".join(words.split())


def test_papers_for_others_name_nobody_who_did_not_agree_or_withdrew(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Beispiel") as session:
        fill_sample(session, TODAY)
        for last in ("Kestler", "Oberlander"):
            person = session.scalars(select(Person).where(Person.last_name == last)).one()
            for consent in person.consents:
                consent.withdrawn_on = TODAY
    with store.read() as session:
        agreed = set(session.scalars(select(Consent.person_id).where(Consent.purpose == CONTACT)))
        withdrawn = set(session.scalars(select(Consent.person_id).where(Consent.withdrawn_on == TODAY)))
        silent = [p.full_name for p in session.scalars(select(Person)) if p.id not in agreed - withdrawn]
        reader = session.scalars(select(Partner).where(Partner.name == "Volkshochschule Erlangen")).one().id
    assert {"Samuel Mbeki", "Judith Rosenbaum", "Dominik Kestler", "Miriam Oberlander"} <= set(silent)
    for key, record in (("onboarding-pack", reader), ("network-map", ""), ("partner-directory", "")):
        words = printed(store, key, record, tmp_path / f"{key}.pdf")
        assert [name for name in silent if tight(name) in words] == [], key
        assert key == "network-map" or "TanerAksoy" in words, key
    pack = "".join(read(tmp_path / "onboarding-pack.pdf").text.split())
    assert tight("1 Person Selbsthilfetreff Seelische Gesundheit Mitglied") in pack
    assert tight("1 Person Zielgruppe Menschen, die einsam sind spricht aus eigener Erfahrung") in pack
    store.close()


@pytest.mark.parametrize(
    ("purposes", "row"),
    [
        ((), ("1 Person", "Zielgruppe Einsame", "spricht aus Erfahrung")),
        ((CONTACT,), ("1 Person", "Zielgruppe Einsame", "spricht aus Erfahrung")),
        ((VOICE,), ("1 Person", "Zielgruppe Einsame", "spricht aus Erfahrung")),
        ((CONTACT, VOICE), ("Ayşe Öz", "Zielgruppe Einsame", "spricht aus Erfahrung")),
    ],
)
def test_a_target_group_stands_beside_a_name_only_with_a_consent_of_its_own(
    session: Session, purposes: tuple[ConsentPurpose, ...], row: tuple[str, str, str]
) -> None:
    person, lonely = create_person(session, "Ayşe", "Öz"), TargetGroup(name="Einsame")
    session.add(lonely)
    agree(session, person, *purposes)
    session.flush()
    place = seat(session, person_id=person.id, target_group_id=lonely.id, role="spricht aus Erfahrung")

    assert ForOthers(session, TODAY).rows([place]) == [row]


def test_those_who_are_not_named_are_counted_below_the_others_by_what_they_do(session: Session) -> None:
    school = create_partner(session, "Schule")
    people = [create_person(session, name, "Berg") for name in ("Ada", "Bo", "Cem", "Dana")]
    agree(session, people[1], CONTACT)
    agree(session, people[2], CONTACT, until=TODAY)
    seats = [seat(session, person_id=each.id, partner_id=school.id, role="Mitglied") for each in people]
    seats.append(seat(session, partner_id=school.id, role="Gast"))

    assert ForOthers(session, TODAY).rows(seats) == [
        ("Bo Berg", "Schule", "Mitglied"),
        ("Schule", "", "Gast"),
        ("3 Personen", "Schule", "Mitglied"),
    ]


def test_single_people_among_the_partners_are_named_as_they_agreed(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Test") as session:
        lonely = TargetGroup(name="Einsame")
        session.add(lonely)
        for first, purposes in (("Ada", ()), ("Bo", (CONTACT,)), ("Cem", (CONTACT, VOICE))):
            person = create_person(session, first, "Berg")
            agree(session, person, *purposes)
            partner = create_partner(session, f"{first} Berg", status=PartnershipStatus.ONBOARD)
            partner.kind, partner.person_id = PartnerKind.PERSON, person.id
            represents = TargetGroupLink(target_group_id=lonely.id, kind=TargetGroupLinkKind.REPRESENTS)
            partner.target_groups.append(represents)
            session.add(
                Goal(
                    title=f"Ziel {first}",
                    partner_id=partner.id,
                    target_group_id=lonely.id,
                    state=GoalState.AGREED,
                )
            )
        ada = session.scalars(select(Partner).where(Partner.name == "Ada Berg")).one().id
        bo = session.scalars(select(Partner).where(Partner.name == "Bo Berg")).one().id

    network_map = printed(store, "network-map", "", tmp_path / "map.pdf")
    directory = printed(store, "partner-directory", "", tmp_path / "directory.pdf")
    assert ("AdaBerg" in network_map, "Einzelperson" in network_map, "BoBerg" in network_map) == (
        False,
        True,
        True,
    )
    assert ("AdaBerg" in directory, "BoBerg" in directory) == (False, True)
    assert directory.count("Einsame") == 1
    assert directory.index("CemBerg") < directory.index("Einsame")
    assert "ZielAdaEinzelperson" in printed(store, "onboarding-pack", bo, tmp_path / "bo.pdf")
    assert "ZielAdaAdaBerg" in printed(store, "onboarding-pack", ada, tmp_path / "ada.pdf")
    store.close()


def test_sheets_for_the_coordinator_say_that_they_are_not_to_be_handed_on(session: Session) -> None:
    person = create_person(session, "Ayşe", "Öz")
    group = seat(session, person_id=person.id, role="Mitglied").group
    session.expire_all()

    def says(key: str, record: str = "") -> bool:
        found = remarks(session, by_key(key), record, TODAY)
        return ("list", "persons/private") in [(each.kind, each.key) for each in found]

    assert [seat.person_id for seat in members_on(session, group, TODAY)] == [person.id]
    assert says("group-sheet", group.id)
    assert says("person-list")
    agree(session, person, CONTACT)
    assert not says("group-sheet", group.id)
    assert not says("person-list")


def test_the_list_of_partners_says_so_of_single_people_too(session: Session) -> None:
    ada = create_partner(session, "Ada Berg", kind=PartnerKind.PERSON)

    def says() -> bool:
        session.flush()
        found = remarks(session, by_key("partner-list"), "", TODAY)
        return ("list", "persons/private") in [(each.kind, each.key) for each in found]

    assert says()
    ada.person_id = create_person(session, "Ada", "Berg").id
    assert says()
    agree(session, session.get_one(Person, ada.person_id), CONTACT)
    assert not says()
    create_partner(session, "Bo Berg", kind=PartnerKind.PERSON).deleted_at = datetime(2026, 3, 1)
    assert not says()
