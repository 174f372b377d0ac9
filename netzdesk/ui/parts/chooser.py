"""``Chooser``: a list of entries that opens below a button, to be searched and ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QStyle, QVBoxLayout, QWidget

from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.ui import popups
from netzdesk.ui.escape_key import kept_from_shortcuts
from netzdesk.work.listing import Choice

_KEY = Qt.ItemDataRole.UserRole


class Chooser(QFrame):
    """The list that opens; ``closed`` tells the state of each key, and words that are new.

    What is not among the ``states`` is not ticked; a tick that stands for some records alone is ``PartiallyChecked``.
    """

    closed = Signal(dict, list)

    def __init__(
        self,
        offered: Sequence[Choice],
        states: Mapping[str, Qt.CheckState],
        *,
        creates: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self._creates = creates
        self.search = QLineEdit()
        hint = translate("Parts", "Suchen oder neu …") if creates else translate("Parts", "Suchen …")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint.rstrip(" …"))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Parts", "Auswahl"))
        for key, word in offered:
            self._new_item(word, key, states.get(key, Qt.CheckState.Unchecked))
        self._before = Qt.CheckState.Unchecked
        self._list.itemPressed.connect(self._press)
        self._list.itemClicked.connect(self._click)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self._list)

    def open_below(self, widget: QWidget) -> None:
        """Show the list below what opened it, or above where there is more room; the keyboard is in its search."""
        self._list.ensurePolished()  # before, rows are not as high as they will be
        line = self.fontMetrics().height()
        rows = max(3, min(14, self._list.count() + 1)) * max(line, self._list.sizeHintForRow(0))
        wide = self._list.sizeHintForColumn(0) + self.style().pixelMetric(
            QStyle.PixelMetric.PM_ScrollBarExtent
        )
        high = rows + self.search.sizeHint().height() + 3 * line
        self.resize(max(line * 18, min(wide + 3 * line, line * 30)), min(high, popups.room(widget)))
        popups.place(self, widget)
        self.show()
        self._list.doItemsLayout()
        self.search.setFocus()

    def _new_item(self, word: str, key: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(word)
        item.setData(_KEY, key)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(state)
        self._list.addItem(item)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(at) for at in range(self._list.count())]

    def _narrow(self, text: str) -> None:
        for item in self._items():
            item.setHidden(plain(text) not in plain(item.text()))

    def _press(self, item: QListWidgetItem) -> None:
        self._before = item.checkState()

    def _click(self, item: QListWidgetItem) -> None:
        if item.checkState() == self._before:  # beside the box, which ticks itself
            self._toggle(item)

    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _enter(self) -> None:
        text = self.search.text().strip()
        seen = [item for item in self._items() if not item.isHidden()]
        same = [item for item in seen if plain(item.text()) == plain(text)]
        if not text:
            self.close()
        elif same or (seen and not self._creates):
            self._toggle((same or seen)[0])
            self.search.clear()
        elif self._creates:
            self._new_item(text, "", Qt.CheckState.Checked)
            self.search.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter ticks the first hit or makes a new word; arrow down goes into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if event.key() == Qt.Key.Key_Down:
                seen = next((item for item in self._items() if not item.isHidden()), None)
                if seen:
                    self._list.setFocus()
                    self._list.setCurrentItem(seen)
                return True
        return False

    def event(self, event: QEvent) -> bool:
        """As Qt defines it; Escape is meant for the list that is open, not for what lies below it."""
        return kept_from_shortcuts(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it; Enter in the list is through, and so is Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """As Qt defines it; closing keeps what is ticked."""
        states = {item.data(_KEY): item.checkState() for item in self._items() if item.data(_KEY)}
        new = [item for item in self._items() if not item.data(_KEY)]
        self.closed.emit(states, [item.text() for item in new if item.checkState() == Qt.CheckState.Checked])
        super().hideEvent(event)
