"""Where things are: the program's own resources, and the folder in which this person's settings live."""

from __future__ import annotations

import errno
import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PART = ".part"
"""What a file is called, behind its name, until it is whole."""

_OF_WINDOWS = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\$|conout\$", re.IGNORECASE)
"""Names of devices: on Windows nothing can be kept under them, whatever the suffix."""
_PAUSES = (0.05, 0.1, 0.2, 0.6)
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def resources() -> Path:
    """The folder with icons, fonts, texts and the manual: in the source tree, in the wheel, or frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "netzdesk" / "resources"
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def desk_folder() -> Path:
    """The folder for settings, logs and the list of files on this computer; not created here."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData" / "Local"))) / "Netzdesk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Netzdesk"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "netzdesk"


def bare_name(title: str) -> str:
    """What of a title every file system takes as a name: "Partner*innen" becomes "Partner_innen"; perhaps nothing."""
    return " ".join(_NOT_IN_NAMES.sub(" ", title.replace("*", "_")).split()).strip(" .")


def safe_name(title: str) -> str:
    """A file name, without suffix, for a title of any length and letters."""
    name = bare_name(title)[:80].rstrip(" .") or "Netzdesk"
    return f"_{name}" if _OF_WINDOWS.fullmatch(name.split(".")[0].rstrip()) else name


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to be written; behind the ``with`` it takes its place in one step, whole.

    What fails on the way leaves nothing behind, and a file that was there before stays.
    """
    part = path.with_name(path.name + PART)
    try:
        yield part
        replace_file(part, path)
    finally:
        part.unlink(missing_ok=True)


def replace_file(part: Path, final: Path) -> None:
    """Put a finished file in its place in one step.

    PermissionError where LibreOffice or Excel has the file there open (their lock files say so): they would soon write
    over it what they show.
    """
    if final.exists() and any((final.parent / lock).exists() for lock in _locks(final.name)):
        raise PermissionError(errno.EBUSY, "open in another program", str(final))
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    _move(part, final)


def _move(part: Path, final: Path) -> None:
    """Replace; on Windows a scanner for viruses may look into the new file for a moment, so it gets a second."""
    for pause in _PAUSES if sys.platform == "win32" else ():
        with suppress(PermissionError):
            part.replace(final)
            return
        time.sleep(pause)
    part.replace(final)


def _locks(name: str) -> tuple[str, str]:
    """What LibreOffice and Excel put beside a file that they have open."""
    return f".~lock.{name}#", f"~${name}"
