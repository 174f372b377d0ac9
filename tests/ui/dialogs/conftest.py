"""A desk with an empty network on it, and the hands that a dialog needs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.progress import Progress
from netzdesk.base.settings import Settings
from netzdesk.office import pages
from netzdesk.office.story import Heading, PageBreak, Para, Story
from netzdesk.store import create_store, open_store
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.import_list import ImportDialog, open_import
from netzdesk.ui.dialogs.paper import Edition
from netzdesk.ui.dialogs.preview import PreviewDialog, open_preview
from tests.sample import sample_file
from tests.ui.dialogs.import_hands import Open


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """An empty network that is open; what stands above it is closed in the end."""
    desk = Desk(create_store(tmp_path / "Netz.netz"), Settings(tmp_path / "desk"))
    yield desk
    for widget in QApplication.topLevelWidgets():
        widget.close()
    desk.jobs.cancel_all()
    desk.store.close()


@pytest.fixture
def pick(qtbot: QtBot) -> Callable[[QWidget, Path], None]:
    """Type a path into the file dialog above a window, and confirm it."""

    def type_path(window: QWidget, path: Path) -> None:
        qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
        dialog = window.findChildren(QFileDialog)[-1]
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()

    return type_path


@pytest.fixture
def sample(desk: Desk, tmp_path: Path) -> Desk:
    """The desk with a sample network of its own on it."""
    path = tmp_path / "Beispiel.netz"
    shutil.copy(sample_file(), path)
    desk.open(open_store(path))
    return desk


def three_pages(path: Path, progress: Progress, edition: Edition) -> Sequence[str]:
    """Three pages: one word on each of them, and the variant and the language it was asked for."""
    blocks = [
        Heading(1, "Die Mappe"),
        Para(f"{edition.variant} {edition.language}"),
        PageBreak(),
        Para("Größe zählt"),
        PageBreak(),
        Para("Ende"),
    ]
    return pages.write(path, Story("Mappe", blocks), edition.variant, progress).warnings


@pytest.fixture
def preview(qtbot: QtBot, desk: Desk) -> PreviewDialog:
    """A preview whose pages are there."""
    dialog = open_preview(desk, None, "Die Mappe", three_pages)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)
    return dialog


@pytest.fixture
def look(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Open:
    """Open a list with these lines and wait until it has been compared."""

    def open_list(text: str) -> ImportDialog:
        path = tmp_path / "Liste.csv"
        path.write_text(text, "utf-8")
        dialog = open_import(desk, None, path)
        qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
        return dialog

    return open_list
