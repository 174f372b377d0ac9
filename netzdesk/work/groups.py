"""What can be done with the bodies of a network: founded, joined, left, goals set, decisions taken."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.model import Base, Group, Membership
from netzdesk.model.terms import GroupKind
from netzdesk.work import checks
from netzdesk.work.records import set_value


def create_group(session: Session, name: str, kind: GroupKind = GroupKind.WORKING_GROUP) -> Group:
    """A new working group, team or steering group without members."""
    group = Group(id=new_id(), name=name.strip(), kind=kind)
    session.add(group)
    session.flush()
    return group


def add_member(
    session: Session,
    group: Group,
    *,
    person_id: str | None = None,
    partner_id: str | None = None,
    role: str = "",
    valid_from: date | None = None,
    target_group_id: str | None = None,
    has_vote: bool = True,
) -> Membership:
    """Give a person, a partner or both a seat; the same seat from the same day on is there only once."""
    query = select(Membership).where(
        Membership.group_id == group.id,
        Membership.person_id == person_id,
        Membership.partner_id == partner_id,
    )
    found = next((each for each in session.scalars(query) if each.valid_from == valid_from), None)
    if found is None:
        found = Membership(
            id=new_id(), group_id=group.id, person_id=person_id, partner_id=partner_id, valid_from=valid_from
        )
        session.add(found)
    found.role = role or found.role or ""
    found.target_group_id = target_group_id or found.target_group_id
    found.has_vote = has_vote
    session.flush()
    session.expire(group, ["memberships"])
    return found


def set_group_value(session: Session, group: Base, field: str, value: Any) -> bool:
    """As ``set_value``; a group has a name, and does not end before it begins (``UserError``)."""
    assert isinstance(group, Group)
    changed = set_value(session, group, field, checks.name(value) if field == "name" else value)
    checks.period(group.started_on, group.ended_on)
    return changed
