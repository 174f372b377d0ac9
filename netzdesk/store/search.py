"""The search index: for every record one folded text with all that is visible of it and of the people inside.

The texts follow every step, undo and redo, by looking at which rows the step changed. Three letters and more are
found through a trigram index, shorter words by looking at every text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.order import search_words, searchable
from netzdesk.model import Base
from netzdesk.model.terms import GroupKind, PartnershipStatus
from netzdesk.store.search_texts import TEXTS

KINDS = tuple(TEXTS)
_CATALOGUES = (
    "sector",
    "life_domain",
    "target_group",
    "partner_type",
    "contribution_kind",
    "tag",
    "event_format",
)
_WORDS = {term.value: term.german for terms in (PartnershipStatus, GroupKind) for term in terms}

# Whose text also changes when a record of the first kind does: (changed kind, other kind, its ids).
_NEIGHBOURS = (
    ("person", "partner", "SELECT partner_id FROM affiliation WHERE person_id IN {ids}"),
    ("person", "partner", "SELECT id FROM partner WHERE person_id IN {ids}"),
    ("person", "group", "SELECT group_id FROM membership WHERE person_id IN {ids}"),
    ("person", "event", "SELECT event_id FROM participation WHERE person_id IN {ids}"),
    ("partner", "person", "SELECT person_id FROM affiliation WHERE partner_id IN {ids}"),
    ("partner", "partner", "SELECT id FROM partner WHERE parent_id IN {ids}"),
    ("partner", "partner", "SELECT partner_id FROM umbrella_link WHERE umbrella_id IN {ids}"),
    ("partner", "group", "SELECT group_id FROM membership WHERE partner_id IN {ids}"),
    ("partner", "event", "SELECT id FROM event WHERE partner_id IN {ids}"),
)


def matching(query: str, kind: str, record: str) -> tuple[str, dict[str, str]]:
    """SQL that is true where the record (an SQL name of its id) of this kind holds all words of the query.

    Gives the condition and its parameters; an empty query gives an empty condition.
    """
    conditions, values = [], {}
    for number, spellings in enumerate(search_words(query)):
        ways = []
        for spelling_number, spelling in enumerate(spellings):
            name = f"word{number}_{spelling_number}"
            if len(spelling) >= 3:
                ways.append(f"rowid IN (SELECT rowid FROM search_fts WHERE search_fts MATCH :{name})")
                values[name] = '"' + spelling.replace('"', '""') + '"'
            else:
                ways.append(f"instr(text, :{name})")
                values[name] = spelling
        conditions.append(f"({' OR '.join(ways)})")
    if not conditions:
        return "", {}
    found = f"SELECT record_id FROM search_text WHERE kind = '{kind}' AND {' AND '.join(conditions)}"
    return f"{record} IN ({found})", values


def refresh(session: Session, step_id: str, touched: Iterable[str]) -> None:
    """Bring the texts of all records that the step changed up to date."""
    changed: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for table in touched:
        if table in KINDS:
            changed[table] |= _ids(session, "SELECT row_id FROM history_change WHERE {of}", step_id, table)
        for kind in KINDS:
            column = f"{kind}_id"
            if column in Base.metadata.tables[table].c:
                for image in ("before", "after"):
                    query = f"SELECT json_extract({image}, '$.{column}') FROM history_change WHERE {{of}}"
                    changed[kind] |= _ids(session, query, step_id, table)
        if table in _CATALOGUES:
            renamed = "SELECT row_id FROM history_change WHERE before IS NOT NULL AND {of}"
            if _ids(session, renamed, step_id, table):
                for kind in KINDS:
                    changed[kind] |= set(session.execute(text(f'SELECT id FROM "{kind}"')).scalars())
    first = {kind: json.dumps(sorted(ids)) for kind, ids in changed.items()}
    for kind, other, query in _NEIGHBOURS:
        if changed[kind]:
            listed = query.format(ids="(SELECT value FROM json_each(:ids))")
            found = session.execute(text(listed), {"ids": first[kind]}).scalars()
            changed[other] |= {value for value in found if value}
    for kind, ids in changed.items():
        index(session, kind, ids)


def index(session: Session, kind: str, ids: Iterable[str]) -> None:
    """Write the texts of these records anew, and forget those that are gone."""
    listed = {"ids": json.dumps(sorted(ids))}
    if listed["ids"] == "[]":
        return
    chosen = "(SELECT value FROM json_each(:ids))"
    session.execute(
        text(
            f'DELETE FROM search_text WHERE record_id IN {chosen} AND record_id NOT IN (SELECT id FROM "{kind}")'
        ),
        listed,
    )
    rows = session.execute(text(TEXTS[kind].format(ids=chosen)), listed)
    found = [
        {
            "id": row[0],
            "kind": kind,
            "text": searchable(" ".join(_WORDS.get(part, part) for part in row[1:] if part)),
        }
        for row in rows
    ]
    if found:
        session.execute(
            text(
                "INSERT INTO search_text (record_id, kind, text) VALUES (:id, :kind, :text)"
                " ON CONFLICT (record_id) DO UPDATE SET text = excluded.text"
            ),
            found,
        )


def rebuild(session: Session) -> None:
    """Make the whole index anew, after a migration or when the check found it wrong."""
    session.execute(text("DELETE FROM search_text"))
    for kind in KINDS:
        index(session, kind, session.execute(text(f'SELECT id FROM "{kind}"')).scalars())


def _ids(session: Session, query: str, step_id: str, table: str) -> set[str]:
    of = "step_id = :step AND table_name = :table"
    found = session.execute(text(query.format(of=of)), {"step": step_id, "table": table}).scalars()
    return {value for value in found if value}
