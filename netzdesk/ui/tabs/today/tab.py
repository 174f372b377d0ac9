"""The page *Heute*: cards that follow the network and the calendar, and a line for a new follow-up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base import dates
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk
from netzdesk.ui.tabs.today.card import SECTIONS, Card, Section
from netzdesk.ui.tabs.today.first_steps import FirstSteps
from netzdesk.ui.tabs.today.new_line import NewLine
from netzdesk.work.follow_up_list import FOLLOW_UPS
from netzdesk.work.listing import ListQuery, count
from netzdesk.work.today import MOST, TodayItem, agenda, has_partners

CHECK_DATE = 30_000
"""Milliseconds between looks at the calendar: a laptop that slept over midnight shows the new day soon after."""
TWO_COLUMNS = 56
"""Width in line heights from which two columns of cards have room."""

_Answer = tuple[int, list[TodayItem], int, bool]
"""(which question this answers, the entries, how many follow-ups are due, whether there is any partner)"""


class TodayTab(QScrollArea):
    """``record_wanted(kind, key)``, ``pack_wanted(partner key)``, ``list_wanted(list, view)`` and
    ``command_wanted(key)`` are for the window, ``done(label)`` tells what was done here.
    """

    record_wanted = Signal(str, str)
    pack_wanted = Signal(str)
    list_wanted = Signal(str, str)
    command_wanted = Signal(str)
    done = Signal(str)

    def __init__(
        self, desk: Desk, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._day = today()
        self._items: list[TodayItem] = []
        self._begun = True
        self._stale = True
        self._asked = 0
        self._due = 0
        self._columns = 0
        self._is_answered = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._date = QLabel()
        self._date.setProperty("tone", "title")
        self._state = QLabel()
        self._state.setProperty("tone", "muted")
        self._state.setWordWrap(True)
        self._new = NewLine()
        self._new.wanted.connect(self._add)
        self.subject, self.due = self._new.subject, self._new.due
        self._cards = QWidget()
        self.setWidget(self._page())
        self._calendar = QTimer(self, interval=CHECK_DATE)
        self._calendar.timeout.connect(self.check_date)
        self._calendar.start()
        desk.changed.connect(self.refresh)

    def _page(self) -> QWidget:
        """The day and how much is due, the line for a new follow-up, the cards."""
        page = QWidget()
        page.setProperty("look", "plain")
        self._layout = QVBoxLayout(page)
        em = self.fontMetrics().height()
        self._layout.setContentsMargins(round(em * 1.4), em, round(em * 1.4), em)
        self._layout.setSpacing(em)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._date)
        head.addWidget(self._state)
        self._layout.addLayout(head)
        self._layout.addWidget(self._new)
        self._layout.addWidget(self._cards)
        self._layout.addStretch(1)
        return page

    # -- what is shown

    def refresh(self, _tables: frozenset[str] = frozenset()) -> None:
        """Look again: now where the page can be seen, else when it comes into sight."""
        self._stale = True
        if self.isVisible():
            self.load()

    def load(self) -> None:
        """Ask the network what there is today; the cards follow when the answer is there."""
        self._stale = False
        self._day = today = self._today()
        store = self._desk.store

        self._asked += 1
        asked = self._asked

        def look(_progress: Progress) -> _Answer:
            with store.look() as reader:
                due = count(reader, FOLLOW_UPS, ListQuery(filters=(("when", "due"),)))
                return asked, agenda(reader, today), due, has_partners(reader)

        job = self._desk.jobs.run(look)
        job.done.connect(self._show)
        job.failed.connect(self._fail)
        self._show_day()

    def _fail(self, error: BaseException) -> None:
        raise error

    def _show(self, answer: _Answer) -> None:
        asked, items, due, begun = answer
        if asked != self._asked:
            return
        self._items, self._due, self._begun = items, due, begun
        self._state.setText(self._summary(due))
        self._is_answered, self._columns = True, 0
        self._fit_cards()

    def _show_day(self) -> None:
        self._date.setText(f"{dates.weekday(self._day)}, {dates.long(self._day)}")
        self._new.show_day(self._day)

    def items(self) -> list[TodayItem]:
        """The entries that are shown."""
        return self._items

    def _summary(self, due: int) -> str:
        if not self._begun:
            return translate("Today", "Hier steht jeden Tag, was anliegt, sobald es Partner*innen gibt.")
        if not self._items:
            return translate("Today", "Heute liegt nichts an. Ein guter Tag, um jemanden anzurufen.")
        if not due:
            return translate("Today", "Keine Wiedervorlage ist fällig.")
        return translate("Today", "%n Wiedervorlagen sind fällig.", None, due)

    def _show_cards(self) -> None:
        focus = QApplication.focusWidget()
        before = self._cards
        buttons = before.findChildren(QPushButton)
        place = buttons.index(focus) if isinstance(focus, QPushButton) and focus in buttons else None
        self._cards = QWidget()
        columns = QHBoxLayout(self._cards)
        columns.setContentsMargins(0, 0, 0, 0)
        em = self.fontMetrics().height()
        columns.setSpacing(em)
        self._columns = self._wanted_columns()
        stacks = [QVBoxLayout() for _each in range(self._columns)]
        for stack in stacks:
            stack.setSpacing(em)
            columns.addLayout(stack, 1)
        filled = [0] * self._columns
        if not self._begun:
            steps = FirstSteps()
            steps.command_wanted.connect(self.command_wanted)
            stacks[0].addWidget(steps)
            filled[0] = len(SECTIONS)
        for section in SECTIONS:
            items = [item for item in self._items if item.kind == section.kind]
            if items:
                shortest = filled.index(min(filled))
                shown = items[:MOST] if section.more else items
                stacks[shortest].addWidget(self._card(section, shown, self._number(section, len(items))))
                filled[shortest] += len(shown) + 2
        for stack in stacks:
            stack.addStretch(1)
        self._layout.replaceWidget(before, self._cards)
        before.hide()
        before.deleteLater()
        if place is not None:
            now: list[QWidget] = [*self._cards.findChildren(QPushButton)]
            (now[min(place, len(now) - 1)] if now else self.subject).setFocus(Qt.FocusReason.TabFocusReason)

    def _number(self, section: Section, found: int) -> str:
        """How many entries there are, as the head of their card says it."""
        if not section.more or found <= MOST:
            return str(found)
        if section.kind == "follow_up":
            return translate("Today", "{shown} von {total}").format(shown=MOST, total=self._due)
        return translate("Today", "mehr als {shown}").format(shown=MOST)

    def _card(self, section: Section, items: list[TodayItem], number: str) -> Card:
        card = Card(section, items, self._day, number)
        card.wanted.connect(self.record_wanted)
        card.pack_wanted.connect(self.pack_wanted)
        card.more_wanted.connect(self.list_wanted)
        card.done.connect(self._done)
        card.snoozed.connect(self._snooze)
        return card

    def _wanted_columns(self) -> int:
        return 2 if self.maximumViewportSize().width() >= TWO_COLUMNS * self.fontMetrics().height() else 1

    def check_date(self) -> None:
        """Show the new day once there is one."""
        if self._today() != self._day:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """As Qt defines it."""
        super().showEvent(event)
        if self._stale or self._today() != self._day:
            self.load()
        else:
            self._fit_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        self._fit_cards()

    def _fit_cards(self) -> None:
        """Make the cards anew where they are not what is to be seen; out of sight they wait."""
        if self._is_answered and self.isVisible() and self._wanted_columns() != self._columns:
            self._show_cards()

    # -- deeds

    def _done(self, item: TodayItem) -> None:
        label = translate("Steps", "Wiedervorlage „{subject}“ erledigt").format(subject=item.title)
        from netzdesk.model import FollowUp
        from netzdesk.work import follow_ups

        with self._desk.change(label) as session:
            follow_ups.done(session, session.get_one(FollowUp, item.item_id), self._day)
        self.done.emit(label)

    def _snooze(self, item: TodayItem, days: int) -> None:
        label = translate("Steps", "Wiedervorlage „{subject}“ verschoben").format(subject=item.title)
        from netzdesk.model import FollowUp
        from netzdesk.work import follow_ups

        with self._desk.change(label) as session:
            follow_ups.snooze(session, session.get_one(FollowUp, item.item_id), days, self._day)
        self.done.emit(label)

    def _add(self, subject: str, day: date) -> None:
        label = translate("Steps", "Neue Wiedervorlage „{subject}“").format(subject=subject)
        from netzdesk.work import follow_ups

        with self._desk.change(label) as session:
            follow_ups.create_follow_up(session, subject, day)
        self._new.begin_again()
        self.done.emit(label)

    # -- for the window

    def next_pane(self, _step: int = 1) -> None:
        """There is one pane only."""
        self.subject.setFocus(Qt.FocusReason.TabFocusReason)

    def settle(self) -> None:
        """Draw the cards anew after theme or type size have changed."""
        if not self._stale:
            self._show_cards()
