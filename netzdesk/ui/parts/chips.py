"""``ChipChoice``: which entries of a catalogue belong to a record, as chips; chosen in a list that can be searched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.flow import Flow
from netzdesk.ui.parts.chooser import Chooser
from netzdesk.work.choices import Choices
from netzdesk.work.listing import Choice


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
        ticked = dict.fromkeys((key for key, _ in self._chosen), Qt.CheckState.Checked)
        chooser = Chooser(offered, ticked, creates=self.kind.make is not None, parent=self)
        chooser.setAccessibleName(translate("Parts", self.kind.title))
        chooser.closed.connect(self._close_list)
        chooser.open_below(self._add)

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

    def _close_list(self, states: dict[str, Qt.CheckState], new: list[str]) -> None:
        self._store([key for key, state in states.items() if state == Qt.CheckState.Checked], new)

    def _store(self, keys: list[str], new: list[str]) -> None:
        if not new and set(keys) == {key for key, _ in self._chosen}:
            return
        label = translate("Steps", "{field} geändert: {name}")
        label = label.format(field=translate("Parts", self.kind.title), name=self._owner[1])
        with self._desk.change(label) as session:
            made = [self.kind.make(session, word) for word in new] if self.kind.make else []
            self.kind.store(session, self._owner[0], [*keys, *made])
