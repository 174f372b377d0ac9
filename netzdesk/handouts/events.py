"""Events on paper: the sheet, the list to sign in, the badges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.event_facts import COMING, event_facts, event_of, guests
from netzdesk.handouts.handout import document, paragraphs
from netzdesk.handouts.wording import letter_blocks
from netzdesk.model import Event, Participation
from netzdesk.model.terms import Rsvp, Wording
from netzdesk.office.qr import FINE, module, qr_code
from netzdesk.office.story import Beside, Block, Card, Cards, Heading, Para, Story, Table
from netzdesk.office.vcards import CardData, write_card
from netzdesk.work.cards import network_card, person_card
from netzdesk.work.consents import may_share_contact
from netzdesk.work.people import organisation_of

_SMALL, _LARGE = 24, 32
"""Millimetres of the code on a badge, and of that on a list to sign in, which holds an address and a web page."""
_LEAST = 0.3
"""Millimetres: squares any smaller nobody's phone reads from a badge."""


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
        (g.person.full_name, organisation_of(g.partner, g.person_id), g.role, Rsvp(g.rsvp).word())
        for g in found
    ]
    blocks += [
        Heading(2, translate("Handouts", "Teilnehmende")),
        Table(columns, rows, empty=translate("Handouts", "Noch niemand eingeladen.")),
    ]
    return document(session, event.title, blocks, today)


def sign_in_sheet(
    session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> Story:
    """A list with room to sign for everybody invited, and empty rows for those who just come."""
    event = event_of(session, record_id)
    found = guests(session, event, COMING)
    columns = (
        translate("Columns", "Name"),
        translate("Handouts", "Organisation"),
        translate("Handouts", "Unterschrift"),
    )
    rows = [(g.person.full_name, organisation_of(g.partner, g.person_id), "") for g in found]
    rows += [("", "", "")] * 5
    blocks: list[Block] = [
        Heading(1, translate("Handouts", "Teilnahmeliste")),
        Para(event.title, style="lead"),
        event_facts(event, brief=True),
        *_told(session, today, wording),
        Table(columns, rows, widths=(4, 4, 5), row_height=12),
    ]
    title = translate("Handouts", "Teilnahmeliste: {event}").format(event=event.title)
    return document(session, title, blocks, today)


def _told(session: Session, today: date, wording: Wording) -> list[Block]:
    """What the list is for, beside a code with the address card of the network for guests who want to stay in touch."""
    words = letter_blocks(session, "sign_in", {}, today, wording)
    card = network_card(session)
    if not card.phones and not card.mails:
        return words
    alt = translate("Handouts", "QR-Code mit den Kontaktdaten von {name}").format(name=card.organisation)
    words += letter_blocks(session, "sign_in_code", {}, today, wording)
    return [Beside(words, qr_code(write_card(card, folded=False), alt, _LARGE))]


def _readable(card: CardData) -> str:
    """The card as far as a code on a badge has room for it: first the address gives way, then all but one way to reach.

    Empty where even the name is too long for a code.
    """
    short = replace(card, street="", postcode="", place="", country="")
    shorter = replace(short, websites=())
    one = replace(shorter, phones=card.phones[:1], mails=card.mails[:1])
    texts = [write_card(each, folded=False) for each in (card, short, shorter, one)]
    return next(
        (text for text in texts if module(text, _SMALL) >= FINE),
        texts[-1] if module(texts[-1], _SMALL) >= _LEAST else "",
    )


def _card(session: Session, guest: Participation, today: date) -> str | None:
    """What a code on the badge of somebody says; None for those who do not share their contact data."""
    if not may_share_contact(session, guest.person.id, today):
        return None
    return _readable(person_card(guest.person, guest.partner, uid=False))


def without_code(session: Session, event: Event, today: date) -> list[Participation]:
    """Guests whose badge has no code, though they share their contact data: their name is too long for one."""
    return [guest for guest in guests(session, event, COMING) if _card(session, guest, today) == ""]


def badges(session: Session, record_id: str, today: date) -> Story:
    """A badge for everybody who comes."""
    event = event_of(session, record_id)
    cards = [_badge(session, guest, event, today) for guest in guests(session, event, COMING)] or [
        Card(event.title)
    ]
    title = translate("Handouts", "Namensschilder: {event}").format(event=event.title)
    return document(session, title, [Cards(cards)], today, letterhead=False)


def _badge(session: Session, guest: Participation, event: Event, today: date) -> Card:
    """Name, organisation, role; and for those who share their contact data a code that a phone can read."""
    person = guest.person
    lines = (organisation_of(guest.partner, guest.person_id), guest.role, event.title)
    alt = translate("Handouts", "QR-Code mit den Kontaktdaten von {name}").format(name=person.full_name)
    card = _card(session, guest, today)
    code = qr_code(card, alt, _SMALL) if card else None
    return Card(person.full_name, tuple(dict.fromkeys(line for line in lines if line)), code)
