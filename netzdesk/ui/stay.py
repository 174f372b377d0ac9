"""``Stay``: a text of several lines is stored while it is being written; the whole stay in the field is one step."""

from __future__ import annotations

from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from netzdesk.store import Together

PAUSE = 3000
"""Milliseconds without a letter after which what stands there is stored."""
LATEST = 20_000
"""Milliseconds after which it is stored although somebody goes on writing."""


class Stay(QObject):
    """The field in which somebody is; ``due(name)`` says that it is time to store it."""

    due = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name = ""
        self._together = Together()
        self._since = 0.0
        self.before: Any = None
        """What stood in the field when they began to write."""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(lambda: self.due.emit(self._name))

    def go_on(self, name: str, before: Any) -> None:
        """Another letter has been written in this field, in which this was stored before."""
        if name != self._name:
            self.end()
            self._name, self._together, self.before = name, Together(), before
        if not self._soon.isActive():
            self._since = monotonic()
        left = LATEST - round((monotonic() - self._since) * 1000)
        self._soon.start(max(0, min(PAUSE, left)))

    def end(self) -> None:
        """The field is left."""
        self._soon.stop()
        self._name = ""

    def together(self, name: str) -> Together | None:
        """What makes the changes to this field one step, if it is the one."""
        return self._together if name == self._name else None

    def has_stored(self, name: str) -> bool:
        """Whether something that was written here is in the file already."""
        return name == self._name and bool(self._together.step)
