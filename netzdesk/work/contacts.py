"""Phones, mails and websites of a partner or a person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.model import ContactPoint, Partner, Person
from netzdesk.model.terms import ContactKind

Owner = Partner | Person
PHONES = (ContactKind.PHONE, ContactKind.MOBILE)
MAILS = (ContactKind.MAIL,)
WEBSITES = (ContactKind.WEB,)
_NOT_DIALLED = re.compile(r"[^0-9+]+")


class Point(NamedTuple):
    """One contact point as it is typed in."""

    kind: ContactKind
    value: str
    label: str = ""


def points(session: Session, owner: Owner) -> list[ContactPoint]:
    """The contact points in their order, the first of a kind being the one that lists show."""
    query = select(ContactPoint).where(_owned(owner)).order_by(ContactPoint.position, ContactPoint.id)
    return list(session.scalars(query))


def first(session: Session, owner: Owner, kinds: Sequence[ContactKind]) -> str:
    """The first phone, mail or the like; empty where there is none."""
    return next((point.value for point in points(session, owner) if point.kind in kinds and point.value), "")


def set_points(session: Session, owner: Owner, wanted: Sequence[Point]) -> None:
    """Make these the contact points, in this order; empty values are left out, equal ones stay the rows they are."""
    session.flush()
    before = points(session, owner)
    for position, point in enumerate(_distinct(wanted)):
        same = [row for row in before if (row.kind, row.value) == (point.kind, point.value)]
        row = same[0] if same else _new(session, owner, point.kind)
        if same:
            before.remove(row)
        row.value, row.label, row.position = point.value, point.label, position
    for row in before:
        session.delete(row)
    session.flush()
    session.expire(owner, ["contact_points"])


def add_point(
    session: Session, owner: Owner, kind: ContactKind, value: str, label: str = ""
) -> ContactPoint | None:
    """Add one contact point behind the others; None where it is empty or there already."""
    session.flush()
    known = points(session, owner)
    value = value.strip()
    if not value or any(_same(row.kind, row.value, kind, value) for row in known):
        return None
    row = _new(session, owner, kind)
    row.value, row.label = value, label
    row.position = known[-1].position + 1 if known else 0
    session.flush()
    session.expire(owner, ["contact_points"])
    return row


def digits(value: str) -> str:
    """A phone number as bare digits with the German country code taken off: "+49 (0)9131 86-0" is "9131860"."""
    bare = value.replace("(0)", "")
    if bare.isascii():
        bare = _NOT_DIALLED.sub("", bare)
    else:
        bare = "".join(letter for letter in bare if letter.isdigit() or letter == "+")
    for start in ("+49", "0049", "0"):
        if bare.startswith(start):
            return bare[len(start) :].lstrip("0")
    return bare.lstrip("+")


def _same(kind: ContactKind, value: str, other_kind: ContactKind, other: str) -> bool:
    numbers = (*PHONES, ContactKind.FAX)
    if kind in numbers and other_kind in numbers:
        return kind is other_kind and digits(value) == digits(other)
    return kind is other_kind and value.casefold() == other.casefold()


def _distinct(wanted: Sequence[Point]) -> list[Point]:
    kept: list[Point] = []
    for kind, value, label in wanted:
        point = Point(ContactKind(kind), value.strip(), label.strip())
        if point.value and not any(_same(point.kind, point.value, each.kind, each.value) for each in kept):
            kept.append(point)
    return kept


def _owned(owner: Owner) -> ColumnElement[bool]:
    key = ContactPoint.partner_id if isinstance(owner, Partner) else ContactPoint.person_id
    return key == owner.id


def _new(session: Session, owner: Owner, kind: ContactKind) -> ContactPoint:
    row = ContactPoint(id=new_id(), kind=kind)
    if isinstance(owner, Partner):
        row.partner_id = owner.id
    else:
        row.person_id = owner.id
    session.add(row)
    return row
