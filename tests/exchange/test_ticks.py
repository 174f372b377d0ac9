"""Columns of crosses say what their heading says."""

from __future__ import annotations

import pytest

from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.mapping import guess_mapping
from tests.exchange.invented import table


def test_crosses_under_the_names_of_groups_of_people_are_target_groups() -> None:
    found = table(
        ("Verein", "Kinder", "Ältere Menschen", "Menschen mit Behinderung", "Führungszeugnis"),
        ("Lesepaten", "x", None, "x", "x"),
        ("Seniorennetz", None, "X", None, None),
        ("Sportverein", "ja", "nein", "-", "x"),
    )
    mapping = guess_mapping(found)
    entries = read_entries(found, mapping)

    assert mapping.fields == ("name", "target_groups", "target_groups", "target_groups", None)
    assert [entry.values.get("target_groups") for entry in entries] == [
        ("Kinder", "Menschen mit Behinderung"), ("Ältere Menschen",), ("Kinder",),
    ]  # fmt: skip
    assert not any(entry.problems for entry in entries)


@pytest.mark.parametrize(
    ("heading", "field", "word"),
    [
        ("Zielgruppe Familien", "target_groups", "Familien"),
        ("Lebensbereich: Wohnen", "life_domains", "Wohnen"),
        ("Mobilität", "life_domains", "Mobilität"),
        ("Räume", "contribution", "Räume"),
        ("Thema Klima", "tags", "Klima"),
        ("Bereich Bewegung", "tags", "Bewegung"),
    ],
)
def test_a_cross_stands_for_the_heading_without_the_name_of_the_field(
    heading: str, field: str, word: str
) -> None:
    found = table(("Verein", heading), ("Chor", "x"), ("Kino", None), ("Amt", "✓"))
    mapping = guess_mapping(found)

    assert mapping.fields[1] == field
    assert [entry.values.get(field) for entry in read_entries(found, mapping)] == [(word,), None, (word,)]


def test_a_yes_under_the_bare_name_of_a_field_says_nothing() -> None:
    found = table(("Verein", "Zielgruppe"), ("Chor", "ja"), ("Kino", "nein"))

    assert guess_mapping(found).fields == ("name", None)


def test_words_among_crosses_are_taken_as_words() -> None:
    found = table(("Verein", "Zielgruppe Kinder"), ("Chor", "x"), ("Kino", "nur Jugendliche"))

    (_, second) = read_entries(found, guess_mapping(found))
    assert second.values["target_groups"] == ("nur Jugendliche",)


def test_the_answers_of_a_survey_stand_in_brackets() -> None:
    asked = "An wen richtet sich Ihr Angebot?"
    found = table(
        ("Name der Einrichtung", f"{asked} [Kinder]", f"{asked} [Ältere]"),
        ("Chor", "Ja", "Nein"),
        ("Kino", "Ja", "Ja"),
    )
    entries = read_entries(found, guess_mapping(found))

    assert [entry.values["target_groups"] for entry in entries] == [("Kinder",), ("Kinder", "Ältere")]


@pytest.mark.parametrize("heading", ["Anzahl Senioren", "Zielgruppe: Anz. Kinder", "Plätze Familien"])
def test_a_one_under_a_heading_that_counts_is_no_cross(heading: str) -> None:
    found = table(("Verein", heading), ("Chor", "1"), ("Kino", "0"), ("Amt", "1"))
    assert guess_mapping(found).fields == ("name", None)
