"""What of a ``Store`` needs the ORM: reading entities, changing, undoing. Loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session, configure_mappers

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.store import checking, erasing, indexing, recording
from netzdesk.store.connections import Connections
from netzdesk.store.engine import WRITES, make_engine
from netzdesk.store.reader import REMEMBERED, Reader
from netzdesk.store.steps import Step, Together

STEP = "step"
"""Where ``Session.info`` holds the number of the step; only a session that may change the file has one."""


class Made:
    """What a change did: the tables it touched, and whether it erased for good; known when it is through."""

    touched: frozenset[str] = frozenset()
    erased = False
    step = ""


class Sessions:
    """Sessions on the connections of a store; the caller sees to it that there is one change at a time."""

    def __init__(self, connections: Connections) -> None:
        self.engine = make_engine(connections)
        self._is_read_only = connections.is_read_only
        self._writer = self.engine.execution_options(**WRITES)

    def get_ready(self) -> None:
        """Do ahead what else the first question for an entity would wait for."""
        configure_mappers()

    def read(self, remembered: dict[Any, Any]) -> Session:
        """A session that sees one state of the file and cannot change it."""
        return Session(self.engine, autoflush=False, info={REMEMBERED: remembered})

    @contextmanager
    def change(self, label: str, together: Together | None = None) -> Iterator[tuple[Session, Made]]:
        """A session whose changes are one step, and what they came to; as ``Store.change``."""
        made = Made()
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            step = session.info[STEP] = recording.begin(session.connection(), label, together)
            yield session, made
            session.flush()
            touched = recording.finish(session.connection(), step)
            indexing.refresh(session, step)
            if erasing.is_marked(session):
                erasing.forget(session.connection(), step)
                made.erased = True
            if together:
                made.step = recording.join(session.connection(), step)
            made.touched = touched
        if together:
            together.step = made.step

    def seal(self) -> None:
        """End the undo stack here."""
        with self._writer.begin() as connection:
            recording.seal(connection)

    def replay(
        self, choose: Callable[[Reader], Step | None], *, back: bool
    ) -> tuple[Step, frozenset[str]] | None:
        """Take the chosen step back as a whole, or make it again; give it with the tables touched."""
        with self._writer.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    step = choose(Reader(raw))
                    if step is None:
                        return None
                    touched = recording.replay(connection, step, back=back)
                    if recording.leaves_gaps(connection, step, touched):
                        raise UserError(
                            translate(
                                "Store",
                                "Der Verlauf von „{label}“ ist nicht vollständig. Deshalb bleibt alles, wie es ist.",
                            ).format(label=step.label)
                        )
                    with Session(connection, join_transaction_mode="rollback_only") as session:
                        indexing.refresh(session, step.number)
            finally:
                raw.execute("PRAGMA foreign_keys=ON")
        return step, touched

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each."""
        with Session(self.engine if self._is_read_only else self._writer) as session:
            found = checking.check(session)
            session.rollback()
            return found
