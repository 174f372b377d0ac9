"""Strg+K: one field that finds any record and any command; arrows choose, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.order import search_words, searchable
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.announce import announce
from netzdesk.ui.desk import Desk
from netzdesk.ui.icon_field import IconField
from netzdesk.work.find import find

_ACT = Qt.ItemDataRole.UserRole + 1
_Hit = tuple[str, str, str, Callable[[], None]]
"""(words, icon, what stands beside them: keys, or the record that a deed is for; what Enter does)"""
MOST_RECORDS = 20
_ICONS = {
    "partner": "partner",
    "person": "user",
    "group": "group",
    "event": "calendar",
    "goal": "goal",
    "decision": "decision",
    "follow_up": "bell",
    "conversation": "talk",
    "task": "task",
    "document": "file",
}


class _WholeLines(QStyledItemDelegate):
    """Wraps what is longer than the list is wide; Qt alone forgets what the theme keeps free beside the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As Qt defines it."""
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(0, 0, -option.fontMetrics.height(), 0)
        return super().sizeHint(inside, index)


class CommandPalette(QDialog):
    """Closes when something was chosen, or with Esc; Esc leaves everything as it was.

    ``go_to(kind, key)`` shows the record that was chosen.
    """

    def __init__(
        self, desk: Desk, window: QWidget, actions: Iterable[QAction], go_to: Callable[[str, str], None]
    ) -> None:
        super().__init__(window)
        self._desk, self._actions, self._go_to = desk, tuple(actions), go_to
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Palette", "Alles durchsuchen"))
        self.field = IconField("search")
        self.field.setPlaceholderText(
            translate("Palette", "Partner*in, Person, Gruppe, Veranstaltung oder Befehl …")
        )
        self.field.setAccessibleName(translate("Palette", "Alles durchsuchen"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._items = QStandardItemModel(self)
        self.results = QListView()
        self.results.setModel(self._items)
        self.results.setProperty("look", "results")
        self.results.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.results.setAccessibleName(translate("Palette", "Treffer"))
        self.results.setWordWrap(True)
        self.results.setItemDelegate(_WholeLines(self.results))
        self.results.setResizeMode(QListView.ResizeMode.Adjust)
        self.results.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or lines run below it
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.selectionModel().currentChanged.connect(
            lambda now, _before: announce(self.field, now.data() or "")
        )
        self.results.activated.connect(self._go)
        self.results.clicked.connect(self._go)
        self._hint = QLabel()
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.results, 1)
        layout.addWidget(self._hint)
        em = self.fontMetrics().height()
        self.resize(min(em * 38, window.width() - em), min(em * 26, window.height() - em * 2))
        top = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, em * 3))
        self.move(top)
        self._search("")

    def _search(self, text: str) -> None:
        self._items.clear()
        records = self._records(text) if text.strip() else []
        commands = self._commands(text)
        named = [hit for hit in commands if _begins(hit[0], text)]
        others = [hit for hit in commands if hit not in named]
        for words, symbol, beside, act in [*named, *records, *others]:
            item = QStandardItem(icons.icon(symbol), f"{words}    {beside}" if beside else words)
            item.setData(act, _ACT)
            item.setToolTip(words)
            self._items.appendRow(item)
        found = self._items.rowCount()
        self.results.setCurrentIndex(self._items.index(0, 0))
        if found:
            self._hint.setText(translate("Palette", "Pfeiltasten wählen, Enter öffnet, Esc schließt."))
        else:
            self._hint.setText(
                translate("Palette", "Nichts passt. Prüfen Sie die Schreibweise, oder suchen Sie kürzer.")
            )

    def _records(self, text: str) -> list[_Hit]:
        with self._desk.look() as reader:
            hits = find(reader, text, MOST_RECORDS)
        return [
            (
                " · ".join(part for part in (hit.title, hit.kind_word(), hit.detail) if part),
                _ICONS[hit.kind],
                "",
                partial(self._go_to, hit.kind, hit.id),
            )
            for hit in hits
        ]

    def _commands(self, text: str) -> list[_Hit]:
        words = search_words(text)
        found: list[_Hit] = []
        for action in self._actions:
            title = (
                action.text()
                .partition("\t")[0]
                .replace("&&", "\0")
                .replace("&", "")
                .replace("\0", "&")
                .rstrip(" …")
            )
            folded = searchable(f"{title} {action.property('also') or ''}")
            if action.isEnabled() and all(any(way in folded for way in ways) for ways in words):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                beside = keys or str(action.property("of") or "")
                symbol = str(action.property("icon_name") or "forward")
                found.append((title, symbol, beside, action.trigger))
        return found

    def _go(self, index: QModelIndex) -> None:
        act = index.data(_ACT)
        if act:
            self.accept()
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down and Enter in the field act on the hits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.results.currentIndex().row()
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps and self._items.rowCount():
                to = min(max(row + steps[Qt.Key(event.key())], 0), self._items.rowCount() - 1)
                self.results.setCurrentIndex(self._items.index(to, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(self.results.currentIndex())
                return True
        return super().eventFilter(watched, event)


def _begins(title: str, text: str) -> bool:
    """Whether each word of what was typed begins a word of the title: then the command is meant."""
    words = searchable(title).split()
    wanted = search_words(text)
    return len(text.strip()) >= 3 and all(any(word.startswith(ways) for word in words) for ways in wanted)


def open_palette(
    desk: Desk, window: QWidget, actions: Iterable[QAction], go_to: Callable[[str, str], None]
) -> CommandPalette:
    """Open the search over everything above the window."""
    palette = CommandPalette(desk, window, actions, go_to)
    palette.open()
    palette.field.setFocus()
    return palette
