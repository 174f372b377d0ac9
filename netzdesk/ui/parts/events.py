"""Who comes to an event, and the events of a partner, a group and a person."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.base.typed import shown_moment
from netzdesk.model import Event, Participation
from netzdesk.model.terms import EventState, Rsvp
from netzdesk.ui.parts.kind import Deed, Line, Lines, PartField, PartKind, joined, person_of
from netzdesk.work.events import invite, set_rsvp
from netzdesk.work.people import organisation_of
from netzdesk.work.records import set_value

_ORDER = (Rsvp.ATTENDED, Rsvp.ACCEPTED, Rsvp.INVITED, Rsvp.DECLINED)


def _guests(session: Session, event_id: str) -> list[Line]:
    starts_at = session.get_one(Event, event_id).starts_at
    has_begun = bool(starts_at and starts_at.date() <= date.today())
    found = session.scalars(select(Participation).where(Participation.event_id == event_id)).all()
    return [
        Line(
            each.id,
            each.person.full_name,
            joined(each.rsvp.word(), each.role, organisation_of(each.partner, each.person_id)),
            each.rsvp is Rsvp.DECLINED,
            ("person", each.person_id),
            _next(each.rsvp, has_begun=has_begun),
        )
        for each in sorted(found, key=lambda guest: (_ORDER.index(guest.rsvp), guest.person.name_key))
    ]


def _next(rsvp: Rsvp, *, has_begun: bool) -> str:
    """The next answer of somebody, as far as there is one: from the day of the event on, that they were there."""
    if has_begun:
        return Rsvp.ATTENDED if rsvp in (Rsvp.INVITED, Rsvp.ACCEPTED) else ""
    return Rsvp.ACCEPTED if rsvp is Rsvp.INVITED else ""


def _invite(session: Session, event_id: str, values: dict[str, Any]) -> Participation:
    person = person_of(session, values["person_id"])
    assert person
    invite(session, session.get_one(Event, event_id), [person.id])
    query = select(Participation).where(
        Participation.event_id == event_id, Participation.person_id == person.id
    )
    guest = session.scalars(query).one()
    for field in ("rsvp", "role", "partner_id"):
        if values[field]:
            set_value(session, guest, field, values[field])
    return guest


GUESTS = PartKind(
    key="guests",
    title=QT_TRANSLATE_NOOP("Parts", "Eingeladene und Gäste"),
    add=QT_TRANSLATE_NOOP("Parts", "Person einladen"),
    entity=Participation,
    fields=(
        PartField("person_id", creates=True, only_new=True),
        PartField("rsvp"),
        PartField("role"),
        PartField("partner_id", QT_TRANSLATE_NOOP("Fields", "Kommt für")),
    ),
    lines=_guests,
    make=_invite,
    begin=lambda: {"rsvp": Rsvp.INVITED},
    needed=("person_id", "rsvp"),
    deeds=(
        Deed(
            QT_TRANSLATE_NOOP("Parts", "Zugesagt"),
            "done",
            QT_TRANSLATE_NOOP("Steps", "Zusage: {name}"),
            lambda session, guest: set_rsvp(session, guest, Rsvp.ACCEPTED),
            lambda line: line.state == Rsvp.ACCEPTED,
        ),
        Deed(
            QT_TRANSLATE_NOOP("Parts", "War da"),
            "event",
            QT_TRANSLATE_NOOP("Steps", "War da: {name}"),
            lambda session, guest: set_rsvp(session, guest, Rsvp.ATTENDED),
            lambda line: line.state == Rsvp.ATTENDED,
        ),
    ),
)


def _events(condition: Any) -> Lines:
    def lines(session: Session, key: str) -> list[Line]:
        query = (
            select(Event).where(condition(key), Event.deleted_at.is_(None)).order_by(Event.starts_at.desc())
        )
        return [
            Line(each.id, each.title, _words(each), each.state is EventState.CANCELLED, ("event", each.id))
            for each in session.scalars(query)
        ]

    return lines


def _words(each: Event) -> str:
    when = shown_moment(each.starts_at) if each.starts_at else show(None)
    return joined(when, each.place, each.state.word())


def _events_of(condition: Any) -> PartKind:
    return PartKind(
        key="events",
        title=QT_TRANSLATE_NOOP("Parts", "Veranstaltungen"),
        add="",
        entity=Event,
        fields=(),
        lines=_events(condition),
    )


def _with(field: Any) -> Any:
    return lambda key: Event.id.in_(select(Participation.event_id).where(field == key))


PARTNER_EVENTS = _events_of(lambda key: or_(Event.partner_id == key, _with(Participation.partner_id)(key)))
GROUP_EVENTS = _events_of(lambda key: Event.group_id == key)
PERSON_EVENTS = _events_of(_with(Participation.person_id))
