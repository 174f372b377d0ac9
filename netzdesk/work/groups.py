"""What can be done with the bodies of a network: founded, joined, left, goals set, decisions taken (B33–B48, C4)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.model import Decision, Goal, Group, Membership
from netzdesk.model.terms import GoalState, GroupKind
from netzdesk.work.goal_lists import DECISIONS, GOALS
from netzdesk.work.group_lists import GROUPS, STEERING
from netzdesk.work.seat_lists import MEMBERS

__all__ = [
    "DECISIONS", "GOALS", "GROUPS", "MEMBERS", "STEERING", "add_decision", "add_goal", "add_member", "create_group",
    "end_membership", "steering_group",
]  # fmt: skip


def create_group(
    session: Session,
    name: str,
    *,
    kind: GroupKind = GroupKind.WORKING_GROUP,
    purpose: str = "",
    started_on: date | None = None,
    target_group_id: str | None = None,
    life_domain_id: str | None = None,
) -> Group:
    """A new working group, team or steering group without members."""
    group = Group(
        id=new_id(),
        name=name.strip(),
        kind=kind,
        purpose=purpose,
        started_on=started_on,
        target_group_id=target_group_id,
        life_domain_id=life_domain_id,
    )
    session.add(group)
    session.flush()
    return group


def steering_group(session: Session) -> Group | None:
    """The steering group at work, the youngest where there are several; None where there is none yet."""
    query = select(Group).where(Group.kind == GroupKind.STEERING_GROUP, Group.deleted_at.is_(None))
    return session.scalars(query.order_by(Group.ended_on.is_not(None), Group.id.desc()).limit(1)).first()


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
    """Give a person, a partner or both a seat; the same seat from the same day on is there only once (U9)."""
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


def end_membership(session: Session, membership: Membership, day: date) -> None:
    """The seat was held until that day; it stays to be seen as a former one (U12)."""
    membership.valid_to = day
    session.flush()


def add_goal(
    session: Session,
    title: str,
    *,
    group_id: str | None = None,
    life_domain_id: str | None = None,
    target_group_id: str | None = None,
    partner_id: str | None = None,
    state: GoalState = GoalState.AGREED,
    due_on: date | None = None,
) -> Goal:
    """Set a goal of the network, or of one group, and say which partner looks after it (B34)."""
    goal = Goal(
        id=new_id(),
        title=title.strip(),
        group_id=group_id,
        life_domain_id=life_domain_id,
        target_group_id=target_group_id,
        partner_id=partner_id,
        state=state,
        due_on=due_on,
    )
    session.add(goal)
    session.flush()
    return goal


def add_decision(session: Session, group: Group, title: str, decided_on: date, wording: str = "") -> Decision:
    """Keep a decision of a group."""
    decision = Decision(
        id=new_id(), group_id=group.id, title=title.strip(), decided_on=decided_on, wording=wording
    )
    session.add(decision)
    session.flush()
    session.expire(group, ["decisions"])
    return decision
