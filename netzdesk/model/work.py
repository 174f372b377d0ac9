"""What is said and what is to be done: conversations, follow-ups, tasks."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, relationship

from netzdesk.model.group import Group
from netzdesk.model.partner import Partner
from netzdesk.model.person import Person
from netzdesk.model.record import Base, part_of, refers_to, term, text
from netzdesk.model.terms import Channel, TaskState


class Conversation(Base):
    """A talk with a partner: what was said, what they would gain, what worries them, what comes next."""

    __tablename__ = "conversation"

    partner_id: Mapped[str] = part_of("partner")
    person_id: Mapped[str | None] = refers_to("person")
    held_on: Mapped[date]
    channel: Mapped[Channel] = term(Channel, Channel.PERSONAL)
    participants: Mapped[str] = text()
    summary: Mapped[str] = text()
    benefit_notes: Mapped[str] = text()
    concerns: Mapped[str] = text()
    next_step: Mapped[str] = text()

    partner: Mapped[Partner] = relationship()
    person: Mapped[Person | None] = relationship()


class FollowUp(Base):
    """Wiedervorlage: come back to this on ``due_on``; open while ``done_on`` is empty."""

    __tablename__ = "follow_up"

    partner_id: Mapped[str | None] = part_of("partner", required=False)
    person_id: Mapped[str | None] = part_of("person", required=False)
    subject: Mapped[str] = text()
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    outcome: Mapped[str] = text()

    partner: Mapped[Partner | None] = relationship()
    person: Mapped[Person | None] = relationship()


class Task(Base):
    """Something a partner wants to take on or has taken on, with the mandate in words."""

    __tablename__ = "task"

    partner_id: Mapped[str | None] = part_of("partner", required=False)
    person_id: Mapped[str | None] = refers_to("person")
    group_id: Mapped[str | None] = part_of("group", required=False)
    title: Mapped[str] = text()
    mandate: Mapped[str] = text()
    state: Mapped[TaskState] = term(TaskState, TaskState.OPEN)
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]

    partner: Mapped[Partner | None] = relationship()
    person: Mapped[Person | None] = relationship()
    group: Mapped[Group | None] = relationship()
