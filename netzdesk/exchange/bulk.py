"""Rows of tables, collected and written at once: bulk SQL is what makes 10,000 rows quick, and history sees it too."""

from __future__ import annotations

from itertools import chain
from typing import Any

from sqlalchemy import Column, Table, bindparam, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from netzdesk.base.identity import new_id
from netzdesk.base.order import plain
from netzdesk.base.progress import Progress
from netzdesk.exchange.draft import PersonDraft, name_key
from netzdesk.exchange.entry import Contact
from netzdesk.model import (
    Base,
    ContactPoint,
    ContributionKind,
    LifeDomain,
    PartnerType,
    Person,
    Sector,
    Tag,
    TargetGroup,
)
from netzdesk.model.catalogue import CatalogueEntry
from netzdesk.model.terms import ContactKind, TargetGroupLinkKind

_CATALOGUES: dict[str, type[CatalogueEntry]] = {
    each.__tablename__: each for each in (PartnerType, Sector, Tag, LifeDomain, TargetGroup, ContributionKind)
}
_LINK_TABLES = {"tag": "partner_tag", "life_domain": "partner_life_domain", "target_group": "target_group_link",
                "contribution_kind": "contribution", "umbrella": "umbrella_link"}  # fmt: skip
_AT_ONCE = 2000
_IN_ONE = 100
"""Rows of one statement: where a table has triggers, beginning and ending a statement costs more than the row."""


class Bulk:
    """Collects rows by table; ``partner_names`` gives the ids of partners by ``name_key``."""

    def __init__(self, session: Session, partner_names: dict[str, list[str]]) -> None:
        self._session = session
        self._partner_names = partner_names
        self._inserts: dict[str, list[dict[str, Any]]] = {}
        self._updates: dict[str, dict[str, dict[str, Any]]] = {}
        self._catalogues: dict[str, dict[str, str]] = {}
        self._people = _people_by_mail(session)

    def insert(self, table: str, values: dict[str, Any]) -> None:
        """Queue a new row."""
        self._inserts.setdefault(table, []).append(values)

    def update(self, table: str, row_id: str, values: dict[str, Any]) -> None:
        """Queue new values for a row."""
        self._updates.setdefault(table, {}).setdefault(row_id, {}).update(values)

    def contacts(self, owner: str, owner_id: str, contacts: list[Contact], first_position: int) -> None:
        """Queue new ways of contact behind those that are there; ``owner`` is the name of the key column."""
        for position, contact in enumerate(contacts, first_position):
            self.insert(
                "contact_point",
                {"id": new_id(), owner: owner_id, "kind": contact.kind.value, "label": contact.label,
                 "value": contact.value, "position": position},
            )  # fmt: skip

    def catalogue(self, table: str, name: str) -> str:
        """The id of the entry with this name, made where there is none yet."""
        if table not in self._catalogues:
            entity = _CATALOGUES[table]
            entries = self._session.execute(select(entity.id, entity.name).order_by(entity.id.desc()))
            self._catalogues[table] = {plain(known): key for key, known in entries}
        known = self._catalogues[table]
        key = plain(name)
        if key not in known:
            known[key] = new_id()
            self.insert(table, {"id": known[key], "name": name, "position": len(known)})
        return known[key]

    def link(self, partner_id: str, table: str, name: str) -> None:
        """Queue a link of a partner to an entry of a catalogue, or to an umbrella organisation."""
        linked = self.partner_named(name) if table == "umbrella" else self.catalogue(table, name)
        row = {"id": new_id(), "partner_id": partner_id, f"{table}_id": linked}
        if table == "target_group":
            row["kind"] = TargetGroupLinkKind.REACHES.value
        if linked and linked != partner_id:
            self.insert(_LINK_TABLES[table], row)

    def partner_named(self, name: str) -> str | None:
        """The id of the partner with this name, None where there is none or more than one."""
        found = self._partner_names.get(name_key(name), ())
        return found[0] if len(found) == 1 else None

    def same_person(self, person: PersonDraft) -> str | None:
        """Somebody in the file or the list with the same name and the same mail address (U3, B27)."""
        name = name_key(f"{person.first_name} {person.last_name}")
        mails = [
            contact.value.lower() for contact in person.contacts.values() if contact.kind is ContactKind.MAIL
        ]
        return next((self._people[name, mail] for mail in mails if (name, mail) in self._people), None)

    def know_person(self, person: PersonDraft) -> None:
        """From now on ``same_person`` finds this one too."""
        name = name_key(f"{person.first_name} {person.last_name}")
        for contact in person.contacts.values():
            if contact.kind is ContactKind.MAIL:
                self._people.setdefault((name, contact.value.lower()), person.id)

    def write(self, progress: Progress) -> None:
        """Write all that was queued, tables that others refer to first."""
        total = sum(map(len, self._inserts.values()))
        done = 0
        for table in Base.metadata.sorted_tables:
            queued = self._inserts.pop(table.name, [])
            for start in range(0, len(queued), _AT_ONCE):
                rows = queued[start : start + _AT_ONCE]
                _insert(self._session, table, rows)
                done += len(rows)
                progress(done, total)
            for row_id, values in self._updates.get(table.name, {}).items():
                self._session.execute(
                    update(table).where(table.c.id == bindparam("row")).values(values), {"row": row_id}
                )


def _insert(session: Session, table: Table, rows: list[dict[str, Any]]) -> None:
    """Insert rows, column by column turned into what the database keeps: half the time of an ``insert()`` of dicts."""
    connection = session.connection()
    dialect = connection.dialect
    used = set().union(*rows)
    columns = []
    filled = [column for column in table.columns if column.name in used or _default(column) is not None]
    for column in filled:
        default = _default(column)
        values = [row.get(column.name, default) for row in rows]
        bound = column.type.dialect_impl(dialect).bind_processor(dialect)
        columns.append(list(map(bound, values)) if bound else values)
    names, marks = ", ".join(f'"{column.name}"' for column in filled), ", ".join("?" * len(filled))
    ready = list(zip(*columns, strict=True))
    for start in range(0, len(ready), _IN_ONE):
        part = ready[start : start + _IN_ONE]
        statement = f'INSERT INTO "{table.name}" ({names}) VALUES ' + ", ".join([f"({marks})"] * len(part))
        connection.exec_driver_sql(statement, tuple(chain.from_iterable(part)))


def _default(column: Column[Any]) -> Any:
    """What a column holds where nothing is said; ids are always said."""
    return column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None


def _people_by_mail(session: Session) -> dict[tuple[str, str], str]:
    found = session.execute(
        select(Person.id, Person.first_name, Person.last_name, ContactPoint.value)
        .join(ContactPoint, ContactPoint.person_id == Person.id)
        .where(ContactPoint.kind == ContactKind.MAIL, Person.deleted_at.is_(None))
        .order_by(Person.id.desc())
    )
    return {(name_key(f"{first} {last}"), mail.lower()): key for key, first, last, mail in found}
