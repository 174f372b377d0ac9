"""A generated network has the size asked for, the same content for the same seed, and nobody real in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from netzdesk.base.errors import Cancelled
from netzdesk.base.order import sort_key
from netzdesk.model import Base, ContactPoint, Event, Group, Partner, Person, StatusChange
from netzdesk.model.terms import GroupKind
from netzdesk.store import Store, create_store
from netzdesk.work.generated import fill_generated

TODAY = date(2026, 3, 4)


def generated(path: Path, partners: int, seed: int) -> Store:
    store = create_store(path)
    with store.change("Erfunden") as session:
        fill_generated(session, partners, seed, today=TODAY)
    return store


def contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables without the keys of the catalogues, which are new in every file."""
    with store.read() as session:
        entries = {
            row.id: row.name
            for table in Base.metadata.sorted_tables
            if "is_retired" in table.c
            for row in session.execute(select(table.c.id, table.c.name))
        }
        return {
            table.name: sorted(
                (tuple(entries.get(value, value) for value in row) for row in session.execute(select(table))),
                key=repr,
            )
            for table in Base.metadata.sorted_tables
        }


def test_the_same_seed_makes_the_same_network(tmp_path: Path) -> None:
    first, second = (generated(tmp_path / f"{name}.netz", 130, seed=7) for name in "ab")

    assert contents(first) == contents(second)
    first.close()
    second.close()


def test_another_seed_makes_another_network(tmp_path: Path) -> None:
    first, second = (generated(tmp_path / f"{seed}.netz", 60, seed) for seed in (1, 2))

    assert contents(first)["person"] != contents(second)["person"]
    first.close()
    second.close()


@pytest.mark.parametrize("partners", [0, 1, 2, 3000])
def test_there_are_as_many_partners_as_asked_for_each_with_a_name_of_its_own(
    tmp_path: Path, partners: int
) -> None:
    store = generated(tmp_path / "size.netz", partners, seed=3)

    with store.read() as session:
        names = session.scalars(select(Partner.name)).all()
        steering = session.scalar(select(func.count()).where(Group.kind == GroupKind.STEERING_GROUP))
        events = session.scalar(select(func.count()).select_from(Event)) or 0
    store.close()
    assert (len(names), len(set(names))) == (partners, partners)
    assert steering == bool(events)


def test_sort_keys_and_status_fit_what_they_are_taken_from(tmp_path: Path) -> None:
    store = generated(tmp_path / "keys.netz", 200, seed=5)

    with store.read() as session:
        for partner in session.scalars(select(Partner)):
            assert partner.name_key == sort_key(partner.name)
            last = partner.status_changes[-1]
            assert (partner.status, partner.status_since) == (last.status, last.since)
        for person in session.scalars(select(Person)):
            assert person.name_key == sort_key(f"{person.last_name} {person.first_name}")
        assert (
            session.scalars(select(StatusChange.since).order_by(StatusChange.since.desc())).first() <= TODAY
        )
    store.close()


def test_nobody_can_be_reached_by_accident(tmp_path: Path) -> None:
    store = generated(tmp_path / "calls.netz", 200, seed=5)

    with store.read() as session:
        values = session.scalars(select(ContactPoint.value)).all()
    store.close()
    assert values
    assert all(value.endswith(".example") or value.startswith("089 99998-") for value in values)


def test_whoever_cancels_finds_nothing_done(tmp_path: Path) -> None:
    def impatient(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    store = create_store(tmp_path / "cancelled.netz")
    with pytest.raises(Cancelled), store.change("Erfunden") as session:
        fill_generated(session, 3000, progress=impatient)

    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Partner)) == 0
    store.close()
