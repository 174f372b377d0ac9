"""What the documents of an event have in common: the event, who comes, when and where."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from netzdesk.base import dates
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model import Event, Participation, Person
from netzdesk.model.terms import EventState, Rsvp
from netzdesk.office.story import Facts
from netzdesk.work.records import name_in_use

COMING = (Rsvp.INVITED, Rsvp.ACCEPTED, Rsvp.ATTENDED)


def event_of(session: Session, record_id: str) -> Event:
    """The event; ``UserError`` where it is gone."""
    event = session.get(Event, record_id)
    if event is None:
        raise UserError(translate("Handouts", "Diese Veranstaltung gibt es nicht mehr."))
    return event


def guests(session: Session, event: Event, rsvps: tuple[Rsvp, ...]) -> list[Participation]:
    """Who stands with the event as one of ``rsvps``, in the order of their names."""
    query = (
        select(Participation)
        .join(Person, Person.id == Participation.person_id)
        .options(joinedload(Participation.person), joinedload(Participation.partner))
        .where(Participation.event_id == event.id, Participation.rsvp.in_(rsvps), Person.deleted_at.is_(None))
        .order_by(Person.name_key)
    )
    return list(session.scalars(query))


def when(event: Event) -> str:
    """Day and time in words, empty where none is known."""
    if event.starts_at is None:
        return ""
    start = f"{dates.weekday(event.starts_at)}, {dates.moment(event.starts_at)}"
    if event.ends_at is None:
        return start
    same_day = event.ends_at.date() == event.starts_at.date()
    if same_day and not dates.has_time(event.ends_at):
        return start
    end = f"{event.ends_at:%H:%M}" if same_day else dates.moment(event.ends_at)
    return translate("Handouts", "{start} bis {end}").format(start=start, end=end)


def event_facts(event: Event, *, brief: bool = False) -> Facts:
    """When and where; unless ``brief`` also what it is, who is responsible and how far it is."""
    place = [(translate("Handouts", "Wann"), when(event)), (translate("Handouts", "Wo"), event.place)]
    if brief:
        return Facts(place)
    return Facts(
        [
            *place,
            (translate("Handouts", "Format"), event.event_format.name if event.event_format else ""),
            (translate("Handouts", "Verantwortlich"), name_in_use(event.partner)),
            (translate("Handouts", "Arbeitsgruppe"), name_in_use(event.group)),
            (translate("Handouts", "Stand"), EventState(event.state).word()),
        ]
    )


def event_values(event: Event) -> dict[str, str]:
    """What the invitation may say about the event."""
    free = translate("Handouts", "Die Teilnahme ist kostenlos.") if event.is_free else ""
    return {
        "event": event.title,
        "when": when(event),
        "where": event.place,
        "about": event.description,
        "free": free,
    }
