"""One SQLite for all: how connections to a .netz file are made, lent out and taken back with their caches warm."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path, PurePath

from sqlcipher3 import dbapi2

from netzdesk.base import dates
from netzdesk.base.order import sort_key

APPLICATION_ID = 0x4E65747A  # "Netz": tells a .netz file from any other SQLite file
KEPT = 4
"""Connections that wait to be lent again; the last one with a warm cache of some megabytes, the others without."""
_PRAGMAS = (
    "foreign_keys=ON",
    "synchronous=FULL",
    "cache_size=-12000",
    "temp_store=MEMORY",
    "wal_autocheckpoint=50000",  # 200 MB: the usual 4 MB let whoever reads in a list wait for what ``Desk`` does soon
)

_german_key = lru_cache(100_000)(sort_key)  # a column holds the same few places again and again


def _to_come(first: str | None) -> str:
    """Behind what begins after today: " (ab 01.06.2027)", else nothing; ``first`` is an ISO date or empty."""
    if not first or (day := date.fromisoformat(first)) <= date.today():
        return ""
    return f" ({dates.from_day(day)})"


class Connections:
    """The connections to one plain file; to be used from any thread.

    Without ``create`` a missing file is an error and never a new empty one. ``read_only`` is for a place where SQLite
    can put nothing beside the file: nobody may change it meanwhile.
    """

    def __init__(self, path: Path, *, create: bool = False, read_only: bool = False) -> None:
        self.is_read_only = read_only
        mode = "ro&immutable=1" if read_only else "rwc" if create else "rw"
        self._uri = f"{address(path.resolve())}?mode={mode}"
        self._waiting: list[Connection] = []
        self.is_closed = False

    def take(self) -> Connection:
        """A connection that nobody else uses; closing it brings it back."""
        try:
            return self._waiting.pop()
        except IndexError:
            return self._connect()

    def take_back(self, connection: Connection) -> bool:
        """Keep a connection for the next who asks; False where it is to be closed for good."""
        if self.is_closed or len(self._waiting) >= KEPT:
            return False
        if self._waiting:  # one warm cache is enough: this one worked beside it
            connection.execute("PRAGMA shrink_memory")
            self._waiting.insert(0, connection)
        else:
            self._waiting.append(connection)
        return True

    def close(self) -> None:
        """Let go of the file; what is still lent out is closed when it comes back."""
        self.is_closed = True
        while self._waiting:
            self._waiting.pop().close()

    def _connect(self) -> Connection:
        connection: Connection = dbapi2.connect(
            self._uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10, factory=Connection
        )
        connection.home = self
        connection.create_function("to_come", 1, _to_come)
        connection.create_function("german_key", 1, _german_key, deterministic=True)
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except UnicodeDecodeError as error:  # the driver quotes what it found in place of the schema
            raise dbapi2.DatabaseError("malformed database schema") from error
        return connection


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection of the driver that goes home when it is closed."""

    home: Connections | None = None

    def close(self) -> None:
        """Go back to where it was lent, or end."""
        if self.home is None or not self.home.take_back(self):
            super().close()


def address(path: PurePath) -> str:
    """The URI by which SQLite finds a file; it wants the server of a share as part of the path."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def remove_files(path: Path) -> None:
    """Remove a network file and what SQLite keeps beside it, as far as that can be done."""
    for each in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with suppress(OSError):
            each.unlink(missing_ok=True)
