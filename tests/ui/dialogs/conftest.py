"""A desk with an empty network on it, and the hands that a dialog needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.settings import Settings
from netzdesk.store import create_store
from netzdesk.ui.desk import Desk
from netzdesk.work.sample import fill_sample


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
def sample(desk: Desk) -> Desk:
    """The desk with the sample network on it."""
    with desk.change("Beispiel") as session:
        fill_sample(session, date.today())
    return desk
