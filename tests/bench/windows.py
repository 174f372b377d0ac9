"""Starts a window in a process of its own and waits for its word that it is usable.

As a program (``python -m tests.bench.windows empty`` or ``… FILE DATA [TAB]``) it is that process.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

PATIENCE = 120
"""Seconds after which a window is given up."""


def start_to_usable(*arguments: str) -> tuple[float, float]:
    """Seconds from the start of Python until the window answers, and the most memory it then had, in megabytes."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.windows", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        line = process.stdout.readline() if process.stdout else ""
        taken = time.perf_counter() - started
        process.kill()
        patience.cancel()
    if not line.startswith("usable"):
        message = f"the window of {arguments} never became usable"
        raise RuntimeError(message)
    return taken, int(line.split()[1]) / 1024


def report_when_usable(window: QWidget) -> None:
    """Say that the window is usable once it has been painted and all that waited has been done, then end."""

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                window.removeEventFilter(self)
                QTimer.singleShot(0, report)
            return False

    def report() -> None:
        print(f"usable {most_memory()}", flush=True)
        QApplication.exit(0)

    window.installEventFilter(Painted(window))


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
    report_when_usable(window)
    window.show()
    application.exec()


def show_program(file: str, data: str, tab: str = "") -> None:
    """The real window on a file, with a desk folder of its own, on the tab it opens with or another one."""
    from netzdesk.app import main

    application = QApplication([])

    def watch() -> None:
        """A window that still waits for its network is not usable: look again until the network is on its desk."""
        windows = [widget for widget in application.topLevelWidgets() if isinstance(widget, QMainWindow)]
        window = next((window for window in windows if getattr(window, "desk", None)), None)
        if window is None:
            QTimer.singleShot(2, watch)
            return
        if tab:
            window.show_tab(tab)
        report_when_usable(window)
        window.update()

    QTimer.singleShot(0, watch)
    main([file, "--data", data])


if __name__ == "__main__":
    if sys.argv[1:] == ["empty"]:
        show_empty()
    else:
        show_program(*sys.argv[1:])
