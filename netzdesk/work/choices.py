"""What may be chosen: the entries of a catalogue, the terms of a field, yes or no, the texts in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from netzdesk.base import dates
from netzdesk.base.order import sort_key
from netzdesk.base.text import translate
from netzdesk.model.terms import Term
from netzdesk.store import Reader
from netzdesk.work.listing import Choice

Choices = Callable[[Reader], Sequence[Choice]]


def of_catalogue(catalogue: str) -> Choices:
    """The entries of a catalogue (its table) that are still offered, in their order."""

    def choices(reader: Reader) -> list[Choice]:
        query = f"SELECT id, name FROM {catalogue} WHERE NOT is_retired ORDER BY position, name"
        return [(key, shown) for key, shown in reader.execute(query)]

    return choices


def of_terms(terms: type[Term]) -> Choices:
    """The fixed terms of a field, in their order."""
    return lambda _reader: [(term.value, term.word()) for term in terms]


def yes_no(_reader: Reader) -> list[Choice]:
    """Yes and no, kept as 1 and 0."""
    return [("1", translate("Columns", "ja")), ("0", translate("Columns", "nein"))]


def past_days(_reader: Reader) -> list[Choice]:
    """Days that people report on, the latest first: the first of the last twelve months and of the years before."""
    today = date.today()
    months = [divmod(today.year * 12 + today.month - 1 - back, 12) for back in range(12)]
    days = [date(year, month + 1, 1) for year, month in months]
    years = [date(days[-1].year - back, 1, 1) for back in range(3)]
    return [(day.isoformat(), dates.short(day)) for day in dict.fromkeys((*days, *years))]


def of_records(table: str, name: str, condition: str = "deleted_at IS NULL", first: str = "NULL") -> Choices:
    """The records of a table by their name, in German order; for tables with dozens of rows, not thousands.

    ``first`` is SQL by which they are sorted before that.
    """

    def choices(reader: Reader) -> list[Choice]:
        query = f'SELECT id, "{name}" FROM "{table}" WHERE {condition} ORDER BY {first}, name_key, id'
        return [(key, shown) for key, shown in reader.execute(query)]

    return choices


def set_by_program(_reader: Reader) -> list[Choice]:
    """No choices: the program sets this filter where it leads to a list, it is not offered."""
    return []


def of_texts(table: str, column: str) -> Choices:
    """The texts that stand in a column, each once, in German order."""

    def choices(reader: Reader) -> list[Choice]:
        found = reader.execute(f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" <> \'\'')
        return [(value, value) for value in sorted((value for (value,) in found), key=sort_key)]

    return choices
