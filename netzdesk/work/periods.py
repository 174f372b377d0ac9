"""When something with a first and a last day is in force; both days belong to it, and None leaves that side open.

The SQL of lists says the same in ``fragments.in_force``.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import InstrumentedAttribute

Day = InstrumentedAttribute[date | None]


def holds(first: date | None, last: date | None, day: date) -> bool:
    """Whether it is in force on that day."""
    return (first is None or first <= day) and (last is None or last >= day)


def in_force(first: Day, last: Day, day: date) -> ColumnElement[bool]:
    """The condition of a query for ``holds``."""
    return and_(or_(first.is_(None), first <= day), not_over(last, day))


def not_over(last: Day, day: date) -> ColumnElement[bool]:
    """The condition that it is in force on that day or will be."""
    return or_(last.is_(None), last >= day)
