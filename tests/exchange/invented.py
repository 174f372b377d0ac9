"""Lists of the kinds that coordinators have, with invented rows, and the field that each column means.

``files/invented-lists.txt`` holds them one below the other: a line ``# title``, a line ``= truth``, the list as it
would stand in a file. A truth is a field key, several joined by "|" where more than one is right, or "-" for no field.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Entry
from netzdesk.exchange.found import Cell, FoundTable, SourceRow
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.tables import read_tables


class Invented(NamedTuple):
    """A list as text, and what its columns mean."""

    title: str
    truth: tuple[frozenset[str], ...]
    text: str


def truth_of(line: str) -> tuple[frozenset[str], ...]:
    """What each column may mean; "-" is no field."""
    return tuple(frozenset(word.split("|")) for word in line.split())


def invented_lists() -> list[Invented]:
    """All of them."""
    whole = (Path(__file__).parent / "files" / "invented-lists.txt").read_text("utf-8")
    lists = []
    for part in whole.removeprefix("# ").split("\n# "):
        title, truth, text = part.split("\n", 2)
        lists.append(Invented(title, truth_of(truth.removeprefix("= ")), text))
    return lists


def field_of(heading: str) -> str | None:
    """The field that a heading means by itself, empty for none of ours, None where nothing is known of it."""
    found = known_field(heading)
    return found[0] if found else None


def fields_of(text: str, folder: Path) -> tuple[str | None, ...]:
    """What the columns of a CSV file with this text are taken for."""
    (folder / "a.csv").write_text(text, "utf-8")
    return guess_mapping(read_tables(folder / "a.csv")[0]).fields


def table(headings: tuple[str, ...], *rows: tuple[Cell, ...]) -> FoundTable:
    """A list as it was found, from headings and rows; the headings stand in row 1."""
    return FoundTable("", "", headings, [SourceRow(number, row) for number, row in enumerate(rows, 2)])


def read(*rows: tuple[object, ...]) -> list[Entry]:
    """The entries of a list, its columns guessed."""
    found = table(*rows)
    return read_entries(found, guess_mapping(found))


def ways(entry: Entry) -> list[tuple[str, str]]:
    """The kinds and values of the partner's own ways of contact."""
    return [(one.kind.value, one.value) for one in entry.contacts]
