"""Letters from templates: first approach, thank-you, invitations, as pages and for Word."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.text import translate
from netzdesk.handouts.event_facts import event_of, event_values, guests
from netzdesk.handouts.handout import document
from netzdesk.handouts.onboarding_pack.facts import PackFacts, gather
from netzdesk.handouts.wording import checked_by, filled, gaps_in_words
from netzdesk.model import Partner, Person
from netzdesk.model.terms import Rsvp, Wording
from netzdesk.office.story import Story
from netzdesk.office.word import Letter, blocks
from netzdesk.work import people

_INVITED = (Rsvp.INVITED, Rsvp.ACCEPTED)


def thank_you_letters(
    session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[Letter]:
    """The letter that thanks a partner and names what it brings in."""
    subject = translate("Handouts", "Danke für die Zusammenarbeit")
    return [_to_partner(session, record_id, today, "thank_you", subject, wording)]


def approach_letters(
    session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[Letter]:
    """The first letter to a partner that is wished for."""
    subject = translate("Handouts", "Wir möchten Sie kennenlernen")
    return [_to_partner(session, record_id, today, "approach", subject, wording)]


def invitation_letters(
    session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[Letter]:
    """A letter to everybody invited to an event; without any, one letter to nobody in particular."""
    event = event_of(session, record_id)
    subject = translate("Handouts", "Einladung: {event}").format(event=event.title)
    values = event_values(event)
    note = checked_by(session, "invitation", wording)
    letters = []
    for guest in guests(session, event, _INVITED):
        words = filled(
            session, "invitation", {**values, "greeting": people.greeting(guest.person)}, today, wording
        )
        to = postal_lines(guest.partner, guest.person)
        letters.append(Letter(to, dates.long(today), subject, words.paragraphs(), note))
    if not letters:
        values["greeting"] = translate("Handouts", "Guten Tag")
        words = filled(session, "invitation", values, today, wording)
        letters.append(Letter((), dates.long(today), subject, words.paragraphs(), note))
    return letters


class Addressee(NamedTuple):
    """The lines of an address, and the record it comes from."""

    lines: tuple[str, ...]
    kind: str
    key: str


def addressees(session: Session, key: str, record_id: str, today: date) -> list[Addressee]:
    """To whom the letters of this handout go."""
    if key != "invitations":
        facts = gather(session, record_id, today)
        return [Addressee(postal_lines(facts.partner, facts.person), "partner", record_id)]
    found = []
    for guest in guests(session, event_of(session, record_id), _INVITED):
        where = ("partner", guest.partner.id) if guest.partner else ("person", guest.person.id)
        found.append(Addressee(postal_lines(guest.partner, guest.person), *where))
    return found


def template_gaps(
    session: Session, key: str, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[str]:
    """What the letters of this handout leave empty because the network does not hold it, in words."""
    if key == "invitations":
        values = {**event_values(event_of(session, record_id)), "greeting": "-"}
        return gaps_in_words(session, "invitation", values, today, wording)
    template = {"thank-you-letter": "thank_you", "approach-letter": "approach"}[key]
    values = letter_values(gather(session, record_id, today))
    return gaps_in_words(session, template, values, today, wording)


def thank_you(session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD) -> Story:
    """The thank-you letter on pages."""
    return _story(session, thank_you_letters(session, record_id, today, wording), today)


def approach(session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD) -> Story:
    """The first letter on pages."""
    return _story(session, approach_letters(session, record_id, today, wording), today)


def invitations(session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD) -> Story:
    """The invitations on pages, each letter on its own."""
    return _story(session, invitation_letters(session, record_id, today, wording), today)


def letter_values(facts: PackFacts) -> dict[str, str]:
    """What the templates of letters to a partner may say."""
    partner = facts.partner
    return {
        "partner": partner.name,
        "greeting": facts.greeting,
        "brings": ", ".join(sorted({each.contribution_kind.name for each in partner.contributions})),
        "domains": ", ".join(sorted(link.life_domain.name for link in partner.life_domains)),
    }


def postal_lines(partner: Partner | None, person: Person | None) -> tuple[str, ...]:
    """The lines of an address window (DIN 5008): organisation, person, street, town; nothing twice."""
    lines = [partner.name if partner else "", person.full_name if person else ""]
    if partner:
        lines += [
            partner.address_extra,
            partner.street,
            f"{partner.postcode} {partner.place}".strip(),
            partner.country,
        ]
    return tuple(dict.fromkeys(line for line in lines if line))


def _to_partner(
    session: Session, record_id: str, today: date, key: str, subject: str, wording: Wording
) -> Letter:
    facts = gather(session, record_id, today)
    words = filled(session, key, letter_values(facts), today, wording)
    to, note = postal_lines(facts.partner, facts.person), checked_by(session, key, wording)
    return Letter(to, dates.long(today), subject, words.paragraphs(), note)


def _story(session: Session, letters: list[Letter], today: date) -> Story:
    title = letters[0].subject
    if len(letters) == 1 and letters[0].to:
        title = f"{title} – {letters[0].to[0]}"
    return document(session, title, blocks(letters), today)
