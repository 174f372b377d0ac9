"""The search index: for every record one folded text with all that is visible of it and of the people inside.

The texts follow every step, undo and redo, by looking at which rows the step changed. Three letters and more are
found through a trigram index, shorter words by looking at every text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.order import search_words, searchable
from netzdesk.model import Base
from netzdesk.model.terms import GroupKind, PartnershipStatus
from netzdesk.store.search_texts import LINKS, TEXTS

KINDS = tuple(TEXTS)
_WORDS = {term.value: term.german for terms in (PartnershipStatus, GroupKind) for term in terms}
_MENTIONED = ("name", "title", "place", "academic_title", "first_name", "last_name")
"""The fields of a record that stand in the texts of others."""
_LISTED = "(SELECT value FROM json_each(:ids))"


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
    """Bring the texts of all records that the step changed, and of those that mention them, up to date."""
    stale: dict[str, set[str]] = {kind: set() for kind in KINDS}
    renamed: dict[str, set[str]] = {}
    for table in touched:
        if table in KINDS:
            stale[table] |= _ids(session, step_id, table, "row_id")
        if table in LINKS:
            for column, kind in _keys(table):
                if kind in KINDS:
                    for image in ("before", "after"):
                        stale[kind] |= _ids(session, step_id, table, f"json_extract({image}, '$.{column}')")
        if fields := [name for name in _MENTIONED if name in Base.metadata.tables[table].c]:
            differs = " OR ".join(
                f"json_extract(before, '$.{name}') IS NOT json_extract(after, '$.{name}')" for name in fields
            )
            renamed[table] = _ids(
                session, step_id, table, "row_id", f"AND before IS NOT NULL AND ({differs})"
            )
    if "contact_point" in touched:
        renamed["person"] = renamed.get("person", set()) | stale["person"]
    for table, ids in renamed.items():
        for kind, query in _mentions(table) if ids else ():
            found = session.execute(text(query), {"ids": json.dumps(sorted(ids))}).scalars()
            stale[kind] |= {each for each in found if each}
    for kind, ids in stale.items():
        index(session, kind, ids)


def _keys(table: str) -> list[tuple[str, str]]:
    """(column, table it refers to) of every foreign key."""
    keys = Base.metadata.tables[table].foreign_keys
    return sorted((key.parent.name, key.column.table.name) for key in keys)


@cache
def _mentions(table: str) -> list[tuple[str, str]]:
    """(kind, SQL for the records of that kind whose text holds the name of some rows of this table)."""
    found = []
    for kind in KINDS:
        for column, target in _keys(kind):
            if target == table:
                found.append((kind, f'SELECT id FROM "{kind}" WHERE "{column}" IN {_LISTED}'))
    for link in LINKS:
        for column, target in _keys(link):
            others = [(name, kind) for name, kind in _keys(link) if name != column and kind in KINDS]
            if target == table:
                for name, kind in others:
                    found.append((kind, f'SELECT "{name}" FROM "{link}" WHERE "{column}" IN {_LISTED}'))
    return found


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


def _ids(session: Session, step_id: str, table: str, value: str, condition: str = "") -> set[str]:
    query = f"SELECT {value} FROM history_change WHERE step_id = :step AND table_name = :table {condition}"
    found = session.execute(text(query), {"step": step_id, "table": table}).scalars()
    return {each for each in found if each}
