"""Two entries of a catalogue become one: "Senioren" and "Seniorinnen und Senioren" after a list was read in.

Unlike partners and persons an entry has no trash: the one that goes is gone, and Undo brings it back.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, RowMapping, delete, select, update
from sqlalchemy.orm import Session

from netzdesk.model import CatalogueEntry, SavedFilter
from netzdesk.work.catalogues import references

_WHAT_TELLS = {"id", "note", "estimated_reach"}
"""Columns of the rows that tie an entry to a partner which do not make them two."""
_OWN = {"id", "name", "position", "is_retired", "is_focus"}


def merge_entries(session: Session, keep: CatalogueEntry, drop: CatalogueEntry) -> None:
    """Put ``keep`` wherever ``drop`` stood, in saved filters too, and take ``drop`` out of the catalogue for good.

    A partner who has both keeps one row: notes are joined, the reach of ``keep`` stays where there is one. ``keep``
    takes over what it does not say itself (ages, criteria, a description), and is in focus where one of them was.
    """
    session.flush()
    for key in references(type(drop)):
        _move(session, key, keep.id, drop.id)
    for each in session.scalars(select(SavedFilter).where(SavedFilter.query.contains(drop.id))):
        each.query = each.query.replace(drop.id, keep.id)
    _take_over(keep, drop)
    session.flush()
    session.execute(delete(type(drop)).where(type(drop).id == drop.id))
    session.expire_all()


def _take_over(keep: Any, drop: Any) -> None:
    for name in set(drop.__table__.c.keys()) - _OWN:
        if getattr(keep, name) in (None, ""):
            setattr(keep, name, getattr(drop, name))
    if getattr(drop, "is_focus", False):
        keep.is_focus = True
    keep.is_retired = keep.is_retired and drop.is_retired


def _move(session: Session, key: ForeignKey, keep_id: str, drop_id: str) -> None:
    table, column = key.parent.table, key.parent
    if key.ondelete != "CASCADE":  # a field of a record, which has one entry or none
        session.execute(update(table).where(column == drop_id).values({column: keep_id}))
        return

    def told(row: RowMapping) -> tuple[Any, ...]:
        return tuple(row[name] for name in row if name != column.name and name not in _WHAT_TELLS)

    rows = select(table).order_by(table.c.id)
    twins = {told(row): row for row in session.execute(rows.where(column == keep_id)).mappings()}
    for row in session.execute(rows.where(column == drop_id)).mappings().all():
        twin = twins.get(told(row))
        if twin is None:
            session.execute(update(table).where(table.c.id == row["id"]).values({column: keep_id}))
            continue
        session.execute(delete(table).where(table.c.id == row["id"]))
        both = _joined(twin, row)
        if both:
            session.execute(update(table).where(table.c.id == twin["id"]).values(both))


def _joined(twin: RowMapping, row: RowMapping) -> dict[str, Any]:
    both: dict[str, Any] = {}
    if row.get("estimated_reach") is not None and twin["estimated_reach"] is None:
        both["estimated_reach"] = row["estimated_reach"]
    if row.get("note") and row["note"] not in twin["note"]:
        both["note"] = ", ".join(filter(None, (twin["note"], row["note"])))
    return both
