"""One SQLite for all: how connections to a .netz file are made and how transactions begin on them."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from netzdesk.base.order import sort_key

APPLICATION_ID = 0x4E65747A  # "Netz": tells a .netz file from any other SQLite file
_german_key = lru_cache(100_000)(sort_key)  # a column holds the same few places again and again
WRITES = {"netzdesk_writes": True}


def make_engine(path: Path, *, create: bool = False) -> Engine:
    """An engine on a plain file; without ``create`` a missing file is an error and never a new empty one."""
    from sqlcipher3 import dbapi2

    uri = f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}"

    def connect() -> Any:
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10)
        connection.create_function("german_key", 1, _german_key, deterministic=True)
        for pragma in ("foreign_keys=ON", "synchronous=FULL", "cache_size=-32000", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, pool_size=4)
    event.listen(engine, "begin", _begin)
    return engine


def remove_files(path: Path) -> None:
    """Remove a network file and what SQLite keeps beside it, as far as that can be done."""
    for each in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def _begin(connection: Connection) -> None:
    """Writers take the write lock at once: waiting is honest, failing half-way is not."""
    writes = connection.get_execution_options().get("netzdesk_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
