"""Which columns a list shows, in which order, and sorted by which: remembered on this computer for each list."""

from __future__ import annotations

from typing import Any

from netzdesk.base.columns import Column
from netzdesk.base.settings import Settings
from netzdesk.work.listing import Listing, ListQuery


def shown_columns(settings: Settings, listing: Listing[Any], query: ListQuery) -> tuple[Column[Any], ...]:
    """The columns to show, from left to right; the first of the listing always stands first.

    Where nobody has chosen columns, those stay away in which the filters of the query leave nothing.
    """
    known = {column.key: column for column in listing.columns}
    first = listing.columns[0]
    kept = settings.get(f"list.{listing.key}.columns")
    if kept is None:
        empty = {key for each in listing.filters if (key := each.emptied(query.values_of(each.key)))}
        usual = (column for column in listing.columns if column.shown or column is first)
        return tuple(column for column in usual if column.key not in empty)
    return (first, *(known[key] for key in kept if key in known and key != first.key))


def keep_columns(settings: Settings, listing: Listing[Any], keys: list[str] | None) -> None:
    """Remember the choice; None goes back to what the list comes with, widths included."""
    settings.set(f"list.{listing.key}.columns", keys)
    if keys is None:
        settings.set(f"list.{listing.key}.widths", None)


def kept_sort(settings: Settings, listing: Listing[Any]) -> tuple[str, bool]:
    """The key of the column by which the list is sorted, and whether downwards."""
    key, descending = settings.get(f"list.{listing.key}.sort") or (next(iter(listing.order)), False)
    return str(key), bool(descending)


def keep_sort(settings: Settings, listing: Listing[Any], sort: tuple[str, bool]) -> None:
    """Remember it."""
    settings.set(f"list.{listing.key}.sort", list(sort))
