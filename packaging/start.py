"""Opens the window on the sample network; where no screen exists, does the main job without one.

Arguments: a network file to open instead, or ``--without-window [FOLDER]``. What it makes is in ``out/``, or in FOLDER,
or in a new folder inside it where something lies there already. ``NETZDESK_FROM`` is the folder in which the command
was typed: the arguments are meant from there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "resources" / "sample" / "partnerliste.xlsx"
SAMPLE = "Netz-Erlangen.netz"
PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def netzdesk(*arguments: str) -> str:
    """Call the program without a window; its own sentence is enough when it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "netzdesk.cli", *arguments], cwd=ROOT, stdout=subprocess.PIPE, check=False
    )
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout.decode("utf-8")


def has_screen() -> bool:
    """Whether Qt can open a window here; asked in a child, since Qt ends the process where it cannot."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    return subprocess.run([sys.executable, "-c", PROBE], capture_output=True, check=False).returncode == 0


def sample(folder: Path) -> Path:
    """The sample network in a folder; one that is there already is kept, with what somebody tried in it."""
    path = folder / SAMPLE
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        netzdesk("demo", str(path))
    return path


def open_window(path: Path) -> int:
    """Open the window on a network file, until it is closed."""
    print(f"== Opening {path}", flush=True)
    return subprocess.run([sys.executable, "-m", "netzdesk", str(path)], cwd=ROOT, check=False).returncode


def free_folder(folder: Path) -> Path:
    """The folder itself while nothing is in it, else a new one inside it: what is there may be dear to somebody."""
    names = ("", "Netzdesk-Probe", *(f"Netzdesk-Probe-{number}" for number in range(2, 100)))
    return next(free for name in names if not (free := folder / name).exists() or not any(free.iterdir()))


def main_job(folder: Path) -> int:
    """Read the list in, write the workbook, the pack and pictures of the window, and say where they are."""
    file = str(sample(folder))
    print(f"== Reading {LIST.relative_to(ROOT)} into the sample network", flush=True)
    report = json.loads(netzdesk("import", file, str(LIST), "--json"))
    counts = {name: report[name] for name in ("rows", "new", "changed", "same", "skipped", "doubtful")}
    print("   " + ", ".join(f"{name} {count}" for name, count in counts.items()))
    print("== Writing the workbook, the onboarding pack and pictures of the window", flush=True)
    netzdesk("export", file, "partners", str(folder / "Partnerliste.xlsx"))
    netzdesk("pack", file, "Stadtteilhaus Röthelheim", str(folder / "Willkommensmappe.pdf"))
    netzdesk("shots", str(folder / "Bilder"))
    print("== Done without a window. The files:")
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            print(f"   {path}  ({max(1, path.stat().st_size // 1024)} kB)")
    return 0


def main(arguments: list[str]) -> int:
    """Do what the head of this file says; the code for the shell."""
    out, here = ROOT / "out", Path(os.environ.get("NETZDESK_FROM", "")).resolve()
    without_window = arguments[:1] == ["--without-window"]
    if without_window and arguments[1:]:
        return main_job(free_folder(here / arguments[1]))
    if without_window or not has_screen():
        if not without_window:
            print("== There is no screen here, so the main job is done without a window")
        shutil.rmtree(out / "main-job", ignore_errors=True)
        return main_job(out / "main-job")
    return open_window(here / arguments[0] if arguments else sample(out))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
