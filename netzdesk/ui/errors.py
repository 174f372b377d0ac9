"""What people see when something fails: a sentence for what they can mend, a report they can copy for a bug."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version

from netzdesk import __version__
from netzdesk.base.errors import Cancelled, UserError
from netzdesk.base.text import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

log = logging.getLogger("netzdesk")


def write_log(folder: Path) -> None:
    """Keep warnings and errors of this computer in ``netzdesk.log``; where that is not possible, on stderr alone."""
    log.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "netzdesk.log"
        if path.is_file() and path.stat().st_size > 1_000_000:
            path.replace(path.with_suffix(".old.log"))
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)


_shown: set[QMessageBox] = set()
"""Messages on the screen: one without a window below it (another program is in front) would be let go of unseen."""


def catch_all() -> None:
    """From now on whatever nobody caught is logged and shown instead of ending in a console nobody sees."""
    sys.excepthook = _uncaught


def show_error(parent: QWidget | None, error: BaseException) -> None:
    """Tell what failed: a ``UserError`` as its sentence, a cancelled job not at all, anything else as a bug."""
    if isinstance(error, Cancelled):
        return
    if isinstance(error, UserError):
        _box(parent, str(error)).open()
        return
    from PySide6.QtWidgets import QApplication, QMessageBox

    report = _report(error)
    log.error("%s", report)
    message = translate(
        "Errors",
        "Das hat nicht geklappt: Netzdesk ist auf einen Fehler gestoßen. Ihre Daten sind so, wie sie davor waren.",
    )
    box = _box(parent, message)
    box.setIcon(QMessageBox.Icon.Critical)
    hint = translate(
        "Errors", "Mit den Angaben lässt sich der Fehler finden. Sie enthalten keine Daten Ihres Netzwerks."
    )
    box.setInformativeText(hint)
    box.setDetailedText(report)
    copy = box.addButton(translate("Errors", "Angaben &kopieren"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
    box.open()


def _box(parent: QWidget | None, message: str) -> QMessageBox:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from netzdesk.ui import icons

    box = QMessageBox(QMessageBox.Icon.Warning, "Netzdesk", message, QMessageBox.StandardButton.Close, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    icons.put_large(box, "warning")
    _shown.add(box)
    box.finished.connect(lambda _button: _shown.discard(box))
    return box


def _report(error: BaseException) -> str:
    """What a developer needs: the versions and the traceback. A message may quote data, so only its kind is named."""
    import platform
    import traceback

    system = f"Qt {qt_version}, Python {platform.python_version()}, {platform.platform()}"
    lines = [f"Netzdesk {__version__}, {system}", *traceback.format_tb(error.__traceback__)]
    lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
    return "\n".join(line.rstrip() for line in lines)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    from PySide6.QtWidgets import QApplication

    show_error(QApplication.activeWindow(), error)
