"""Phones, mails and websites of a partner or a person."""

from __future__ import annotations

import re

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.model import ContactPoint, Partner, Person
from netzdesk.model.terms import ContactKind

Owner = Partner | Person
_NOT_DIALLED = re.compile(r"[^0-9+]+")


def points(session: Session, owner: Owner) -> list[ContactPoint]:
    """The contact points in their order, the first of a kind being the one that lists show."""
    query = select(ContactPoint).where(_owned(owner)).order_by(ContactPoint.position, ContactPoint.id)
    return list(session.scalars(query))


def add_point(session: Session, owner: Owner, kind: ContactKind, value: str, label: str = "") -> ContactPoint:
    """Add one contact point behind the others."""
    session.flush()
    known = points(session, owner)
    row = ContactPoint(
        id=new_id(), kind=kind, value=value, label=label, position=known[-1].position + 1 if known else 0
    )
    if isinstance(owner, Partner):
        row.partner_id = owner.id
    else:
        row.person_id = owner.id
    session.add(row)
    session.flush()
    session.expire(owner, ["contact_points"])
    return row


def digits(value: str) -> str:
    """A phone number as bare digits with the German country code taken off: "+49 (0)9131 86-0" is "9131860"."""
    bare = value.replace("(0)", "").replace(" ", "").replace("-", "").replace("/", "")
    if not bare.isdigit():  # hardly ever, and an expression takes longer than all the rest
        if bare.isascii():
            bare = _NOT_DIALLED.sub("", bare)
        else:
            bare = "".join(letter for letter in bare if letter.isdigit() or letter == "+")
    for start in ("+49", "0049", "0"):
        if bare.startswith(start):
            return bare[len(start) :].lstrip("0")
    return bare.lstrip("+")


def _owned(owner: Owner) -> ColumnElement[bool]:
    key = ContactPoint.partner_id if isinstance(owner, Partner) else ContactPoint.person_id
    return key == owner.id
