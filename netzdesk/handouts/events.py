"""Events on paper: the sheet, the invitation letters, the list to sign in, the badges (A19, U20)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from netzdesk.base import dates
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.handouts.onboarding_pack.about_us import paragraphs
from netzdesk.handouts.wording import letter_blocks
from netzdesk.model import Event, Participation, Person
from netzdesk.model.terms import EventState, Rsvp
from netzdesk.office.story import Address, Block, Card, Cards, Facts, Heading, PageBreak, Para, Story, Table
from netzdesk.work import people

_COMING = (Rsvp.INVITED, Rsvp.ACCEPTED, Rsvp.ATTENDED)


def event_sheet(session: Session, record_id: str, today: date) -> Story:
    """One event: when, where, who is responsible, who comes."""
    event = _event(session, record_id)
    blocks: list[Block] = [Heading(1, event.title), _facts(event), *paragraphs(event.description)]
    guests = _guests(session, event, tuple(Rsvp))
    columns = (
        translate("Columns", "Name"),
        translate("Handouts", "Für"),
        translate("Columns", "Rolle"),
        translate("Handouts", "Stand"),
    )
    rows = [
        (g.person.full_name, g.partner.name if g.partner else "", g.role, Rsvp(g.rsvp).word()) for g in guests
    ]
    blocks += [
        Heading(2, translate("Handouts", "Teilnehmende")),
        Table(columns, rows, widths=(4, 4, 3, 2.4), empty=translate("Handouts", "Noch niemand eingeladen.")),
    ]
    return document(session, event.title, blocks, today)


def sign_in_sheet(session: Session, record_id: str, today: date) -> Story:
    """A list with room to sign for everybody invited, and empty rows for those who just come (U20)."""
    event = _event(session, record_id)
    guests = _guests(session, event, _COMING)
    columns = (
        translate("Columns", "Name"),
        translate("Handouts", "Organisation"),
        translate("Handouts", "Unterschrift"),
    )
    rows = [(g.person.full_name, g.partner.name if g.partner else "", "") for g in guests]
    rows += [("", "", "")] * 8
    blocks: list[Block] = [
        Heading(1, translate("Handouts", "Teilnahmeliste")),
        Para(event.title, style="lead"),
        _facts(event),
        Table(columns, rows, widths=(4, 4, 5), row_height=12),
        Para(
            translate(
                "Handouts",
                "Die Liste dient nur dem Nachweis der Teilnahme. Fotos brauchen eine eigene Zustimmung.",
            ),
            style="small",
        ),
    ]
    title = translate("Handouts", "Teilnahmeliste: {event}").format(event=event.title)
    return document(session, title, blocks, today)


def invitations(session: Session, record_id: str, today: date) -> Story:
    """A letter to each person invited, in DIN 5008 form, from the template that the coordinator may have changed."""
    event = _event(session, record_id)
    blocks: list[Block] = []
    for guest in _guests(session, event, (Rsvp.INVITED, Rsvp.ACCEPTED)):
        if blocks:
            blocks.append(PageBreak())
        blocks.append(
            Address(
                to=postal_lines(guest.person, guest.partner),
                date=dates.long(today),
                subject=translate("Handouts", "Einladung: {event}").format(event=event.title),
            )
        )
        values = {**_values(event), "greeting": people.greeting(guest.person)}
        blocks += letter_blocks(session, "invitation", values, today)
    if not blocks:
        blocks = [
            Heading(1, translate("Handouts", "Einladung: {event}").format(event=event.title)),
            *letter_blocks(
                session,
                "invitation",
                {**_values(event), "greeting": translate("Handouts", "Guten Tag")},
                today,
            ),
        ]
    title = translate("Handouts", "Einladungen: {event}").format(event=event.title)
    return document(session, title, blocks, today)


def badges(session: Session, record_id: str, today: date) -> Story:
    """A badge for everybody who comes: name, organisation, role."""
    event = _event(session, record_id)
    cards = [
        Card(
            guest.person.full_name,
            tuple(
                line
                for line in (guest.partner.name if guest.partner else "", guest.role, event.title)
                if line
            ),
        )
        for guest in _guests(session, event, _COMING)
    ] or [Card(event.title)]
    title = translate("Handouts", "Namensschilder: {event}").format(event=event.title)
    return document(session, title, [Cards(cards)], today, letterhead=False)


def postal_lines(person: Person, partner: Any | None) -> Sequence[str]:
    """The lines of an address window (DIN 5008): organisation, person, street, town."""
    lines = [partner.name if partner else "", person.full_name]
    if partner:
        lines += [partner.street, f"{partner.postcode} {partner.place}".strip(), partner.country]
    return tuple(line for line in lines if line)


def _event(session: Session, record_id: str) -> Event:
    event = session.get(Event, record_id)
    if event is None:
        raise UserError(translate("Handouts", "Diese Veranstaltung gibt es nicht mehr."))
    return event


def _guests(session: Session, event: Event, rsvps: tuple[Rsvp, ...]) -> list[Participation]:
    query = (
        select(Participation)
        .join(Person, Person.id == Participation.person_id)
        .options(joinedload(Participation.person), joinedload(Participation.partner))
        .where(Participation.event_id == event.id, Participation.rsvp.in_(rsvps), Person.deleted_at.is_(None))
        .order_by(Person.name_key)
    )
    return list(session.scalars(query))


def _when(event: Event) -> str:
    if event.starts_at is None:
        return ""
    start = f"{dates.weekday(event.starts_at)}, {dates.moment(event.starts_at)}"
    if event.ends_at is None:
        return start
    end = (
        f"{event.ends_at:%H:%M}"
        if event.ends_at.date() == event.starts_at.date()
        else dates.moment(event.ends_at)
    )
    return translate("Handouts", "{start} bis {end}").format(start=start, end=end)


def _facts(event: Event) -> Facts:
    return Facts(
        [
            (translate("Handouts", "Wann"), _when(event)),
            (translate("Handouts", "Wo"), event.place),
            (translate("Handouts", "Format"), event.event_format.name if event.event_format else ""),
            (translate("Handouts", "Verantwortlich"), event.partner.name if event.partner else ""),
            (translate("Handouts", "Arbeitsgruppe"), event.group.name if event.group else ""),
            (translate("Handouts", "Stand"), EventState(event.state).word()),
        ]
    )


def _values(event: Event) -> dict[str, str]:
    free = translate("Handouts", "Die Teilnahme ist kostenlos.") if event.is_free else ""
    return {
        "event": event.title,
        "when": _when(event),
        "where": event.place,
        "about": event.description,
        "free": free,
    }
