"""What may be chosen: the entries of a catalogue, the terms of a field, yes or no, the texts in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from netzdesk.base.order import sort_key
from netzdesk.base.text import translate
from netzdesk.model.catalogue import CatalogueEntry
from netzdesk.model.terms import Term
from netzdesk.work.listing import Choice

Choices = Callable[[Session], Sequence[Choice]]


def of_catalogue(catalogue: type[CatalogueEntry]) -> Choices:
    """The entries of a catalogue that are still offered, in their order."""

    def choices(session: Session) -> list[Choice]:
        query = (
            select(catalogue)
            .where(catalogue.is_retired.is_(False))
            .order_by(catalogue.position, catalogue.name)
        )
        return [(entry.id, entry.name) for entry in session.scalars(query)]

    return choices


def of_terms(terms: type[Term]) -> Choices:
    """The fixed terms of a field, in their order."""
    return lambda _session: [(term.value, term.word()) for term in terms]


def yes_no(_session: Session) -> list[Choice]:
    """Yes and no, kept as 1 and 0."""
    return [("1", translate("Columns", "ja")), ("0", translate("Columns", "nein"))]


def of_records(table: str, name: str, condition: str = "deleted_at IS NULL") -> Choices:
    """The records of a table by their name, in German order; for tables with dozens of rows, not thousands."""

    def choices(session: Session) -> list[Choice]:
        found = session.execute(
            text(f'SELECT id, "{name}" FROM "{table}" WHERE {condition} ORDER BY name_key, id')
        )
        return [(key, shown) for key, shown in found]

    return choices


def set_by_program(_session: Session) -> list[Choice]:
    """No choices: the program sets this filter where it leads to a list, it is not offered."""
    return []


def of_texts(table: str, column: str) -> Choices:
    """The texts that stand in a column, each once, in German order."""

    def choices(session: Session) -> list[Choice]:
        found = session.execute(
            text(f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" <> \'\'')
        ).scalars()
        return [(value, value) for value in sorted(found, key=sort_key)]

    return choices
