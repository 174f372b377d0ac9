"""Cells with several things in them are taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.exchange.name_order import surname_first
from netzdesk.exchange.person_names import PersonName, split_person, split_persons
from netzdesk.exchange.split import Address, split_address, split_contacts, split_postcode_place


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ring 3, 53111 Bonn", Address("Ring 3", "53111", "Bonn")),
        ("Baumgasse 129\nA-1030 Wien\nÖsterreich", Address("Baumgasse 129", "1030", "Wien", "Österreich")),
        ("53111 Bonn, Am Ring 3a", Address("Am Ring 3a", "53111", "Bonn")),
        (
            "Haus B, Hauptstr. 12-14 91054 Erlangen",
            Address("Hauptstr. 12-14", "91054", "Erlangen", "", "Haus B"),
        ),
        (
            "Straße 14, Objekt 31, 2351 Wiener Neudorf",
            Address("Straße 14", "2351", "Wiener Neudorf", "", "Objekt 31"),
        ),
        ("Marktplatz", Address("Marktplatz")),
        ("Rathaus, Zi. 12, Markt 1, 91054 Au", Address("Markt 1", "91054", "Au", "", "Rathaus, Zi. 12")),
        ("Am Ring 3\nHaus B\n53111 Bonn", Address("Am Ring 3", "53111", "Bonn", "", "Haus B")),
        ("91052 Erlangen", Address("", "91052", "Erlangen")),
        ("1410 S Elm Blvd, Ashby, MO 63104", Address("1410 S Elm Blvd", "63104", "Ashby", "", "", "MO")),
        (
            "Suite 4, 12 Lake Ave, Oakton, VA 22124-1234, USA",
            Address("12 Lake Ave", "22124-1234", "Oakton", "USA", "Suite 4", "VA"),
        ),
        (
            "Zest Centre, 18 Upper Road, Sheffield S6 3NA",
            Address("18 Upper Road", "S6 3NA", "Sheffield", "", "Zest Centre"),
        ),
        ("Mill Lane\nElmton\nEL1 2AB\nEngland", Address("Mill Lane", "EL1 2AB", "Elmton", "England")),
        (
            "Schulweg 7, 12524 Berlin (Filiale Dahmestraße 36/45, 12526)",
            Address("Schulweg 7", "12524", "Berlin", "", "Filiale Dahmestraße 36/45, 12526"),
        ),
        ("Am Ring 3  Bonn   53111  DE", Address("Am Ring 3", "53111", "Bonn", "DE")),
        ("2889 E. Center St", Address("2889 E. Center St")),
        ("9000 St. Gallen", Address("", "9000", "St. Gallen")),
        ("Am Ring 3, Bonn 53111", Address("Am Ring 3", "53111", "Bonn")),
        ("Am  Ring 3, 53111 Bonn", Address("Am Ring 3", "53111", "Bonn")),
        (
            "Main Street, Ballyfin, Co. Laois, R32 W3R4",
            Address("Main Street", "R32 W3R4", "Co. Laois", "", "Ballyfin"),
        ),
    ],
)
def test_an_address_is_taken_apart_in_any_order(text: str, parts: Address) -> None:
    assert split_address(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("14467 Potsdam", ("14467", "Potsdam")), ("A-1010 Wien", ("1010", "Wien")),
        ("Golden, CO 80401", ("80401", "Golden")),
        ("Buxton SK17 6BE", ("SK17 6BE", "Buxton")), ("Potsdam", ("", "Potsdam")),
        ("14467", ("14467", "")), ("06108 Halle (Saale)", ("06108", "Halle (Saale)")),
    ],
)  # fmt: skip
def test_a_plz_is_taken_from_its_place(text: str, parts: tuple[str, str]) -> None:
    assert split_postcode_place(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Fr. Gewers", PersonName("Frau", "", "", "Gewers")),
        ("Pfrin. Dr. Anna Abel", PersonName("", "Pfrin. Dr.", "Anna", "Abel")),
        (
            "Frau Dr. Anna von der Heide (Leitung)",
            PersonName("Frau", "Dr.", "Anna", "von der Heide", "Leitung"),
        ),
        ("Müller, Anna", PersonName("", "", "Anna", "Müller")),
        ("Müller, Dr. Anna", PersonName("", "Dr.", "Anna", "Müller")),
        ("Anna Müller, Geschäftsführerin", PersonName("", "", "Anna", "Müller", "Geschäftsführerin")),
        ("Prof. Dr. med. Karl-Heinz Schmidt", PersonName("", "Prof. Dr. med.", "Karl-Heinz", "Schmidt")),
        ("Hans Peter Müller", PersonName("", "", "Hans Peter", "Müller")),
        ("Herr van Eeden", PersonName("Herr", "", "", "van Eeden")),
        ("1. Vorsitzende: Anna Müller", PersonName("", "", "Anna", "Müller", "1. Vorsitzende")),
        ("Leitung: Frau Dr. Anna Abel", PersonName("Frau", "Dr.", "Anna", "Abel", "Leitung")),
        (
            "kommissarische Leitung Frau Abel",
            PersonName("Frau", "", "", "Abel", "kommissarische Leitung"),
        ),
        ("Kommandant Max Moos", PersonName("", "", "Max", "Moos", "Kommandant")),
        ("Kommer, Anna", PersonName("", "", "Anna", "Kommer")),
        ("Komm, Anna", PersonName("", "", "Anna", "Komm")),
        ("komm Anna Abel", PersonName("", "", "Anna", "Abel")),
        ("komm. Anna Abel", PersonName("", "", "Anna", "Abel")),
        ("Ltg. Anna Abel", PersonName("", "", "Anna", "Abel", "Ltg.")),
        ("Leiterin Dr. Anna Abel", PersonName("", "Dr.", "Anna", "Abel", "Leiterin")),
        ("1. Vorsitzender Max Moos", PersonName("", "", "Max", "Moos", "1. Vorsitzender")),
        ("stellv. Schulleiter Max Moos", PersonName("", "", "Max", "Moos", "stellv. Schulleiter")),
        ("komm. Fr. Haber", PersonName("Frau", "", "", "Haber")),
        ("Anna", PersonName("", "", "", "Anna")),
    ],
)
def test_a_whole_name_is_taken_apart(text: str, parts: PersonName) -> None:
    assert split_person(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Abel Anna", PersonName("", "", "Anna", "Abel")),
        ("Frau Dr. von der Heide Anna Maria", PersonName("Frau", "Dr.", "Anna Maria", "von der Heide")),
        ("Leiter Huber Franz", PersonName("", "", "Franz", "Huber", "Leiter")),
        ("Huber Franz (Kassier)", PersonName("", "", "Franz", "Huber", "Kassier")),
        ("Huber, Franz", PersonName("", "", "Franz", "Huber")),
        ("von Heide", PersonName("", "", "", "von Heide")),
    ],
)
def test_a_surname_may_stand_first(text: str, parts: PersonName) -> None:
    assert split_person(text, surname_first=True) == parts


@pytest.mark.parametrize(
    ("names", "heading", "first"),
    [
        (("Abel Anna", "Frau Huber Petra", "Moos Max"), "Vorstand", True),
        (("Anna Abel", "Petra Huber", "Max Moos"), "Vorstand", False),
        (("Walter Paul", "Paul Werner", "Franz Peter"), "Vorstand", False),
        (("Abel, Anna", "Huber, Petra"), "Vorstand", False),
        (("Dvořák Xaver", "Nagy Csaba"), "Name, Vorname", True),
        (("Anna Dvořák", "Petra Nagy"), "Name Vorname", False),
    ],
)
def test_the_order_of_names_is_told_by_first_names_and_by_the_heading(
    names: tuple[str, ...], heading: str, first: bool
) -> None:
    assert surname_first(names, heading) is first


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fr. Schubert, Hr. Dietrich, Fr. Japl", ["Schubert", "Dietrich", "Japl"]),
        ("Anna Müller und Bernd Kurz", ["Müller", "Kurz"]),
        ("Anna Müller / Bernd Kurz", ["Müller", "Kurz"]),
        ("Anna Müller\nBernd Kurz; N.N.", ["Müller", "Kurz"]),
        ("1. Vors. Anna Müller, Kassier: Bernd Kurz", ["Müller", "Kurz"]),
        ("Vorsitz: Anna Müller / Stellv.: Bernd Kurz", ["Müller", "Kurz"]),
    ],
)
def test_several_persons_in_a_cell_are_several(text: str, names: list[str]) -> None:
    assert [person.last_name for person in split_persons(text)] == names


def test_ways_of_contact_are_told_apart() -> None:
    found = split_contacts("Tel. 09131 12345, Fax 09131 12346, info@verein.example, www.verein.example.de")
    assert found.phones == ("09131 12345",)
    assert found.faxes == ("09131 12346",)
    assert found.mails == ("info@verein.example",)
    assert found.websites == ("https://www.verein.example.de",)
    assert found.rest == ""
    assert split_contacts("Frau Müller Tel: 0171/2345678").rest == "Frau Müller"


@given(st.text(max_size=120))
def test_no_text_whatever_makes_splitting_fail(text: str) -> None:
    address, persons, rest = split_address(text), split_persons(text), split_contacts(text).rest
    names = [one._replace(salutation="") for one in persons]  # which is spelled out: "Fr" is "Frau"
    for found in (address, *names):
        for part in found:
            assert not invented(part, text)
    assert not invented(rest, text)


def invented(part: str, text: str) -> set[str]:
    """The letters and digits of a part that its text does not have."""
    return {sign for sign in part.casefold() if sign.isalnum()} - set(text.casefold())
