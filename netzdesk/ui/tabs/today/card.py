"""One card of *Heute*: a heading with a number, and an entry for each thing, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.dates import short
from netzdesk.base.text import QT_TRANSLATE_NOOP, tied, translate
from netzdesk.ui import icons
from netzdesk.work.today import TodayItem

SNOOZES = (
    (1, QT_TRANSLATE_NOOP("Today", "Auf morgen")),
    (7, QT_TRANSLATE_NOOP("Today", "Um eine Woche")),
    (14, QT_TRANSLATE_NOOP("Today", "Um zwei Wochen")),
    (30, QT_TRANSLATE_NOOP("Today", "Um einen Monat")),
)
"""Days by which a follow-up can be put off, and the words for it."""


class Section(NamedTuple):
    """One kind of entry: ``more`` names the list and view with all of them, where there is one."""

    kind: str
    title: str
    icon: str
    more: tuple[str, str] | None

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Today", self.title)


SECTIONS = (
    Section("follow_up", QT_TRANSLATE_NOOP("Today", "Wiedervorlagen"), "bell", ("follow_ups", "due")),
    Section("event", QT_TRANSLATE_NOOP("Today", "Nächste Termine"), "calendar", ("events", "")),
    Section("new_partner", QT_TRANSLATE_NOOP("Today", "Neu an Bord"), "sparkle", ("partners", "onboard")),
    Section("task", QT_TRANSLATE_NOOP("Today", "Offene Aufgaben"), "task", None),
    Section("gap", QT_TRANSLATE_NOOP("Today", "Angaben fehlen"), "warning", ("partners", "gaps")),
)


class Card(QFrame):
    """``wanted(kind, key)`` leads to a record, ``more_wanted(list, view)`` to the list with all of them.

    ``done(item)``, ``snoozed(item, days)`` and ``pack_wanted(key)`` are deeds.
    """

    wanted = Signal(str, str)
    done = Signal(object)
    snoozed = Signal(object, int)
    pack_wanted = Signal(str)
    more_wanted = Signal(str, str)

    def __init__(
        self,
        section: Section,
        items: list[TodayItem],
        today: date,
        number: str,
        parent: QWidget | None = None,
    ) -> None:
        """``number`` says how many there are."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._section = section
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, round(em * 0.7), em, round(em * 0.7))
        layout.setSpacing(em // 2)
        layout.addLayout(self._head(number))
        for place, item in enumerate(items):
            if place:
                rule = QFrame()
                rule.setProperty("look", "rule")
                layout.addWidget(rule)
            layout.addLayout(self._entry(item, today))
        layout.addStretch(1)

    def _head(self, number: str) -> QHBoxLayout:
        line = QHBoxLayout()
        picture = QLabel()
        pixels = self.fontMetrics().height()
        picture.setPixmap(icons.icon(self._section.icon).pixmap(pixels, pixels))
        heading = QLabel(self._section.heading())
        heading.setProperty("tone", "heading")
        count = QLabel(number)
        count.setProperty("tone", "muted")
        line.addWidget(picture)
        line.addWidget(heading)
        line.addWidget(count)
        line.addStretch(1)
        more = self._section.more
        if more is None:
            return line
        every = QPushButton(translate("Today", "Alle ansehen"))
        every.setProperty("look", "link")
        every.setAccessibleName(
            translate("Today", "{heading}: alle ansehen").format(heading=self._section.heading())
        )
        every.clicked.connect(lambda: self.more_wanted.emit(*more))
        line.addWidget(every)
        return line

    def _entry(self, item: TodayItem, today: date) -> QHBoxLayout:
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        title = EntryLink(item.title)
        when = due_words(item.due_on, today)
        is_late = item.kind in ("follow_up", "task") and item.due_on is not None and item.due_on < today
        late = translate("Today", "überfällig") if is_late else ""
        title.setAccessibleName(", ".join(part for part in (item.title, item.detail, when, late) if part))
        title.clicked.connect(lambda: self.wanted.emit(item.record_kind, item.record_id))
        words.addWidget(title)
        detail = QLabel(tied(" · ".join(part for part in (when, late, item.detail) if part)))
        detail.setProperty("tone", "warning" if is_late else "muted")
        detail.setWordWrap(True)
        detail.setIndent(round(self.fontMetrics().height() * 0.35))
        words.addWidget(detail)
        line.addLayout(words, 1)
        for button in self._deeds(item):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _deeds(self, item: TodayItem) -> list[QPushButton]:
        if item.kind == "follow_up":
            done = self._button(translate("Today", "Erledigt"), "done", item, lambda: self.done.emit(item))
            later = self._button(translate("Today", "Verschieben"), "clock", item, None)
            menu = QMenu(later)
            for days, words in SNOOZES:
                action = menu.addAction(translate("Today", words))
                action.triggered.connect(lambda _on, days=days: self.snoozed.emit(item, days))
            later.setMenu(menu)
            later.setProperty("menu", True)
            return [done, later]
        if item.kind == "new_partner":
            make = translate("Today", "Mappe drucken")
            return [self._button(make, "pack", item, lambda: self.pack_wanted.emit(item.record_id))]
        return []

    def _button(self, text: str, symbol: str, item: TodayItem, act: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {item.title}")
        icons.put(button, symbol)
        if act:
            button.clicked.connect(lambda _on: act())
        return button


class EntryLink(QPushButton):
    """A title that leads to its record, in up to two lines; what is longer still ends in dots and is whole as a tip."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title.replace("&", "&&"), parent)
        self._title = title
        self.setProperty("look", "link")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        lines = self._lines(self.width() - self.fontMetrics().height())
        self.setToolTip("" if " ".join(lines) == self._title else self._title)
        self.setText("\n".join(lines).replace("&", "&&"))

    def _lines(self, room: int) -> list[str]:
        """The words that fit into a line, and of the rest what fits into another."""
        metrics, words = self.fontMetrics(), self._title.split(" ")
        fitting = 0
        while fitting < len(words) and metrics.horizontalAdvance(" ".join(words[: fitting + 1])) <= room:
            fitting += 1
        parts = (" ".join(words[: fitting or 1]), " ".join(words[fitting or 1 :]))
        return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, room) for part in parts if part]


def due_words(due_on: date | None, today: date) -> str:
    """When something is due, as one says it; far dates as dates."""
    if due_on is None:
        return ""
    days = (due_on - today).days
    near = {
        0: translate("Today", "heute"),
        1: translate("Today", "morgen"),
        -1: translate("Today", "seit gestern"),
    }
    if days in near:
        return near[days]
    if -28 <= days < 0:
        return translate("Today", "seit %n Tagen", None, -days)
    return translate("Today", "in %n Tagen", None, days) if 0 < days <= 14 else short(due_on)
