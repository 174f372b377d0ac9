"""Address cards of people and of the network itself, to be given away or scanned from a badge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy.orm import Session, selectinload

from netzdesk.model import ContactPoint, Partner, Person
from netzdesk.model.terms import ContactKind
from netzdesk.office.vcards import CardData
from netzdesk.work.network import profile
from netzdesk.work.people import main_affiliation, organisation_of

_PHONES = {ContactKind.PHONE: "work", ContactKind.MOBILE: "cell", ContactKind.FAX: "fax"}


def network_card(session: Session) -> CardData:
    """The card of the network: how its coordinator is reached."""
    us = profile(session)
    return CardData(
        organisation=us.name,
        phones=((us.phone, "work"),) if us.phone else (),
        mails=((us.mail, "work"),) if us.mail else (),
        websites=(us.website,) if us.website else (),
        street=us.street,
        postcode=us.postcode,
        place=us.place,
    )


def person_card(person: Person, partner: Partner | None, function: str = "", *, uid: bool = True) -> CardData:
    """The card of a person with the organisation they stand for; without ``uid`` it fits into a small QR code."""
    phones, mails, websites = _ways(person.contact_points)
    return CardData(
        first_name=person.first_name,
        last_name=person.last_name,
        academic_title=person.academic_title,
        organisation=organisation_of(partner, person.id),
        function=function,
        phones=phones,
        mails=mails,
        websites=websites,
        street=partner.street if partner else "",
        postcode=partner.postcode if partner else "",
        place=partner.place if partner else "",
        country=partner.country if partner else "",
        uid=person.id if uid else "",
    )


def people_cards(session: Session, person_ids: Iterable[str], today: date) -> Iterator[CardData]:
    """The cards of these people in this order, each with what they do today at the partner they stand for first."""
    for person_id in person_ids:
        person = session.get(Person, person_id, options=[selectinload(Person.contact_points)])
        if person is None:
            continue
        now = main_affiliation(session, person_id, today)
        yield person_card(person, now.partner if now else None, now.function_title if now else "")


def partner_cards(session: Session, partner_ids: Iterable[str]) -> Iterator[CardData]:
    """The cards of these partners in this order; one that is a single person has a person's card."""
    for partner_id in partner_ids:
        partner = session.get(Partner, partner_id, options=[selectinload(Partner.contact_points)])
        if partner is None:
            continue
        person = partner.person
        phones, mails, websites = _ways((*partner.contact_points, *(person.contact_points if person else ())))
        yield CardData(
            first_name=person.first_name if person else "",
            last_name=person.last_name if person else "",
            academic_title=person.academic_title if person else "",
            organisation="" if person else partner.name,
            phones=phones,
            mails=mails,
            websites=websites,
            street=partner.street,
            postcode=partner.postcode,
            place=partner.place,
            country=partner.country,
            note=partner.description,
            uid=person.id if person else partner.id,
        )


Ways = tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...], tuple[str, ...]]


def _ways(points: Iterable[ContactPoint]) -> Ways:
    """Phones, mails and websites as a card wants them; empty values are left away."""
    filled = [point for point in points if point.value]
    phones = tuple(
        (point.value, "home" if point.label.lower() == "privat" and kind == "work" else kind)
        for point in filled
        if (kind := _PHONES.get(ContactKind(point.kind)))
    )
    mails = tuple((point.value, "work") for point in filled if point.kind == ContactKind.MAIL)
    return phones, mails, tuple(point.value for point in filled if point.kind == ContactKind.WEB)
