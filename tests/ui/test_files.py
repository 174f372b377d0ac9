"""Which folder a dialog for files begins in, and what can be read in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.settings import Settings
from netzdesk.ui import theme
from netzdesk.ui.files import choose_file, choose_files, usual_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def test_the_folder_of_the_last_time_comes_first(home: Path) -> None:
    last, settings = home / "Stick", Settings(home)
    last.mkdir()
    settings.set("folder.saved", str(last))
    assert usual_folder(settings, "folder.saved") == last


def test_a_folder_that_is_gone_is_not_offered(home: Path) -> None:
    settings = Settings(home)
    settings.set("folder.saved", str(home / "Stick, abgezogen"))
    assert usual_folder(settings, "folder.saved").is_dir()
    assert usual_folder(settings, "folder.never").is_dir()


def test_where_nothing_is_remembered_a_dialog_begins_with_the_documents(
    qtbot: QtBot, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parent)  # where the program was started is no place that anybody knows
    window = QWidget()
    qtbot.addWidget(window)

    chosen = choose_files(window, "Unterlagen", lambda _paths: None)

    assert Path(chosen.directory().absolutePath()) == usual_folder(Settings(home), "folder.never")


@pytest.mark.parametrize("zoom", [100, 200])
def test_no_size_day_or_place_is_cut_in_the_dialog_of_qt(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, zoom: int
) -> None:
    theme.apply(qapp, tmp_path / "look", "light", zoom)
    (tmp_path / "Partnerliste.csv").write_text("Name\n" * 200, "utf-8")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = choose_file(window, "Liste", ["Listen (*.csv)"], lambda _path: None, tmp_path)
    files, places = dialog.findChild(QTreeView, "treeView"), dialog.findChild(QListView, "sidebar")
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) > 0)
    header = files.header()
    shown = [column for column in range(1, header.count()) if not header.isSectionHidden(column)]

    qtbot.waitUntil(
        lambda: all(
            header.sectionSize(column) >= max(files.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in shown
        )
    )
    assert len(shown) == 2
    assert places.viewport().width() >= places.sizeHintForColumn(0)
