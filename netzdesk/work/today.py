"""*Heute*: what is due, who is new on board, what is missing in the data, what comes next; each leads to its record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

from netzdesk.base import dates
from netzdesk.base.text import translate
from netzdesk.store import Reader, search
from netzdesk.work.fragments import FULL_NAME
from netzdesk.work.partner_filters import COUNTED_ON, GAPS

MOST = 8
"""Of each kind that has a list a page shows no more entries than this: the rest is there."""
_ENOUGH = MOST + 1
"""What is asked for: one more tells that these are not all."""
_MOST_TASKS = 50
"""Tasks have no list."""
_FEW = 100
"""Candidates looked at first: of thousands they often fill the card."""
_AMONG = "r.id IN (SELECT value FROM json_each(:among))"

_PEOPLE = "LEFT JOIN partner p ON p.id = r.partner_id LEFT JOIN person h ON h.id = r.person_id"
_ALL_DUE = "SELECT id FROM follow_up WHERE done_on IS NULL AND due_on <= :today ORDER BY due_on, id"
_DUE = f"""
SELECT r.id, r.subject, r.due_on, r.partner_id, r.person_id, p.name, {FULL_NAME} FROM follow_up r {_PEOPLE}
WHERE {_AMONG} AND p.deleted_at IS NULL AND h.deleted_at IS NULL ORDER BY r.due_on, r.id
"""
_NEW = """
SELECT r.id, r.name, r.status_since FROM partner r
WHERE r.status = 'onboard' AND r.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM onboarding_pack k WHERE k.partner_id = r.id)
ORDER BY r.status_since DESC, r.name_key LIMIT :most
"""
_TASKS = f"""
SELECT r.id, r.title, r.due_on, r.partner_id, r.group_id, p.name, {FULL_NAME} FROM task r {_PEOPLE}
WHERE r.state = 'open' ORDER BY r.due_on IS NULL, r.due_on, r.id LIMIT :most
"""
_EVENTS = """
SELECT r.id, r.title, r.place, r.starts_at FROM event r
WHERE r.deleted_at IS NULL AND r.state = 'planned' AND r.starts_at >= :today ORDER BY r.starts_at LIMIT :most
"""
_COUNTED_ON = f"""
SELECT r.id FROM partner r WHERE {COUNTED_ON} AND r.deleted_at IS NULL ORDER BY r.is_key_partner DESC, r.name_key
"""
_WITH_GAPS = f"""
SELECT r.id, r.name, {", ".join(condition for _, condition in GAPS.values())} FROM partner r
WHERE {_AMONG} AND ({" OR ".join(condition for _, condition in GAPS.values())})
ORDER BY r.is_key_partner DESC, r.name_key
"""


class TodayItem(NamedTuple):
    """One entry. ``kind`` is follow_up, new_partner, gap, event or task; the record is what a click leads to."""

    kind: str
    title: str
    detail: str
    record_kind: str
    record_id: str
    due_on: date | None = None
    item_id: str = ""
    """The follow-up or task itself, where the record is the partner or person it is about."""


def agenda(reader: Reader, today: date) -> list[TodayItem]:
    """What is worth a look today, the most pressing first within each kind; up to one more than ``MOST`` of each kind.

    A follow-up about a partner or person in the trash is not due.
    """
    return [
        *_due(reader, today),
        *_new_partners(reader),
        *_tasks(reader),
        *_events(reader, today),
        *_gaps(reader),
    ]


def has_partners(reader: Reader) -> bool:
    """Whether there is any partner: without one, *Heute* says how to begin."""
    return bool(reader.value("SELECT EXISTS (SELECT 1 FROM partner WHERE deleted_at IS NULL)"))


def _due(reader: Reader, today: date) -> Iterator[TodayItem]:
    found = _first(reader, _ALL_DUE, {"today": today.isoformat()}, _DUE)
    for item_id, subject, due_on, partner_id, person_id, partner, person in found:
        kind, key = "follow_up", item_id
        if partner_id:
            kind, key = "partner", partner_id
        elif person_id:
            kind, key = "person", person_id
        yield TodayItem("follow_up", subject, _joined(partner, person), kind, key, _day(due_on), item_id)


def _new_partners(reader: Reader) -> Iterator[TodayItem]:
    words = translate("Today", "neu an Bord, noch ohne Willkommensmappe")
    for key, name, since in reader.execute(_NEW, {"most": _ENOUGH}):
        yield TodayItem("new_partner", name, words, "partner", key, _day(since))


def _gaps(reader: Reader) -> Iterator[TodayItem]:
    for key, name, *gaps in _first(reader, _COUNTED_ON, {}, _WITH_GAPS):
        missing = (words for (words, _), gap in zip(GAPS.values(), gaps, strict=True) if gap)
        yield TodayItem("gap", name, ", ".join(translate("Gaps", words) for words in missing), "partner", key)


def _events(reader: Reader, today: date) -> Iterator[TodayItem]:
    for key, title, place, starts_at in reader.execute(
        _EVENTS, {"today": today.isoformat(), "most": _ENOUGH}
    ):
        detail = _joined(dates.clock(datetime.fromisoformat(starts_at)), place)
        yield TodayItem("event", title, detail, "event", key, _day(starts_at))


def _tasks(reader: Reader) -> Iterator[TodayItem]:
    found = reader.execute(_TASKS, {"most": _MOST_TASKS})
    for item_id, title, due_on, partner_id, group_id, partner, person in found:
        day = _day(due_on)
        kind, key = ("partner", partner_id) if partner_id else ("group", group_id)
        detail = _joined(partner, person)
        yield TodayItem("task", title, detail, kind if key else "task", key or item_id, day, item_id)


def _first(
    reader: Reader, candidates: str, values: dict[str, str | int], wanted: str
) -> list[tuple[Any, ...]]:
    """The first rows of a query whose conditions are dear: of the first candidates, of all only if need be."""
    keys = search.keys(reader, f"{candidates} LIMIT {_FEW}", values)
    rows = reader.rows(wanted, {"among": json.dumps(keys)})
    if len(rows) < _ENOUGH and len(keys) == _FEW:
        rows = reader.rows(wanted, {"among": json.dumps(search.keys(reader, candidates, values))})
    return rows[:_ENOUGH]


def _joined(*words: str | None) -> str:
    return ", ".join(word for word in words if word)


def _day(kept: str | None) -> date | None:
    """The day of a date or moment as SQLite keeps it."""
    return date.fromisoformat(kept[:10]) if kept else None
