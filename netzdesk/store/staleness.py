"""Which texts of the search index a step makes stale: those of the records changed, and of those that mention them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache

from netzdesk.model import Base
from netzdesk.store.reader import Reader
from netzdesk.store.schema import CAME
from netzdesk.store.search import keys
from netzdesk.store.search_texts import LINKS, TEXTS

_MENTIONED = ("name", "title", "place", "academic_title", "first_name", "last_name")
"""The fields of a record that stand in the texts of others."""
_LISTED = "(SELECT value FROM json_each(:ids))"


def stale_records(reader: Reader, step: int) -> dict[str, set[str]]:
    """Kind of record -> ids whose text must be made anew behind a step."""
    stale: dict[str, set[str]] = {kind: set() for kind in TEXTS}
    renamed: dict[str, set[str]] = {}
    reached: set[str] = set()
    for table, (has_images, first) in _tables(reader, step).items():
        if table in TEXTS:
            stale[table] |= _changed(reader, step, table, first, has_images=has_images)
        if table in LINKS:
            for kind, ids in _linked(reader, step, table, first, has_images=has_images):
                stale[kind] |= ids
                if (table, kind) == ("contact_point", "person"):
                    reached |= ids
        if has_images:
            renamed[table] = _renamed(reader, step, table)
    if reached:  # whoever mentions a new person was changed as well
        renamed["person"] = renamed.get("person", set()) | reached - _ids(reader, step, "person", CAME)
    for table, ids in renamed.items():
        for kind, query in _mentions(table) if ids else ():
            found = reader.rows(query, {"ids": json.dumps(sorted(ids))})
            stale[kind] |= {each for (each,) in found if each}
    return stale


def _tables(reader: Reader, step: int) -> dict[str, tuple[bool, str | None]]:
    """The tables that a step changed, whether it did more than add rows, and the smallest key that it added.

    Only where it did more are there images. All rows from that key on are taken for those that came: this is much
    quicker than by their keys, and one too many is only looked at in vain. Keys sort by the time they were made.
    """
    query = (
        f"SELECT table_name, max(NOT ({CAME})), min(row_id) FILTER (WHERE {CAME}) FROM history_change"
        " WHERE step = :step GROUP BY table_name"
    )
    return {table: (bool(images), first) for table, images, first in reader.rows(query, {"step": step})}


def _changed(reader: Reader, step: int, table: str, first: str | None, *, has_images: bool) -> set[str]:
    """The rows of a table that came with a step, were changed by it, or went."""
    changed = _ids(reader, step, table, f"NOT ({CAME})") if has_images else set()
    if first:
        changed.update(keys(reader, f'SELECT id FROM "{table}" WHERE id >= :first', {"first": first}))
    return changed


def _renamed(reader: Reader, step: int, table: str) -> set[str]:
    """Rows that were there before and are called something else now; only changed rows mention new or deleted ones."""
    fields = [name for name in _MENTIONED if name in Base.metadata.tables[table].c]
    if not fields:
        return set()
    differs = " OR ".join(
        f"json_extract(before, '$.{name}') IS NOT json_extract(after, '$.{name}')" for name in fields
    )
    return _ids(reader, step, table, f"before IS NOT NULL AND ({differs})")


def _linked(
    reader: Reader, step: int, table: str, first: str | None, *, has_images: bool
) -> Iterator[tuple[str, set[str]]]:
    """(kind, ids) of the records that the changed rows of a link table tie together, or tied before.

    The plus keeps SQLite from going through all rows in the order of another index, which answers ``DISTINCT``.
    """
    sources = [(f'"{table}" r WHERE r.id >= :first', "+r.{}")] if first else []
    if has_images:
        sources += [
            (
                f"history_change c WHERE c.step = :step AND c.table_name = '{table}' AND {image} IS NOT NULL",
                f"json_extract({image}, '$.{{}}')",
            )
            for image in ("before", "after")
        ]
    for source, value in sources:
        for column, kind in _records_of(table):
            query = f"SELECT DISTINCT {value.format(column)} AS id FROM {source}"
            yield kind, set(keys(reader, query, {"step": step, "first": first or ""}))


def _keys(table: str) -> list[tuple[str, str]]:
    """(column, table it refers to) of every foreign key."""
    found = Base.metadata.tables[table].foreign_keys
    return sorted((key.parent.name, key.column.table.name) for key in found)


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


def _ids(reader: Reader, step: int, table: str, condition: str) -> set[str]:
    query = (
        f"SELECT row_id AS id FROM history_change WHERE step = :step AND table_name = :table AND {condition}"
    )
    return set(keys(reader, query, {"step": step, "table": table}))
