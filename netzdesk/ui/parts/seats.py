"""Seats in groups, seen from the group, from a partner and from a person."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.dates import span
from netzdesk.base.errors import UserError
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Base, Group, Membership
from netzdesk.model.terms import GroupKind
from netzdesk.ui.parts.kind import Line, Lines, Make, PartField, PartKind, is_over, joined, person_of
from netzdesk.work import checks
from netzdesk.work.choices import of_records
from netzdesk.work.fragments import TODAY
from netzdesk.work.groups import add_member
from netzdesk.work.people import main_affiliation
from netzdesk.work.records import set_value


def _members(session: Session, group_id: str) -> list[Line]:
    found = session.scalars(select(Membership).where(Membership.group_id == group_id)).all()
    lines = []
    for each in sorted(found, key=lambda seat: (is_over(seat.valid_to), _sort_key(seat))):
        person, partner = each.person, each.partner
        title = person.full_name if person else partner.name if partner else translate("Parts", "(gelöscht)")
        at = partner.name if person and partner and partner.name != title else ""
        record = ("person", person.id) if person else ("partner", partner.id) if partner else None
        lines.append(Line(each.id, title, joined(at, _words(each)), is_over(each.valid_to), record))
    return lines


def _sort_key(seat: Membership) -> str:
    return seat.person.name_key if seat.person else seat.partner.name_key if seat.partner else ""


def _words(seat: Membership) -> str:
    target = seat.target_group
    speaks = translate("Parts", "spricht für {name}").format(name=target.name) if target else ""
    vote = "" if seat.has_vote else translate("Parts", "ohne Stimme")
    return joined(seat.role, speaks, vote, span(seat.valid_from, seat.valid_to, date.today()))


def _groups_of(field: Any) -> Lines:
    def lines(session: Session, key: str) -> list[Line]:
        query = (
            select(Membership)
            .join(Group)
            .where(field == key, Group.deleted_at.is_(None))
            .order_by(Group.name_key)
        )
        found = sorted(session.scalars(query), key=lambda seat: is_over(seat.valid_to))
        partners = field is Membership.partner_id
        return [
            Line(
                each.id,
                each.group.name,
                joined(each.person.full_name if partners and each.person else "", _words(each)),
                is_over(each.valid_to),
                ("group", each.group_id),
            )
            for each in found
        ]

    return lines


def _take_seat(session: Session, group: Group, values: dict[str, Any], **who: str | None) -> Membership:
    checks.period(values["valid_from"], values.get("valid_to"))
    seat = add_member(
        session,
        group,
        role=values["role"] or "",
        valid_from=values["valid_from"],
        target_group_id=values.get("target_group_id"),
        has_vote=values.get("has_vote", True),
        **who,
    )
    seat.valid_to = values.get("valid_to")
    return seat


def _make_member(session: Session, group_id: str, values: dict[str, Any]) -> Membership:
    person, partner_id = person_of(session, values["person_id"]), values["partner_id"]
    if person is None and partner_id is None:
        raise UserError(_nobody())
    if person and partner_id is None:
        at = main_affiliation(session, person.id, date.today())
        partner_id = at.partner_id if at else None
    group = session.get_one(Group, group_id)
    return _take_seat(session, group, values, person_id=person.id if person else None, partner_id=partner_id)


def _nobody() -> str:
    return translate("Parts", "Wählen Sie eine Person oder eine Organisation.")


def _make_seat_of(field: str) -> Make:
    def make(session: Session, key: str, values: dict[str, Any]) -> Membership:
        group = session.get_one(Group, values["group_id"])
        if field == "person_id":
            return _make_member(session, group.id, {**values, "person_id": key, "partner_id": None})
        person = person_of(session, values["person_id"])
        return _take_seat(session, group, values, person_id=person.id if person else None, partner_id=key)

    return make


def _store(session: Session, seat: Base, field: str, value: Any) -> bool:
    assert isinstance(seat, Membership)
    if field == "person_id":
        person = person_of(session, value)
        value = person.id if person else None
        if value is None and seat.partner_id is None:
            raise UserError(_nobody())
    if field == "partner_id" and value is None and seat.person_id is None:
        raise UserError(_nobody())
    changed = set_value(session, seat, field, value)
    checks.period(seat.valid_from, seat.valid_to)
    return changed


_GROUPS = of_records(
    "group",
    "name",
    f"deleted_at IS NULL AND (ended_on IS NULL OR ended_on >= {TODAY})",
    first=f"kind = '{GroupKind.STEERING_GROUP}'",
)
_WHEN = (PartField("valid_from"), PartField("valid_to"))

MEMBERS = PartKind(
    key="members",
    title=QT_TRANSLATE_NOOP("Parts", "Mitglieder"),
    add=QT_TRANSLATE_NOOP("Parts", "Mitglied aufnehmen"),
    entity=Membership,
    fields=(
        PartField("person_id", creates=True),
        PartField("partner_id"),
        PartField("role"),
        PartField("target_group_id"),
        PartField("has_vote"),
        *_WHEN,
    ),
    lines=_members,
    make=_make_member,
    begin=lambda: {"has_vote": True, "valid_from": date.today()},
    store=_store,
)


def _seats_of(field: str, *who: PartField) -> PartKind:
    return PartKind(
        key="seats",
        title=QT_TRANSLATE_NOOP("Parts", "Arbeitsgruppen"),
        add=QT_TRANSLATE_NOOP("Parts", "In eine Arbeitsgruppe aufnehmen"),
        entity=Membership,
        fields=(PartField("group_id", choices=_GROUPS, only_new=True), *who, PartField("role"), *_WHEN),
        lines=_groups_of(getattr(Membership, field)),
        make=_make_seat_of(field),
        begin=lambda: {"valid_from": date.today()},
        needed=("group_id",),
        store=_store,
    )


PARTNER_SEATS = _seats_of("partner_id", PartField("person_id", creates=True))
PERSON_SEATS = _seats_of("person_id")
