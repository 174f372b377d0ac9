"""What placeholders may become: an example from the network itself, for those who write a template."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from netzdesk.base.text import language, translate
from netzdesk.handouts.event_facts import event_values
from netzdesk.handouts.letters import letter_values
from netzdesk.handouts.onboarding_pack.facts import gather
from netzdesk.handouts.wording import network_values
from netzdesk.model import Affiliation, Event, Partner, Person
from netzdesk.model.terms import EventState, PartnershipStatus
from netzdesk.work.figures import figures
from netzdesk.work.network import profile


def example_values(session: Session, code: str, today: date) -> dict[str, Any]:
    """Values by the keys of placeholders, as far as the network has them: of a partner, the next event and its own."""
    with language(code):
        values = network_values(session, today)
        onboard = figures(session, today).onboard
        values["onboard"] = translate("Handouts", "%n Partner*innen", None, onboard)
        if partner_id := _partner(session):
            values |= letter_values(gather(session, partner_id, today))
        if event := _event(session, today):
            values |= event_values(event)
    return {key: value for key, value in values.items() if value}


def _partner(session: Session) -> str | None:
    """A partner with somebody to greet, on board where there is one; not those who would greet themselves."""
    us = profile(session)
    our_own = (
        select(Affiliation.partner_id)
        .join(Person, Person.id == Affiliation.person_id)
        .where(func.instr(us.coordinator, Person.first_name + " " + Person.last_name) > 0)
    )
    query = (
        select(Partner.id)
        .outerjoin(Affiliation, Affiliation.partner_id == Partner.id)
        .where(Partner.deleted_at.is_(None))
        .group_by(Partner.id)
        .order_by(
            Partner.id.in_(our_own) | (Partner.name == us.carrier),
            Partner.status != PartnershipStatus.ONBOARD,
            func.count(Affiliation.id).desc(),
            Partner.name_key,
        )
    )
    return session.scalars(query.limit(1)).first()


def _event(session: Session, today: date) -> Event | None:
    planned = select(Event).where(Event.deleted_at.is_(None), Event.state == EventState.PLANNED)
    coming = planned.where(func.date(Event.starts_at) >= today.isoformat()).order_by(Event.starts_at)
    return session.scalars(coming.limit(1)).first() or session.scalars(planned.limit(1)).first()
