"""The two kinds of failure: those a user can mend (a sentence), and bugs (everything else)."""

from __future__ import annotations

import errno
from pathlib import Path

from netzdesk.base.text import translate


class UserError(Exception):
    """Something the user can do something about; the text says what happened and what to do, translated.

    ``field`` is the one of several fields that it is about, where that is known.
    """

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class Cancelled(Exception):
    """The user pressed Cancel: leave everything as it was."""


def unwritable(path: Path, error: OSError) -> UserError:
    """The sentence for a file, or a folder of files, that the system would not write."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        message = translate(
            "Files",
            "„{name}“ passt nicht mehr auf den Datenträger. Schaffen Sie Platz, oder wählen Sie einen anderen.",
        )
    elif path.is_dir():
        message = translate(
            "Files", "In den Ordner „{name}“ lässt sich nichts schreiben. Wählen Sie einen anderen."
        )
    elif not path.parent.is_dir():
        message = translate("Files", "Den Ordner für „{name}“ gibt es nicht. Wählen Sie einen anderen.")
    else:
        message = translate(
            "Files",
            "„{name}“ lässt sich nicht schreiben. Ist die Datei noch in einem anderen Programm offen? "
            "Schließen Sie sie dort, oder wählen Sie einen anderen Namen.",
        )
    return UserError(message.format(name=path.name))
