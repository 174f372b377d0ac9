"""Turns ``forms/NAME.ui`` into ``netzdesk/ui/forms/ui_NAME.py``; with ``--check`` only tells what is stale.

Needs the virtual environment's Python, since the compiler of the forms comes with PySide6.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "forms"
MODULES = ROOT / "netzdesk" / "ui" / "forms"


def compiled(form: Path) -> str:
    """The Python module that belongs to a form."""
    compiler = shutil.which("pyside6-uic", path=sysconfig.get_path("scripts")) or "pyside6-uic"
    done = subprocess.run([compiler, str(form)], capture_output=True, check=True)
    return done.stdout.decode("utf-8").replace("\r\n", "\n")


def main(arguments: list[str]) -> int:
    """Write what differs, or with ``--check`` name it and answer 1."""
    only_check = "--check" in arguments
    wanted = {MODULES / f"ui_{form.stem}.py": compiled(form) for form in sorted(FORMS.glob("*.ui"))}
    stale = [path for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text]
    orphans = [path for path in sorted(MODULES.glob("ui_*.py")) if path not in wanted]
    for path in stale + orphans:
        verdict = "stale" if only_check else "written" if path in wanted else "removed"
        print(f"{verdict}: {path.relative_to(ROOT)}")
    if only_check:
        return 1 if stale or orphans else 0
    for path in stale:
        path.write_text(wanted[path], "utf-8", newline="\n")
    for path in orphans:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
