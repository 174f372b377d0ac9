"""What people have agreed to, and so who may be named to others (Art. 6 (1) a, Art. 7, Art. 9 (2) a DSGVO)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session

from netzdesk.model import Consent, Partner
from netzdesk.model.terms import ConsentPurpose, PartnerKind


def stands(purpose: ConsentPurpose, day: date) -> ColumnElement[bool]:
    """The condition that a consent to ``purpose`` was given by that day and not withdrawn yet."""
    return and_(
        Consent.purpose == purpose,
        Consent.given_on <= day,
        or_(Consent.withdrawn_on.is_(None), Consent.withdrawn_on > day),
    )


def who_agreed(session: Session, purpose: ConsentPurpose, day: date) -> frozenset[str]:
    """The keys of the people whose consent to ``purpose`` stands that day."""
    return frozenset(session.scalars(select(Consent.person_id).where(stands(purpose, day))))


def may_share_contact(session: Session, person_id: str, day: date) -> bool:
    """Whether other partners may be given the person's phone and mail that day."""
    query = select(Consent.id).where(Consent.person_id == person_id, stands(ConsentPurpose.CONTACT_LIST, day))
    return session.scalar(query.limit(1)) is not None


def unnamed_partners(
    session: Session, day: date, purpose: ConsentPurpose = ConsentPurpose.CONTACT_LIST
) -> frozenset[str]:
    """The keys of partners in use who are single people and have not agreed to ``purpose``."""
    agreed = exists().where(Consent.person_id == Partner.person_id, stands(purpose, day))
    query = select(Partner.id).where(
        Partner.kind == PartnerKind.PERSON, Partner.deleted_at.is_(None), ~agreed
    )
    return frozenset(session.scalars(query))
