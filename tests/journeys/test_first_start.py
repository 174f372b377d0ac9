"""The first start shows a window at once; the sample is one action away, one's own empty file three."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from netzdesk.base.text import current_language
from netzdesk.model import LifeDomain, Partner
from netzdesk.ui import theme
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.counted import Hand
from tests.sample import sample_file
from tests.ui.window.hands import at_size, program_on

HEAVY = ("sqlalchemy", "openpyxl", "reportlab", "alembic", "lxml", "PIL", "docxtpl", "jinja2")
ASK = (
    "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication;"
    " from netzdesk import app;"
    " application = QApplication([]); QTimer.singleShot({milliseconds}, lambda:"
    " (print(*[name for name in {heavy!r} if name in sys.modules]),"
    " sys.stdout.flush(), __import__('os')._exit(0)));"
    " app.main({arguments!r})"
)


def test_one_action_leads_to_the_sample(program: Program, qtbot: QtBot) -> None:
    hand = Hand(qtbot)
    program.start(None)
    page = program.first_start
    assert page
    assert QApplication.activeModalWidget() is None
    hand.click(page.sample)

    assert hand.actions <= 1
    assert program.window
    assert program.window.isVisible()
    assert program.first_start is None
    with program.window.desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Partner)) > 20
    assert program.window.desk.undo() is None, (
        "what a network begins with is not taken back by a slip of the hand"
    )


def test_three_actions_lead_to_ones_own_empty_file(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    hand = Hand(qtbot)
    program.settings.set("folder.networks", str(tmp_path))
    program.start(None)
    page = program.first_start
    assert page
    hand.click(page.own)
    qtbot.keyClicks(page.form.name, "Netz Neustadt")
    hand.press(page.form.name, Qt.Key.Key_Return)

    assert hand.actions <= 3
    assert (tmp_path / "Netz Neustadt.netz").is_file()
    assert program.window
    assert program.window.windowTitle() == "Netz Neustadt – Netzdesk"
    with program.window.desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Partner)) == 0
        assert session.scalar(select(func.count()).select_from(LifeDomain)) > 0


def test_the_next_start_opens_the_last_file(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.create("Netz Neustadt", tmp_path / "Neustadt.netz")
    program.close()
    for again in program_on(tmp_path / "desk"):
        again.start(None)
        qtbot.waitUntil(lambda again=again: again.window is not None)
        assert again.window.desk.store.path == tmp_path / "Neustadt.netz"


def test_a_file_that_is_gone_leads_to_the_first_page_with_a_sentence(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.start(tmp_path / "Stick" / "Netz.netz")
    qtbot.waitUntil(lambda: program.first_start is not None)
    page = program.first_start
    assert page
    assert "Netz.netz wurde nicht gefunden" in page.sentence.text()
    assert program.window is None

    program.settings.set("folder.networks", str(tmp_path))
    page.own.click()
    qtbot.keyClicks(page.form.name, "Trotzdem")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    assert program.window


def test_a_name_that_exists_is_refused_with_a_sentence_and_nothing_is_written_over(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = tmp_path / "Netz.netz"
    kept.write_bytes(b"meins")
    program.settings.set("folder.networks", str(tmp_path))
    program.start(None)
    page = program.first_start
    assert page
    page.own.click()
    qtbot.keyClicks(page.form.name, "Netz")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)

    assert "gibt es schon" in page.sentence.text()
    assert kept.read_bytes() == b"meins"


@pytest.mark.parametrize(
    "statement", ["DROP TABLE network_profile", "UPDATE sqlite_master SET sql = x'FF' || sql"]
)
def test_a_file_that_cannot_be_shown_leads_to_the_first_page(
    program: Program, qtbot: QtBot, tmp_path: Path, statement: str
) -> None:
    path = Path(shutil.copy(sample_file(), tmp_path / "Netz.netz"))
    damaged = dbapi2.connect(str(path))
    damaged.execute("PRAGMA writable_schema=ON")
    damaged.execute(statement)
    damaged.commit()
    damaged.close()

    with qtbot.captureExceptions():
        program.start(path)
        qtbot.waitUntil(lambda: program.first_start is not None)

    assert program.first_start
    assert [
        each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()
    ] == []


def test_at_double_size_the_button_that_makes_the_network_is_in_sight(program: Program, qtbot: QtBot) -> None:
    program.settings.set("zoom", 200)
    program.dress()
    program.start(None)
    page = program.first_start
    assert page
    at_size(page, 1366, 720)
    area = page.centralWidget()
    assert isinstance(area, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    before = area.verticalScrollBar().maximum()
    page.own.click()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > before)

    def in_sight() -> bool:
        place = page.form.make.mapTo(area.viewport(), page.form.make.rect().bottomRight())
        return area.viewport().rect().contains(place)

    qtbot.waitUntil(in_sight)
    assert page.focusWidget() is page.form.name


def test_the_first_page_needs_no_database(tmp_path: Path, root: Path) -> None:
    assert loaded(root, tmp_path, milliseconds=300) == []


def test_a_window_on_a_file_loads_neither_workbooks_nor_paper(
    tmp_path: Path, root: Path, program: Program
) -> None:
    file = tmp_path / "Netz.netz"
    program.create("Netz", file)
    program.close()

    assert set(loaded(root, tmp_path, str(file), milliseconds=2500)) <= {"sqlalchemy"}


def loaded(root: Path, tmp_path: Path, *arguments: str, milliseconds: int) -> list[str]:
    """Which heavy packages a start has loaded after so many milliseconds."""
    ask = ASK.format(
        before="",
        milliseconds=milliseconds,
        heavy=HEAVY,
        arguments=[*arguments, "--data", str(tmp_path / "fresh")],
    )
    command = [sys.executable, "-c", ask]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_type_colours_and_language_can_be_chosen_before_anything_else(program: Program, qtbot: QtBot) -> None:
    program.start(None)
    before = QApplication.font().pixelSize()
    for _time in range(2):
        assert program.first_start
        press(program, "Schrift größer", qtbot)
    assert QApplication.font().pixelSize() > before
    press(program, "Farben wechseln: Dunkel", qtbot)
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == theme.DARK.window
    press(program, "English", qtbot)
    assert current_language() == "en"
    assert program.first_start
    assert program.first_start.isVisible()


def press(program: Program, words: str, qtbot: QtBot) -> None:
    """Press a button of the first page by its words."""
    assert program.first_start
    button = next(each for each in program.first_start.findChildren(QPushButton) if each.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
