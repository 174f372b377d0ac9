"""How a step is written: opened, closed, taken back, made again, and the end of the undo stack."""

from __future__ import annotations

import getpass
import platform
from datetime import datetime

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.engine import Connection

from netzdesk.base.identity import new_id
from netzdesk.model import Base
from netzdesk.store.schema import CAME, CHANGE, NOW, STEP, image
from netzdesk.store.steps import REVISION, Step, Together


def begin(connection: Connection, label: str, together: Together | None = None) -> int:
    """Open a step; from here on the triggers record. The steps that were undone before can no longer be redone."""
    connection.execute(delete(STEP).where(STEP.c.state == "undone"))
    new = {"id": new_id(), "made_at": datetime.now().isoformat(timespec="seconds")}
    number = _goes_on(connection, together.step) if together else None
    if number is not None:
        connection.execute(update(STEP).where(STEP.c.number == number).values(new))
    else:
        made = connection.execute(
            insert(STEP).values(
                **new, device=platform.node(), person=_who(), label=label, revision=REVISION, state="done"
            )
        )
        number = int(made.lastrowid)
    connection.execute(insert(NOW).values(one=1, step=number, records=1))
    return number


def _goes_on(connection: Connection, step_id: str) -> int | None:
    """The number of the last step, if it is this one and can be undone."""
    last = select(STEP.c.number, STEP.c.id, STEP.c.state).order_by(STEP.c.number.desc()).limit(1)
    found = connection.execute(last).first()
    return found.number if found and (found.id, found.state) == (step_id, "done") else None


def join(connection: Connection, number: int) -> str:
    """Keep of the changes that a step made to one row the first and the last image, and give the id of the step.

    A step that comes back to its beginning leaves no trace.
    """
    others = (
        "FROM history_change o WHERE o.step = c.step AND o.table_name = c.table_name AND o.row_id = c.row_id"
    )
    plain = f"c.step = :step AND NOT EXISTS (SELECT 1 {others} AND (o.before IS NULL OR o.after IS NULL))"
    for statement in (
        f"UPDATE history_change AS c SET after = (SELECT o.after {others} ORDER BY o.seq DESC LIMIT 1) WHERE {plain}",
        f"DELETE FROM history_change AS c WHERE {plain} AND EXISTS (SELECT 1 {others} AND o.seq < c.seq)",
        "DELETE FROM history_change WHERE step = :step AND before = after",
        "DELETE FROM history_step WHERE number = :step AND NOT EXISTS"
        " (SELECT 1 FROM history_change WHERE step = :step)",
    ):
        connection.execute(text(statement), {"step": number})
    return connection.execute(select(STEP.c.id).where(STEP.c.number == number)).scalar() or ""


def finish(connection: Connection, number: int) -> frozenset[str]:
    """Close the step and tell which tables it touched; a step that changed nothing leaves no trace."""
    connection.execute(delete(NOW))
    touched = _touched_tables(connection, number)
    if not touched:
        connection.execute(delete(STEP).where(STEP.c.number == number))
    return touched


def _touched_tables(connection: Connection, number: int) -> frozenset[str]:
    """The names of the tables in which the step changed rows."""
    found = connection.execute(select(CHANGE.c.table_name).where(CHANGE.c.step == number).distinct())
    return frozenset(found.scalars())


def replay(connection: Connection, step: Step, *, back: bool) -> frozenset[str]:
    """Set every row that a step changed to what it was before (``back``) or after it; give the tables touched.

    The connection has foreign keys switched off: the images hold what cascades did, and nothing may cascade anew.
    """
    connection.execute(insert(NOW).values(one=1, step=step.number, records=0))
    touched = _touched_tables(connection, step.number)
    if back:
        _write_down(connection, step, touched)
    for name in touched:
        _set_rows(connection, step, name, back=back)
    connection.execute(delete(NOW))
    connection.execute(
        update(STEP).where(STEP.c.number == step.number).values(state="undone" if back else "done")
    )
    return touched


def _set_rows(connection: Connection, step: Step, name: str, *, back: bool) -> None:
    """Set the rows of one table to their first images of a step (``back``) or to their last; no image: no row."""
    edge, side = ("min", "before") if back else ("max", "after")
    ends = (
        f"SELECT row_id, {side} AS image FROM history_change WHERE seq IN (SELECT {edge}(seq) FROM history_change"
        " WHERE step = :step AND table_name = :name GROUP BY row_id)"
    )
    columns = [column.name for column in Base.metadata.tables[name].c]
    listed = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(f"json_extract(image, '$.{column}')" for column in columns)
    sets = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != "id")
    for statement in (
        f'DELETE FROM "{name}" WHERE id IN (SELECT row_id FROM ({ends}) WHERE image IS NULL)',
        f'INSERT INTO "{name}" ({listed}) SELECT {values} FROM ({ends}) WHERE image IS NOT NULL'
        f" ON CONFLICT (id) DO UPDATE SET {sets}",
    ):
        connection.execute(text(statement), {"step": step.number, "name": name})


def _write_down(connection: Connection, step: Step, touched: frozenset[str]) -> None:
    """Keep the images of the rows that came with a step, so that it can be made again once they are gone."""
    for name in touched:
        connection.execute(
            text(
                f'UPDATE history_change AS c SET after = {image(Base.metadata.tables[name], "r")} FROM "{name}" r'
                f" WHERE r.id = c.row_id AND c.step = :step AND c.table_name = '{name}' AND {CAME} AND NOT EXISTS"
                " (SELECT 1 FROM history_change l WHERE l.row_id = c.row_id AND l.seq > c.seq AND l.step = c.step)"
            ),
            {"step": step.number},
        )


def leaves_gaps(connection: Connection, step: Step, touched: frozenset[str]) -> bool:
    """Whether rows of a step refer to what is not there, or others to rows that went with it.

    Only the rows of the step are looked at: ``PRAGMA foreign_key_check`` reads the whole file each time.
    """
    keys = [key for table in Base.metadata.sorted_tables for key in table.foreign_keys]
    for key in keys:
        child, column, parent = key.parent.table.name, key.parent.name, key.column.table.name
        for name, rows in ((child, "r.id"), (parent, f'r."{column}"')):
            if name in touched:
                query = (
                    f'SELECT 1 FROM "{child}" r WHERE {rows} IN (SELECT row_id FROM history_change'
                    f" WHERE step = :step AND table_name = '{name}') AND r.\"{column}\" IS NOT NULL"
                    f' AND NOT EXISTS (SELECT 1 FROM "{parent}" p WHERE p.id = r."{column}") LIMIT 1'
                )
                if connection.execute(text(query), {"step": step.number}).first():
                    return True
    return False


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
