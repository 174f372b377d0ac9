"""When an event is, in words: only what is known of it."""

from __future__ import annotations

from datetime import datetime

import pytest

from netzdesk.handouts.event_facts import when
from netzdesk.model import Event


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, ""),
        (datetime(2026, 6, 1), None, "Montag, 01.06.2026"),
        (datetime(2026, 6, 1), datetime(2026, 6, 1), "Montag, 01.06.2026"),
        (datetime(2026, 6, 1), datetime(2026, 6, 2), "Montag, 01.06.2026 bis 02.06.2026"),
        (datetime(2026, 6, 1, 18), datetime(2026, 6, 1, 20), "Montag, 01.06.2026, 18:00 Uhr bis 20:00"),
        (datetime(2026, 6, 1, 18), datetime(2026, 6, 2), "Montag, 01.06.2026, 18:00 Uhr bis 02.06.2026"),
    ],
)
def test_day_and_time_are_told_as_far_as_they_are_known(
    start: datetime | None, end: datetime | None, words: str
) -> None:
    assert when(Event(title="Fest", starts_at=start, ends_at=end)) == words
