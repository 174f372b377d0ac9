"""People: their names, what they do where and when, consent, greetings, ways to reach them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.model import Consent, Partner
from netzdesk.model.terms import ConsentPurpose, ContactKind
from netzdesk.store import reader_of
from netzdesk.work import contacts, partners, people
from netzdesk.work import listing as lists
from netzdesk.work.consents import may_share_contact
from netzdesk.work.person_list import PERSONS
from netzdesk.work.records import to_trash

MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Anna Berg", ("", "Anna", "Berg")),
        ("Dr. Anna Maria von der Berg", ("Dr.", "Anna Maria", "von der Berg")),
        ("Prof. Dr. Çağla Öz", ("Prof. Dr.", "Çağla", "Öz")),
        ("Berg, Anna", ("", "Anna", "Berg")),
        ("van Dyck, Dr. Jan", ("Dr.", "Jan", "van Dyck")),
        ("Berg", ("", "", "Berg")),
        ("Dr. Berg", ("Dr.", "", "Berg")),
        ("  ", ("", "", "")),
    ],
)
def test_a_name_comes_apart_as_people_mean_it(name: str, parts: tuple[str, str, str]) -> None:
    assert people.split_name(name) == parts


def test_a_greeting_needs_no_sex(session: Session) -> None:
    person = people.create_person(session, "Anna", "Berg")
    assert people.greeting(person) == "Guten Tag Anna Berg"

    person.salutation = "Liebe Anna"

    assert people.greeting(person) == "Liebe Anna"


def test_the_same_function_twice_at_different_times_is_two_functions(session: Session) -> None:
    person, partner = people.create_person(session, "Anna", "Berg"), partners.create_partner(session, "VHS")
    first = people.affiliate(session, person, partner, "Leitung", date(2020, 1, 1))
    first.valid_to = date(2022, 12, 31)
    second = people.affiliate(session, person, partner, "Leitung", date(2025, 1, 1))
    again = people.affiliate(session, person, partner, "Leitung", date(2025, 1, 1))

    assert second is again
    assert people.affiliations(session, person) == [second, first]
    assert first.valid_to == date(2022, 12, 31)


def test_a_partner_has_one_main_contact_and_setting_it_touches_nothing_else(session: Session) -> None:
    partner = partners.create_partner(session, "VHS")
    partner.street = "Weg 1"
    contacts.add_point(session, partner, ContactKind.PHONE, "09131 1")
    a, b = (people.create_person(session, name, name) for name in "AB")
    first = people.affiliate(session, a, partner, main=True)
    second = people.affiliate(session, b, partner)

    people.set_main_contact(session, second)

    session.refresh(first)
    assert (first.is_main_contact, second.is_main_contact) == (False, True)
    assert [each.person.first_name for each in people.affiliations(session, partner)] == ["B", "A"]
    assert partner.street == "Weg 1"
    assert [point.value for point in partner.contact_points] == ["09131 1"]


def test_contact_data_may_be_shared_between_consent_and_withdrawal_only(session: Session) -> None:
    person = people.create_person(session, "Anna", "Berg")
    days = [date(2026, 2, 28), MARCH, date(2026, 3, 9), date(2026, 3, 10)]
    shared = Consent(purpose=ConsentPurpose.CONTACT_LIST, given_on=MARCH, withdrawn_on=days[3])
    person.consents += [Consent(purpose=ConsentPurpose.PHOTOS, given_on=days[0]), shared]
    session.flush()

    assert [may_share_contact(session, person.id, day) for day in days] == [False, True, True, False]


def test_the_first_contact_point_of_a_kind_is_the_one_that_lists_show(session: Session) -> None:
    person = people.create_person(session, "Anna", "Berg")
    for kind, value in (
        (ContactKind.MAIL, "a@b.example"),
        (ContactKind.PHONE, "1"),
        (ContactKind.PHONE, "2"),
        (ContactKind.MOBILE, "3"),
    ):
        contacts.add_point(session, person, kind, value)

    assert [point.value for point in person.contact_points] == ["a@b.example", "1", "2", "3"]
    session.flush()
    (row,) = lists.rows(reader_of(session), PERSONS, [person.id])
    assert (row.mail, row.phone, row.mobile) == ("a@b.example", "1", "3")


@pytest.mark.parametrize(
    "same", ["09131 860", "+49 9131 860", "0049-9131/86-0", "+49 (0) 9131 860", "09131/860", "09131 86–0"]
)
def test_a_phone_number_is_the_same_however_it_is_written(same: str) -> None:
    assert contacts.digits(same) == contacts.digits("09131 86-0") != contacts.digits("09131 861")


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [("Dr.", "Anna", "Berg"), ("Dr.", "", "Berg"), ("", "", "Berg"), ("", "Anna", ""), ("Dr.", "", "")],
)
def test_lists_write_a_name_as_the_person_is_called(
    session: Session, title: str, first: str, last: str
) -> None:
    person = people.create_person(session, first, last, academic_title=title)
    session.flush()
    (row,) = lists.rows(reader_of(session), PERSONS, [person.id])
    assert row.name == person.full_name


def test_who_has_no_first_name_keeps_the_last_one(session: Session) -> None:
    anna, berg = people.create_person(session, "Anna", "Berg"), people.create_person(session, "", "Berg")

    with pytest.raises(UserError, match="Ohne Namen"):
        people.set_person_value(session, berg, "last_name", "  ")
    assert people.set_person_value(session, anna, "last_name", "")
    assert people.set_person_value(session, berg, "language", "Türkisch")

    assert (anna.full_name, berg.full_name) == ("Anna", "Berg")


def test_the_main_function_of_a_day_holds_that_day_at_a_partner_in_use(session: Session) -> None:
    anna = people.create_person(session, "Anna", "Berg")
    club, school, old = (partners.create_partner(session, name) for name in ("Verein", "Schule", "Alt"))
    ended = people.affiliate(session, anna, old, "Gründerin", main=True)
    ended.valid_to = date(2026, 2, 28)
    now = people.affiliate(session, anna, club, "Mitglied")
    soon = people.affiliate(session, anna, school, "Leiterin", date(2026, 6, 1), main=True)
    session.flush()

    assert people.main_affiliation(session, anna.id, date(2026, 2, 28)) is ended
    assert people.main_affiliation(session, anna.id, MARCH) is now
    assert people.main_affiliation(session, anna.id, date(2026, 6, 1)) is soon
    to_trash(session, Partner, [school.id])
    assert people.main_affiliation(session, anna.id, date(2026, 6, 1)) is now
