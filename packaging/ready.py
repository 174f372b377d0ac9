"""Whether a Python is one that ``requirements.lock`` has packages for, and whether an environment is made from it.

Without arguments: is it? With FOLDER: is the environment there still what this Python, this checkout and the lock make?
With FOLDER and ``made``: note that it now is. The exit code answers, 0 is yes; a Python too old to read this says no.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 14)


def suits() -> bool:
    """Whether this is a Python between the two; on Windows one for x64, as some packages exist for no other."""
    fits = OLDEST <= sys.version_info[:2] <= NEWEST
    return fits and (sys.platform != "win32" or sysconfig.get_platform() == "win-amd64")


def state() -> str:
    """What the environment depends on: the interpreter, where the checkout is, what is locked."""
    lock = Path("requirements.lock").read_text("utf-8")
    return "\n".join((sys.version, sys.base_prefix, str(Path.cwd()), lock))


def is_ready(folder: Path) -> bool:
    """Whether the environment is there and its note says what it would say now."""
    places = (folder / "bin" / "python", folder / "Scripts" / "python.exe")
    try:
        noted = (folder / "netzdesk.ready").read_text("utf-8")
    except (OSError, ValueError):
        return False
    return noted == state() and any(map(Path.exists, places))


def note_made(folder: Path) -> None:
    """Write the note; on Windows also where the checkout is, in ASCII: up to 3.12 Python reads such lines in its code
    page, pip writes them in UTF-8, and a folder like Büro is not found."""
    if sys.platform == "win32":
        line = f"import sys; sys.path.append({str(Path.cwd())!a})\n"
        (folder / "Lib" / "site-packages" / "netzdesk_here.pth").write_text(line, "ascii")
    (folder / "netzdesk.ready").write_text(state(), "utf-8")


def main(arguments: list[str]) -> int:
    """Answer what was asked; the code for the shell."""
    if not suits():
        return 1
    if arguments[1:] == ["made"]:
        note_made(Path(arguments[0]))
        return 0
    return 0 if not arguments or is_ready(Path(arguments[0])) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
