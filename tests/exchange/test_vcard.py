"""Address cards of all versions and programs come in as a list, and go out so that everybody can read them."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.base.errors import UserError
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Entry
from netzdesk.exchange.list_file import ListPart, write_lists
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import Outcome
from netzdesk.exchange.tables import read_tables
from netzdesk.model import ContactPoint
from netzdesk.model.terms import ContactKind, PartnerKind
from netzdesk.office.vcards import CardData, Version, write_card
from netzdesk.store import create_store
from netzdesk.work.group_lists import GROUPS
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.partners import create_partner
from netzdesk.work.people import affiliate, create_person
from netzdesk.work.person_list import PERSONS


def entries(path: Path) -> list[Entry]:
    (table,) = read_tables(path)
    return read_entries(table, guess_mapping(table))


def cards(tmp_path: Path, text: str) -> list[Entry]:
    (tmp_path / "karten.vcf").write_text(text, "utf-8", newline="")
    return entries(tmp_path / "karten.vcf")


def test_a_person_with_an_organisation_belongs_to_it(tmp_path: Path) -> None:
    text = """BEGIN:VCARD
VERSION:3.0
N:Pohl;Pia;;Dr.;
FN:Dr. Pia Pohl
ORG:Chor Cantabile;Vorstand
TITLE:Vorsitzende
item1.EMAIL;TYPE=INTERNET,WORK:pia@chor.example
TEL;TYPE=CELL:0171 12345
TEL;TYPE=WORK,FAX:0228 999
ADR;TYPE=HOME:;;Geheimweg 1;Bonn;;53111;
NOTE:singt Alt\\, gern\\nund laut
END:VCARD
"""
    (entry,) = cards(tmp_path, text)
    (person,) = entry.persons
    assert entry.name == "Chor Cantabile"
    assert "street" not in entry.values
    assert (person.academic_title, person.full_name(), person.function) == ("Dr.", "Pia Pohl", "Vorsitzende")
    assert [contact.value for contact in person.contacts] == ["pia@chor.example", "0171 12345"]
    assert person.note == "singt Alt, gern\nund laut"
    assert [(contact.kind, contact.value) for contact in entry.contacts] == [(ContactKind.FAX, "0228 999")]


def test_what_a_card_says_in_vain_is_named(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Pia Pohl\nN:Pohl;Pia\nORG:Chor\nBDAY:1990-01-01\n"
        "ADR;TYPE=HOME:;;Weg 1;Bonn;;53111;\nkeine Zeile\nEND:VCARD\n"
    )
    (tmp_path / "a.vcf").write_text(text, "utf-8")
    (table,) = read_tables(tmp_path / "a.vcf")
    assert table.left_out == []
    assert table.rows[0].problem == "Nicht übernommen: private Anschrift, Geburtstag, keine Zeile."


def test_labels_in_own_words_are_named_and_those_of_programs_are_not(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Chor\nORG:Chor\nitem1.TEL:0228 1\nitem1.X-ABLabel:Notenwart\n"
        "item2.TEL:0228 2\nitem2.X-ABLabel:_$!<Work>!$_\nitem3.X-ABDATE:2020-01-01\nitem3.X-ABLabel:Beginn\n"
        "END:VCARD\n"
    )
    (entry,) = cards(tmp_path, text)
    assert [problem.reason for problem in entry.problems] == [
        "Nicht übernommen: die Bezeichnung „Notenwart“, Jahrestag."
    ]


def test_a_card_of_an_organisation_is_an_organisation(tmp_path: Path) -> None:
    four = "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Tafel Bonn\nTEL;VALUE=uri:tel:+49-228-1;ext=5\nEND:VCARD\n"
    three = "BEGIN:VCARD\nVERSION:3.0\nFN:VdK Bonn\nN:;;;;\nORG:VdK Bonn\nEMAIL:vdk@bonn.example\nEND:VCARD\n"
    tafel, vdk = cards(tmp_path, four + three)
    assert (tafel.name, tafel.persons, tafel.contacts[0].value) == ("Tafel Bonn", [], "+49-228-1 (5)")
    assert (vdk.name, vdk.persons, vdk.contacts[0].value) == ("VdK Bonn", [], "vdk@bonn.example")


def test_a_card_without_an_organisation_is_a_single_partner_with_an_address(tmp_path: Path) -> None:
    (entry,) = cards(
        tmp_path,
        "BEGIN:VCARD\nVERSION:3.0\nN:Pohl;Pia\nFN:Pia Pohl\nADR;TYPE=home:;;Weg 1;Bonn;;53111;\nEND:VCARD",
    )
    assert (entry.name, entry.values["kind"], entry.values["street"]) == (
        "Pia Pohl",
        PartnerKind.PERSON,
        "Weg 1",
    )


def test_quoted_printable_with_soft_breaks_and_odd_character_sets_is_read(tmp_path: Path) -> None:
    text = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=\r\n=C3=9Fe=0D=0Aaus Bonn\r\n"
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n /9j/4AAQ\r\n SkZJRg==\r\n\r\nTEL;HOME;VOICE:0228 1234\r\nEND:VCARD\r\n"
    )
    (entry,) = cards(tmp_path, text)
    assert entry.name == "Jörg Müller"
    assert entry.values["notes"] == "Grüße\naus Bonn"
    assert entry.persons[0].contacts[0] == (ContactKind.PHONE, "0228 1234", "privat")


def test_a_card_in_a_card_and_a_group_of_cards_are_no_partners(tmp_path: Path) -> None:
    agent = "BEGIN:VCARD\nVERSION:2.1\nN:Pohl;Pia\nAGENT:\nBEGIN:VCARD\nN:Meier;Max\nEND:VCARD\nTEL:0228 1\nEND:VCARD\n"
    group = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Alle\nMEMBER:urn:uuid:1\nEND:VCARD\n"
    assert [entry.name for entry in cards(tmp_path, agent + group)] == ["Pia Pohl"]


def test_a_card_that_is_cut_off_is_still_read(tmp_path: Path) -> None:
    assert cards(tmp_path, "BEGIN:VCARD\nVERSION:3.0\nN:Pohl;Pia\nFN:Pia Po")[0].name == "Pia Pohl"


def test_a_file_without_a_readable_card_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="keine lesbare Adresskarte"):
        cards(tmp_path, "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")


@pytest.mark.parametrize(
    ("name", "organisation", "person"),
    [
        ("John_Doe_GMAIL.vcf", "IBM", "Doe"), ("John_Doe_LOTUS_NOTES.vcf", "IBM", "Doe"),
        ("John_Doe_MS_OUTLOOK.vcf", "IBM", "Doe"), ("outlook-2007.vcf", "TheCompany", "Angstadt"),
        ("rfc6350-example.vcf", "Viagenie", "Perreault"),
    ],
)  # fmt: skip
def test_real_cards_of_many_programs_are_read(
    name: str, organisation: str, person: str, real_data: Path
) -> None:
    (entry,) = entries(real_data / "vcard" / name)
    assert entry.name == organisation
    assert entry.persons[0].last_name == person
    assert any("@" in contact.value for contact in entry.persons[0].contacts)


CARD = CardData(
    first_name="Pia", last_name="Pohl; von", academic_title="Dr.", organisation="Chor, gemischt", function="Vorsitz",
    phones=(("0228 12345", "work"), ("0171 12345", "cell")), mails=(("pia@chor.example", "work"),),
    websites=("https://chor.example.de",), street="Ring 3", postcode="53111", place="Bonn",
    note="eins\nzwei \\ drei", uid="0190a6b2-0000-7000-8000-000000000000",
)  # fmt: skip


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_card_that_was_written_is_read_back(version: str, tmp_path: Path) -> None:
    (entry,) = cards(tmp_path, write_card(CARD, version))  # type: ignore[arg-type]
    (person,) = entry.persons
    assert entry.values == {
        "name": "Chor, gemischt", "street": "Ring 3", "postcode": "53111", "place": "Bonn",
    }  # fmt: skip
    assert (person.first_name, person.last_name, person.function) == ("Pia", "Pohl; von", "Vorsitz")
    assert person.note == "eins\nzwei \\ drei"
    assert [contact.value for contact in person.contacts] == ["pia@chor.example", "0228 12345", "0171 12345"]


def test_another_reader_understands_the_cards_too() -> None:
    card = vobject.readOne(write_card(CARD))
    assert card.n.value.family == "Pohl; von"
    assert card.adr.value.city == "Bonn"
    assert card.org.value == ["Chor, gemischt"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200).filter(str.strip))
def test_any_name_survives_writing_in_lines_of_at_most_75_bytes(name: str) -> None:
    text = write_card(CardData(organisation=name))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert f"ORG:{name}" in text.replace("\r\n ", "").replace("\\,", ",").replace("\\;", ";").replace(
        "\\\\", "\\"
    )


def test_a_card_for_a_qr_code_is_not_folded() -> None:
    assert "\r\n " not in write_card(CARD, folded=False)


def test_the_people_of_the_network_go_out_as_cards_and_come_in_again(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        partner = create_partner(session, "Turnverein; Süd, e. V.")
        person = create_person(session, first_name="Ayşe", last_name="Öz")
        affiliate(session, person, partner, function_title="Leitung", main=True)
        session.add(ContactPoint(person_id=person.id, kind=ContactKind.MAIL, value="oez@tv.example"))
    with store.read() as session:
        write_lists(session, tmp_path / "alle.vcf", "", [ListPart(PERSONS, ListQuery(), PERSONS.columns)])
        with pytest.raises(UserError, match="Personen"):
            write_lists(session, tmp_path / "g.vcf", "", [ListPart(GROUPS, ListQuery(), GROUPS.columns)])
    (table,) = read_tables(tmp_path / "alle.vcf")
    (entry,) = read_entries(table, guess_mapping(table))
    assert entry.name == "Turnverein; Süd, e. V."
    assert [(each.full_name(), each.function) for each in entry.persons] == [("Ayşe Öz", "Leitung")]
    assert [contact.value for contact in entry.persons[0].contacts] == ["oez@tv.example"]
    store.close()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_partners_go_out_as_cards_and_come_in_again(tmp_path: Path, version: Version) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        club = create_partner(session, "Turnverein; Süd, e. V.")
        club.street, club.postcode, club.place = "Weg 1", "91054", "Erlangen"
        session.add(ContactPoint(partner_id=club.id, kind=ContactKind.PHONE, value="09131 4711"))
        person = create_person(session, first_name="Ayşe", last_name="Öz")
        create_partner(session, "Ayşe Öz", kind=PartnerKind.PERSON).person_id = person.id
    part = ListPart(PARTNERS, ListQuery(), PARTNERS.columns)
    with store.read() as session:
        report = write_lists(session, tmp_path / "p.vcf", "", [part], card_version=version)
    text = (tmp_path / "p.vcf").read_text("utf-8")
    (table,) = read_tables(tmp_path / "p.vcf")
    found = {entry.name: entry for entry in read_entries(table, guess_mapping(table))}
    assert report.rows == text.count("BEGIN:VCARD") == text.count(f"VERSION:{version}") == 2
    assert set(found) == {"Turnverein; Süd, e. V.", "Ayşe Öz"}
    assert "4711" in str(found["Turnverein; Süd, e. V."])
    store.close()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_own_cards_that_come_back_are_known_whatever_number_a_partner_has(
    tmp_path: Path, version: Version
) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        for number in range(3):
            partner = create_partner(session, f"Turnverein {number}")
            partner.external_id = f"M-{number}"
    part = ListPart(PARTNERS, ListQuery(), PARTNERS.columns)
    with store.read() as session:
        write_lists(session, tmp_path / "p.vcf", "", [part], card_version=version)
        (table,) = read_tables(tmp_path / "p.vcf")
        counts = plan_partners(session, table, guess_mapping(table)).counts()
    assert counts[Outcome.SAME] == sum(counts.values()) == 3
    store.close()


def test_a_number_of_an_organisation_is_kept_and_the_key_of_a_program_is_not(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Chor\nN:;;;;\nORG:Chor\nUID:{uid}\nEND:VCARD\n"
    keys = (
        "M-17",
        "5A8B3C2D-0000-4000-8000-1234567890AB:ABPerson",
        "urn:uuid:0190a6b2-0000-7000-8000-000000000000",
    )
    kept = [cards(tmp_path, card.format(uid=uid))[0].values.get("external_id") for uid in keys]
    assert kept == ["M-17", None, None]
