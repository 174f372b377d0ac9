"""``ChipChoice``: which entries of a catalogue belong to a record, as chips; chosen in a list that can be searched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.flow import Flow
from netzdesk.work.choices import Choices
from netzdesk.work.listing import Choice

_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ChipKind:
    """What can be chosen: ``chosen`` reads, ``store`` sets the keys of a record, ``make`` adds a word to the catalogue.

    Texts are German, marked for the context "Parts".
    """

    title: str
    add: str
    choices: Choices
    chosen: Callable[[Session, str], list[Choice]]
    store: Callable[[Session, str, list[str]], object]
    make: Callable[[Session, str], str] | None = None


class ChipChoice(QWidget):
    """Chips and a button that opens the list; a chip that is pressed goes, and Undo brings it back."""

    widgets_changed = Signal()

    def __init__(self, desk: Desk, kind: ChipKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.kind = desk, kind
        self._owner = ("", "")
        self._chosen: list[Choice] = []
        self.chips: list[QPushButton] = []
        self._flow = Flow(self, gap=max(4, self.fontMetrics().height() // 4))
        self._add = QPushButton(translate("Parts", kind.add), self)
        deed = translate("Parts", "{name} hinzufügen").format(name=self._add.text())
        self._add.setAccessibleName(deed)
        self._add.setToolTip(deed)
        self._add.setProperty("look", "link")
        self._add.setAutoDefault(False)
        icons.put(self._add, "plus")
        self._add.clicked.connect(lambda _on: self.open_list())
        self._flow.addWidget(self._add)

    def show_chosen(self, session: Session, owner: tuple[str, str]) -> None:
        """Show what is chosen for a record (key, name)."""
        self._owner = owner
        self._chosen = self.kind.chosen(session, owner[0])
        made = len(self.chips)
        while len(self.chips) < len(self._chosen):
            self.chips.append(self._new_chip(len(self.chips)))
        for chip, (_, word) in zip(self.chips, self._chosen, strict=False):
            chip.setText(word.replace("&", "&&"))
            chip.setAccessibleName(translate("Parts", "{name} entfernen").format(name=word))
            chip.setToolTip(chip.accessibleName())
            chip.show()
        for chip in self.chips[len(self._chosen) :]:
            chip.hide()
        self._flow.invalidate()
        self.updateGeometry()
        if made != len(self.chips):
            self.widgets_changed.emit()

    def open_list(self) -> None:
        """Let entries be chosen; they are stored when the list closes."""
        with self._desk.look() as reader:
            offered = list(self.kind.choices(reader))
        known = {key for key, _ in offered}
        offered += [choice for choice in self._chosen if choice[0] not in known]
        chooser = _Chooser(
            offered, {key for key, _ in self._chosen}, creates=self.kind.make is not None, parent=self
        )
        chooser.setAccessibleName(translate("Parts", self.kind.title))
        chooser.closed.connect(self._store)
        chooser.move(self._add.mapToGlobal(self._add.rect().bottomLeft()))
        chooser.show()
        chooser.search.setFocus()

    def _new_chip(self, at: int) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("look", "chip")
        chip.setAutoDefault(False)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        icons.put(chip, "close")
        chip.clicked.connect(lambda _on: self._drop(at))
        self._flow.removeWidget(self._add)
        self._flow.addWidget(chip)
        self._flow.addWidget(self._add)
        return chip

    def _drop(self, at: int) -> None:
        gone = self._chosen[at][0]
        if len(self._chosen) == 1:
            self._add.setFocus()
        self._store([key for key, _ in self._chosen if key != gone], [])

    def _store(self, keys: list[str], new: list[str]) -> None:
        if not new and set(keys) == {key for key, _ in self._chosen}:
            return
        label = translate("Steps", "{field} geändert: {name}")
        label = label.format(field=translate("Parts", self.kind.title), name=self._owner[1])
        with self._desk.change(label) as session:
            made = [self.kind.make(session, word) for word in new] if self.kind.make else []
            self.kind.store(session, self._owner[0], [*keys, *made])


class _Chooser(QFrame):
    """The list that opens; ``closed`` tells the keys that are ticked, and words that are new."""

    closed = Signal(list, list)

    def __init__(self, offered: list[Choice], ticked: set[str], *, creates: bool, parent: QWidget) -> None:
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
            self._new_item(word, key, ticked=key in ticked)
        self._before = Qt.CheckState.Unchecked
        self._list.itemPressed.connect(self._press)
        self._list.itemClicked.connect(self._click)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self._list)
        line = self.fontMetrics().height()
        rows = max(3, min(14, len(offered) + 1)) * max(line, self._list.sizeHintForRow(0))
        self.resize(line * 18, rows + self.search.sizeHint().height() + 3 * line)

    def _new_item(self, word: str, key: str, *, ticked: bool) -> QListWidgetItem:
        item = QListWidgetItem(word)
        item.setData(_KEY, key)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
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
            self._new_item(text, "", ticked=True)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it; Enter in the list is through."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """As Qt defines it; closing keeps what is ticked."""
        ticked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        keys = [item.data(_KEY) for item in ticked if item.data(_KEY)]
        self.closed.emit(keys, [item.text() for item in ticked if not item.data(_KEY)])
        super().hideEvent(event)
