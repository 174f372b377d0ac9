"""Filters of a list: the menu that sets them and the chips that show and remove them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from netzdesk.base import typed
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.errors import show_error
from netzdesk.ui.flow import Flow
from netzdesk.work.listing import Choice, Filter, Listing, ListQuery

MANY = 30
"""Choices above which a menu would not fit the screen: they are searched in a window of their own."""


class FilterMenu(QMenu):
    """One submenu for each filter of a list, filled when it opens; ``wanted(key, value | None)`` when one is chosen."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, listing: Listing[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._above = parent
        self._desk = desk
        self.query = ListQuery()
        for each in listing.filters:
            submenu = self.addMenu(each.heading())
            submenu.aboutToShow.connect(lambda menu=submenu, what=each: self._fill(menu, what))
        self.addSeparator()
        clear = self.addAction(translate("ListView", "Alle Filter entfernen"))
        clear.triggered.connect(lambda: self.wanted.emit("", None))
        self.aboutToShow.connect(lambda: clear.setEnabled(bool(self.query.filters)))

    def _fill(self, menu: QMenu, each: Filter) -> None:
        menu.clear()
        group = QActionGroup(menu)
        now = dict(self.query.filters).get(each.key)
        with self._desk.look() as reader:
            choices = list(each.choices(reader))
        if len(choices) > MANY:
            choose = menu.addAction(translate("ListView", "Auswählen …"))
            choose.triggered.connect(lambda: self._choose(each, choices, now))
        for value, word in () if len(choices) > MANY else choices:
            action = menu.addAction(word.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == now)
            action.setActionGroup(group)
            action.triggered.connect(lambda _on, to=value: self.wanted.emit(each.key, to))
        if each.any_day:
            other = menu.addAction(translate("ListView", "Anderer Tag …"))
            with self._desk.look() as reader:
                before = each.words(reader, now) if now else ""
            other.triggered.connect(lambda: self._ask_day(each, before))
        if not choices:
            menu.addAction(translate("ListView", "Noch nichts eingetragen")).setEnabled(False)
        if now is not None:
            menu.addSeparator()
            off = menu.addAction(translate("ListView", "Nicht filtern"))
            off.triggered.connect(lambda: self.wanted.emit(each.key, None))

    def _choose(self, each: Filter, choices: list[Choice], now: str | None) -> None:
        from netzdesk.ui.lists.choice import ChoiceDialog

        dialog = ChoiceDialog(each.heading(), choices, now, self._above)
        dialog.chosen.connect(lambda value: self.wanted.emit(each.key, value))
        dialog.open()

    def _ask_day(self, each: Filter, before: str) -> None:
        from netzdesk.ui import ask

        def take(answer: str) -> None:
            try:
                day = typed.day(answer, date.today())
            except UserError as error:
                show_error(self._above, error)
                return
            if day:
                self.wanted.emit(each.key, day.isoformat())

        ask.for_text(self._above, each.heading(), translate("ListView", "Tag"), take, before)


class FilterChips(QWidget):
    """The filters in force, each a button that removes it: ``removed(key)``."""

    removed = Signal(str)

    def __init__(self, desk: Desk, listing: Listing[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listing = listing
        self._flow = Flow(self)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.words: list[str] = []
        """What the chips say, from left to right."""
        self.hide()

    def show_filters(self, filters: tuple[tuple[str, str], ...]) -> None:
        """Show these filters, each with its words."""
        if filters == self._shown:
            return
        self._shown = filters
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        known = {each.key: each for each in self._listing.filters}
        with self._desk.look() as reader:
            said = {key: known[key].words(reader, value) for key, value in filters if key in known}
        self.words = [f"{known[key].heading()}: {words}" for key, words in said.items()]
        for key, words in zip(said, self.words, strict=True):
            self._add(key, words)
        self.setVisible(bool(self._flow.count()))

    def _add(self, key: str, words: str) -> None:
        chip = QPushButton(words.replace("&", "&&"), self)
        chip.setProperty("look", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        icons.put(chip, "close")
        chip.setAccessibleName(translate("ListView", "Filter entfernen: {filter}").format(filter=words))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.removed.emit(key))
        self._flow.addWidget(chip)
        chip.show()
