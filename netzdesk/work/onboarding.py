"""What a new partner needs to know, picked from the live network."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import Select, exists, or_, select
from sqlalchemy.orm import Session, joinedload

from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.model import (
    Document,
    DocumentHandover,
    Event,
    Goal,
    Group,
    Membership,
    OnboardingPack,
    Partner,
    PartnerLifeDomain,
    TargetGroupLink,
    Task,
)
from netzdesk.model.terms import EventState, GoalState, GroupKind, TaskState
from netzdesk.work.groups import groups_at_work
from netzdesk.work.periods import not_over

_N = QT_TRANSLATE_NOOP

SECTIONS = {
    "cover": _N("Pack", "Deckblatt"),
    "welcome": _N("Pack", "Begrüßung"),
    "mission": _N("Pack", "Leitbild und Vision"),
    "chronicle": _N("Pack", "Wie das Netzwerk entstanden ist"),
    "structure": _N("Pack", "Wie wir zusammenarbeiten"),
    "goals": _N("Pack", "Passende Ziele"),
    "groups": _N("Pack", "Passende Arbeitsgruppen"),
    "dates": _N("Pack", "Nächste Termine"),
    "contacts": _N("Pack", "Kontakte"),
    "terms": _N("Pack", "Vereinbarte Begriffe"),
    "documents": _N("Pack", "Unterlagen"),
    "tasks": _N("Pack", "Übernommene Aufgaben"),
    "sign_off": _N("Pack", "Seite zum Unterschreiben"),
}
"""The sections of a pack by the key that the record of a hand-over keeps; titles are German."""


def goals_for(session: Session, partner: Partner) -> list[Goal]:
    """The agreed goals in this partner's life domains or for its target groups, or that it looks after itself."""
    query = (
        select(Goal)
        .options(joinedload(Goal.life_domain), joinedload(Goal.partner))
        .outerjoin(Group, Group.id == Goal.group_id)
        .where(
            Group.deleted_at.is_(None),
            Goal.state.in_((GoalState.AGREED, GoalState.REACHED)),
            or_(
                Goal.life_domain_id.in_(_domains(partner)),
                Goal.target_group_id.in_(_target_groups(partner)),
                Goal.partner_id == partner.id,
            ),
        )
        .order_by(Goal.life_domain_id, Goal.title)
    )
    return list(session.scalars(query))


def groups_for(session: Session, partner: Partner, today: date) -> list[Group]:
    """The working groups at work today that fit: life domain or target group, this partner neither in nor to come."""
    sits_in = exists().where(
        Membership.group_id == Group.id,
        Membership.partner_id == partner.id,
        not_over(Membership.valid_to, today),
    )
    query = (
        groups_at_work(today)
        .where(
            Group.kind == GroupKind.WORKING_GROUP,
            ~sits_in,
            or_(
                Group.life_domain_id.in_(_domains(partner)),
                Group.target_group_id.in_(_target_groups(partner)),
            ),
        )
        .order_by(Group.name_key)
    )
    return list(session.scalars(query))


def next_dates(session: Session, today: date, limit: int = 8) -> list[Event]:
    """The next events that are planned, the nearest first."""
    query = (
        select(Event)
        .options(joinedload(Event.event_format), joinedload(Event.partner))
        .where(
            Event.deleted_at.is_(None),
            Event.state == EventState.PLANNED,
            Event.starts_at >= datetime.combine(today, time()),
        )
        .order_by(Event.starts_at)
        .limit(limit)
    )
    return list(session.scalars(query))


def tasks_of(session: Session, partner: Partner) -> list[Task]:
    """What the partner wants to take on or has taken on, and is not done yet."""
    query = select(Task).where(Task.partner_id == partner.id, Task.state != TaskState.DONE).order_by(Task.id)
    return list(session.scalars(query))


def documents_for(session: Session, partner: Partner) -> list[Document]:
    """The documents of every pack and those kept for this partner."""
    query = (
        select(Document)
        .where(or_(Document.is_standard, Document.partner_id == partner.id))
        .order_by(Document.kind, Document.title)
    )
    return list(session.scalars(query))


def packs_of(session: Session, partner: Partner) -> list[OnboardingPack]:
    """The packs that this partner got, the latest first."""
    query = (
        select(OnboardingPack)
        .where(OnboardingPack.partner_id == partner.id)
        .order_by(OnboardingPack.handed_over_on.desc(), OnboardingPack.id.desc())
    )
    return list(session.scalars(query))


def record_handover(
    session: Session, partner: Partner, today: date, sections: list[str], *, language: str, variant: str
) -> OnboardingPack:
    """Keep that the partner got a pack today with these sections, and each document in its version."""
    pack = OnboardingPack(
        partner_id=partner.id,
        handed_over_on=today,
        sections=",".join(sections),
        language=language,
        variant=variant,
    )
    session.add(pack)
    session.flush()
    if "documents" in sections:
        for each in documents_for(session, partner):
            session.add(
                DocumentHandover(
                    partner_id=partner.id,
                    document_id=each.id,
                    onboarding_pack_id=pack.id,
                    handed_over_on=today,
                    title=each.title,
                    version=each.version,
                )
            )
    return pack


def _domains(partner: Partner) -> Select[tuple[str]]:
    return select(PartnerLifeDomain.life_domain_id).where(PartnerLifeDomain.partner_id == partner.id)


def _target_groups(partner: Partner) -> Select[tuple[str]]:
    return select(TargetGroupLink.target_group_id).where(TargetGroupLink.partner_id == partner.id)
