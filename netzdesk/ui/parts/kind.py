"""What a list of the parts of a record has to know: ``PartKind``, its fields, its lines and its deeds.

Phones of a partner, members of a group, guests of an event are all edited by the one block ``PartList``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Base, Person
from netzdesk.ui.binding import Storing
from netzdesk.ui.desk import Desk
from netzdesk.ui.record_field import NewRecord
from netzdesk.work.choices import Choices
from netzdesk.work.people import create_person, split_name
from netzdesk.work.records import set_value

Owner = tuple[str, str]
"""Key and name of the record that parts belong to."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is shown. ``past`` rows are struck through; ``record`` is what the row leads to (kind, key).

    ``state`` is not shown; it tells which deeds fit.
    """

    id: str
    title: str
    detail: str = ""
    past: bool = False
    record: tuple[str, str] | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class PartField:
    """A field of a part. The column says what widget it gets, ``label`` (context "Fields") is its usual name if empty.

    ``only_new`` fields can be set when the part is made and not later. ``widget`` is for fields that are no column.
    """

    name: str
    label: str = ""
    long: bool = False
    choices: Choices | None = None
    creates: bool = False
    only_new: bool = False
    widget: Callable[[], QWidget] | None = None


Lines = Callable[[Session, str], list[Line]]
"""Gives the rows of the record with this key."""
Make = Callable[[Session, str, dict[str, Any]], Any]
"""Makes a part of the record with this key from the values of its fields."""


def take_away(session: Session, part: Base) -> None:
    """Remove a part for good; Undo brings it back."""
    session.delete(part)


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done with a row in one click: a change, or something ``shown`` (above a widget, with the row's key).

    ``label`` (context "Steps") names the undo step of a change and may hold {name}. With room its button shows
    the words; not ``worded`` are those whose icon says all.
    """

    words: str
    icon: str
    label: str = ""
    carry_out: Callable[[Session, Any], None] = take_away
    fits: Callable[[Line], bool] = lambda _line: True
    shown: Callable[[QWidget, Desk, str], None] | None = None
    worded: bool = True

    def text(self) -> str:
        """The words in the current language."""
        return translate("Parts", self.words)


@dataclass(frozen=True, slots=True)
class PartKind:
    """One kind of part. Texts are German, marked for the context "Parts".

    ``lines`` gives the rows of a record, ``make`` makes a part of it from the values of the fields, ``begin`` says what
    a new one starts with, ``needed`` what it cannot do without. ``add_by`` begins a new one in a way of its own, from
    files that were dropped or are still to be chosen. Without fields a row only leads to its record. ``finish`` is the
    word on the button that makes a new one. ``named`` is the field that steps call a part by, where it belongs to no
    record that has a page of its own; else they name that record.
    """

    key: str
    title: str
    add: str
    entity: type[Base]
    fields: tuple[PartField, ...]
    lines: Lines
    make: Make | None = None
    begin: Callable[[], Mapping[str, Any]] = dict
    needed: tuple[str, ...] = ()
    store: Storing = set_value
    remove: Callable[[Session, Any], None] = take_away
    deeds: tuple[Deed, ...] = ()
    add_by: Callable[[QWidget, Desk, Owner, list[Path]], None] | None = None
    finish: str = QT_TRANSLATE_NOOP("Parts", "Anlegen")
    named: str = ""

    def text(self, source: str) -> str:
        """One of the texts in the current language."""
        return translate("Parts", source)


def part_of(entity: type[Base], owner_field: str) -> Make:
    """A ``make`` for parts that need no more than their fields."""

    def make(session: Session, owner_id: str, values: dict[str, Any]) -> Any:
        part: Any = entity(id=new_id(), **{owner_field: owner_id})
        session.add(part)
        for name, value in values.items():
            set_value(session, part, name, value)
        session.flush()
        return part

    return make


def person_of(session: Session, chosen: str | NewRecord | None) -> Person | None:
    """The person that was chosen, made first where there is only a name."""
    if isinstance(chosen, NewRecord):
        title, first, last = split_name(chosen.name)
        return create_person(session, first, last, academic_title=title)
    return session.get(Person, chosen) if chosen else None


def joined(*words: str | None) -> str:
    """What is known, with dots between."""
    return " · ".join(word for word in words if word)


def is_over(last: date | None) -> bool:
    """Whether a period lies in the past."""
    return last is not None and last < date.today()
