"""The Verlauf of a record in words: what was changed when and by whom, its phones and functions included."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.store import reader_of, steps
from netzdesk.work.field_names import field_name, table_name
from netzdesk.work.readable import readable


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change: ``part`` is empty for a field of the record itself, else what belongs to it ("Funktion")."""

    step_id: str
    made_at: datetime
    person: str
    label: str
    part: str
    field: str
    before: str
    after: str


def history(session: Session, table: str, record_id: str, limit: int = 500) -> list[HistoryLine]:
    """The changes of a record, the latest first; fields that people never see are left out.

    Names stand for keys as they are today; what is gone since has no name any more.
    """
    lines = []
    for change in steps.history_of(reader_of(session), record_id, limit):
        field = field_name(change.table, change.field)
        own = change.table == table and change.row_id == record_id
        taken_over = not own and change.after == record_id and bool(change.before)
        if taken_over:
            field = translate("History", "übernommen von")
        elif not field or (not own and record_id in {change.before, change.after}):
            continue
        after = change.before if taken_over else change.after
        lines.append(
            HistoryLine(
                change.step.id,
                change.step.made_at,
                change.step.person,
                change.step.label,
                "" if own else table_name(change.table),
                field,
                "" if taken_over else readable(session, change.table, change.field, change.before),
                readable(session, change.table, change.field, after),
            )
        )
    return lines
