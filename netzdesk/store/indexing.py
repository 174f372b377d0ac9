"""How the search index is written: for every record one folded text with all that is visible of it and around it.

The texts follow every step, undo and redo, by looking at which rows the step changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.garbage import no_collection
from netzdesk.base.order import searchable
from netzdesk.store.reader import reader_of
from netzdesk.store.search import KINDS, SPAN
from netzdesk.store.search_texts import TEXTS
from netzdesk.store.staleness import stale_records

_LISTED = "record_id IN (SELECT value FROM json_each(:ids))"
_AT_ONCE = 5000


@no_collection()
def refresh(session: Session, step: int) -> None:
    """Bring the texts of all records that the step changed, and of those that mention them, up to date."""
    for kind, ids in stale_records(reader_of(session), step).items():
        index(session, kind, ids)


@no_collection()
def index(session: Session, kind: str, ids: Iterable[str]) -> None:
    """Write the texts of these records anew, and forget those that are gone."""
    listed = sorted(ids)
    for start in range(0, len(listed), _AT_ONCE):
        _index(session, kind, listed[start : start + _AT_ONCE])


def _index(session: Session, kind: str, ids: list[str]) -> None:
    """The trigram index is told in one statement each time: row by row it is seven times slower."""
    wanted = _texts(session, kind, "(SELECT value FROM json_each(:ids))", {"ids": json.dumps(ids)})
    query = f"SELECT record_id, text FROM search_text WHERE {_LISTED}"
    known: dict[str, str] = dict(reader_of(session).rows(query, {"ids": json.dumps(ids)}))
    stale = json.dumps([key for key in known if known[key] != wanted.get(key)])
    new = [key for key in wanted if key not in known]
    fresh = json.dumps([key for key in wanted if known.get(key) != wanted[key]])
    session.execute(
        text(
            "INSERT INTO search_fts (search_fts, rowid, text)"
            f" SELECT 'delete', number, text FROM search_text WHERE {_LISTED}"
        ),
        {"ids": stale},
    )
    session.execute(
        text(f"DELETE FROM search_text WHERE {_LISTED}"),
        {"ids": json.dumps([key for key in known if key not in wanted])},
    )
    if changed := [
        {"id": key, "text": wanted[key]} for key in known if wanted.get(key, known[key]) != known[key]
    ]:
        session.execute(text("UPDATE search_text SET text = :text WHERE record_id = :id"), changed)
    if new:
        low = KINDS.index(kind) * SPAN
        last = session.execute(
            text("SELECT max(number) FROM search_text WHERE number BETWEEN :low AND :high"),
            {"low": low, "high": low + SPAN - 1},
        ).scalar()
        first = low if last is None else last + 1
        session.connection().exec_driver_sql(
            "INSERT INTO search_text (number, record_id, text) VALUES (?, ?, ?)",
            [(number, key, wanted[key]) for number, key in enumerate(new, first)],
        )
    session.execute(
        text(
            f"INSERT INTO search_fts (rowid, text) SELECT number, text FROM search_text WHERE {_LISTED} ORDER BY number"
        ),
        {"ids": fresh},
    )


def texts(session: Session, kind: str) -> dict[str, str]:
    """The texts of all records of a kind as they should be: id -> folded text."""
    return _texts(session, kind, f'(SELECT id FROM "{kind}")', {})


def kept_texts(session: Session, kind: str) -> dict[str, str]:
    """The texts of all records of a kind as the index holds them: id -> folded text."""
    low = KINDS.index(kind) * SPAN
    query = text("SELECT record_id, text FROM search_text WHERE number BETWEEN :low AND :high")
    return dict(session.execute(query, {"low": low, "high": low + SPAN - 1}).tuples().all())


def rebuild(session: Session) -> None:
    """Make the whole index anew, after a migration or when the check found it wrong."""
    session.execute(text("DELETE FROM search_text"))
    session.execute(text("INSERT INTO search_fts (search_fts) VALUES ('rebuild')"))
    for kind in KINDS:
        index(session, kind, session.execute(text(f'SELECT id FROM "{kind}"')).scalars())


def _texts(session: Session, kind: str, ids: str, values: dict[str, str]) -> dict[str, str]:
    joined = f"SELECT json_group_object(id, text) FROM ({TEXTS[kind].format(ids=ids)})"
    found = json.loads(reader_of(session).value(joined, values))
    return {key: searchable(words) for key, words in found.items()}
