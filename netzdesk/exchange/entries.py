"""Rows of a list, read through a mapping: one entry a row, ready to be compared with what is in the file."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import NamedTuple

from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.exchange.catalogue_words import CataloguesKnown, whole_names
from netzdesk.exchange.clean import clean_several, cleaner
from netzdesk.exchange.clean_dates import have_months_first, with_day_first
from netzdesk.exchange.clean_postcodes import clean_postcode, has_lost_zeros
from netzdesk.exchange.clean_terms import clean_standing
from netzdesk.exchange.cleaned import Cleaned, Cleaner
from netzdesk.exchange.entry import Entry, Problem, Take
from netzdesk.exchange.found import Cell, FoundTable, SourceRow, cell_text
from netzdesk.exchange.lost_zeros import NUMBERS, have_lost_zeros, with_zeros
from netzdesk.exchange.mapping import Mapping
from netzdesk.exchange.name_order import surname_first
from netzdesk.exchange.person_columns import people_of
from netzdesk.exchange.rows_below import settle_below
from netzdesk.exchange.running_numbers import is_running
from netzdesk.exchange.standing import settle_standing
from netzdesk.exchange.take import settle_care_of, take_for
from netzdesk.exchange.take_contacts import with_other_ways
from netzdesk.exchange.talks import TALKED, settle_talks
from netzdesk.exchange.ticks import TICKED, are_ticks, ticked, ticks_cleaner
from netzdesk.exchange.whose_ways import settle_whose
from netzdesk.model.terms import PartnerKind

_REPEATS = frozenset(
    {'"', '""', "''", "„", "“", "”", "〃", '-"-', '–"–', '- " -', "dito", "Dito", "dto.", "ditto"}
)
"""How people write that a cell says the same as the one above."""
_STANDING = frozenset({"status", "status_since", "status_day", "joined", "left_on"})
_DAYS = frozenset({"status", "status_since", "left_on", "talked_on", "follow_up"})
"""Fields of cells that hold a day."""
_AT_ONCE = 1000  # rows that are gone through column by column, which is quicker than cell by cell
_REMEMBERED = 4096  # texts of a column that are kept as they were cleaned


class _Column(NamedTuple):
    """A column that is read; ``known`` are the texts met so far, which come again and again, as they were cleaned."""

    place: int
    known: dict[Cell, Cleaned]
    way: Cleaner
    take: Take
    heading: str


def read_entries(
    table: FoundTable,
    mapping: Mapping,
    progress: Progress = silent,
    *,
    known: CataloguesKnown | None = None,
    today: date | None = None,
) -> list[Entry]:
    """Every row of a table as an entry, in its order; nothing of a mapped column is dropped without a ``Problem``.

    ``known``: names of the catalogues, which are not divided where they hold a comma. No status begins after ``today``.
    """
    catalogues = known or {}
    people = people_of(mapping.fields)
    columns = [
        _column(index, mapping.fields, table, people[index], catalogues.get(key, ()))
        for index, key in enumerate(mapping.fields)
        if key is not None
    ]
    entries: list[Entry] = []
    above: dict[int, Cell] = {}
    for start in range(0, len(table.rows), _AT_ONCE):
        progress(start, len(table.rows))
        entries += _read(table.rows[start : start + _AT_ONCE], columns, above)
    day = today or date.today()
    for entry in entries:
        _complete(entry, day)
    settle_below(entries, table, mapping)
    settle_whose(entries, mapping)
    return entries


def _read(rows: list[SourceRow], columns: list[_Column], above: dict[int, Cell]) -> list[Entry]:
    """Some rows, gone through column by column; ``above``: see ``_spelled_out``."""
    read = [_begun(row) for row in rows]
    contents = [
        _spelled_out(column, above, index)
        for index, column in enumerate(zip(*(row.cells for row in rows), strict=True))
    ]
    for index, seen, way, take, heading in columns:
        for entry, cell in zip(read, contents[index], strict=True):
            if cell is None:
                continue
            cleaned = seen.get(cell)
            if cleaned is None:
                cleaned = way(cell)
                if type(cell) is str and len(seen) < _REMEMBERED:
                    seen[cell] = cleaned
            value, problem = cleaned
            if problem:
                entry.problems.append(Problem(heading, cell_text(cell)[:200], problem))
            if value is not None:
                take(entry, value)
    return read


def _column(
    index: int, fields: tuple[str | None, ...], table: FoundTable, person: int, names: tuple[str, ...]
) -> _Column:
    """How to clean one column that is read and where to put it; ``names`` are those of its catalogue."""
    key = fields[index] or ""
    heading = table.headings[index]
    way = cleaner(key)
    if key == "status":
        way = clean_standing
    if whole := whole_names(names):
        way = partial(clean_several, whole=whole)
    if key == "postcode" and has_lost_zeros([row.cells[index] for row in table.rows]):
        way = partial(clean_postcode, lost_zero=True)
    if (
        key in NUMBERS
        and "area_code" not in fields
        and have_lost_zeros(table.headings, [row.cells[index] for row in table.rows])
    ):
        way = with_zeros(way)
    if key in TICKED and (word := ticked(key, heading)) and are_ticks(row.cells[index] for row in table.rows):
        way = ticks_cleaner(word)
    if key in _DAYS and have_months_first(row.cells[index] for row in table.rows):
        way = with_day_first(way)
    if key == "external_id" and is_running(heading, (row.cells[index] for row in table.rows)):
        return _Column(index, {}, way, take_for("row_number", heading), heading)
    turned = key == "person_name" and surname_first(
        (cell_text(row.cells[index]) for row in table.rows), heading
    )
    return _Column(index, {}, with_other_ways(key, way), take_for(key, heading, person, turned), heading)


def _spelled_out(column: tuple[Cell, ...], above: dict[int, Cell], index: int) -> tuple[Cell, ...]:
    """A column where marks that repeat the cell above are that cell; ``above`` keeps the last one of each column."""
    if _REPEATS.isdisjoint(column):
        above[index] = column[-1]
        return column
    cells = []
    for cell in column:
        above[index] = above.get(index) if cell in _REPEATS else cell
        cells.append(above[index])
    return tuple(cells)


def _begun(row: SourceRow) -> Entry:
    """The entry of a row, with nothing in it but what is wrong with the row as a whole."""
    return Entry(row.number, problems=[Problem("", "", row.problem)] if row.problem else [])


def _complete(entry: Entry, today: date) -> None:
    """Drop persons without a name, let a row without an organisation stand for its person, and settle its status."""
    if not _STANDING.isdisjoint(entry.values):
        settle_standing(entry, today)
    if not TALKED.isdisjoint(entry.values):
        settle_talks(entry, today)
    named = [person for person in entry.persons if person.full_name()]
    for person in entry.persons:
        if not person.full_name():
            (named[0] if named else entry).contacts.extend(person.contacts)
    entry.persons = named
    if not entry.name and entry.values.get("short_name"):
        entry.values["name"] = entry.values.pop("short_name")
    if not entry.name and named:
        entry.values["name"] = named[0].full_name()
        entry.values["kind"] = PartnerKind.PERSON
    if "care_of" in entry.values:
        settle_care_of(entry)
    if not entry.name:
        entry.problems.append(Problem("", "", translate("Import", "In dieser Zeile steht kein Name.")))
