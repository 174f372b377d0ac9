"""Days and times in words, in German and in English; what is not known is not said."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from netzdesk.base import dates
from netzdesk.base.text import language

FIRST, TODAY, LAST = date(2026, 3, 1), date(2026, 3, 2), date(2027, 12, 31)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (FIRST, LAST, "01.03.2026 – 31.12.2027"),
        (FIRST, None, "seit 01.03.2026"),
        (None, LAST, "bis 31.12.2027"),
        (TODAY, None, "seit 02.03.2026"),
        (date(2026, 3, 3), None, "ab 03.03.2026"),
        (date(2026, 3, 3), LAST, "03.03.2026 – 31.12.2027"),
        (None, None, ""),
    ],
)
def test_a_period_says_what_is_known_of_it(start: date | None, end: date | None, words: str) -> None:
    assert dates.span(start, end, TODAY) == words


@pytest.mark.parametrize(
    ("when", "moment", "clock"),
    [
        (datetime(2026, 3, 1, 18), "01.03.2026, 18:00 Uhr", "18:00 Uhr"),
        (datetime(2026, 3, 1, 0, 5), "01.03.2026, 00:05 Uhr", "00:05 Uhr"),
        (datetime(2026, 3, 1), "01.03.2026", ""),
    ],
)
def test_midnight_is_a_time_that_is_not_known(when: datetime, moment: str, clock: str) -> None:
    assert (dates.moment(when), dates.clock(when)) == (moment, clock)


@pytest.mark.parametrize(
    ("code", "short", "long"), [("de", "01.03.2026", "1. März 2026"), ("en", "01/03/2026", "1 März 2026")]
)
def test_a_day_is_written_as_the_language_has_it(code: str, short: str, long: str) -> None:
    """The words themselves are those of the translation, which is not installed here."""
    with language(code):
        assert (dates.short(FIRST), dates.long(FIRST), FIRST.strftime(dates.pattern())) == (
            short,
            long,
            short,
        )
    assert dates.weekday(FIRST) == "Sonntag"
