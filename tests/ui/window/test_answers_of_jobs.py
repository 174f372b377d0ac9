"""The answer of a job comes, whoever still holds it."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from netzdesk.base.progress import Progress
from netzdesk.ui.jobs import Jobs


def test_jobs_that_nobody_holds_answer_all_the_same(qtbot: QtBot) -> None:
    """While the loop stands still the first ones finish, are let go of by everybody, and answer only then."""
    parent = QObject()
    jobs = Jobs(parent)
    answers: list[int] = []

    def run(number: int) -> threading.Event:
        finished = threading.Event()

        def work(_progress: Progress) -> int:
            finished.set()
            return number

        jobs.run(work).done.connect(answers.append)
        return finished

    for number in range(20):
        assert run(number).wait(5)
        gc.collect()

    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))


class Owner(QObject):
    """What owns the jobs, as a desk does, and is used by their work."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs = Jobs(self)

    def read(self) -> int:
        return 1


def test_an_owner_that_only_its_cancelled_work_still_knows_goes_in_peace(qtbot: QtBot) -> None:
    """What the work last knew must not be freed while its answer is being given: the program crashed for that."""

    def start() -> None:
        owner = Owner()
        read = owner.read

        def work(progress: Progress) -> None:
            while True:
                progress(read(), 0)

        owner.jobs.run(work)
        owner.jobs.cancel_all()

    for _time in range(10):
        start()
        QCoreApplication.processEvents()
        gc.collect()
