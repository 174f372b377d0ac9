"""``Unsaved``: what was typed and could not be stored. It stays until it can be, or until somebody lets go of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk

Writing = Literal["", "text", "field", "card"]
"""A long text is stored in a moment, a field when it is left, what stands in the card of a new part with the card."""
_LAST_FIRST: tuple[Writing, ...] = ("card", "field", "text")


class Typed(NamedTuple):
    """``raw`` as it stood in the field, None for the whole card of a new part, ``why`` it was not stored, ``title`` of
    the field, ``where`` it is to be seen: kind and key of the record, "network", or "catalogues" and the table of one.
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
        self._writing: dict[int, Writing] = {}
        self.closes_anyway = False
        desk.opened.connect(self.changed)

    @property
    def writing(self) -> Writing:
        """What somebody is writing in; of several that which is stored last."""
        return next((each for each in _LAST_FIRST if each in self._writing.values()), "")

    def write(self, where: int, what: Writing) -> None:
        """In what has this ``id()`` somebody is writing ``what``, or nothing any more."""
        before = self._writing.pop(where, "")
        if what:
            self._writing[where] = what
        if before != what:
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

    def oldest(self) -> tuple[str, str, Typed] | None:
        """What has waited longest in this file, with the keys of its entity and of its field."""
        here = self._desk.store.path
        waiting = ((*at, typed) for at, (path, typed) in self._typed.items() if path == here)
        return next(waiting, None)

    def drop_all(self, key: str) -> None:
        """Nothing waits for an entity any more that is gone."""
        for _key, name in [at for at in self._typed if at[0] == key]:
            self.drop(key, name)

    def cards(self) -> list[Typed]:
        """The cards of new parts that wait in this file: they live in the window alone and go with it."""
        return [typed for _name, typed in self.all() if typed.raw is None]


def unsaved(desk: Desk) -> Unsaved:
    """The one of this desk."""
    return desk.findChild(Unsaved) or Unsaved(desk)
