"""People in the rows of a list: who they are, what they do there, and which number and address is whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.fields import PERSON_FIELDS
from netzdesk.exchange.found import FoundTable, SourceRow
from netzdesk.exchange.mapping import ColumnMapping, Mapping, guess_mapping
from netzdesk.exchange.person_names import split_persons
from tests.exchange.invented import read, table, ways


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Petra Zinn (Ltg.), Ali Demir", [("Petra", "Zinn", "Ltg."), ("Ali", "Demir", "")]),
        ("Dr. Anna Huber, B. Maier", [("Anna", "Huber", ""), ("B.", "Maier", "")]),
        ("Zinn, Petra", [("Petra", "Zinn", "")]),
        ("von der Heide, Anna Maria", [("Anna Maria", "von der Heide", "")]),
        ("Robert Ziegler, Erster Bürgermeister", [("Robert", "Ziegler", "Erster Bürgermeister")]),
    ],
)
def test_a_comma_between_whole_names_divides_two_people(text: str, names: list[tuple[str, str, str]]) -> None:
    assert [(one.first_name, one.last_name, one.function) for one in split_persons(text)] == names


def test_a_mail_address_goes_to_the_one_whose_name_it_bears() -> None:
    (first, second, third) = read(
        ("Institution", "Vertreter/in", "Stellvertretung", "E-Mail"),
        ("Gesundheitsamt", "Dr. Ute Klee", "Tom Simon", "ute.klee@lra.example; gesundheitsamt@lra.example"),
        ("Lebenshilfe", "Frank Morlock", "Ina Winter", "f.morlock@lh.example"),
        ("Gehörlosenverein", "Elke Stein", "Uwe Stein", "elke.stein@gl.example"),
    )
    assert [[contact.value for contact in person.contacts] for person in first.persons] == [
        ["ute.klee@lra.example"],
        [],
    ]
    assert ways(first) == [("mail", "gesundheitsamt@lra.example")]
    assert [[contact.value for contact in person.contacts] for person in second.persons] == [
        ["f.morlock@lh.example"],
        [],
    ]
    assert [len(person.contacts) for person in third.persons] == [1, 0]


def test_the_number_behind_each_of_two_people_is_theirs() -> None:
    entries = read(
        ("Gruppe", "1. Ansprechpartner", "Telefon 1", "2. Ansprechpartner", "Telefon 2"),
        ("Kreuzbund", "Rolf Sander", "0271 111222", "Inge Thal", "0271 222333"),
        ("Rheuma-Liga", "Anna Busch", "0271 556677", None, None),
    )
    people = [
        [(person.last_name, [one.value for one in person.contacts]) for person in entry.persons]
        for entry in entries
    ]
    assert people == [[("Sander", ["0271 111222"]), ("Thal", ["0271 222333"])], [("Busch", ["0271 556677"])]]


def test_as_many_numbers_as_people_in_a_cell_are_each_ones() -> None:
    (two, three) = read(
        ("Gruppe", "Ansprechpersonen", "Telefon Ansprechpersonen"),
        ("Kreuzbund", "Rolf Sander, Inge Thal", "0271 111222; 0271 222333"),
        ("Rheuma-Liga", "Anna Busch, Ole Voss", "0271 556677"),
    )
    assert [[one.value for one in person.contacts] for person in two.persons] == [
        ["0271 111222"],
        ["0271 222333"],
    ]
    assert [[one.value for one in person.contacts] for person in three.persons] == [["0271 556677"], []]


@pytest.mark.parametrize(
    "cell",
    [
        "Uwe Ott\nAm Bach 3\n53111 Bonn",
        "Uwe Ott, Am Bach 3, 53111 Bonn",
        "Uwe Ott\nAm Bach 3\n53111 Bonn\n0171 2345678",
    ],
)
def test_the_address_below_a_name_is_nobody_and_kept(cell: str) -> None:
    (entry,) = read(("Verein", "1. Vorsitzender"), ("Chor", cell))
    assert [person.full_name() for person in entry.persons] == ["Uwe Ott"]
    assert entry.values["notes"] == "Uwe Ott: Am Bach 3, 53111 Bonn"


def test_letters_that_an_encoding_has_lost_leave_two_people_two() -> None:
    (entry,) = read(("Gruppe", "Ansprechpersonen"), ("Chor", "Ay?e Meier, Renate Kraus"))
    assert [person.full_name() for person in entry.persons] == ["Ay?e Meier", "Renate Kraus"]


def test_people_under_an_unknown_heading_are_found_by_their_mail_addresses() -> None:
    entries = read(
        ("Institution", "Teilnehmende", "Tel.", "E-Mail"),
        ("Diakonie", "Eva Sommer", "0931 80487", "sommer@dw.example"),
        ("Caritas", "Tom Winter", "0931 80488", "winter@caritas.example"),
    )
    assert [entry.persons[0].last_name for entry in entries] == ["Sommer", "Winter"]


def test_a_column_of_two_words_is_no_people_by_itself() -> None:
    found = table(
        ("Institution", "Gebäude", "Telefon"),
        ("Diakonie", "Altes Rathaus", "0931 80487"),
        ("Caritas", "Neues Schloss", "0931 80488"),
    )
    assert guess_mapping(found).fields == ("name", None, "phone")


def test_the_heading_of_an_office_is_the_function_without_the_words_for_names() -> None:
    (entry,) = read(
        ("Verein", "Vorsitz Anrede", "Vorsitz Vorname", "Vorsitz Name"), ("Chor", "Frau", "Eva", "Groß")
    )
    (second,) = read(("Haus", "Leitung / Ansprechpartner*in"), ("Villa", "Gudrun Paul"))

    assert entry.persons[0].function == "Vorsitz"
    assert second.persons[0].function == "Leitung"


def test_the_office_in_a_heading_is_the_function_of_those_below_it() -> None:
    found = table(
        ("Verband", "Seniorenbeauftragte/r", "schulsozialarbeit_name"),
        ("Stadt Au", "Pia Pohl", "Max Moos"),
        ("Markt Weiler", "Una Ulm", "Ali Demir"),
    )
    first = read_entries(found, guess_mapping(found))[0]
    assert [one.function for one in first.persons] == ["Seniorenbeauftragte/r", "Schulsozialarbeit"]

    council = table(
        ("Verband", "Ordentliches Mitglied Name", "Stellvertretung"), ("Chor", "Pia Pohl", "Max Moos")
    )
    (entry,) = read_entries(council, guess_mapping(council))
    assert [one.function for one in entry.persons] == ["Ordentliches Mitglied", "Stellvertretung"]


def test_an_office_before_a_name_is_its_function_and_a_number_behind_it_a_way_of_contact() -> None:
    found = table(
        ("Verein", "Ansprechpartner", "Vorstand"),
        ("Chor", "Leitung: Pia Pohl", "1. Vors. Max Moos, Kassier: Una Ulm"),
        ("Tafel", "Leitung: Dr. Ali Demir, Tel. 0341 112233", "Präsidentin: Eva Ehl"),
    )
    chor, tafel = read_entries(found, guess_mapping(found))
    assert [(one.full_name(), one.function) for one in chor.persons] == [
        ("Pia Pohl", "Leitung"), ("Max Moos", "1. Vors."), ("Una Ulm", "Kassier"),
    ]  # fmt: skip
    assert [one.last_name for one in tafel.persons] == ["Demir", "Ehl"]
    assert [one.value for one in tafel.contacts] == ["0341 112233"]


def test_names_that_begin_with_the_surname_are_turned_round() -> None:
    found = table(
        ("Verein", "Vorstand"),
        ("Chor", "Frau Abel Anna"),
        ("Kino", "Obmann Huber Franz"),
        ("Amt", "von Au Petra"),
    )
    people = [entry.persons[0] for entry in read_entries(found, guess_mapping(found))]
    assert [(one.first_name, one.last_name) for one in people] == [
        ("Anna", "Abel"), ("Franz", "Huber"), ("Petra", "von Au"),
    ]  # fmt: skip
    assert people[1].function == "Obmann"


def test_who_keeps_a_list_is_nobody_of_the_partners() -> None:
    rows = [(f"Lesekreis {number}", "Jana Jost") for number in range(6)]
    assert guess_mapping(table(("Firma", "Verantwortliche Person"), *rows)).fields == ("name", None)
    rows[3] = ("Lesekreis 3", "Pia Pohl")
    assert guess_mapping(table(("Firma", "Verantwortliche Person"), *rows)).fields == ("name", "person_name")


def test_two_people_in_a_row_are_two_people_with_their_offices() -> None:
    found = table(
        ("Verein", "1. Vorsitz Vorname", "1. Vorsitz Nachname", "2. Vorsitz Titel", "2. Vorsitz Vorname",
         "2. Vorsitz Nachname", "2. Vorsitz E-Mail"),
        ("SV Tennenlohe", "Bernd", "Ulm", "Dr.", "Silke", "Haas", "silke.haas@svt.example"),
        ("CVJM", "Tina", "Frey", "Dr.", "Lars", "Beck", "lars.beck@cvjm.example"),
        ("Foto-Club", "Rudi", "Moos", None, None, None, None),
    )  # fmt: skip
    first, *_, last = read_entries(found, guess_mapping(found))
    told = [
        (one.academic_title, one.full_name(), one.function, [way.value for way in one.contacts])
        for one in first.persons
    ]
    assert told == [
        ("", "Bernd Ulm", "1. Vorsitz", []),
        ("Dr.", "Silke Haas", "2. Vorsitz", ["silke.haas@svt.example"]),
    ]
    assert [one.full_name() for one in last.persons] == ["Rudi Moos"]


def test_addresses_that_bear_nobodys_name_are_those_of_the_house_and_so_are_the_numbers_before_them() -> None:
    found = table(
        ("Name des Angebots", "Ansprechpartner/in", "Telefon", "E-Mail-Adresse"),
        ("Mittagstisch", "Frau Klein", "0621 12506-0", "mittagstisch@caritas.example"),
        ("Schuldnerberatung", "Herr Dr. Groß", "0621 28000", "schulden@diakonie.example"),
        ("Krabbelgruppe Wirbelwind", "Sabine Wolf", "0621 899911", "krabbeln@rheinau.example"),
    )
    assert guess_mapping(found).fields == ("name", "person_name", "phone", "email")


def test_beside_a_direct_line_a_plain_number_is_that_of_the_house() -> None:
    found = table(
        ("Organisation", "Ansprechpartner", "Telefonnummer", "Durchwahl"),
        ("Polizeiinspektion", "Uwe Maier", "09131 760-0", "09131 760-114"),
        ("Sozialdienst", "Ina Schulze", "09131 86-2000", "09131 86-2177"),
    )
    assert guess_mapping(found).fields == ("name", "person_name", "phone", "person_phone")


def test_whole_names_in_two_columns_are_two_people() -> None:
    headings = ("Verein", "Vorsitzende (Name, Vorname)", "E-Mail Vorsitz", "Stellv.", "E-Mail Stellv.")
    rows = (
        ("Chor", "Pohl, Pia", "pohl@chor.example", "Moos, Max", "moos@chor.example"),
        ("Tafel", "Ulm, Una", "ulm@tafel.example", None, None),
    )
    found = table(headings, *rows)
    chor, tafel = read_entries(found, guess_mapping(found))
    assert [(one.full_name(), one.function, one.contacts[0].value) for one in chor.persons] == [
        ("Pia Pohl", "Vorsitzende", "pohl@chor.example"),
        ("Max Moos", "", "moos@chor.example"),
    ]
    assert [one.full_name() for one in tafel.persons] == ["Una Ulm"]


def test_a_second_column_of_people_that_holds_none_is_not_read() -> None:
    headings = ("Verein", "Ansprechperson", "Zuständig")
    rows = (("Chor", "Pia Pohl", "Kultur"), ("Tafel", "Max Moos", "Soziales"))
    assert guess_mapping(table(headings, *rows)).fields == ("name", "person_name", None)


@pytest.mark.parametrize("again", ["Tom Bach", "Eva Muster", "N.N."])
def test_a_number_behind_a_name_that_stood_there_before_is_theirs(again: str) -> None:
    (entry,) = read(
        ("Verein", "Ansprechpartner", "Vorsitz", "Handy Ansprechpartner"),
        ("Chor", "Eva Muster und Tom Bach", again, "0171 1234567"),
    )
    assert [one.full_name() for one in entry.persons] == ["Eva Muster", "Tom Bach"]
    owner = entry.persons[again == "Tom Bach"]
    assert [one.value for one in owner.contacts] == ["0171 1234567"]


_ABOUT_PEOPLE = sorted(PERSON_FIELDS | {"contact", "phone", "email", "area_code", "name"})
_WORDS = (
    "Eva", "Tom", "Bach", "Dr.", "Frau", "und", ",", ";", "N.N.", "Leitung:", "(privat)", "0911 123456", "a@b.example",
)  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.sampled_from(_ABOUT_PEOPLE),
            st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_no_row_about_people_whatever_makes_reading_fail(cells: list[tuple[str, str]]) -> None:
    fields, texts = zip(*cells, strict=True)
    whole = FoundTable("", "", fields, [SourceRow(2, texts)])
    mapping = Mapping(tuple(ColumnMapping(key, key, 1.0, "heading") for key in fields))

    (entry,) = read_entries(whole, mapping)
    assert all(person.full_name() for person in entry.persons)
