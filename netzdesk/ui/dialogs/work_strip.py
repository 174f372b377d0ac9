"""``WorkStrip``: the foot of a dialog that works: progress and Cancel after a second, and a sentence when it failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui.announce import announce
from netzdesk.ui.forms.ui_work_strip import Ui_WorkStrip
from netzdesk.ui.jobs import Job, Jobs, Work

PATIENCE = 1000
"""Milliseconds before progress is shown: shorter work needs no bar."""


class WorkStrip(QWidget):
    """Runs one job at a time for its dialog; a new one takes the place of the one under way.

    ``busy`` tells when work starts (True) and has ended (False), however it ended; ``failed`` what was said then.
    """

    busy = Signal(bool)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WorkStrip()
        self.form.setupUi(self)
        self.form.under_way.hide()
        self.form.message.hide()
        self.form.cancel.clicked.connect(self.cancel)
        self._job: Job | None = None
        self._done: Callable[[Any], None] = lambda _result: None
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self.form.under_way.show)

    def run(self, jobs: Jobs, what: str, work: Work, done: Callable[[Any], None]) -> None:
        """Do ``work(progress)`` beside the window, then ``done(result)``; ``what`` says what is going on."""
        self.cancel()
        self.say("")
        self.form.what.setText(what)
        self.form.bar.setRange(0, 0)
        self._done = done
        self._job = job = jobs.run(work)
        job.progressed.connect(self._show_progress)
        job.done.connect(self._finish)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)
        self._late.start()
        self.busy.emit(True)

    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop what is under way; it leaves everything as it was."""
        if self._job:
            self._job.cancel()

    def say(self, trouble: str) -> None:
        """Show what went wrong and what to do; empty takes it away."""
        self._show(trouble, "danger")

    def tell(self, news: str) -> None:
        """Show what has been done."""
        self._show(news, "success")

    def _show(self, sentence: str, tone: str) -> None:
        message = self.form.message
        message.setProperty("tone", tone)
        message.style().polish(message)
        message.setText(sentence)
        message.setVisible(bool(sentence))
        announce(message, sentence, urgent=tone == "danger")

    def _show_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self.form.bar.setRange(0, total)
            self.form.bar.setValue(done)

    def _is_over(self) -> bool:
        """Whether the signal came from the job that counts; puts the strip to rest if so."""
        if self.sender() is not self._job:
            return False
        self._job = None
        self._late.stop()
        self.form.under_way.hide()
        return True

    def _finish(self, result: object) -> None:
        if self._is_over():
            self._done(result)
            self.busy.emit(False)

    def _fail(self, error: BaseException) -> None:
        if self._is_over():
            self.busy.emit(False)
            if not isinstance(error, UserError):
                raise error
            self.say(str(error))
            self.failed.emit(str(error))

    def _stop(self) -> None:
        if self._is_over():
            self._show(translate("WorkStrip", "Abgebrochen. Es ist alles wie vorher."), "muted")
            self.busy.emit(False)
