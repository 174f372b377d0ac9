"""Where a record is at home: the tab that lists it, and for what belongs to another record, that other one."""

from __future__ import annotations

from typing import Any

from netzdesk.model.entities import ENTITIES
from netzdesk.model.terms import GroupKind
from netzdesk.ui.desk import Desk

_TABS = {"partner": "partners", "person": "partners", "follow_up": "partners", "event": "events"}
_OWNERS = ("partner", "group", "event", "person")


def home_of(desk: Desk, kind: str, key: str) -> tuple[str, str, str] | None:
    """(tab, kind, key) of the record to show; None where it is gone. What has no owner leads to the network itself."""
    with desk.read() as session:
        record: Any = session.get(ENTITIES[kind], key)
        if record is None:
            return None
        if kind == "group":
            return ("steering" if record.kind is GroupKind.STEERING_GROUP else "groups"), kind, key
        if kind in _TABS:
            return _TABS[kind], kind, key
        owners = ((each, getattr(record, f"{each}_id", None)) for each in _order(kind))
        owner_kind, owner_key = next(((each, found) for each, found in owners if found), ("", ""))
    return home_of(desk, owner_kind, owner_key) if owner_key else ("today", kind, key)


def _order(kind: str) -> tuple[str, ...]:
    """Goals and decisions are looked at with their group, the rest with its partner."""
    return ("group", "partner") if kind in ("goal", "decision") else _OWNERS
