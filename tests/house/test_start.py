"""Nothing is loaded before the first picture that the first picture does not need."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

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
from netzdesk.ui.program import Program

app = QApplication([])
program = Program(app, Settings(Path(sys.argv[2])))
program.start(Path(sys.argv[1]))
patience = QDeadlineTimer(20_000)
while program.window is None and not patience.hasExpired():
    app.processEvents()
app.processEvents()
assert program.window.isVisible()
"""


def loaded_by(source: str, *arguments: str) -> list[str]:
    """Which of the heavy libraries a fresh Python has loaded after a piece of code."""
    command = [sys.executable, "-c", f"{source}\n{LOADED}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_importing_the_program_loads_no_heavy_library() -> None:
    assert loaded_by("import netzdesk.app") == []


def test_opening_a_network_loads_no_heavy_library(tmp_path: Path) -> None:
    store = create_store(tmp_path / "sample.netz")
    with store.change("Beispiel") as session:
        fill_sample(session, date(2026, 3, 1))
    store.close()

    assert loaded_by(WINDOW, str(tmp_path / "sample.netz"), str(tmp_path / "desk")) == []


def test_a_heavy_library_would_be_seen() -> None:
    assert "openpyxl" in loaded_by("import openpyxl")
