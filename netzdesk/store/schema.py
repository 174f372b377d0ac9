"""What a .netz file holds beside the entities: the history, the search index, the bytes of documents.

Everything here is generated from ``Base.metadata``, so that a new entity is recorded from its first day.
"""

from __future__ import annotations

from sqlalchemy import BLOB, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.engine import Connection

from netzdesk.model import Base

STORE = MetaData()

STEP = Table(
    "history_step",
    STORE,
    Column("number", Integer, primary_key=True),  # in the order in which they were made here
    Column("id", String(36), nullable=False, unique=True),
    Column("made_at", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("revision", Text, nullable=False),
    Column("state", String(7), nullable=False, default="done"),  # done, undone, sealed
)
CHANGE = Table(
    "history_change",
    STORE,
    Column("seq", Integer, primary_key=True),
    Column("step", ForeignKey("history_step.number", ondelete="CASCADE"), nullable=False),
    Column("table_name", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("owner_id", Text),
    Column("before", Text),
    Column("after", Text),
)
Index("ix_history_change_step", CHANGE.c.step, CHANGE.c.table_name)
Index("ix_history_change_row", CHANGE.c.row_id)
Index("ix_history_change_owner", CHANGE.c.owner_id, sqlite_where=CHANGE.c.owner_id.is_not(None))
NOW = Table(
    "history_now",
    STORE,
    Column("one", Integer, primary_key=True),
    Column("step", Integer, nullable=False),
    Column("records", Integer, nullable=False),
)
SEARCH = Table(
    "search_text",
    STORE,
    Column("number", Integer, primary_key=True),
    Column("record_id", String(36), nullable=False, unique=True),
    Column("text", Text, nullable=False),
)
Index("search_found", SEARCH.c.number, SEARCH.c.record_id)  # from hits to keys without reading the texts
BLOBS = Table(
    "kept_bytes",
    STORE,
    Column("sha256", String(64), primary_key=True),
    Column("bytes", BLOB, nullable=False),
)

_OWNERS = ("partner_id", "group_id", "event_id", "person_id")


def create_all(connection: Connection) -> None:
    """Create every table, trigger and index of a new file."""
    Base.metadata.create_all(connection)
    STORE.create_all(connection)
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5(text, content='search_text', content_rowid='number',"
        " tokenize='trigram', detail=full, columnsize=0)"
    )
    # how much the index collects in memory before it writes; the usual megabyte is full after some hundred texts
    connection.exec_driver_sql("INSERT INTO search_fts (search_fts, rank) VALUES ('hashsize', 16000000)")
    create_triggers(connection)


def create_triggers(connection: Connection) -> None:
    """Put the triggers in place; to be called again behind each migration, which drops them first."""
    for table in Base.metadata.sorted_tables:
        for statement in history_triggers(table):
            connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    """Take all triggers away, so that a migration can change tables and rows."""
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for name in found.scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def image(table: Table, row: str) -> str:
    """SQL for a row as the history keeps it: a JSON object of all its columns."""
    return "json_object(" + ", ".join(f"'{c.name}', {row}.\"{c.name}\"" for c in table.c) + ")"


def owner(table: Table, row: str) -> str:
    """SQL for the record in whose Verlauf a row of this table appears: the first it belongs to, NULL for records."""
    if table.name in _RECORDS:
        return "NULL"
    columns = [f'{row}."{name}"' for name in _OWNERS if name in table.c]
    return f"coalesce({', '.join(columns)}, NULL)" if columns else "NULL"


CAME = "before IS NULL AND after IS NULL"
"""SQL for a change by which a row came; its image is written down when the step is undone (``recording.replay``)."""
_RECORDS = ("partner", "person", "group", "event")
_GUARD = "SELECT RAISE(ABORT, 'write outside Store.change') WHERE NOT EXISTS (SELECT 1 FROM history_now);"


def history_triggers(table: Table) -> list[str]:
    """The three triggers that keep the images of a row before and after, and refuse writing outside a step.

    A row that comes leaves no image: what it came as is what stands there, or stood there before its next change.
    """

    def trigger(event: str, row: str, before: str, after: str, when: str = "") -> str:
        name = f"history_{table.name}_{event.lower()}"
        return (
            f'CREATE TRIGGER {name} AFTER {event} ON "{table.name}" {when} BEGIN {_GUARD}'
            " INSERT INTO history_change (step, table_name, row_id, owner_id, before, after)"
            f" SELECT step, '{table.name}', {row}.id, {owner(table, row)}, {before}, {after}"
            " FROM history_now WHERE records; END"
        )

    differs = " OR ".join(f'OLD."{c.name}" IS NOT NEW."{c.name}"' for c in table.c)
    return [
        trigger("INSERT", "NEW", "NULL", "NULL"),
        trigger("UPDATE", "NEW", image(table, "OLD"), image(table, "NEW"), f"WHEN {differs}"),
        trigger("DELETE", "OLD", image(table, "OLD"), "NULL"),
    ]
