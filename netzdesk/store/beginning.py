"""New network files: they take their place when all that they begin with is in them, and never half."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from netzdesk.base.errors import UserError
from netzdesk.base.paths import PART, replace_file
from netzdesk.base.text import translate
from netzdesk.store import faults, steps
from netzdesk.store.connections import APPLICATION_ID, Connections, remove_files
from netzdesk.store.database import Store


@contextmanager
def new_store(path: Path) -> Iterator[Store]:
    """A new network to be filled; behind the ``with`` it is closed and lies at ``path``.

    Until then it lies beside it as ``….part``: a full disk, Cancel or a power cut leaves no file that looks whole.
    """
    _refuse_taken(path)
    part = path.with_name(path.name + PART)
    remove_files(part)  # what was begun before and never got ready
    store = create_store(part)
    try:
        yield store
        store.fold_in()
        store.close()
        _refuse_taken(path)
        _put_in_place(part, path)
    except BaseException:
        store.close()
        remove_files(part)
        raise


def _put_in_place(part: Path, path: Path) -> None:
    try:
        replace_file(part, path)
    except OSError as error:
        raise faults.of_disk(path) from error


def create_store(path: Path) -> Store:
    """Make a new file for a network, empty but for its tables; an existing file is never written over."""
    _refuse_taken(path)
    connections = Connections(path, create=True)
    try:
        with faults.as_sentences(path):
            _lay_out(connections)
    except BaseException:
        connections.close()
        remove_files(path)
        raise
    return Store(path, connections)


def _refuse_taken(path: Path) -> None:
    if path.exists():
        message = translate("Store", "Die Datei {name} gibt es schon. Bitte wählen Sie einen anderen Namen.")
        raise UserError(message.format(name=path.name))


def _lay_out(connections: Connections) -> None:
    from netzdesk.store.engine import make_engine
    from netzdesk.store.schema import create_all

    with make_engine(connections).connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
        with connection.begin():
            create_all(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (steps.REVISION,))
