"""Bringing an older file up to the shape of this version; imported only when needed: Alembic loads slowly.

A verified copy is put beside the file first. One transaction does it all. The steps made before can be read but not
undone any more, for their images have the old shape.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionError
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.store import indexing, recording
from netzdesk.store.copying import copy_to
from netzdesk.store.engine import WRITES
from netzdesk.store.schema import create_triggers, drop_triggers

SCRIPTS = Path(__file__).resolve().parent / "migrations"


def migrate(path: Path, engine: Engine, found: str, scripts: Path = SCRIPTS) -> Path:
    """Take the file from revision ``found`` to the latest and give the copy of what it was before.

    UserError for a revision that is not known here: the file is from a newer Netzdesk.
    """
    directory = ScriptDirectory(str(scripts))
    try:
        way = list(directory.iterate_revisions("heads", found))
    except RevisionError as error:
        message = translate(
            "Store",
            "{name} wurde mit einem neueren Netzdesk gespeichert. Bitte installieren Sie die neueste Version.",
        )
        raise UserError(message.format(name=path.name)) from error
    copy = path.with_name(f"{path.stem}-vor-Umstellung-{found}{path.suffix}")
    with engine.execution_options(**WRITES).connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        copy_to(raw, copy)
        raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                drop_triggers(connection)
                with Operations.context(MigrationContext.configure(connection)):
                    for script in reversed(way):
                        script.module.upgrade()
                head = directory.get_current_head()
                connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (head,))
                recording.seal(connection)
                create_triggers(connection)
                with Session(connection, join_transaction_mode="rollback_only") as session:
                    indexing.rebuild(session)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                if broken:
                    raise RuntimeError(f"migration leaves broken references: {broken[:5]}")
        finally:
            raw.execute("PRAGMA foreign_keys=ON")
    return copy
