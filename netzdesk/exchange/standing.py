"""Where a partner of a list stands, put together from status, day, joining and leaving of its row."""

from __future__ import annotations

from datetime import date

from netzdesk.base.dates import short
from netzdesk.base.text import translate
from netzdesk.exchange.entry import Entry, Problem
from netzdesk.model.terms import PartnershipStatus

_ONBOARD, _LEFT = PartnershipStatus.ONBOARD, PartnershipStatus.LEFT
_JOINED_BEFORE = frozenset({_LEFT, PartnershipStatus.DORMANT})
"""Who is there was on board from the day of joining on."""


def settle_standing(entry: Entry, today: date) -> None:
    """Turn what the cells of a row told into ``status``, ``status_since`` and ``earlier``, none of them to come."""
    values = entry.values
    joined, left = values.pop("joined", None), values.pop("left_on", None)
    told = values.pop("status_day", None)
    status, since = values.get("status"), values.get("status_since")
    if told:
        joined, since = joined or (since if since and since < told else None), told
    if status is _LEFT and since and since > today:
        left, status, since = left or since, None, None
    if left:
        status, since, joined = _left(entry, left, status, since or joined, today)
    if since and since > today:
        status, since = _to_come(entry, status, since), None
    if joined and joined > today:
        status, joined = _to_come(entry, status, joined), None
    if joined and status in _JOINED_BEFORE and joined < (since or today):
        entry.earlier = [*entry.earlier, (_ONBOARD, joined)]
    elif joined and since is None and status not in _JOINED_BEFORE:
        since = joined
    for key, value in (("status", status), ("status_since", since)):
        values.pop(key, None)
        if value:
            values[key] = value


def _left(
    entry: Entry, left: date, status: PartnershipStatus | None, before: date | None, today: date
) -> tuple[PartnershipStatus | None, date | None, date | None]:
    """Status, its day, and the day of joining of a partner that a row lets leave on a day."""
    if left > today:
        _note(entry, _LEFT, left)
        said = translate("Import", "{day} liegt in der Zukunft und steht bis dahin in der Notiz.")
        entry.problems.append(Problem("", "", said.format(day=short(left))))
        return (status if status is not _LEFT else None), None, before
    if before and before > left and status is not _LEFT:
        entry.earlier = [(_LEFT, left)]
        return status, before, None
    return _LEFT, left, before if before and before < left else None


def _to_come(entry: Entry, status: PartnershipStatus | None, day: date) -> PartnershipStatus | None:
    """The status until a day to come: whoever will be on board has agreed to it."""
    until = PartnershipStatus.COMMITTED if status in (None, _ONBOARD) else status
    assert until is not None
    _note(entry, status or _ONBOARD, day)
    said = translate(
        "Import", "{day} liegt in der Zukunft: Ab heute gilt „{status}“, der Tag steht in der Notiz."
    )
    entry.problems.append(Problem("", "", said.format(day=short(day), status=until.word())))
    return until


def _note(entry: Entry, status: PartnershipStatus, day: date) -> None:
    words = translate("Import", "{status} ab {day}").format(status=status.word(), day=short(day))
    entry.values["loose"] = (*entry.values.get("loose", ()), words)
