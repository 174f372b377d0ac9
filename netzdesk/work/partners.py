"""What can be done with partners: made, brought on board, linked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.identity import new_id
from netzdesk.base.text import translate
from netzdesk.model import Base, Partner, PartnerLifeDomain, PartnerTag, StatusChange
from netzdesk.model.terms import PartnerKind, PartnershipStatus
from netzdesk.work import checks
from netzdesk.work.records import set_value

LinkClass = type[PartnerLifeDomain] | type[PartnerTag]
_LINKS: dict[Any, tuple[str, str]] = {
    PartnerLifeDomain: ("life_domain_id", "life_domains"),
    PartnerTag: ("tag_id", "tags"),
}

STATUS_ON = (
    "(SELECT partner_id, status FROM (SELECT c.partner_id, c.status, row_number() OVER"
    " (PARTITION BY c.partner_id ORDER BY c.since DESC, c.id DESC) AS place FROM status_change c"
    " JOIN partner r ON r.id = c.partner_id WHERE c.since <= :day AND r.deleted_at IS NULL) WHERE place = 1)"
)
"""SQL for the status that each partner in use had at the end of the day ``:day``."""


def create_partner(
    session: Session,
    name: str,
    *,
    kind: PartnerKind = PartnerKind.ORGANISATION,
    status: PartnershipStatus = PartnershipStatus.IDEA,
    since: date | None = None,
) -> Partner:
    """A new partner, with the first entry of its way (today where ``since`` is not known)."""
    day = since or date.today()
    partner = Partner(id=new_id(), kind=kind, name=name.strip(), status=status, status_since=day)
    session.add(partner)
    session.add(StatusChange(id=new_id(), partner_id=partner.id, status=status, since=day))
    session.flush()
    return partner


def set_status(
    session: Session, partner: Partner, status: PartnershipStatus, since: date, reason: str = ""
) -> StatusChange:
    """From ``since`` on the partner has this status; on a day that has an entry already, the new one counts.

    A day in the past fills in the partner's way and leaves the status of today alone where a later entry exists. But
    the idea that every new partner begins with gives way: who tells how it was before knows more. ``UserError`` for a
    day to come.
    """
    since = checks.not_to_come(since)
    entries = session.scalars(select(StatusChange).where(StatusChange.partner_id == partner.id)).all()
    for first in entries if len(entries) == 1 else ():
        if first.status is PartnershipStatus.IDEA and not first.reason and since < first.since:
            session.delete(first)
    change = StatusChange(
        id=new_id(), partner_id=partner.id, status=PartnershipStatus(status), since=since, reason=reason
    )
    session.add(change)
    keep_status(session, partner)
    return change


def keep_status(session: Session, partner: Partner) -> None:
    """Set the partner's status to the latest entry of its way, after entries were added, edited or deleted."""
    session.flush()
    latest = session.scalars(
        select(StatusChange)
        .where(StatusChange.partner_id == partner.id)
        .order_by(StatusChange.since.desc(), StatusChange.id.desc())
        .limit(1)
    ).first()
    partner.status = latest.status if latest else PartnershipStatus.IDEA
    partner.status_since = latest.since if latest else None
    session.flush()
    session.expire(partner, ["status_changes"])


def status_on(session: Session, day: date) -> dict[PartnershipStatus, int]:
    """How many partners had each status at the end of that day; those without an entry by then do not count.

    Partners in the trash are left out.
    """
    query = text(f"SELECT status, count(*) FROM {STATUS_ON} GROUP BY status")
    found = session.execute(query, {"day": day.isoformat()})
    counted = {PartnershipStatus(status): number for status, number in found}
    return {status: counted.get(status, 0) for status in PartnershipStatus}


def set_parent(session: Session, partner: Partner, parent_id: str | None) -> bool:
    """Say which organisation the partner is a part of; a circle is refused with a sentence. Tells whether it is new."""
    above = parent_id
    while above:
        if above == partner.id:
            message = translate(
                "Partners", "„{name}“ kann nicht über sich selbst stehen. Wählen Sie einen anderen Träger."
            )
            raise UserError(message.format(name=partner.name))
        above = session.scalar(select(Partner.parent_id).where(Partner.id == above))
    return set_value(session, partner, "parent_id", parent_id)


def set_linked(session: Session, partner: Partner, link_class: LinkClass, ids: Iterable[str]) -> bool:
    """Make these the life domains or tags of a partner; links that stay are kept. Tells whether anything changed."""
    key, collection = _LINKS[link_class]
    link: Any = link_class
    session.flush()
    before = {
        getattr(row, key): row for row in session.scalars(select(link).where(link.partner_id == partner.id))
    }
    wanted = dict.fromkeys(ids)
    for each in wanted:
        if each not in before:
            session.add(link(id=new_id(), partner_id=partner.id, **{key: each}))
    for each, row in before.items():
        if each not in wanted:
            session.delete(row)
    session.flush()
    session.expire(partner, [collection])
    return set(before) != set(wanted)


def set_partner_value(session: Session, partner: Base, field: str, value: Any) -> bool:
    """As ``set_value``; a partner has a name, a PLZ of its country, and does not stand above itself (``UserError``)."""
    assert isinstance(partner, Partner)
    if field == "parent_id":
        return set_parent(session, partner, value)
    if field == "name":
        value = checks.name(value)
    if field == "postcode":
        value = checks.postcode(value, partner.country)
    return set_value(session, partner, field, value)
