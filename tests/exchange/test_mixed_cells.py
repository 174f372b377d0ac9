"""Cells that hold more than their heading says: nothing is lost without a word, and each part finds its owner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.exchange.clean import clean, cleaner
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.split import Contacts, split_contacts
from netzdesk.exchange.take_contacts import with_other_ways
from netzdesk.model.terms import ContactKind, PartnerKind
from tests.exchange.invented import read, table, ways


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


def test_two_numbers_with_a_stroke_between_are_two_and_an_area_code_is_none() -> None:
    two = split_contacts("0365 551030 / 0171 4455660")
    assert (two.phones, two.mobiles, two.rest) == (("0365 551030",), ("0171 4455660",), "")
    assert split_contacts("0365 / 55 10 30").phones == ("0365 / 55 10 30",)
