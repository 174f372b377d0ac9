"""``Unsaved``: what was typed and could not be stored. It stays until it can be, or until somebody lets go of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk


class Typed(NamedTuple):
    """``raw`` as it stood in the field, None for the whole card of a new part, ``why`` it was not stored, ``title`` of
    the field, ``where`` it is to be seen: kind and key of the record, None in a dialog.
    """

    raw: Any
    why: str
    title: str
    where: tuple[str, str] | None

    def words(self) -> str:
        """A sentence for the status bar."""
        return translate("Unsaved", "Nicht gespeichert: {field}. {why}").format(
            field=self.title, why=self.why
        )


class Unsaved(QObject):
    """By key of the entity and name of the field; ``changed`` when something came or went.

    What belongs to another file waits until that is opened again.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._typed: dict[tuple[str, str], tuple[Path, Typed]] = {}
        self._writing: dict[int, tuple[bool, bool]] = {}
        self.closes_anyway = False
        desk.opened.connect(self.changed)

    @property
    def is_writing(self) -> bool:
        """Whether something stands in a field that is stored as soon as that is left."""
        return bool(self._writing)

    @property
    def is_stored_soon(self) -> bool:
        """Whether all of that is stored in a moment, without being left."""
        return all(soon for soon, _new in self._writing.values())

    @property
    def is_making(self) -> bool:
        """Whether something stands in the card of a new part, which leaving a field does not store."""
        return any(new for _soon, new in self._writing.values())

    def write(self, where: int, *, on: bool, soon: bool = False, new: bool = False) -> None:
        """In what has this ``id()`` somebody is writing, or is not any more; ``soon``: it is stored meanwhile,
        ``new``: only with the whole card.
        """
        before = self._writing.pop(where, None)
        if on:
            self._writing[where] = soon, new
        if before != self._writing.get(where):
            self.changed.emit()

    def put(self, key: str, name: str, typed: Typed) -> None:
        """Keep what was typed into a field."""
        if self.get(key, name) != typed:
            self._typed[key, name] = self._desk.store.path, typed
            self.changed.emit()

    def get(self, key: str, name: str) -> Typed | None:
        """What was typed into a field and waits to be stored."""
        found = self._typed.get((key, name))
        return found[1] if found else None

    def drop(self, key: str, name: str) -> None:
        """It is stored now, or not wanted any more."""
        if self._typed.pop((key, name), None):
            self.changed.emit()

    def all(self) -> list[tuple[str, Typed]]:
        """What waits in this file, with the name of its field, the oldest first."""
        here = self._desk.store.path
        return [(name, typed) for (_key, name), (path, typed) in self._typed.items() if path == here]

    def cards(self) -> list[Typed]:
        """The cards of new parts that wait in this file: they live in the window alone and go with it."""
        return [typed for _name, typed in self.all() if typed.raw is None]


def unsaved(desk: Desk) -> Unsaved:
    """The one of this desk."""
    return desk.findChild(Unsaved) or Unsaved(desk)
