"""Lists: what is in them, how they are narrowed, searched and sorted; one description for screen, workbook and paper.

SQL finds and sorts the keys, rows are fetched a page at a time. In all SQL here ``r`` is the listed row.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import date
from itertools import compress
from typing import Any, Generic, NamedTuple, TypeVar

from netzdesk.base import dates
from netzdesk.base.columns import Column
from netzdesk.base.text import translate
from netzdesk.store import Reader, search, steps

Row = TypeVar("Row")
Named = TypeVar("Named", bound=NamedTuple)
FEW = 5000
"""Up to so many hits of a search are looked up one by one; for more it is quicker to go through the whole list."""
Choice = tuple[str, str]
"""(value that is kept, word that is shown)"""


class ListQuery(NamedTuple):
    """What of a list is wanted. ``filters`` holds (filter key, value) pairs: every filter must hold, for one of its
    values where it has several. ``only`` holds keys of rows, where no others are wanted.
    """

    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    sort: str = ""
    descending: bool = False
    trash: bool = False
    only: tuple[str, ...] = ()

    def to_json(self) -> str:
        """The query as text, for a saved filter."""
        return json.dumps(self._asdict(), ensure_ascii=False)

    @classmethod
    def from_json(cls, saved: str) -> ListQuery:
        """The query that ``to_json`` wrote."""
        values = json.loads(saved)
        filters = tuple((key, value) for key, value in values.get("filters", ()))
        return cls(**{**values, "filters": filters, "only": tuple(values.get("only", ()))})

    def having(self, key: str, *values: str) -> ListQuery:
        """The same query with one filter set to these values, or without it where there are none."""
        others = tuple(pair for pair in self.filters if pair[0] != key)
        return self._replace(filters=(*others, *((key, value) for value in values)))

    def beside(self, view: ListQuery) -> ListQuery:
        """The same query without the filters that ``view`` has just so."""
        own = tuple(pair for pair in self.filters if self.values_of(pair[0]) != view.values_of(pair[0]))
        return self._replace(filters=own)

    def values_of(self, key: str) -> tuple[str, ...]:
        """The values of one filter; none where it is not set."""
        return tuple(value for each, value in self.filters if each == key)


class Filter(NamedTuple):
    """One way to narrow a list: ``condition`` is SQL about ``r`` and ``:value``; ``choices`` are what one may choose.

    A filter without choices (``choices.set_by_program``) is not offered; the program sets it where it leads to a list.
    ``any_day``: beside the choices any other day may be the value, as YYYY-MM-DD. ``empties`` names, by the value, the
    column in which nothing stands then.
    """

    key: str
    title: str
    condition: str
    choices: Callable[[Reader], Sequence[Choice]]
    any_day: bool = False
    empties: Mapping[str, str] = {}

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Filters", self.title)

    def words(self, reader: Reader, values: Sequence[str]) -> str:
        """Its values as people read them: "Zugesagt oder An Bord"; one not offered any more as it is kept."""
        offered = dict(self.choices(reader))
        words = [offered.get(value) or (self._day(value) if self.any_day else value) for value in values]
        return _either(words)

    def _day(self, value: str) -> str:
        with suppress(ValueError):
            return dates.short(date.fromisoformat(value))
        return value

    def takes_several(self, offered: Sequence[Choice]) -> bool:
        """Whether rows may fit one of several values; yes and no, or two days, leave nothing to ask for together."""
        return not self.any_day and {value for value, _ in offered} != {"0", "1"}

    def emptied(self, values: Sequence[str]) -> str | None:
        """The column in which nothing stands where the filter has these values."""
        columns = {self.empties.get(value) for value in values}
        return columns.pop() if len(columns) == 1 else None


class View(NamedTuple):
    """A line of the side list: a name for a query that everybody needs. ``icon`` names a picture in resources."""

    key: str
    title: str
    query: ListQuery
    icon: str = "filter"

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Views", self.title)


class Listing(NamedTuple, Generic[Row]):
    """One list of the network.

    ``source`` is the SQL behind FROM, with the listed row as ``r``. ``table`` is that of the listed row; the search
    index knows its texts by that name. ``trash`` is SQL that is null while the row is in use; empty where there is no
    trash. ``order`` gives the SQL to sort a column by; the first entry is the usual order. ``fetch`` gives the rows of
    some keys in any order. ``at_hand`` are the keys of the columns that people want before them at a meeting, where
    they are not simply the first ones.
    """

    key: str
    title: str
    noun: str
    source: str
    columns: tuple[Column[Row], ...]
    fetch: Callable[[Reader, Sequence[str], Collection[str] | None], Mapping[str, Row]]
    order: Mapping[str, str]
    table: str
    trash: str = "r.deleted_at"
    filters: tuple[Filter, ...] = ()
    views: tuple[View, ...] = ()
    at_hand: tuple[str, ...] = ()

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Listings", self.title)

    def named(self, count: int) -> str:
        """What so many rows are called within a sentence, in the current language: "Ziel", "Ziele"."""
        return translate("Nouns", self.noun, None, count)

    @property
    def has_trash(self) -> bool:
        """Whether the rows themselves can be put in the trash."""
        return self.trash == "r.deleted_at"

    def for_meetings(self) -> tuple[Column[Row], ...]:
        """The columns that people want before them at a meeting; the usual ones where the list has no others."""
        usual = tuple(column for column in self.columns if column.shown)
        return tuple(self.column(key) for key in self.at_hand) or usual

    def all_columns(self) -> tuple[Column[Row], ...]:
        """Every column, those for meetings first: a page may have no room for more."""
        return tuple(dict.fromkeys((*self.for_meetings(), *self.columns)))

    def column(self, key: str) -> Column[Row]:
        """The column with this key; KeyError where there is none."""
        return {column.key: column for column in self.columns}[key]


def ids(reader: Reader, listing: Listing[Any], query: ListQuery) -> list[str]:
    """The keys of all rows that the query wants, in its order."""
    if search.is_short(query.text):
        return _with_letters(reader, listing, query)
    found = search.hits(reader, query.text, listing.table)
    if found is None:
        return _whole(reader, listing, query)
    if len(found) <= FEW:
        return _sorted(reader, listing, query, found)
    hits = set(found)
    return [key for key in _whole(reader, listing, query) if key in hits]


def count(reader: Reader, listing: Listing[Any], query: ListQuery) -> int:
    """How many rows the query wants."""
    if query.text.strip():
        return len(ids(reader, listing, query))
    where, values = _where(listing, query)
    return int(reader.value(f"SELECT count(*) FROM {listing.source} WHERE {where}", values))


def rows(
    reader: Reader, listing: Listing[Row], keys: Sequence[str], only: Collection[str] | None = None
) -> list[Row]:
    """The rows with these keys, in this order; a key that is gone is left out.

    With ``only`` the other fields of a row stay None, and nobody works for them.
    """
    found = listing.fetch(reader, keys, only)
    return [found[key] for key in keys if key in found]


def filter_words(reader: Reader, listing: Listing[Any], query: ListQuery) -> dict[str, str]:
    """What the filters of a query say, by their keys: "Status: Zugesagt oder An Bord"."""
    known = {each.key: each for each in listing.filters}
    set_ones = [key for key in dict.fromkeys(key for key, _ in query.filters) if key in known]
    return {
        key: f"{known[key].heading()}: {known[key].words(reader, query.values_of(key))}" for key in set_ones
    }


def _either(words: Sequence[str]) -> str:
    *others, last = words
    if not others:
        return last
    return translate("Filters", "{others} oder {last}").format(others=", ".join(others), last=last)


def fetch_with(
    sql: str, row: type[Named]
) -> Callable[[Reader, Sequence[str], Collection[str] | None], Mapping[str, Named]]:
    """A ``fetch`` from SQL whose columns are the fields of ``row``, in their order; ``{ids}`` stands for the keys."""

    def fetch(reader: Reader, keys: Sequence[str], only: Collection[str] | None) -> Mapping[str, Named]:
        statement = sql.format(ids="(SELECT value FROM json_each(:ids))")
        if only is not None:  # SQLite does not work out what the outer SELECT does not ask for
            asked = {row._fields[0], *only}
            shown = (f'"{name}"' if name in asked else f'NULL AS "{name}"' for name in row._fields)
            statement = f"SELECT {', '.join(shown)} FROM ({statement})"
        found = reader.execute(statement, {"ids": json.dumps(list(keys))})
        if row._fields != tuple(column[0] for column in found.description):
            message = f"the columns of the SQL are not the fields of {row.__name__}"
            raise TypeError(message)
        return {values[0]: row._make(values) for values in found}

    return fetch


def _with_letters(reader: Reader, listing: Listing[Any], query: ListQuery) -> list[str]:
    """One or two letters stand in nearly all texts or in few: the rarer is looked up, those with or those without."""
    marks = search.marks(reader, query.text, listing.table)
    every = _kept(reader, "index", (listing.table,), lambda: search.all_keys(reader, listing.table))
    with_them = marks.count("1") * 2 < len(marks)
    rarer = set(compress(every, map(("1" if with_them else "0").__eq__, marks)))
    return [key for key in _whole(reader, listing, query) if (key in rarer) is with_them]


def _whole(reader: Reader, listing: Listing[Any], query: ListQuery) -> list[str]:
    """``_sorted``, remembered: each key of a search asks for the same list."""
    asked = (listing.key, query._replace(text=""))
    return _kept(reader, "sorted", asked, lambda: _sorted(reader, listing, query))


def _kept(reader: Reader, role: str, asked: tuple[object, ...], make: Callable[[], list[str]]) -> list[str]:
    """The last list in this role, remembered while the file stays as it is."""
    if reader.remembered is None:
        return make()
    asked = (steps.state(reader), date.today(), *asked)
    known, kept = reader.remembered.get(role, ((), []))
    if known != asked:
        kept = make()
        reader.remembered[role] = (asked, kept)
    return list(kept)


def _sorted(
    reader: Reader, listing: Listing[Any], query: ListQuery, among: Sequence[str] | None = None
) -> list[str]:
    """The keys that the filters let through, in order, whatever is searched; of ``among`` where that is not None."""
    where, values = _where(listing, query)
    if among is not None:
        where += " AND r.id IN (SELECT value FROM json_each(:among))"
        values["among"] = json.dumps(among)
    usual = next(iter(listing.order.values()))
    order = listing.order.get(query.sort) or usual
    direction = " DESC" if query.descending else ""
    same = f"r.id{direction}" if order == usual else f"{usual}, r.id"
    if query.filters or among is not None:
        order = f"+{order}"  # the plus keeps SQLite from going through all rows in the order of an index
    found = f"SELECT r.id FROM {listing.source} WHERE {where} ORDER BY {order}{direction}, {same}"
    return search.keys(reader, found, values)


def _where(listing: Listing[Any], query: ListQuery) -> tuple[str, dict[str, str | int]]:
    conditions = []
    if listing.trash:
        conditions.append(f"{listing.trash} IS {'NOT ' if query.trash else ''}NULL")
    values: dict[str, str | int] = {}
    known = {each.key: each for each in listing.filters}
    ways: dict[str, list[str]] = {}
    for number, (key, value) in enumerate(query.filters):
        if key in known:
            ways.setdefault(key, []).append(known[key].condition.replace(":value", f":filter{number}"))
            values[f"filter{number}"] = value
    conditions += [f"(({') OR ('.join(each)}))" for each in ways.values()]
    if query.only:
        conditions.append("r.id IN (SELECT value FROM json_each(:only))")
        values["only"] = json.dumps(query.only)
    return " AND ".join(conditions) or "1", values
