"""Where long words are parted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office.hyphens import breaks, fitting


@pytest.mark.parametrize(
    ("word", "room", "first"),
    [
        ("Persönlichkeitsentwicklung", 17, "Persönlichkeits"),
        ("Persönlichkeitsentwicklung", 12, "Persönlich"),
        ("Migrationserfahrung", 14, "Migrations"),
        ("Wohnungsgenossenschaft", 19, "Wohnungsgenossen"),
        ("Selbsthilfetreff", 8, "Selbst"),
        ("Nachbarschaftshilfe", 16, "Nachbarschafts"),
        ("Fleischmann", 8, "Fleisch"),
    ],
)
def test_a_word_is_parted_as_people_do_it(word: str, room: int, first: str) -> None:
    assert word[: fitting(word, 0, room)] == first


def test_what_is_no_word_has_no_places() -> None:
    for text in ("arslan@miteinander", "4711", "A1B2C3", "x" * 500, "", "aaaaaaaaaa"):
        assert breaks(text) == ((), ())


@given(st.text(max_size=60), st.integers(0, 20), st.integers(2, 30))
def test_a_part_is_never_longer_than_its_room(word: str, start: int, room: int) -> None:
    stop = fitting(word, start, start + room)
    assert start + 1 < stop <= start + room
