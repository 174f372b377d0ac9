"""What can be done with any record: change a field, put it in the trash, take it out again, erase it for good."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Enum, String, delete, func, inspect, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model import Base, Group, Partner
from netzdesk.store import erasing


def among(key: InstrumentedAttribute[Any], ids: Iterable[str]) -> ColumnElement[bool]:
    """The condition that a key is one of ``ids``, however many they are."""
    listed = func.json_each(json.dumps(list(ids))).table_valued("value")
    return key.in_(select(listed.c.value))


def name_in_use(record: Partner | Group | None) -> str:
    """What a record is called where another one names it; empty where there is none or it lies in the trash."""
    return record.name if record and record.deleted_at is None else ""


def to_trash(session: Session, cls: type[Base], ids: Iterable[str]) -> None:
    """Put records into the Papierkorb; everything that belongs to them stays where it is."""
    _set_deleted(session, cls, ids, datetime.now().replace(microsecond=0))


def restore(session: Session, cls: type[Base], ids: Iterable[str]) -> None:
    """Take records out of the Papierkorb."""
    _set_deleted(session, cls, ids, None)


def _set_deleted(session: Session, cls: type[Base], ids: Iterable[str], moment: datetime | None) -> None:
    table: Any = cls
    session.flush()
    change = update(cls).where(among(table.id, ids)).values(deleted_at=moment)
    session.execute(change, execution_options={"synchronize_session": False})
    session.expire_all()


def erase(session: Session, cls: type[Base], ids: Iterable[str]) -> None:
    """Delete records for good with all that belongs to them; the history forgets them too (Art. 17 DSGVO).

    The step of this change can be seen in the history but not undone. A person who is a partner in their own
    right is erased as that partner as well.
    """
    table: Any = cls
    wanted = list(ids)
    session.flush()
    erasing.mark(session)
    if cls.__tablename__ == "person":
        partner: Any = Base.metadata.tables["partner"]
        session.execute(delete(partner).where(among(partner.c.person_id, wanted)))
    gone = delete(cls).where(among(table.id, wanted))
    session.execute(gone, execution_options={"synchronize_session": False})
    session.expire_all()


def set_value(session: Session, entity: Base, field: str, value: Any) -> bool:
    """Set one field and tell whether that changed anything; None empties a text, a term may come as its value.

    What must be there and is no text, such as a day, cannot be emptied: ``UserError``.
    The session is the one the entity was loaded in. ``partner.status`` has a way of its own: ``partners.set_status``.
    """
    assert entity in session
    column = inspect(type(entity)).columns[field]
    if value is None and not column.nullable:
        if not isinstance(column.type, String) or isinstance(column.type, Enum) or column.foreign_keys:
            raise UserError(translate("Parts", "Hier fehlt noch etwas."))
        value = ""
    if isinstance(column.type, Enum) and value is not None:
        terms: type[StrEnum] = column.type.enum_class  # type: ignore[assignment]
        value = terms(value)
    if getattr(entity, field) == value:
        return False
    setattr(entity, field, value)
    return True
