"""Steps: a change with its label, as the file remembers it; and what happened to one record."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from netzdesk.store.reader import Reader

REVISION = "0002"
_STEP = "s.number, s.id, s.made_at, s.person, s.device, s.label, s.state"


class Step(NamedTuple):
    """One labelled change; ``made_at`` is local time of the desk that made it; ``number`` counts in this file alone."""

    number: int
    id: str
    made_at: datetime
    person: str
    device: str
    label: str
    state: str


class Together:
    """Changes that are one step as long as no other comes between them: a long text that is stored while it grows."""

    step = ""
    """The id of that step; another one after each change, as the file is another."""


class FieldChange(NamedTuple):
    """One line of a Verlauf: in this step the field of a row went from ``before`` to ``after``.

    A row that came has ``before`` None throughout, a row that went has ``after`` None.
    """

    step: Step
    table: str
    row_id: str
    field: str
    before: Any
    after: Any


def state(reader: Reader) -> tuple[str | None, str | None]:
    """Something that is another after each change, undo and redo, as this reader sees the file."""
    last, done = (
        reader.value(f"SELECT id FROM history_step {which} ORDER BY number DESC LIMIT 1")
        for which in ("", "WHERE state = 'done'")
    )
    return last, done


def standing(reader: Reader) -> str | None:
    """The id of the last step that holds; inside a change the one that is just being made does not count."""
    found: str | None = reader.value(
        "SELECT id FROM history_step WHERE state <> 'undone' AND number NOT IN (SELECT step FROM history_now)"
        " ORDER BY number DESC LIMIT 1"
    )
    return found


def to_undo(reader: Reader) -> Step | None:
    """The step that Undo would take back, None where there is none."""
    return next(iter(_steps(reader, "WHERE s.state = 'done' ORDER BY s.number DESC", 1)), None)


def to_redo(reader: Reader) -> Step | None:
    """The step that Redo would make again."""
    return next(iter(_steps(reader, "WHERE s.state = 'undone' ORDER BY s.number", 1)), None)


def latest(reader: Reader, limit: int) -> list[Step]:
    """The last steps, newest first, those undone included."""
    return _steps(reader, "ORDER BY s.number DESC", limit)


def history_of(reader: Reader, record_id: str, limit: int = 500) -> list[FieldChange]:
    """The Verlauf of a record and of the rows that belong to it, newest first; undone steps do not count."""
    query = (
        f"SELECT {_STEP}, c.seq, c.table_name, c.row_id, c.before, c.after"
        " FROM history_change c JOIN history_step s ON s.number = c.step"
        " WHERE s.state <> 'undone' AND (c.row_id = :record OR c.owner_id = :record)"
        " ORDER BY c.seq DESC LIMIT :limit"
    )
    lines = []
    for *step, seq, table, row_id, image_before, image_after in reader.rows(
        query, {"record": record_id, "limit": limit}
    ):
        before, after = json.loads(image_before or "{}"), json.loads(image_after or "{}")
        if not before and not after:
            after = _came_as(reader, table, row_id, seq)
        for field in {**before, **after}:
            old, new = before.get(field), after.get(field)
            if field != "id" and old != new and (old or new):
                lines.append(FieldChange(_step(step), table, row_id, field, old, new))
    return lines


def _came_as(reader: Reader, table: str, row_id: str, seq: int) -> dict[str, Any]:
    """What a row came as with a change: what the next change of the row found, or what stands there now."""
    query = "SELECT before FROM history_change WHERE row_id = ? AND seq > ? ORDER BY seq LIMIT 1"
    if later := reader.rows(query, (row_id, seq)):
        found: dict[str, Any] = json.loads(later[0][0] or "{}")
        return found
    if not reader.value("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)):
        return {}  # a table of an older revision
    cursor = reader.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    return dict(zip([column[0] for column in cursor.description], cursor.fetchone() or (), strict=False))


def _steps(reader: Reader, which: str, limit: int) -> list[Step]:
    query = f"SELECT {_STEP} FROM history_step s {which} LIMIT :limit"
    return [_step(row) for row in reader.rows(query, {"limit": limit})]


def _step(row: Sequence[Any]) -> Step:
    number, step_id, made_at, person, device, label, state = row
    return Step(number, step_id, datetime.fromisoformat(made_at), person, device, label, state)
