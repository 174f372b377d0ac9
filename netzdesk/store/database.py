"""``Store``: a network file that is open. Reading sees one state; a change is all or nothing, recorded and undoable.

Opening a file and reading lists from it do without the ORM, which takes longer to load than all the rest at start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from netzdesk.base.errors import UserError
from netzdesk.store import faults, steps
from netzdesk.store.connections import APPLICATION_ID, Connections, identity
from netzdesk.store.reader import Reader
from netzdesk.store.steps import FieldChange, Step, Together

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from netzdesk.store.sessions import Sessions

Listener = Callable[[frozenset[str]], None]

LONGEST_LABEL = 120


class Store:
    """One open .netz file; to be used from any thread, one change at a time.

    ``on_change`` is called behind each change, undo and redo with the names of the tables touched, in the thread
    that made it.
    """

    def __init__(self, path: Path, connections: Connections) -> None:
        self.path = path
        self.on_change: Listener = lambda _tables: None
        self._connections = connections
        self._identity = identity(path)
        self._one_change = Lock()
        self._remembered: dict[Any, Any] = {}

    @cached_property
    def _sessions(self) -> Sessions:
        from netzdesk.store.sessions import Sessions

        return Sessions(self._connections)

    @property
    def is_read_only(self) -> bool:
        """Whether the file lies where nothing can be written; each change is then refused with a sentence."""
        return self._connections.is_read_only

    def get_ready(self) -> None:
        """Load the ORM ahead of its first use; to be called beside a window that somebody uses already."""
        self._sessions.get_ready()

    def close(self) -> None:
        """Let go of the file; its write-ahead log is folded in."""
        self._connections.close()

    def fold_in(self) -> None:
        """Put all that the write-ahead log holds into the file itself, so that it may be moved once it is closed."""
        with self._one_change, faults.as_sentences(self.path), closing(self._connections.take()) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def write_through(self) -> None:
        """Bring what the write-ahead log holds into the file as far as nobody has to wait, so that a copy is whole."""
        if self._connections.is_closed:
            return
        with faults.as_sentences(self.path), closing(self._connections.take()) as raw:
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)")

    @contextmanager
    def look(self) -> Iterator[Reader]:
        """A reader that sees one state of the file: for lists, search and counts, without entities."""
        with faults.as_sentences(self.path), closing(self._connections.take()) as raw:
            raw.execute("BEGIN")
            try:
                yield Reader(raw, self._remembered)
            finally:
                raw.rollback()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the file and cannot change it."""
        with faults.as_sentences(self.path), self._sessions.read(self._remembered) as session:
            yield session

    @contextmanager
    def change(self, label: str, together: Together | None = None) -> Iterator[Session]:
        """A session whose changes are one step named ``label`` („38 Partner einlesen“): all of it or nothing.

        Where the last one had the same ``together``, both are one step. A name too long for a menu is cut. Changes do
        not nest. An exception inside, ``Cancelled`` included, leaves the file as it was.
        """
        label = label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1].rstrip() + "…"
        with self._one_change, faults.as_sentences(self.path):
            self._refuse_what_is_gone()
            with self._sessions.change(label, together) as (session, made):
                yield session
            # deleted meanwhile: what was written is nowhere
            faults.refuse_vanished(self.path, self._identity)
        if made.touched:
            self.on_change(made.touched)
        if made.erased:
            self._leave_no_trace()

    def seal(self) -> None:
        """End the undo stack here: what a new network begins with is no step that anybody would take back."""
        with self._one_change, faults.as_sentences(self.path):
            self._sessions.seal()

    def undo(self) -> Step | None:
        """Take the last step back as a whole; None where there is nothing to take back."""
        return self._replay(steps.to_undo, back=True)

    def redo(self) -> Step | None:
        """Make the step again that was undone last."""
        return self._replay(steps.to_redo, back=False)

    def undo_and_redo(self) -> tuple[Step | None, Step | None]:
        """The steps that Undo and Redo would act on, for the menu."""
        with self.look() as reader:
            return steps.to_undo(reader), steps.to_redo(reader)

    def steps(self, limit: int = 200) -> list[Step]:
        """The last steps, newest first."""
        with self.look() as reader:
            return steps.latest(reader, limit)

    def history_of(self, record_id: str, limit: int = 500) -> list[FieldChange]:
        """The Verlauf of one record, newest first."""
        with self.look() as reader:
            return steps.history_of(reader, record_id, limit)

    def check(self) -> list[str]:
        """What is wrong with the file, a sentence each: pages, references, search index, history, documents."""
        with self._one_change, faults.as_sentences(self.path):
            return self._sessions.check()

    def _refuse_what_is_gone(self) -> None:
        """Before writing: the file is still the one that was opened, and so is its log."""
        faults.refuse_vanished(self.path, self._identity)
        self._connections.refuse_lost_log()

    def _leave_no_trace(self) -> None:
        """Write the file anew, so that its free pages and its write-ahead log hold nothing of what was erased."""
        with self._one_change, faults.as_sentences(self.path), closing(self._connections.take()) as raw:
            raw.execute("VACUUM")
        self.fold_in()

    def _replay(self, choose: Callable[[Reader], Step | None], *, back: bool) -> Step | None:
        with self._one_change, faults.as_sentences(self.path):
            self._refuse_what_is_gone()
            replayed = self._sessions.replay(choose, back=back)
        if replayed is None:
            return None
        step, touched = replayed
        self.on_change(touched)
        return step


def open_store(path: Path) -> Store:
    """Open a network file; what is no such file, or is from a newer Netzdesk, is refused with a sentence.

    Where nothing can be written, on a full or protected disk, it is opened to be read.
    """
    faults.refuse_foreign(path)
    try:
        return _open(path, Connections(path))
    except UserError as error:
        if not faults.only_writing_failed(path, error):
            raise
        with suppress(UserError):
            return _open(path, Connections(path, read_only=True))
        raise


def _open(path: Path, connections: Connections) -> Store:
    try:
        with faults.as_sentences(path):
            _make_current(path, connections)
    except BaseException:
        connections.close()
        raise
    return Store(path, connections)


def _make_current(path: Path, connections: Connections) -> None:
    """Refuse what is no network, and bring one of an older version up to this one."""
    with closing(connections.take()) as raw:
        if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise faults.not_ours(path)
        found = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    if found and found[0] != steps.REVISION:
        from netzdesk.store.engine import make_engine
        from netzdesk.store.migrate import migrate

        migrate(path, make_engine(connections), found[0])
