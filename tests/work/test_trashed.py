"""What lies in the trash is not named in the goals, seats and events of others."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from netzdesk.handouts.all import by_key
from netzdesk.model import Event, Goal, Group, Participation, Partner, Person, UmbrellaLink
from netzdesk.model.terms import GoalState, GroupKind, PartnershipStatus
from netzdesk.store import reader_of
from netzdesk.work import listing as lists
from netzdesk.work.groups import add_member, create_group, members_on
from netzdesk.work.listings import LISTINGS
from netzdesk.work.partners import create_partner
from netzdesk.work.people import create_person
from netzdesk.work.records import restore, to_trash
from netzdesk.work.seat_lists import MEMBERS

TODAY = date(2026, 3, 2)
NAME = "Stadtmuseum"


@pytest.fixture
def museum(session: Session) -> Partner:
    """A partner that others refer to in every way there is."""
    museum = create_partner(session, NAME)
    school = create_partner(session, "Schule", status=PartnershipStatus.ONBOARD)
    anna = create_person(session, "Anna", "Berg")
    group = create_group(session, "Rat", GroupKind.STEERING_GROUP)
    add_member(session, group, person_id=anna.id, partner_id=museum.id, role="Mitglied")
    add_member(session, group, partner_id=museum.id, role="Gast")
    event = Event(title="Fest", partner_id=museum.id, group_id=group.id)
    session.add(event)
    session.flush()
    school.parent_id = museum.id
    session.add_all([
        UmbrellaLink(partner_id=school.id, umbrella_id=museum.id),
        Participation(event_id=event.id, person_id=anna.id, partner_id=museum.id),
        Goal(title="Führungen", partner_id=museum.id, group_id=group.id, state=GoalState.AGREED),
        Goal(title="Kurse", partner_id=school.id, group_id=group.id, state=GoalState.AGREED),
    ])  # fmt: skip
    session.flush()
    session.expire_all()
    return museum


def told(session: Session) -> dict[str, str]:
    """What lists and documents of others say, by their key."""
    reader = reader_of(session)
    said = {
        listing.key: str(lists.rows(reader, listing, lists.ids(reader, listing, lists.ListQuery())))
        for listing in LISTINGS
        if listing.key not in ("partners", "follow_ups")
    }
    school = session.query(Partner).filter_by(name="Schule").one()
    said["partners"] = str(lists.rows(reader, lists_of("partners"), [school.id]))
    group, event = session.query(Group).one(), session.query(Event).one()
    for key, record in (
        ("group-sheet", group.id),
        ("event-sheet", event.id),
        ("sign-in-sheet", event.id),
        ("badges", event.id),
        ("partner-sheet", school.id),
        ("onboarding-pack", school.id),
        ("network-map", ""),
    ):
        said[key] = str(by_key(key).story(session, record, TODAY).blocks)
    return said


def lists_of(key: str) -> lists.Listing:
    return next(each for each in LISTINGS if each.key == key)


def test_a_partner_in_the_trash_is_named_nowhere_and_comes_back_everywhere(
    session: Session, museum: Partner
) -> None:
    before = {key for key, words in told(session).items() if NAME in words}
    assert before >= {
        "goals",
        "members",
        "events",
        "participants",
        "partners",
        "steering",
        "group-sheet",
        "event-sheet",
    }
    to_trash(session, Partner, [museum.id])
    session.expire_all()

    assert {key for key, words in told(session).items() if NAME in words} == set()
    restore(session, Partner, [museum.id])
    session.expire_all()
    assert {key for key, words in told(session).items() if NAME in words} == before


def test_a_seat_of_nobody_but_a_partner_in_the_trash_does_not_count(
    session: Session, museum: Partner
) -> None:
    group = session.query(Group).one()
    assert len(members_on(session, group, TODAY)) == 2
    to_trash(session, Partner, [museum.id])

    assert [seat.role for seat in members_on(session, group, TODAY)] == ["Mitglied"]
    reader = reader_of(session)
    assert lists.count(reader, MEMBERS, lists.ListQuery()) == 1
    (row,) = lists.rows(reader, lists_of("steering"), [group.id])
    assert row.member_count == 1
    to_trash(session, Person, [session.query(Person).one().id])
    assert members_on(session, group, TODAY) == []


def test_goals_of_a_group_in_the_trash_are_in_no_pack(session: Session, museum: Partner) -> None:
    assert "Kurse" in told(session)["onboarding-pack"]
    to_trash(session, Group, [session.query(Group).one().id])

    assert "Kurse" not in told(session)["onboarding-pack"]
