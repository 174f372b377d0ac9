"""Files that people choose or drop; nothing waits for a choice, ``chosen`` is called when there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHeaderView, QListView, QTreeView, QWidget

from netzdesk.base.settings import Settings
from netzdesk.ui.dialog_size import fit

_USUAL = QSize(720, 480)
"""Pixels, where the system has no dialog of its own."""
_TYPE = 2
"""The column of Qt's own dialog that names the kind of a file."""


def usual_folder(settings: Settings, name: str) -> Path:
    """The folder remembered under ``name``, else the documents, else home: not every computer has every folder."""
    wished = Path(settings.get(name) or "")
    return wished if wished.name and wished.is_dir() else _documents()


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def choose_file(
    parent: QWidget | None,
    title: str,
    filters: Sequence[str],
    chosen: Callable[[Path], object],
    folder: Path | None = None,
) -> QFileDialog:
    """Ask for one file that is there, of a kind in ``filters`` ("Bilder (*.png)", any without), first in ``folder``."""
    dialog = QFileDialog(parent, title, str(folder or _documents()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_files(parent: QWidget, title: str, chosen: Callable[[list[Path]], object]) -> QFileDialog:
    """Ask for files that are there, of any kind."""
    dialog = QFileDialog(parent, title, str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda paths: chosen([Path(path) for path in paths]))
    return _opened(dialog)


def choose_folder(
    parent: QWidget, title: str, chosen: Callable[[Path], object], folder: Path | None = None
) -> QFileDialog:
    """Ask for a folder, at first in ``folder``."""
    dialog = QFileDialog(parent, title, str(folder or _documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def choose_place(
    parent: QWidget,
    title: str,
    proposed: Path | str,
    chosen: Callable[[Path], object],
    *,
    filters: Sequence[str] = (),
    folder: Path | None = None,
) -> QFileDialog:
    """Ask where a file is to be written; it gets the suffix of the name ``proposed``, unless somebody types another."""
    dialog = QFileDialog(parent, title, str(folder or _documents()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(Path(proposed).suffix[1:])
    dialog.selectFile(str(proposed))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return _opened(dialog)


def dropped(data: QMimeData) -> list[Path]:
    """The files of this computer in what is dragged or dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _opened(dialog: QFileDialog) -> QFileDialog:
    fit(dialog, _USUAL)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    _give_room(dialog)
    return dialog


def _give_room(dialog: QFileDialog) -> None:
    """Where the dialog is Qt's own: names get the room, sizes and days are never cut, the type is seen by the name."""
    files, places = dialog.findChild(QTreeView, "treeView"), dialog.findChild(QListView, "sidebar")
    if not isinstance(files, QTreeView) or not isinstance(places, QListView):
        return
    files.setColumnHidden(_TYPE, True)
    header = files.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    places.setMinimumWidth(
        places.sizeHintForColumn(0) + 2 * places.frameWidth() + places.fontMetrics().height()
    )
