"""Starts a window in a process of its own and waits for its word that it is usable.

As a program (``python -m tests.bench.windows empty`` or ``… FILE DATA [TAB]``) it is that process.
"""

from __future__ import annotations

import atexit
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

PATIENCE = 120
"""Seconds after which a window is given up."""
Sign = Callable[[], bool]


def start_to_usable(*arguments: str) -> tuple[float, float]:
    """Seconds from the start of Python until the window answers, and megabytes held once all is loaded behind it."""
    command = [sys.executable, "-m", "tests.bench.windows", *arguments]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": _compiled()}  # an installed program is compiled
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        lines = process.stdout or iter(())
        usable = next(lines, "")
        taken = time.perf_counter() - started
        memory = next(lines, "")
        process.kill()
        patience.cancel()
    if usable != "usable\n" or not memory.startswith("memory"):
        message = f"the window of {arguments} never became usable"
        raise RuntimeError(message)
    return taken, int(memory.split()[1]) / 1024


@cache
def _compiled() -> str:
    """A folder for compiled modules, of windows and floors alike; the run that does not count fills it."""
    folder = tempfile.TemporaryDirectory(prefix="netzdesk-compiled-")
    atexit.register(folder.cleanup)
    return folder.name


def behind(
    window: QWidget, kind: QEvent.Type, then: Callable[[], None], is_right: Callable[[], bool] = lambda: True
) -> None:
    """Call ``then`` when the next event of a kind that finds all as it should be, and what waited, has been dealt with.

    ``Paint`` is the first picture of a window. What has changed in it since is painted by an ``UpdateRequest``.
    """

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == kind and is_right():
                window.removeEventFilter(self)
                QTimer.singleShot(0, then)
            return False

    window.installEventFilter(Watch(window))


def when_painted(window: QWidget, is_right: Callable[[], bool], then: Callable[[], None]) -> None:
    """Call ``then`` once what is right has been painted."""
    behind(window, QEvent.Type.UpdateRequest, then, is_right)


def once(is_there: Callable[[], bool], then: Callable[[], None]) -> None:
    """Look every other millisecond whether something is there, and go on then."""
    if is_there():
        then()
    else:
        QTimer.singleShot(2, lambda: once(is_there, then))


def tell_usable() -> None:
    """Say that the window is usable."""
    print("usable", flush=True)


def tell_memory() -> None:
    """Say what the process holds, and end."""
    print(f"memory {most_memory()}", flush=True)
    QApplication.exit(0)


def most_memory() -> int:
    """The most kilobytes this process has held; what ``getrusage`` says begins with the memory of its parent."""
    status = Path("/proc/self/status")
    if status.is_file():
        return int(status.read_text("utf-8").split("VmHWM:")[1].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def show_empty() -> None:
    """The floor: one empty window."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)

    def told() -> None:
        tell_usable()
        tell_memory()

    behind(window, QEvent.Type.Paint, told)
    window.show()
    application.exec()


def show_program(file: str, data: str, tab: str = "") -> None:
    """The real window on a file, with a desk folder of its own, on the tab it opens with or another one.

    It is usable when the cards of *Heute*, or the rows of the list, are painted, and a key that is typed then is
    answered by what is painted next: the letter in the line of *Heute*, the rows that hold it in the list.
    """
    from netzdesk.app import main
    from netzdesk.ui import theme

    application = theme.application()

    def window() -> Any:
        found = (each for each in application.topLevelWidgets() if isinstance(each, QMainWindow))
        return next((each for each in found if getattr(each, "desk", None)), None)

    def shown() -> None:
        page = window().show_tab(tab) if tab else window().pages.tab()
        field, there, answers = _list_signs(page) if tab else _today_signs(page)

        def type_key() -> None:
            when_painted(window(), answers, answered)
            press_e(field)

        when_painted(window(), there, type_key)
        window().update()

    def answered() -> None:
        tell_usable()
        once(lambda: window().desk.is_ready() and not window().desk.jobs.is_busy(), tell_memory)

    QTimer.singleShot(0, lambda: once(lambda: window() is not None, shown))
    main([file, "--data", data])


def _today_signs(page: Any) -> tuple[QWidget, Sign, Sign]:
    """Where to type on *Heute*, whether its cards are there, and whether the letter is."""
    return page.subject, lambda: bool(page.items()), lambda: page.subject.text() == "e"


def _list_signs(page: Any) -> tuple[QWidget, Sign, Sign]:
    """Where to type in a list, whether its rows are there, and whether those with the letter are."""
    view = page.view()
    return view.frame.search, lambda: view.rows.rowCount() > 0, lambda: view.query.text == "e"


def press_e(field: QWidget) -> None:
    """Type a letter."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(field, QKeyEvent(kind, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e"))


if __name__ == "__main__":
    if sys.argv[1:] == ["empty"]:
        show_empty()
    else:
        show_program(*sys.argv[1:])
