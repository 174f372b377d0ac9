"""The contacts that partners may be given: everybody whose consent stands, whatever they do and wherever."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.orm import Session

from netzdesk.model import Affiliation, Consent, ContactPoint, Group, Membership, Partner, Person
from netzdesk.model.terms import ConsentPurpose, ContactKind, GroupKind
from netzdesk.work.consents import stands
from netzdesk.work.periods import in_force

MOST = 300
"""So many contacts fit on some ten pages; a larger network gives those that matter most."""


class SharedContact(NamedTuple):
    """A person who agreed to be named to partners, with their function (else their groups) and how they are reached."""

    name: str
    function: str
    partner: str
    mail: str
    phone: str


class SharedContacts(NamedTuple):
    """The contacts from A to Z by last name, and how many there would be in all."""

    people: list[SharedContact]
    agreed: int


def shared_contacts(session: Session, day: date, most: int = MOST) -> SharedContacts:
    """Everybody who agreed to be passed on and whose consent stands that day (Art. 6 (1) a DSGVO), up to ``most``.

    Left out is of whom there is no more to tell than a name. Of more, those stay who sit in a steering group, then in
    another group, then main contacts, then the others.
    """
    agreed = exists().where(Consent.person_id == Person.id, stands(ConsentPurpose.CONTACT_LIST, day))
    query = select(Person.id).where(agreed, Person.deleted_at.is_(None)).order_by(Person.name_key, Person.id)
    keys = session.scalars(query).all()
    if len(keys) > most:
        near = _nearness(session, day)
        chosen = set(sorted(keys, key=lambda key: near.get(key, 3))[:most])
    else:
        chosen = set(keys)
    people = {each.id: each for each in session.scalars(select(Person).where(Person.id.in_(chosen)))}
    does = _groups(session, day, chosen) | _functions(session, day, chosen)
    mails = _reach(session, chosen, (ContactKind.MAIL,))
    phones = _reach(session, chosen, (ContactKind.PHONE, ContactKind.MOBILE))
    found = []
    for key in (each for each in keys if each in chosen):
        told = SharedContact(
            people[key].full_name, *does.get(key, ("", "")), mails.get(key, ""), phones.get(key, "")
        )
        if any(told[1:]):
            found.append(told)
    return SharedContacts(found, len(keys) - len(chosen) + len(found))


def _nearness(session: Session, day: date) -> dict[str, int]:
    """By the key of the person: 0 in a steering group that day, 1 in another group, 2 for main contacts of partners."""
    seats = _seats(day).with_only_columns(Membership.person_id, Group.kind)
    main = select(Affiliation.person_id).where(
        Affiliation.is_main_contact, in_force(Affiliation.valid_from, Affiliation.valid_to, day)
    )
    found = dict.fromkeys(session.scalars(main), 2)
    for key, kind in session.execute(seats):
        found[key] = min(found.get(key, 1), 0 if kind == GroupKind.STEERING_GROUP else 1)
    return found


def _seats(day: date) -> Select[tuple[str | None, str]]:
    """The people who sit in a group that day, and its name."""
    return (
        select(Membership.person_id, Group.name)
        .join(Group, Group.id == Membership.group_id)
        .where(
            Group.deleted_at.is_(None),
            in_force(Group.started_on, Group.ended_on, day),
            in_force(Membership.valid_from, Membership.valid_to, day),
        )
    )


def _groups(session: Session, day: date, keys: set[str]) -> dict[str, tuple[str, str]]:
    """The groups in which these people sit that day, but for a target group: that is told with another consent only."""
    query = _seats(day).where(Membership.person_id.in_(keys), Membership.target_group_id.is_(None))
    found: dict[str, dict[str, None]] = {}
    for key, group in session.execute(query.order_by(Group.kind == GroupKind.STEERING_GROUP, Group.name_key)):
        found.setdefault(key, {})[group] = None
    return {key: (", ".join(groups), "") for key, groups in found.items()}


def _functions(session: Session, day: date, keys: set[str]) -> dict[str, tuple[str, str]]:
    """What these people do that day and for whom; of several functions that of a main contact, else the first."""
    query = (
        select(Affiliation.person_id, Affiliation.function_title, Partner.name)
        .join(Partner, Partner.id == Affiliation.partner_id)
        .where(
            Affiliation.person_id.in_(keys),
            Partner.deleted_at.is_(None),
            in_force(Affiliation.valid_from, Affiliation.valid_to, day),
        )
        .order_by(Affiliation.is_main_contact, Affiliation.id.desc())
    )
    return {key: (title, partner) for key, title, partner in session.execute(query)}


def _reach(session: Session, keys: set[str], kinds: tuple[ContactKind, ...]) -> dict[str, str]:
    """The first way to reach each of these people: their own, else that of the partner who is that very person."""
    owner = func.coalesce(ContactPoint.person_id, Partner.person_id)
    query = (
        select(owner, ContactPoint.value)
        .outerjoin(Partner, Partner.id == ContactPoint.partner_id)
        .where(or_(ContactPoint.person_id.in_(keys), Partner.person_id.in_(keys)))
        .where(ContactPoint.kind.in_(kinds), ContactPoint.value != "")
        .order_by(ContactPoint.person_id.is_not(None), ContactPoint.position.desc(), ContactPoint.id.desc())
    )
    return {key: value for key, value in session.execute(query)}  # noqa: C416 - dict() takes its keys() for a mapping
