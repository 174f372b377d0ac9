"""``PartList``: the one block for everything a record has several of; rows are added, edited and removed in place.

Arrow keys go through the rows, Enter opens one, Insert starts a new one, Delete removes (Undo brings it back).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.errors import show_error
from netzdesk.ui.files import dropped
from netzdesk.ui.focus_sight import show_whole
from netzdesk.ui.parts.editor import PartEditor
from netzdesk.ui.parts.kind import Deed, Line, PartKind
from netzdesk.ui.parts.row import PartRow
from netzdesk.ui.unsaved import unsaved
from netzdesk.work.field_names import table_name


class PartList(QWidget):
    """``record_wanted(kind, key)`` when a row leads elsewhere, ``widgets_changed`` when Tab needs a new order."""

    record_wanted = Signal(str, str)
    widgets_changed = Signal()

    def __init__(self, desk: Desk, kind: PartKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.kind = desk, kind
        self._owner = ("", "")
        self.rows: list[PartRow] = []
        self._shown = 0
        self._current = 0
        self._editor: PartEditor | None = None
        self._aside: dict[str, PartEditor] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.plus = QPushButton(translate("Parts", "Hinzufügen"))
        self.plus.setAccessibleName(kind.text(kind.add))
        self.plus.setToolTip(kind.text(kind.add))
        self.plus.setProperty("look", "link")
        self.plus.setAutoDefault(False)
        icons.put(self.plus, "plus")
        self.plus.clicked.connect(lambda _on: self.begin_new())
        self._layout.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignLeft)
        self.plus.setVisible(bool(kind.add))
        self.setAcceptDrops(kind.add_by is not None)

    # -- showing

    def show_lines(self, session: Session, owner: tuple[str, str], lines: list[Line]) -> None:
        """Show the rows of a record ``owner`` (key, name); what is being edited stays open."""
        another = owner[0] != self._owner[0]
        if another:
            self._lay_aside()
        self._owner = owner
        made = len(self.rows)
        while len(self.rows) < len(lines):
            self.rows.append(self._new_row(len(self.rows)))
        for row, line in zip(self.rows, lines, strict=False):
            row.show_line(line)
        for row in self.rows[len(lines) :]:
            row.hide()
        self._shown = len(lines)
        self._stop_at(min(self._current, max(0, self._shown - 1)))
        if another and owner[0] in self._aside:
            self._take_back(self._aside.pop(owner[0]))
        self._refresh_editor(session)
        if made != len(self.rows):
            self.widgets_changed.emit()

    def finish(self) -> None:
        """Store what is being typed, before something else is shown."""
        if self._editor is not None and not self._editor.isHidden():
            self._editor.finish()

    def abandon(self) -> None:
        """Forget what is being typed."""
        if self._editor is not None:
            self._editor.abandon()
        for editor in self._aside.values():
            editor.deleteLater()
        self._aside.clear()

    def _new_row(self, at: int) -> PartRow:
        row = PartRow(self.kind.deeds, self)
        row.face.clicked.connect(lambda: self.edit(row.line.id))
        row.face.stepped.connect(lambda step: self._step(at + step))
        row.face.entered.connect(lambda: self._stop_at(at))
        row.face.removed.connect(lambda: self._remove(row.line))
        row.opened.connect(self.record_wanted)
        row.done.connect(lambda deed: self._do(deed, row.line))
        self._layout.insertWidget(self._layout.indexOf(self.plus), row)
        return row

    def _stop_at(self, at: int) -> None:
        self._current = at
        for number, row in enumerate(self.rows):
            row.set_stop(stop=number == at)

    def _step(self, at: int) -> None:
        if 0 <= at < self._shown:
            self.rows[at].face.setFocus(Qt.FocusReason.TabFocusReason)

    # -- editing

    def begin_new(self) -> None:
        """Open the card for a new part, or whatever its kind has for that."""
        if self.kind.add_by:
            self.kind.add_by(self, self._desk, self._owner, [])
        elif self.kind.make:
            self._begin()

    def _begin(self) -> None:
        editor = self._open_editor()
        self._place_editor(self._layout.indexOf(self.plus))
        editor.begin(self._owner)
        self.plus.hide()
        editor.show()
        self.widgets_changed.emit()
        editor.take_focus()
        QTimer.singleShot(0, editor, lambda: show_whole(editor))

    def edit(self, key: str) -> None:
        """Open the card of a part below its row, or close it where it is open."""
        if not self.kind.fields:
            record = next((row.line.record for row in self.rows if row.line.id == key), None)
            if record:
                self.record_wanted.emit(*record)
            return
        if self._editor is not None and not self._editor.isHidden() and self._editor.key == key:
            self._editor.finish()
            self._close_editor()
            return
        editor = self._open_editor()
        with self._desk.read() as session:
            part = session.get(self.kind.entity, key)
            if part is None:
                return
            editor.edit(session, part, self._owner)
        self.plus.setVisible(bool(self.kind.add))
        at = next((n for n, row in enumerate(self.rows) if row.line.id == key), 0)
        self._place_editor(self._layout.indexOf(self.rows[at]) + 1)
        editor.show()
        self.widgets_changed.emit()
        editor.take_focus()
        QTimer.singleShot(0, editor, lambda: show_whole(editor))

    def reveal(self, key: str, name: str) -> bool:
        """Open the card of a part at a field; False where there is no such part."""
        if key not in {row.line.id for row in self.rows[: self._shown]}:
            return False
        if self._editor is None or self._editor.isHidden() or self._editor.key != key:
            self.edit(key)
        if self._editor and name in self._editor.binding.fields:
            self._editor.binding.fields[name].setFocus()
        return True

    def _open_editor(self) -> PartEditor:
        if self._editor is None:
            self._editor = PartEditor(self._desk, self.kind, self)
            self._editor.closed.connect(self._close_editor)
            self._editor.remove_wanted.connect(self._remove_edited)
        else:
            self.finish()
        return self._editor

    def _lay_aside(self) -> None:
        """Close the card; one with something in it that could not be stored waits until its record is shown again."""
        if self._editor is not None and self._editor.is_waiting():
            self._aside[self._owner[0]] = self._editor
            self._editor.hide()
            self._editor = None
            self.plus.setVisible(bool(self.kind.add))
        else:
            self._close_editor()

    def _take_back(self, editor: PartEditor) -> None:
        if self._editor is not None:
            self._editor.deleteLater()
        self._editor = editor
        at = next((n for n, row in enumerate(self.rows) if row.line.id == editor.key), None)
        self._place_editor(
            self._layout.indexOf(self.plus if at is None else self.rows[at]) + (at is not None)
        )
        self.plus.setVisible(bool(self.kind.add) and editor.key is not None)
        editor.show()
        self.widgets_changed.emit()

    def _place_editor(self, at: int) -> None:
        if self._editor is not None:
            before = self._layout.indexOf(self._editor)
            if 0 <= before < at:
                at -= 1
            self._layout.removeWidget(self._editor)
            self._layout.insertWidget(at, self._editor)

    def _refresh_editor(self, session: Session) -> None:
        if self._editor is None or self._editor.isHidden() or self._editor.key is None:
            return
        part = session.get(self.kind.entity, self._editor.key)
        if part is None:
            self._close_editor()
        else:
            self._editor.edit(session, part, self._owner)

    def _close_editor(self) -> None:
        if self._editor is None or self._editor.isHidden():
            return
        had_focus = self._editor.isAncestorOf(QApplication.focusWidget() or self)
        key, self._editor.key = self._editor.key, None
        self._editor.hide()
        self.plus.setVisible(bool(self.kind.add))
        if had_focus:
            row = next((each for each in self.rows[: self._shown] if each.line.id == key), None)
            (row.face if row else self.plus).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- removing and deeds

    def _remove_edited(self) -> None:
        line = next((row.line for row in self.rows if self._editor and row.line.id == self._editor.key), None)
        if line:
            self._close_editor()
            self._remove(line)

    def _remove(self, line: Line) -> None:
        if not self.kind.fields:
            return
        part, name = table_name(self.kind.entity.__tablename__), self._owner[1]
        if self.kind.named:
            with self._desk.read() as session:
                name = getattr(session.get(self.kind.entity, line.id), self.kind.named, line.title)
        label = translate("Steps", "{part} entfernt: {name}").format(part=part, name=name)
        self._change(label, self.kind.remove, line)
        if line.id not in {row.line.id for row in self.rows[: self._shown]}:
            unsaved(self._desk).drop_all(line.id)

    def _do(self, deed: Deed, line: Line) -> None:
        try:
            if deed.shown:
                deed.shown(self, self._desk, line.id)
            else:
                self._change(translate("Steps", deed.label).format(name=line.title), deed.carry_out, line)
        except UserError as error:
            show_error(self, error)

    def _change(self, label: str, carry_out: Callable[[Session, Any], None], line: Line) -> None:
        with self._desk.change(label) as session:
            part = session.get(self.kind.entity, line.id)
            if part is not None:
                carry_out(session, part)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """As Qt defines it; files may be dropped where the kind knows what to do with them."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As Qt defines it."""
        paths = dropped(event.mimeData())
        if paths and self.kind.add_by:
            event.acceptProposedAction()
            self.kind.add_by(self, self._desk, self._owner, paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it; Insert starts a new part."""
        if event.key() == Qt.Key.Key_Insert:
            self.begin_new()
        else:
            super().keyPressEvent(event)
