"""Where a file is to go, under which name, and how it is opened there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from netzdesk.base.paths import safe_name
from netzdesk.base.settings import Settings
from netzdesk.base.text import translate

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
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suffix = Path(name).suffix
    dialog = QFileDialog(parent, translate("SaveAs", "Speichern unter"), settings.get(_FOLDER) or documents)
    dialog.setNameFilter(f"{kind} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix[1:])
    dialog.selectFile(name)

    def take(path: str) -> None:
        settings.set(_FOLDER, str(Path(path).parent))
        chosen(Path(path))

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, settings: Settings, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder to write to, then call ``chosen``; it is remembered."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = translate("SaveAs", "In diesen Ordner speichern")
    dialog = QFileDialog(parent, title, settings.get(_FOLDER) or documents)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)

    def take(path: str) -> None:
        settings.set(_FOLDER, path)
        chosen(Path(path))

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def open_elsewhere(path: Path) -> bool:
    """Hand the file to the program that this computer has for it; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
