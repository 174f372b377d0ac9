"""Which column of a list means which field: by its heading, by its contents, and by its neighbours."""

from __future__ import annotations

import collections.abc
import re
from dataclasses import dataclass, replace

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange.address_columns import settle_addresses
from netzdesk.exchange.column_contents import field_by_contents, holds_ways, meant_by_contents
from netzdesk.exchange.evidence import is_number, is_person
from netzdesk.exchange.fields import BY_KEY, WAYS
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.guess import Guess
from netzdesk.exchange.headings import fold_heading, has_no_heading, signature
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.name_columns import settle_names
from netzdesk.exchange.own_lists import own_fields
from netzdesk.exchange.person_columns import (
    PARTS_OF_A_PERSON,
    are_several_people,
    settle_contacts,
    settle_numbers,
)
from netzdesk.exchange.running_numbers import is_running
from netzdesk.exchange.samples import Sample, take_samples
from netzdesk.exchange.talks import settle_due_days
from netzdesk.exchange.ticks import settle_ticks

Remembered = collections.abc.Mapping[str, collections.abc.Sequence[str | None]]
"""What the user chose before: ``signature`` of the headings -> field key (or None) of each column."""

_SMALL = re.compile(r"(orts|stadt|gemeinde)teil|quartier|viertel|kiez|suburb|neighbou?rhood|\bward\b")
"""Parts of a town, which say more than the district or the county beside them."""
_REASONS = {
    "": QT_TRANSLATE_NOOP("Import", "ohne passendes Feld"),
    "heading": QT_TRANSLATE_NOOP("Import", "Überschrift"),
    "both": QT_TRANSLATE_NOOP("Import", "Überschrift und Inhalt"),
    "contents": QT_TRANSLATE_NOOP("Import", "Inhalt"),
    "neighbours": QT_TRANSLATE_NOOP("Import", "Überschrift und Nachbarspalten"),
    "remembered": QT_TRANSLATE_NOOP("Import", "wie beim letzten Mal"),
    "twice": QT_TRANSLATE_NOOP("Import", "eine andere Spalte passt besser"),
    "running": QT_TRANSLATE_NOOP("Import", "laufende Nummer, an der niemand erkannt wird"),
    "chosen": QT_TRANSLATE_NOOP("Import", "von Ihnen gewählt"),
}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What one column means: a field key or None, how sure that is (0–1), and the reason as a key of texts."""

    heading: str
    field: str | None
    confidence: float
    why: str

    def reason(self) -> str:
        """The reason in the current language."""
        return translate("Import", _REASONS[self.why])


@dataclass(frozen=True, slots=True)
class Mapping:
    """The meaning of all columns of a list, in their order."""

    columns: tuple[ColumnMapping, ...]

    @property
    def fields(self) -> tuple[str | None, ...]:
        """The field key of each column, None where it is not read."""
        return tuple(column.field for column in self.columns)

    @property
    def names_partners(self) -> bool:
        """Whether a column says what the partners are called; without a name there is no partner."""
        return not {"name", "name_address", "person_name", "last_name"}.isdisjoint(self.fields)

    def index(self, key: str) -> int | None:
        """The first column that fills a field."""
        return next((number for number, field in enumerate(self.fields) if field == key), None)

    def with_field(self, index: int, key: str | None) -> Mapping:
        """The same with one column decided by the user; a field that takes one column only leaves its former one."""
        columns = list(self.columns)
        if key is not None and not BY_KEY[key].repeatable:
            columns = [replace(one, field=None, why="twice") if one.field == key else one for one in columns]
        columns[index] = ColumnMapping(columns[index].heading, key, 1.0, "chosen")
        return Mapping(tuple(columns))

    def signature(self) -> str:
        """Under what to remember this mapping."""
        return signature(tuple(column.heading for column in self.columns))


def guess_mapping(table: FoundTable, remembered: Remembered | None = None) -> Mapping:
    """The likeliest meaning of each column; what the user chose for the same headings before comes first."""
    before = (remembered or {}).get(signature(table.headings))
    if before is not None and len(before) == len(table.headings):
        fields = [key if key in BY_KEY else None for key in before]
        return Mapping(
            tuple(
                ColumnMapping(head, key, 1.0, "remembered")
                for head, key in zip(table.headings, fields, strict=True)
            )
        )
    if table.fields:
        return Mapping(
            tuple(
                ColumnMapping(*pair, 1.0, "heading")
                for pair in zip(table.headings, table.fields, strict=True)
            )
        )
    if own := own_fields(table.headings):
        return Mapping(
            tuple(
                ColumnMapping(head, key, 1.0 if key else 0.0, "heading" if key else "")
                for head, key in zip(table.headings, own, strict=True)
            )
        )
    samples = take_samples(table)
    guesses = [_first_guess(heading, sample) for heading, sample in zip(table.headings, samples, strict=True)]
    settle_addresses(guesses, samples)
    settle_names(guesses, samples)
    settle_contacts(guesses, samples)
    settle_ticks(guesses, samples)
    settle_due_days(guesses, samples)
    _one_column_each(guesses, samples)
    settle_numbers(guesses, samples)
    _running_numbers(guesses, table)
    return Mapping(tuple(ColumnMapping(one.heading, one.field, one.confidence, one.why) for one in guesses))


def _running_numbers(guesses: list[Guess], table: FoundTable) -> None:
    """Say of a number that only counts the rows that it identifies nobody."""
    for index, guess in enumerate(guesses):
        if guess.field == "external_id" and is_running(
            guess.heading, (row.cells[index] for row in table.rows)
        ):
            guesses[index] = replace(guess, confidence=0.6, why="running")


def likeliest(tables: list[FoundTable]) -> int:
    """The index of the table that most looks like a list of partners; 0 where nothing speaks for any."""

    def worth(table: FoundTable) -> tuple[float, int]:
        mapping = guess_mapping(table)
        known = len(set(mapping.fields) - {None})
        return (known if mapping.names_partners else 0.5 * known, len(table.rows))

    return max(range(len(tables)), key=lambda index: worth(tables[index]), default=0)


def _first_guess(heading: str, sample: Sample) -> Guess:
    """What heading and contents of one column say, before its neighbours are asked."""
    known = known_field(heading)
    guess = Guess(heading, None, 0.0, "")
    if known is None or (known[0] and not _believable(known[0], sample)):
        by_contents = field_by_contents(sample, known is None, has_no_heading(heading))
        if not by_contents and known and known[0] in WAYS and holds_ways(sample):
            by_contents = "contact"  # names and numbers under "Ansprechpartner / Durchwahl"
        return replace(guess, field=by_contents, confidence=0.6, why="contents") if by_contents else guess
    key, confidence = known
    if not key:
        return replace(guess, closed=True)
    meant = meant_by_contents(key, heading, sample, confidence)
    if meant is None:
        return replace(guess, closed=True)
    why = "both" if BY_KEY[meant].fits and sample.filled else "heading"
    return Guess(heading, meant, confidence, why)


def _believable(key: str, sample: Sample) -> bool:
    """Whether the contents do not contradict the heading (an empty column contradicts nothing)."""
    field = BY_KEY[key]
    return (
        field.fits is None
        or not field.needed
        or not sample.filled
        or sample.share(field.fits) >= field.needed
    )


_NAMED = frozenset({"district", "place", "state", "country"})
"""Areas, which registers tell twice: by their numbers and by their names."""


def _worth(index: int, guess: Guess, sample: Sample, names: list[int]) -> tuple[float, ...]:
    """What speaks for one of several columns; how to address somebody stands beside the name.

    A column that is empty, or holds numbers where an area is named, is the last to be taken.
    """
    is_code = guess.field in _NAMED and sample.share(is_number) > 0.5
    beside = guess.field in {"salutation", "academic_title"} and any(abs(index - at) < 3 for at in names)
    is_part = guess.field == "district" and bool(_SMALL.search(fold_heading(guess.heading)))
    small = is_part and sample.share(is_number) < 0.1
    told = bool(sample.filled) and not is_code
    return (told, beside or small, guess.confidence, sample.fill() > 0.05, -index)


def _one_column_each(guesses: list[Guess], samples: list[Sample]) -> None:
    """Leave a field that takes one column to the best: the surest, then the fullest, then the first.

    Further columns of whole names are further people, unless first and last names stand in columns of their own.
    """
    fields = [guess.field for guess in guesses]
    people = PARTS_OF_A_PERSON if are_several_people(fields) else frozenset()
    for key in {field for field in fields if field} - people:
        rivals = [index for index, guess in enumerate(guesses) if guess.field == key]
        if len(rivals) < 2 or (BY_KEY[key].repeatable and key != "person_name"):
            continue
        near = [at for at, field in enumerate(fields) if field in {"first_name", "last_name", "person_name"}]
        best = max(rivals, key=lambda index: _worth(index, guesses[index], samples[index], near))
        for index in rivals:
            another = (
                key == "person_name" and "last_name" not in fields and samples[index].share(is_person) > 0.5
            )
            if index != best and not another:
                guesses[index] = guesses[index].without("twice")
