"""Nothing is loaded before the first picture that the first picture does not need."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from netzdesk.store import create_store
from netzdesk.work.sample import fill_sample

HEAVY = (
    "alembic", "docx", "docxtpl", "fontTools", "jinja2", "lxml", "numpy", "odf", "openpyxl", "pikepdf", "PIL",
    "pypdfium2", "python_calamine", "reportlab", "segno", "sqlalchemy", "vobject",
)  # fmt: skip
LOADED = f"import sys; print(' '.join(name for name in {HEAVY!r} if name in sys.modules))"
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication
from netzdesk.base.settings import Settings
from netzdesk.ui import desk
from netzdesk.ui.program import Program

def until(is_so):
    patience = QDeadlineTimer(20_000)
    while not is_so() and not patience.hasExpired():
        app.processEvents()
    assert is_so()

desk.SOON = {soon}  # milliseconds
app = QApplication([])
program = Program(app, Settings(Path(sys.argv[2])))
program.start(Path(sys.argv[1]))
until(lambda: program.window and program.window.isVisible())
"""
FIRST_PICTURE = """
until(lambda: program.window.show_tab("today").items())
view = program.window.show_tab("partners").view()
everything = view.rows.rowCount()
view.frame.search.setText("stadt")
app.processEvents()
assert 0 < view.rows.rowCount() < everything and view.rows.text(0, 0)
program.window.pages.state_changed.emit()
app.processEvents()
"""
DETAIL = """
tab = program.window.show_tab("partners")
until(lambda: tab.current() and program.window.desk.is_ready())
assert tab.current() == ("partner", tab.view().selected()[0])
program.window.close()
program.close()
"""
CLOSED = """
until(program.window.desk.jobs.is_busy)
program.window.close()
program.close()
"""
NEVER = 3_600_000


def loaded_by(source: str, *arguments: str) -> list[str]:
    """Which of the heavy libraries a fresh Python has loaded after a piece of code."""
    command = [sys.executable, "-c", f"{source}\n{LOADED}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_importing_the_program_loads_no_heavy_library() -> None:
    assert loaded_by("import netzdesk.app") == []


@pytest.fixture
def sample(tmp_path: Path) -> list[str]:
    """The sample network and a folder for settings, as arguments."""
    store = create_store(tmp_path / "sample.netz")
    with store.change("Beispiel") as session:
        fill_sample(session, date(2026, 3, 1))
    store.close()
    return [str(tmp_path / "sample.netz"), str(tmp_path / "desk")]


def test_heute_a_list_and_a_search_in_it_load_no_heavy_library(sample: list[str]) -> None:
    assert loaded_by(WINDOW.format(soon=NEVER) + FIRST_PICTURE, *sample) == []


def test_details_come_by_themselves_when_the_orm_is_loaded_behind_the_first_picture(
    sample: list[str],
) -> None:
    assert loaded_by(WINDOW.format(soon=0) + DETAIL, *sample) == ["sqlalchemy"]


def test_a_record_that_is_opened_before_is_there_at_once(sample: list[str]) -> None:
    opened = """
tab = program.window.show_tab("partners")
key = tab.view().selected()[0]
program.window.go_to("partner", key)
assert tab.current() == ("partner", key)
"""
    assert loaded_by(WINDOW.format(soon=NEVER) + opened, *sample) == ["sqlalchemy"]


def test_a_window_can_be_closed_while_that_is_loading(sample: list[str]) -> None:
    assert "openpyxl" not in loaded_by(WINDOW.format(soon=0) + CLOSED, *sample)


def test_a_heavy_library_would_be_seen() -> None:
    assert "openpyxl" in loaded_by("import openpyxl")
