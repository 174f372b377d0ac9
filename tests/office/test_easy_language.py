"""The checker for texts that many people understand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office.easy_language import Level, findings, readability
from netzdesk.office.easy_language.compounds import part
from netzdesk.office.easy_language.words import sentences, syllables, words


def rules(text: str, level: Level = Level.EASY) -> set[str]:
    return {finding.rule for finding in findings(text, level)}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Wir gehen heute mit allen Kindern und mit allen Eltern zusammen in den Park.", "sentence"),
        ("Die Kooperationsvereinbarung ist da.", "word"),
        ("Der Plan wurde gestern beschlossen.", "passive"),
        ("Der Raum wird renoviert.", "passive"),
        ("Das ist das Haus des Vereins.", "genitive"),
        ("Die Leitung der Gruppe ist neu.", "genitive"),
        ("Wir haben z. B. Stühle.", "abbreviation"),
        ("Das macht die VHS.", "abbreviation"),
        ("Wir haben fünf Stühle.", "number"),
        ("Es kommen 50 Prozent.", "number"),
        ("Hier leben 112.000 Menschen.", "number"),
        ("Das kostet 20000 Euro.", "number"),
        ("Lesen Sie Teil IV.", "number"),
    ],
)
def test_each_rule_finds_its_own_fault_and_nothing_else(text: str, rule: str) -> None:
    assert rules(text) == {rule}


@pytest.mark.parametrize(
    "text",
    [
        "Wir treffen uns am Montag.",
        "Wir werden im Mai kommen.",
        "Er hilft der Frau.",
        "In dieser Mappe steht viel.",
        "Die AG trifft sich 3 Mal.",
        "Rufen Sie an: 09131 0001-10 oder 0171 3920016.",
        "Wir sind in 91054 Erlangen.",
    ],
)
def test_a_simple_sentence_has_no_findings(text: str) -> None:
    assert findings(text, Level.EASY) == []


def test_plain_language_allows_longer_sentences_than_easy_language() -> None:
    text = "Wir gehen heute mit allen Kindern und mit den Eltern in den Park."
    assert rules(text, Level.PLAIN) == set()
    assert rules(text, Level.EASY) == {"sentence"}


def test_long_words_are_parted_with_mediopoint_or_hyphen() -> None:
    assert part("Nachbarschaftshilfe") == "Nachbarschafts·hilfe"
    assert part("Arbeitsgruppenleitung", "-") == "Arbeits-Gruppen-Leitung"
    assert part("Xylographenquark") is None


def test_short_forms_end_no_sentence() -> None:
    assert [s.words for s in sentences("Das sind z. B. 3. Klassen bzw. Dr. Kaya. Und dann?")] == [
        "Das sind z. B. 3. Klassen bzw. Dr. Kaya.",
        "Und dann?",
    ]


@pytest.mark.parametrize(
    ("word", "count"), [("Haus", 1), ("Ehrenamt", 3), ("Bäuerin", 3), ("Kooperation", 5), ("Brr", 1)]
)
def test_syllables_are_counted_by_their_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_hard_text_scores_harder_than_an_easy_one_in_both_formulas() -> None:
    easy = readability("Wir sind da. Wir helfen gern. Komm zu uns.")
    hard = readability(
        "Die Steuerungsgruppe verabschiedete unter Berücksichtigung datenschutzrechtlicher Rahmenbedingungen"
        " eine umfangreiche Kooperationsvereinbarung zur Verbesserung kommunaler Teilhabemöglichkeiten."
    )
    assert easy is not None
    assert hard is not None
    assert easy.vienna < 4 < 12 < hard.vienna
    assert easy.amstad > 80 > 20 > hard.amstad


def test_a_text_without_words_has_no_readability() -> None:
    assert readability(" 12 … ") is None


@given(st.text(max_size=400), st.sampled_from(Level))
def test_every_finding_lies_in_the_text_and_any_text_is_survived(text: str, level: Level) -> None:
    for finding in findings(text, level):
        assert 0 <= finding.start < finding.end <= len(text)
    for word in words(text):
        assert text[word.start : word.end] == word.words
    readability(text)
