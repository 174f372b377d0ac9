"""``Reader``: asks a network file in plain SQL. Lists, search, counts and *Heute* are read this way and no other.

A reader sees one state of the file, for it lives inside a transaction: its own (``Store.look``), or that of a session.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

REMEMBERED = "remembered"
"""Where ``Session.info`` of a session that only reads holds what readers may keep until the file changes."""


class Reader:
    """``remembered`` is what readers may keep until the file changes (``steps.state``); None where it may change."""

    def __init__(self, raw: Any, remembered: dict[Any, Any] | None = None) -> None:
        self._raw = raw
        self.remembered = remembered

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> Any:
        """The driver's cursor over the rows, each a tuple; the SQL names its values ``:name``."""
        return self._raw.execute(sql, values)

    def rows(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows."""
        found: list[tuple[Any, ...]] = self._raw.execute(sql, values).fetchall()
        return found

    def value(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> Any:
        """The first value of the first row, None where there is no row."""
        row = self._raw.execute(sql, values).fetchone()
        return row[0] if row else None

    def tables(self) -> frozenset[str]:
        """The names of all tables of the file."""
        return frozenset(name for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'"))


def reader_of(session: Session) -> Reader:
    """A reader in the transaction of a session: it sees what the session sees, its changes so far included."""
    if session.autoflush:
        session.flush()
    raw: Any = session.connection().connection.dbapi_connection
    return Reader(raw, session.info.get(REMEMBERED))
