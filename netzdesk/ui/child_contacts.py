"""Phones, mails and websites in the detail of a partner or a person."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.model import Base, ContactPoint, Partner, Person
from netzdesk.model.terms import ContactKind
from netzdesk.ui.child_kind import Line, PartField, PartKind, joined
from netzdesk.work import checks
from netzdesk.work.contacts import points
from netzdesk.work.records import set_value


def _lines(entity: type[Partner] | type[Person]) -> Any:
    def lines(session: Session, key: str) -> list[Line]:
        owner: Any = session.get_one(entity, key)
        found = points(session, owner)
        return [Line(each.id, each.value, joined(each.kind.word(), each.label)) for each in found]

    return lines


def _make(owner_field: str) -> Any:
    def make(session: Session, owner_id: str, values: dict[str, Any]) -> ContactPoint:
        entity: Any = Partner if owner_field == "partner_id" else Person
        known = points(session, session.get_one(entity, owner_id))
        kind = ContactKind(values["kind"])
        point = ContactPoint(
            kind=kind,
            value=checks.contact_value(kind, values["value"]),
            label=values["label"] or "",
            position=known[-1].position + 1 if known else 0,
        )
        setattr(point, owner_field, owner_id)
        session.add(point)
        return point

    return make


def _store(session: Session, point: Base, field: str, value: Any) -> bool:
    assert isinstance(point, ContactPoint)
    kind = ContactKind(value) if field == "kind" else point.kind
    if field == "value":
        value = checks.contact_value(kind, value)
    return set_value(session, point, field, value)


def _kind(entity: type[Partner] | type[Person], owner_field: str) -> PartKind:
    return PartKind(
        key="contacts",
        title=QT_TRANSLATE_NOOP("Parts", "Erreichbar"),
        add=QT_TRANSLATE_NOOP("Parts", "Telefon, E-Mail oder Website hinzufügen"),
        entity=ContactPoint,
        fields=(PartField("kind"), PartField("value"), PartField("label")),
        lines=_lines(entity),
        make=_make(owner_field),
        begin=lambda: {"kind": ContactKind.PHONE},
        needed=("kind", "value"),
        store=_store,
    )


PARTNER_CONTACTS = _kind(Partner, "partner_id")
PERSON_CONTACTS = _kind(Person, "person_id")
