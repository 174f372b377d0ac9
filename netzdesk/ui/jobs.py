"""Long work beside the window: one worker, exactly one answer, in the main thread, and a Cancel that leaves nothing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from netzdesk.base.errors import Cancelled
from netzdesk.base.progress import Progress

Work = Callable[[Progress], Any]


class Job(QObject):
    """One piece of work under way. ``progressed(done, total)`` comes at most 20 times a second; total 0 is unknown.

    Exactly one of ``done(result)``, ``failed(exception)`` and ``cancelled()`` follows, in the main thread.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _answered = Signal(object, object)

    def __init__(self, parent: QObject, work: Work, title: str = "") -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._cancel = False
        self.has_answered = False
        self._told_at = 0.0
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next sign of progress."""
        self._cancel = True

    def progress(self, done: int, total: int) -> None:
        """What the work calls to say how far it is; raises ``Cancelled`` when it is to stop."""
        if self._cancel:
            raise Cancelled
        now = monotonic()
        if now - self._told_at >= 0.05 or (total and done >= total):
            self._told_at = now
            self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work; called in the worker's thread."""
        try:
            result = self._work(self.progress)
        except BaseException as error:  # noqa: BLE001 - every failure is an answer, shown in the main thread
            self._answered.emit(None, error)
        else:
            self._answered.emit(result, None)

    def _answer(self, result: object, error: BaseException | None) -> None:
        self.has_answered = True
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        self.deleteLater()


class Jobs(QObject):
    """The one worker of a desk; jobs wait for each other. ``started(Job)`` lets the window show those with a title."""

    started = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "netzdesk-job")
        self._waiting: list[tuple[Job, Future[None]]] = []

    def run(self, work: Work, title: str = "") -> Job:
        """Start ``work(progress)``; connect to the signals of the job that comes back before returning to the loop.

        ``title`` says what is going on where nothing else on the screen does.
        """
        job = Job(self, work, title)
        self._forget_answered()
        self._waiting.append((job, self._worker.submit(job.run)))
        self.started.emit(job)
        return job

    def is_busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return any(not future.done() for _job, future in self._waiting)

    def cancel_all(self) -> None:
        """Stop what is under way and wait until it has."""
        for job, _future in self._waiting:
            job.cancel()
        for _job, future in self._waiting:
            future.result()
        self._forget_answered()

    def _forget_answered(self) -> None:
        """A job is kept until its answer has come: Qt would call it all the same, and Python would not be there."""
        self._waiting = [(job, future) for job, future in self._waiting if not job.has_answered]
