"""Values of any field as people read them: keys become names, terms their words, dates 31.12.2026, yes and no."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, Date, DateTime, Enum, text
from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.columns import show
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Base
from netzdesk.model.terms import Term
from netzdesk.work.fragments import full_name
from netzdesk.work.onboarding import SECTIONS

_NAMES = {
    "person": full_name("person"),
    "event": "title",
    "document": "title",
    "onboarding_pack": "strftime(:day, handed_over_on)",
}
"""How a row of a table is called; others have a ``name``."""
_CODES = {
    "language": (
        "Terms",
        {"de": QT_TRANSLATE_NOOP("Terms", "Deutsch"), "en": QT_TRANSLATE_NOOP("Terms", "Englisch")},
    ),
    "variant": (
        "Paper",
        {
            "standard": QT_TRANSLATE_NOOP("Paper", "Normal"),
            "large": QT_TRANSLATE_NOOP("Paper", "Großdruck"),
            "mono": QT_TRANSLATE_NOOP("Paper", "Schwarz-Weiß"),
        },
    ),
    "sections": ("Pack", SECTIONS),
}
"""Fields that hold codes without being terms, with commas between several: the context and the words for them."""


def readable(session: Session, table: str, field: str, value: Any) -> str:
    """A value as the history keeps it (JSON) or as an entity holds it, in words of the current language."""
    if value is None or value == "":
        return ""
    column: Column[Any] | None = Base.metadata.tables[table].c.get(field)
    if column is None:
        return str(value)
    for key in column.foreign_keys:
        return record_name(session, key.column.table.name, value)
    if field in _CODES and not isinstance(column.type, Enum):
        context, words = _CODES[field]
        return ", ".join(translate(context, words.get(code, code)) for code in str(value).split(","))
    return _plain(column.type, value)


def record_name(session: Session, table: str, key: str) -> str:
    """What a record is called; empty where it is gone."""
    name = _NAMES.get(table, "name")
    statement = text(f'SELECT {name} FROM "{table}" WHERE id = :id')
    return session.execute(statement, {"id": key, "day": dates.pattern()}).scalar() or ""


def _plain(kind: Any, value: Any) -> str:
    if isinstance(kind, Enum):
        terms: type[StrEnum] | None = kind.enum_class  # type: ignore[assignment]
        term = terms(value) if terms else value
        return term.word() if isinstance(term, Term) else str(value)
    if isinstance(kind, Boolean):
        return show(bool(value))
    if isinstance(kind, DateTime) and isinstance(value, str):
        return show(datetime.fromisoformat(value))
    if isinstance(kind, Date) and isinstance(value, str):
        return show(date.fromisoformat(value))
    return show(value)
