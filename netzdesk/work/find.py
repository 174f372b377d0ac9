"""Finding any record by any word in it: Strg+K, pickers, ``netzdesk find``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from netzdesk.base import dates
from netzdesk.base.order import collapsed, search_words, searchable, sort_key
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.store import Reader, search
from netzdesk.work.fragments import full_name, named

_WHO = named("partner", "partner_id")
_GROUP = named("group", "group_id")
_AT = (
    "(SELECT group_concat(place, '; ')"
    " FROM (SELECT coalesce(nullif(a.function_title, '') || ', ', '') || p.name AS place"
    " FROM affiliation a JOIN partner p ON p.id = a.partner_id AND p.deleted_at IS NULL WHERE a.person_id = r.id"
    " ORDER BY a.valid_to IS NOT NULL, a.is_main_contact DESC LIMIT 2))"
)

# kind: (title, detail, key that sorts and finds by its beginning, SQL that is null while in use)
_KINDS: dict[str, tuple[str, str, str, str]] = {
    "partner": ("r.name", "trim(r.short_name || ' ' || r.place)", "r.name_key", "r.deleted_at"),
    "person": (full_name("r"), _AT, "r.name_key", "r.deleted_at"),
    "group": ("r.name", "r.purpose", "r.name_key", "r.deleted_at"),
    "event": ("r.title", "strftime(:day, r.starts_at)", "r.name_key", "r.deleted_at"),
    "goal": ("r.title", f"coalesce({_WHO}, {_GROUP})", "", "NULL"),
    "decision": ("r.title", f"strftime(:day, r.decided_on) || ' ' || {_GROUP}", "", "NULL"),
    "follow_up": (
        "r.subject",
        f"strftime(:day, r.due_on) || coalesce(' ' || {_WHO}, '')",
        "",
        "r.done_on",
    ),
    "conversation": (
        f"coalesce(nullif(r.summary, ''), {_WHO})",
        f"strftime(:day, r.held_on) || ' ' || {_WHO}",
        "",
        "NULL",
    ),
    "task": ("r.title", f"coalesce({_WHO}, {_GROUP})", "", "r.done_on"),
    "document": ("r.title", f"coalesce({_WHO}, {_GROUP}, r.file_name)", "", "NULL"),
}
KINDS = {
    "partner": QT_TRANSLATE_NOOP("Kinds", "Partner*in"),
    "person": QT_TRANSLATE_NOOP("Kinds", "Person"),
    "group": QT_TRANSLATE_NOOP("Kinds", "Gruppe"),
    "event": QT_TRANSLATE_NOOP("Kinds", "Veranstaltung"),
    "goal": QT_TRANSLATE_NOOP("Kinds", "Ziel"),
    "decision": QT_TRANSLATE_NOOP("Kinds", "Beschluss"),
    "follow_up": QT_TRANSLATE_NOOP("Kinds", "Wiedervorlage"),
    "conversation": QT_TRANSLATE_NOOP("Kinds", "Gespräch"),
    "task": QT_TRANSLATE_NOOP("Kinds", "Aufgabe"),
    "document": QT_TRANSLATE_NOOP("Kinds", "Unterlage"),
}
"""Kind of record -> its word, in the order in which hits are shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: a record, what it is called, and a few words to tell it from others."""

    kind: str
    id: str
    title: str
    detail: str

    def kind_word(self) -> str:
        """The word for the kind in the current language."""
        return translate("Kinds", KINDS[self.kind])


def find(reader: Reader, query: str, limit: int = 20, kinds: Sequence[str] = tuple(KINDS)) -> list[Found]:
    """The records that hold all words of the query, at most ``limit`` of them; trash is left out.

    Those whose name begins with the query come first, then those whose name holds all of it. An empty query finds
    nothing.
    """
    hits: list[Found] = []
    for kind in kinds:
        hits += _named(reader, kind, query, limit)
    if len(hits) >= limit:
        return hits[:limit]
    known = {hit.id for hit in hits}
    words = search_words(query)
    others = [
        hit
        for kind in kinds
        for hit in _holding(reader, kind, query, limit + len(known))
        if hit.id not in known
    ]
    return (hits + sorted(others, key=lambda hit: not _holds(hit.title, words)))[:limit]


def title_of(reader: Reader, kind: str, key: str) -> str:
    """What a record is called where hits are shown, also in the trash; empty where there is no such record."""
    if kind not in _KINDS:
        return ""
    return reader.value(f'SELECT {_KINDS[kind][0]} FROM "{kind}" r WHERE r.id = :key', {"key": key}) or ""


def _holds(title: str, words: list[tuple[str, ...]]) -> bool:
    folded = searchable(title)
    return all(any(spelling in folded for spelling in spellings) for spellings in words)


def _named(reader: Reader, kind: str, query: str, limit: int) -> list[Found]:
    key = _KINDS[kind][2]
    if not key or not query.strip():
        return []
    starts = {"typed": sort_key(query), "closed_up": sort_key(collapsed(query))}
    ways = (f"({key} >= :{name} AND {key} < :{name} || char(1114111))" for name in starts)
    return _hits(reader, kind, f"({' OR '.join(ways)}) ORDER BY {key}", starts, limit)


def _holding(reader: Reader, kind: str, query: str, limit: int) -> list[Found]:
    found = search.hits(reader, query, kind, 10 * limit)
    condition = "r.id IN (SELECT value FROM json_each(:found))"
    return _hits(reader, kind, condition, {"found": json.dumps(found)}, limit) if found else []


def _hits(reader: Reader, kind: str, condition: str, values: dict[str, str], limit: int) -> list[Found]:
    title, detail, _, gone = _KINDS[kind]
    found = reader.execute(
        f'SELECT r.id, {title}, {detail} FROM "{kind}" r WHERE {gone} IS NULL AND {condition} LIMIT :limit',
        {**values, "limit": limit, "day": dates.pattern()},
    )
    return [Found(kind, key, shown or "", more or "") for key, shown, more in found]
