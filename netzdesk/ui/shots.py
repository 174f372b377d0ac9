"""Pictures of everything that can be seen, on the sample network, for looking at them."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from netzdesk.base.paths import resources
from netzdesk.base.settings import Settings
from netzdesk.base.text import LANGUAGES, current_language
from netzdesk.ui import i18n, theme
from netzdesk.ui.program import Program
from netzdesk.ui.scenes import scenes
from netzdesk.ui.window import Window

SETTLE = 250
"""Milliseconds for which nothing may be under way before a picture is taken."""
LAYERS = 8
"""Layouts inside each other that may still ask for room, on a busy machine."""
LONGEST = 20_000
"""Milliseconds after which a picture is taken all the same."""


def write(
    folder: Path,
    theme_name: str = "light",
    zoom: int = 100,
    size: tuple[int, int] = (1366, 768),
    language: str = "de",
) -> list[Path]:
    """Write a PNG of every tab and dialog into the folder; the paths, in the order in which one would look at them.

    ``zoom`` is the type size in percent, ``size`` that of the window in pixels. Needs no screen.
    """
    spoken = current_language()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="netzdesk-shots-", ignore_cleanup_errors=True) as desk_folder:
        app = _application(Path(desk_folder), size)
        settings = Settings(Path(desk_folder))
        for name, value in (("theme", theme_name), ("zoom", zoom), ("language", language)):
            settings.set(name, value)
        program = Program(app, settings)
        with _without_small_talk():
            written = [
                _picture(folder, number, name, widget)
                for number, (name, widget) in enumerate(scenes(program, size, _wait_until_quiet))
            ]
            program.close()
        app.setStyleSheet("")
    if spoken in LANGUAGES:
        i18n.install(app, spoken)
    return written


def _application(folder: Path, size: tuple[int, int]) -> QApplication:
    """Qt on the screen that is there, else on one in memory of that size (without being told it is 800 by 800).

    On Windows it is always the one in memory: no variable names a screen there.
    """
    on_windows = sys.platform == "win32"
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    has_screen = not on_windows and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if wanted not in ("", "offscreen") or (has_screen and not wanted):
        return theme.application()
    width, height = size
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96,
              "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screen.json"
    if on_windows:  # without its screen Qt finds no fonts there
        os.environ.setdefault("QT_QPA_FONTDIR", str(resources() / "fonts"))
    try:
        with chdir(folder):  # the colon of C:\ would end the name of the file
            return theme.application()
    finally:
        os.environ["QT_QPA_PLATFORM"] = wanted or "offscreen"  # for programs that are started from here


@contextmanager
def _without_small_talk() -> Iterator[None]:
    """Qt without a screen tells of every window what such a screen cannot do; that is nothing to anybody."""

    def tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        if not words.startswith("This plugin does not support"):
            sys.stderr.write(f"{words}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _picture(folder: Path, number: int, name: str, widget: QWidget) -> Path:
    _wait_until_quiet()
    path = folder / f"{number:02}-{name}.png"
    picture = QPixmap(widget.size())
    picture.fill(QApplication.palette().window().color())  # the page of a record has no ground of its own
    widget.render(picture)
    if not picture.save(str(path)):
        raise OSError(errno.EIO, "cannot be written", str(path))
    return path


def _wait_until_quiet() -> None:
    """Let the loop run until no work has been under way for a while; threads need the time that ``exec`` gives them."""
    loop = QEventLoop()
    QTimer.singleShot(LONGEST, loop, loop.quit)
    still = QTimer(loop, singleShot=True, interval=SETTLE)
    still.timeout.connect(loop.quit)
    still.start()
    window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Window)), None)
    if window and hasattr(window, "desk"):
        watch = QTimer(loop, interval=20)
        watch.timeout.connect(lambda: still.start() if window.desk.jobs.is_busy() else None)
        watch.start()
    loop.exec()
    for _each in range(LAYERS):
        QApplication.processEvents()
