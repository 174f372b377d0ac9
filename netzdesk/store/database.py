"""``Store``: a network file that is open. Reading sees one state; a change is all or nothing, recorded and undoable."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Engine, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.store import checking, erasing, faults, search, steps
from netzdesk.store.copying import copy_to
from netzdesk.store.engine import APPLICATION_ID, WRITES, make_engine, remove_files
from netzdesk.store.schema import BLOBS, create_all
from netzdesk.store.steps import FieldChange, Step

STEP = "step"
"""Where ``Session.info`` holds the key of the step; only a session that may change the file has one."""
REMEMBERED = "remembered"
"""Where ``Session.info`` of a reader holds what readers may keep until the file changes (``steps.state``)."""
Listener = Callable[[frozenset[str]], None]


class Store:
    """One open .netz file; to be used from any thread, one change at a time.

    ``on_change`` is called behind each change, undo and redo with the names of the tables touched, in the thread
    that made it.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.on_change: Listener = lambda _tables: None
        self._engine = engine
        self._writer = engine.execution_options(**WRITES)
        self._identity = faults.identity(path)
        self._one_change = Lock()
        self._remembered: dict[Any, Any] = {}

    def close(self) -> None:
        """Let go of the file; its write-ahead log is folded in."""
        self._engine.dispose()

    def fold_in(self) -> None:
        """Put all that the write-ahead log holds into the file itself, so that it may be moved once it is closed."""
        with self._one_change, faults.as_sentences(self.path), self._engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the file and cannot change it."""
        kept = {REMEMBERED: self._remembered}
        with faults.as_sentences(self.path), Session(self._engine, autoflush=False, info=kept) as session:
            yield session

    @contextmanager
    def change(self, label: str) -> Iterator[Session]:
        """A session whose changes are one step named ``label`` („38 Partner einlesen“): all of it or nothing.

        Changes do not nest. An exception inside, ``Cancelled`` included, leaves the file as it was.
        """
        with self._one_change, faults.as_sentences(self.path):
            faults.refuse_vanished(self.path, self._identity)
            session = Session(self._writer, expire_on_commit=False)
            with session, session.begin():
                step_id = session.info[STEP] = steps.begin(session.connection(), label)
                yield session
                session.flush()
                touched = steps.finish(session.connection(), step_id)
                search.refresh(session, step_id, touched)
                if erasing.is_marked(session):
                    erasing.forget(session.connection(), step_id)
        if touched:
            self.on_change(touched)
        if erasing.is_marked(session):
            self._leave_no_trace()

    def seal(self) -> None:
        """End the undo stack here: what a new network begins with is no step that anybody would take back."""
        with self._one_change, faults.as_sentences(self.path), self._writer.begin() as connection:
            steps.seal(connection)

    def undo(self) -> Step | None:
        """Take the last step back as a whole; None where there is nothing to take back."""
        return self._replay(steps.to_undo, back=True)

    def redo(self) -> Step | None:
        """Make the step again that was undone last."""
        return self._replay(steps.to_redo, back=False)

    def undo_and_redo(self) -> tuple[Step | None, Step | None]:
        """The steps that Undo and Redo would act on, for the menu."""
        with self.read() as session:
            return steps.to_undo(session.connection()), steps.to_redo(session.connection())

    def steps(self, limit: int = 200) -> list[Step]:
        """The last steps, newest first."""
        with self.read() as session:
            return steps.latest(session.connection(), limit)

    def history_of(self, record_id: str, limit: int = 500) -> list[FieldChange]:
        """The Verlauf of one record, newest first."""
        with self.read() as session:
            return steps.history_of(session.connection(), record_id, limit)

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each: pages, references, search index, history, documents."""
        with self._one_change, faults.as_sentences(self.path), Session(self._writer) as session:
            found = checking.check(session)
            session.rollback()
            return found

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the whole network, for a backup or another computer."""
        with faults.as_sentences(target), self._engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            copy_to(raw, target)

    def _leave_no_trace(self) -> None:
        """Write the file anew, so that its free pages and its write-ahead log hold nothing of what was erased."""
        with self._one_change, faults.as_sentences(self.path), self._engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute("VACUUM")
        self.fold_in()

    def _replay(self, choose: Callable[[Connection], Step | None], *, back: bool) -> Step | None:
        faults.refuse_vanished(self.path, self._identity)
        with self._one_change, faults.as_sentences(self.path), self._writer.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    step = choose(connection)
                    if step is None:
                        return None
                    touched = steps.replay(connection, step, back=back)
                    with Session(connection, join_transaction_mode="rollback_only") as session:
                        search.refresh(session, step.id, touched)
            finally:
                raw.execute("PRAGMA foreign_keys=ON")
        self.on_change(touched)
        return step


def keep_bytes(session: Session, content: bytes) -> str:
    """Keep the bytes of a document or picture inside the file; the answer (SHA-256) finds them again.

    Bytes are kept once however often they are added, and stay as long as the file does: Undo may need them.
    """
    key = hashlib.sha256(content).hexdigest()
    if session.execute(select(BLOBS.c.sha256).where(BLOBS.c.sha256 == key)).first() is None:
        session.execute(insert(BLOBS).values(sha256=key, bytes=content))
    return key


def kept_bytes(session: Session, key: str) -> bytes | None:
    """The bytes kept under a key, None where there are none."""
    found = session.execute(select(BLOBS.c.bytes).where(BLOBS.c.sha256 == key)).scalar()
    return None if found is None else bytes(found)


def refuse_taken(path: Path) -> None:
    """Say no where a new file would take the place of another one."""
    if path.exists():
        message = translate("Store", "Die Datei {name} gibt es schon. Bitte wählen Sie einen anderen Namen.")
        raise UserError(message.format(name=path.name))


def create_store(path: Path) -> Store:
    """Make a new file for a network, empty but for its tables; an existing file is never written over."""
    refuse_taken(path)
    with faults.as_sentences(path):
        engine = make_engine(path, create=True)
        try:
            _lay_out(engine)
        except BaseException:
            engine.dispose()
            remove_files(path)
            raise
    return Store(path, engine)


def _lay_out(engine: Engine) -> None:
    with engine.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
        with connection.begin():
            create_all(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (steps.REVISION,))


def open_store(path: Path) -> Store:
    """Open a network file; what is no such file, or is from a newer Netzdesk, is refused with a sentence."""
    faults.refuse_foreign(path)
    with faults.as_sentences(path):
        engine = make_engine(path)
        with engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise faults.not_ours(path)
            found = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        if found and found[0] != steps.REVISION:
            from netzdesk.store.migrate import migrate

            migrate(path, engine, found[0])
    return Store(path, engine)
