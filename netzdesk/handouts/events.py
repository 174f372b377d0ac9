"""Events on paper: the sheet, the list to sign in, the badges (U20)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.handouts.onboarding_pack.about_us import paragraphs
from netzdesk.handouts.people_at import COMING, event_facts, event_of, guests
from netzdesk.model.terms import Rsvp
from netzdesk.office.story import Block, Card, Cards, Heading, Para, Story, Table


def event_sheet(session: Session, record_id: str, today: date) -> Story:
    """One event: when, where, who is responsible, who comes."""
    event = event_of(session, record_id)
    blocks: list[Block] = [Heading(1, event.title), event_facts(event), *paragraphs(event.description)]
    found = guests(session, event, tuple(Rsvp))
    columns = (
        translate("Columns", "Name"),
        translate("Handouts", "Für"),
        translate("Columns", "Rolle"),
        translate("Handouts", "Stand"),
    )
    rows = [
        (g.person.full_name, g.partner.name if g.partner else "", g.role, Rsvp(g.rsvp).word()) for g in found
    ]
    blocks += [
        Heading(2, translate("Handouts", "Teilnehmende")),
        Table(columns, rows, widths=(4, 4, 3, 2.4), empty=translate("Handouts", "Noch niemand eingeladen.")),
    ]
    return document(session, event.title, blocks, today)


def sign_in_sheet(session: Session, record_id: str, today: date) -> Story:
    """A list with room to sign for everybody invited, and empty rows for those who just come (U20)."""
    event = event_of(session, record_id)
    found = guests(session, event, COMING)
    columns = (
        translate("Columns", "Name"),
        translate("Handouts", "Organisation"),
        translate("Handouts", "Unterschrift"),
    )
    rows = [(g.person.full_name, g.partner.name if g.partner else "", "") for g in found]
    rows += [("", "", "")] * 8
    blocks: list[Block] = [
        Heading(1, translate("Handouts", "Teilnahmeliste")),
        Para(event.title, style="lead"),
        event_facts(event),
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


def badges(session: Session, record_id: str, today: date) -> Story:
    """A badge for everybody who comes: name, organisation, role."""
    event = event_of(session, record_id)
    cards = [
        Card(
            guest.person.full_name,
            tuple(
                line
                for line in (guest.partner.name if guest.partner else "", guest.role, event.title)
                if line
            ),
        )
        for guest in guests(session, event, COMING)
    ] or [Card(event.title)]
    title = translate("Handouts", "Namensschilder: {event}").format(event=event.title)
    return document(session, title, [Cards(cards)], today, letterhead=False)
