"""Erasing for good (Art. 17 DSGVO): the history forgets what it knew of the rows that a step deletes.

Work marks its session; ``Store.change`` then calls ``forget`` when the search index is up to date.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import ForeignKey, text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from netzdesk.model import Base
from netzdesk.store.schema import CAME

_MARK = "erases"
_NAMES = ("name", "short_name", "title", "first_name", "last_name")
_LISTED = "(SELECT value FROM json_each(:ids))"


def mark(session: Session) -> None:
    """Say that what this change deletes is to be forgotten by the history as well."""
    session.info[_MARK] = True


def is_marked(session: Session) -> bool:
    """Whether this change erases for good."""
    return bool(session.info.get(_MARK))


def forget(connection: Connection, step: int) -> None:
    """Blank every image of the rows that this step deleted, and their names in the labels of steps.

    A blanked row counts as never having been: rows that belonged to it are blanked too and references to it are
    emptied, so that older steps can still be undone around it. This step itself is sealed, and so are those of which
    nothing is left to take back.
    """
    gone = connection.execute(
        text(
            "SELECT DISTINCT table_name, row_id FROM history_change"
            " WHERE step = :step AND before IS NOT NULL AND after IS NULL"
        ),
        {"step": step},
    )
    pending: dict[str, set[str]] = {}
    for table, row_id in gone:
        pending.setdefault(table, set()).add(row_id)
    for table, ids in pending.items():
        _clean_labels(connection, table, ids)
    contents = _contents(connection, pending.get("document", ()))
    while pending:
        followers: dict[str, set[str]] = {}
        for table, ids in pending.items():
            for name, found in _blank(connection, table, ids):
                followers.setdefault(name, set()).update(found)
        pending = {name: found for name, found in followers.items() if found}
    # What is left of the emptied references says nothing: older steps may still be undone past it.
    connection.execute(
        text("DELETE FROM history_change WHERE step = :step AND before = after"), {"step": step}
    )
    connection.execute(
        text(
            "UPDATE history_step SET state = 'sealed' WHERE number = :step OR state = 'done'"
            " AND NOT EXISTS (SELECT 1 FROM history_change c WHERE c.step = number)"
        ),
        {"step": step},
    )
    _drop_bytes(connection, contents)


def _blank(connection: Connection, table: str, ids: set[str]) -> Iterator[tuple[str, set[str]]]:
    """Blank the images of these rows; yield the rows of other tables whose images went with them."""
    listed = {"ids": json.dumps(sorted(ids))}
    connection.execute(
        text(f"DELETE FROM history_change WHERE row_id IN {_LISTED} AND table_name = '{table}'"),
        listed,
    )
    connection.execute(text(f"UPDATE history_change SET owner_id = NULL WHERE owner_id IN {_LISTED}"), listed)
    for key in _references(table):
        child, column = key.parent.table.name, key.parent.name
        for image in ("before", "after"):
            kept = f"json_set({image}, '$.{column}', NULL)" if key.ondelete == "SET NULL" else "NULL"
            found = connection.execute(
                text(
                    f"UPDATE history_change SET {image} = {kept} WHERE table_name = '{child}'"
                    f" AND json_extract({image}, '$.{column}') IN {_LISTED} RETURNING row_id"
                ),
                listed,
            )
            rows = set(found.scalars())
            if key.ondelete != "SET NULL":
                _forget_beginnings(connection, rows)
                yield child, _gone(connection, child, rows)


def _forget_beginnings(connection: Connection, ids: set[str]) -> None:
    """Drop the changes by which rows came or changed before the image with which their history now begins."""
    connection.execute(
        text(
            f"DELETE FROM history_change AS c WHERE row_id IN {_LISTED} AND {CAME} AND 1 = (SELECT l.before IS NULL"
            " FROM history_change l WHERE l.row_id = c.row_id AND l.seq > c.seq ORDER BY l.seq LIMIT 1)"
        ),
        {"ids": json.dumps(sorted(ids))},
    )


def _gone(connection: Connection, table: str, ids: set[str]) -> set[str]:
    """Those of the rows that are no more; one that has moved to another record since keeps its other images."""
    there = connection.execute(
        text(f'SELECT id FROM "{table}" WHERE id IN {_LISTED}'), {"ids": json.dumps(sorted(ids))}
    )
    return ids - set(there.scalars())


def _references(table: str) -> Iterator[ForeignKey]:
    for other in Base.metadata.sorted_tables:
        for key in other.foreign_keys:
            if key.column.table.name == table:
                yield key


def _clean_labels(connection: Connection, table: str, ids: set[str]) -> None:
    """Take the names that these rows ever had out of the labels of the steps that touched them."""
    fields = [name for name in _NAMES if name in Base.metadata.tables[table].c]
    if not fields:
        return
    images = connection.execute(
        text(
            "SELECT DISTINCT h.number, h.label, c.before, c.after FROM history_change c JOIN history_step h"
            f" ON h.number = c.step WHERE c.row_id IN {_LISTED} AND c.table_name = '{table}'"
        ),
        {"ids": json.dumps(sorted(ids))},
    ).all()
    seen = [json.loads(image) for row in images for image in (row.before, row.after) if image]
    names = {image[field].strip() for image in seen for field in fields if image.get(field)}
    for step, label in {(row.number, row.label) for row in images}:
        clean = label
        for name in sorted(names, key=len, reverse=True):
            clean = clean.replace(name, "…") if name else clean
        if clean != label:
            connection.execute(
                text("UPDATE history_step SET label = :label WHERE number = :step"),
                {"label": clean, "step": step},
            )


def _contents(connection: Connection, documents: Iterable[str]) -> set[str]:
    found = connection.execute(
        text(
            "SELECT json_extract(coalesce(before, after), '$.content') FROM history_change"
            f" WHERE row_id IN {_LISTED} AND table_name = 'document'"
        ),
        {"ids": json.dumps(sorted(documents))},
    )
    return {content for content in found.scalars() if content}


def _drop_bytes(connection: Connection, contents: set[str]) -> None:
    """Let go of the bytes that nothing refers to any more, neither now nor in a step that can be undone."""
    for content in contents:
        used = connection.execute(
            text(
                "SELECT EXISTS (SELECT 1 FROM document WHERE content = :key)"
                " OR EXISTS (SELECT 1 FROM history_change WHERE table_name = 'document'"
                " AND (json_extract(before, '$.content') = :key OR json_extract(after, '$.content') = :key))"
            ),
            {"key": content},
        )
        if not used.scalar():
            connection.execute(text("DELETE FROM kept_bytes WHERE sha256 = :key"), {"key": content})
