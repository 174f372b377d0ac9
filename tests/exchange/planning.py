"""Short lists in memory, and what reading them would do and does."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, text

from netzdesk.exchange.carry_out import ImportResult, carry_out
from netzdesk.exchange.found import FoundTable, SourceRow
from netzdesk.exchange.mapping import ColumnMapping, Mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import ImportPlan
from netzdesk.model import Base, Partner
from netzdesk.store import Store

FIELDS = ("name", "place", "street", "phone", "email", "person_name", "function", "tags", "notes")
Rows = list[dict[str, str]]


def listed(*rows: dict[str, str], fields: tuple[str, ...] = FIELDS) -> tuple[FoundTable, Mapping]:
    source = [SourceRow(number, tuple(row.get(key) for key in fields)) for number, row in enumerate(rows, 2)]
    mapping = Mapping(tuple(ColumnMapping(key, key, 1.0, "heading") for key in fields))
    return FoundTable("Tabelle", "", fields, source), mapping


def planned(store: Store, *rows: dict[str, str], fields: tuple[str, ...] = FIELDS) -> ImportPlan:
    with store.read() as session:
        return plan_partners(session, *listed(*rows, fields=fields))


def done(store: Store, plan: ImportPlan) -> ImportResult:
    with store.change(plan.label()) as session:
        return carry_out(session, plan, today=date(2026, 3, 2))


def outcomes(plan: ImportPlan) -> list[str]:
    return [row.outcome.value for row in plan.rows]


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.read() as session:
        tables = [*Base.metadata.tables, "search_text"]
        return {name: sorted(map(tuple, session.execute(text(f'SELECT * FROM "{name}"')))) for name in tables}


def one(store: Store, name: str) -> Partner:
    with store.read() as session:
        partner = session.scalars(select(Partner).where(Partner.name == name)).one()
        session.expunge(partner)
        return partner
