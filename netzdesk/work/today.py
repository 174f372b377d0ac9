"""*Heute*: what is due, who is new on board, what is missing in the data, what comes next; each leads to its record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.model import Task
from netzdesk.model.terms import TaskState
from netzdesk.work.follow_ups import due
from netzdesk.work.onboarding import next_dates
from netzdesk.work.partner_filters import GAPS

MOST = 12
"""Of each kind no more entries than this: the rest is in the lists."""

_NEW = """
SELECT r.id, r.name, r.status_since FROM partner r
WHERE r.status = 'onboard' AND r.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM onboarding_pack k WHERE k.partner_id = r.id)
ORDER BY r.status_since DESC, r.name_key LIMIT :most
"""
_WITH_GAPS = f"""
SELECT r.id, r.name, {", ".join(f"{condition} AS {key}" for key, (_, condition) in GAPS.items())} FROM partner r
WHERE r.deleted_at IS NULL AND r.status IN ('onboard', 'committed')
  AND ({" OR ".join(condition for _, condition in GAPS.values())})
ORDER BY r.is_key_partner DESC, r.name_key LIMIT :most
"""


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One entry. ``kind`` is follow_up, new_partner, gap, event or task; the record is what a click leads to."""

    kind: str
    title: str
    detail: str
    record_kind: str
    record_id: str
    due_on: date | None = None
    item_id: str = ""
    """The follow-up or task itself, where the record is the partner or person it is about."""


def agenda(session: Session, today: date) -> list[TodayItem]:
    """Everything that is worth a look today, the most pressing first within each kind."""
    return [
        *_due(session, today),
        *_new_partners(session),
        *_tasks(session, today),
        *_events(session, today),
        *_gaps(session),
    ]


def _due(session: Session, today: date) -> Iterator[TodayItem]:
    for each in due(session, today):
        kind, key = "follow_up", each.id
        if each.partner_id:
            kind, key = "partner", each.partner_id
        elif each.person_id:
            kind, key = "person", each.person_id
        names = [each.partner.name if each.partner else "", each.person.full_name if each.person else ""]
        detail = ", ".join(name for name in names if name)
        yield TodayItem("follow_up", each.subject, detail, kind, key, each.due_on, each.id)


def _new_partners(session: Session) -> Iterator[TodayItem]:
    words = translate("Today", "neu an Bord, noch ohne Willkommensmappe")
    for key, name, since in session.execute(text(_NEW), {"most": MOST}):
        yield TodayItem(
            "new_partner", name, words, "partner", key, date.fromisoformat(since) if since else None
        )


def _gaps(session: Session) -> Iterator[TodayItem]:
    for row in session.execute(text(_WITH_GAPS), {"most": MOST}):
        missing = [translate("Gaps", words) for key, (words, _) in GAPS.items() if getattr(row, key)]
        yield TodayItem("gap", row.name, ", ".join(missing), "partner", row.id)


def _events(session: Session, today: date) -> Iterator[TodayItem]:
    for each in next_dates(session, today, MOST):
        starts = each.starts_at or datetime.combine(today, datetime.min.time())
        yield TodayItem("event", each.title, each.place, "event", each.id, starts.date())


def _tasks(session: Session, today: date) -> Iterator[TodayItem]:
    query = (
        select(Task).where(Task.state == TaskState.OPEN).order_by(Task.due_on.is_(None), Task.due_on, Task.id)
    )
    for each in session.scalars(query.limit(MOST)):
        names = [each.partner.name if each.partner else "", each.person.full_name if each.person else ""]
        if each.due_on and each.due_on < today:
            names.append(translate("Today", "überfällig"))
        kind, key = ("partner", each.partner_id) if each.partner_id else ("group", each.group_id)
        detail = ", ".join(name for name in names if name)
        yield TodayItem(
            "task", each.title, detail, kind if key else "task", key or each.id, each.due_on, each.id
        )
