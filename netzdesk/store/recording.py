"""How a step is written: opened, closed, taken back, made again, and the end of the undo stack."""

from __future__ import annotations

import getpass
import platform
from datetime import datetime

from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.engine import Connection

from netzdesk.base.identity import new_id
from netzdesk.model import Base
from netzdesk.store.schema import CHANGE, NOW, STEP
from netzdesk.store.steps import REVISION, Step


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


def _who() -> str:
    """The person at the desk, as the computer knows them; empty where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
