"""The bodies of the network: working and steering groups, who sits in them, goals, decisions."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from netzdesk.base.order import sort_key
from netzdesk.model.catalogue import LifeDomain, TargetGroup
from netzdesk.model.partner import Partner
from netzdesk.model.person import Person
from netzdesk.model.record import Base, Trashable, part_of, refers_to, term, text
from netzdesk.model.terms import GoalState, GroupKind


class Group(Trashable, Base):
    """A working group, the steering group or a team; ``predecessor_id`` names the group it grew out of."""

    __tablename__ = "group"

    kind: Mapped[GroupKind] = term(GroupKind, GroupKind.WORKING_GROUP)
    name: Mapped[str] = text()
    name_key: Mapped[str] = mapped_column(Text, default="")
    purpose: Mapped[str] = text()
    vision: Mapped[str] = text()
    rhythm: Mapped[str] = text()
    target_group_id: Mapped[str | None] = refers_to("target_group")
    life_domain_id: Mapped[str | None] = refers_to("life_domain")
    predecessor_id: Mapped[str | None] = refers_to("group")
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    notes: Mapped[str] = text()

    target_group: Mapped[TargetGroup | None] = relationship()
    life_domain: Mapped[LifeDomain | None] = relationship()
    predecessor: Mapped[Group | None] = relationship(remote_side="Group.id")
    memberships: Mapped[list[Membership]] = relationship(back_populates="group", passive_deletes=True)
    goals: Mapped[list[Goal]] = relationship(back_populates="group", passive_deletes=True)
    decisions: Mapped[list[Decision]] = relationship(
        back_populates="group", order_by="Decision.decided_on.desc()", passive_deletes=True
    )

    @validates("name")
    def _keep_name_key(self, _field: str, name: str) -> str:
        self.name_key = sort_key(name)
        return name


class Membership(Base):
    """A seat in a group: the person, the partner or the target group they stand for, role and period."""

    __tablename__ = "membership"

    group_id: Mapped[str] = part_of("group")
    person_id: Mapped[str | None] = part_of("person", required=False)
    partner_id: Mapped[str | None] = part_of("partner", required=False)
    target_group_id: Mapped[str | None] = refers_to("target_group")
    role: Mapped[str] = text()
    has_vote: Mapped[bool] = mapped_column(default=True)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]

    group: Mapped[Group] = relationship(back_populates="memberships")
    person: Mapped[Person | None] = relationship()
    partner: Mapped[Partner | None] = relationship()
    target_group: Mapped[TargetGroup | None] = relationship()


class Goal(Base):
    """What the network wants to reach in a life domain, and which partner looks after it."""

    __tablename__ = "goal"

    group_id: Mapped[str | None] = refers_to("group")
    title: Mapped[str] = text()
    description: Mapped[str] = text()
    life_domain_id: Mapped[str | None] = refers_to("life_domain")
    target_group_id: Mapped[str | None] = refers_to("target_group")
    partner_id: Mapped[str | None] = refers_to("partner")
    state: Mapped[GoalState] = term(GoalState, GoalState.AGREED)
    due_on: Mapped[date | None]

    group: Mapped[Group | None] = relationship(back_populates="goals")
    life_domain: Mapped[LifeDomain | None] = relationship()
    target_group: Mapped[TargetGroup | None] = relationship()
    partner: Mapped[Partner | None] = relationship()


class Decision(Base):
    """A decision of a group; the votes are head counts, empty where nobody counted."""

    __tablename__ = "decision"

    group_id: Mapped[str] = part_of("group")
    decided_on: Mapped[date]
    title: Mapped[str] = text()
    wording: Mapped[str] = text()
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    votes_abstained: Mapped[int | None]

    group: Mapped[Group] = relationship(back_populates="decisions")
