"""The lists of working groups and teams, and of steering groups."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from netzdesk.model.terms import GroupKind
from netzdesk.work.choices import of_catalogue, of_terms, set_by_program, yes_no
from netzdesk.work.columns import column
from netzdesk.work.fragments import FULL_NAME, TODAY, entry, in_force, named
from netzdesk.work.listing import Filter, Listing, ListQuery, View, fetch_with


class GroupRow(NamedTuple):
    """One group as lists show it; members and partners are those of today."""

    id: str
    name: str
    kind: str
    purpose: str
    vision: str
    target_group: str | None
    life_domain: str | None
    rhythm: str
    member_count: int
    members: str | None
    partners: str | None
    has_voice: int
    goal_count: int
    last_decision: str | None
    started_on: str | None
    ended_on: str | None
    predecessor: str | None
    notes: str


_SEAT = (
    "FROM membership m LEFT JOIN person h ON h.id = m.person_id LEFT JOIN partner p ON p.id = m.partner_id"
    f" WHERE m.group_id = r.id AND {in_force('m')} AND h.deleted_at IS NULL"
    " AND (h.id IS NOT NULL OR p.deleted_at IS NULL)"
)
_COUNT = f"(SELECT count(*) {_SEAT})"
_VOICE = f"EXISTS (SELECT 1 {_SEAT} AND m.target_group_id IS NOT NULL)"
_ENDED = f"coalesce(r.ended_on < {TODAY}, 0)"
_SQL = f"""
SELECT r.id, r.name, r.kind, r.purpose, r.vision, {entry("target_group", "target_group_id")} AS target_group,
  {entry("life_domain", "life_domain_id")} AS life_domain, r.rhythm, {_COUNT} AS member_count,
  (SELECT group_concat(name, ', ') FROM (SELECT {FULL_NAME} AS name {_SEAT}
    ORDER BY h.name_key)) AS members,
  (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT p.name FROM membership m JOIN partner p ON p.id = m.partner_id
    WHERE m.group_id = r.id AND {in_force("m")} AND p.deleted_at IS NULL ORDER BY p.name_key)) AS partners,
  {_VOICE} AS has_voice, (SELECT count(*) FROM goal WHERE group_id = r.id AND state != 'dropped') AS goal_count,
  (SELECT max(decided_on) FROM decision WHERE group_id = r.id) AS last_decision,
  r.started_on, r.ended_on, {named("group", "predecessor_id")} AS predecessor, r.notes
FROM "group" r WHERE r.id IN {{ids}}
"""

_COMMON: tuple[Column[GroupRow], ...] = (
    column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 32),
    column("member_count", QT_TRANSLATE_NOOP("Columns", "Mitglieder"), 10, Kind.NUMBER),
    column("partners", QT_TRANSLATE_NOOP("Columns", "Vertretene Partner*innen"), 36),
    column("members", QT_TRANSLATE_NOOP("Columns", "Personen"), 36, shown=False),
    column("rhythm", QT_TRANSLATE_NOOP("Columns", "Rhythmus"), 18, shown=False),
    column("started_on", QT_TRANSLATE_NOOP("Columns", "Beginn"), 12, Kind.DATE, shown=False),
    column("ended_on", QT_TRANSLATE_NOOP("Columns", "Ende"), 12, Kind.DATE, shown=False),
    column("predecessor", QT_TRANSLATE_NOOP("Columns", "Hervorgegangen aus"), 24, shown=False),
    column("notes", QT_TRANSLATE_NOOP("Columns", "Notiz"), 40, shown=False),
)
_WORKING: tuple[Column[GroupRow], ...] = (
    _COMMON[0],
    column("kind", QT_TRANSLATE_NOOP("Columns", "Art"), 22, terms=GroupKind),
    column("target_group", QT_TRANSLATE_NOOP("Columns", "Zielgruppe"), 24),
    column("life_domain", QT_TRANSLATE_NOOP("Columns", "Lebensbereich"), 18),
    *_COMMON[1:3],
    column("has_voice", QT_TRANSLATE_NOOP("Columns", "Zielgruppe vertreten"), 10, Kind.YES_NO, shown=False),
    column("purpose", QT_TRANSLATE_NOOP("Columns", "Worum es geht"), 40, shown=False),
    *_COMMON[3:],
)
_STEERING: tuple[Column[GroupRow], ...] = (
    *_COMMON[:3],
    column("goal_count", QT_TRANSLATE_NOOP("Columns", "Ziele"), 8, Kind.NUMBER),
    column("last_decision", QT_TRANSLATE_NOOP("Columns", "Letzter Beschluss"), 12, Kind.DATE),
    column("vision", QT_TRANSLATE_NOOP("Columns", "Vision"), 40, shown=False),
    *_COMMON[3:],
)
_ORDER = {
    "name": "r.name_key",
    "kind": "r.kind",
    "target_group": f"german_key({entry('target_group', 'target_group_id')})",
    "life_domain": f"german_key({entry('life_domain', 'life_domain_id')})",
    "member_count": _COUNT,
    "rhythm": "german_key(r.rhythm)",
    "has_voice": _VOICE,
    "goal_count": "(SELECT count(*) FROM goal WHERE group_id = r.id AND state != 'dropped')",
    "last_decision": "(SELECT max(decided_on) FROM decision WHERE group_id = r.id)",
    "started_on": "r.started_on",
    "ended_on": "r.ended_on",
}


def _order(columns: tuple[Column[GroupRow], ...]) -> dict[str, str]:
    shown = {column.key for column in columns}
    return {key: sql for key, sql in _ORDER.items() if key in shown}


_FILTERS = (
    Filter(
        "ended",
        QT_TRANSLATE_NOOP("Filters", "Beendet"),
        f"{_ENDED} = CAST(:value AS INTEGER)",
        yes_no,
    ),
    Filter(
        "partner",
        QT_TRANSLATE_NOOP("Filters", "Organisation"),
        "EXISTS (SELECT 1 FROM membership m WHERE m.group_id = r.id AND m.partner_id = :value)",
        set_by_program,
    ),
    Filter(
        "person",
        QT_TRANSLATE_NOOP("Filters", "Person"),
        "EXISTS (SELECT 1 FROM membership m WHERE m.group_id = r.id AND m.person_id = :value)",
        set_by_program,
    ),
)

GROUPS: Listing[GroupRow] = Listing(
    key="groups",
    title=QT_TRANSLATE_NOOP("Listings", "Arbeitsgruppen"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Arbeitsgruppen"),
    source="(SELECT * FROM \"group\" WHERE kind <> 'steering_group') r",
    columns=_WORKING,
    fetch=fetch_with(_SQL, GroupRow),
    order=_order(_WORKING),
    table="group",
    filters=(
        Filter("kind", QT_TRANSLATE_NOOP("Filters", "Art"), "r.kind = :value", of_terms(GroupKind)),
        Filter(
            "target_group",
            QT_TRANSLATE_NOOP("Filters", "Zielgruppe"),
            "r.target_group_id = :value",
            of_catalogue("target_group"),
        ),
        Filter(
            "life_domain",
            QT_TRANSLATE_NOOP("Filters", "Lebensbereich"),
            "r.life_domain_id = :value",
            of_catalogue("life_domain"),
        ),
        Filter(
            "voice",
            QT_TRANSLATE_NOOP("Filters", "Zielgruppe vertreten"),
            f"{_VOICE} = CAST(:value AS INTEGER)",
            yes_no,
        ),
        *_FILTERS,
    ),
    views=(
        View("active", QT_TRANSLATE_NOOP("Views", "Aktiv"), ListQuery(filters=(("ended", "0"),)), "users"),
        View(
            "voiceless",
            QT_TRANSLATE_NOOP("Views", "Ohne Vertretung der Zielgruppe"),
            ListQuery(filters=(("ended", "0"), ("voice", "0"))),
            "warning",
        ),
        View("ended", QT_TRANSLATE_NOOP("Views", "Beendet"), ListQuery(filters=(("ended", "1"),)), "clock"),
        View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "list"),
    ),
)

STEERING: Listing[GroupRow] = Listing(
    key="steering",
    title=QT_TRANSLATE_NOOP("Listings", "Steuerungsgruppen"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Steuerungsgruppen"),
    source="(SELECT * FROM \"group\" WHERE kind = 'steering_group') r",
    columns=_STEERING,
    fetch=fetch_with(_SQL, GroupRow),
    order=_order(_STEERING),
    table="group",
    filters=_FILTERS,
    views=(View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "users"),),
)
