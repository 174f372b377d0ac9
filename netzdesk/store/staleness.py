"""Which texts of the search index a step makes stale: those of the records changed, and of those that mention them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.model import Base
from netzdesk.store.search_texts import LINKS, TEXTS

_MENTIONED = ("name", "title", "place", "academic_title", "first_name", "last_name")
"""The fields of a record that stand in the texts of others."""
_LISTED = "(SELECT value FROM json_each(:ids))"


def stale_records(session: Session, step_id: str, touched: Iterable[str]) -> dict[str, set[str]]:
    """Kind of record -> ids whose text must be made anew; ``touched`` are the tables that the step changed."""
    stale: dict[str, set[str]] = {kind: set() for kind in TEXTS}
    renamed: dict[str, set[str]] = {}
    for table in touched:
        if table in TEXTS:
            stale[table] |= _ids(session, step_id, table, "row_id")
        if table in LINKS:
            for column, kind in _records_of(table):
                for image in ("before", "after"):
                    value, there = f"json_extract({image}, '$.{column}')", f"AND {image} IS NOT NULL"
                    stale[kind] |= _ids(session, step_id, table, value, there)
        renamed[table] = _renamed(session, step_id, table)
    if "contact_point" in touched:
        renamed["person"] = renamed.get("person", set()) | stale["person"]
    for table, ids in renamed.items():
        for kind, query in _mentions(table) if ids else ():
            found = session.execute(text(query), {"ids": json.dumps(sorted(ids))}).scalars()
            stale[kind] |= {each for each in found if each}
    return stale


def _renamed(session: Session, step_id: str, table: str) -> set[str]:
    """Rows that were there before and are called something else now; only changed rows mention new or deleted ones."""
    fields = [name for name in _MENTIONED if name in Base.metadata.tables[table].c]
    if not fields:
        return set()
    differs = " OR ".join(
        f"json_extract(before, '$.{name}') IS NOT json_extract(after, '$.{name}')" for name in fields
    )
    return _ids(session, step_id, table, "row_id", f"AND before IS NOT NULL AND ({differs})")


def _keys(table: str) -> list[tuple[str, str]]:
    """(column, table it refers to) of every foreign key."""
    keys = Base.metadata.tables[table].foreign_keys
    return sorted((key.parent.name, key.column.table.name) for key in keys)


def _records_of(table: str) -> list[tuple[str, str]]:
    """(column, kind) of every reference to a record that can be found."""
    return [(column, target) for column, target in _keys(table) if target in TEXTS]


@cache
def _mentions(table: str) -> list[tuple[str, str]]:
    """(kind, SQL for the records of that kind whose text holds the name of some rows of this table)."""
    direct = [
        (kind, f'SELECT id FROM "{kind}" WHERE "{column}" IN {_LISTED}')
        for kind in TEXTS
        for column, target in _keys(kind)
        if target == table
    ]
    linked = [
        (kind, f'SELECT "{name}" FROM "{link}" WHERE "{column}" IN {_LISTED}')
        for link in LINKS
        for column, target in _keys(link)
        if target == table
        for name, kind in _records_of(link)
        if name != column
    ]
    return direct + linked


def _ids(session: Session, step_id: str, table: str, value: str, condition: str = "") -> set[str]:
    query = f"SELECT DISTINCT {value} FROM history_change WHERE step_id = :step AND table_name = :table {condition}"
    found = session.execute(text(query), {"step": step_id, "table": table})
    return {each for (each,) in found.all() if each}
