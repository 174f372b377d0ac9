"""``NewLine``: what is to be done and on which day, in one line; the day is typed like every other day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui.announce import announce
from netzdesk.ui.fields import DateField
from netzdesk.ui.icon_field import IconField


class NewLine(QWidget):
    """``wanted(subject, day)`` when somebody has finished; a day that is none is explained below the line."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.today()
        self._proposed = ""
        self.subject = IconField("plus")
        self.subject.setPlaceholderText(translate("Today", "Neue Wiedervorlage: Worum geht es?"))
        self.subject.setAccessibleName(translate("Today", "Neue Wiedervorlage: Worum geht es?"))
        self.due = DateField()
        self.due.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.due.setAccessibleName(translate("Today", "Fällig am"))
        add = QPushButton(translate("Today", "Hinzufügen"))
        for signal in (self.subject.returnPressed, self.due.returnPressed, add.clicked):
            signal.connect(lambda *_: self._finish())
        self._mistake = QLabel()
        self._mistake.setProperty("tone", "danger")
        self._mistake.setWordWrap(True)
        self._mistake.hide()
        line = QHBoxLayout()
        line.setSpacing(self.fontMetrics().height())
        line.addWidget(self.subject, 1)
        line.addWidget(self.due)
        line.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._mistake)

    def show_day(self, today: date) -> None:
        """Propose the day after, unless somebody has typed another one."""
        self._today = today
        if self.due.text() in ("", self._proposed):
            self._propose()

    def begin_again(self) -> None:
        """Empty the line for the next one."""
        self._propose()
        self.subject.clear()
        self.subject.setFocus()

    def _propose(self) -> None:
        self.due.show_value(self._today + timedelta(days=1))
        self._proposed = self.due.text()

    def _finish(self) -> None:
        subject = self.subject.text().strip()
        if not subject:
            self.subject.setFocus()
            return
        try:
            day = self.due.value()
        except UserError as error:
            self._explain(str(error))
            self.due.setFocus()
            self.due.selectAll()
            return
        self._explain("")
        self.wanted.emit(subject, day or self._today)

    def _explain(self, sentence: str) -> None:
        from netzdesk.ui.bound import mark

        self._mistake.setText(sentence)
        self._mistake.setVisible(bool(sentence))
        mark(self.due, sentence)
        announce(self.due, sentence, urgent=True)
