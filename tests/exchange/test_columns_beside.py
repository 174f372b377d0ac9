"""What a column holds and what stands beside it decide where its heading promises something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from netzdesk.exchange.clean import clean
from tests.exchange.invented import fields_of, read, ways


def test_days_are_no_description_whatever_their_heading_promises(tmp_path: Path) -> None:
    text = "Group,Date info received,Notes\nChoir,02.02.2024,02.02.2024 rang them up\nClub,14.03.2024,new\n"
    assert fields_of(text, tmp_path) == ("name", None, "notes")


def test_members_beside_who_sent_them_are_people(tmp_path: Path) -> None:
    text = "Entsendende Organisation;Mitglied;E-Mail\nVdK Ortsverband;Frau Anna Abel;abel@vdk.example\n"
    text += "Blindenbund e.V.;Herr Max Moos;moos@bund.example\n"
    assert fields_of(text, tmp_path) == ("name", "person_name", "person_email")


def test_names_of_groups_are_names_where_there_is_no_other(tmp_path: Path) -> None:
    text = "Thema;Gruppenname;Ansprechpartner/in;Treffpunkt\nTrauer;Regenbogen;Anna Abel;Haus am Ring\n"
    text += "Sucht;Mutmacher;Max Moos;Volkshochschule\nTrauer;Lichtblick;Ute Ulm;nach Absprache\n"
    assert fields_of(text, tmp_path)[:3] == ("tags", "name", "person_name")


def test_a_prefix_that_holds_titles_is_a_title_and_an_office_has_its_own_mail(tmp_path: Path) -> None:
    text = "Organisation;Name Prefix;Vorname;Nachname;Mail persönlich;Mail Redaktion\n"
    text += "Der Bote;Dr.;Anna;Abel;abel@bote.example;lokales@bote.example\n"
    text += "Radio Au;Prof. Dr.;Max;Moos;moos@au.example;studio@au.example\n"
    assert fields_of(text, tmp_path)[1:] == (
        "academic_title",
        "first_name",
        "last_name",
        "person_email",
        "email",
    )


def test_a_heading_that_offers_something_to_relatives_is_no_target_group(tmp_path: Path) -> None:
    text = "Gruppe;offen für Angehörige;Angehörige\nMutmacher;ja;x\nLichtblick;nein;\n"
    assert fields_of(text, tmp_path) == ("name", None, "target_groups")


def test_towns_that_have_a_commissioner_are_the_partners(tmp_path: Path) -> None:
    text = "Kommune;Gleichstellungsbeauftragte;Dienstanschrift\nStadt Au;Anna Abel;Ring 3, 53111 Bonn\n"
    text += "Landkreis Moos;Ute Ulm;Markt 1, 53113 Bonn\n"
    assert fields_of(text, tmp_path) == ("name", "person_name", "address")


def test_users_of_a_hall_are_the_partners_and_those_of_an_offer_a_target_group(tmp_path: Path) -> None:
    text = "Nutzer;Übungsleiter;Halle\nTurnverein Au;Anna Abel;Halle Süd\nSportclub Moos e.V.;Ute Ulm;Halle Nord\n"
    assert fields_of(text, tmp_path)[:2] == ("name", "person_name")
    text = "Treff;Nutzer;Leitung\nHaus am Ring;Senioren;Anna Abel\nCafé Moos;Familien;Ute Ulm\n"
    assert fields_of(text, tmp_path) == ("name", "target_groups", "person_name")


def test_yes_and_no_are_no_identifiers_and_bare_types_are_words(tmp_path: Path) -> None:
    text = "Program Name,Type,ID Required?\n"
    text += "Pantry 1,Hot meals,Yes\nPantry 2,Fresh food,No\nPantry 3,Hot meals,Yes\nPantry 4,Fresh food,No\n"
    text += "Pantry 5,Hot meals,No\nPantry 6,Fresh food,No\n"
    assert fields_of(text, tmp_path) == ("name", "tags", None)


def test_pages_on_which_people_show_themselves_belong_to_them(tmp_path: Path) -> None:
    text = "First Name,Last Name,URL,Company\nAda,Moss,https://www.linkedin.com/in/adamoss,Mill Trust\n"
    text += "Ben,Frost,https://www.linkedin.com/in/benfrost,Park Group\n"
    assert fields_of(text, tmp_path) == ("first_name", "last_name", "person_note", "name")


def test_a_suburb_is_the_place_where_there_is_no_other(tmp_path: Path) -> None:
    rows = "Choir,Ring Road 3,Norwood,5067\nClub,Mill Lane 4,Glenelg,5045\n"
    assert fields_of("name,street,suburb,postcode\n" + rows, tmp_path)[2] == "place"
    text = "name,street,suburb,city\nChoir,Ring Road 3,Norwood,Adelaide\nClub,Mill Lane 4,Glenelg,Adelaide\n"
    assert fields_of(text, tmp_path)[2:] == ("district", "place")


def test_members_who_are_addressed_are_people_also_where_nobody_else_is_named(tmp_path: Path) -> None:
    text = "Mitglied;Ausschuss;E-Mail\nFrau Anna Abel;Wohnen;abel@post.example\n"
    text += "Herr Max Moos;Verkehr;moos@post.example\n"
    assert fields_of(text, tmp_path)[0] == "person_name"
    text = "Mitglied;Ort\nChor Au e.V.;Bonn\nTafel Moos;Ulm\n"
    assert fields_of(text, tmp_path)[0] == "name"


def test_a_private_street_beside_a_plain_place_is_one_address(tmp_path: Path) -> None:
    text = "Verein;Obfrau;Straße privat;PLZ;Ort\nChor;Eva Hahn;Ring 3;53111;Bonn\nTafel;Ina Roth;Weg 4;53113;Bonn\n"
    assert fields_of(text, tmp_path)[2:] == ("street", "postcode", "place")
    text = "Verein;Straße privat;Straße;Ort\nChor;Ring 3;Markt 1;Bonn\nTafel;Weg 4;Allee 2;Bonn\n"
    assert fields_of(text, tmp_path)[1:] == (None, "street", "place")


def test_people_with_their_titles_in_one_column_are_people(tmp_path: Path) -> None:
    text = 'Agency,Contact/Title\nFood Bank,"David Clarke, Director"\nPantry,"Sarah Moss, Case Manager"\n'
    assert fields_of(text, tmp_path) == ("name", "person_name")
    assert fields_of("Agency,Contact,Title\nFood Bank,David Clarke,Director\n", tmp_path)[2] == "function"


def test_a_name_is_not_taken_for_a_persons_because_a_sponsor_stands_beside_it(tmp_path: Path) -> None:
    text = "name,sponsor,phone\nMoosburg TimeBank,Oak Lane House (Inc),02131 862400\n"
    text += "Seaside Time Trade,,02131 862401\nBrook Exchange Unity,Hill Solutions,02131 862402\n"
    assert fields_of(text, tmp_path)[0] == "name"
    text = "Name;Sponsor;Telefon\nAnna Abel;Moos Werke AG;0228 4711\nMax Moos;Au Stiftung;0228 4712\n"
    assert fields_of(text, tmp_path)[:2] == ("person_name", "name")


def test_times_of_day_are_no_numbers_to_dial_and_codes_no_tags(tmp_path: Path) -> None:
    text = "Name;Phone;Sun open;Topics\nFood Bank Au;0228 471100;0.5833333333;2|3\n"
    text += "Food Bank Moos;0228 471101;0.4166666667;1\nPantry Tal;0228 471102;0.375;0|1|4\n"
    assert fields_of(text, tmp_path) == ("name", "phone", None, None)


@pytest.mark.parametrize(("text", "kept"), [("NA", None), ("Nauen", "Nauen"), ("Na", "Na")])
def test_what_statistics_programs_write_into_empty_cells_is_nothing(text: str, kept: str | None) -> None:
    assert clean("place", text).value == kept


def test_of_an_area_told_twice_the_name_is_taken_and_not_the_number(tmp_path: Path) -> None:
    text = "Einrichtung;Bezirk;Bezirk Name\nKita Mitte;01;Altstadt\nKita Süd;02;Anger\nKita Nord;03;Bruck\n"
    assert fields_of(text, tmp_path) == ("name", None, "district")


def test_keys_of_a_map_that_speak_of_another_thing_are_no_ways_of_contact(tmp_path: Path) -> None:
    text = "name,phone,ref:lda,heritage:website\nHaus am Ring,09131 861234,09130013,https://amt.example/1\n"
    text += "Treff Süd,09131 865678,09130045,https://amt.example/2\n"
    assert fields_of(text, tmp_path) == ("name", "phone", None, None)


def test_pictures_and_names_to_log_in_with_are_left_out(tmp_path: Path) -> None:
    text = "Organization Name,Image Url,Username,Email Greeting\nChoir,https://a.example/1.png,choir1,Dear Choir\n"
    text += "Club,https://a.example/2.png,club7,Dear Club\n"
    assert fields_of(text, tmp_path) == ("name", None, None, None)


def test_how_to_address_somebody_may_stand_where_titles_do() -> None:
    entries = read(
        ("Title", "First Name", "Last Name", "Company", "Job Title"),
        ("Frau", "Anna", "Abel", "Der Bote", "Redaktion"),
        ("Dr.", "Max", "Moos", "Radio Au", "Leitung"),
        ("Mag.", "Uwe", "Ulm", "Verein Ulm", "Vorstand"),
    )
    people = [entry.persons[0] for entry in entries]
    assert [each.salutation for each in people] == ["Frau", "", ""]
    assert [each.academic_title for each in people] == ["", "Dr.", "Mag."]


def test_several_values_as_google_writes_them_are_taken_apart() -> None:
    (entry,) = read(("Organisation", "Telefon"), ("Chor", "0911 7658900 ::: 0911 7658901"))
    assert ways(entry) == [("phone", "0911 7658900"), ("phone", "0911 7658901")]
