"""Two records of one organisation or human being become one; everything moved or dropped is listed first.

What hangs on the record that goes moves over, found by the foreign keys of the tables, so that nothing is forgotten.
A row that the other record has as well is dropped; the one that stays keeps its values and takes over what it lacks.
The record that goes ends in the trash, and the whole is one step that can be undone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import RowMapping, Table, delete, select, update
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model import Base, Partner, Person
from netzdesk.work.contacts import digits
from netzdesk.work.field_names import field_name, table_name
from netzdesk.work.partners import keep_status
from netzdesk.work.readable import readable, record_name

Choice = Literal["keep", "drop", "both"]
_UNTOLD = {"sections", "language", "variant"}
"""How a pack was made: kept in words of the program, and of no help in telling it from another."""
_SAME = {
    "affiliation": ("person_id", "partner_id", "function_title", "valid_from", "valid_to"),
    "contribution": ("contribution_kind_id",),
    "membership": ("group_id", "person_id", "partner_id", "role", "valid_from", "valid_to"),
    "participation": ("event_id", "person_id", "partner_id"),
    "partner_life_domain": ("life_domain_id",),
    "partner_tag": ("tag_id",),
    "target_group_link": ("target_group_id", "kind"),
    "umbrella_link": ("partner_id", "umbrella_id"),
    "consent": ("purpose", "given_on", "withdrawn_on"),
}
"""Two rows of a table that agree in these columns (the merged records counting as one) say the same."""
_NEVER = {"id", "name_key", "deleted_at", "status", "status_since", "kind"}
_JOINED = {"description", "notes", "biography"}
"""Free texts of which both are kept unless somebody chooses."""


@dataclass(frozen=True, slots=True)
class MergeField:
    """A field in which both records say something else; ``choice`` is whose value stays."""

    field: str
    title: str
    keep_value: str
    drop_value: str
    choice: Choice
    may_join: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """What happens to one row that hangs on the record that goes."""

    table: str
    row_id: str
    column: str
    words: str
    twin: str = ""
    fill: tuple[tuple[str, Any], ...] = ()
    lost: bool = False


@dataclass(slots=True)
class _Told:
    """What becomes of the fields: those to choose in, the new values, what moves and what is dropped in words."""

    fields: list[MergeField] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    moved: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do; ``moved`` and ``dropped`` are sentences that name every value."""

    table: str
    keep_id: str
    drop_id: str
    keep_name: str
    drop_name: str
    fields: tuple[MergeField, ...]
    moved: tuple[str, ...]
    dropped: tuple[str, ...]
    rows: tuple[_Row, ...] = field(repr=False)
    values: tuple[tuple[str, Any], ...] = field(repr=False)


def plan_merge(
    session: Session, keep_id: str, drop_id: str, choices: Mapping[str, Choice] | None = None
) -> MergePlan:
    """What merging two partners, or two persons, would do; ``choices`` says whose value of a field stays.

    Where nothing is chosen, the record that stays keeps its values, takes over what it lacks, and joins free texts.
    """
    keep, drop = _record(session, keep_id), _record(session, drop_id)
    if keep is None or drop is None or type(keep) is not type(drop) or keep is drop:
        raise UserError(
            translate(
                "Merging",
                "Nur zwei verschiedene Partner*innen oder zwei Personen lassen sich zusammenführen.",
            )
        )
    if keep.deleted_at or drop.deleted_at:
        raise UserError(
            translate(
                "Merging",
                "Im Papierkorb lässt sich nichts zusammenführen. Holen Sie die Einträge erst zurück.",
            )
        )
    session.flush()
    table = keep.__tablename__
    told = _fields(session, keep, drop, choices or {})
    status = (choices or {}).get("status", "keep")
    rows = tuple(_rows(session, Base.metadata.tables[table], keep_id, drop_id, status))
    for row in rows:
        (told.dropped if row.twin or row.lost else told.moved).append(row.words)
    return MergePlan(
        table, keep_id, drop_id, record_name(session, table, keep_id), record_name(session, table, drop_id),
        tuple(told.fields), tuple(told.moved), tuple(told.dropped), rows, tuple(told.values.items()),
    )  # fmt: skip


def merge(session: Session, plan: MergePlan) -> None:
    """Do exactly what the plan says; UserError where the records have changed since it was made."""
    choices = {each.field: each.choice for each in plan.fields}
    if plan_merge(session, plan.keep_id, plan.drop_id, choices) != plan:
        raise UserError(
            translate(
                "Merging",
                "Die Einträge haben sich inzwischen geändert. Bitte sehen Sie sich die Liste noch einmal an.",
            )
        )
    for row in plan.rows:
        table = Base.metadata.tables[row.table]
        gone = bool(row.twin) or row.lost
        if gone:
            session.execute(delete(table).where(table.c.id == row.row_id))
        changes = dict(row.fill) if gone else {row.column: plan.keep_id, **dict(row.fill)}
        if changes:
            target = row.twin or row.row_id
            session.execute(update(table).where(table.c.id == target).values(**changes))
    session.expire_all()
    keep, drop = _record(session, plan.keep_id), _record(session, plan.drop_id)
    assert keep is not None
    assert drop is not None
    for name, value in plan.values:
        setattr(keep, name, value)
    drop.deleted_at = datetime.now().replace(microsecond=0)
    session.flush()
    if isinstance(keep, Partner) and keep.status_changes:
        keep_status(session, keep)


def _record(session: Session, key: str) -> Partner | Person | None:
    return session.get(Partner, key) or session.get(Person, key)


def _fields(
    session: Session, keep: Partner | Person, drop: Partner | Person, choices: Mapping[str, Choice]
) -> _Told:
    table, told = keep.__tablename__, _Told()
    if isinstance(keep, Partner) and isinstance(drop, Partner) and keep.status is not drop.status:
        own, other = (readable(session, table, "status", each.status) for each in (keep, drop))
        title, choice = field_name(table, "status"), choices.get("status", "keep")
        told.fields.append(MergeField("status", title, own, other, choice, may_join=False))
    for name in (each.name for each in Base.metadata.tables[table].c if each.name not in _NEVER):
        here, there = (_value(each, name, keep.id, drop.id) for each in (keep, drop))
        if here != getattr(keep, name):
            told.values[name] = here
        if here == there or not there:
            continue
        title = field_name(table, name)
        own, other = (readable(session, table, name, value) for value in (here, there))
        if not here:
            told.values[name] = there
            told.moved.append(f"{title}: {other}")
            continue
        may_join = name in _JOINED
        choice = choices.get(name, "both" if may_join else "keep")
        told.fields.append(MergeField(name, title, own, other, choice, may_join))
        if choice == "both":
            told.values[name] = f"{here}\n\n{there}"
            told.moved.append(f"{title}: {other}")
        elif choice == "drop":
            told.values[name] = there
            told.dropped.append(f"{title}: {own}")
        else:
            told.dropped.append(f"{title}: {other}")
    return told


def _value(record: Partner | Person, name: str, keep_id: str, drop_id: str) -> Any:
    """A field, without a reference to one of the two themselves: nobody is part of themself."""
    value = getattr(record, name)
    return None if value in {keep_id, drop_id} else value


def _rows(session: Session, table: Table, keep_id: str, drop_id: str, status: Choice) -> Iterator[_Row]:
    for child in Base.metadata.sorted_tables:
        for key in sorted(child.foreign_keys, key=lambda each: each.parent.name):
            if key.column.table is table and child.name == "status_change":
                yield from _way(session, child, key.parent.name, keep_id, drop_id, status)
            elif key.column.table is table:
                yield from _rows_of(session, child, key.parent.name, keep_id, drop_id)


def _way(
    session: Session, child: Table, column: str, keep_id: str, drop_id: str, status: Choice
) -> Iterator[_Row]:
    """The way of the one whose status stays is kept whole, that of the other one only up to where it begins.

    Else an idea noted later would take a partner off board who was entered twice.
    """
    query = select(child).order_by(child.c.since, child.c.id)
    here, there = (
        session.execute(query.where(child.c[column] == each)).mappings().all() for each in (keep_id, drop_id)
    )
    stays = there if status == "drop" else here
    begins = stays[0]["since"] if stays else None
    for rows in (here, there):
        for row in rows:
            lost = rows is not stays and begins is not None and row["since"] >= begins
            if lost or rows is there:
                yield _Row(child.name, row["id"], column, _words(session, child, column, row), lost=lost)


def _rows_of(session: Session, child: Table, column: str, keep_id: str, drop_id: str) -> Iterator[_Row]:
    query = select(child).order_by(child.c.id)
    there = session.execute(query.where(child.c[column] == keep_id)).mappings().all()
    twins = {_identity(child, row, keep_id, drop_id): row for row in reversed(there)}
    has_main = any(row.get("is_main_contact") for row in there)
    for number, row in enumerate(
        session.execute(query.where(child.c[column] == drop_id)).mappings(), len(there)
    ):
        if row["id"] == keep_id:
            continue  # the record that stays was a part of the one that goes: ``_fields`` has seen to that
        words = _words(session, child, column, row)
        twin = twins.get(_identity(child, row, keep_id, drop_id))
        if child.name == "umbrella_link" and {row["partner_id"], row["umbrella_id"]} <= {keep_id, drop_id}:
            yield _Row(child.name, row["id"], column, words, lost=True)
        elif twin:
            lacks = {
                name: value for name, value in row.items() if value and not twin[name] and name != "position"
            }
            if has_main:
                lacks.pop("is_main_contact", None)
            yield _Row(child.name, row["id"], column, words, twin["id"], tuple(lacks.items()))
        else:
            fill: dict[str, Any] = {"position": number} if "position" in row else {}
            if has_main and row.get("is_main_contact"):
                fill["is_main_contact"] = False
            yield _Row(child.name, row["id"], column, words, fill=tuple(fill.items()))


def _identity(table: Table, row: RowMapping, keep_id: str, drop_id: str) -> tuple[Any, ...]:
    if table.name == "contact_point":
        value = row["value"].casefold()
        return (row["kind"], value if "@" in value else digits(value) or value)
    columns = _SAME.get(table.name) or [name for name in row if name not in {"id", "position"}]
    return tuple(keep_id if row[name] == drop_id else row[name] for name in columns)


def _words(session: Session, table: Table, column: str, row: RowMapping) -> str:
    """What a row is, for the list of a plan: "Funktion: Anna Beispiel, Leitung"."""
    title = (
        field_name(table.name, column) if table.name in {"event", "goal", "group"} else table_name(table.name)
    )
    if "deleted_at" in table.c:
        details = record_name(session, table.name, row["id"])
    else:
        shown = [
            name
            for name in row
            if name != column and row[name] and field_name(table.name, name) and name not in _UNTOLD
        ]
        details = ", ".join(
            field_name(table.name, name)
            if row[name] is True
            else readable(session, table.name, name, row[name])
            for name in shown
        )
    return f"{title}: {details}" if len(details) < 140 else f"{title}: {details[:139]}…"
