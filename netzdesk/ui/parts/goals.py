"""Goals and decisions of a group, and the goals a partner looks after."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Decision, Goal
from netzdesk.model.terms import GoalState
from netzdesk.ui.parts.kind import Line, PartField, PartKind, joined, part_of


def _goals(session: Session, group_id: str) -> list[Line]:
    query = select(Goal).where(Goal.group_id == group_id).order_by(Goal.state, Goal.due_on, Goal.title)
    return [
        Line(each.id, each.title, _words(each), each.state is GoalState.DROPPED)
        for each in session.scalars(query)
    ]


def _words(each: Goal) -> str:
    due = translate("Parts", "bis {day}").format(day=show(each.due_on)) if each.due_on else ""
    domain = each.life_domain.name if each.life_domain else ""
    return joined(each.state.word(), domain, each.partner.name if each.partner else "", due)


GOALS = PartKind(
    key="goals",
    title=QT_TRANSLATE_NOOP("Parts", "Ziele"),
    add=QT_TRANSLATE_NOOP("Parts", "Ziel hinzufügen"),
    entity=Goal,
    fields=(
        PartField("title", QT_TRANSLATE_NOOP("Fields", "Ziel")),
        PartField("description", long=True),
        PartField("life_domain_id"),
        PartField("target_group_id"),
        PartField("partner_id"),
        PartField("state"),
        PartField("due_on", QT_TRANSLATE_NOOP("Fields", "Erreichen bis")),
    ),
    lines=_goals,
    make=part_of(Goal, "group_id"),
    begin=lambda: {"state": GoalState.AGREED},
    needed=("title", "state"),
)


def _decisions(session: Session, group_id: str) -> list[Line]:
    query = select(Decision).where(Decision.group_id == group_id)
    found = session.scalars(query.order_by(Decision.decided_on.desc(), Decision.id.desc()))
    return [
        Line(each.id, each.title, joined(show(each.decided_on), _votes(each), each.wording)) for each in found
    ]


def _votes(each: Decision) -> str:
    if each.votes_for is None:
        return ""
    words = translate("Parts", "{yes} dafür, {no} dagegen, {none} enthalten")
    return words.format(yes=each.votes_for, no=each.votes_against or 0, none=each.votes_abstained or 0)


def _begin() -> dict[str, Any]:
    return {"decided_on": date.today()}


DECISIONS = PartKind(
    key="decisions",
    title=QT_TRANSLATE_NOOP("Parts", "Beschlüsse"),
    add=QT_TRANSLATE_NOOP("Parts", "Beschluss festhalten"),
    entity=Decision,
    fields=(
        PartField("title", QT_TRANSLATE_NOOP("Fields", "Beschluss")),
        PartField("wording", long=True),
        PartField("decided_on"),
        PartField("votes_for"),
        PartField("votes_against"),
        PartField("votes_abstained"),
    ),
    lines=_decisions,
    make=part_of(Decision, "group_id"),
    begin=_begin,
    needed=("title", "decided_on"),
)
