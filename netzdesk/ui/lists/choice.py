"""A window for choosing one of many: a field narrows them as one types, Enter takes the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from netzdesk.base.order import search_words, searchable
from netzdesk.base.text import translate
from netzdesk.ui.icon_field import IconField
from netzdesk.work.listing import Choice


class ChoiceDialog(QDialog):
    """``chosen(value)`` when one was taken; Esc leaves everything as it was."""

    chosen = Signal(str)

    def __init__(self, title: str, choices: Sequence[Choice], now: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.field = IconField("search")
        self.field.setAccessibleName(translate("ListView", "{title} suchen").format(title=title))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for value, word in choices:
            item = QListWidgetItem(word, self.list)
            item.setData(Qt.ItemDataRole.UserRole, (value, searchable(word)))
            if value == now:
                self.list.setCurrentItem(item)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        em = self.fontMetrics().height()
        self.resize(min(em * 24, parent.window().width()), min(em * 28, parent.window().height()))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)

    def _narrow(self, text: str) -> None:
        words = search_words(text)
        first = begins = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            folded = item.data(Qt.ItemDataRole.UserRole)[1]
            fits = all(any(way in folded for way in ways) for ways in words)
            item.setHidden(not fits)
            if fits:
                first = first or item
                begins = begins or (item if item.text().casefold().startswith(text.casefold()) else None)
        chosen = begins or first
        self.list.setCurrentRow(self.list.row(chosen) if chosen else -1)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)[0])
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down and Enter in the field act on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                QApplication.sendEvent(self.list, QKeyEvent(event))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
