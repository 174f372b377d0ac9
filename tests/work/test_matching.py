"""Which records are proposed as one, and which never are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from netzdesk.model import Partner
from netzdesk.model.terms import ContactKind
from netzdesk.work import contacts, duplicates, partners, people, records
from netzdesk.work.matching import (
    LIKELY,
    SURE,
    Lookup,
    compare_partners,
    compare_people,
    partner_traits,
    person_traits,
)
from netzdesk.work.name_words import name_words


def score(a: str, b: str, **more: dict[str, object]) -> float:
    """How alike two partners are; ``first`` and ``second`` hold what is known besides the names."""
    first, second = more.get("first", {}), more.get("second", {})
    match = compare_partners(partner_traits("a", a, **first), partner_traits("b", b, **second))  # type: ignore[arg-type]
    return match.score if match else 0.0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lebenshilfe Erlangen e. V.", "Lebenshilfe Erlangen"),
        ("Lebenshilfe Erlangen eV", "LEBENSHILFE  Erlangen, e.V."),
        ("Arbeiterwohlfahrt Kreisverband Erlangen e. V.", "AWO KV Erlangen"),
        ("VHS Erlangen", "Volkshochschule Erlangen"),
        ("Deutsches Rotes Kreuz OV Köln", "DRK Ortsverein Koeln"),
        ("Ev. Kirchengemeinde St. Johannes", "Evangelische Kirchengemeinde Sankt Johannes"),
        ("Müller gGmbH", "Mueller gemeinnützige GmbH"),
        ("Stadtteilhaus West", "Stadtteil-Haus West"),
        ("Industrie- und Handelskammer Nürnberg", "IHK Nuernberg"),
        ("TSV 1860 e.V.", "Turn- und Sportverein 1860"),
    ],
)
def test_spellings_of_one_name_are_sure(a: str, b: str) -> None:
    assert score(a, b) >= SURE
    assert score(b, a) >= SURE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("AWO Kreisverband Nordost", "AWO Kreisverband Nordwest"),
        ("Grundschule 1", "Grundschule 2"),
        ("Grundschule", "Grundschule 2"),
        ("TSV 1860", "TSV 1861"),
        ("Gymnasium II", "Gymnasium III"),
        ("Lebenshilfe Erlangen", "Lebenshilfe Fürth"),
        ("Stadt Erlangen", "Stadt Erlangen, Seniorenamt"),
        ("Sportverein Erlangen", "Kulturverein Erlangen"),
        ("Stadt Erlangen", "Landkreis Erlangen"),
        ("Kindertagesstätte Bunte Vielfalt", "Sozialamt Bunte Vielfalt"),
        ("e. V.", "GmbH"),
        ("", ""),
        ("–", "?"),
    ],
)
def test_different_names_are_never_proposed(a: str, b: str) -> None:
    assert score(a, b) == 0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Stadt Erlangen", "Seniorenamt der Stadt Erlangen"),
        ("Stadt Erlangen, Amt für Soziales", "Stadt Erlangen"),
        ("Landratsamt Fürth", "Landratsamt Fürth, Gesundheitsamt"),
        ("AWO Kreisverband Erlangen", "AWO Ortsverein Erlangen"),
    ],
)
def test_an_office_is_not_its_town_though_they_share_place_and_mail(a: str, b: str) -> None:
    both = {"place": "Erlangen", "mails": ["info@stadt.example"]}
    assert score(a, b, first=both, second=both) == score(b, a, first=both, second=both) == 0
    assert score("Seniorenamt Erlangen", "Senioremamt Erlangen", first=both, second=both) >= LIKELY


def test_the_same_name_in_two_places_is_not_the_same(session: Session) -> None:
    erlangen, furth = {"place": "Erlangen"}, {"place": "Fürth"}

    assert score("Seniorenbeirat", "Seniorenbeirat", first=erlangen, second=furth) == 0
    assert score("Seniorenbeirat", "Seniorenbeirat", first=erlangen, second={"place": "ERLANGEN "}) >= SURE
    assert score("Seniorenbeirat", "Seniorenbeirat", first=erlangen) >= SURE
    phone = {"phones": ["0911 1234"]}
    assert score("Seniorenbeirat", "Seniorenbeirat", first=erlangen | phone, second=furth | phone) >= LIKELY


def test_a_typo_is_proposed_more_surely_with_the_same_phone_or_mail_domain() -> None:
    bare = score("Jugendclub Omega", "Jugendklub Omega")
    more = {"phones": ["0911 1234"], "mails": ["info@omega.example"]}

    assert LIKELY <= bare < SURE
    assert score("Jugendclub Omega", "Jugendklub Omega", first=more, second=more) > bare


def test_a_mail_provider_is_nothing_in_common() -> None:
    a, b = {"mails": ["a@gmx.de"]}, {"mails": ["b@gmx.de"]}

    assert score("Jugendclub Omega", "Jugendklub Omega", first=a, second=b) == score(
        "Jugendclub Omega", "Jugendklub Omega"
    )


def test_a_website_and_a_mail_of_one_domain_belong_together() -> None:
    a, b = {"websites": ["https://www.omega.example/start"]}, {"mails": ["info@omega.example"]}

    match = compare_partners(partner_traits("a", "Omega", **a), partner_traits("b", "Omega", **b))

    assert match
    assert match.reasons == ("name", "domain")


@given(st.text(), st.text())
def test_comparing_is_the_same_both_ways_and_never_fails(a: str, b: str) -> None:
    assert score(a, b) == score(b, a)
    assert 0 <= score(a, b) <= 1


@given(st.text())
def test_a_name_is_itself_or_says_nothing(name: str) -> None:
    assert score(name, name) >= SURE or not name_words(name)


def test_people_need_more_than_a_name_in_common() -> None:
    def pair(**more: object) -> float:
        a = person_traits("a", "Anna", "Müller", **more)  # type: ignore[arg-type]
        match = compare_people(a, person_traits("b", "Anna", "Mueller", **more))  # type: ignore[arg-type]
        return match.score if match else 0.0

    assert pair() == 0
    assert pair(mails=["anna@verein.example"]) >= SURE
    assert LIKELY <= pair(partners=["p"]) <= SURE
    assert (
        compare_people(
            person_traits("a", "Anna", "Müller", partners=["p"]),
            person_traits("b", "Berta", "Müller", partners=["p"]),
        )
        is None
    )
    assert compare_people(
        person_traits("a", "Anna", "Müller", mails=["a@b.c"]),
        person_traits("b", "A.", "Müller", mails=["a@b.c"]),
    )


def test_a_lookup_finds_what_comparing_each_with_each_finds() -> None:
    names = [
        "AWO Erlangen",
        "Arbeiterwohlfahrt Erlangen",
        "VHS",
        "Volkshochschule e. V.",
        "Omega Club",
        "Omega Klub",
    ]
    traits = [partner_traits(name, name) for name in names]
    lookup = Lookup(traits)

    for each in traits:
        everything = [
            match for other in traits if other is not each and (match := compare_partners(each, other))
        ]
        assert lookup.matches(each) == sorted(everything, key=lambda match: (-match.score, match.key))


def test_duplicates_are_found_once_each_and_not_in_the_trash(session: Session) -> None:
    a = partners.create_partner(session, "AWO Erlangen")
    b = partners.create_partner(session, "Arbeiterwohlfahrt Erlangen e. V.")
    c = partners.create_partner(session, "AWO Erlangen")
    partners.create_partner(session, "Ganz anders")
    records.to_trash(session, Partner, [c.id])
    x, y = (people.create_person(session, "Zoë", "Groß") for _ in range(2))
    people.create_person(session, "Zoë", "Groß")
    for person in (x, y):
        contacts.add_point(session, person, ContactKind.MAIL, "zoe@gross.example")
    session.flush()
    told: list[tuple[int, int]] = []

    found = duplicates.find(session, lambda done, total: told.append((done, total)))

    assert [(each.kind, {each.a_id, each.b_id}) for each in found] == [
        ("partner", {a.id, b.id}),
        ("person", {x.id, y.id}),
    ]
    assert found[0].reasons == "gleicher Name"
    assert {found[0].a_name, found[0].b_name} == {a.name, b.name}
    assert told[-1] == (6, 6)


def found_pairs(session: Session) -> list[tuple[set[str], str]]:
    session.flush()
    return [({each.a_name, each.b_name}, each.reasons) for each in duplicates.find(session)]


def test_one_address_under_two_names_may_be_one_partner(session: Session) -> None:
    for name in ("Jugendzentrum West", "JUZ", "Treff am Bach"):
        partner = partners.create_partner(session, name)
        kind, way = (ContactKind.PHONE, "09131 1234") if name[0] == "T" else (ContactKind.MAIL, "juz@gmx.de")
        contacts.add_point(session, partner, kind, way)

    assert found_pairs(session) == [({"Jugendzentrum West", "JUZ"}, "ähnlicher Name, gleiche E-Mail-Adresse")]


@pytest.mark.parametrize("names", ["ABC", "ABCDEFGH"])
def test_an_address_that_many_have_says_nothing_of_two(session: Session, names: str) -> None:
    for name in names:
        partner = partners.create_partner(session, f"Verein {name * 5}")
        contacts.add_point(session, partner, ContactKind.MAIL, "post@ring.example")

    assert found_pairs(session) == []


def test_a_carrier_and_its_house_share_a_phone(session: Session) -> None:
    church, kita = (partners.create_partner(session, name) for name in ("Gemeinde Anger", "Krabbelkreis"))
    for partner in (church, kita):
        partner.place = "Erlangen"
        contacts.add_point(session, partner, ContactKind.PHONE, "09131 1234")
    words = "gleicher Ort, gleiche Telefonnummer"
    assert found_pairs(session) == [({church.name, kita.name}, words)]
    kita.parent_id = church.id

    assert found_pairs(session) == []


def test_a_name_with_and_without_its_town_may_be_one_partner(session: Session) -> None:
    for name in (
        "Volkshochschule",
        "VHS Erlangen",
        "Stadt Erlangen",
        "Bücherei der Stadt Erlangen",
        "Bücherei",
    ):
        partners.create_partner(session, name).place = "Erlangen"

    assert sorted(sorted(pair) for pair, _words in found_pairs(session)) == [
        ["Bücherei", "Bücherei der Stadt Erlangen"],
        ["VHS Erlangen", "Volkshochschule"],
    ]
