"""What ties a partner to the rest: target groups, contributions, umbrellas, and its way so far."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.errors import UserError
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import (
    Base,
    Contribution,
    ContributionKind,
    LifeDomain,
    Partner,
    PartnerLifeDomain,
    PartnerTag,
    StatusChange,
    Tag,
    TargetGroup,
    TargetGroupLink,
    UmbrellaLink,
)
from netzdesk.model.terms import TargetGroupLinkKind
from netzdesk.ui.parts.chips import ChipKind
from netzdesk.ui.parts.kind import Line, PartField, PartKind, joined, part_of
from netzdesk.work import checks
from netzdesk.work.catalogues import ensure_entry
from netzdesk.work.choices import of_catalogue
from netzdesk.work.listing import Choice
from netzdesk.work.partners import keep_status, set_linked, set_status
from netzdesk.work.records import set_value


def _target_groups(session: Session, partner_id: str) -> list[Line]:
    query = select(TargetGroupLink).join(TargetGroup).where(TargetGroupLink.partner_id == partner_id)
    found = session.scalars(query.order_by(TargetGroup.position, TargetGroup.name, TargetGroupLink.kind))
    return [Line(each.id, each.target_group.name, _reach(each)) for each in found]


def _reach(each: TargetGroupLink) -> str:
    count = each.estimated_reach
    return joined(
        each.kind.word(), "" if count is None else translate("Parts", "etwa %n Menschen", None, count)
    )


def _add_target_group(session: Session, partner_id: str, values: dict[str, Any]) -> TargetGroupLink:
    _once(session, partner_id, values["target_group_id"], values["kind"])
    link: TargetGroupLink = part_of(TargetGroupLink, "partner_id")(session, partner_id, values)
    return link


def _store_target_group(session: Session, link: Base, field: str, value: Any) -> bool:
    assert isinstance(link, TargetGroupLink)
    if value and field in {"target_group_id", "kind"} and value != getattr(link, field):
        told = {"target_group_id": link.target_group_id, "kind": link.kind, field: value}
        _once(session, link.partner_id, told["target_group_id"], told["kind"])
    return set_value(session, link, field, value)


def _once(session: Session, partner_id: str, group_id: str, kind: str) -> None:
    """Refuse to say twice what a partner is to a target group."""
    query = select(TargetGroupLink.id).where(TargetGroupLink.partner_id == partner_id)
    if session.scalars(
        query.where(TargetGroupLink.target_group_id == group_id, TargetGroupLink.kind == kind)
    ).first():
        message = translate("Parts", "Das steht schon da. Ändern Sie bitte die vorhandene Zeile.")
        raise UserError(message, "target_group_id")


TARGET_GROUPS = PartKind(
    key="target_groups",
    title=QT_TRANSLATE_NOOP("Parts", "Zielgruppen"),
    add=QT_TRANSLATE_NOOP("Parts", "Zielgruppe hinzufügen"),
    entity=TargetGroupLink,
    fields=(PartField("target_group_id"), PartField("kind"), PartField("estimated_reach")),
    lines=_target_groups,
    make=_add_target_group,
    begin=lambda: {"kind": TargetGroupLinkKind.REACHES},
    needed=("target_group_id", "kind"),
    store=_store_target_group,
)


def _contributions(session: Session, partner_id: str) -> list[Line]:
    query = select(Contribution).join(ContributionKind).where(Contribution.partner_id == partner_id)
    found = session.scalars(query.order_by(ContributionKind.position, ContributionKind.name, Contribution.id))
    return [Line(each.id, each.contribution_kind.name, each.note) for each in found]


CONTRIBUTIONS = PartKind(
    key="contributions",
    title=QT_TRANSLATE_NOOP("Parts", "Bringt ein"),
    add=QT_TRANSLATE_NOOP("Parts", "Beitrag hinzufügen"),
    entity=Contribution,
    fields=(PartField("contribution_kind_id"), PartField("note")),
    lines=_contributions,
    make=part_of(Contribution, "partner_id"),
    needed=("contribution_kind_id",),
)


def _umbrellas(session: Session, partner_id: str) -> list[Line]:
    query = select(UmbrellaLink).join(Partner, Partner.id == UmbrellaLink.umbrella_id)
    found = session.scalars(query.where(UmbrellaLink.partner_id == partner_id).order_by(Partner.name_key))
    return [
        Line(each.id, each.umbrella.name, each.umbrella.place, record=("partner", each.umbrella_id))
        for each in found
    ]


def _set_umbrella(session: Session, partner_id: str, values: dict[str, Any]) -> UmbrellaLink:
    _can_be_umbrella(session, partner_id, values["umbrella_id"])
    link: UmbrellaLink = part_of(UmbrellaLink, "partner_id")(session, partner_id, values)
    return link


def _store_umbrella(session: Session, link: Base, field: str, value: Any) -> bool:
    assert isinstance(link, UmbrellaLink)
    if not value:
        raise UserError(translate("Parts", "Wählen Sie einen Dachverband, oder entfernen Sie die Zeile."))
    if value != link.umbrella_id:
        _can_be_umbrella(session, link.partner_id, value)
    return set_value(session, link, field, value)


def _can_be_umbrella(session: Session, partner_id: str, umbrella_id: str) -> None:
    if umbrella_id == partner_id:
        raise UserError(translate("Parts", "Eine Organisation kann nicht ihr eigener Dachverband sein."))
    query = select(UmbrellaLink.id).where(UmbrellaLink.partner_id == partner_id)
    if session.scalars(query.where(UmbrellaLink.umbrella_id == umbrella_id)).first():
        raise UserError(translate("Parts", "Dieser Dachverband steht schon da."))


UMBRELLAS = PartKind(
    key="umbrellas",
    title=QT_TRANSLATE_NOOP("Parts", "Dachverbände"),
    add=QT_TRANSLATE_NOOP("Parts", "Dachverband hinzufügen"),
    entity=UmbrellaLink,
    fields=(PartField("umbrella_id"),),
    lines=_umbrellas,
    make=_set_umbrella,
    needed=("umbrella_id",),
    store=_store_umbrella,
)


def _below(session: Session, partner_id: str) -> list[Line]:
    member = select(UmbrellaLink.partner_id).where(UmbrellaLink.umbrella_id == partner_id)
    query = select(Partner).where(or_(Partner.parent_id == partner_id, Partner.id.in_(member)))
    found = session.scalars(query.where(Partner.deleted_at.is_(None)).order_by(Partner.name_key))
    part, under = translate("Parts", "Teil davon"), translate("Parts", "Mitglied")
    return [
        Line(
            each.id,
            each.name,
            joined(part if each.parent_id == partner_id else under, each.place),
            record=("partner", each.id),
        )
        for each in found
    ]


BELOW = PartKind(
    key="below",
    title=QT_TRANSLATE_NOOP("Parts", "Gehören dazu"),
    add="",
    entity=Partner,
    fields=(),
    lines=_below,
)


def _status_changes(session: Session, partner_id: str) -> list[Line]:
    query = select(StatusChange).where(StatusChange.partner_id == partner_id)
    found = session.scalars(query.order_by(StatusChange.since.desc(), StatusChange.id.desc()))
    return [
        Line(
            each.id,
            each.status.word(),
            joined(translate("Parts", "seit {day}").format(day=show(each.since)), each.reason),
        )
        for each in found
    ]


def _set_status(session: Session, partner_id: str, values: dict[str, Any]) -> StatusChange:
    partner = session.get_one(Partner, partner_id)
    return set_status(session, partner, values["status"], values["since"], values["reason"] or "")


def _store_status(session: Session, change: Base, field: str, value: Any) -> bool:
    assert isinstance(change, StatusChange)
    if field == "since" and value:
        checks.not_to_come(value)
    changed = set_value(session, change, field, value)
    keep_status(session, session.get_one(Partner, change.partner_id))
    return changed


def _remove_status(session: Session, change: StatusChange) -> None:
    partner = session.get_one(Partner, change.partner_id)
    session.delete(change)
    keep_status(session, partner)


STATUS = PartKind(
    key="status",
    title=QT_TRANSLATE_NOOP("Parts", "Statusverlauf"),
    add=QT_TRANSLATE_NOOP("Parts", "Neuer Status"),
    entity=StatusChange,
    finish=QT_TRANSLATE_NOOP("Parts", "Übernehmen"),
    fields=(PartField("status"), PartField("since"), PartField("reason")),
    lines=_status_changes,
    make=_set_status,
    begin=lambda: {"since": date.today()},
    needed=("status", "since"),
    store=_store_status,
    remove=_remove_status,
)


def _life_domains(session: Session, partner_id: str) -> list[Choice]:
    query = select(LifeDomain.id, LifeDomain.name).join(PartnerLifeDomain)
    query = query.where(PartnerLifeDomain.partner_id == partner_id).order_by(
        LifeDomain.position, LifeDomain.name
    )
    return [(key, name) for key, name in session.execute(query)]


def _tags(session: Session, partner_id: str) -> list[Choice]:
    query = select(Tag.id, Tag.name).join(PartnerTag).where(PartnerTag.partner_id == partner_id)
    return [(key, name) for key, name in session.execute(query.order_by(Tag.position, Tag.name))]


LIFE_DOMAINS = ChipKind(
    title=QT_TRANSLATE_NOOP("Parts", "Lebensbereiche"),
    add=QT_TRANSLATE_NOOP("Parts", "Lebensbereich"),
    choices=of_catalogue("life_domain"),
    chosen=_life_domains,
    store=lambda session, key, ids: set_linked(
        session, session.get_one(Partner, key), PartnerLifeDomain, ids
    ),
)
TAGS = ChipKind(
    title=QT_TRANSLATE_NOOP("Parts", "Schlagwörter"),
    add=QT_TRANSLATE_NOOP("Parts", "Schlagwort"),
    choices=of_catalogue("tag"),
    chosen=_tags,
    store=lambda session, key, ids: set_linked(session, session.get_one(Partner, key), PartnerTag, ids),
    make=lambda session, word: ensure_entry(session, Tag, word).id,
)
