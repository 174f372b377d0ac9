"""What holds on a day: said alike for entities, in queries and in lists, and what is to come is called so."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.model import Affiliation, Membership, Partner, Person
from netzdesk.store import reader_of
from netzdesk.work import listing as lists
from netzdesk.work.group_lists import GROUPS
from netzdesk.work.groups import (
    add_member,
    create_group,
    groups_of,
    groups_to_come,
    groups_with_members,
    members_on,
)
from netzdesk.work.listing import ListQuery
from netzdesk.work.onboarding import groups_for
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.partners import create_partner
from netzdesk.work.people import affiliate, create_person
from netzdesk.work.periods import holds, in_force
from netzdesk.work.person_list import PERSONS
from netzdesk.work.seat_lists import MEMBERS

TODAY = date.today()
DAY = timedelta(1)
SPAN = [None, TODAY - DAY, TODAY, TODAY + DAY]


@pytest.fixture
def partner(session: Session) -> Partner:
    return create_partner(session, "Verein")


@pytest.fixture
def anna(session: Session) -> Person:
    return create_person(session, "Anna", "Berg")


@pytest.mark.parametrize("first", SPAN)
@pytest.mark.parametrize("last", SPAN)
def test_entities_queries_and_lists_agree_on_who_is_a_member_today(
    session: Session, anna: Person, first: date | None, last: date | None
) -> None:
    group = create_group(session, "AG")
    seat = add_member(session, group, person_id=anna.id, valid_from=first)
    seat.valid_to = last
    session.flush()
    expected = first in (None, TODAY - DAY, TODAY) and last in (None, TODAY, TODAY + DAY)

    assert holds(first, last, TODAY) is expected
    query = select(Membership).where(in_force(Membership.valid_from, Membership.valid_to, TODAY))
    assert (session.scalars(query).all() == [seat]) is expected
    assert bool(members_on(session, group, TODAY)) is expected
    (row,) = lists.rows(reader_of(session), GROUPS, [group.id])
    assert (row.member_count, row.members) == ((1, "Anna Berg") if expected else (0, None))
    views = {view.key for view in MEMBERS.views if lists.count(reader_of(session), MEMBERS, view.query)}
    over = last == TODAY - DAY
    assert views == {"all", "current" if expected else "former" if over else "coming"}


def test_a_seat_to_come_is_not_called_a_present_one(session: Session, partner: Partner) -> None:
    now, soon, later = (create_group(session, name) for name in ("Jetzt", "Bald", "Später"))
    later.started_on = TODAY + 9 * DAY
    add_member(session, now, partner_id=partner.id)
    add_member(session, now, partner_id=partner.id, valid_from=TODAY + DAY)
    add_member(session, soon, partner_id=partner.id, valid_from=TODAY + 5 * DAY)
    add_member(session, soon, partner_id=partner.id, valid_from=TODAY + 3 * DAY)
    add_member(session, later, partner_id=partner.id, valid_from=TODAY - DAY)

    assert groups_of(session, partner, TODAY) == [now]
    assert groups_to_come(session, partner, TODAY) == [(soon, TODAY + 3 * DAY), (later, TODAY + 9 * DAY)]
    assert groups_for(session, partner, TODAY) == []


def test_lists_say_from_when_a_seat_or_a_function_holds(
    session: Session, partner: Partner, anna: Person
) -> None:
    day = date(2999, 6, 1)
    affiliate(session, anna, partner, "Leiterin", valid_from=day)
    for name, first in (("Neu", day), ("Alt", None)):
        add_member(
            session, create_group(session, name), person_id=anna.id, partner_id=partner.id, valid_from=first
        )

    (row,) = lists.rows(reader_of(session), PARTNERS, [partner.id])
    assert row.groups == "Alt, Neu (ab 01.06.2999)"
    (human,) = lists.rows(reader_of(session), PERSONS, [anna.id])
    assert human.groups == "Alt, Neu (ab 01.06.2999)"
    assert (human.functions, human.partners, human.former) == ("Leiterin, Verein (ab 01.06.2999)", None, None)
    busy = ListQuery(filters=(("active", "1"),))
    assert lists.ids(reader_of(session), PERSONS, busy) == []
    session.scalars(select(Affiliation)).one().valid_from = TODAY
    session.flush()
    assert lists.ids(reader_of(session), PERSONS, busy) == [anna.id]


def test_a_dissolved_group_is_none_of_today_and_one_that_is_not_founded_yet_is_to_come(
    session: Session, partner: Partner, anna: Person
) -> None:
    gone, soon, now = (create_group(session, name) for name in ("Aufgelöst", "Bald", "Jetzt"))
    gone.ended_on, now.ended_on, soon.started_on = TODAY - DAY, TODAY, date(2999, 6, 1)
    for group in (gone, soon, now):
        add_member(session, group, person_id=anna.id, partner_id=partner.id, valid_from=TODAY - 9 * DAY)
    session.flush()

    for listing, key in ((PARTNERS, partner.id), (PERSONS, anna.id)):
        (row,) = lists.rows(reader_of(session), listing, [key])
        assert row.groups == "Bald (ab 01.06.2999), Jetzt"
    assert [group for group, _members in groups_with_members(session, TODAY)] == [now]


def test_whoever_has_left_a_group_is_not_found_under_it(
    session: Session, partner: Partner, anna: Person
) -> None:
    group = create_group(session, "AG")
    seat = add_member(session, group, person_id=anna.id, partner_id=partner.id)
    query = ListQuery(filters=(("group", group.id),))
    for last, count in ((None, 1), (TODAY, 1), (TODAY - DAY, 0)):
        seat.valid_to = last
        session.flush()
        assert [lists.count(reader_of(session), each, query) for each in (PARTNERS, PERSONS)] == [count] * 2
