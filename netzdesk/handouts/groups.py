"""Groups on paper: the sheet of a working group, and that of the steering group with vision, goals and decisions."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document, paragraphs
from netzdesk.handouts.members import members_table
from netzdesk.model import Group
from netzdesk.model.terms import GoalState, GroupKind
from netzdesk.office.story import Block, Facts, Heading, Para, Span, Story, Table
from netzdesk.work.groups import members_on
from netzdesk.work.records import name_in_use


def group_sheet(session: Session, record_id: str, today: date) -> Story:
    """One group: purpose, members of today, goals, decisions. For the steering group the vision stands first.

    It is for the coordinator and those in the group: all of them are named.
    """
    group = session.get(Group, record_id)
    if group is None:
        raise UserError(translate("Handouts", "Diese Gruppe gibt es nicht mehr."))
    facts = [
        (translate("Handouts", "Gremium"), GroupKind(group.kind).word()),
        (translate("Columns", "Zielgruppe"), group.target_group.name if group.target_group else ""),
        (translate("Columns", "Lebensbereich"), group.life_domain.name if group.life_domain else ""),
        (translate("Handouts", "Besteht"), dates.span(group.started_on, group.ended_on, today)),
        (translate("Handouts", "Hervorgegangen aus"), name_in_use(group.predecessor)),
        (translate("Handouts", "Treffen"), group.rhythm),
    ]
    blocks: list[Block] = [Heading(1, group.name), Facts(facts)]
    for title, words in (
        (translate("Handouts", "Vision"), group.vision),
        (translate("Handouts", "Worum es geht"), group.purpose),
    ):
        if words.strip():
            blocks += [Heading(2, title), *paragraphs(words)]
    members = members_on(session, group, today)
    blocks.append(Heading(2, translate("Handouts", "Mitglieder")))
    blocks.append(members_table(members))
    blocks += [*_goals(group), *_decisions(group)]
    return document(session, group.name, blocks, today)


def _goals(group: Group) -> list[Block]:
    rows = [
        (
            goal.title,
            goal.life_domain.name if goal.life_domain else "",
            name_in_use(goal.partner),
            GoalState(goal.state).word(),
            dates.short(goal.due_on) if goal.due_on else "",
        )
        for goal in sorted(group.goals, key=lambda goal: goal.title)
    ]
    columns = (
        translate("Handouts", "Ziel"),
        translate("Columns", "Lebensbereich"),
        translate("Handouts", "Kümmert sich"),
        translate("Handouts", "Stand"),
        translate("Handouts", "Bis"),
    )
    return (
        [Heading(2, translate("Handouts", "Ziele")), Table(columns, rows, widths=(5, 3, 3, 2, 2))]
        if rows
        else []
    )


def _decisions(group: Group) -> list[Block]:
    rows = [
        (
            dates.short(each.decided_on),
            (Para(Span(each.title, bold=True)), Para(each.wording)) if each.wording else each.title,
            " / ".join(
                "–" if count is None else str(count)
                for count in (each.votes_for, each.votes_against, each.votes_abstained)
            ),
        )
        for each in group.decisions
    ]
    columns = (
        translate("Handouts", "Am"),
        translate("Handouts", "Beschluss"),
        translate("Handouts", "Ja / Nein / Enthaltung"),
    )
    table = Table(columns, rows, row_header=0, widths=(2, 8, 2.4))
    return [Heading(2, translate("Handouts", "Beschlüsse")), table] if rows else []
