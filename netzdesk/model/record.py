"""What all entities share: the key, the trash, texts that are never null, and foreign keys that say what follows.

No behaviour here needs a session. Every table has the one text key ``id`` (UUIDv7): history and search rely on it.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Enum, ForeignKey, Index, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column

from netzdesk.base.identity import new_id

T = TypeVar("T", bound=StrEnum)


class Base(DeclarativeBase):
    """The root of all entities."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id, sort_order=-10)


class Trashable:
    """A record that goes to the Papierkorb before it goes for good; ``deleted_at`` is None while it is in use.

    It has a ``name_key``: the index serves lists of what is in use by name without looking at the rows.
    """

    deleted_at: Mapped[datetime | None] = mapped_column(default=None, sort_order=90)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Index]:  # noqa: N805
        """The index in the order in which lists are read."""
        return (Index(f"ix_{cls.__tablename__}_in_use", "name_key", "id", "deleted_at"),)  # type: ignore[attr-defined]


def text() -> MappedColumn[str]:
    """A text that is empty rather than null, so that comparing and searching need no special case."""
    return mapped_column(Text, default="", server_default="")


def term(kind: type[T], default: T | None = None) -> MappedColumn[Any]:
    """A column that holds one of the terms of ``kind``, kept by its value."""
    column_type = Enum(
        kind, native_enum=False, length=30, values_callable=lambda terms: [t.value for t in terms]
    )
    return mapped_column(column_type, default=default, nullable=default is None)


def part_of(table: str, *, required: bool = True) -> MappedColumn[Any]:
    """A key of the record this row belongs to: it goes when the record goes for good."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=not required, index=True)


def refers_to(table: str) -> MappedColumn[Any]:
    """A key of another record: it is emptied when that record goes for good."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="SET NULL"), default=None, index=True)
