"""Two programs on one file: who comes back to the window sees what the other one has changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from netzdesk.cli import main
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from netzdesk.work.partners import create_partner
from tests.ui.window.hands import shown


def come_back(window: Window) -> None:
    """What Qt tells a window that becomes the active one."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def test_what_another_program_read_in_is_shown_when_one_comes_back(
    window: Window, partners: RecordTab, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    qtbot.waitUntil(window.desk.is_ready)
    before = shown(partners)
    seen: list[frozenset[str]] = []
    window.desk.changed.connect(seen.append)
    come_back(window)
    assert seen == [], "nothing has changed"

    (tmp_path / "a.csv").write_text("Name;Ort\nAAA Angelverein;Erlangen\n", "utf-8")
    assert main(["import", str(window.desk.store.path), str(tmp_path / "a.csv")]) == 0
    capsys.readouterr()
    assert shown(partners) == before
    come_back(window)

    qtbot.waitUntil(lambda: "AAA Angelverein" in shown(partners))
    assert "partner" in seen[0]
    undo = window.actions_by_key["undo"]
    qtbot.waitUntil(lambda: undo.text().endswith("1 Partner*in eingelesen"))
    come_back(window)
    assert len(seen) == 1


def test_a_copy_of_the_file_alone_holds_what_was_changed_while_the_window_stays_open(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    with window.desk.change("Neu") as session:
        create_partner(session, "Angelverein")

    def is_in_copy() -> bool:
        copy = tmp_path / "Kopie.netz"
        shutil.copy(window.desk.store.path, copy)
        connection = dbapi2.connect(str(copy))
        found = connection.execute("SELECT count(*) FROM partner WHERE name = 'Angelverein'").fetchone()[0]
        connection.close()
        return bool(found)

    assert not is_in_copy()
    qtbot.waitUntil(is_in_copy)
