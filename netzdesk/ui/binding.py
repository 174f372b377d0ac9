"""``Binding``: a widget whose objectName is a field of an entity shows that field and stores it when it is left.

One field is one undo step, also where a long text is stored while it is written. While somebody types, changes from
elsewhere do not touch what they have typed. What cannot be stored is explained below the field and stays there, also
when another record was shown meanwhile. Escape brings back what was stored before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QToolTip, QWidget
from shiboken6 import isValid
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model import Base
from netzdesk.store import reader_of
from netzdesk.ui import bound
from netzdesk.ui.announce import announce
from netzdesk.ui.desk import Desk
from netzdesk.ui.fields import ChoiceField, TypedLine
from netzdesk.ui.stay import Stay
from netzdesk.ui.unsaved import Typed, Writing, unsaved
from netzdesk.work.choices import Choices
from netzdesk.work.records import set_value

Storing = Callable[[Session, Any, str, Any], bool]
"""Sets one field of an entity and tells whether that changed anything; ``UserError`` says why it cannot."""


class Binding(QObject):
    """All bound widgets below ``roots`` and the one record they show.

    ``label(field title)`` gives the name of the undo step. Without a record, ``values`` gives what a new one is to be.
    """

    entered = Signal()
    """Enter was pressed in a line."""

    def __init__(
        self,
        desk: Desk,
        roots: Sequence[QWidget],
        entity: type[Base],
        label: Callable[[str], str],
        *,
        store: Storing = set_value,
        choices: Mapping[str, Choices] | None = None,
    ) -> None:
        super().__init__(roots[0])
        self._desk, self._entity, self._label, self._store = desk, entity, label, store
        self._key: str | None = None
        self._shown: dict[str, Any] = {}
        self._mistakes: dict[str, QLabel] = {}
        self._stay = Stay(self)
        self._stay.due.connect(lambda name: self.keep(name, staying=True))
        columns = inspect(entity).columns
        found = {name: bound.named(roots, name) for name in columns.keys()}  # noqa: SIM118 - not a dict
        self.fields: dict[str, QWidget] = {
            name: widget for name, widget in found.items() if widget is not None
        }
        self.titles = {name: bound.title(widget) for name, widget in self.fields.items()}
        self._choices = {
            name: (choices or {}).get(name) or bound.choices_of(columns[name])
            for name, widget in self.fields.items()
            if isinstance(widget, ChoiceField)
        }
        for name, widget in self.fields.items():
            bound.prepare(desk, widget, columns[name])
            widget.setAccessibleName(widget.accessibleName() or self.titles[name])
            widget.installEventFilter(self)
            if isinstance(widget, QCheckBox):
                widget.clicked.connect(lambda _on, name=name: self.keep(name))
            elif isinstance(widget, ChoiceField | TypedLine):
                widget.left.connect(lambda name=name: self.keep(name))
            if isinstance(widget, QLineEdit):
                widget.textEdited.connect(self._tell_writing)
            elif isinstance(widget, QPlainTextEdit):
                widget.textChanged.connect(partial(self._tell_writing_in, widget))
        self.destroyed.connect(partial(unsaved(desk).write, id(self), ""))

    # -- showing

    def show_entity(self, session: Session, entity: Base) -> None:
        """Show a record; a field in which somebody is typing keeps what was typed if it is the same record."""
        same = entity.id == self._key
        if not same:
            self._stay.end()
        self._key = entity.id
        for name, widget in self.fields.items():
            value = getattr(entity, name)
            typing = same and (self.is_touched(name) or bound.is_written(widget, value))
            if not typing or isinstance(widget, ChoiceField):
                self._offer(session, name)
            if not typing:
                self._mend(name)
                bound.show_value(session, widget, inspect(self._entity).columns[name], value)
                self._shown[name] = bound.raw(widget)
                waiting = unsaved(self._desk).get(entity.id, name)
                if waiting:
                    bound.put_raw(widget, waiting.raw)
                    self.explain(name, waiting.why)
        self._tell_writing()

    def show_new(self, session: Session, values: Mapping[str, Any]) -> None:
        """Show what a new record begins with."""
        self._stay.end()
        self._key = None
        for name, widget in self.fields.items():
            self._mend(name)
            self._offer(session, name)
            bound.show_value(session, widget, inspect(self._entity).columns[name], values.get(name))
            self._shown[name] = bound.raw(widget)
        self._tell_writing()

    def is_touched(self, name: str = "") -> bool:
        """Whether the field, or any field, holds something else than was shown last."""
        names = [name] if name else list(self.fields)
        return any(
            each in self._shown and bound.raw(self.fields[each]) != self._shown[each] for each in names
        )

    def _tell_writing(self, _text: str = "") -> None:
        """Say whether somebody writes here: what is not stored yet is not called stored."""
        there = ((name, field) for name, field in self.fields.items() if isValid(field))
        fields = [name for name, field in there if field.hasFocus() or self._key is None]
        written = [name for name in fields if self.fields[name].isVisible() and self.is_touched(name)]
        is_text = all(isinstance(self.fields[name], QPlainTextEdit) for name in written)
        what: Writing = "card" if self._key is None else "text" if is_text else "field"
        unsaved(self._desk).write(id(self), what if written else "")

    def _tell_writing_in(self, field: QWidget) -> None:
        if field.hasFocus():  # else it is being filled
            self._tell_writing()
            name = field.objectName()
            if self._key is not None and self.is_touched(name):
                self._stay.go_on(name, self._shown[name])

    def _offer(self, session: Session, name: str) -> None:
        if name in self._choices:
            field = self.fields[name]
            assert isinstance(field, ChoiceField)
            nullable = bool(inspect(self._entity).columns[name].nullable)
            field.set_choices(self._choices[name](reader_of(session)), empty=nullable)

    # -- storing

    def values(self) -> dict[str, Any] | None:
        """What stands in all fields; None, and the mistakes shown, where one of them cannot be read."""
        found: dict[str, Any] = {}
        for name, widget in self.fields.items():
            try:
                found[name] = bound.value(widget)
            except UserError as error:
                self.explain(name, str(error))
            else:
                self._mend(name)
        return found if len(found) == len(self.fields) else None

    def keep_all(self) -> None:
        """Store what is typed and not stored yet, before something else is shown."""
        for name in self.fields:
            self.keep(name)

    def keep(self, name: str, *, staying: bool = False) -> None:
        """Store one field if it was touched; what is wrong with it is said below it.

        While somebody is ``staying`` in it, it shows what they have written as they have written it.
        """
        if self._key is None:
            self._tell_writing()
            return
        together = self._stay.together(name)
        if together and not staying:
            self._stay.end()
        if not self.is_touched(name):
            self._mend(name)
            unsaved(self._desk).drop(self._key, name)
            self._tell_writing()
            return
        widget, before = self.fields[name], self._shown[name]
        try:
            value = bound.value(widget)
            self._shown[name] = bound.raw(widget)
            with self._desk.change(self._label(self.titles[name]), together) as session:
                entity = session.get(self._entity, self._key)
                if entity is None:
                    raise UserError(translate("Binding", "Diesen Eintrag gibt es nicht mehr."))
                self._store(session, entity, name, value)
                session.flush()
                now = getattr(entity, name)
        except UserError as error:
            self._shown[name] = before
            self.explain(name, str(error))
            typed = Typed(bound.raw(widget), str(error), self.titles[name], bound.place(widget))
            unsaved(self._desk).put(self._key, name, typed)
            self._tell_writing()
            return
        self._mend(name)
        unsaved(self._desk).drop(self._key, name)
        if staying:
            self._tell_writing()
            return
        with self._desk.read() as session:
            bound.show_value(session, widget, inspect(self._entity).columns[name], now)
        self._shown[name] = bound.raw(widget)
        self._tell_writing()
        announce(widget, translate("Binding", "{field} gespeichert").format(field=self.titles[name]))

    def restore(self, name: str) -> None:
        """Forget what was typed and show what is stored."""
        if self._key is None:
            return
        if self._stay.has_stored(name):
            bound.put_raw(self.fields[name], self._stay.before)
            self.keep(name, staying=True)
        self._stay.end()
        self._shown.pop(name, None)
        unsaved(self._desk).drop(self._key, name)
        with self._desk.read() as session:
            entity = session.get(self._entity, self._key)
            if entity is not None:
                self.show_entity(session, entity)

    # -- mistakes

    def explain(self, name: str, sentence: str) -> None:
        """Say below a field what is wrong with it."""
        widget = self.fields[name]
        if name not in self._mistakes:
            self._mistakes[name] = bound.new_note("danger")
            bound.put_below(widget, self._mistakes[name])
        note = self._mistakes[name]
        note.setText(sentence)
        note.show()
        bound.mark(widget, sentence)
        announce(widget, f"{self.titles[name]}: {sentence}", urgent=True)

    def mistake(self) -> str:
        """What is being explained first; empty where all is well."""
        return next((note.text() for name, note in self._mistakes.items() if self._is_wrong(name)), "")

    def _mend(self, name: str) -> None:
        note = self._mistakes.get(name)
        if note is not None and not note.isHidden():
            note.hide()
            bound.mark(self.fields[name], "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Store a field when the focus leaves it or Enter is pressed; Escape restores it."""
        kind = event.type()
        field = self.fields.get(watched.objectName())
        if field is None or not isValid(field):  # on its way out, with the whole page
            return False
        if kind in (QEvent.Type.Hide, QEvent.Type.Show):
            self._tell_writing()
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.keep(watched.objectName())
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and bound.is_cut(field):
            QToolTip.showText(event.globalPos(), bound.raw(field), field)
            return True
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return self._pressed(watched.objectName(), watched, event)
        return False

    def _pressed(self, name: str, widget: QObject, event: QKeyEvent) -> bool:
        restores = self.is_touched(name) or self._is_wrong(name) or self._stay.has_stored(name)
        if event.key() == Qt.Key.Key_Escape and self._key and restores:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.restore(name)
            return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        strong = isinstance(widget, QLineEdit) or bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if enter and strong and event.type() == QEvent.Type.KeyPress:
            self.keep(name)
            self.entered.emit()
            return True
        return False

    def _is_wrong(self, name: str) -> bool:
        return name in self._mistakes and not self._mistakes[name].isHidden()
