"""Columns over rows as SQL gives them: dates are ISO texts there, terms are their values, yes and no are 1 and 0."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from operator import attrgetter
from typing import Any

from netzdesk.base.columns import Column, Kind
from netzdesk.model.terms import Term


def column(
    key: str,
    title: str,
    width: int,
    kind: Kind = Kind.TEXT,
    *,
    shown: bool = True,
    terms: type[Term] | None = None,
) -> Column[Any]:
    """The column that shows the field ``key`` of a row; a field of ``terms`` is shown by its word.

    ``title`` is marked with ``QT_TRANSLATE_NOOP("Columns", …)``, ``width`` is in characters.
    """
    words = (lambda: [each.word() for each in terms]) if terms else None
    return Column(key, title, _getter(key, kind, terms), kind, width, shown, words)


def _getter(key: str, kind: Kind, terms: type[Term] | None) -> Callable[[Any], Any]:
    field = attrgetter(key)
    if terms:
        return lambda row: terms(field(row)).word() if field(row) else None
    if kind is Kind.DATE:
        return lambda row: day(field(row))
    if kind is Kind.DATETIME:
        return lambda row: datetime.fromisoformat(field(row)) if field(row) else None
    if kind is Kind.YES_NO:
        return lambda row: bool(field(row))
    return field


def day(value: str | None) -> date | None:
    """A date from the text that SQLite keeps."""
    return date.fromisoformat(value) if value else None
