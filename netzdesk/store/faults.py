"""What can happen to a file while it is open, each as a sentence that says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netzdesk.base.errors import UserError
from netzdesk.base.paths import PART
from netzdesk.base.text import translate
from netzdesk.store.connections import identity

_ROOM = 1 << 20  # SQLite cannot work beside less: it says no more than "disk I/O error"


def not_ours(path: Path) -> UserError:
    """The sentence for a file that holds something else."""
    message = translate("Store", "{name} ist keine Netzdesk-Datei. Netzdesk-Dateien enden auf .netz.")
    return UserError(message.format(name=path.name))


def refuse_foreign(path: Path) -> None:
    """Say no to what is missing, a folder, empty or visibly no database, before anything touches it."""
    try:
        if not path.is_file():
            message = translate(
                "Store", "Die Datei {name} wurde nicht gefunden. Liegt sie auf einem Stick, der fehlt?"
            )
            raise UserError(message.format(name=path.name))
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        message = translate("Store", "{name} kann nicht gelesen werden. Fehlt Ihnen dafür das Recht?")
        raise UserError(message.format(name=path.name)) from error
    if head != b"SQLite format 3\0":
        raise not_ours(path)


def refuse_vanished(path: Path, known: tuple[int, int] | None) -> None:
    """Say no where the open file was deleted, moved or its stick pulled: SQLite would write into nothing."""
    if identity(path) != known:
        message = translate(
            "Store",
            "{name} ist nicht mehr da, wo sie war. Stecken Sie den Stick wieder ein oder öffnen Sie die Datei neu.",
        )
        raise UserError(message.format(name=path.name))


@contextmanager
def as_sentences(path: Path) -> Iterator[None]:
    """Turn the known faults of disk, lock and file into sentences; a bug stays an exception."""
    try:
        yield
    except Exception as error:
        fault = getattr(error, "orig", error)  # SQLAlchemy wraps what the driver says
        if type(fault).__module__.startswith("sqlcipher3") and (sentence := _sentence(str(fault), path)):
            raise UserError(sentence) from error
        raise


def only_writing_failed(path: Path, error: UserError) -> bool:
    """Whether a file could not be opened because nothing can be put beside it, and it holds all there is to read."""
    said = str(error.__cause__)
    log = path.with_name(f"{path.name}-wal")
    is_whole = not log.exists() or not log.stat().st_size
    return is_whole and any(
        part in said for part in ("unable to open", "disk I/O error", "readonly", "disk is full")
    )


def of_disk(path: Path) -> UserError:
    """The sentence for a file that the system would not write."""
    return UserError(_sentence("disk I/O error", path))


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM
    except OSError:  # the stick is gone
        return False


def _sentence(said: str, path: Path) -> str:
    """What to say of an error of SQLite, "" of one that only a bug explains."""
    full = "disk is full"
    if any(part in said for part in ("disk I/O error", "unable to open", "readonly")) and _is_full(
        path.parent
    ):
        said = full
    known = {
        full: translate(
            "Store", "Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es dann noch einmal."
        ),
        "database is locked": translate(
            "Store", "{name} ist von einem anderen Programm belegt. Schließen Sie es und versuchen Sie es noch einmal."
        ),
        "readonly database": translate(
            "Store", "{name} darf nicht verändert werden. Kopieren Sie die Datei dorthin, wo Sie schreiben dürfen."
        ),
        "unable to open database": translate(
            "Store", "{name} lässt sich nicht öffnen. Ist der Ordner noch da, und dürfen Sie dort schreiben?"
        ),
        "disk I/O error": translate(
            "Store", "{name} lässt sich nicht lesen oder schreiben. Steckt der Stick noch?"
        ),
        **dict.fromkeys(("malformed", "corrupt", "Could not decode", "no such column", "no such table"), translate(
            "Store", "{name} ist beschädigt. Öffnen Sie bitte die letzte Sicherung."
        )),
        "not a database": translate(
            "Store", "{name} ist keine Netzdesk-Datei. Netzdesk-Dateien enden auf .netz."
        ),
    }  # fmt: skip
    sentence = next((sentence for part, sentence in known.items() if part in said), "")
    return sentence.format(name=path.name.removesuffix(PART))
