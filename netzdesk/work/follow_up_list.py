"""The list of follow-ups: what to come back to and when."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, translate
from netzdesk.store import Reader
from netzdesk.work.choices import set_by_program
from netzdesk.work.columns import column
from netzdesk.work.fragments import FULL_NAME, TODAY
from netzdesk.work.listing import Choice, Filter, Listing, ListQuery, View, fetch_with


class FollowUpRow(NamedTuple):
    """One follow-up as lists show it."""

    id: str
    due_on: str
    subject: str
    partner_id: str | None
    partner: str | None
    person_id: str | None
    person: str | None
    done_on: str | None
    outcome: str
    is_overdue: int


_SQL = f"""
SELECT r.id, r.due_on, r.subject, r.partner_id, p.name AS partner, r.person_id, {FULL_NAME} AS person, r.done_on,
  r.outcome, r.done_on IS NULL AND r.due_on < {TODAY} AS is_overdue
FROM follow_up r LEFT JOIN partner p ON p.id = r.partner_id LEFT JOIN person h ON h.id = r.person_id
WHERE r.id IN {{ids}}
"""

COLUMNS: tuple[Column[FollowUpRow], ...] = (
    column("due_on", QT_TRANSLATE_NOOP("Columns", "Fällig am"), 12, Kind.DATE),
    column("subject", QT_TRANSLATE_NOOP("Columns", "Wiedervorlage"), 44),
    column("partner", QT_TRANSLATE_NOOP("Columns", "Organisation"), 30),
    column("person", QT_TRANSLATE_NOOP("Columns", "Person"), 22),
    column("is_overdue", QT_TRANSLATE_NOOP("Columns", "Überfällig"), 10, Kind.YES_NO, shown=False),
    column("done_on", QT_TRANSLATE_NOOP("Columns", "Erledigt am"), 12, Kind.DATE),
    column("outcome", QT_TRANSLATE_NOOP("Columns", "Ergebnis"), 30, shown=False),
)

_WHEN = {
    "due": (QT_TRANSLATE_NOOP("FollowUps", "heute fällig oder überfällig"), f"r.due_on <= {TODAY}"),
    "week": (
        QT_TRANSLATE_NOOP("FollowUps", "in den nächsten 7 Tagen"),
        f"r.due_on <= date({TODAY}, '+7 days')",
    ),
    "open": (QT_TRANSLATE_NOOP("FollowUps", "offen"), "1"),
}


def _moments(_reader: Reader) -> list[Choice]:
    return [(key, translate("FollowUps", words)) for key, (words, _) in _WHEN.items()] + [
        ("done", translate("FollowUps", "erledigt"))
    ]


_OPEN = " ".join(
    f"WHEN '{key}' THEN r.done_on IS NULL AND {condition}" for key, (_, condition) in _WHEN.items()
)

FILTERS = (
    Filter(
        "when",
        QT_TRANSLATE_NOOP("Filters", "Stand"),
        f"CASE :value {_OPEN} ELSE r.done_on IS NOT NULL END",
        _moments,
        empties=dict.fromkeys(_WHEN, "done_on"),
    ),
    Filter("partner", QT_TRANSLATE_NOOP("Filters", "Organisation"), "r.partner_id = :value", set_by_program),
    Filter("person", QT_TRANSLATE_NOOP("Filters", "Person"), "r.person_id = :value", set_by_program),
)

VIEWS = (
    View("open", QT_TRANSLATE_NOOP("Views", "Offen"), ListQuery(filters=(("when", "open"),)), "list"),
    View("due", QT_TRANSLATE_NOOP("Views", "Fällig"), ListQuery(filters=(("when", "due"),)), "warning"),
    View("week", QT_TRANSLATE_NOOP("Views", "Diese Woche"), ListQuery(filters=(("when", "week"),)), "clock"),
    View(
        "done",
        QT_TRANSLATE_NOOP("Views", "Erledigt"),
        ListQuery(filters=(("when", "done"),), sort="done_on", descending=True),
        "check",
    ),
    View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "list"),
)

FOLLOW_UPS: Listing[FollowUpRow] = Listing(
    key="follow_ups",
    title=QT_TRANSLATE_NOOP("Listings", "Wiedervorlagen"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Wiedervorlagen"),
    source="follow_up r LEFT JOIN partner p ON p.id = r.partner_id LEFT JOIN person h ON h.id = r.person_id",
    columns=COLUMNS,
    fetch=fetch_with(_SQL, FollowUpRow),
    order={
        "due_on": "r.due_on",
        "subject": "german_key(r.subject)",
        "partner": "p.name_key",
        "person": "h.name_key",
        "done_on": "r.done_on",
    },
    table="follow_up",
    trash="",
    filters=FILTERS,
    views=VIEWS,
)
