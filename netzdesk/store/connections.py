"""One SQLite for all: how connections to a .netz file are made, lent out and taken back with their caches warm."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path, PurePath
from threading import RLock

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

    A process that closes a file anywhere, in a file dialog for one, loses its locks on it (POSIX), and another program
    may then remove the write-ahead log under these connections. Whoever takes one next gets it on the log that is there
    now: SQLite looks again only when all connections to the file are new.
    """

    def __init__(self, path: Path, *, create: bool = False, read_only: bool = False) -> None:
        self.is_read_only = read_only
        mode = "ro&immutable=1" if read_only else "rwc" if create else "rw"
        self._uri = f"{address(path.resolve())}?mode={mode}"
        self._log = Path(f"{path.resolve()}-wal")
        self._known_log: tuple[int, int] | None = None
        self._waiting: list[Connection] = []
        self._lent: set[int] = set()
        self._one_by_one = RLock()
        self.is_closed = False

    def take(self) -> Connection:
        """A connection that nobody else uses; closing it brings it back."""
        with self._one_by_one:
            if not self._lent and self._has_lost_log():
                self._let_go()
            connection = self._waiting.pop() if self._waiting else self._connect()
            self._lent.add(id(connection))
            return connection

    def refuse_lost_log(self) -> None:
        """Say no to writing into a log that another program has removed, while older readers keep us there."""
        with self._one_by_one:
            if self._lent and self._has_lost_log():
                raise dbapi2.OperationalError("database is locked")

    def take_back(self, connection: Connection) -> bool:
        """Keep a connection for the next who asks; False where it is to be closed for good."""
        with self._one_by_one:
            self._lent.discard(id(connection))
            self._known_log = self._known_log or identity(self._log)
            return not self.is_closed and self._keep(connection)

    def _keep(self, connection: Connection) -> bool:
        if len(self._waiting) >= KEPT:
            return False
        if self._waiting:  # one warm cache is enough: this one worked beside it
            connection.execute("PRAGMA shrink_memory")
            self._waiting.insert(0, connection)
        else:
            self._waiting.append(connection)
        return True

    def close(self) -> None:
        """Let go of the file; what is still lent out is closed when it comes back."""
        with self._one_by_one:
            self.is_closed = True
            self._let_go()

    def _let_go(self) -> None:
        self._known_log = None
        while self._waiting:
            self._waiting.pop().end()

    def _has_lost_log(self) -> bool:
        return self._known_log is not None and identity(self._log) != self._known_log

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
            self.end()

    def end(self) -> None:
        """Close for good."""
        super().close()


def identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from another of its name; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def address(path: PurePath) -> str:
    """The URI by which SQLite finds a file; it wants the server of a share as part of the path."""
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def remove_files(path: Path) -> None:
    """Remove a network file and what SQLite keeps beside it, as far as that can be done."""
    for each in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with suppress(OSError):
            each.unlink(missing_ok=True)
