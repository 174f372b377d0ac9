"""``Desk``: the open network, the work in the background, and the one signal that says what was touched."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from netzdesk.base.errors import UserError
from netzdesk.base.progress import Progress
from netzdesk.base.settings import Settings
from netzdesk.store import Reader, Step, Store, Together
from netzdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


SOON = 100
"""Milliseconds from the first picture to loading what it did without."""
QUIET = 1000
"""Milliseconds without a change after which the file alone holds everything."""


class Desk(QObject):
    """Handed to whatever shows or changes the network.

    ``changed`` carries the names (frozenset[str]) of the tables that a change, undo or redo touched, and always
    arrives in the main thread. ``opened`` says that another file lies on the desk now, ``ready`` that entities can be
    had without waiting for the ORM.
    """

    changed = Signal(object)
    opened = Signal()
    ready = Signal()
    _told = Signal(object)

    def __init__(self, store: Store, settings: Settings, ahead: Callable[[], None] = lambda: None) -> None:
        """``ahead`` loads beside the window, in the worker's thread, what the first picture did without."""
        super().__init__()
        self.settings = settings
        self._ahead = ahead
        self.jobs = Jobs(self)
        self._told.connect(self.changed)
        self.changed.connect(lambda _tables: self._remember())
        self.store = store
        self._last: list[Step] | None = None
        store.on_change = self._told.emit
        self._get_ready_soon = QTimer(self, singleShot=True, interval=SOON)
        self._get_ready_soon.timeout.connect(self._get_ready)
        self._is_waiting = False
        self._write_soon = QTimer(self, singleShot=True, interval=QUIET)
        self._write_soon.timeout.connect(self._write_through)
        self.changed.connect(lambda _tables: self._write_soon.start())

    def _write_through(self) -> None:
        """Have changes in the file itself, which people copy while it is open; if it fails, they are safe beside it."""
        store = self.store

        def write(_progress: Progress) -> None:
            with suppress(UserError):
                store.write_through()

        self.jobs.run(write)

    def is_ready(self) -> bool:
        """Whether entities, and the details that show them, can be had at once."""
        return not self._is_waiting and "netzdesk.store.sessions" in sys.modules

    def get_ready(self) -> None:
        """Load the ORM and what was named ``ahead`` beside the window; whoever needs it before simply waits."""
        if not self._is_waiting and not self.is_ready():
            self._is_waiting = True
            self._get_ready_soon.start()

    def _get_ready(self) -> None:
        store = self.store

        def load(_progress: Progress) -> None:
            self._ahead()
            store.get_ready()

        job = self.jobs.run(load)
        job.done.connect(self._tell_ready)
        job.failed.connect(self._fail)

    def _tell_ready(self) -> None:
        self._is_waiting = False
        self._remember()
        self.ready.emit()

    def _fail(self, error: BaseException) -> None:
        self._is_waiting = False
        raise error

    def open(self, store: Store) -> None:
        """Put another file on the desk; the one before is closed."""
        self.jobs.cancel_all()
        self._write_soon.stop()
        before, self.store = self.store, store
        before.close()
        store.on_change = self._told.emit
        self._remember()
        self.opened.emit()

    @contextmanager
    def look(self) -> Iterator[Reader]:
        """As ``Store.look``."""
        with self.store.look() as reader:
            yield reader

    @contextmanager
    def read(self) -> Iterator[Session]:
        """As ``Store.read``."""
        with self.store.read() as session:
            yield session

    @contextmanager
    def change(self, label: str, together: Together | None = None) -> Iterator[Session]:
        """As ``Store.change``; ``changed`` follows when it is through."""
        with self.store.change(label, together) as session:
            yield session

    def look_for_others(self) -> None:
        """Have everything shown anew where another program has changed the file, as when one comes back to the window.

        A file that is gone is told when something is to be changed.
        """
        before = self._last
        with suppress(UserError):
            if self._remember() != before and before is not None:
                with self.store.look() as reader:
                    tables = reader.tables()
                self.changed.emit(tables)

    def _remember(self) -> list[Step]:
        self._last = self.store.steps(1)
        return self._last

    def undo(self) -> Step | None:
        """Take the last step back."""
        return self.store.undo()

    def redo(self) -> Step | None:
        """Make the step again that was undone last."""
        return self.store.redo()
