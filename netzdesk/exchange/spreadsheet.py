"""Workbooks (XLSX, XLSM, XLSB, XLS, ODS) read in a child process with limits of memory, time, cells and size."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

from netzdesk.base.errors import UserError
from netzdesk.base.progress import Progress
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange import spreadsheet_child
from netzdesk.exchange.found import Sheet, tidy, too_big, unreadable

MAX_UNPACKED = 200 * 1024 * 1024
MAX_RATIO = 100
_SMALL = 20 * 1024 * 1024  # below this much unpacked, a high ratio is only a dull workbook
_MAX_PARTS = 10_000
_LOOK = 0.05  # seconds between two looks at Cancel
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SENTENCES = {
    "password": QT_TRANSLATE_NOOP(
        "Import",
        "„{name}“ ist mit einem Passwort geschützt. Öffnen Sie die Datei in Excel oder LibreOffice, "
        "speichern Sie sie ohne Passwort, und lesen Sie sie dann ein.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "Import",
        "„{name}“ ist keine Tabelle. Lesen lassen sich Excel- und LibreOffice-Tabellen, CSV-Dateien und "
        "Adresskarten (vCard).",
    ),
    "killed": QT_TRANSLATE_NOOP(
        "Import",
        "„{name}“ lässt sich nicht lesen: Die Datei ist beschädigt, oder weit außerhalb der Liste stehen noch "
        "Zellen. Kopieren Sie die Liste in eine neue Datei, und lesen Sie diese ein.",
    ),
}
_DAMAGED = QT_TRANSLATE_NOOP(
    "Import",
    "„{name}“ ist beschädigt oder keine richtige Tabelle. Öffnen Sie die Datei in Excel oder LibreOffice, "
    "speichern Sie sie neu als .xlsx, und lesen Sie sie dann ein.",
)


def is_workbook(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a workbook (or of another office file)."""
    return start.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLE))


def read_workbook(path: Path, progress: Progress) -> list[Sheet]:
    """All visible sheets of a workbook, whatever its name ends with; ``UserError`` where there is none to read."""
    _refuse_before_opening(path)
    return _sheets(_ask_child(path, progress), path.name)


def _refuse_before_opening(path: Path) -> None:
    """Look at the directory of the package only: bombs, passwords and other kinds of file never get opened."""
    with path.open("rb") as file:
        if file.read(8) == _OLE:
            file.seek(0)
            if _ENCRYPTED in file.read(MAX_UNPACKED):
                raise _refusal("password", path.name)
            return
        try:
            with zipfile.ZipFile(file) as package:
                parts = package.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as problem:
            raise _refusal("damaged", path.name) from problem
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    bomb = unpacked > _SMALL and unpacked > MAX_RATIO * max(packed, 1)
    if unpacked > MAX_UNPACKED or bomb or len(parts) > _MAX_PARTS:
        raise _refusal("memory", path.name)
    names = {part.filename for part in parts}
    if not any(name.startswith("xl/") for name in names) and "content.xml" not in names:
        raise _refusal("other", path.name)
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        raise _refusal("other", path.name)


def _ask_child(path: Path, progress: Progress) -> bytes:
    """What the child printed; it is killed when the user cancels or the time is over."""
    command = [sys.executable, spreadsheet_child.ASKED, str(path.resolve())]
    if not getattr(sys, "frozen", False):
        command[1:1] = ["-P", "-X", "utf8", spreadsheet_child.__file__]
    no_window = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))  # Windows only
    started = time.monotonic()
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=no_window,
    ) as child:
        try:
            while True:
                try:
                    return child.communicate(timeout=_LOOK)[0]
                except subprocess.TimeoutExpired:
                    progress(0, 0)
                    if time.monotonic() - started > spreadsheet_child.MAX_SECONDS:
                        raise _refusal("time", path.name) from None
        finally:
            child.kill()


def _day(value: dict[str, Any]) -> Any:
    """The dates of the child's answer; every other object stays as it is."""
    text = value.get("d")
    if text is None or len(value) != 1:
        return value
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _sheets(answer: bytes, name: str) -> list[Sheet]:
    """The sheets in the child's answer; an answer that breaks off means that the workbook killed the child."""
    sheets: list[Sheet] = []
    known: dict[str, str] = {}
    for line in answer.splitlines():
        try:
            message = json.loads(line, object_hook=_day)
        except ValueError:
            break
        if "rows" in message:
            rows = zip(message["numbers"], message["rows"], strict=True)
            sheets[-1].rows.extend((number, row) for number, cells in rows if (row := tidy(cells, known)))
        elif "sheet" in message:
            merged = [(top, left, bottom, right) for top, left, bottom, right in message["merged"]]
            sheets.append(Sheet(message["sheet"], [], merged, message["column"]))
        elif "error" in message:
            raise _refusal(message["error"], name)
        else:
            return sheets
    raise _refusal("killed", name)


def _refusal(problem: str, name: str) -> UserError:
    """What happened and what to do, for each way in which a workbook can fail."""
    if problem in {"cells", "memory", "time"}:
        return too_big(name)
    if problem == "unreadable":
        return unreadable(name)
    if problem in _SENTENCES:
        return UserError(translate("Import", _SENTENCES[problem]).format(name=name))
    return damaged(name)


def damaged(name: str) -> UserError:
    """The sentence for a file that only calls itself a workbook, as a page of the web that a program saved as .xls."""
    return UserError(translate("Import", _DAMAGED).format(name=name))
