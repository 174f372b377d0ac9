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
        ("Die Kosten werden übernommen.", "passive"),
        ("Wer abgeholt werden will, ruft an.", "passive"),
        ("Wir besprechen, wie das geregelt wird.", "passive"),
        ("Der Plan wird am Montag, dem 3. Mai, verabschiedet.", "passive"),
        ("Das Haus eines Menschen ist offen.", "genitive"),
        ("Mitglieder der Gruppe kommen.", "genitive"),
        ("Das sagt der VdK.", "abbreviation"),
        ("Das steht in § 5.", "abbreviation"),
        ("Das gilt bzgl. aller Räume.", "abbreviation"),
        ("Das ist WICHTIG.", "capitals"),
        ("Wir treffen uns am 3.12.2026.", "number"),
        ("Dann ist Volkshochschule.", "word"),
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
        "Wir werden Sie besuchen.",
        "Wir werden uns gut unterhalten.",
        "Sie werden Mitglied und erhalten eine Karte.",
        "Wir werden Ihnen den Raum geben.",
        "Wir würden uns freuen, wenn es gefällt.",
        "Kommt der Bus zu spät? Dann warten wir.",
        "Während der Pause gibt es Kaffee.",
        "Das ist so. Dann gehen wir.",
        "Es gibt viele Organisationen für Menschen mit Behinderungen.",
        "Die Volks·hochschule (VHS) hilft. Die VHS hat Zeit.",
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


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Unterstützungsmöglichkeiten", "Unterstützungs·möglichkeiten"),
        ("Gebärdensprachdolmetscher", "Gebärden·sprach·dolmetscher"),
        ("Verbesserungsvorschläge", "Verbesserungs·vorschläge"),
        ("Ergebnisprotokoll", "Ergebnis·protokoll"),
        ("Stadtratsbeschluss", "Stadtrats·beschluss"),
        ("Kontaktperson", None),
        ("Mitarbeiterinnen", None),
        ("Ehrenamtliche", None),
        ("zusammenarbeiten", None),
        ("Herausforderungen", None),
    ],
)
def test_words_are_parted_where_one_would_part_them_and_only_there(word: str, parts: str | None) -> None:
    assert part(word) == parts


def test_a_date_is_proposed_with_the_name_of_its_month() -> None:
    (found,) = findings("Das war am 03.12.2026.", Level.EASY)
    assert found.proposal == "3. Dezember 2026"
    assert findings("Das war am 03.12.2026.", Level.PLAIN) == []


def test_an_acronym_is_asked_about_once() -> None:
    assert [found.start for found in findings("Die VHS ist da. Die VHS hilft.")] == [4]


def test_each_passive_of_a_sentence_is_found() -> None:
    text = "Heute wird überlegt, wie das verbessert werden kann."
    assert [text[found.start : found.end] for found in findings(text)] == ["wird", "werden"]


def test_a_readability_has_words_for_its_figure() -> None:
    easy, hard = (
        readability("Wir sind da. Wir helfen gern."),
        readability("Kooperationsvereinbarungen verabschiedend."),
    )
    assert easy is not None
    assert hard is not None
    assert (easy.in_words(), hard.in_words()) == ("sehr leicht", "sehr schwer")


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
