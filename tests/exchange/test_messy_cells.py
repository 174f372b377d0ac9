"""Cells as people leave them: marks that repeat, nobody's names, couples, a place alone under Anschrift."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from netzdesk.exchange.clean import clean
from netzdesk.exchange.cleaned import LONGEST_LINE
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Entry
from netzdesk.exchange.evidence import is_yes_no
from netzdesk.exchange.found import FoundTable, SourceRow
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.split import Address, split_address
from netzdesk.model import Partner
from netzdesk.model.terms import PartnerKind
from netzdesk.store import Store
from tests.exchange.planning import done, outcomes, planned


def entries(headings: str, *rows: str) -> list[Entry]:
    cells = [tuple(cell or None for cell in row.split("|")) for row in rows]
    source = [SourceRow(number, row) for number, row in enumerate(cells, 2)]
    table = FoundTable("", "", tuple(headings.split("|")), source)
    return read_entries(table, guess_mapping(table))


def names(entry: Entry) -> list[str]:
    return [person.full_name() for person in entry.persons]


@pytest.mark.parametrize("mark", ['"', "''", "dito", "〃"])
def test_a_mark_repeats_the_cell_above(mark: str) -> None:
    rows = entries(
        "Verein|Ort|Ansprechperson", "Chor|Bruck|Eva Hahn", f"{mark}|{mark}|Ina Roth", "Tafel||Uwe Graf"
    )
    assert [row.name for row in rows] == ["Chor", "Chor", "Tafel"]
    assert [row.values.get("place") for row in rows] == ["Bruck", "Bruck", None]


@pytest.mark.parametrize("text", ["???", "privat", "Privatperson", "ohne Verein", "!", "nur privat"])
def test_what_is_no_organisation_has_no_name(text: str) -> None:
    assert clean("name", text).value is None
    row = entries("Verein|Ansprechperson", f"{text}|Eva Hahn", "Chor|Ina Roth")[0]
    assert (row.name, row.values["kind"]) == ("Eva Hahn", PartnerKind.PERSON)


def test_private_people_stay_apart(store: Store) -> None:
    rows = [{"name": "privat", "person_name": "Eva Hahn"}, {"name": "privat", "person_name": "Uwe Graf"}]
    done(store, planned(store, *rows))
    with store.read() as session:
        assert sorted(session.scalars(select(Partner.name))) == ["Eva Hahn", "Uwe Graf"]


def test_a_row_of_marks_alone_is_skipped(store: Store) -> None:
    assert outcomes(planned(store, {"name": "???"}, {"name": "Chor"})) == ["skipped", "new"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Karl u. Ida Jung", ["Karl Jung", "Ida Jung"]),
        ("Karl & Ida Jung", ["Karl Jung", "Ida Jung"]),
        ("Kontakt: Lisa Vogel", ["Lisa Vogel"]),
        ("MÜLLER Hans", ["Hans MÜLLER"]),
        ("Büro", []),
        ("N.N.", []),
        ("Sekretariat", []),
        ("Eva Hahn, Ina Roth", ["Eva Hahn", "Ina Roth"]),
    ],
)
def test_people_and_nobody(text: str, people: list[str]) -> None:
    row = entries(
        "Verein|Ansprechperson|Telefon der Person", f"Chor|{text}|0911 123456", "Tafel|Uwe Graf|0911 55555"
    )[0]
    assert names(row) == people
    numbers = [each.value for owner in (row, *row.persons) for each in owner.contacts]
    assert numbers == ["0911 123456"]


def test_what_is_said_beside_nobody_is_kept() -> None:
    row = entries("Verein|Ansprechperson", "Chor|N.N. (Nachfolge Huber)", "Tafel|Uwe Graf")[0]
    assert (names(row), row.values["notes"]) == ([], "N.N. (Nachfolge Huber)")


def test_a_number_with_a_name_in_brackets_is_theirs() -> None:
    two = "Peter Graf; Ute Weiß|09131 333333 (Graf) / 0171 4444444 (Weiß)"
    rows = entries(
        "Verein|Ansprechperson|Durchwahl", f"Chor|{two}", "Tafel|Eva Hahn|0911 55555", "Ru|Ina Roth|0911 4444"
    )
    assert [len(person.contacts) for person in rows[0].persons] == [1, 1]
    assert rows[0].persons[1].contacts[0].value.startswith("0171 4444444")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Erlangen", Address(place="Erlangen")),
        ("Baden-Baden", Address(place="Baden-Baden")),
        ("91056", Address(postcode="91056")),
        ("Marktplatz", Address(street="Marktplatz")),
        ("Rathaus", Address(street="Rathaus")),
        ("Am Hof", Address(street="Am Hof")),
        ("Weg 1, 91052 Erlangen", Address("Weg 1", "91052", "Erlangen")),
    ],
)
def test_a_place_or_a_postcode_may_stand_alone(text: str, address: Address) -> None:
    assert split_address(text) == address


def test_a_mobile_number_in_a_row_about_a_person_is_theirs() -> None:
    heads = "Vorname|Nachname|Firma|Straße geschäftlich|Telefon geschäftlich|Mobiltelefon"
    row = entries(
        heads, "Eva|Hahn|Chor|Weg 1|0911 12345|0171 123456", "Uwe|Graf|Tafel|Weg 2|0911 55555|0171 55555"
    )[0]
    assert [each.value for each in row.persons[0].contacts if each.kind == "mobile"] == ["0171 123456"]


@pytest.mark.parametrize("text", ["A<B>C e. V.", "Verein <I> Süd"])
def test_a_name_keeps_its_signs(text: str) -> None:
    assert clean("name", text).value == text
    assert clean("name", "<b>Chor</b>").value == "Chor"


def test_a_cross_may_stand_in_brackets() -> None:
    assert is_yes_no("(x)")
    rows = entries("Verein|Kinder|Senioren", "Chor|(x)|x", "Tafel||x")
    assert rows[0].values["target_groups"] == ("Kinder", "Senioren")


@pytest.mark.parametrize("headings", ["Name|Straße|Hausnummer", "Name|Hausnummer|Straße"])
@pytest.mark.parametrize("number", ["12", "12a", "12-14", "12 a/b"])
def test_a_house_number_stands_behind_its_street_wherever_its_column_is(headings: str, number: str) -> None:
    cells = {"Name": "Chor", "Straße": "Am Markt", "Hausnummer": number}
    (entry,) = entries(headings, "|".join(cells[heading] for heading in headings.split("|")))
    assert entry.values["street"] == f"Am Markt {number}"


@pytest.mark.parametrize(
    "cell", ["Eva Muster", "Eva Muster, eva@chor.example", "Eva Muster, Tel. 0911 123456"]
)
def test_an_office_in_the_heading_is_that_of_whoever_stands_below_with_number_or_address(cell: str) -> None:
    (entry,) = entries("Name|Vorsitz", f"Chor|{cell}")
    assert [(each.full_name(), each.function) for each in entry.persons] == [("Eva Muster", "Vorsitz")]


@pytest.mark.parametrize("cell", ["x" * 700, "Musik, " + "x" * 700])
def test_a_word_that_is_too_long_for_a_catalogue_is_not_cut_in_silence(cell: str) -> None:
    (entry,) = entries("Name|Schlagwörter", f"Chor|{cell}")
    assert [problem.heading for problem in entry.problems] == ["Schlagwörter"]
    assert all(len(tag) <= LONGEST_LINE for tag in entry.values["tags"])


def test_the_home_of_who_chairs_a_club_is_its_address_in_care_of_them() -> None:
    first, second = entries(
        "Verein|1. Vorsitzende:r|Adresse des/der Vorsitzenden|PLZ/Ort|Kassier/in",
        "Chor|Eva Hahn|Ring 3|53111 Bonn|Ina Roth", "Tafel||Weg 4|53113 Bonn|Uwe Graf",
    )  # fmt: skip
    assert (first.values["street"], first.values["address_extra"]) == ("Ring 3", "c/o Eva Hahn")
    assert "address_extra" not in second.values
    (private,) = entries("Verein|Obfrau|Adresse privat|Ort", "Chor|Eva Hahn|Ring 3|Bonn")
    assert private.values["address_extra"] == "c/o Eva Hahn"
    (several,) = entries("Verein|Leitung|Vertretung|Adresse privat", "Chor|Eva Hahn|Ina Roth|Ring 3")
    assert "address_extra" not in several.values
    (person,) = entries("Vorname|Nachname|Straße privat|Ort", "Eva|Hahn|Ring 3|Bonn")
    assert "address_extra" not in person.values
    (house,) = entries("Verein|Ansprechperson|Adresse|Ort", "Chor|Eva Hahn|Ring 3|Bonn")
    assert "address_extra" not in house.values


def test_a_column_for_whose_care_an_address_is_in_says_so() -> None:
    first, second = entries(
        "Gruppe|c/o|Straße|Ort", "Chor|Eva Hahn|Ring 3|Bonn", "Tafel|c/o Ina Roth|Weg 4|Bonn"
    )
    assert [each.values["address_extra"] for each in (first, second)] == ["c/o Eva Hahn", "c/o Ina Roth"]
