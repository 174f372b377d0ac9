"""People type days, moments and numbers as they write them; what is none of these gets a sentence."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.base import typed
from netzdesk.base.errors import UserError

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.3.26", date(2026, 3, 1)),
        ("01.03.2026", date(2026, 3, 1)),
        ("1.3.", date(2026, 3, 1)),
        ("1.3", date(2026, 3, 1)),
        (" 1. 3. 2027 ", date(2027, 3, 1)),
        ("010326", date(2026, 3, 1)),
        ("01032026", date(2026, 3, 1)),
        ("2026-03-01", date(2026, 3, 1)),
        ("1/3/26", date(2026, 3, 1)),
        ("1. März 2026", date(2026, 3, 1)),
        ("1. Dez", date(2026, 12, 1)),
        ("24.12.85", date(1985, 12, 24)),
        ("heute", TODAY),
        ("Morgen", date(2026, 11, 24)),
        ("+14", date(2026, 12, 7)),
        ("+2 Wochen", date(2026, 12, 7)),
        ("-1", date(2026, 11, 22)),
        ("", None),
        ("   ", None),
    ],
)
def test_a_day_can_be_written_in_any_usual_way(text: str, expected: date | None) -> None:
    assert typed.day(text, TODAY) == expected


@pytest.mark.parametrize(
    "text", ["31.2.26", "bald", "1.13.26", "0.1.26", "12", "1.3.26 x", "1. Foo", "99999999"]
)
def test_what_is_no_day_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(UserError, match=r"1\.3\.2026"):
        typed.day(text, TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.3.26 14:30", datetime(2026, 3, 1, 14, 30)),
        ("1.3.26, 14.30 Uhr", datetime(2026, 3, 1, 14, 30)),
        ("1.3.26 9 Uhr", datetime(2026, 3, 1, 9)),
        ("1. März 2026 9", datetime(2026, 3, 1, 9)),
        ("morgen 18:00", datetime(2026, 11, 24, 18)),
        ("1.3.26", datetime(2026, 3, 1)),
        ("1. 3. 2026", datetime(2026, 3, 1)),
        ("", None),
    ],
)
def test_a_moment_is_a_day_and_perhaps_a_time(text: str, expected: datetime | None) -> None:
    assert typed.moment(text, TODAY) == expected


@pytest.mark.parametrize("text", ["14:30", "1.3.26 25:00", "1.3.26 14:75", "irgendwann 9 Uhr"])
def test_a_time_without_a_day_or_beyond_the_clock_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        typed.moment(text, TODAY)


@given(
    st.datetimes(datetime(1980, 1, 1), datetime(2079, 12, 31)).map(
        lambda at: at.replace(second=0, microsecond=0)
    )
)
def test_a_moment_that_is_shown_can_be_typed_again(at: datetime) -> None:
    assert typed.moment(typed.shown_moment(at), TODAY) == at


@given(st.text(max_size=12))
def test_any_text_is_a_value_or_a_sentence(text: str) -> None:
    for read in (
        lambda: typed.day(text, TODAY),
        lambda: typed.moment(text, TODAY),
        lambda: typed.number(text),
    ):
        with suppress(UserError):
            assert read() is None or text.strip()


@pytest.mark.parametrize(("text", "expected"), [("45", 45), (" 1.200 ", 1200), ("", None), ("0", 0)])
def test_a_number_may_have_its_thousands_set_apart(text: str, expected: int | None) -> None:
    assert typed.number(text) == expected


@pytest.mark.parametrize("text", ["viele", "-3", "4,5", "1e9", "9" * 30])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        typed.number(text)
