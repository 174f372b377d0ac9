"""The contracts of the layers hold (``lint-imports`` runs beside the tests), and each of them bites."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache', '--no-logo'])"
FLOORS = "The house has floors, and nothing calls upstairs"
QT = "Qt lives in ui and nowhere else"
TABS = "Tabs do not know each other"
ROOMS = "Tabs are made of lists and details, details of parts"


@pytest.fixture
def house(root: Path, tmp_path: Path) -> Path:
    """A copy of the program that a test may spoil."""
    shutil.copytree(root / "netzdesk", tmp_path / "netzdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    for name in ("first", "second"):
        (tmp_path / "netzdesk" / "ui" / "tabs" / f"{name}.py").touch()
    return tmp_path


def verdict(house: Path) -> str:
    """What import-linter says about a copy of the program; empty where it is content."""
    done = subprocess.run(
        [sys.executable, "-c", LINT], cwd=house, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return done.stdout + done.stderr if done.returncode else ""


@pytest.mark.parametrize(
    ("spoiled", "line", "contract"),
    [
        ("base/columns.py", "import netzdesk.model", FLOORS),
        ("model/partner.py", "import netzdesk.store", FLOORS),
        ("office/story.py", "import netzdesk.store", FLOORS),
        ("work/__init__.py", "import netzdesk.handouts", FLOORS),
        ("handouts/__init__.py", "import netzdesk.exchange", FLOORS),
        ("exchange/__init__.py", "import netzdesk.ui", FLOORS),
        ("handouts/__init__.py", "from PySide6.QtGui import QColor", QT),
        ("ui/tabs/first.py", "import netzdesk.ui.tabs.second", TABS),
        ("ui/parts/__init__.py", "import netzdesk.ui.details.head", ROOMS),
        ("ui/lists/__init__.py", "import netzdesk.ui.details.head", ROOMS),
        ("helpers.py", "", FLOORS),
    ],
)
def test_a_planted_import_breaks_its_contract(house: Path, spoiled: str, line: str, contract: str) -> None:
    with (house / "netzdesk" / spoiled).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")

    said = verdict(house)

    broken = [name for name in (FLOORS, QT, TABS, ROOMS) if f"{name} BROKEN" in said]
    assert broken == [contract], said


def test_the_program_as_it_stands_breaks_no_contract(house: Path) -> None:
    assert verdict(house) == ""
