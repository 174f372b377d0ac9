"""In a list with a row for each person, what is theirs goes to them and what all share to the organisation."""

from __future__ import annotations

import pytest

from netzdesk.exchange.entry import Entry
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.store import Store
from tests.exchange.invented import read, table, ways
from tests.exchange.planning import done, one, outcomes

HEADINGS = ("Firma", "Name", "Vorname", "Funktion", "E-Mail", "Telefon", "PLZ", "Ort")
Row = tuple[str, ...]


def row(last: str, first: str, mail: str, phone: str, firm: str = "VHS Köln") -> Row:
    return (firm, last, first, "Kurse", mail, phone, "50667", "Köln")


def told(entry: Entry) -> tuple[list[str], list[str]]:
    """What the organisation has, and what its people have."""
    return [value for _, value in ways(entry)], [one.value for each in entry.persons for one in each.contacts]


def test_different_mails_and_numbers_are_those_of_the_people() -> None:
    entries = read(
        HEADINGS,
        row("Adler", "Eva", "eva@vhs.example", "0221 1111"),
        row("Bär", "Tom", "tom@vhs.example", "0221 1112"),
        row("Cranz", "Li", "li@vhs.example", "0221 1113"),
    )
    assert [told(entry) for entry in entries] == [
        ([], ["eva@vhs.example", "0221 1111"]),
        ([], ["tom@vhs.example", "0221 1112"]),
        ([], ["li@vhs.example", "0221 1113"]),
    ]


def test_the_mail_of_the_house_stays_with_it_beside_numbers_of_its_people() -> None:
    entries = read(
        HEADINGS,
        row("Adler", "Eva", "info@vhs.example", "0221 1111"),
        row("Bär", "Tom", "info@vhs.example", "0221 1112"),
        row("Cranz", "Li", "info@vhs.example", "0221 1113"),
    )
    assert [told(entry) for entry in entries] == [
        (["info@vhs.example"], [f"0221 111{number}"]) for number in (1, 2, 3)
    ]


def test_one_number_for_all_is_that_of_the_organisation() -> None:
    entries = read(
        HEADINGS,
        row("Adler", "Eva", "adler@vhs.example", "0221 1000"),
        row("Bär", "Tom", "baer@vhs.example", "0221 1000"),
        row("Cranz", "Li", "cranz@vhs.example", "0221 1000"),
    )
    assert [told(entry) for entry in entries] == [
        (["0221 1000"], [f"{name}@vhs.example"]) for name in ("adler", "baer", "cranz")
    ]


def test_what_two_of_three_share_and_the_office_are_the_organisations() -> None:
    entries = read(
        HEADINGS,
        row("Adler", "Eva", "eva.adler@vhs.example; info@vhs.example", "0221 1000"),
        row("Bär", "Tom", "tom.baer@vhs.example", "0221 1000"),
        row("Cranz", "Li", "li.cranz@vhs.example", "0221 1113"),
        row("Dorn", "Ute", "ute.dorn@awo.example", "0221 4444", "AWO"),
        row("Ehl", "Max", "max.ehl@awo.example", "0221 4445", "AWO"),
    )
    assert [told(entry) for entry in entries] == [
        (["info@vhs.example", "0221 1000"], ["eva.adler@vhs.example"]),
        (["0221 1000"], ["tom.baer@vhs.example"]),
        ([], ["li.cranz@vhs.example", "0221 1113"]),
        ([], ["ute.dorn@awo.example", "0221 4444"]),
        ([], ["max.ehl@awo.example", "0221 4445"]),
    ]


def test_a_column_that_says_whose_it_is_is_believed() -> None:
    (entry, _) = read(
        ("Verein", "Vorname", "Nachname", "E-Mail Ansprechpartner"),
        ("Chor", "Pia", "Pohl", "info@chor.example"),
        ("Kino", "Max", "Moos", "info@kino.example"),
    )
    assert told(entry) == ([], ["info@chor.example"])


@pytest.mark.parametrize("mail", ["post.pohl@chor.example", "Info.Pia@chor.example"])
def test_an_address_with_a_name_is_nobody_elses(mail: str) -> None:
    entries = read(
        ("Verein", "Vorname", "Nachname", "E-Mail"),
        ("Kino", "Max", "Moos", "max.moos@kino.example"),
        ("Chor", "Pia", "Pohl", mail),
    )
    assert told(entries[1]) == ([], [mail])


def test_a_few_names_told_twice_make_no_list_of_people() -> None:
    schools = [
        (f"Schule {number}", f"Leitung {number}", f"030 1000{number}", "10115", "Berlin")
        for number in range(9)
    ]
    found = table(
        ("Schule", "Leitung", "Telefon", "PLZ", "Ort"),
        *schools, ("Schule 3", "Ina Kern", "030 99887", "10115", "Berlin"),
    )  # fmt: skip
    assert guess_mapping(found).fields[2] == "phone"


def test_the_same_list_again_changes_nothing(store: Store) -> None:
    found = table(
        HEADINGS,
        row("Adler", "Eva", "eva@vhs.example", "0221 1111"),
        row("Bär", "Tom", "tom@vhs.example; info@vhs.example", "0221 1112"),
        row("Cranz", "Li", "li@vhs.example", "0221 1111"),
    )
    for expected in (["new", "changed", "changed"], ["same", "same", "same"]):
        with store.read() as session:
            plan = plan_partners(session, found, guess_mapping(found))
        assert outcomes(plan) == expected
        if expected[0] == "new":
            done(store, plan)
            assert one(store, "VHS Köln").place == "Köln"
