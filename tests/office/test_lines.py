"""How texts are broken into lines, and where words stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office.breaking import broken, natural
from netzdesk.office.letters import Shaper, clean
from netzdesk.office.placing import Line
from netzdesk.office.story import Span
from tests.office.stories import HARD
from tests.office.structure import seen


def lines(text: object, width: float, size: float = 10) -> list[Line]:
    return broken(text, "Regular", size, width, Shaper())  # type: ignore[arg-type]


def said(line: Line) -> str:
    return "".join(part.text if part.says is None else part.says for part in line.segments)


def shown(line: Line) -> str:
    return "".join(part.text for part in sorted(line.segments, key=lambda part: part.x))


def test_words_fill_lines_and_go_on_in_the_next() -> None:
    assert [said(line) for line in lines("eins zwei drei vier", 50)] == ["eins zwei ", "drei vier"]


def test_line_feeds_break_and_empty_lines_stay() -> None:
    assert [said(line).strip() for line in lines("a\n\nb", 100)] == ["a", "", "b"]


def test_a_span_that_follows_without_a_space_is_not_parted_from_its_word() -> None:
    assert [said(line) for line in lines(["lang und (", Span("fett", bold=True), ")"], 42)] == [
        "lang und ",
        "(fett)",
    ]


def test_a_soft_hyphen_shows_where_the_line_ends_and_nowhere_else() -> None:
    text = "Teil\xadhabe"
    assert [shown(line) for line in lines(text, 30)] == ["Teil-", "habe"]
    assert [shown(line) for line in lines(text, 100)] == ["Teilhabe"]
    assert seen("".join(map(said, lines(text, 30)))) == "Teilhabe"


def test_a_word_too_wide_is_broken_with_a_hyphen_that_is_not_read() -> None:
    word = "Persönlichkeitsentwicklung"
    parts = lines(word, 60)
    assert len(parts) > 1
    assert all(shown(line).endswith("-") for line in parts[:-1])
    assert len(said(parts[-1])) >= 3
    assert seen("".join(map(said, parts))) == word


def test_an_address_breaks_at_its_signs_without_a_hyphen() -> None:
    assert [said(line) for line in lines("kontakt@beispiel.de", 60)] == ["kontakt@", "beispiel.de"]


@pytest.mark.parametrize("text", ["Lebenshilfe e. V.", "z. B. so", "J. S. Bach"])
def test_abbreviations_stay_on_one_line(text: str) -> None:
    for width in range(20, 100, 4):
        assert not any(said(line).strip() in ("e.", "V.", "z.", "J.") for line in lines(text, width))


def test_a_date_stays_on_one_line_and_other_strokes_part() -> None:
    assert [said(line).strip() for line in lines("am 31/12/2026", 60)] == ["am", "31/12/2026"]
    assert [said(line).strip() for line in lines("Vereine/Verbände", 45)] == ["Vereine/", "Verbände"]


def test_words_from_the_right_are_read_in_order_and_stand_in_turned_order() -> None:
    (line,) = lines("Familie محمد العربي aus Köln", 300)
    assert said(line) == "Familie محمد العربي aus Köln"
    places = {said(Line([part], 0)).strip(): part.x for part in line.segments}
    assert places["Familie"] < places["العربي"] < places["محمد"] < places["aus Köln"]


def test_a_text_that_begins_from_the_right_stands_from_the_right() -> None:
    (line,) = lines("محمد Öztürk 12", 300)
    places = {said(Line([part], 0)).strip(): part.x for part in line.segments}
    assert places["Öztürk 12"] < places["محمد"]


def test_arabic_letters_are_joined_for_the_eye_and_plain_for_the_ear() -> None:
    (line,) = lines("محمد", 300)
    assert all("\ufe70" <= letter <= "\ufefc" for letter in shown(line))
    assert said(line) == "محمد"


def test_a_letter_that_no_face_has_is_a_box_with_the_letter_behind_it() -> None:
    shaper = Shaper()
    word = shaper.word("李", "Regular")
    assert [(piece.text, piece.says) for piece in word.pieces] == [("□", "李")]
    assert list(shaper.missing) == ["李"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x00b\x1bc", "abc"),
        ("a\tb", "a b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("x\ud800y", "x\ufffdy"),
        ("e\u0301", "é"),
        ("\u202ea\u202c", "a"),
    ],
)
def test_texts_are_cleaned_of_what_cannot_be_printed(typed: str, printed: str) -> None:
    assert clean(typed) == printed


@given(
    st.one_of(st.text(max_size=80), st.sampled_from(HARD)),
    st.floats(12, 400),
    st.sampled_from((6.0, 11.5, 18.0)),
)
def test_no_line_is_wider_than_its_room_and_nothing_is_lost(text: str, width: float, size: float) -> None:
    found = lines(text, width, size)
    assert seen("".join(map(said, found))) == seen(text)
    for line in found:
        ink = max(
            (part.x + part.width * len(part.text.rstrip()) / len(part.text) for part in line.segments),
            default=0,
        )
        assert ink <= max(width, size * 1.6) + 0.1


@given(st.text(max_size=60).filter(lambda text: "\xad" not in text))
def test_a_text_set_at_its_natural_width_needs_one_line_a_line_feed(text: str) -> None:
    _, widest = natural(text, "Regular", 10, Shaper())
    assert len(lines(text, widest + 0.1)) <= clean(text).count("\n") + 1


def test_a_thousand_words_that_are_tied_together_part_where_the_line_ends() -> None:
    found = lines("\xa0".join(["Wort"] * 1000), 100)
    assert all(set(said(line).split()) == {"Wort"} for line in found)
    assert len(found) < 400
