"""What can be done with the bodies of a network: founded, joined, changed; and who sits in them on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, joinedload

from netzdesk.base.identity import new_id
from netzdesk.model import Base, Group, Membership, Partner, Person
from netzdesk.model.terms import GroupKind
from netzdesk.work import checks
from netzdesk.work.periods import in_force, not_over
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


def groups_at_work(today: date) -> Select[tuple[Group]]:
    """A query for the groups that exist today."""
    return select(Group).where(
        Group.deleted_at.is_(None),
        in_force(Group.started_on, Group.ended_on, today),
    )


def groups_of(session: Session, partner: Partner, today: date) -> list[Group]:
    """The groups in which this partner has a seat today."""
    query = (
        groups_at_work(today)
        .join(Membership, Membership.group_id == Group.id)
        .where(
            Membership.partner_id == partner.id,
            in_force(Membership.valid_from, Membership.valid_to, today),
        )
        .distinct()
        .order_by(Group.name_key)
    )
    return list(session.scalars(query))


def groups_to_come(session: Session, partner: Partner, today: date) -> list[tuple[Group, date]]:
    """The groups in which this partner has no seat yet but will have, each with the day, the nearest first.

    The day is the later of the first one of the seat and that of the group.
    """
    query = (
        select(Membership)
        .join(Group, Group.id == Membership.group_id)
        .options(joinedload(Membership.group))
        .where(
            Membership.partner_id == partner.id,
            not_over(Membership.valid_to, today),
            Group.deleted_at.is_(None),
            not_over(Group.ended_on, today),
            or_(Membership.valid_from > today, Group.started_on > today),
        )
        .order_by(Group.name_key)
    )
    there = {group.id for group in groups_of(session, partner, today)}
    found: dict[str, tuple[Group, date]] = {}
    for seat in session.scalars(query):
        begins = max(day for day in (seat.valid_from, seat.group.started_on) if day)
        if seat.group_id not in there and (seat.group_id not in found or begins < found[seat.group_id][1]):
            found[seat.group_id] = seat.group, begins
    return sorted(found.values(), key=lambda each: each[1])


def groups_with_members(session: Session, today: date) -> list[tuple[Group, list[Membership]]]:
    """All groups at work today, the steering group first, each with its members of today."""
    first = (Group.kind == GroupKind.STEERING_GROUP).desc()
    groups = session.scalars(groups_at_work(today).order_by(first, Group.name_key)).all()
    return [(group, members_on(session, group, today)) for group in groups]


def members_on(session: Session, group: Group, day: date) -> list[Membership]:
    """Who sat in the group on that day, in the order of their names."""
    query = (
        select(Membership)
        .options(
            joinedload(Membership.person), joinedload(Membership.partner), joinedload(Membership.target_group)
        )
        .outerjoin(Person, Person.id == Membership.person_id)
        .outerjoin(Partner, Partner.id == Membership.partner_id)
        .where(
            Membership.group_id == group.id,
            in_force(Membership.valid_from, Membership.valid_to, day),
            Person.deleted_at.is_(None),
            or_(Person.id.is_not(None), Partner.deleted_at.is_(None)),
        )
        .order_by(Person.name_key, Membership.id)
    )
    return list(session.scalars(query))
