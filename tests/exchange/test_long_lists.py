"""Lists of which parts are written while the rest is still thought about: a fault or Cancel then leaves nothing."""

from __future__ import annotations

import sys
from itertools import count

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.exchange.carry_out import carry_out
from netzdesk.exchange.found import FoundTable, SourceRow
from netzdesk.exchange.mapping import ColumnMapping, Mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import ImportPlan, Outcome
from netzdesk.model import Base
from netzdesk.store import Store

FIELDS = ("name", "place", "phone", "email", "person_name", "tags", "notes")
ROWS = 3500


def planned(store: Store) -> ImportPlan:
    rows = [
        SourceRow(
            number,
            (
                f"Verein {number}",
                "Fürth",
                f"0911 {number}",
                f"a{number}@b.example",
                f"Ayşe Öz-{number}",
                "x",
                'ja "\\\n🙂',
            ),
        )
        for number in range(ROWS)
    ]
    mapping = Mapping(tuple(ColumnMapping(key, key, 1.0, "heading") for key in FIELDS))
    with store.read() as session:
        return plan_partners(session, FoundTable("", "", FIELDS, rows), mapping)


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.read() as session:
        tables = [*Base.metadata.tables, "search_text", "history_step", "history_change"]
        return {name: sorted(map(tuple, session.execute(text(f'SELECT * FROM "{name}"')))) for name in tables}


def test_a_long_list_comes_in_whole_and_a_second_time_adds_nothing(store: Store) -> None:
    with store.change("Lesen") as session:
        carry_out(session, planned(store))
    with store.read() as session:
        told = session.execute(
            text(
                "SELECT p.name, p.notes, group_concat(c.value, '|' ORDER BY c.value), h.last_name FROM partner p"
                " JOIN contact_point c ON c.partner_id = p.id JOIN affiliation a ON a.partner_id = p.id"
                " JOIN person h ON h.id = a.person_id GROUP BY p.id"
            )
        ).all()
    wanted = {
        (f"Verein {number}", 'ja "\\\n🙂', f"0911 {number}|a{number}@b.example", f"Öz-{number}")
        for number in range(ROWS)
    }
    assert {tuple(row) for row in told} == wanted
    assert planned(store).counts()[Outcome.SAME] == ROWS
    assert store.check() == []


@pytest.mark.parametrize("stop", [11, 12, 25, 35])
def test_cancelling_behind_the_first_thousand_leaves_nothing(store: Store, stop: int) -> None:
    plan, before, turn = planned(store), everything(store), sys.getswitchinterval()
    calls = count()

    def progress(_done: int, _total: int) -> None:
        if next(calls) == stop:
            raise Cancelled

    with pytest.raises(Cancelled), store.change("Lesen") as session:
        carry_out(session, plan, progress)
    assert everything(store) == before
    assert store.check() == []
    assert sys.getswitchinterval() == turn


def test_a_disk_that_is_full_half_way_is_a_sentence_and_leaves_nothing(store: Store) -> None:
    plan, before = planned(store), everything(store)

    def fill(session: Session) -> None:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count={pages + 400}"))
        carry_out(session, plan)

    with pytest.raises(UserError, match="Datenträger ist voll"), store.change("Lesen") as session:
        fill(session)
    assert everything(store) == before
    assert store.check() == []


def test_a_row_that_cannot_be_written_in_the_middle_leaves_nothing(store: Store) -> None:
    plan, before = planned(store), everything(store)

    def write(session: Session) -> None:
        session.execute(
            text(
                "CREATE TEMP TRIGGER faulty BEFORE INSERT ON main.contact_point WHEN NEW.value = '0911 1700'"
                " BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END"
            )
        )
        carry_out(session, plan)

    with pytest.raises(UserError, match="lesen oder schreiben"), store.change("Lesen") as session:
        write(session)
    assert everything(store) == before
    assert store.check() == []
