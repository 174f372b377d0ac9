"""How a bound widget and the column behind it get along: what it is called, what it offers, shows and gives back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import Boolean, Column, Date, DateTime, Enum, Integer
from sqlalchemy.orm import Session

from netzdesk.model import Base, CatalogueEntry
from netzdesk.model.entities import ENTITIES
from netzdesk.ui.desk import Desk
from netzdesk.ui.fields import ChoiceField, DateField, MomentField, NumberField, TextField, TypedLine
from netzdesk.ui.record_field import RecordField
from netzdesk.work.choices import Choices, of_catalogue, of_terms
from netzdesk.work.readable import readable, record_name


def named(roots: Sequence[QWidget], name: str) -> QWidget | None:
    """The widget of this name below one of the roots."""
    return next((found for root in roots if (found := root.findChild(QWidget, name))), None)


def title(widget: QWidget) -> str:
    """What a field is called: the text of its label, or of the box itself, without the mark of the shortcut."""
    if isinstance(widget, QCheckBox):
        words = widget.text()
    else:
        beside = (widget.parentWidget() or widget).findChildren(QLabel)
        words = next((each.text() for each in beside if each.buddy() is widget), "")
    return words.replace("&", "").rstrip(" :")


def target(column: Column[Any]) -> str:
    """The table that a column refers to; empty where it holds a value of its own."""
    return next((key.column.table.name for key in column.foreign_keys), "")


def choices_of(column: Column[Any]) -> Choices:
    """What a column offers by itself: the terms of its kind, or the entries of its catalogue."""
    if isinstance(column.type, Enum):
        terms: Any = column.type.enum_class
        return of_terms(terms)
    catalogue = target(column)
    assert issubclass(ENTITIES[catalogue], CatalogueEntry)
    return of_catalogue(catalogue)


def make(desk: Desk, column: Column[Any], *, long: bool = False, creates: bool = False) -> QWidget:
    """The widget that fits a column; ``long`` texts get several lines, ``creates`` allows new records."""
    if isinstance(column.type, Enum) or issubclass(ENTITIES.get(target(column), Base), CatalogueEntry):
        return ChoiceField()
    if column.foreign_keys:
        field = RecordField()
        field.search_in(desk, target(column), creates=creates)
        return field
    for kind, widget in (
        (Boolean, QCheckBox),
        (DateTime, MomentField),
        (Date, DateField),
        (Integer, NumberField),
    ):
        if isinstance(column.type, kind):
            return widget()
    return TextField() if long else QLineEdit()


def prepare(desk: Desk, widget: QWidget, column: Column[Any]) -> None:
    """Tell a field for records where to search, unless it was told already."""
    if isinstance(widget, RecordField) and not widget.is_told():
        widget.search_in(desk, target(column))


def show_value(session: Session, widget: QWidget, column: Column[Any], value: Any) -> None:
    """Show the value of a column in its widget."""
    if isinstance(widget, ChoiceField):
        widget.show_value(value, lambda: readable(session, column.table.name, column.name, value))
    elif isinstance(widget, RecordField):
        widget.show_value(value, record_name(session, target(column), value) if value else "")
    elif isinstance(widget, TypedLine):
        widget.show_value(value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, QPlainTextEdit):
        if widget.toPlainText() != (value or ""):
            widget.setPlainText(value or "")
    elif isinstance(widget, QLineEdit):
        widget.setText(value or "")
        widget.setCursorPosition(0)


def value(widget: QWidget) -> Any:
    """What stands in a widget; ``UserError`` where that cannot be read."""
    if isinstance(widget, ChoiceField | TypedLine):
        return widget.value()
    found = raw(widget)
    return found.strip() if isinstance(found, str) else found


def is_written(widget: QWidget, value: Any) -> bool:
    """Whether somebody is in a long text that says this already, but for spaces that may go on to a word."""
    return isinstance(widget, QPlainTextEdit) and widget.hasFocus() and raw(widget).strip() == (value or "")


def raw(widget: QWidget) -> Any:
    """What stands in a widget as it stands there, to see whether it was touched."""
    if isinstance(widget, ChoiceField):
        return widget.currentData()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    assert isinstance(widget, QLineEdit)
    return widget.text()


def is_cut(widget: QWidget) -> bool:
    """Whether a line holds more than can be seen of it."""
    room = widget.contentsRect().width() - 2 * widget.fontMetrics().averageCharWidth()
    return isinstance(widget, QLineEdit) and widget.fontMetrics().horizontalAdvance(widget.text()) > room


def put_raw(widget: QWidget, found: Any) -> None:
    """Put back what ``raw`` found."""
    if isinstance(widget, ChoiceField):
        widget.setCurrentIndex(widget.findData(found))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(found)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(found)
    elif isinstance(widget, QLineEdit):
        widget.setText(found)


def place(widget: QWidget) -> tuple[str, str] | None:
    """Kind and key of the record in whose detail a widget is, as the property ``record`` of the detail says."""
    around: QWidget | None = widget
    while around is not None:
        told: Any = around.property("record")
        if told:
            return told[0], told[1]
        around = around.parentWidget()
    return None


def new_note(tone: str) -> QLabel:
    """A sentence below a field, which nobody sees yet."""
    note = QLabel()
    note.setWordWrap(True)
    note.setProperty("tone", tone)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.hide()
    return note


def put_below(widget: QWidget, note: QWidget) -> None:
    """Put a note into the form layout of a widget, in a row of its own below it, out of the row where it was."""
    for form in (widget.parentWidget() or widget).findChildren(QFormLayout):
        if form.indexOf(note) >= 0:
            form.takeRow(note)
        if form.indexOf(widget) >= 0:
            position: Any = form.getWidgetPosition(widget)
            form.insertRow(position[0] + 1, note)
            return


def mark(widget: QWidget, sentence: str) -> None:
    """Show by the look of a field, and tell screen readers, what is wrong with it; an empty sentence ends that."""
    widget.setProperty("wrong", bool(sentence))
    widget.setAccessibleDescription(sentence)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
