"""What can be done with events: planned, people invited, answers and attendance noted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.dates import has_time
from netzdesk.base.identity import new_id
from netzdesk.model import Base, Event, Participation
from netzdesk.model.terms import EventState, Rsvp
from netzdesk.work import checks
from netzdesk.work.groups import members_on
from netzdesk.work.people import main_affiliation
from netzdesk.work.records import set_value


def create_event(session: Session, title: str) -> Event:
    """A planned event without guests, its day and place not known yet."""
    event = Event(id=new_id(), title=title.strip())
    session.add(event)
    session.flush()
    return event


def invite(session: Session, event: Event, person_ids: Iterable[str], *, rsvp: Rsvp = Rsvp.INVITED) -> int:
    """Invite these people, each for the partner they mainly work for today; tells how many were not on the list yet."""
    session.flush()
    there = set(session.scalars(select(Participation.person_id).where(Participation.event_id == event.id)))
    today = date.today()
    new = [each for each in dict.fromkeys(person_ids) if each not in there]
    for person_id in new:
        at = main_affiliation(session, person_id, today)
        session.add(
            Participation(
                id=new_id(),
                event_id=event.id,
                person_id=person_id,
                partner_id=at.partner_id if at else None,
                rsvp=rsvp,
            )
        )
    session.flush()
    session.expire(event, ["participations"])
    return len(new)


def group_to_invite(session: Session, event: Event) -> list[str]:
    """The keys of those who sit in the group of an event on its day (today while that is not known) and are not
    invited yet; none where it is over or cancelled.
    """
    day = event.starts_at.date() if event.starts_at else date.today()
    if event.group is None or event.state is EventState.CANCELLED or day < date.today():
        return []
    there = {each.person_id for each in event.participations}
    seats = members_on(session, event.group, day)
    return list(dict.fromkeys(s.person_id for s in seats if s.person_id and s.person_id not in there))


def set_rsvp(session: Session, participation: Participation, rsvp: Rsvp) -> None:
    """Note what a person answered, or that they came."""
    participation.rsvp = Rsvp(rsvp)
    session.flush()


def set_event_value(session: Session, event: Base, field: str, value: Any) -> bool:
    """As ``set_value``; an event has a title, does not end before it begins, and lasts as long when it is moved.

    Where the time of its beginning was or is not known, it ends at the same time as before.
    """
    assert isinstance(event, Event)
    if field == "starts_at" and value and event.starts_at and event.ends_at:
        timed = has_time(value) and has_time(event.starts_at)
        event.ends_at += value - event.starts_at if timed else value.date() - event.starts_at.date()
    changed = set_value(session, event, field, checks.name(value) if field == "title" else value)
    checks.period(event.starts_at, event.ends_at)
    return changed
