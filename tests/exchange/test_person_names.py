"""Titles, orders, offices and several people in one cell: nobody gets a name that is none."""

from __future__ import annotations

import pytest

from netzdesk.exchange.clean import clean
from netzdesk.exchange.evidence import is_person
from netzdesk.exchange.person_names import PersonName, split_person, split_persons
from tests.exchange.invented import read


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("GR Karl Moser", PersonName("", "GR", "Karl", "Moser")),
        ("Kan. Dr. Franz Huber", PersonName("", "Kan. Dr.", "Franz", "Huber")),
        ("P. Josef Abel OSB", PersonName("", "P. OSB", "Josef", "Abel")),
        ("P. Abel", PersonName("", "", "P.", "Abel")),
        ("Sr. M. Benedikta Hofer", PersonName("", "Sr.", "M. Benedikta", "Hofer")),
        ("Kaplan Max Moos", PersonName("", "Kaplan", "Max", "Moos")),
        ("Ayla Kaplan", PersonName("", "", "Ayla", "Kaplan")),
        ("HBI Franz Moos", PersonName("", "HBI", "Franz", "Moos")),
        ("OBI Franz Josef Moos", PersonName("", "OBI", "Franz Josef", "Moos")),
        ("MOOS Franz Josef", PersonName("", "", "Franz Josef", "MOOS")),
        ("1. Bgm. Franz Moos", PersonName("", "1. Bgm.", "Franz", "Moos")),
        ("OStD Karl Lang", PersonName("", "OStD", "Karl", "Lang")),
        ("Rev. Ada Moss", PersonName("", "Rev.", "Ada", "Moss")),
        ("Sir Alan Moss OBE", PersonName("", "Sir OBE", "Alan", "Moss")),
        ("Ada Moss, LCSW, Director", PersonName("", "LCSW", "Ada", "Moss", "Director")),
        ("MOSS, ADA", PersonName("", "", "ADA", "MOSS")),
        ("Gemeindereferentin Anna Abel", PersonName("", "", "Anna", "Abel", "Gemeindereferentin")),
        ("Frau Lang – Leitung", PersonName("Frau", "", "", "Lang", "Leitung")),
        ("Frau Lang -Leiterin-", PersonName("Frau", "", "", "Lang", "Leiterin")),
        ("Eva Meier-Lang", PersonName("", "", "Eva", "Meier-Lang")),
        ("Moos, Hans-Peter, 1. Vors.", PersonName("", "", "Hans-Peter", "Moos", "1. Vors.")),
        ("Fam. Moos", PersonName("Familie", "", "", "Moos")),
        ("Max von und zu Moos", PersonName("", "", "Max", "von und zu Moos")),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, parts: PersonName) -> None:
    assert split_person(text) == parts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fr. Moos/Hr. Kunz", ["Moos", "Kunz"]),
        ("Moos (Ltg.), Kunz (Stv.)", ["Moos", "Kunz"]),
        ("Anna Abel u. Ben Boll", ["Abel", "Boll"]),
        ("Max von und zu Moos", ["von und zu Moos"]),
        ("Anna Abel (bis 31.12.), ab Januar: N.N.", ["Abel"]),
        ("z. Hd. Abel", ["Abel"]),
        ("zu Händen von Herrn Kunz", ["Kunz"]),
    ],
)
def test_people_are_told_apart_by_what_stands_between_them(text: str, names: list[str]) -> None:
    assert [person.last_name for person in split_persons(text)] == names


@pytest.mark.parametrize("text", ["Gemeindereferentin Anna Abel", "Fam. Moos", "Fr. Moos/Hr. Kunz"])
def test_names_with_an_office_or_as_a_family_look_like_people(text: str) -> None:
    assert is_person(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Anna Abel\nMax Moos", "Anna Abel; Max Moos"),
        ("Frau\nAnna Abel", "Frau Anna Abel"),
        ("Anna\nAbel", "Anna Abel"),
        ("Anna Abel\n1. Vorsitzende\nMax Moos\nKassier", "Anna Abel, 1. Vorsitzende; Max Moos, Kassier"),
        ("Leitung\nAnna Abel\nKassier\nMax Moos", "Leitung: Anna Abel; Kassier: Max Moos"),
        ("Anna Abel (Ltg.)\nMax Moos (Stv.)", "Anna Abel (Ltg.); Max Moos (Stv.)"),
        ("Anna Abel\n0228 4711", "Anna Abel\n0228 4711"),
    ],
)
def test_people_below_each_other_in_a_cell_are_several(text: str, line: str) -> None:
    assert clean("person_name", text) == (line, "")


def test_where_to_ask_is_no_person() -> None:
    told = read(("Verein", "Ansprechpartner"), ("Chor", "siehe Website"), ("Tafel", "Nach, Anna"))
    assert told[0].persons == []
    assert told[0].values["notes"] == "siehe Website"
    assert told[1].persons[0].full_name() == "Anna Nach"
