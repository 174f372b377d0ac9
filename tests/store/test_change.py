"""A change is all or nothing, and the only way to write."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from netzdesk.base.errors import Cancelled
from netzdesk.model import Base, ContactPoint, Partner
from netzdesk.model.person import Affiliation
from netzdesk.store import Store
from netzdesk.store.kept_bytes import keep_bytes, kept_bytes
from netzdesk.work import partners, people, records
from tests.store.network import KNOWN, contents


@pytest.mark.parametrize("reason", [Cancelled(), ValueError("a bug")])
def test_an_exception_inside_a_change_leaves_everything_as_it_was(store: Store, reason: Exception) -> None:
    before, steps = contents(store), store.steps()
    told: list[frozenset[str]] = []
    store.on_change = told.append

    def half(session: Session) -> None:
        partners.create_partner(session, "halb")
        raise reason

    with pytest.raises(type(reason)), store.change("Scheitert") as session:
        half(session)

    assert contents(store) == before
    assert store.steps() == steps
    assert told == []
    assert store.check() == []


def test_the_file_takes_a_change_after_one_that_failed(store: Store) -> None:
    with pytest.raises(Cancelled), store.change("Scheitert"):
        raise Cancelled

    with store.change("Geht") as session:
        partners.create_partner(session, "Neu")

    assert store.steps()[0].label == "Geht"


def _by_orm(session: Session) -> None:
    session.add(Partner(name="heimlich"))
    session.flush()


def _by_bulk(session: Session) -> None:
    session.execute(insert(Partner), [{"id": "x", "name": "heimlich", "name_key": "x"}])


def _by_sql(session: Session) -> None:
    session.execute(text("DELETE FROM partner"))


def _by_update(session: Session) -> None:
    session.execute(text("UPDATE partner SET notes = notes || 'x'"))


@pytest.mark.parametrize("write", [_by_orm, _by_bulk, _by_sql, _by_update])
def test_writing_outside_a_change_is_refused(store: Store, write: Callable[[Session], None]) -> None:
    before = contents(store)

    with pytest.raises(DBAPIError, match=r"write outside Store\.change"), store.read() as session:
        write(session)

    assert contents(store) == before


def test_every_table_of_entities_is_watched_for_every_kind_of_write(store: Store) -> None:
    with store.read() as session:
        found = set(session.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars())

    assert found == {
        f"history_{table}_{event}"
        for table in Base.metadata.tables
        for event in ("insert", "update", "delete")
    }


def test_cascades_and_bulk_sql_are_recorded_row_by_row(store: Store) -> None:
    with store.read() as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        rows = {
            row.id
            for cls in (Affiliation, ContactPoint)
            for row in session.scalars(select(cls).where(cls.partner_id == known.id))
        }
    with store.change("Löschen") as session:
        session.execute(text("DELETE FROM partner WHERE id = :id"), {"id": known.id})

    gone = {change.row_id for change in store.history_of(known.id) if change.after is None}

    assert {known.id, *rows} <= gone


def test_a_reader_sees_one_state_while_somebody_writes(store: Store) -> None:
    with store.read() as reader:
        before = reader.scalars(select(Partner.id)).all()
        with store.change("Dazwischen") as session:
            partners.create_partner(session, "Dazwischen")
        assert reader.scalars(select(Partner.id)).all() == before

    with store.read() as reader:
        assert len(reader.scalars(select(Partner.id)).all()) == len(before) + 1


def test_a_change_says_who_made_it_when_and_under_which_name(store: Store) -> None:
    with store.change("2 Personen anlegen") as session:
        for name in ("A", "B"):
            people.create_person(session, name, name)

    step = store.steps()[0]

    assert step.label == "2 Personen anlegen"
    assert step.device
    assert step.made_at.year > 2025
    assert step.state == "done"


def test_bytes_are_kept_once_and_come_back_as_they_were(store: Store) -> None:
    with store.change("Dokument") as session:
        keys = [keep_bytes(session, content) for content in (b"\0Satzung", b"\0Satzung", b"")]

    with store.read() as session:
        assert [kept_bytes(session, key) for key in keys] == [b"\0Satzung", b"\0Satzung", b""]
        assert kept_bytes(session, "0" * 64) is None
    assert keys[0] == keys[1]


def test_setting_a_field_to_what_it_is_changes_nothing(store: Store) -> None:
    with store.change("Feld") as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        told = [
            records.set_value(session, known, "name", KNOWN),
            records.set_value(session, known, "notes", None),
            records.set_value(session, known, "stance", "neutral"),
            records.set_value(session, known, "stance", "neutral"),
        ]

    assert told == [False, True, True, False]
    assert known.notes == ""
