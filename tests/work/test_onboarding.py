"""What a new partner is told of the network: goals and groups that fit, who sits in them, dates, tasks, documents."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.model import (
    Document,
    Event,
    Goal,
    Group,
    LifeDomain,
    Partner,
    PartnerLifeDomain,
    TargetGroup,
    TargetGroupLink,
    Task,
)
from netzdesk.model.terms import EventState, GoalState, GroupKind, TargetGroupLinkKind, TaskState
from netzdesk.work import groups, onboarding, partners, people, records

TODAY = date(2026, 3, 1)
DAY = timedelta(days=1)


@pytest.fixture
def partner(session: Session) -> Partner:
    """A partner that works in the first life domain and reaches the first target group."""
    made = partners.create_partner(session, "Verein")
    domain, target = first_two(session, LifeDomain)[0], first_two(session, TargetGroup)[0]
    partners.set_linked(session, made, PartnerLifeDomain, [domain])
    session.add(TargetGroupLink(partner_id=made.id, target_group_id=target, kind=TargetGroupLinkKind.REACHES))
    session.flush()
    return made


def first_two(session: Session, catalogue: type[LifeDomain] | type[TargetGroup]) -> list[str]:
    """The keys of the first two entries of a catalogue."""
    return list(session.scalars(select(catalogue.id).order_by(catalogue.position)))[:2]


def test_goals_fit_by_life_domain_by_target_group_or_because_it_looks_after_them(
    session: Session, partner: Partner
) -> None:
    (domain, other_domain), (target, other_target) = (
        first_two(session, each) for each in (LifeDomain, TargetGroup)
    )
    session.add_all(
        [
            Goal(title="Bereich", life_domain_id=domain),
            Goal(title="Zielgruppe", target_group_id=target),
            Goal(title="Eigenes", partner_id=partner.id),
            Goal(title="Anderswo", life_domain_id=other_domain, target_group_id=other_target),
            Goal(title="Aufgegeben", life_domain_id=domain, state=GoalState.DROPPED),
        ]
    )
    session.flush()

    assert {each.title for each in onboarding.goals_for(session, partner)} == {
        "Bereich",
        "Zielgruppe",
        "Eigenes",
    }


def test_groups_fit_that_are_at_work_and_the_partner_is_not_in(session: Session, partner: Partner) -> None:
    (domain, other_domain), (target, _other) = (
        first_two(session, each) for each in (LifeDomain, TargetGroup)
    )

    def group(name: str, **fields: object) -> Group:
        made = groups.create_group(session, name, fields.pop("kind", GroupKind.WORKING_GROUP))
        for field, value in fields.items():
            setattr(made, field, value)
        return made

    group("Bereich", life_domain_id=domain)
    group("Zielgruppe", target_group_id=target, started_on=TODAY, ended_on=TODAY)
    group("Anderswo", life_domain_id=other_domain)
    group("Vorbei", life_domain_id=domain, ended_on=TODAY - DAY)
    group("Bald", life_domain_id=domain, started_on=TODAY + DAY)
    group("Team", life_domain_id=domain, kind=GroupKind.TEAM)
    left, sits = group("Verlassen", life_domain_id=domain), group("Dabei", life_domain_id=domain)
    groups.add_member(session, left, partner_id=partner.id).valid_to = TODAY - DAY
    groups.add_member(session, sits, partner_id=partner.id).valid_to = TODAY
    session.flush()

    fitting = onboarding.groups_for(session, partner, TODAY)
    assert [each.name for each in fitting] == ["Bereich", "Verlassen", "Zielgruppe"]
    assert groups.groups_of(session, partner, TODAY) == [sits]


def test_members_of_a_day_stand_by_their_names_and_nobody_from_the_trash(session: Session) -> None:
    group = groups.create_group(session, "AG")
    berg, adam, gone = (people.create_person(session, "Anna", last) for last in ("Berg", "Adam", "Weg"))
    for person in (berg, adam, gone):
        groups.add_member(session, group, person_id=person.id).valid_to = TODAY
    groups.add_member(session, group, partner_id=partners.create_partner(session, "Verein").id)
    before = groups.add_member(session, group, person_id=berg.id, valid_from=TODAY - 9 * DAY)
    before.valid_to = TODAY - DAY
    groups.add_member(session, group, person_id=adam.id, valid_from=TODAY + DAY)
    session.flush()
    records.to_trash(session, type(gone), [gone.id])

    found = groups.members_on(session, group, TODAY)
    assert [seat.person.last_name if seat.person else seat.partner.name for seat in found] == [
        "Verein",
        "Adam",
        "Berg",
    ]
    assert groups.groups_with_members(session, TODAY) == [(group, found)]


def test_the_next_dates_are_planned_ones_from_today_on(session: Session) -> None:
    morning = datetime(2026, 3, 1)
    for title, starts_at, state in (
        ("Später", morning + 9 * DAY, EventState.PLANNED),
        ("Heute", morning, EventState.PLANNED),
        ("Gestern", morning - DAY, EventState.PLANNED),
        ("Abgesagt", morning + DAY, EventState.CANCELLED),
        ("Ohne Tag", None, EventState.PLANNED),
    ):
        session.add(Event(title=title, starts_at=starts_at, state=state))
    session.flush()

    assert [each.title for each in onboarding.next_dates(session, TODAY)] == ["Heute", "Später"]
    assert [each.title for each in onboarding.next_dates(session, TODAY, limit=1)] == ["Heute"]


def test_tasks_that_are_done_and_documents_of_others_are_left_out(session: Session, partner: Partner) -> None:
    other = partners.create_partner(session, "Chor")
    session.add_all(
        [
            Task(partner_id=partner.id, title="Offen", state=TaskState.OPEN),
            Task(partner_id=partner.id, title="Fertig", state=TaskState.DONE),
            Task(partner_id=other.id, title="Fremd", state=TaskState.OPEN),
            Document(title="Für alle", is_standard=True),
            Document(title="Für uns", partner_id=partner.id),
            Document(title="Für andere", partner_id=other.id),
        ]
    )
    session.flush()

    assert [each.title for each in onboarding.tasks_of(session, partner)] == ["Offen"]
    assert {each.title for each in onboarding.documents_for(session, partner)} == {"Für alle", "Für uns"}
