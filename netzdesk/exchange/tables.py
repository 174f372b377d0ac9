"""Read a list from any file people send: what kind of file it is shows in its contents, never in its name."""

from __future__ import annotations

import re
from pathlib import Path

from netzdesk.base.errors import UserError
from netzdesk.base.garbage import no_collection
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.exchange.decode import decode
from netzdesk.exchange.delimited import read_delimited, unpacked
from netzdesk.exchange.find_table import find_tables
from netzdesk.exchange.found import FoundTable, Sheet, too_big, unreadable
from netzdesk.exchange.json_list import is_json, read_json
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.spreadsheet import damaged, is_workbook, read_workbook
from netzdesk.exchange.turned import is_turned, turned

MAX_TEXT = 100 * 1024 * 1024
MAX_COLUMNS = 500  # each is shown with all the fields that it could mean
_OTHER_KINDS = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ",
    b"\x7fELF",
)  # fmt: skip
_MARKUP = re.compile(r"\s*(<\?xml|<!doctype|<html|<table|<svg)", re.I)
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
_CARD = re.compile(r"\s*BEGIN\s*:\s*VCARD", re.I)
_WORKBOOK_NAMES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".xlt", ".xltx"})


@no_collection()
def read_tables(path: Path, progress: Progress = silent) -> list[FoundTable]:
    """Every list found in a file, in the order in which they stand there; at least one.

    ``UserError`` says in one sentence why a file cannot be read; nothing a file contains can do more harm than that.
    """
    start = _first_bytes(path)
    try:
        if is_workbook(start):
            sheets = read_workbook(path, progress)
        else:
            return _from_text(path, start, progress)
    except OSError as problem:
        raise unreadable(path.name) from problem
    progress(0, 0)
    return _found(path, [unpacked(sheet, path.name, progress) for sheet in sheets])


def _first_bytes(path: Path) -> bytes:
    """The beginning of a file, once it is sure that it is one and can be opened."""
    try:
        if path.is_dir():
            raise UserError(
                translate("Import", "„{name}“ ist ein Ordner. Wählen Sie eine Datei daraus.").format(
                    name=path.name
                )
            )
        if not path.is_file():
            raise UserError(
                translate(
                    "Import",
                    "„{name}“ gibt es nicht (mehr). Prüfen Sie, ob der Datenträger angeschlossen ist.",
                ).format(name=path.name)
            )
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError as problem:
        raise unreadable(path.name) from problem
    if not start:
        raise UserError(
            translate("Import", "„{name}“ ist leer. Wählen Sie eine Datei, in der eine Liste steht.").format(
                name=path.name
            )
        )
    return start


def _from_text(path: Path, start: bytes, progress: Progress) -> list[FoundTable]:
    """Lists in text files: cards, JSON, or delimited; pictures and the like are refused."""
    if start.startswith(_OTHER_KINDS) or path.stat().st_size > MAX_TEXT:
        raise _no_list(path)
    text = decode(path.read_bytes())
    if _MARKUP.match(text) and path.suffix.lower() in _WORKBOOK_NAMES:
        raise damaged(path.name)
    if _MARKUP.match(text) or len(_NO_TEXT.findall(text, 0, 4096)) > max(8, 0.02 * min(len(text), 4096)):
        raise _no_list(path)
    text = text.replace("\0", "")  # a program's slip; the cells are rid of other control characters later
    if _CARD.match(text):
        from netzdesk.exchange.vcard import read_cards

        return [read_cards(text, path.name, progress)]
    if is_json(text):
        return _found(path, read_json(text))
    sheet = read_delimited(text, path.name, progress)
    return _found(path, [unpacked(sheet, path.name, progress)])


def _found(path: Path, sheets: list[Sheet]) -> list[FoundTable]:
    """The lists on the sheets, or the sentence that there is none."""
    tables = [table for sheet in sheets for table in find_tables(sheet)]
    is_text = not sheets[0].name
    if is_text and path.suffix.lower() in _WORKBOOK_NAMES:  # it only calls itself a workbook
        tables = [table for table in tables if any(known_field(one, exactly=True) for one in table.headings)]
    if not tables:
        raise _no_list(path)
    narrow = [table for table in tables if len(table.headings) <= MAX_COLUMNS]
    if not narrow:
        raise too_big(path.name)
    if all(map(is_turned, narrow)):
        raise turned(path.name)
    return narrow


def _no_list(path: Path) -> UserError:
    message = translate(
        "Import",
        "In „{name}“ wurde keine Liste gefunden. Gebraucht wird eine Tabelle mit Überschriften, eine Zeile je "
        "Partner*in, gespeichert als Excel-, LibreOffice- oder CSV-Datei.",
    )
    return UserError(message.format(name=path.name))
