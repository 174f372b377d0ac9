"""What to look at before paper is spent: missing fields, gaps in letters, data that has grown old."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.event_facts import COMING, event_of, guests
from netzdesk.handouts.events import without_code
from netzdesk.handouts.handout import Handout
from netzdesk.handouts.letters import addressees, template_gaps
from netzdesk.handouts.members import ForOthers
from netzdesk.model import Affiliation, Consent, Conversation, Event, Group, Partner, Person
from netzdesk.model.terms import ConsentPurpose, EventState, PartnershipStatus, Wording
from netzdesk.store import reader_of
from netzdesk.work.consents import stands, unnamed_partners
from netzdesk.work.groups import members_on
from netzdesk.work.listing import ListQuery, count
from netzdesk.work.network import profile
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.periods import holds
from netzdesk.work.shared_contacts import shared_contacts
from netzdesk.work.template_texts import NETWORK

_TOWN = re.compile(r"\b\d{4,5}\s+\w")
STALE = timedelta(days=365)
_NAMED = 2
"""So many incomplete addresses are named one by one."""

_LONG_NAME = 40
"""Letters of a name that are told."""


class Remark(NamedTuple):
    """A sentence on what to look at, and where: ("partner", id) or such, ("network", ""), ("list", "list/view").

    Without a ``kind`` it leads nowhere.
    """

    text: str
    kind: str = ""
    key: str = ""


def remarks(
    session: Session, handout: Handout, record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[Remark]:
    """What to look at in this document, the most important first; empty where nothing is to be done."""
    found = list(_of_network(session, handout))
    if handout.about == "event":
        found += [Remark(text, "event", record_id) for text in _of_event(session, record_id, today)]
    if handout.key == "badges":
        found += _of_badges(session, record_id, today)
    if handout.about == "partner":
        found += of_partner(session, record_id, today)
    if handout.letters:
        found += _of_letters(session, handout, record_id, today, wording)
    if handout.key in ("partner-list", "partner-directory"):
        found += _of_list(session, today)
    if _names_the_silent(session, handout, record_id, today):
        text = translate(
            "BeforePrinting",
            "Hier stehen auch Menschen, die der Weitergabe nicht zugestimmt haben. Geben Sie das Blatt nicht weiter.",
        )
        found.append(Remark(text, "list", "persons/private"))
    return found


def _names_the_silent(session: Session, handout: Handout, record_id: str, today: date) -> bool:
    """Whether a document for the coordinator names people who may not be named to others, or for whom they speak."""
    if handout.key == "group-sheet":
        group = session.get(Group, record_id)
        return group is not None and not ForOthers(session, today).name_all(members_on(session, group, today))
    if handout.key not in ("person-list", "partner-list"):
        return False
    if handout.key == "partner-list" and unnamed_partners(session, today):
        return True
    agreed = exists().where(Consent.person_id == Person.id, stands(ConsentPurpose.CONTACT_LIST, today))
    found = select(Person.id).where(Person.deleted_at.is_(None), ~agreed)
    if handout.key == "partner-list":
        found = found.join(Affiliation, Affiliation.person_id == Person.id)
    return session.scalar(found.limit(1)) is not None


def _of_network(session: Session, handout: Handout) -> Iterator[Remark]:
    us = profile(session)
    if not us.name:
        text = translate(
            "BeforePrinting", "Der Name Ihres Netzwerks fehlt. Tragen Sie ihn unter „Netzwerk“ ein."
        )
        yield Remark(text, "network")
    if handout.letters and not (us.street and us.place):
        text = translate("BeforePrinting", "Die Anschrift Ihres Netzwerks fehlt im Briefkopf.")
        yield Remark(text, "network")


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


def _of_badges(session: Session, record_id: str, today: date) -> Iterator[Remark]:
    """Who gets no code on the badge, because a name is too long for one that a phone can read."""
    words = translate(
        "BeforePrinting",
        "„{name}“ bekommt keinen QR-Code auf das Schild: Name oder Organisation sind zu lang dafür.",
    )
    for guest in without_code(session, event_of(session, record_id), today):
        name = guest.person.full_name
        short = f"{name[:_LONG_NAME].rstrip()} …" if len(name) > _LONG_NAME else name
        yield Remark(words.format(name=short), "person", guest.person.id)


def of_partner(session: Session, record_id: str, today: date, *, greeted: bool = True) -> Iterator[Remark]:
    """What may be wrong with a partner; who is to be ``greeted`` matters where nothing else says it."""
    partner = session.get(Partner, record_id)
    if partner is None:
        return
    current = any(holds(each.valid_from, each.valid_to, today) for each in partner.affiliations)
    if greeted and not partner.person_id and not current:
        text = translate("BeforePrinting", "Es ist keine Ansprechperson eingetragen.")
        yield Remark(text, "partner", record_id)
    last = session.scalar(select(func.max(Conversation.held_on)).where(Conversation.partner_id == record_id))
    if last and last < today - STALE:
        text = translate(
            "BeforePrinting", "Das letzte Gespräch ist über ein Jahr her. Stimmen die Angaben noch?"
        )
        yield Remark(text, "partner", record_id)


def _of_letters(
    session: Session, handout: Handout, record_id: str, today: date, wording: Wording
) -> Iterator[Remark]:
    unknown = [each for each in addressees(session, handout.key, record_id, today) if _lacks_town(each.lines)]
    message = translate("BeforePrinting", "Die Anschrift ist unvollständig: {names}")
    for each in unknown[:_NAMED]:
        yield Remark(message.format(names=each.lines[0]), each.kind, each.key)
    if more := len(unknown[_NAMED:]):
        yield Remark(
            translate("BeforePrinting", "Bei %n weiteren ist die Anschrift unvollständig.", None, more),
            handout.about,
            record_id,
        )
    gaps = template_gaps(session, handout.key, record_id, today, wording)
    yield from _of_gaps(
        translate("BeforePrinting", "Im Brief bleiben Lücken: {names}"), gaps, handout.about, record_id
    )


def of_pack(
    session: Session, record_id: str, today: date, wording: Wording, sections: Collection[str]
) -> Iterator[Remark]:
    """What the letter in the pack of this partner leaves empty, and whose contacts have no room in it."""
    from netzdesk.handouts.onboarding_pack import missing_values

    if "welcome" in sections:
        gaps = missing_values(session, record_id, today, wording)
        yield from _of_gaps(
            translate("BeforePrinting", "In der Begrüßung fehlt: {names}"), gaps, "partner", record_id
        )
    if "contacts" in sections:
        people, agreed = shared_contacts(session, today)
        if len(people) < agreed:
            words = translate(
                "BeforePrinting", "Von {agreed} Kontakten stehen die {shown} wichtigsten in der Mappe."
            )
            yield Remark(words.format(shown=len(people), agreed=agreed), "list", "persons/all")


def _of_gaps(message: str, gaps: Sequence[str], kind: str, key: str) -> Iterator[Remark]:
    """What a text leaves empty: details of the network lead there, all others to the record."""
    ours = [translate("Templates", each.meaning) for each in NETWORK]
    for words, where in (
        ([gap for gap in gaps if gap in ours], ("network", "")),
        ([gap for gap in gaps if gap not in ours], (kind, key)),
    ):
        if words:
            yield Remark(message.format(names=", ".join(words)), *where)


def _lacks_town(lines: Sequence[str]) -> bool:
    return bool(lines) and not any(map(_TOWN.search, lines))


def _of_list(session: Session, today: date) -> Iterator[Remark]:
    """How many partners on board lack something, and with how many the last conversation is long ago."""
    onboard = ("status", "onboard")
    if gaps := count(reader_of(session), PARTNERS, ListQuery(filters=(onboard, ("gap", "1")))):
        text = translate("BeforePrinting", "Bei %n Partner*innen an Bord fehlen Angaben.", None, gaps)
        yield Remark(text, "list", "partners/gaps")
    last = (
        select(func.max(Conversation.held_on)).where(Conversation.partner_id == Partner.id).scalar_subquery()
    )
    old = select(func.count()).where(
        Partner.status == PartnershipStatus.ONBOARD, Partner.deleted_at.is_(None), last < today - STALE
    )
    if number := session.scalar(old):
        text = translate(
            "BeforePrinting",
            "Mit %n Partner*innen an Bord ist das letzte Gespräch über ein Jahr her.",
            None,
            number,
        )
        yield Remark(text, "list", "partners/not_spoken")
