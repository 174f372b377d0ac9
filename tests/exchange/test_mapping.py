"""What the columns of lists mean is guessed right, for invented lists of every usual kind and for real ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.headings import signature
from netzdesk.exchange.mapping import guess_mapping, likeliest
from netzdesk.exchange.tables import read_tables
from tests.exchange.invented import Invented, invented_lists, table, truth_of

ENOUGH = 0.9
INVENTED = invented_lists()
ADDRESS_BOOK = """
first_name last_name person_name - person_email person_email phone|person_phone person_phone fax - person_mobile|mobile
street|address|- - place|- state|- postcode|- country|- street|address|- address_extra|- place|- state|- postcode|-
country|- function - name website website - - - - - - - notes|person_note -
"""
ASSOCIATIONS = """
external_id short_name|name name tags partner_type street|address postcode email website phone fax - -
"""
REAL = {
    "austrian-associations.csv": ASSOCIATIONS,
    "austrian-interest-groups.csv": ASSOCIATIONS,
    "semicolon-ragged-rows.csv": """
        external_id name district|- parent|sector partner_type - postcode street phone fax district - - description|-
        person_name email website - - - - - notes|- description|- -""",
    "social-offers-de-en.json": """
        external_id name description description|- description|notes|- website street postcode_place district - tags
        target_groups - - - - - -""",
    "youth-facilities.json": "external_id district name street postcode place phone email website parent description",
    "basic_csv_addressbook.csv": ADDRESS_BOOK,
    "utf16_addressbook.csv": ADDRESS_BOOK,
    "csv_semicolon.csv": "person_name first_name last_name person_email",
    "iso-8859-1.csv": "first_name last_name -",
    "people.ods": "first_name last_name -",
    "title-block-and-merged-cells.xlsx": "name|parent|- name - - - - description|notes|-",
}


def rate(fields: tuple[str | None, ...], truth: tuple[frozenset[str], ...]) -> tuple[int, int]:
    """How many of the columns that have a field are mapped right, and how many there are."""
    assert len(fields) == len(truth)
    pairs = [(found, right) for found, right in zip(fields, truth, strict=True) if right != {"-"}]
    return sum((found or "-") in right for found, right in pairs), len(pairs)


@pytest.mark.parametrize("one", INVENTED, ids=[one.title for one in INVENTED])
def test_the_columns_of_an_invented_list_are_mapped_right(one: Invented, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(one.text, "utf-8")
    (found,) = read_tables(tmp_path / "a.csv")
    fields = guess_mapping(found).fields
    wrong = [
        (heading, field, set(right))
        for heading, field, right in zip(found.headings, fields, one.truth, strict=True)
        if (field or "-") not in right
    ]
    right, all_of_them = rate(fields, one.truth)
    assert right >= ENOUGH * all_of_them, wrong


def test_columns_without_a_field_stay_unmapped_in_nearly_all_invented_lists(tmp_path: Path) -> None:
    wrong = none = 0
    for one in INVENTED:
        (tmp_path / "a.csv").write_text(one.text, "utf-8")
        fields = guess_mapping(read_tables(tmp_path / "a.csv")[0]).fields
        none += sum("-" in right for right in one.truth)
        wrong += sum(
            field is not None and right == {"-"} for field, right in zip(fields, one.truth, strict=True)
        )
    assert wrong <= 0.05 * none


@pytest.mark.parametrize("name", REAL)
def test_the_columns_of_a_real_list_are_mapped_right(name: str, real_data: Path) -> None:
    found = read_tables(real_data / "lists" / name)[0]
    right, all_of_them = rate(guess_mapping(found).fields, truth_of(REAL[name]))
    assert right >= ENOUGH * all_of_them


def test_the_real_list_with_title_block_gives_its_three_tables(real_data: Path) -> None:
    tables = read_tables(real_data / "lists" / "title-block-and-merged-cells.xlsx")
    assert [len(one.rows) for one in tables] == [3, 9, 6]
    assert [out.number for one in tables for out in one.left_out] == [13, 18, 28, 41, 44, 46, 48]
    assert tables[1].title.startswith("Von direkten hamburgischen Mehrheitsbeteiligungen")


def test_the_real_list_quoted_with_apostrophes_loses_no_row_and_no_cell(real_data: Path) -> None:
    (found,) = read_tables(real_data / "lists" / "semicolon-ragged-rows.csv")
    assert len(found.rows) == 1339
    assert not any(row.problem for row in found.rows)
    assert {row.cells[-1] for row in found.rows} == {"2014/15"}


@pytest.mark.parametrize(
    ("heading", "value", "field"),
    [
        ("Straße + Hausnummer des Angebotsortes", "Hauptstr. 1", "street"),
        ("Street and house number", "12 High Street", "street"),
        ("Hausnummer", "3a", "house_number"),
        ("Was können Sie einbringen?", "Räume", "contribution"),
        ("Tätigkeitsfeld", "Bildung", "life_domains"),
        ("@", "info@verein.example", "email"),
        ("€", "120", None),
        ("#", "17", "external_id"),
    ],
)
def test_a_heading_of_several_words_or_of_signs_is_understood(
    heading: str, value: str, field: str | None
) -> None:
    mapping = guess_mapping(table(("Verein", heading), *((f"Verein {n}", value) for n in range(5))))

    assert mapping.fields == ("name", field)


def test_contents_speak_where_headings_are_missing() -> None:
    mapping = guess_mapping(
        table(
            ("Spalte A", "Spalte B", "Spalte C", "Spalte D", "Spalte E", "Spalte F"),
            ("Turnverein 1887 e. V.", "Hauptstr. 3", "91052", "Erlangen", "tv@verein.example", "09131 12345"),
            (
                "Bücherei St. Xystus",
                "Am Anger 12a",
                "91054",
                "Erlangen",
                "b@buecherei.example",
                "+49 9131 54321",
            ),
            ("Lebenshilfe", "Goethestr. 20", "91054", "Erlangen", "lh@hilfe.example", "09131 99999"),
        )
    )
    assert mapping.fields == ("name", "street", "postcode", "place", "email", "phone")


def test_contents_overrule_a_heading_they_contradict() -> None:
    mapping = guess_mapping(
        table(
            ("Verein", "Adresse", "Telefon", "Internet", "Land"),
            ("Chor e. V.", "chor@verein.example", "siehe unten", "ja", "Bayern"),
            ("Tafel e. V.", "tafel@verein.example", "auf Anfrage", "nein", "Hessen"),
        )
    )
    assert mapping.fields == ("name", "email", None, None, "state")


def test_an_address_in_one_cell_is_told_from_a_street() -> None:
    whole = guess_mapping(
        table(("Verein", "Adresse"), ("Chor", "Ring 3, 53111 Bonn"), ("Tafel", "Markt 1\n53113 Bonn"))
    )
    street = guess_mapping(
        table(("Verein", "Adresse", "PLZ"), ("Chor", "Ring 3", 53111), ("Tafel", "Marktstr. 1", 53113))
    )
    assert whole.fields[1] == "address"
    assert street.fields[1:] == ("street", "postcode")


def test_a_bare_name_is_a_person_beside_organisations_and_a_surname_beside_first_names() -> None:
    beside = guess_mapping(
        table(("Verein", "Name"), ("Chor Cantabile", "Pia Pohl"), ("Tafel Bonn", "Max von Meier"))
    )
    alone = guess_mapping(table(("Name", "Ort"), ("Chor Cantabile", "Bonn"), ("Tafel Bonn", "Bonn")))
    surname = guess_mapping(table(("Name", "Vorname"), ("Pohl", "Pia"), ("Meier", "Max")))
    assert beside.fields == ("name", "person_name")
    assert alone.fields[0] == "name"
    assert surname.fields == ("last_name", "first_name")


def test_mail_addresses_belong_to_the_person_whose_name_they_bear() -> None:
    people = guess_mapping(table(("Verein", "Ansprechpartner", "Ort", "E-Mail"),
                                 ("Chor", "Pia Müller", "Bonn", "p.mueller@chor.example"),
                                 ("Tafel", "Max Meier", "Bonn", "meier@tafel.example")))  # fmt: skip
    offices = guess_mapping(table(("Verein", "Ansprechpartner", "E-Mail"), ("Chor", "Pia Pohl", "info@chor.example"),
                                  ("Tafel", "Max Meier", "kontakt@tafel.example")))  # fmt: skip
    assert people.fields[3] == "person_email"
    assert offices.fields[2] == "email"


def test_numbers_follow_the_mail_addresses_beside_a_person() -> None:
    office = guess_mapping(
        table(("Verein", "Kontaktperson", "Telefon", "Mail"), ("Chor", "Pia Pohl", "0228 12345", "info@a.de"))
    )
    person = guess_mapping(
        table(("Verein", "Kontaktperson", "Telefon", "Mail"), ("Chor", "Pia Pohl", "0228 12345", "pohl@a.de"))
    )
    leader = guess_mapping(
        table(("Schulname", "Schulleitung", "Telefon"), ("Schule am Ring", "Pia Pohl", "0228 12345"))
    )
    assert office.fields[2:] == ("phone", "email")
    assert person.fields[2:] == ("person_phone", "person_email")
    assert leader.fields[2] == "phone"


def test_the_place_of_the_address_stands_behind_the_plz() -> None:
    mapping = guess_mapping(
        table(("Gemeinde", "Verein", "PLZ", "Ort"), ("Musterbach", "Chor", 91099, "Oberau"))
    )
    assert mapping.fields == (None, "name", "postcode", "place")


def test_of_two_addresses_the_fuller_is_read_as_a_whole() -> None:
    headings = ("Organisation", "Straße geschäftlich", "Ort geschäftlich", "Straße privat", "Ort privat")
    rows = (("Chor", "Amtsweg 1", None, "Weg 1", "Bonn"), ("Tafel", None, None, "Weg 2", "Bonn"))
    assert guess_mapping(table(headings, *rows)).fields == ("name", None, None, "street", "place")


def test_a_carrier_column_with_kinds_of_carriers_is_no_organisation() -> None:
    rows = [(f"Schule {number}", "öffentlich" if number % 2 else "privat") for number in range(12)]
    assert guess_mapping(table(("Schulname", "Schulträger"), *rows)).fields == ("name", "sector")


def test_a_mapping_is_remembered_for_the_same_headings_in_other_spelling() -> None:
    first = table(("Verein", "Dies & das"), ("Chor", "x"))
    chosen = guess_mapping(first).with_field(1, "tags")
    again = guess_mapping(
        table(("VEREIN", "Dies  & Das"), ("Tafel", "y")), {chosen.signature(): chosen.fields}
    )
    assert again.fields == ("name", "tags")
    assert {column.why for column in again.columns} == {"remembered"}
    other = guess_mapping(table(("Verein", "Anderes"), ("Tafel", "y")), {chosen.signature(): chosen.fields})
    assert other.fields[1] is None


def test_a_remembered_mapping_to_a_field_that_is_gone_counts_as_none() -> None:
    one = table(("Verein", "Ort"), ("Chor", "Bonn"))
    assert guess_mapping(one, {signature(one.headings): ["name", "no such field"]}).fields == ("name", None)


def test_choosing_a_field_that_takes_one_column_frees_the_other() -> None:
    mapping = guess_mapping(table(("Verein", "Kurzform", "Mail"), ("Chor", "C", "a@b.de")))
    changed = mapping.with_field(1, "name")
    assert changed.fields[:2] == (None, "name")
    assert mapping.with_field(0, None).fields[0] is None


def test_each_column_says_why_it_was_mapped() -> None:
    mapping = guess_mapping(
        table(("Verein", "E-Mail", "Xyz"), ("Chor", "a@b.de", "c@d.de"), ("Tafel", "e@f.de", "g@h.de"))
    )
    assert [column.reason() for column in mapping.columns] == [
        "Überschrift",
        "Überschrift und Inhalt",
        "Inhalt",
    ]


def test_the_table_with_partners_is_the_likeliest() -> None:
    prices = table(("Posten", "Betrag"), *[(f"Miete {month}", month) for month in range(30)])
    partners = table(("Verein", "Ort", "E-Mail"), ("Chor", "Bonn", "a@b.de"))
    assert likeliest([prices, partners]) == 1
    assert likeliest([]) == 0


def test_every_field_that_checks_its_contents_is_in_the_table_of_fields() -> None:
    assert all(0 <= field.needed <= 1 and (field.fits or not field.needed) for field in BY_KEY.values())


def test_as_of_and_state_of_talks_are_told_apart_by_their_contents() -> None:
    rows = (("Chor", "im Gespräch"), ("Tafel", "an Bord"))
    dates = (("Chor", "31.12.2023"), ("Tafel", "31.12.2023"))
    assert guess_mapping(table(("Verein", "Stand"), *rows)).fields == ("name", "status")
    assert guess_mapping(table(("Verein", "Stand"), *dates)).fields == ("name", None)


def test_the_address_of_the_head_office_belongs_to_the_seat_beside_it() -> None:
    headings = ("Name der Stiftung", "Stiftungssitz", "Anschrift der Geschäftsstelle")
    rows = (
        ("Bürgerstiftung", "Halle", "Ring 6, 06108 Halle"),
        ("Sternstiftung", "Halle", "Weg 1, 06110 Halle"),
    )
    assert guess_mapping(table(headings, *rows)).fields[2] == "address"


def test_a_part_of_a_town_with_the_name_of_a_state_is_no_state_and_a_region_is_one() -> None:
    rows = [("Treff", "Hamburg", "Wien"), ("Heim", "Bremen", "Tirol"), ("Hof", "Berlin", "Salzburg")]
    fields = guess_mapping(table(("Einrichtung", "Ortsteil", "Region"), *rows)).fields
    assert fields == ("name", "district", "state")
