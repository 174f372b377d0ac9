"""What the status bar tells: that all is saved, and how far long work is."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from netzdesk.base.progress import Progress
from netzdesk.model import Partner
from netzdesk.ui import status_bar
from netzdesk.ui.window import Window


def test_a_change_is_saved_and_the_status_bar_says_when(window: Window) -> None:
    with window.desk.change("Neu") as session:
        session.add(Partner(name="Neu"))

    assert window.status.saved.text().startswith("Alles gespeichert · ")


def test_long_work_shows_its_progress_after_a_while_and_can_be_cancelled(
    window: Window, qtbot: QtBot
) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(1, 2)

    job = window.desk.jobs.run(work, "Es dauert")
    qtbot.waitUntil(window.status.progress.isVisible)
    with qtbot.waitSignal(job.cancelled):
        window.status.cancel_button.click()

    qtbot.waitUntil(lambda: not window.status.progress.isVisible())


@pytest.mark.parametrize("title", ["", "Es dauert"])
def test_work_without_a_title_stays_silent(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, title: str
) -> None:
    monkeypatch.setattr(status_bar, "PATIENCE", 20)
    bar = status_bar.StatusBar(window.desk)
    qtbot.addWidget(bar)
    bar.show()
    seen: list[bool] = []
    over = Event()

    def look() -> None:
        seen.append(bar.progress.isVisible())
        over.set()

    job = window.desk.jobs.run(lambda _progress: over.wait(10), title)
    QTimer.singleShot(200, look)
    with qtbot.waitSignal(job.done):
        pass

    assert seen == [bool(title)]
