"""What to look at before one document is made for many records: each kind of gap once, with those it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.handouts.before_printing import Remark, of_pack, remarks
from netzdesk.handouts.handout import Handout
from netzdesk.handouts.many import Read
from netzdesk.model.terms import Wording
from netzdesk.work.onboarding import SECTIONS
from netzdesk.work.readable import record_name

_NAMED = 3
"""So many records are named; the others are counted."""


def remarks_on_many(
    read: Read,
    handout: Handout,
    record_ids: Sequence[str],
    today: date,
    wording: Wording,
    progress: Progress,
) -> list[Remark]:
    """The remarks on all these documents, the first kind of gap first; each leads to the first record it concerns.

    ``read`` opens a session for one record at a time; ``progress`` may cancel.
    """
    found: dict[str, list[tuple[str, Remark]]] = {}
    for number, record_id in enumerate(record_ids):
        progress(number, len(record_ids))
        with read() as session:
            said = remarks(session, handout, record_id, today, wording)
            if handout.key == "onboarding-pack":
                said += of_pack(session, record_id, today, wording, SECTIONS)
            for remark in said:
                named = remark.text if remark.kind == "network" else remark.text.partition(":")[0]
                found.setdefault(named, []).append((record_name(session, handout.about, record_id), remark))
    return [_one(words, rows) for words, rows in found.items()]


def _one(words: str, rows: Sequence[tuple[str, Remark]]) -> Remark:
    first = rows[0][1]
    if first.kind == "network":
        return first
    names = list(dict.fromkeys(name for name, _remark in rows))
    told = ", ".join(names[:_NAMED])
    if more := len(names[_NAMED:]):
        told += " " + translate("BeforePrinting", "und %n weitere", None, more)
    return Remark(f"{told}: {words}", first.kind, first.key)
