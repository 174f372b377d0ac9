"""Cells that hold more than their heading says: nothing is lost without a word, and each part finds its owner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.exchange.clean import clean, cleaner
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Entry
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.split import Contacts, split_contacts, split_persons
from netzdesk.exchange.take import with_other_ways
from netzdesk.model.terms import ContactKind, PartnerKind
from tests.exchange.invented import table


def read(*rows: tuple[object, ...]) -> list[Entry]:
    """The entries of a list, its columns guessed."""
    found = table(*rows)
    return read_entries(found, guess_mapping(found))


def ways(entry: Entry) -> list[tuple[str, str]]:
    """The kinds and values of the partner's own ways of contact."""
    return [(one.kind.value, one.value) for one in entry.contacts]


def test_a_fax_and_a_site_in_the_columns_of_phones_and_mail_addresses_are_told_apart() -> None:
    first, second = read(
        ("Einrichtung", "Telefon\nFax", "E-Mail /\nHomepage"),
        ("Villa", "Tel. 09131/12 34\nFax 09131/12 35", "villa@er.example\nwww.villa.example"),
        ("Treff", "09131/99", "treff@er.example"),
    )
    assert ways(first) == [
        ("phone", "09131/12 34"), ("fax", "09131/12 35"), ("mail", "villa@er.example"), ("web", "https://www.villa.example"),
    ]  # fmt: skip
    assert ways(second) == [("phone", "09131/99"), ("mail", "treff@er.example")]


def test_single_cells_with_another_way_of_contact_are_taken_apart() -> None:
    """Most cells of a column hold what its heading says; the odd one out is kept where it belongs."""
    columns = ("Einrichtung", "Telefon", "Webadressen", "Homepage")
    mails = [(f"Treff {name}", f"09131 {name}", f"{name}@er.example", "") for name in "1234567"]
    *_, site, both, fax, mail = read(
        columns,
        *mails,
        ("Saal", "09131 21", "http://www.saal.example", ""),
        ("Werk", "09131 22", "info@werk.example / http://werk.example", ""),
        ("Park", "Telefon: 09131 23, Telefax: 09131 24", "post@park.example", ""),
        ("Hof", "09131 25", "", "post@hof.example"),
    )
    assert ways(site) == [("phone", "09131 21"), ("web", "http://www.saal.example")]
    assert ways(both)[1:] == [("mail", "info@werk.example"), ("web", "http://werk.example")]
    assert ways(fax)[:2] == [("phone", "09131 23"), ("fax", "09131 24")]
    assert ways(mail)[1:] == [("mail", "post@hof.example")]
    assert not [problem for entry in (site, both, fax, mail) for problem in entry.problems]


@pytest.mark.parametrize(
    ("field", "cell", "beside"),
    [
        ("email", "Frau Beck: a@b.example", "Frau Beck"),
        ("email", "a@b.example, Tel. 0911 123", "Tel. 0911 123"),
        ("website", "www.verein.example Stand 2024", "Stand 2024"),
    ],
)
def test_what_stands_beside_an_address_is_named(field: str, cell: str, beside: str) -> None:
    value, problem = clean(field, cell)

    assert len(value) == 1
    assert problem == f"„{beside}“ steht daneben und wird nicht übernommen."


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ("email", "Info <a@b.example>"),
        ("email", "E-Mail: a@b.example (privat)"),
        ("website", "Homepage: a.example und b.example"),
    ],
)
def test_words_that_say_nothing_beside_an_address_are_not_named(field: str, cell: str) -> None:
    assert clean(field, cell).problem == ""


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


def test_a_separator_is_no_part_of_a_number() -> None:
    assert split_contacts("a@b.example / 09131 823-0").phones == ("09131 823-0",)
    assert split_contacts("09621/1234 oder a@b.example").phones == ("09621/1234",)


def test_foreign_postcodes_are_kept_without_a_word_and_fees_are_no_contribution() -> None:
    found = table(
        ("Organisation", "Town", "Postcode", "Beitrag"),
        ("Mind", "Anytown", "AN1 2BC", "50,00"),
        ("Deaf Club", "Littleham", "AN3 7PP", "0,00"),
    )
    mapping = guess_mapping(found)

    assert mapping.fields == ("name", "place", "postcode", None)
    assert [entry.values["postcode"] for entry in read_entries(found, mapping)] == ["AN1 2BC", "AN3 7PP"]
    assert clean("postcode", "AN1 2BC").problem == ""
    assert clean("postcode", "1234567").problem


def test_labels_in_brackets_stay_labels_and_what_another_column_told_is_labelled() -> None:
    (first, _) = read(
        ("Organisation", "Art", "Organisationstyp", "Telefon", "E-Mail", "Alle Kontakte"),
        (
            "Ratschlag", "Organisation", "Bündnis", "+43 1 4000-0", "büro@r.example",
            "+43 1 4000-0 (Zentrale); 01 4000 77 (abends); büro@r.example (Büro); www.r.example",
        ),
        ("Chor", "Organisation", "Verein", "09131 12345", None, "09131 12345"),
    )  # fmt: skip
    assert [(one.value, one.label) for one in first.contacts] == [
        ("+43 1 4000-0", "Zentrale"), ("büro@r.example", "Büro"), ("01 4000 77", "abends"),
        ("https://www.r.example", ""),
    ]  # fmt: skip
    assert first.values["partner_type"] == "Bündnis"
    assert first.values["kind"] is PartnerKind.ORGANISATION


@pytest.mark.parametrize(
    ("field", "cell", "found"),
    [
        ("email", "a@b.example, 0911 12345", ["a@b.example", "0911 12345"]),
        ("phone", "0911 12345; www.b.example", ["0911 12345", "https://www.b.example"]),
        ("phone", "0911 12345 (a@b.example)", ["a@b.example", "0911 12345"]),
        ("phone", "a@b.example - Tel.: 0911 12345 - Internet: b.example",
         ["a@b.example", "0911 12345", "https://b.example"]),
        ("phone", "Fax 0911 1234; 0911 12345", ["0911 12345", "0911 1234"]),
        ("website", "b.example; 0911 12345", ["0911 12345", "https://b.example"]),
        ("email", "a@b.example, bb-a@b.example, www.b.example",
         ["a@b.example", "bb-a@b.example", "https://www.b.example"]),
    ],
)  # fmt: skip
def test_what_stands_beside_is_not_lost(field: str, cell: str, found: list[str]) -> None:
    cleaned = with_other_ways(field, cleaner(field))(cell)
    assert isinstance(cleaned.value, Contacts)
    assert [one for group in cleaned.value[:-1] for one in group] == found
    assert not cleaned.problem


@given(
    st.lists(
        st.sampled_from(
            ["a@b.example", "0911 12345", "www.c.example", "Tel.", "und", "(", ")", ",", ";", "-"]
        )
    )
)
@pytest.mark.parametrize("field", ["email", "phone", "website"])
def test_no_address_goes_without_a_word(field: str, parts: list[str]) -> None:
    cell = " ".join(parts)
    value, problem = with_other_ways(field, cleaner(field))(cell)
    groups = value if isinstance(value, Contacts) else [value or ()]
    kept = " ".join(one for group in groups for one in group)
    for part in ("a@b.example", "www.c.example"):
        told = part in problem or cell[:20] in problem or "…" in problem
        assert part not in parts or part in kept or told


def test_mobile_numbers_in_mixed_cells_are_mobile_numbers() -> None:
    found = table(
        ("Verein", "Kontakt"),
        ("Chor", "Tel. 0228 4711, Mobil 0664 123456, chor@verein.example"),
        ("Tafel", "0171/2345678; tafel@verein.example"),
        ("Treff", "Handy: +49 (0) 151 2345678\nFax 0228 4713"),
    )
    told = [
        {(way.kind, way.value) for way in one.contacts} for one in read_entries(found, guess_mapping(found))
    ]
    assert told == [
        {
            (ContactKind.MAIL, "chor@verein.example"),
            (ContactKind.PHONE, "0228 4711"),
            (ContactKind.MOBILE, "0664 123456"),
        },
        {(ContactKind.MAIL, "tafel@verein.example"), (ContactKind.MOBILE, "0171/2345678")},
        {(ContactKind.MOBILE, "+49 (0) 151 2345678"), (ContactKind.FAX, "0228 4713")},
    ]


def test_another_way_in_at_a_number_is_no_number_of_its_own() -> None:
    assert clean("phone", "03991 61157-0 | -100").value == ("03991 61157-0 / -100",)
    assert clean("phone", "030 1234-5 / -67, 030 99").value == ("030 1234-5 / -67", "030 99")


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
