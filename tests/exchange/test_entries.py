"""Rows become entries: partner, ways of contact, persons, and a word about everything that did not fit."""

from __future__ import annotations

from datetime import date

from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Contact, Entry
from netzdesk.exchange.found import Cell, FoundTable, SourceRow
from netzdesk.exchange.mapping import ColumnMapping, Mapping
from netzdesk.model.terms import ContactKind, PartnerKind


def entries(columns: dict[str, str | None], *rows: tuple[Cell, ...]) -> list[Entry]:
    """Entries of a list whose headings mean the fields given."""
    table = FoundTable("", "", tuple(columns), [SourceRow(number, row) for number, row in enumerate(rows, 2)])
    mapping = Mapping(tuple(ColumnMapping(heading, key, 1.0, "chosen") for heading, key in columns.items()))
    return read_entries(table, mapping)


def test_an_organisation_gets_its_values_and_ways_of_contact() -> None:
    (entry,) = entries(
        {
            "Verein": "name",
            "PLZ": "postcode",
            "Tel. privat": "phone",
            "Mail": "email",
            "Egal": None,
            "Thema": "tags",
        },
        ("Chor", 53111.0, "0228 12345", "a@b.de; c@d.de", "x", "Musik, Kultur"),
    )
    assert entry.number == 2
    assert entry.values == {"name": "Chor", "postcode": "53111", "tags": ("Musik", "Kultur")}
    assert entry.contacts == [
        Contact(ContactKind.PHONE, "0228 12345", "privat"),
        Contact(ContactKind.MAIL, "a@b.de"),
        Contact(ContactKind.MAIL, "c@d.de"),
    ]
    assert entry.problems == []


def test_an_empty_cell_leaves_no_value() -> None:
    (entry,) = entries({"Verein": "name", "Ort": "place", "Notiz": "notes"}, ("Chor", None, "-"))
    assert entry.values == {"name": "Chor"}


def test_street_and_house_number_and_a_whole_address_end_in_the_same_fields() -> None:
    (apart,) = entries({"Name": "name", "Str": "street", "Nr": "house_number"}, ("Chor", "Ringstraße", 3.0))
    (whole,) = entries({"Name": "name", "Adresse": "address"}, ("Chor", "Ringstraße 3, 53111 Bonn"))
    (pair,) = entries({"Name": "name", "PLZ/Ort": "postcode_place"}, ("Chor", "53111 Bonn"))
    assert apart.values["street"] == whole.values["street"] == "Ringstraße 3"
    assert (whole.values["postcode"], whole.values["place"]) == ("53111", "Bonn")
    assert (pair.values["postcode"], pair.values["place"]) == ("53111", "Bonn")


def test_a_person_in_one_or_in_many_columns_is_one_person() -> None:
    columns = {"Firma": "name", "Anzeigename": "person_name", "Vorname": "first_name", "Nachname": "last_name",
               "Titel": "academic_title", "Position": "function", "Mail": "person_email",
               "Mobil": "person_mobile"}  # fmt: skip
    (entry,) = entries(
        columns, ("Chor", "Pia Pohl", "Pia", "Pohl", "Dr.", "Leiterin", "pia@chor.example", "0171 123")
    )
    (person,) = entry.persons
    assert (person.first_name, person.last_name, person.academic_title) == ("Pia", "Pohl", "Dr.")
    assert person.function == "Leiterin"
    assert person.contacts == [
        Contact(ContactKind.MAIL, "pia@chor.example"),
        Contact(ContactKind.MOBILE, "0171 123"),
    ]


def test_several_persons_of_a_row_stay_several() -> None:
    columns = {"Verein": "name", "1. Vorsitz": "person_name", "Tel 1": "person_phone", "2. Vorsitz": "person_name",
               "Tel 2": "person_phone"}  # fmt: skip
    (entry,) = entries(columns, ("Chor", "Pia Pohl", "0228 111", "Max Meier", "0228 222"))
    assert [(one.full_name(), one.function, one.contacts[0].value) for one in entry.persons] == [
        ("Pia Pohl", "1. Vorsitz", "0228 111"), ("Max Meier", "2. Vorsitz", "0228 222"),
    ]  # fmt: skip


def test_a_row_without_an_organisation_stands_for_its_person() -> None:
    person, organisation, nobody = entries(
        {"Organisation": "name", "Vorname": "first_name", "Nachname": "last_name", "Mail": "person_email"},
        (None, "Pia", "Pohl", "pia@post.example"),
        ("Chor", None, None, "chor@post.example"),
        (None, None, None, "wer@post.example"),
    )
    assert (person.name, person.values["kind"]) == ("Pia Pohl", PartnerKind.PERSON)
    assert organisation.persons == []
    assert organisation.contacts == [Contact(ContactKind.MAIL, "chor@post.example")]
    assert nobody.name == ""
    assert nobody.problems[-1].reason == "In dieser Zeile steht kein Name."


def test_every_cell_that_does_not_fit_is_named_with_heading_value_and_reason() -> None:
    (entry,) = entries({"Verein": "name", "Mail": "email"}, ("Chor", "kommt noch"))
    assert entry.problems == [("Mail", "kommt noch", "„kommt noch“ ist keine E-Mail-Adresse.")]


def test_texts_of_several_columns_for_one_field_are_joined() -> None:
    columns: dict[str, str | None] = {
        "A": "name", "Bemerkung (intern)": "notes", "Plätze": "notes", "D": "tags", "E": "tags"
    }  # fmt: skip
    (entry,) = entries(columns, ("Chor", "eins", "80", "p", "p, q"))
    assert entry.values["notes"] == "eins\n\nPlätze: 80"  # a number says nothing without its heading
    assert entry.values["tags"] == ("p", "q")


def test_a_name_before_a_mail_address_in_brackets_is_a_person() -> None:
    (entry,) = entries({"Verein": "name", "Kontakt": "contact"}, ("Chor", "Pia Pohl <pia@chor.example>"))
    assert [contact.value for contact in entry.contacts] == ["pia@chor.example"]
    assert [person.full_name() for person in entry.persons] == ["Pia Pohl"]
    assert "notes" not in entry.values


def test_a_contact_cell_is_taken_apart_and_its_rest_is_kept() -> None:
    (entry,) = entries(
        {"Verein": "name", "Kontakt": "contact"}, ("Chor", "Pia Pohl, Tel. 0228 12345, pia@chor.example")
    )
    assert [contact.value for contact in entry.contacts] == ["pia@chor.example", "0228 12345"]
    assert [person.full_name() for person in entry.persons] == ["Pia Pohl"]


def test_plz_that_may_have_lost_a_zero_are_named() -> None:
    found = entries(
        {"Name": "name", "PLZ": "postcode"}, ("A", 1067.0), ("B", 91052.0), ("C", 91054.0), ("D", 10115.0)
    )
    assert [entry.values["postcode"] for entry in found] == ["1067", "91052", "91054", "10115"]
    assert [len(entry.problems) for entry in found] == [1, 0, 0, 0]


def test_an_austrian_column_of_plz_is_left_alone() -> None:
    found = entries({"Name": "name", "PLZ": "postcode"}, ("A", 1030.0), ("B", 4020.0))
    assert [entry.values["postcode"] for entry in found] == ["1030", "4020"]
    assert not any(entry.problems for entry in found)


def test_the_area_code_in_a_column_of_its_own_comes_before_the_numbers_beside_it() -> None:
    columns = {"Verein": "name", "Vorwahl": "area_code", "Telefon": "phone", "Fax": "fax", "Mobil": "mobile"}
    chor, tafel, sport = entries(
        columns,
        ("Chor", "09131", "86 24 00", "86-2401", "0171 123456"),
        ("Tafel", 228.0, "0228 4711", "+49 228 4712", "171 99999"),
        ("Sport", "siehe Netz", "86 24 00", None, None),
    )
    assert [one.value for one in chor.contacts] == ["09131 86 24 00", "09131 86-2401", "0171 123456"]
    assert [one.value for one in tafel.contacts] == ["0228 4711", "+49 228 4712", "171 99999"]
    assert [one.value for one in sport.contacts] == ["86 24 00"]
    assert [(one.heading, one.value) for one in sport.problems] == [("Vorwahl", "siehe Netz")]


def test_a_foreign_area_code_gets_no_zero() -> None:
    (bonn,) = entries({"Verein": "name", "Vorwahl": "area_code", "Tel": "phone"}, ("Chor", "(228)", "4711"))
    (perth,) = entries(
        {"Name": "name", "Area Code": "area_code", "Phone": "phone"}, ("Choir", "513", "555-0134")
    )
    assert [one.contacts[0].value for one in (bonn, perth)] == ["0228 4711", "513 555-0134"]


def test_a_name_goes_on_in_the_column_behind_it_and_says_there_to_whom_to_write() -> None:
    first, second, third = entries(
        {"Name 1": "name", "Name 2": "name_more"},
        ("DRK", "Kreisverband Süd"),
        ("Chor", "z. Hd. Frau Abel"),
        ("Tafel", None),
    )
    assert first.values == {"name": "DRK Kreisverband Süd"}
    assert second.values == {"name": "Chor", "address_extra": "z. Hd. Frau Abel"}
    assert third.values == {"name": "Tafel"}


def test_a_name_above_its_address_is_the_name_and_ways_of_contact_are_found_below() -> None:
    lines, commas, nameless, alone = entries(
        {"Einrichtung": "name_address"},
        ("TV 1862 e.V.\nHaus B\nAm Bach 4\n53113 Bonn\nTel.: 0228 4711\nwww.tv.example",),
        ("Caritas, Ringstr. 3, 53111 Bonn, info@caritas.example",),
        ("Ringstr. 3, 53111 Bonn",),
        ("Tafel Bonn",),
    )
    where = {"street": "Ringstr. 3", "postcode": "53111", "place": "Bonn"}
    assert lines.values == {
        "name": "TV 1862 e.V.", "street": "Am Bach 4", "postcode": "53113", "place": "Bonn", "address_extra": "Haus B",
    }  # fmt: skip
    assert [contact.value for contact in lines.contacts] == ["0228 4711", "https://www.tv.example"]
    assert commas.values == {"name": "Caritas", **where}
    assert [contact.value for contact in commas.contacts] == ["info@caritas.example"]
    assert nameless.values == where
    assert alone.values == {"name": "Tafel Bonn"}


def test_days_of_a_column_are_american_where_some_cannot_be_read_otherwise() -> None:
    columns: dict[str, str | None] = {"Name": "name", "Mitglied seit": "status_since"}
    american = entries(columns, ("Chor", "12/25/2023"), ("Tafel", "03/04/2023"))
    assert [entry.values["status_since"] for entry in american] == [date(2023, 12, 25), date(2023, 3, 4)]
    assert not any(entry.problems for entry in american)
    german = entries(columns, ("Chor", "25/12/2023"), ("Tafel", "03/04/2023"))
    assert [entry.values["status_since"] for entry in german] == [date(2023, 12, 25), date(2023, 4, 3)]
