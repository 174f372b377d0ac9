"""The contacts that partners are given: everybody who agreed, and what is left out is counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from netzdesk.model import Affiliation, Consent, Group, Membership, Partner, Person, TargetGroup
from netzdesk.model.terms import ConsentPurpose, ContactKind, GroupKind, PartnerKind
from netzdesk.work import contacts
from netzdesk.work.partners import create_partner
from netzdesk.work.people import affiliate, create_person
from netzdesk.work.records import to_trash
from netzdesk.work.shared_contacts import shared_contacts

TODAY = date(2026, 3, 2)
DAY = timedelta(1)


def agreeing(session: Session, last_name: str) -> Person:
    person = create_person(session, "Ada", last_name)
    session.add(Consent(person_id=person.id, purpose=ConsentPurpose.CONTACT_LIST, given_on=TODAY))
    session.flush()
    return person


def names(session: Session, most: int = 300) -> list[str]:
    return [each.name.removeprefix("Ada ") for each in shared_contacts(session, TODAY, most).people]


def reached(session: Session, last_name: str) -> Person:
    person = agreeing(session, last_name)
    contacts.add_point(session, person, ContactKind.PHONE, "1")
    return person


def test_who_has_no_function_is_a_contact_too_unless_there_is_only_a_name(session: Session) -> None:
    reached(session, "Öz")
    agreeing(session, "Nichts")
    contacts.add_point(session, create_person(session, "Ada", "Stumm"), ContactKind.PHONE, "1")
    reached(session, "Berg")

    found = shared_contacts(session, TODAY)

    assert [tuple(each) for each in found.people] == [
        ("Ada Berg", "", "", "", "1"),
        ("Ada Öz", "", "", "", "1"),
    ]
    assert found.agreed == 2


def test_who_has_no_function_has_their_groups_but_not_those_where_they_speak_from_experience(
    session: Session,
) -> None:
    person, lonely = reached(session, "Öz"), TargetGroup(name="Einsame")
    groups = [Group(name=name) for name in ("B", "A", "C")]
    session.add_all([lonely, *groups])
    session.flush()
    for group, target in zip(groups, (None, None, lonely.id), strict=True):
        session.add(Membership(group_id=group.id, person_id=person.id, target_group_id=target))
    session.flush()

    assert [each.function for each in shared_contacts(session, TODAY).people] == ["A, B"]
    affiliate(session, person, create_partner(session, "Schule"), "Rektorin")
    assert [each.function for each in shared_contacts(session, TODAY).people] == ["Rektorin"]


def test_all_who_agreed_stand_there_however_many_functions_they_have(session: Session) -> None:
    partners = [create_partner(session, f"Verein {number}") for number in range(4)]
    for number in range(80):
        person = agreeing(session, f"Nr. {number:02}")
        for partner in partners:
            affiliate(session, person, partner)

    assert names(session) == [f"Nr. {number:02}" for number in range(80)]


def test_where_not_all_have_room_the_nearest_stay_and_all_are_counted(session: Session) -> None:
    groups = {
        kind: Group(name=kind, kind=kind) for kind in (GroupKind.WORKING_GROUP, GroupKind.STEERING_GROUP)
    }
    over = Group(name="Alt", kind=GroupKind.STEERING_GROUP, ended_on=TODAY - DAY)
    session.add_all([over, *groups.values()])
    school = create_partner(session, "Schule")
    people = {name: reached(session, name) for name in ("Alt", "Bloß", "Contakt", "Dort", "Evident")}
    session.flush()
    session.add_all([
        Membership(group_id=over.id, person_id=people["Alt"].id),
        Membership(group_id=groups[GroupKind.WORKING_GROUP].id, person_id=people["Dort"].id),
        Membership(group_id=groups[GroupKind.STEERING_GROUP].id, person_id=people["Evident"].id),
        Membership(
            group_id=groups[GroupKind.STEERING_GROUP].id, person_id=people["Alt"].id, valid_from=TODAY + DAY
        ),
    ])  # fmt: skip
    affiliate(session, people["Contakt"], school, main=True)
    affiliate(session, people["Bloß"], school)

    assert names(session, 1) == ["Evident"]
    assert names(session, 2) == ["Dort", "Evident"]
    assert names(session, 3) == ["Contakt", "Dort", "Evident"]
    assert names(session, 4) == ["Alt", "Contakt", "Dort", "Evident"]
    assert names(session, 5) == sorted(people)
    assert shared_contacts(session, TODAY, 1).agreed == 5


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (None, None, True),
        (TODAY, TODAY, True),
        (TODAY + DAY, None, False),
        (None, TODAY - DAY, False),
    ],
)
def test_a_function_stands_there_while_it_is_in_force(
    session: Session, first: date | None, last: date | None, shown: bool
) -> None:
    person, school = reached(session, "Öz"), create_partner(session, "Schule")
    session.add(
        Affiliation(
            person_id=person.id,
            partner_id=school.id,
            function_title="Rektorin",
            valid_from=first,
            valid_to=last,
        )
    )
    session.flush()

    (contact,) = shared_contacts(session, TODAY).people

    assert (contact.function, contact.partner) == (("Rektorin", "Schule") if shown else ("", ""))


def test_of_several_functions_the_main_contact_stands_there_and_none_at_a_partner_in_the_trash(
    session: Session,
) -> None:
    person = agreeing(session, "Öz")
    first, main = create_partner(session, "Amt"), create_partner(session, "Museum")
    affiliate(session, person, first, "Referentin")
    affiliate(session, person, main, "Leiterin", main=True)

    assert [each.partner for each in shared_contacts(session, TODAY).people] == ["Museum"]
    to_trash(session, Partner, [main.id])
    assert [each.partner for each in shared_contacts(session, TODAY).people] == ["Amt"]


def test_a_partner_who_is_a_person_is_reached_as_partner_where_they_have_nothing_of_their_own(
    session: Session,
) -> None:
    person = agreeing(session, "Öz")
    partner = create_partner(session, "Ada Öz")
    partner.kind, partner.person_id = PartnerKind.PERSON, person.id
    contacts.add_point(session, partner, ContactKind.PHONE, "09131 1")
    contacts.add_point(session, partner, ContactKind.MAIL, "partner@b.example")
    contacts.add_point(session, person, ContactKind.MAIL, "a@b.example")
    contacts.add_point(session, person, ContactKind.MAIL, "zweite@b.example")

    (contact,) = shared_contacts(session, TODAY).people

    assert (contact.phone, contact.mail) == ("09131 1", "a@b.example")
