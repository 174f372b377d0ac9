"""Filters of a list: the menu that sets them and the chips that show and remove them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from netzdesk.base import typed
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.errors import show_error
from netzdesk.ui.flow import Flow
from netzdesk.work.listing import Choice, Filter, Listing, ListQuery, filter_words

MANY = 30
"""Choices above which a menu would not fit the screen: they are searched in a window of their own."""


class FilterMenu(QMenu):
    """One submenu for each filter of a list, filled when it opens; ``wanted(key, values)`` when it is set.

    What may have several values is ticked, and the menu stays while somebody ticks.
    """

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, listing: Listing[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._above = parent
        self._desk = desk
        self.query = ListQuery()
        for each in listing.filters:
            submenu = _Ticked(each.heading(), self)
            self.addMenu(submenu)
            submenu.aboutToShow.connect(lambda menu=submenu, what=each: self._fill(menu, what))
        self.addSeparator()
        self._clear = self.addAction(translate("ListView", "Alle Filter entfernen"))
        self._clear.setEnabled(False)
        self._clear.triggered.connect(lambda: self.wanted.emit("", ()))

    def follow(self, query: ListQuery) -> None:
        """Mark what is set in this query, which the list shows now."""
        self.query = query
        self._clear.setEnabled(bool(query.filters))

    def _fill(self, menu: QMenu, each: Filter) -> None:
        menu.clear()
        now = self.query.values_of(each.key)
        with self._desk.look() as reader:
            choices = list(each.choices(reader))
            before = each.words(reader, now) if now else ""
        few = choices
        if len(choices) > MANY:
            choose = menu.addAction(translate("ListView", "Auswählen …"))
            choose.triggered.connect(lambda: self._choose(each, choices))
            few = [choice for choice in choices if choice[0] in now]
        group = QActionGroup(menu)
        if each.takes_several(choices):
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for value, word in few:
            action = menu.addAction(word.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in now)
            action.setActionGroup(group)
            action.triggered.connect(lambda on, to=value: self._want(each, choices, to, on=on))
        if each.any_day:
            other = menu.addAction(translate("ListView", "Anderer Tag …"))
            other.triggered.connect(lambda: self._ask_day(each, before))
        if not choices:
            menu.addAction(translate("ListView", "Noch nichts eingetragen")).setEnabled(False)
        if now:
            menu.addSeparator()
            off = menu.addAction(translate("ListView", "Nicht filtern"))
            off.triggered.connect(lambda: self.wanted.emit(each.key, ()))

    def _want(self, each: Filter, choices: list[Choice], value: str, *, on: bool) -> None:
        """Set one value beside the others, in the order they are offered in, or alone where only one can be."""
        now = self.query.values_of(each.key) if each.takes_several(choices) else ()
        known = dict.fromkeys((*(key for key, _ in choices), *now))  # what is not offered any more comes last
        wanted = {*now, value} if on else {*now} - {value}
        self.wanted.emit(each.key, tuple(key for key in known if key in wanted))

    def _choose(self, each: Filter, choices: list[Choice]) -> None:
        from netzdesk.ui.lists.choice import ChoiceDialog

        dialog = ChoiceDialog(each.heading(), choices, None, self._above)
        dialog.chosen.connect(lambda value: self._want(each, choices, value, on=True))
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
                self.wanted.emit(each.key, (day.isoformat(),))

        ask.for_text(self._above, each.heading(), translate("ListView", "Tag"), take, before)


class _Ticked(QMenu):
    """A menu that stays open while lines are ticked with the mouse or the space bar; Enter takes one and is through."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt defines it; a tick does not close the menu."""
        if not self._ticked(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it; a tick with the space bar does not close the menu."""
        if event.key() != Qt.Key.Key_Space or not self._ticked(self.activeAction()):
            super().keyPressEvent(event)

    def _ticked(self, action: QAction | None) -> bool:
        group = action.actionGroup() if action else None
        if action is None or group is None or group.isExclusive():
            return False
        action.trigger()
        return True


class FilterChips(QWidget):
    """The filters in force, each a button that removes it: ``removed(key)``."""

    removed = Signal(str)

    def __init__(self, desk: Desk, listing: Listing[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._listing = listing
        self._flow = Flow(self)
        self._shown = ListQuery()
        self.words: list[str] = []
        """What the chips say, from left to right."""
        self.hide()

    def show_filters(self, query: ListQuery) -> None:
        """Show the filters of a query, each with its words."""
        if query.filters == self._shown.filters:
            return
        self._shown = query
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        with self._desk.look() as reader:
            said = filter_words(reader, self._listing, query)
        self.words = [*said.values()]
        for key, words in said.items():
            self._add(key, words)
        self.setVisible(bool(self._flow.count()))

    def _add(self, key: str, words: str) -> None:
        chip = QPushButton(self)
        chip.setProperty("words", words)
        chip.setProperty("look", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        icons.put(chip, "close")
        chip.setAccessibleName(translate("ListView", "Filter entfernen: {filter}").format(filter=words))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self.removed.emit(key))
        self._flow.addWidget(chip)
        self._fit(chip)
        chip.show()

    def _fit(self, chip: QPushButton) -> None:
        """Cut what has no room from the end: what is filtered, and the sign that removes it, stay in sight."""
        around = self.parentWidget() or self
        metrics = chip.fontMetrics()
        room = around.width() - 4 * metrics.height()
        words = metrics.elidedText(chip.property("words"), Qt.TextElideMode.ElideRight, room)
        chip.setText(words.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; chips have another room."""
        super().resizeEvent(event)
        for chip in self.findChildren(QPushButton):
            self._fit(chip)
