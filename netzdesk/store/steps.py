"""Steps: a change with its label, made, undone and made again as a whole; and what happened to one record."""

from __future__ import annotations

import getpass
import json
import platform
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, or_, select, text, update
from sqlalchemy.engine import Connection

from netzdesk.base.identity import new_id
from netzdesk.model import Base
from netzdesk.store.schema import CHANGE, NOW, STEP

REVISION = "0001"


@dataclass(frozen=True, slots=True)
class Step:
    """One labelled change; ``made_at`` is local time of the desk that made it."""

    id: str
    made_at: datetime
    person: str
    device: str
    label: str
    state: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One line of a Verlauf: in this step the field of a row went from ``before`` to ``after``.

    A row that came has ``before`` None throughout, a row that went has ``after`` None.
    """

    step: Step
    table: str
    row_id: str
    field: str
    before: Any
    after: Any


def begin(connection: Connection, label: str) -> str:
    """Open a step; from here on the triggers record. The steps that were undone before can no longer be redone."""
    connection.execute(delete(STEP).where(STEP.c.state == "undone"))
    step_id = new_id()
    connection.execute(
        insert(STEP).values(
            id=step_id, made_at=datetime.now().isoformat(timespec="seconds"), device=platform.node(),
            person=_who(), label=label, revision=REVISION, state="done",
        )
    )  # fmt: skip
    connection.execute(insert(NOW).values(one=1, step_id=step_id, records=1))
    return step_id


def finish(connection: Connection, step_id: str) -> frozenset[str]:
    """Close the step and tell which tables it touched; a step that changed nothing leaves no trace."""
    connection.execute(delete(NOW))
    touched = touched_tables(connection, step_id)
    if not touched:
        connection.execute(delete(STEP).where(STEP.c.id == step_id))
    return touched


def touched_tables(connection: Connection, step_id: str) -> frozenset[str]:
    """The names of the tables in which the step changed rows."""
    found = connection.execute(select(CHANGE.c.table_name).where(CHANGE.c.step_id == step_id).distinct())
    return frozenset(found.scalars())


def state(connection: Connection) -> tuple[str | None, str | None]:
    """Something that is another after each change, undo and redo, as this connection sees the file."""
    last = select(STEP.c.id).order_by(STEP.c.id.desc()).limit(1)
    return connection.scalar(last), connection.scalar(last.where(STEP.c.state == "done"))


def to_undo(connection: Connection) -> Step | None:
    """The step that Undo would take back, None where there is none."""
    return _one(connection, select(STEP).where(STEP.c.state == "done").order_by(STEP.c.id.desc()).limit(1))


def to_redo(connection: Connection) -> Step | None:
    """The step that Redo would make again."""
    return _one(connection, select(STEP).where(STEP.c.state == "undone").order_by(STEP.c.id).limit(1))


def latest(connection: Connection, limit: int) -> list[Step]:
    """The last steps, newest first, those undone included."""
    return [_step(row) for row in connection.execute(select(STEP).order_by(STEP.c.id.desc()).limit(limit))]


def replay(connection: Connection, step: Step, *, back: bool) -> frozenset[str]:
    """Set every row that a step changed to what it was before (``back``) or after it; give the tables touched.

    The connection has foreign keys switched off: the images hold what cascades did, and nothing may cascade anew.
    """
    connection.execute(insert(NOW).values(one=1, step_id=step.id, records=0))
    touched = touched_tables(connection, step.id)
    edge, image = (func.min, CHANGE.c.before) if back else (func.max, CHANGE.c.after)
    for name in touched:
        ends = (
            select(edge(CHANGE.c.seq))
            .where(CHANGE.c.step_id == step.id, CHANGE.c.table_name == name)
            .group_by(CHANGE.c.row_id)
        )
        target = select(CHANGE.c.row_id, image.label("image")).where(CHANGE.c.seq.in_(ends)).subquery()
        gone = str(
            select(target.c.row_id)
            .where(target.c.image.is_(None))
            .compile(connection, compile_kwargs={"literal_binds": True})
        )
        kept = str(
            select(target.c.image)
            .where(target.c.image.is_not(None))
            .compile(connection, compile_kwargs={"literal_binds": True})
        )
        columns = [column.name for column in Base.metadata.tables[name].c]
        listed = ", ".join(f'"{column}"' for column in columns)
        values = ", ".join(f"json_extract(image, '$.{column}')" for column in columns)
        sets = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != "id")
        connection.execute(text(f'DELETE FROM "{name}" WHERE id IN ({gone})'))
        connection.execute(
            text(f'INSERT INTO "{name}" ({listed}) SELECT {values} FROM ({kept}) WHERE true '
                 f"ON CONFLICT (id) DO UPDATE SET {sets}")
        )  # fmt: skip
    connection.execute(delete(NOW))
    connection.execute(update(STEP).where(STEP.c.id == step.id).values(state="undone" if back else "done"))
    return touched


def seal(connection: Connection) -> None:
    """End the undo stack: the steps so far can be read but neither undone nor redone."""
    connection.execute(delete(STEP).where(STEP.c.state == "undone"))
    connection.execute(update(STEP).values(state="sealed"))


def history_of(connection: Connection, record_id: str, limit: int = 500) -> list[FieldChange]:
    """The Verlauf of a record and of the rows that belong to it, newest first; undone steps do not count."""
    query = (
        select(STEP, CHANGE.c.table_name, CHANGE.c.row_id, CHANGE.c.before, CHANGE.c.after)
        .join(STEP, STEP.c.id == CHANGE.c.step_id)
        .where(
            STEP.c.state != "undone",
            or_(CHANGE.c.row_id == bindparam("r"), CHANGE.c.owner_id == bindparam("r")),
        )
        .order_by(CHANGE.c.seq.desc())
        .limit(limit)
    )
    lines = []
    for row in connection.execute(query, {"r": record_id}):
        before, after = json.loads(row.before or "{}"), json.loads(row.after or "{}")
        for field in {**before, **after}:
            old, new = before.get(field), after.get(field)
            if field != "id" and old != new and (old or new):
                lines.append(FieldChange(_step(row), row.table_name, row.row_id, field, old, new))
    return lines


def _one(connection: Connection, query: Any) -> Step | None:
    row = connection.execute(query).first()
    return _step(row) if row else None


def _step(row: Any) -> Step:
    return Step(row.id, datetime.fromisoformat(row.made_at), row.person, row.device, row.label, row.state)


def _who() -> str:
    """The person at the desk, as the computer knows them; empty where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
