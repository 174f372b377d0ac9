"""Lists of the network as a file: a finished workbook, or sheets and text for programs other than Excel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base.columns import Column
from netzdesk.base.errors import UserError, unwritable
from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.office.sheets import Sheet, SheetReport
from netzdesk.office.vcards import Version, write_card
from netzdesk.store import Reader, reader_of
from netzdesk.work import listing as lists
from netzdesk.work.cards import partner_cards, people_cards
from netzdesk.work.listing import Listing, ListQuery
from netzdesk.work.network import profile

CARD_LISTS = frozenset({"partners", "persons"})
"""Keys of the lists that can go out as address cards."""
_PAGE = 500
"""Rows fetched at a time: lists of any length need little memory."""


@dataclass(frozen=True, slots=True)
class ListPart:
    """One list that goes into a file: which of its rows, and which columns."""

    listing: Listing[Any]
    query: ListQuery
    columns: tuple[Column[Any], ...]

    def sheet(self, reader: Reader) -> Sheet:
        """The list as a sheet whose rows are fetched while it is written."""
        keys = lists.ids(reader, self.listing, self.query)
        return Sheet(self.listing.heading(), self.columns, self._rows(reader, keys))

    def _rows(self, reader: Reader, keys: Sequence[str]) -> Iterator[Any]:
        shown = [column.key for column in self.columns]
        for start in range(0, len(keys), _PAGE):
            yield from lists.rows(reader, self.listing, keys[start : start + _PAGE], shown)

    def filters(self, reader: Reader) -> str:
        """What narrowed the list, in words; empty where nothing did."""
        words = [f"„{self.query.text}“"] if self.query.text.strip() else []
        words += lists.filter_words(reader, self.listing, self.query).values()
        return "; ".join(words)


def write_lists(
    session: Session,
    path: Path,
    title: str,
    parts: Sequence[ListPart],
    progress: Progress = silent,
    *,
    card_version: Version = "3.0",
) -> SheetReport:
    """Write lists to a file in the format that its name ends with; ``UserError`` where it cannot be written."""
    reader = reader_of(session)
    notes = [
        (translate("Export", "Gefiltert nach"), words) for part in parts if (words := part.filters(reader))
    ]
    if path.suffix.lower() == ".vcf":
        return _write_cards(session, path, parts, card_version, progress)
    sheets = [part.sheet(reader) for part in parts]
    return write_sheets(path, title, sheets, progress, notes=notes, author=profile(session).name)


def _write_cards(
    session: Session, path: Path, parts: Sequence[ListPart], version: Version, progress: Progress
) -> SheetReport:
    """People and partners as address cards in one file, for phones and mail programs."""
    if any(part.listing.key not in CARD_LISTS for part in parts):
        raise UserError(
            translate("Export", "Adresskarten (.vcf) gibt es nur von Partner*innen und Personen.")
        )
    reader = reader_of(session)
    found = [(part, lists.ids(reader, part.listing, part.query)) for part in parts]
    total, done = sum(len(keys) for _part, keys in found), 0
    try:
        with whole_file(path) as scratch, scratch.open("w", encoding="utf-8", newline="") as file:
            for part, keys in found:
                of_people = part.listing.key == "persons"
                cards = (
                    people_cards(session, keys, date.today()) if of_people else partner_cards(session, keys)
                )
                for card in cards:
                    progress(done, total)
                    file.write(write_card(card, version))
                    done += 1
    except OSError as error:
        raise unwritable(path, error) from error
    return SheetReport(done, ())


def write_sheets(
    path: Path,
    title: str,
    sheets: Sequence[Sheet],
    progress: Progress = silent,
    *,
    notes: Sequence[tuple[str, str]] = (),
    author: str = "",
) -> SheetReport:
    """Write sheets to a .xlsx or .ods file, or the first of them to a .csv file; ``UserError`` where that fails."""
    from netzdesk.office import open_sheets, plain_sheets
    from netzdesk.office import sheets as workbooks

    try:
        match path.suffix.lower():
            case ".ods":
                return open_sheets.write_ods(path, title, sheets, progress, notes=notes, author=author)
            case ".csv":
                return plain_sheets.write_csv(path, sheets[0], progress)
            case _:
                return workbooks.write(path, title, sheets, progress, notes=notes, author=author)
    except OSError as error:
        raise unwritable(path, error) from error
