"""Groups and events: seats with periods, who speaks for whom, invitations and answers."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from netzdesk.model import Decision, Goal, Group, Participation, Person, TargetGroup
from netzdesk.model.terms import GoalState, GroupKind, Rsvp
from netzdesk.store import reader_of
from netzdesk.work import catalogues, events, groups, listing, partners, people, records
from netzdesk.work.event_lists import EVENTS, PARTICIPANTS
from netzdesk.work.goal_lists import DECISIONS, GOALS
from netzdesk.work.group_lists import GROUPS, STEERING
from netzdesk.work.listing import Listing, ListQuery
from netzdesk.work.seat_lists import MEMBERS

TODAY = date.today()
Hour = tuple[int, int]
"""A day of June and an hour."""


@pytest.fixture
def anna(session: Session) -> Person:
    """Anna Berg, who left the VHS and leads the Lebenshilfe."""
    person = people.create_person(session, "Anna", "Berg")
    before = people.affiliate(session, person, partners.create_partner(session, "VHS"), "Kurse", main=True)
    before.valid_to, before.is_main_contact = TODAY - timedelta(days=300), False
    people.affiliate(session, person, partners.create_partner(session, "Lebenshilfe"), "Leitung")
    return person


def names(session: Session, of: Listing[object], query: ListQuery) -> list[object]:
    session.flush()
    return [
        of.columns[0].get(row)
        for row in listing.rows(reader_of(session), of, listing.ids(reader_of(session), of, query))
    ]


def test_the_same_seat_twice_at_different_times_is_two_seats(session: Session, anna: Person) -> None:
    group = groups.create_group(session, "AG")
    first = groups.add_member(
        session, group, person_id=anna.id, role="Sprecherin", valid_from=date(2020, 1, 1)
    )
    first.valid_to = date(2021, 12, 31)
    second = groups.add_member(session, group, person_id=anna.id, valid_from=date(2024, 1, 1))
    again = groups.add_member(session, group, person_id=anna.id, valid_from=date(2024, 1, 1), role="Leitung")

    assert again is second
    assert second.role == "Leitung"
    assert len(group.memberships) == 2
    in_group = ListQuery(filters=(("group", group.id),))
    assert names(session, MEMBERS, in_group.having("current", "1")) == ["Anna Berg"]
    assert names(session, MEMBERS, in_group.having("current", "0")) == ["Anna Berg"]


def test_a_group_in_which_nobody_speaks_for_the_target_group_is_flagged(
    session: Session, anna: Person
) -> None:
    target = catalogues.entries(session, TargetGroup)[0]
    with_voice, without = groups.create_group(session, "Mit"), groups.create_group(session, "Ohne")
    for group in (with_voice, without):
        groups.add_member(
            session, group, person_id=anna.id, target_group_id=target.id if group is with_voice else None
        )
    voiceless = next(view for view in GROUPS.views if view.key == "voiceless")

    assert names(session, GROUPS, voiceless.query) == ["Ohne"]


def test_working_groups_and_steering_groups_have_lists_of_their_own(session: Session) -> None:
    groups.create_group(session, "AG Einsamkeit")
    groups.create_group(session, "Team Büro", kind=GroupKind.TEAM)
    for name in ("Steuerung", "Erste Steuerung"):
        groups.create_group(session, name, kind=GroupKind.STEERING_GROUP)

    assert names(session, GROUPS, ListQuery()) == ["AG Einsamkeit", "Team Büro"]
    assert names(session, STEERING, ListQuery()) == ["Erste Steuerung", "Steuerung"]


def test_goals_and_decisions_belong_to_their_group(session: Session) -> None:
    group = groups.create_group(session, "Steuerung", kind=GroupKind.STEERING_GROUP)
    session.add(Goal(title="Mehr Orte", group_id=group.id))
    session.add(Decision(title="Wir fangen an", group_id=group.id, decided_on=TODAY))
    session.flush()

    mine = ListQuery(filters=(("group", group.id),))
    assert names(session, GOALS, mine) == ["Mehr Orte"]
    assert listing.count(reader_of(session), DECISIONS, mine) == 1
    records.to_trash(session, Group, [group.id])
    assert (
        listing.count(reader_of(session), GOALS, mine)
        == listing.count(reader_of(session), DECISIONS, mine)
        == 0
    )


def test_people_are_invited_once_each_for_whom_they_work_today(session: Session, anna: Person) -> None:
    other = people.create_person(session, "Björn", "Weiß")
    event = events.create_event(session, "Fest")
    assert event.participations == []

    assert events.invite(session, event, [anna.id, other.id, anna.id]) == 2
    assert events.invite(session, event, [anna.id]) == 0

    guests = {each.person_id: each for each in event.participations}
    lebenshilfe = guests[anna.id].partner
    assert lebenshilfe is not None
    assert lebenshilfe.name == "Lebenshilfe"
    assert guests[other.id].partner_id is None


def test_who_came_counts_as_accepted_and_invited(session: Session) -> None:
    event = events.create_event(session, "Fest")
    guests = [people.create_person(session, name, name) for name in "ABCD"]
    events.invite(session, event, [each.id for each in guests])
    rsvps = (Rsvp.ATTENDED, Rsvp.ACCEPTED, Rsvp.DECLINED, Rsvp.INVITED)
    by_person = {each.person_id: each for each in event.participations}
    for person, rsvp in zip(guests, rsvps, strict=True):
        events.set_rsvp(session, by_person[person.id], rsvp)
    records.to_trash(session, Person, [guests[3].id])

    (row,) = listing.rows(reader_of(session), EVENTS, [event.id])

    assert (row.invited, row.accepted, row.attended) == (3, 2, 1)
    assert listing.count(reader_of(session), PARTICIPANTS, ListQuery(filters=(("event", event.id),))) == 3
    assert isinstance(event.participations[0], Participation)


def test_the_list_counts_the_goals_that_the_group_still_has(session: Session) -> None:
    group = groups.create_group(session, "AG Wohnen")
    for title, state in (("Neu", GoalState.AGREED), ("Alt", GoalState.DROPPED), ("Da", GoalState.REACHED)):
        session.add(Goal(title=title, state=state, group_id=group.id))
    session.flush()
    reader = reader_of(session)
    (row,) = listing.rows(reader, GROUPS, listing.ids(reader, GROUPS, ListQuery()))

    assert row.goal_count == 2


@pytest.mark.parametrize(
    ("start", "end", "moved", "ends"),
    [
        ((1, 18), (1, 20), (8, 15), (8, 17)),
        ((1, 18), (1, 20), (8, 0), (8, 20)),
        ((1, 0), (1, 20), (1, 18), (1, 20)),
        ((1, 0), (2, 0), (8, 0), (9, 0)),
        ((1, 0), (2, 0), (8, 18), (9, 0)),
    ],
    ids=["both timed", "only the day is typed", "the time comes later", "days alone", "days, then a time"],
)
def test_an_event_that_is_moved_takes_its_end_along(
    session: Session, start: Hour, end: Hour, moved: Hour, ends: Hour
) -> None:
    event = events.create_event(session, "Fest")
    event.starts_at, event.ends_at = datetime(2026, 6, *start), datetime(2026, 6, *end)

    events.set_event_value(session, event, "starts_at", datetime(2026, 6, *moved))

    assert (event.starts_at, event.ends_at) == (datetime(2026, 6, *moved), datetime(2026, 6, *ends))
