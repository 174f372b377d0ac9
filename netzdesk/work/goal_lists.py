"""The lists of goals and of decisions."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from netzdesk.model.terms import GoalState
from netzdesk.work.choices import of_catalogue, of_records, of_terms, set_by_program
from netzdesk.work.columns import column
from netzdesk.work.fragments import entry
from netzdesk.work.listing import Filter, Listing, ListQuery, View, fetch_with


class GoalRow(NamedTuple):
    """One goal as lists show it."""

    id: str
    title: str
    state: str
    life_domain: str | None
    target_group: str | None
    partner_id: str | None
    partner: str | None
    group_id: str | None
    group: str | None
    due_on: str | None
    description: str


class DecisionRow(NamedTuple):
    """One decision as lists show it."""

    id: str
    decided_on: str
    title: str
    wording: str
    group_id: str
    group: str
    votes_for: int | None
    votes_against: int | None
    votes_abstained: int | None


_GOALS = """
SELECT r.id, r.title, r.state, (SELECT name FROM life_domain WHERE id = r.life_domain_id) AS life_domain,
  (SELECT name FROM target_group WHERE id = r.target_group_id) AS target_group, r.partner_id, p.name AS partner,
  r.group_id, g.name AS "group", r.due_on, r.description
FROM goal r LEFT JOIN partner p ON p.id = r.partner_id AND p.deleted_at IS NULL
  LEFT JOIN "group" g ON g.id = r.group_id WHERE r.id IN {ids}
"""
_DECISIONS = """
SELECT r.id, r.decided_on, r.title, r.wording, r.group_id, g.name AS "group", r.votes_for, r.votes_against,
  r.votes_abstained
FROM decision r JOIN "group" g ON g.id = r.group_id WHERE r.id IN {ids}
"""

GOAL_COLUMNS: tuple[Column[GoalRow], ...] = (
    column("title", QT_TRANSLATE_NOOP("Columns", "Ziel"), 40),
    column("life_domain", QT_TRANSLATE_NOOP("Columns", "Lebensbereich"), 18),
    column("target_group", QT_TRANSLATE_NOOP("Columns", "Zielgruppe"), 24),
    column("partner", QT_TRANSLATE_NOOP("Columns", "Verantwortlich"), 30),
    column("state", QT_TRANSLATE_NOOP("Columns", "Stand"), 14, terms=GoalState),
    column("due_on", QT_TRANSLATE_NOOP("Columns", "Bis wann"), 12, Kind.DATE),
    column("group", QT_TRANSLATE_NOOP("Columns", "Gruppe"), 24, shown=False),
    column("description", QT_TRANSLATE_NOOP("Columns", "Beschreibung"), 40, shown=False),
)
DECISION_COLUMNS: tuple[Column[DecisionRow], ...] = (
    column("decided_on", QT_TRANSLATE_NOOP("Columns", "Datum"), 12, Kind.DATE),
    column("title", QT_TRANSLATE_NOOP("Columns", "Beschluss"), 40),
    column("wording", QT_TRANSLATE_NOOP("Columns", "Wortlaut"), 48),
    column("group", QT_TRANSLATE_NOOP("Columns", "Gruppe"), 24, shown=False),
    column("votes_for", QT_TRANSLATE_NOOP("Columns", "Dafür"), 8, Kind.NUMBER),
    column("votes_against", QT_TRANSLATE_NOOP("Columns", "Dagegen"), 8, Kind.NUMBER),
    column("votes_abstained", QT_TRANSLATE_NOOP("Columns", "Enthalten"), 8, Kind.NUMBER),
)
_GROUP = Filter(
    "group", QT_TRANSLATE_NOOP("Filters", "Gruppe"), "r.group_id = :value", of_records("group", "name")
)

GOALS: Listing[GoalRow] = Listing(
    key="goals",
    title=QT_TRANSLATE_NOOP("Listings", "Ziele"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Ziele"),
    source=(
        "goal r LEFT JOIN partner p ON p.id = r.partner_id AND p.deleted_at IS NULL"
        ' LEFT JOIN "group" g ON g.id = r.group_id'
        " LEFT JOIN life_domain d ON d.id = r.life_domain_id"
    ),
    columns=GOAL_COLUMNS,
    fetch=fetch_with(_GOALS, GoalRow),
    order={
        "life_domain": "d.position IS NULL, d.position, german_key(r.title)",
        "title": "german_key(r.title)",
        "target_group": f"german_key({entry('target_group', 'target_group_id')})",
        "partner": "p.name_key",
        "state": "r.state",
        "due_on": "r.due_on",
        "group": "g.name_key",
    },
    table="goal",
    trash="g.deleted_at",
    filters=(
        Filter("state", QT_TRANSLATE_NOOP("Filters", "Stand"), "r.state = :value", of_terms(GoalState)),
        Filter(
            "life_domain",
            QT_TRANSLATE_NOOP("Filters", "Lebensbereich"),
            "r.life_domain_id = :value",
            of_catalogue("life_domain"),
        ),
        Filter(
            "target_group",
            QT_TRANSLATE_NOOP("Filters", "Zielgruppe"),
            "r.target_group_id = :value",
            of_catalogue("target_group"),
        ),
        Filter(
            "partner", QT_TRANSLATE_NOOP("Filters", "Verantwortlich"), "r.partner_id = :value", set_by_program
        ),
        _GROUP,
    ),
    views=(View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "list"),),
)

DECISIONS: Listing[DecisionRow] = Listing(
    key="decisions",
    title=QT_TRANSLATE_NOOP("Listings", "Beschlüsse"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Beschlüsse"),
    source='decision r JOIN "group" g ON g.id = r.group_id',
    columns=DECISION_COLUMNS,
    fetch=fetch_with(_DECISIONS, DecisionRow),
    order={
        "decided_on": "r.decided_on",
        "title": "german_key(r.title)",
        "group": "g.name_key",
        "votes_for": "r.votes_for",
        "votes_against": "r.votes_against",
        "votes_abstained": "r.votes_abstained",
    },
    table="decision",
    trash="g.deleted_at",
    filters=(_GROUP,),
    views=(
        View(
            "all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(sort="decided_on", descending=True), "list"
        ),
    ),
)
