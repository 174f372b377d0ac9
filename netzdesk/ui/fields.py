"""Fields of a form that know what they hold: long texts, choices, days, moments, numbers.

All are made without arguments, so that a form can name them. ``left`` says that somebody has finished with the field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from math import ceil
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from netzdesk.base import typed
from netzdesk.base.columns import show
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui import icons, popups
from netzdesk.work.listing import Choice


class TextField(QPlainTextEdit):
    """A text of several lines that grows with what stands in it; Tab leaves it."""

    LEAST, MOST = 2, 12
    """Lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def sizeHint(self) -> QSize:
        """As high as the text, within ``LEAST`` and ``MOST`` lines."""
        lines, high = self._measured()
        high += max(0, self.LEAST - lines) * self.fontMetrics().lineSpacing()
        around = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin()) + 2
        return QSize(super().sizeHint().width(), ceil(high) + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()

    def _measured(self) -> tuple[int, float]:
        """The lines that the text takes at this width and their height in pixels, at most ``MOST`` and one more line.

        Qt itself counts the lines of blocks in sight only.
        """
        block, lines, high = self.document().begin(), 0, 0.0
        while block.isValid() and lines <= self.MOST:
            height = self.document().documentLayout().blockBoundingRect(block).height()  # lays the lines out
            count = max(1, block.layout().lineCount())
            high += height * min(count, max(0, self.MOST - lines)) / count
            lines += count
            block = block.next()
        return lines, high

    def _grow(self) -> None:
        policy = Qt.ScrollBarPolicy
        fits = self._measured()[0] <= self.MOST
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As Qt defines it."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class ChoiceField(QComboBox):
    """One of several choices, or none. The wheel scrolls the page unless the field has the focus.

    ``left`` comes when a choice was made with the mouse or with Enter in the open list.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._open = False
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[Choice], *, empty: bool) -> None:
        """Offer these (value, word) pairs, and nothing at all where that is allowed."""
        wanted = [*([("", "")] if empty else []), *choices]
        if wanted and [(self.itemData(at), self.itemText(at)) for at in range(self.count())] == wanted:
            return
        self.setPlaceholderText("" if wanted else translate("Fields", "noch nichts vorhanden"))
        before = self.blockSignals(True)
        self.clear()
        for value, word in wanted:
            self.addItem(word, value)
        self.blockSignals(before)

    def value(self) -> str | None:
        """The value that is chosen, None for none."""
        return self.currentData() or None

    def show_value(self, value: str | None, word: Callable[[], str] = str) -> None:
        """Choose a value; one that is offered no more is shown all the same, by its ``word``."""
        at = self.findData("" if value is None else str(value))
        if at < 0 and value is not None:
            self.addItem(word(), value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def showPopup(self) -> None:
        """As Qt defines it."""
        self._open = True
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As Qt defines it, with the focus alone."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _chosen(self) -> None:
        if self._open:
            self._open = False
            self.left.emit()


class TypedLine(QLineEdit):
    """A line that is read as something else than text. ``value`` raises a ``UserError`` for what it cannot read."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener: QToolButton | None = None

    def value(self) -> Any:
        """What was typed, None for nothing."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value as it can be typed again."""
        self.setText(show(value))

    def add_opener(self, icon: str, words: str, slot: Callable[[], None]) -> None:
        """Put a picture as large as the type at the end of the line; pressed, it opens something."""
        opener = self._opener = QToolButton(self)
        opener.setProperty("look", "clear")
        opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        opener.setCursor(Qt.CursorShape.ArrowCursor)
        opener.setAccessibleName(words)
        opener.setToolTip(words)
        icons.put(opener, icon)
        opener.clicked.connect(lambda _on: slot())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; the picture stays at the end, and no text runs below it."""
        super().resizeEvent(event)
        if self._opener:
            size = self.fontMetrics().height()
            self._opener.setIconSize(QSize(size, size))
            self._opener.setGeometry(self.width() - size * 3 // 2, (self.height() - size) // 2, size, size)
            self.setTextMargins(0, 0, size, 0)


class NumberField(TypedLine):
    """A whole number, or nothing."""

    def value(self) -> int | None:
        """As ``base.typed.number``."""
        return typed.number(self.text())


class DateField(TypedLine):
    """A day as people type it, or nothing; arrow up and down go to the next and last day, Alt+down opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("Fields", "TT.MM.JJJJ"))
        self.setToolTip(
            translate(
                "Fields", "Zum Beispiel 1.3.26, „heute“ oder „+14“. Kalender mit Alt und Pfeil nach unten."
            )
        )
        self.add_opener("calendar", translate("Fields", "Kalender öffnen"), self.open_calendar)

    def value(self) -> date | None:
        """As ``base.typed.day``."""
        return typed.day(self.text(), date.today())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Qt defines it; "heute" and "+14" turn into the day that is meant."""
        super().focusOutEvent(event)
        meant = self._readable()
        if meant is not None:
            self.show_value(meant)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a whole day."""
        return QSize(
            self.fontMetrics().horizontalAdvance("00.00.0000 ▾▾▾▾"), super().minimumSizeHint().height()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it, with the arrow keys going through the days."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            self._step(steps)

    def open_calendar(self) -> None:
        """Let a day be chosen with the mouse or the arrow keys."""
        from PySide6.QtGui import QTextCharFormat
        from PySide6.QtWidgets import QCalendarWidget

        calendar = QCalendarWidget(self, firstDayOfWeek=Qt.DayOfWeek.Monday)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(translate("Fields", "Kalender"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())  # Qt's red is hard to read
        line = self.fontMetrics().height()
        calendar.resize(line * 17, line * 14)
        at = self._readable() or date.today()
        calendar.setSelectedDate(at)  # type: ignore[arg-type]  # PySide takes a date of Python
        calendar.activated.connect(lambda chosen: self._take(calendar, chosen.toPython()))
        calendar.clicked.connect(lambda chosen: self._take(calendar, chosen.toPython()))
        popups.place(calendar, self)
        calendar.show()
        calendar.setFocus()

    def _take(self, calendar: QWidget, chosen: date) -> None:
        self._put_day(chosen)
        calendar.close()
        self.setFocus()
        self.left.emit()

    def _put_day(self, chosen: date) -> None:
        self.show_value(chosen)

    def _readable(self) -> date | None:
        try:
            return self.value()
        except UserError:
            return None

    def _step(self, days: int) -> None:
        before = self._readable()
        self._put_day(before + timedelta(days=days) if before else date.today())


class MomentField(DateField):
    """A day and a time of day, or nothing; midnight stands for "the time is not known yet"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("Fields", "TT.MM.JJJJ HH:MM"))
        self.setToolTip(
            translate("Fields", "Zum Beispiel 1.3.26 14:30. Kalender mit Alt und Pfeil nach unten.")
        )

    def value(self) -> datetime | None:
        """As ``base.typed.moment``."""
        return typed.moment(self.text(), date.today())

    def show_value(self, value: datetime | None) -> None:
        """Show a moment as it can be typed again."""
        self.setText(typed.shown_moment(value) if value else "")

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a whole moment."""
        least = super().minimumSizeHint()
        return QSize(least.width() + self.fontMetrics().horizontalAdvance(" 00:00"), least.height())

    def _put_day(self, chosen: date) -> None:
        before = self._readable()
        clock = before.time() if isinstance(before, datetime) else time()
        self.show_value(datetime.combine(chosen, clock))
