"""The card in which one part is edited or made anew; made from the fields of its ``PartKind``.

A part that exists stores each field when it is left. A new one is made by Enter, by its button, or when the card is
left with something in it; left untouched it never was. Escape lets go of what was typed only the second time. What
cannot be stored waits in the card.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model import Base
from netzdesk.ui import bound
from netzdesk.ui.announce import announce
from netzdesk.ui.binding import Binding
from netzdesk.ui.desk import Desk
from netzdesk.ui.escape_key import kept_from_shortcuts
from netzdesk.ui.fields import ChoiceField
from netzdesk.ui.flow import Flow
from netzdesk.ui.focus_sight import show_whole
from netzdesk.ui.parts.kind import PartField, PartKind
from netzdesk.ui.unsaved import Typed, Unsaved, unsaved
from netzdesk.work.field_names import field_name, table_name


class PartEditor(QFrame):
    """``made`` tells the key of a part that came to be, ``closed`` that the card is not needed any more."""

    made = Signal(str)
    closed = Signal()
    remove_wanted = Signal()

    def __init__(self, desk: Desk, kind: PartKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(table_name(kind.entity.__tablename__))
        self._desk, self.kind = desk, kind
        self._owner = ("", "")
        self._drafting = False
        self._let_go: list[Any] | None = None
        self.key: str | None = None
        self._form = QFormLayout()
        self._extra: dict[str, QWidget] = {}
        self._rows = [(field, self._add(field)) for field in kind.fields]
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        self.binding = Binding(
            desk,
            [self],
            kind.entity,
            self._label,
            store=kind.store,
            choices={field.name: field.choices for field in kind.fields if field.choices},
        )
        self.binding.entered.connect(self._enter)
        self._make = self._button(kind.text(kind.finish), "primary", self.make_part)
        self._cancel = self._button(translate("Parts", "Abbrechen"), "", self.abandon)
        self._done = self._button(translate("Parts", "Schließen"), "", self._close)
        self._remove = self._button(translate("Parts", "Entfernen"), "quiet", self.remove_wanted.emit)
        buttons = Flow(gap=self.fontMetrics().height() // 3)
        for button in (self._make, self._cancel, self._done, self._remove):
            buttons.addWidget(button)
        self._note = bound.new_note("warning")
        self._note.setParent(self)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addLayout(buttons)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self._waits_as = f"{id(self)}"
        self.destroyed.connect(partial(_gone, unsaved(desk), self._waits_as, kind.key))

    # -- what it shows

    def begin(self, owner: tuple[str, str]) -> None:
        """Start a new part of the record ``owner`` (key, name)."""
        self._owner, self.key, self._drafting = owner, None, True
        with self._desk.read() as session:
            values = dict(self.kind.begin())
            self.binding.show_new(session, values)
        for name, widget in self._extra.items():
            widget.setProperty("begin", values.get(name))
            show: Any = widget
            show.show_value(values.get(name))
        self._let_go = None
        self._arrange()

    def edit(self, session: Session, part: Base, owner: tuple[str, str]) -> None:
        """Show a part that exists; also to show it anew after a change."""
        fresh = part.id != self.key
        self._owner, self.key, self._drafting = owner, part.id, False
        self.binding.show_entity(session, part)
        if fresh:
            self._arrange()

    def take_focus(self) -> None:
        """Put the focus on the first field that can be seen."""
        for field, widget in self._rows:
            if not (field.only_new and self.key):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _arrange(self) -> None:
        for field, widget in self._rows:
            hidden = self.key is not None and (field.only_new or field.widget is not None)
            self._form.setRowVisible(widget, not hidden)
        self._note.hide()
        for button in (self._make, self._cancel):
            button.setVisible(self._drafting)
        for button in (self._done, self._remove):
            button.setVisible(not self._drafting)

    # -- storing

    def finish(self) -> None:
        """Store or make what was typed, before something else is shown."""
        if not self._drafting:
            self.binding.keep_all()
        elif self._is_begun():
            self.make_part()
            if self._drafting:
                title = table_name(self.kind.entity.__tablename__)
                typed = Typed(None, self.binding.mistake(), title, bound.place(self))
                unsaved(self._desk).put(self._waits_as, self.kind.key, typed)
        else:
            self.abandon()

    def is_waiting(self) -> bool:
        """Whether it holds something that could not be stored."""
        return not self.isHidden() and (self._drafting or bool(self.binding.mistake()))

    def make_part(self) -> None:
        """Make the new part; what is missing or wrong is said at its field, and the card stays."""
        values = self.binding.values()
        if values is None:
            return
        try:
            values |= {name: bound.value(widget) for name, widget in self._extra.items()}
        except UserError as error:
            self.binding.explain(self.kind.fields[0].name, str(error))
            return
        for name in self.kind.needed:
            if not values[name]:
                self.binding.explain(name, translate("Parts", "Hier fehlt noch etwas."))
                self.binding.fields[name].setFocus()
                return
        part = table_name(self.kind.entity.__tablename__)
        label = translate("Steps", "{part} angelegt: {name}").format(part=part, name=self._name())
        assert self.kind.make
        self._drafting = False
        try:
            with self._desk.change(label) as session:
                made = self.kind.make(session, self._owner[0], values)
                session.flush()
                key = made.id
        except UserError as error:
            self._drafting = True
            usual = (self.kind.needed or (self.kind.fields[0].name,))[-1]
            self.binding.explain(error.field if error.field in self.binding.fields else usual, str(error))
            return
        unsaved(self._desk).drop(self._waits_as, self.kind.key)
        self.made.emit(key)
        self.closed.emit()

    def abandon(self) -> None:
        """Forget the new part."""
        self._drafting = False
        unsaved(self._desk).drop(self._waits_as, self.kind.key)
        self.closed.emit()

    def _escape(self) -> None:
        """Close the card; a new part with something in it asks for a second Escape, unless nothing came since."""
        typed = [bound.raw(widget) for _field, widget in self._rows]
        if not self._drafting:
            self._close()
        elif not self._is_begun() or typed == self._let_go:
            self.abandon()
        else:
            self._let_go = typed
            words = translate(
                "Parts", "Noch nicht gespeichert: „{button}“ speichert es, noch einmal Esc verwirft es."
            )
            self._note.setText(words.format(button=self._make.text()))
            fields = [widget for _field, widget in self._rows]
            bound.put_below(next((each for each in fields if each.hasFocus()), fields[-1]), self._note)
            self._note.show()
            show_whole(self._note)
            announce(self, self._note.text())

    def _close(self) -> None:
        self.binding.keep_all()
        self.closed.emit()

    def _enter(self) -> None:
        if self._drafting:
            self.make_part()
        elif not self.binding.mistake():
            self.closed.emit()

    def _is_begun(self) -> bool:
        return self.binding.is_touched() or any(
            bound.value(widget) != widget.property("begin") for widget in self._extra.values()
        )

    def _label(self, field: str) -> str:
        part = table_name(self.kind.entity.__tablename__)
        return translate("Steps", "{part}, {field} geändert: {name}").format(
            part=part, field=field, name=self._name()
        )

    def _name(self) -> str:
        """What a step about this part is called after."""
        named = self.binding.fields.get(self.kind.named)
        return str(bound.value(named)) if named else self._owner[1]

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if not (self._drafting and self.isVisible() and before and now and self.isAncestorOf(before)):
            return
        if not self.isAncestorOf(now) and now.window() is self.window():
            self.finish()

    def hideEvent(self, event: QHideEvent) -> None:
        """As Qt defines it; what was begun is made when the window closes or another page comes."""
        if self._drafting:
            self.finish()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """As Qt defines it; Escape in the card is meant for the card, not for the list beside it."""
        return kept_from_shortcuts(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it; Escape closes the card, and Enter makes the part in fields that are no part of it, too."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_extra(self.focusWidget()):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _is_extra(self, widget: QWidget | None) -> bool:
        return any(each is widget for each in self._extra.values())

    # -- how it is made

    def _add(self, field: PartField) -> QWidget:
        table = self.kind.entity.__tablename__
        title = translate("Fields", field.label) if field.label else field_name(table, field.name)
        if field.widget:
            widget = self._extra[field.name] = field.widget()
        elif field.choices:
            widget = ChoiceField()
        else:
            column = inspect(self.kind.entity).columns[field.name]
            widget = bound.make(self._desk, column, long=field.long, creates=field.creates)
        widget.setObjectName(field.name)
        widget.setAccessibleName(title)
        if isinstance(widget, QCheckBox):
            widget.setText(title)
            self._form.addRow(widget)
        else:
            label = QLabel(title)
            label.setWordWrap(True)
            label.setBuddy(widget)
            self._form.addRow(label, widget)
        return widget

    def _button(self, words: str, look: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        if look:
            button.setProperty("look", look)
        button.clicked.connect(lambda _on: slot())
        return button


def _gone(waiting: Unsaved, key: str, name: str) -> None:
    if isValid(waiting):
        waiting.drop(key, name)
