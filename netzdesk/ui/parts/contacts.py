"""Phones, mails and websites in the detail of a partner or a person."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.model import Base, ContactPoint, Partner, Person
from netzdesk.model.terms import ContactKind
from netzdesk.ui.parts.kind import Line, Lines, Make, PartField, PartKind, joined
from netzdesk.work import checks
from netzdesk.work.contacts import add_point, points
from netzdesk.work.records import set_value


def _lines(entity: type[Partner] | type[Person]) -> Lines:
    def lines(session: Session, key: str) -> list[Line]:
        owner: Any = session.get_one(entity, key)
        found = points(session, owner)
        return [Line(each.id, each.value, joined(each.kind.word(), each.label)) for each in found]

    return lines


def _make(entity: type[Partner] | type[Person]) -> Make:
    def make(session: Session, owner_id: str, values: dict[str, Any]) -> ContactPoint:
        owner: Any = session.get_one(entity, owner_id)
        kind = ContactKind(values["kind"])
        value = checks.contact_value(kind, values["value"])
        return add_point(session, owner, kind, value, values["label"] or "")

    return make


def _store(session: Session, point: Base, field: str, value: Any) -> bool:
    assert isinstance(point, ContactPoint)
    kind = ContactKind(value) if field == "kind" else point.kind
    if field == "value":
        value = checks.contact_value(kind, value)
    return set_value(session, point, field, value)


def _kind(entity: type[Partner] | type[Person]) -> PartKind:
    return PartKind(
        key="contacts",
        title=QT_TRANSLATE_NOOP("Parts", "Erreichbar"),
        add=QT_TRANSLATE_NOOP("Parts", "Telefon, E-Mail oder Website hinzufügen"),
        entity=ContactPoint,
        fields=(PartField("kind"), PartField("value"), PartField("label")),
        lines=_lines(entity),
        make=_make(entity),
        begin=lambda: {"kind": ContactKind.PHONE},
        needed=("kind", "value"),
        store=_store,
    )


PARTNER_CONTACTS = _kind(Partner)
PERSON_CONTACTS = _kind(Person)
