"""The Verlauf of a record: step by step, the latest first, in words."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.kind import Line
from netzdesk.ui.parts.row import RowFace
from netzdesk.work.history import HistoryLine, history

FIRST, MORE = 20, 100
"""Steps that are shown at once, and with each press of the button."""
_LONGEST = 120


class HistoryList(QWidget):
    """Only shows; a row can have the focus so that it can be read with the keyboard."""

    widgets_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: list[Line] = []
        self._limit = FIRST
        self._record = ("", "")
        self._rows: list[RowFace] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._nothing = QLabel(translate("Detail", "Noch wurde hier nichts geändert."))
        self._nothing.setProperty("tone", "muted")
        self._more = QPushButton(translate("Detail", "Mehr anzeigen"))
        self._more.setProperty("look", "link")
        self._more.clicked.connect(lambda _on: self._show_more())
        self._layout.addWidget(self._nothing)
        self._layout.addWidget(self._more)

    def show_history(self, session: Session, table: str, key: str) -> None:
        """Show the latest steps that touched a record or what belongs to it."""
        if self._record != (table, key):
            self._record, self._limit = (table, key), FIRST
        found = history(session, table, key)
        self._lines = [_line(list(lines)) for _, lines in groupby(found, key=lambda line: line.step_id)]
        self._fill()

    def _show_more(self) -> None:
        self._limit += MORE
        self._fill()

    def _fill(self) -> None:
        shown = self._lines[: self._limit]
        made = len(self._rows)
        while len(self._rows) < len(shown):
            row = RowFace(self)
            at = len(self._rows)
            row.stepped.connect(lambda step, at=at: self._step(at + step))
            self._layout.insertWidget(at, row)
            self._rows.append(row)
        for row, line in zip(self._rows, shown, strict=False):
            row.show_line(line)
            row.show()
        for row in self._rows[len(shown) :]:
            row.hide()
        self._nothing.setVisible(not shown)
        self._more.setVisible(len(self._lines) > self._limit)
        if made != len(self._rows):
            self.widgets_changed.emit()

    def _step(self, at: int) -> None:
        if 0 <= at < len(self._rows) and self._rows[at].isVisible():
            self._rows[at].setFocus()


def _line(changes: list[HistoryLine]) -> Line:
    first = changes[0]
    when = show(first.made_at)
    by = f"{when} · {first.person}" if first.person else when
    details = [_words(change) for change in changes[:6]]
    if len(changes) > len(details):
        details.append(translate("Detail", "und %n weitere Angaben", None, len(changes) - len(details)))
    return Line(first.step_id, first.label, "\n".join([by, *details]))


def _words(change: HistoryLine) -> str:
    parts = (change.part, change.field) if change.part != change.field else (change.field,)
    field = ", ".join(part for part in parts if part)
    before, after = _short(change.before), _short(change.after)
    if before and after:
        return f"{field}: {before} → {after}"
    if after:
        return f"{field}: {after}"
    return translate("Detail", "{field}: {value} entfernt").format(field=field, value=before)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
