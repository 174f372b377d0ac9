"""Follow-ups: to come back to something on a day."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.model import FollowUp


def create_follow_up(
    session: Session, subject: str, due_on: date, partner_id: str | None = None, person_id: str | None = None
) -> FollowUp:
    """Come back to this on that day."""
    follow_up = FollowUp(
        id=new_id(), subject=subject.strip(), due_on=due_on, partner_id=partner_id, person_id=person_id
    )
    session.add(follow_up)
    session.flush()
    return follow_up


def done(session: Session, follow_up: FollowUp, day: date | None = None, outcome: str = "") -> None:
    """It is done, today or on ``day``."""
    follow_up.done_on = day or date.today()
    if outcome:
        follow_up.outcome = outcome
    session.flush()


def reopen(session: Session, follow_up: FollowUp) -> None:
    """It is not done after all."""
    follow_up.done_on = None
    session.flush()


def snooze(session: Session, follow_up: FollowUp, days: int, today: date | None = None) -> None:
    """Put it off by so many days, counted from today where it is overdue."""
    follow_up.due_on = max(follow_up.due_on, today or date.today()) + timedelta(days=days)
    session.flush()
