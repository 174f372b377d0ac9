"""What can be done with the chosen rows of a list, and the line of buttons for it where no panel stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.actions import trash_keys
from netzdesk.ui.flow import Flow
from netzdesk.ui.lists.view import ListView

Merge = Callable[[str, list[str]], None]
"""What is done with two records (their kind and keys) that mean the same."""
_MERGED = frozenset({"partner", "person"})


class ListDeed(NamedTuple):
    """One thing to do with the rows that are chosen now; ``keys`` as menus name them, ``parted`` by a line.

    ``by_keys``: everybody knows the keys for it, so it needs no button.
    """

    text: str
    symbol: str
    act: Callable[[], object]
    keys: str = ""
    parted: bool = False
    by_keys: bool = False


def deeds(view: ListView, merge: Merge | None = None) -> list[ListDeed]:
    """What can be done with the chosen rows; ``merge`` is offered for two."""
    chosen, kind, trash = view.selected(), view.kind, view.query.trash
    found = []
    if len(chosen) == 1:
        found.append(ListDeed(translate("ListView", "Öffnen"), "edit", lambda: view.opened.emit(chosen[0])))
    elif kind.bulk_edit and not trash:
        text = translate("ListView", "Gemeinsam ändern")
        found.append(ListDeed(text, "edit", lambda: view.opened.emit(chosen[0])))
    if merge and len(chosen) == 2 and kind.record_kind in _MERGED and not trash:
        text = translate("ListView", "Zusammenführen …")
        found.append(ListDeed(text, "merge", lambda: merge(kind.record_kind, chosen)))
    keys = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
    found.append(ListDeed(translate("ListView", "Kopieren"), "copy", view.copy_selected, keys, by_keys=True))
    if kind.listing.has_trash and trash:
        found += [
            ListDeed(
                translate("ListView", "Wiederherstellen"), "restore", view.restore_selected, parted=True
            ),
            ListDeed(translate("ListView", "Endgültig löschen …"), "trash", view.delete_selected),
        ]
    elif kind.listing.has_trash:
        text = translate("ListView", "In den Papierkorb")
        found.append(ListDeed(text, "trash", view.delete_selected, trash_keys(), parted=True))
    return found


class DeedStrip(QWidget):
    """The deeds as buttons that wrap like words; what everybody knows the keys for (Copy) is left to the keys."""

    def __init__(self, view: ListView, merge: Merge) -> None:
        super().__init__(view)
        self._view = view
        self._merge = merge
        self._deeds: list[ListDeed] = []
        self._line = Flow(self, gap=self.fontMetrics().height() // 3)
        view.frame.put_above(self)

    def offer(self, *, wanted: bool) -> None:
        """Offer what can be done now; the buttons stay the same where only the rows are others."""
        found = [each for each in deeds(self._view, self._merge) if not each.by_keys] if wanted else []
        before, self._deeds = [each.text for each in self._deeds], found
        if [each.text for each in found] != before:
            self._make_buttons()
        self._view.frame.show_above(wanted=wanted)

    def _make_buttons(self) -> None:
        while item := self._line.takeAt(0):
            button = item.widget()
            if button:
                button.hide()
                button.deleteLater()
        stops = [self._view.frame.save_filter, *map(self._button, range(len(self._deeds)), self._deeds)]
        for one, next_one in pairwise((*stops, self._view.table)):
            self.setTabOrder(one, next_one)

    def _button(self, place: int, deed: ListDeed) -> QPushButton:
        button = QPushButton(deed.text, self)
        icons.put(button, deed.symbol)
        button.clicked.connect(lambda: self._do(place))
        self._line.addWidget(button)
        button.show()
        return button

    def _do(self, place: int) -> None:
        self._view.table.setFocus()  # the button may go with the rows
        self._deeds[place].act()
