"""What to look at before paper is spent: missing fields, gaps in letters, data that has grown old (A24)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.handout import Handout
from netzdesk.handouts.letters import template_gaps
from netzdesk.handouts.people_at import COMING, event_of, guests
from netzdesk.model import Conversation, Event, Partner
from netzdesk.model.terms import EventState, Wording
from netzdesk.store import reader_of
from netzdesk.work.listing import ListQuery, count
from netzdesk.work.network import profile
from netzdesk.work.partner_list import PARTNERS

_TOWN = re.compile(r"\b\d{4,5}\s+\w")
STALE = timedelta(days=365)


def remarks(
    session: Session, handout: Handout, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[str]:
    """Sentences about this document, the most important first; empty where nothing is to be done."""
    found = list(_of_network(session, handout))
    if handout.about == "event":
        found += _of_event(session, record_id, today)
    if handout.about == "partner":
        found += _of_partner(session, record_id, today)
    if handout.letters:
        found += _of_letters(session, handout, record_id, today, wording)
    if handout.key in ("partner-list", "partner-directory"):
        with_gaps = ListQuery(filters=(("status", "onboard"), ("gap", "1")))
        gaps = count(reader_of(session), PARTNERS, with_gaps)
        if gaps:
            found.append(
                translate("BeforePrinting", "Bei %n Partner*innen an Bord fehlen Angaben.", None, gaps)
            )
    return found


def _of_network(session: Session, handout: Handout) -> Iterator[str]:
    us = profile(session)
    if not us.name:
        yield translate(
            "BeforePrinting", "Der Name Ihres Netzwerks fehlt. Tragen Sie ihn unter „Netzwerk“ ein."
        )
    if handout.letters and not (us.street and us.place):
        yield translate("BeforePrinting", "Die Anschrift Ihres Netzwerks fehlt im Briefkopf.")


def _of_event(session: Session, record_id: str, today: date) -> Iterator[str]:
    event: Event = event_of(session, record_id)
    if event.state == EventState.CANCELLED:
        yield translate("BeforePrinting", "Diese Veranstaltung ist abgesagt.")
    if event.starts_at is None:
        yield translate("BeforePrinting", "Tag und Uhrzeit fehlen.")
    elif event.starts_at.date() < today and event.state == EventState.PLANNED:
        yield translate("BeforePrinting", "Der Termin liegt in der Vergangenheit.")
    if not event.place:
        yield translate("BeforePrinting", "Der Ort fehlt.")
    if not guests(session, event, COMING):
        yield translate("BeforePrinting", "Es ist noch niemand eingeladen.")


def _of_partner(session: Session, record_id: str, today: date) -> Iterator[str]:
    partner = session.get(Partner, record_id)
    if partner is None:
        return
    if not partner.person_id and not any(not a.valid_to or a.valid_to >= today for a in partner.affiliations):
        yield translate("BeforePrinting", "Es ist keine Ansprechperson eingetragen.")
    last = session.scalar(select(func.max(Conversation.held_on)).where(Conversation.partner_id == record_id))
    if last and last < today - STALE:
        yield translate(
            "BeforePrinting", "Das letzte Gespräch ist über ein Jahr her. Stimmen die Angaben noch?"
        )


def _of_letters(
    session: Session, handout: Handout, record_id: str, today: date, wording: Wording
) -> Iterator[str]:
    letters = handout.letters(session, record_id, today, wording) if handout.letters else []
    nameless = [letter.to[0] for letter in letters if letter.to and not any(map(_TOWN.search, letter.to))]
    if nameless:
        message = translate("BeforePrinting", "Die Anschrift ist unvollständig: {names}")
        yield message.format(names=", ".join(nameless[:5]) + (" …" if len(nameless) > 5 else ""))
    gaps = template_gaps(session, handout.key, record_id, today, wording)
    if gaps:
        yield translate("BeforePrinting", "Im Brief bleiben Lücken: {names}").format(names=", ".join(gaps))
