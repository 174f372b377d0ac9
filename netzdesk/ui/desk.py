"""``Desk``: the open network, the work in the background, and the one signal that says what was touched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netzdesk.base.settings import Settings
from netzdesk.store import Reader, Step, Store
from netzdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Desk(QObject):
    """Handed to whatever shows or changes the network.

    ``changed`` carries the names (frozenset[str]) of the tables that a change, undo or redo touched, and always
    arrives in the main thread. ``opened`` says that another file lies on the desk now.
    """

    changed = Signal(object)
    opened = Signal()
    _told = Signal(object)

    def __init__(self, store: Store, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.jobs = Jobs(self)
        self._told.connect(self.changed)
        self.store = store
        store.on_change = self._told.emit

    def open(self, store: Store) -> None:
        """Put another file on the desk; the one before is closed."""
        self.jobs.cancel_all()
        before, self.store = self.store, store
        before.close()
        store.on_change = self._told.emit
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
    def change(self, label: str) -> Iterator[Session]:
        """As ``Store.change``; ``changed`` follows when it is through."""
        with self.store.change(label) as session:
            yield session

    def undo(self) -> Step | None:
        """Take the last step back."""
        return self.store.undo()

    def redo(self) -> Step | None:
        """Make the step again that was undone last."""
        return self.store.redo()
