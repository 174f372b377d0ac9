"""Where a file is to go, under which name, and how it is opened there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from netzdesk.base.paths import safe_name
from netzdesk.base.settings import Settings
from netzdesk.base.text import translate
from netzdesk.ui.files import choose_folder, choose_place, usual_folder

_FOLDER = "folder.saved"


def file_name(title: str, suffix: str, day: date) -> str:
    """A name that every file system takes: "Partner*innen", ".xlsx" become "Partner_innen 2026-03-01.xlsx"."""
    return f"{safe_name(title)} {day.isoformat()}{suffix}"


def ask_where(
    parent: QWidget, settings: Settings, name: str, kind: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the place of a file to be written, then call ``chosen``.

    ``kind`` is the word for the kind of file; the suffix is that of ``name``. The folder is remembered.
    """

    def take(path: Path) -> None:
        settings.set(_FOLDER, str(path.parent))
        chosen(path)

    return choose_place(
        parent,
        translate("SaveAs", "Speichern unter"),
        name,
        take,
        filters=[f"{kind} (*{Path(name).suffix})"],
        folder=usual_folder(settings, _FOLDER),
    )


def ask_folder(parent: QWidget, settings: Settings, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder to write to, then call ``chosen``; it is remembered."""

    def take(folder: Path) -> None:
        settings.set(_FOLDER, str(folder))
        chosen(folder)

    title = translate("SaveAs", "In diesen Ordner speichern")
    return choose_folder(parent, title, take, usual_folder(settings, _FOLDER))


def open_elsewhere(path: Path) -> bool:
    """Hand the file to the program that this computer has for it; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
