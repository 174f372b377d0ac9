"""The sample network: how a town in Franconia learned what lonely people need, all persons invented.

The story stands in ``resources/sample/*.json``, a list of records per table, with these shorthands:

- dates are days from the day of filling, moments are ``[days, "16:00"]``, both moved off weekends, away from today;
- ``"key"`` names a record for others; a foreign key is written without ``_id`` and holds a key, or a catalogue's name;
- an entry that a catalogue has already is only changed;
- rows that belong to a record stand inside it, also as plain lists in the order of ``SHORT``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Date, DateTime, Enum, inspect, select, text
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.paths import resources
from netzdesk.base.text import SOURCE_LANGUAGE, language
from netzdesk.model import Base
from netzdesk.model.catalogue import CatalogueEntry
from netzdesk.model.entities import ENTITIES
from netzdesk.model.terms import PartnershipStatus
from netzdesk.store.kept_bytes import keep_bytes
from netzdesk.work.catalogues import fill_defaults

SHORT = {
    "affiliations": ("partner", "function_title", "valid_from", "valid_to", "is_main_contact", "is_decision_maker"),
    "consents": ("purpose", "given_on", "proof"),
    "contact_points": ("kind", "value", "label"),
    "contributions": ("contribution_kind", "note"),
    "life_domains": ("life_domain",),
    "memberships": ("person", "partner", "role", "valid_from", "valid_to", "target_group", "has_vote"),
    "participations": ("person", "rsvp", "role"),
    "status_changes": ("status", "since", "reason"),
    "tags": ("tag",),
    "target_groups": ("target_group", "kind", "estimated_reach"),
    "umbrellas": ("umbrella",),
}  # fmt: skip
"""Rows that may stand inside a record as plain lists -> the fields that such a list fills, in its order."""
_COMES_FOR = """
UPDATE participation SET partner_id = coalesce(
  (SELECT a.partner_id FROM affiliation a JOIN event e ON e.id = participation.event_id
    WHERE a.person_id = participation.person_id AND coalesce(a.valid_from, '') <= date(e.starts_at)
      AND coalesce(a.valid_to, '9999') >= date(e.starts_at) ORDER BY a.is_main_contact DESC, a.id LIMIT 1),
  (SELECT id FROM partner WHERE person_id = participation.person_id))
"""

Record = dict[str, Any]
Keys = dict[tuple[str, str], str]
"""(table, key or name in the files) -> id"""


def fill_sample(session: Session, today: date) -> None:
    """Put the story into an empty network, its dates set so that ``today`` has something to do."""
    with language(SOURCE_LANGUAGE):
        fill_defaults(session)
    keys: Keys = {}
    for catalogue in (each for each in ENTITIES.values() if issubclass(each, CatalogueEntry)):
        for entry in session.scalars(select(catalogue)):
            keys[catalogue.__tablename__, entry.name] = entry.id
    story: dict[str, list[Base]] = {table: [] for table in ENTITIES}
    for path in sorted((resources() / "sample").glob("[0-9]-*.json")):
        for table, records in json.loads(path.read_text("utf-8")).items():
            for record in records:
                _with_files(session, record)
                for entity in _entities(ENTITIES[table], record, keys, today):
                    story[entity.__tablename__].append(entity)
    for each in Base.metadata.sorted_tables:
        for entity in story[each.name]:
            (session.merge if isinstance(entity, CatalogueEntry) else session.add)(entity)
        session.flush()
    session.execute(text(_COMES_FOR))


def _with_files(session: Session, record: Record) -> None:
    """Keep the bytes of the file that a record names, and let the record say what it holds."""
    if name := record.pop("file", None):
        content = (resources() / "sample" / "documents" / name).read_bytes()
        record |= {"file_name": name, "size": len(content), "content": keep_bytes(session, content)}
    if name := record.get("logo"):
        record["logo"] = keep_bytes(session, (resources() / "sample" / name).read_bytes())


def _entities(entity: type[Base], record: Record, keys: Keys, today: date) -> Iterator[Base]:
    """The entity that a record of the files describes, and behind it those inside the record."""
    mapper = inspect(entity)
    table = entity.__tablename__
    named = record.get("key") or (record["name"] if issubclass(entity, CatalogueEntry) else None)
    own_id = keys.setdefault((table, named), new_id()) if named else new_id()
    values: Record = {"id": own_id}
    inside: list[Base] = []
    for field, value in record.items():
        if value is None or field == "key":
            continue
        if isinstance(value, list) and field in mapper.relationships:
            relation = mapper.relationships[field]
            owner = next(iter(relation.remote_side)).name
            for position, each in enumerate(value):
                child: Record = each if isinstance(each, dict) else _spelled(field, each)
                child = {**child, owner: own_id}
                if field == "contact_points":
                    child["position"] = position
                inside += _entities(relation.mapper.class_, child, keys, today)
        elif f"{field}_id" in mapper.columns:
            column = mapper.columns[f"{field}_id"]
            other = next(iter(column.foreign_keys)).column.table.name
            values[column.name] = keys.setdefault((other, value), new_id())
        else:
            values[field] = _value(mapper.columns[field].type, value, today)
    if changes := record.get("status_changes"):
        latest = _spelled("status_changes", changes[-1])
        values |= {
            "status": PartnershipStatus(latest["status"]),
            "status_since": _day(latest["since"], today),
        }
    yield entity(**values)
    yield from inside


def _spelled(field: str, short: list[Any] | str) -> Record:
    """A row inside a record that was written as a plain list, or as its one value."""
    return dict(zip(SHORT[field], [short] if isinstance(short, str) else short, strict=False))


def _value(kind: object, value: Any, today: date) -> Any:
    if isinstance(kind, Enum):
        return kind.enum_class(value) if kind.enum_class else value
    if isinstance(kind, DateTime):
        return datetime.combine(_day(value[0], today), time.fromisoformat(value[1]))
    return _day(value, today) if isinstance(kind, Date) else value


def _day(days: int, today: date) -> date:
    """So many days from today; Saturdays and Sundays move on, or back where they are past."""
    day = today + timedelta(days=days)
    weekend = day.weekday() - 4
    if days == 0 or weekend <= 0:
        return day
    return day + timedelta(days=3 - weekend) if days > 0 else day - timedelta(days=weekend)
