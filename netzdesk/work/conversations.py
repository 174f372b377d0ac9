"""Talks with partners, kept with what they would gain, what worries them and what comes next."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.text import translate
from netzdesk.model import Conversation, Partner
from netzdesk.model.terms import Channel
from netzdesk.work.follow_ups import create_follow_up


def record_conversation(
    session: Session,
    partner: Partner,
    held_on: date,
    *,
    channel: Channel = Channel.PERSONAL,
    person_id: str | None = None,
    participants: str = "",
    summary: str = "",
    benefit_notes: str = "",
    concerns: str = "",
    next_step: str = "",
    follow_up_on: date | None = None,
) -> Conversation:
    """Keep a talk; with ``follow_up_on`` the next step comes back on that day."""
    conversation = Conversation(
        id=new_id(),
        partner_id=partner.id,
        person_id=person_id,
        held_on=held_on,
        channel=channel,
        participants=participants,
        summary=summary,
        benefit_notes=benefit_notes,
        concerns=concerns,
        next_step=next_step,
    )
    session.add(conversation)
    session.flush()
    if follow_up_on:
        subject = next_step or translate("Conversations", "Gespräch mit {name} fortsetzen").format(
            name=partner.name
        )
        create_follow_up(session, subject, follow_up_on, partner_id=partner.id, person_id=person_id)
    return conversation


def of_partner(session: Session, partner_id: str) -> list[Conversation]:
    """The talks with a partner, the latest first."""
    query = select(Conversation).where(Conversation.partner_id == partner_id)
    return list(session.scalars(query.order_by(Conversation.held_on.desc(), Conversation.id.desc())))
