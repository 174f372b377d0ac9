"""What is said and what is to be done: conversations, follow-ups and tasks in a detail."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Conversation, FollowUp, Partner, Task
from netzdesk.model.terms import Channel, TaskState
from netzdesk.ui.fields import DateField
from netzdesk.ui.parts.kind import Deed, Line, Lines, PartField, PartKind, joined, part_of
from netzdesk.work import conversations, follow_ups

SNOOZED = 7
"""Days."""


def _conversations(session: Session, partner_id: str) -> list[Line]:
    return [
        Line(
            each.id,
            joined(
                show(each.held_on),
                each.channel.word(),
                each.person.full_name if each.person else each.participants,
            ),
            "\n".join(part for part in (each.summary, _next(each)) if part),
        )
        for each in conversations.of_partner(session, partner_id)
    ]


def _next(each: Conversation) -> str:
    return f"→ {each.next_step}" if each.next_step else ""


def _talk(session: Session, partner_id: str, values: dict[str, Any]) -> Conversation:
    texts = ("participants", "summary", "benefit_notes", "concerns", "next_step")
    return conversations.record_conversation(
        session,
        session.get_one(Partner, partner_id),
        values["held_on"],
        channel=Channel(values["channel"]),
        person_id=values["person_id"],
        follow_up_on=values["follow_up_on"],
        **{name: values[name] or "" for name in texts},
    )


CONVERSATIONS = PartKind(
    key="conversations",
    title=QT_TRANSLATE_NOOP("Parts", "Gespräche"),
    add=QT_TRANSLATE_NOOP("Parts", "Gespräch festhalten"),
    entity=Conversation,
    fields=(
        PartField("held_on"),
        PartField("channel"),
        PartField("person_id"),
        PartField("participants", QT_TRANSLATE_NOOP("Fields", "Weitere Beteiligte")),
        PartField("summary", QT_TRANSLATE_NOOP("Fields", "Worum ging es?"), long=True),
        PartField("benefit_notes", QT_TRANSLATE_NOOP("Fields", "Was sie davon haben"), long=True),
        PartField("concerns", long=True),
        PartField("next_step"),
        PartField("follow_up_on", QT_TRANSLATE_NOOP("Fields", "Wiedervorlage am"), widget=DateField),
    ),
    lines=_conversations,
    make=_talk,
    begin=lambda: {"held_on": date.today(), "channel": Channel.PERSONAL},
    needed=("held_on", "channel"),
)


def _follow_ups_of(field: Any) -> Lines:
    def lines(session: Session, owner_id: str) -> list[Line]:
        query = select(FollowUp).where(field == owner_id)
        found = session.scalars(
            query.order_by(FollowUp.done_on.is_not(None), FollowUp.done_on.desc(), FollowUp.due_on)
        )
        return [Line(each.id, each.subject, _due_words(each), each.done_on is not None) for each in found]

    return lines


def _due_words(each: FollowUp) -> str:
    if each.done_on:
        return joined(translate("Parts", "erledigt am {day}").format(day=show(each.done_on)), each.outcome)
    days = (each.due_on - date.today()).days
    when = show(each.due_on)
    if days < 0:
        return translate("Parts", "überfällig seit {day}").format(day=when)
    if days == 0:
        return translate("Parts", "heute fällig")
    return translate("Parts", "am {day}").format(day=when)


def _follow_ups(owner_field: str) -> PartKind:
    return PartKind(
        key="follow_ups",
        title=QT_TRANSLATE_NOOP("Parts", "Wiedervorlagen"),
        add=QT_TRANSLATE_NOOP("Parts", "Wiedervorlage anlegen"),
        entity=FollowUp,
        fields=(PartField("subject"), PartField("due_on"), PartField("done_on"), PartField("outcome")),
        lines=_follow_ups_of(getattr(FollowUp, owner_field)),
        make=part_of(FollowUp, owner_field),
        begin=lambda: {"due_on": date.today() + timedelta(days=SNOOZED)},
        needed=("subject", "due_on"),
        deeds=(
            Deed(
                QT_TRANSLATE_NOOP("Parts", "Erledigt"),
                "check",
                QT_TRANSLATE_NOOP("Steps", "Wiedervorlage erledigt: {name}"),
                follow_ups.done,
                lambda line: not line.past,
            ),
            Deed(
                QT_TRANSLATE_NOOP("Parts", "Eine Woche später"),
                "clock",
                QT_TRANSLATE_NOOP("Steps", "Wiedervorlage verschoben: {name}"),
                lambda session, each: follow_ups.snooze(session, each, SNOOZED),
                lambda line: not line.past,
            ),
            Deed(
                QT_TRANSLATE_NOOP("Parts", "Doch nicht erledigt"),
                "restore",
                QT_TRANSLATE_NOOP("Steps", "Wiedervorlage wieder offen: {name}"),
                follow_ups.reopen,
                lambda line: line.past,
            ),
        ),
    )


PARTNER_FOLLOW_UPS = _follow_ups("partner_id")
PERSON_FOLLOW_UPS = _follow_ups("person_id")


def _tasks_of(field: Any) -> Lines:
    def lines(session: Session, owner_id: str) -> list[Line]:
        query = (
            select(Task).where(field == owner_id).order_by(Task.state == TaskState.DONE, Task.due_on, Task.id)
        )
        return [
            Line(each.id, each.title, _task_words(each), each.state is TaskState.DONE)
            for each in session.scalars(query)
        ]

    return lines


def _task_words(each: Task) -> str:
    due = translate("Parts", "bis {day}").format(day=show(each.due_on)) if each.due_on else ""
    done = translate("Parts", "erledigt am {day}").format(day=show(each.done_on)) if each.done_on else ""
    who = each.person.full_name if each.person else ""
    return joined(done or each.state.word(), who, "" if done else due, each.mandate)


def _done(_session: Session, task: Task) -> None:
    task.state, task.done_on = TaskState.DONE, date.today()


def _tasks(owner_field: str, *also: PartField) -> PartKind:
    return PartKind(
        key="tasks",
        title=QT_TRANSLATE_NOOP("Parts", "Aufgaben"),
        add=QT_TRANSLATE_NOOP("Parts", "Aufgabe hinzufügen"),
        entity=Task,
        fields=(
            PartField("title"),
            PartField("mandate", long=True),
            PartField("state"),
            *also,
            PartField("due_on"),
            PartField("done_on"),
        ),
        lines=_tasks_of(getattr(Task, owner_field)),
        make=part_of(Task, owner_field),
        begin=lambda: {"state": TaskState.OPEN},
        needed=("title", "state"),
        deeds=(
            Deed(
                QT_TRANSLATE_NOOP("Parts", "Erledigt"),
                "check",
                QT_TRANSLATE_NOOP("Steps", "Aufgabe erledigt: {name}"),
                _done,
                lambda line: not line.past,
            ),
        ),
    )


PARTNER_TASKS = _tasks("partner_id", PartField("person_id"))
GROUP_TASKS = _tasks("group_id", PartField("partner_id"), PartField("person_id"))
