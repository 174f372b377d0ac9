"""Queries of a list that somebody gave a name, for the side list („Eigene Filter“): read without the ORM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netzdesk.base.errors import UserError
from netzdesk.base.identity import new_id
from netzdesk.base.order import sort_key
from netzdesk.base.text import translate
from netzdesk.store import Reader
from netzdesk.work.listing import ListQuery

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from netzdesk.model import SavedFilter


def saved(session: Session, list_key: str) -> list[SavedFilter]:
    """The saved filters of a list in their order."""
    from sqlalchemy import select

    from netzdesk.model import SavedFilter

    query = select(SavedFilter).where(SavedFilter.list_key == list_key)
    return list(session.scalars(query.order_by(SavedFilter.position, SavedFilter.id)))


def saved_queries(reader: Reader, list_key: str) -> list[tuple[str, str, ListQuery]]:
    """(id, name, query) of the filters that somebody gave a name for this list, in their order."""
    found = reader.execute(
        "SELECT id, name, query FROM saved_filter WHERE list_key = :list_key ORDER BY position, id",
        {"list_key": list_key},
    )
    return [(key, name, ListQuery.from_json(query)) for key, name, query in found]


def save(session: Session, list_key: str, name: str, query: ListQuery) -> SavedFilter:
    """Keep a query under a name; a filter of the same name in the same list is replaced."""
    from sqlalchemy import func, select

    from netzdesk.model import SavedFilter

    found = named(session, list_key, name)
    if found is None:
        last = session.scalar(select(func.max(SavedFilter.position)).where(SavedFilter.list_key == list_key))
        found = SavedFilter(id=new_id(), list_key=list_key, position=0 if last is None else last + 1)
        session.add(found)
    found.name, found.query = name.strip(), query.to_json()
    return found


def named(session: Session, list_key: str, name: str) -> SavedFilter | None:
    """The saved filter of a list that is called so, however it is spelled."""
    same = (each for each in saved(session, list_key) if sort_key(each.name) == sort_key(name))
    return next(same, None)


def rename(session: Session, saved_filter: SavedFilter, name: str) -> None:
    """Call a saved filter something else; UserError where another one of its list is called so."""
    other = named(session, saved_filter.list_key, name)
    if other not in (None, saved_filter):
        raise UserError(translate("ListView", "Einen Filter „{name}“ gibt es schon.").format(name=other.name))
    saved_filter.name = name.strip()


def delete(session: Session, saved_filter: SavedFilter) -> None:
    """Forget a saved filter; the list stays as it is."""
    session.delete(saved_filter)
