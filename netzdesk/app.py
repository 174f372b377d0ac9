"""The program with its window. Arguments: a network file, and ``--data DIR`` for a throw-away desk."""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from netzdesk.base.paths import desk_folder
from netzdesk.base.settings import Settings
from netzdesk.base.text import translate

GARBAGE = 3000
"""Milliseconds after which the window is certainly there."""


def main(arguments: list[str] | None = None) -> int:
    """Open the window and stay until it is closed; the code for the shell."""
    parser = argparse.ArgumentParser(prog="netzdesk-window", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="network file (.netz)")
    parser.add_argument(
        "--data", type=Path, default=None, help="folder for settings instead of the usual one"
    )
    chosen = parser.parse_args(arguments)
    folder = (chosen.data or desk_folder()).expanduser().resolve()
    if not _has_screen():
        words = translate(
            "App",
            "Hier ist kein Bildschirm, auf dem sich ein Fenster öffnen lässt. „netzdesk --help“ zeigt, was ohne geht.",
        )
        sys.stderr.write(f"{words}\n")
        return 1
    _import_plainly()
    from netzdesk.ui import errors, theme
    from netzdesk.ui.program import Program

    app = theme.application()
    app.setApplicationName("Netzdesk")
    app.setDesktopFileName("netzdesk")

    errors.write_log(folder)
    errors.catch_all()
    gc.disable()  # what is loaded at start stays: looking for what could go takes a tenth of the time
    QTimer.singleShot(GARBAGE, _collect)
    program = Program(app, Settings(folder))
    program.start(chosen.file)
    code = app.exec()
    program.close()
    return code


def _has_screen() -> bool:
    """Whether Qt finds something to draw on; where it does not, it would end the whole process with a crash."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


def _import_plainly() -> None:
    """Take PySide's hook out of the way: it reads the source of every module that is imported.

    It looks for ``from __feature__ import``, which nobody here writes; what it hides is kept by PySide itself.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _collect() -> None:
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    sys.exit(main())
