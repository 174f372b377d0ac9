"""``RecordField``: a line in which any partner, person, group or event is found by a few letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.ui import popups
from netzdesk.ui.desk import Desk
from netzdesk.ui.fields import TypedLine
from netzdesk.work.find import Found, find

_HIT, _NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
OFFERED = 12


@dataclass(frozen=True, slots=True)
class NewRecord:
    """The name of a record that does not exist yet and is wanted."""

    name: str


class RecordField(TypedLine):
    """The value is the key of a record, None for none, or a ``NewRecord`` where new ones are allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._kinds: tuple[str, ...] = ()
        self._creates = False
        self._chosen: tuple[str, str | NewRecord] | None = None
        self._model = QStandardItemModel(self)
        self._completer: QCompleter | None = None
        self.textEdited.connect(self._offer)
        self.setPlaceholderText(translate("Fields", "Namen eingeben …"))
        self.add_opener("search", translate("Fields", "Treffer anzeigen"), lambda: self._offer(self.text()))

    def search_in(self, desk: Desk, *kinds: str, creates: bool = False) -> None:
        """Find records of these kinds (as in ``work.find``); ``creates`` offers to make what is not found."""
        self._desk, self._kinds, self._creates = desk, kinds, creates

    def is_told(self) -> bool:
        """Whether it knows where to search."""
        return self._desk is not None

    def value(self) -> str | NewRecord | None:
        """The record that was chosen, or the only one whose name begins as what was typed."""
        text = self.text().strip()
        if not text:
            return None
        if self._chosen and self._chosen[0] == text:
            return self._chosen[1]
        hits = self._hits(text)
        same = [hit for hit in hits if plain(hit.title) == plain(text)]
        starting = [hit for hit in hits if plain(hit.title).startswith(plain(text))]
        if len(same) == 1 or (len(starting) == 1 and not self._creates):
            return (same or starting)[0].id
        if self._creates and not hits:
            return NewRecord(text)
        message = translate(
            "Fields", "„{text}“ ist nicht eindeutig. Wählen Sie bitte einen Eintrag aus der Liste."
        )
        if not hits:
            message = translate("Fields", "„{text}“ ist nicht zu finden. Prüfen Sie bitte die Schreibweise.")
        raise UserError(message.format(text=text[:40]))

    def show_value(self, value: Any, name: str = "") -> None:
        """Show the record with this key by its name."""
        self._chosen = (name.strip(), value) if value else None
        self.setText(name if value else "")
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it; Enter takes the first hit where there is no doubt that it is meant, else it goes there."""
        popup = self._completer.popup() if self._completer else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and popup and popup.isVisible():
            first = self._model.index(0, 0)
            sure = (
                not self._creates
                or self._model.rowCount() == 1
                or plain(first.data(_NAME)) == plain(self.text())
            )
            words = plain(str(first.data()))
            is_seen = all(
                word in words for word in plain(self.text()).split()
            )  # a hit may be one by what is not shown
            if not popup.currentIndex().isValid():
                if sure and is_seen:
                    popup.hide()
                    self._take(first)
                else:
                    popup.setCurrentIndex(first)  # a second Enter takes what can be seen to be chosen now
                event.accept()
                return
        super().keyPressEvent(event)

    def _hits(self, text: str) -> list[Found]:
        if self._desk is None:
            return []
        with self._desk.look() as reader:
            return find(reader, text, OFFERED, self._kinds)

    def _offer(self, text: str) -> None:
        self._model.clear()
        hits = self._hits(text.strip()) if text.strip() else []
        for hit in hits:
            words = f"{hit.title} – {hit.detail}" if hit.detail else hit.title
            self._add(words, hit.title, hit.id)
        if self._creates and text.strip() and not any(plain(hit.title) == plain(text) for hit in hits):
            words = translate("Fields", "Neu anlegen: {name}").format(name=text.strip())
            self._add(words, text.strip(), NewRecord(text.strip()))
        completer = self._completer or self._make_completer()
        popup = completer.popup()
        assert popup
        if self._model.rowCount():
            wanted = popup.sizeHintForColumn(0) + 2 * self.fontMetrics().height()
            popup.setMinimumWidth(min(wanted, self.window().width()))
            completer.complete()
            popups.place(popup, self)
            popup.setCurrentIndex(QModelIndex())  # Qt's choice of the first one is nobody's choice
        else:
            popup.hide()

    def _make_completer(self) -> QCompleter:
        completer = self._completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_NAME)
        completer.setMaxVisibleItems(OFFERED)
        popup = completer.popup()
        if popup:
            popup.setAccessibleName(translate("Fields", "Treffer"))
        chosen: Any = completer.activated
        chosen[QModelIndex].connect(self._take)
        completer.setWidget(self)  # not setCompleter: going through the hits must not change what was typed
        return completer

    def _add(self, words: str, name: str, value: str | NewRecord) -> None:
        item = QStandardItem(words)
        item.setData(name, _NAME)
        item.setData(value, _HIT)
        self._model.appendRow(item)

    def _take(self, index: QModelIndex) -> None:
        name = index.data(_NAME)
        self._chosen = (name.strip(), index.data(_HIT))
        self.setText(name)
        self.left.emit()
