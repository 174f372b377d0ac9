"""The status bar: whether everything is saved, what was just done with a way back, long work with Cancel, the file."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.ui import icons
from netzdesk.ui.announce import announce
from netzdesk.ui.desk import Desk
from netzdesk.ui.jobs import Job
from netzdesk.ui.unsaved import unsaved

_WRITING = {
    "text": QT_TRANSLATE_NOOP("StatusBar", "Wird gleich gespeichert"),
    "field": QT_TRANSLATE_NOOP("StatusBar", "Wird beim Verlassen des Feldes gespeichert"),
    "card": QT_TRANSLATE_NOOP("StatusBar", "Noch nicht gespeichert"),
}
PATIENCE = 1000
"""Milliseconds before progress is shown: shorter work needs no bar."""
NOTICE = 8000
"""Milliseconds for which a notice stays."""


class _Notice(QLabel):
    """A sentence in one line that never widens the window; what has no room ends in dots, and is whole as a tip.

    It is as high as the button ``beside`` it, which comes and goes: else the bar would grow, and the list above jump.
    """

    def __init__(self, beside: QWidget) -> None:
        super().__init__()
        self._beside = beside

    def sizeHint(self) -> QSize:
        """As Qt defines it."""
        return QSize(super().sizeHint().width(), self._beside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As Qt defines it."""
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt defines it."""
        if not self.text():
            return
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(
            QPainter(self), room, self.alignment().value, self.palette(), True, words, self.foregroundRole()
        )


class StatusBar(QStatusBar):
    """Follows a desk by itself; ``say`` shows what was just done, ``undo_wanted`` is the way back beside it,
    ``unsaved_wanted`` the way to what could not be stored.
    """

    undo_wanted = Signal()
    unsaved_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self.setSizeGripEnabled(False)
        self.saved = QLabel()
        self.to_unsaved = QPushButton(translate("StatusBar", "Zeigen"))
        self.to_unsaved.setProperty("look", "link")
        self.to_unsaved.clicked.connect(self.unsaved_wanted)
        self._undo = QPushButton(translate("StatusBar", "Rückgängig"))
        self._undo.setProperty("look", "link")
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self.undo_wanted)
        self.notice = _Notice(self._undo)
        self._file = QLabel()
        self._file.setProperty("tone", "muted")
        self.progress = self._progress_strip()
        self._arrange()
        self._forget = QTimer(self, singleShot=True, interval=NOTICE)
        self._forget.timeout.connect(lambda: self.say(""))
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self.progress.show)
        self.say("")
        self.show_file()
        self._time = ""
        self._unsaved = unsaved(desk)
        self._unsaved.changed.connect(self._show_unsaved)
        self._show_unsaved()
        desk.changed.connect(self._show_saved)
        desk.opened.connect(self.show_file)
        desk.jobs.started.connect(self._follow)

    def _arrange(self) -> None:
        strip = QWidget()
        line = QHBoxLayout(strip)
        em = self.fontMetrics().height()
        line.setContentsMargins(em // 2, 2, em // 2, 2)
        line.setSpacing(em // 2)
        widgets = (self.saved, self.to_unsaved, self.notice, self._undo, self.progress, self._file)
        for widget in widgets:
            line.addWidget(widget)
        line.insertStretch(widgets.index(self.progress), 1)
        self.addWidget(strip, 1)

    def _progress_strip(self) -> QWidget:
        strip = QWidget()
        self._what = QLabel()
        self._bar = QProgressBar()
        self._bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.cancel_button = cancel = QPushButton(translate("StatusBar", "Abbrechen"))
        icons.put(cancel, "close")
        cancel.clicked.connect(self._cancel)
        line = QHBoxLayout(strip)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self._what, self._bar, cancel):
            line.addWidget(widget)
        strip.hide()
        return strip

    def _cancel(self) -> None:
        if self._job:
            self._job.cancel()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show for a while what was just done, and read it to a screen reader; ``undo`` offers the way back."""
        self.notice.setText(sentence)
        self.notice.setToolTip(sentence)
        self._undo.setVisible(bool(sentence) and undo)
        if sentence:
            self._forget.start()
            self.notice.setAccessibleName(sentence)
            announce(self.notice, sentence)

    def show_file(self) -> None:
        """Name the file on the desk."""
        self._file.setText(self._desk.store.path.name)
        self._file.setToolTip(str(self._desk.store.path))

    def _show_saved(self, _tables: frozenset[str]) -> None:
        self._time = datetime.now().strftime("%H:%M")
        self._show_unsaved()

    def _show_unsaved(self) -> None:
        waiting = self._unsaved.all()
        words = translate("StatusBar", "Alles gespeichert")
        if waiting:
            words = translate("StatusBar", "%n Angaben sind nicht gespeichert", None, len(waiting))
        elif self._unsaved.writing:
            words = translate("StatusBar", _WRITING[self._unsaved.writing])
        elif self._time:
            words = translate("StatusBar", "Alles gespeichert · {time}").format(time=self._time)
        if waiting and words != self.saved.text():
            self.say(waiting[-1][1].words())
        self.saved.setText(words)
        tone = "danger" if waiting else ""
        if tone != (self.saved.property("tone") or ""):
            self.saved.setProperty("tone", tone)
            self.saved.style().polish(self.saved)
        self.to_unsaved.setVisible(bool(waiting))
        self.to_unsaved.setAccessibleName(
            translate("StatusBar", "Zeigen, was nicht gespeichert ist: {field}").format(
                field=waiting[0][1].title
            )
            if waiting
            else ""
        )

    def _follow(self, job: Job) -> None:
        if not job.title:
            return
        self._job = job
        self._what.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._bar.setRange(0, 0)
        job.progressed.connect(self._show_progress)
        job.destroyed.connect(self._end)
        self._late.start()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        """Any job with a title that ends ends the progress: there is one worker, and the next one starts it anew."""
        self._job = None
        self._late.stop()
        self.progress.hide()
