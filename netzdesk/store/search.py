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
from netzdesk.model.terms import GroupKind, PartnershipStatus
from netzdesk.store.search_texts import TEXTS
from netzdesk.store.staleness import stale_records

KINDS = tuple(TEXTS)
_WORDS = {term.value: term.german for terms in (PartnershipStatus, GroupKind) for term in terms}


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
    for kind, ids in stale_records(session, step_id, touched).items():
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
    found = [{"id": row[0], "kind": kind, "text": _folded(row[1:])} for row in rows]
    if found:
        session.execute(
            text(
                "INSERT INTO search_text (record_id, kind, text) VALUES (:id, :kind, :text)"
                " ON CONFLICT (record_id) DO UPDATE SET text = excluded.text"
            ),
            found,
        )


def texts(session: Session, kind: str) -> dict[str, str]:
    """The texts of all records of a kind as they should be: id -> folded text."""
    rows = session.execute(text(TEXTS[kind].format(ids=f'(SELECT id FROM "{kind}")')))
    return {row[0]: _folded(row[1:]) for row in rows}


def _folded(parts: Iterable[str | None]) -> str:
    return searchable(" ".join(_WORDS.get(part, part) for part in parts if part))


def rebuild(session: Session) -> None:
    """Make the whole index anew, after a migration or when the check found it wrong."""
    session.execute(text("DELETE FROM search_text"))
    for kind in KINDS:
        index(session, kind, session.execute(text(f'SELECT id FROM "{kind}"')).scalars())
