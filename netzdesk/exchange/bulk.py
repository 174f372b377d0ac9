"""Rows of tables, collected and written at once: bulk SQL is what makes 10,000 rows quick, and history sees it too."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from sqlalchemy import literal, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from netzdesk.base.identity import new_id
from netzdesk.exchange.draft import PartnerDraft, PersonDraft
from netzdesk.exchange.entry import comparison_key
from netzdesk.exchange.list_fields import BY_DAY, LISTS
from netzdesk.exchange.talks import channel_of, in_two
from netzdesk.exchange.value_keys import folded
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
_LINK_TABLES = {
    "tag": "partner_tag",
    "life_domain": "partner_life_domain",
    "contribution_kind": "contribution",
}
_BY_DAY = {LISTS[key]: columns for key, columns in BY_DAY.items()}
_TURN = 0.0001
"""Seconds that Python's threads wait for each other; usually it is 5 ms, as long as a statement takes."""
Rows = list[tuple[Any, ...]]


@contextmanager
def bulk_for(session: Session, partner_names: dict[str, list[str]]) -> Iterator[Bulk]:
    """Collects rows and has them written by a thread of its own; nobody else uses the session meanwhile.

    Behind the ``with`` the thread is at rest, whatever happened, so that the caller can commit or roll back.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        with ThreadPoolExecutor(1, "netzdesk-import") as thread:
            yield Bulk(session, partner_names, thread)
    finally:
        sys.setswitchinterval(usual)


class Bulk:
    """Collects rows by table; ``partner_names`` gives the ids of partners by ``comparison_key``.

    Values are as the database keeps them: texts (terms are some), numbers and None, days in ISO form.
    """

    def __init__(
        self, session: Session, partner_names: dict[str, list[str]], thread: ThreadPoolExecutor
    ) -> None:
        self._session = session
        self._partner_names = partner_names
        self._new: dict[tuple[str, tuple[str, ...]], Rows] = {}
        self._links_of_partners: Rows = []
        self._thread = thread
        self._written: Future[None] | None = None
        self._order = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
        self._statements: dict[tuple[str, tuple[str, ...]], str] = {}
        self._changed: list[tuple[str, str, dict[str, Any]]] = []
        self._catalogues = {table: _entries(session, entity) for table, entity in _CATALOGUES.items()}
        self._contacts = self.rows(
            "contact_point", "id", "partner_id", "person_id", "kind", "label", "value", "position"
        )
        self._target_groups = self.rows(
            "target_group_link", "id", "partner_id", "target_group_id", "kind", "estimated_reach"
        )
        self._links = {
            table: self.rows(name, "id", "partner_id", f"{table}_id") for table, name in _LINK_TABLES.items()
        }
        self._people = _people_by_mail(session)

    def rows(self, table: str, *columns: str) -> Rows:
        """New rows of these columns are queued by appending them here; other columns have their defaults."""
        return self._new.setdefault((table, columns), [])

    def update(self, table: str, row_id: str, values: dict[str, Any]) -> None:
        """Queue new values for a row, to be set when everything new is there."""
        self._changed.append((table, row_id, values))

    def contacts(
        self,
        owner: PartnerDraft | PersonDraft,
        *,
        partner_id: str | None = None,
        person_id: str | None = None,
    ) -> None:
        """Queue the new ways of contact of a partner or a person: behind those that are there, or in place of one."""
        for point_id, value in owner.new_values.items():
            self.update("contact_point", point_id, {"value": value})
        first = len(owner.contacts) - len(owner.new_contacts)
        for position, (kind, value, label) in enumerate(owner.new_contacts, first):
            self._contacts.append((new_id(), partner_id, person_id, kind, label, value, position))

    def catalogue(self, table: str, name: str) -> str:
        """The id of the entry with this name, made where there is none yet."""
        known = self._catalogues[table]
        key = folded(name)
        if key not in known:
            known[key] = new_id()
            self.rows(table, "id", "name", "position").append((known[key], name, len(known)))
        return known[key]

    def link(self, partner_id: str, table: str, name: str, reach: int | None = None) -> None:
        """Queue a link of a partner to an entry of a catalogue or an umbrella organisation, a talk, or a follow-up.

        ``reach``: how many of a target group that is.
        """
        if table == "umbrella":
            umbrella = self.partner_named(name)
            if umbrella and umbrella != partner_id:
                self._links_of_partners.append((new_id(), partner_id, umbrella))
            return
        if table in _BY_DAY:
            day, words = in_two(name)
            held = {"channel": channel_of(words)} if table == "conversation" else {}
            columns = ("id", "partner_id", *_BY_DAY[table], *held)
            self.rows(table, *columns).append((new_id(), partner_id, day, words, *held.values()))
            return
        row = (new_id(), partner_id, self.catalogue(table, name))
        if table == "target_group":
            self._target_groups.append((*row, TargetGroupLinkKind.REACHES, reach))
        else:
            self._links[table].append(row)

    def partner_named(self, name: str) -> str | None:
        """The id of the partner with this name, None where there is none or more than one."""
        found = self._partner_names.get(comparison_key(name), ())
        return found[0] if len(found) == 1 else None

    def same_person(self, person: PersonDraft) -> str | None:
        """Somebody in the file or the list with the same name and the same mail address."""
        return next((self._people[key] for key in _by_mail(person) if key in self._people), None)

    def know_person(self, person: PersonDraft) -> None:
        """From now on ``same_person`` finds this one too."""
        for key in _by_mail(person):
            self._people.setdefault(key, person.id)

    def write(self) -> None:
        """Have the new rows queued so far written, tables that others refer to first; the thread sees to it."""
        connection = self._session.connection()
        batch = []
        for into, rows in sorted(self._new.items(), key=lambda queued: self._order[queued[0][0]]):
            if rows:
                if into not in self._statements:
                    self._statements[into] = _statement(connection, *into)
                batch.append((self._statements[into], json.dumps(rows, ensure_ascii=False)))
                rows.clear()
        self.settle()
        self._written = self._thread.submit(_execute, connection.connection.cursor(), batch)

    def settle(self) -> None:
        """Wait until the thread has written all that it was given; what went wrong there is raised here."""
        if self._written:
            self._written.result()

    def finish(self) -> None:
        """Write all that is left: new rows, and then what may refer to any of them."""
        links = self.rows("umbrella_link", "id", "partner_id", "umbrella_id")
        links += self._links_of_partners
        self.write()
        self.settle()
        connection = self._session.connection()
        for table, row_id, values in self._changed:
            sets = ", ".join(f'"{column}" = ?' for column in values)
            connection.exec_driver_sql(
                f'UPDATE "{table}" SET {sets} WHERE id = ?', (*values.values(), row_id)
            )


def _execute(cursor: Any, batch: list[tuple[str, str]]) -> None:
    for statement, rows in batch:
        cursor.execute(statement, (rows,))


def _statement(connection: Connection, table: str, columns: tuple[str, ...]) -> str:
    """SQL that inserts rows given as one JSON text, an array each with these columns; others get their defaults.

    One statement for many rows: where a table has triggers, beginning and ending one costs more than the row.
    """
    defaults = {
        column.name: str(
            literal(column.default.arg, column.type).compile(
                dialect=connection.dialect, compile_kwargs={"literal_binds": True}
            )
        )
        for column in Base.metadata.tables[table].columns
        if column.name not in columns and isinstance(column.default, ScalarElementColumnDefault)
    }
    names = ", ".join(f'"{column}"' for column in (*columns, *defaults))
    values = ", ".join((*(f"value ->> {place}" for place in range(len(columns))), *defaults.values()))
    return f'INSERT INTO "{table}" ({names}) SELECT {values} FROM jsonb_each(?)'


def _entries(session: Session, entity: type[CatalogueEntry]) -> dict[str, str]:
    """The entries of a catalogue: folded name -> id."""
    entries = session.execute(select(entity.id, entity.name).order_by(entity.id.desc()))
    return {folded(name): key for key, name in entries}


def _by_mail(person: PersonDraft) -> list[tuple[str, str]]:
    """What a person is known by: name and mail address, for each of the addresses."""
    mails = [
        contact.value.lower() for contact in person.contacts.values() if contact.kind is ContactKind.MAIL
    ]
    name = comparison_key(f"{person.first_name} {person.last_name}") if mails else ""
    return [(name, mail) for mail in mails]


def _people_by_mail(session: Session) -> dict[tuple[str, str], str]:
    found = session.execute(
        select(Person.id, Person.first_name, Person.last_name, ContactPoint.value)
        .join(ContactPoint, ContactPoint.person_id == Person.id)
        .where(ContactPoint.kind == ContactKind.MAIL, Person.deleted_at.is_(None))
        .order_by(Person.id.desc())
    )
    return {(comparison_key(f"{first} {last}"), mail.lower()): key for key, first, last, mail in found}
