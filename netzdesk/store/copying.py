"""A whole copy of a network file that is known to be sound, made before a file changes its shape."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from netzdesk.base.errors import UserError
from netzdesk.base.paths import whole_file
from netzdesk.base.text import translate


def copy_to(raw: Any, target: Path) -> None:
    """Copy what the driver's connection sees to ``target`` and check it; a file there before is replaced at the end.

    On failure nothing is left behind, and what was there stays.
    """
    with whole_file(target) as part:
        part.unlink(missing_ok=True)  # SQLite copies into no file that is there
        raw.execute("VACUUM INTO ?", (str(part),))
        _check(raw, part)


def _check(raw: Any, part: Path) -> None:
    raw.execute("ATTACH DATABASE ? AS written", (str(part),))
    try:
        said = raw.execute("PRAGMA written.quick_check").fetchone()[0]
    finally:
        raw.execute("DETACH DATABASE written")
    if said != "ok":
        message = translate("Store", "Die Kopie {name} ist nicht lesbar. Ist der Datenträger in Ordnung?")
        raise UserError(message.format(name=part.stem))
