"""Columns whose headings have several meanings, or none, are told by what they hold and by what stands beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from netzdesk.exchange.mapping import guess_mapping
from tests.exchange.invented import fields_of, table


def test_a_title_beside_the_names_of_people_is_their_function(tmp_path: Path) -> None:
    text = "id,name,title,email\n"
    text += "1,Ada Moss,Managing Director,ada.moss@mill.example\n2,Ben Frost,Project Lead,ben.frost@park.example\n"
    text += "3,Cleo Hart,Chair of the Board,cleo.hart@quay.example\n"
    assert fields_of(text, tmp_path) == ("external_id", "person_name", "function", "person_email")


def test_numbers_that_stand_for_words_are_no_carriers_or_types(tmp_path: Path) -> None:
    text = "id,name,type,parent\n274,Kita Mosaik,2,16\n275,Kita Sonnenhof,3,17\n276,Kita Igel,2,16\n"
    assert fields_of(text, tmp_path) == ("external_id", "name", None, None)


def test_a_second_name_of_the_same_is_no_carrier(tmp_path: Path) -> None:
    text = "Schulbezeichnung_1;Schulbezeichnung_2;Ort\nSchule am Weiher;Grundschule;Teltow\n"
    text += "Lessing-Schule;Grundschule;Caputh\nSchule Nord;Grundschule;Beelitz\n"
    assert fields_of(text, tmp_path) == ("name", "name_more", "place")


def test_what_is_offered_under_a_name_of_its_own_describes_who_offers_it(tmp_path: Path) -> None:
    text = "Einrichtungsname;Angebotsname;PLZ\nVerein Ufer;Vorlesen;21073\nTafel Süd;Fahrdienst;21075\n"
    text += "Chor Nord;Singen mit Kindern;21077\n"
    assert fields_of(text, tmp_path) == ("name", "description", "postcode")


def test_numbers_that_come_again_under_a_heading_for_names_identify_nobody(tmp_path: Path) -> None:
    text = "facility,group_0_3,group_3_6\nKita Igel,1,2\nKita Ufer,0,2\nKita Nord,1,4\nKita Au,2,4\n"
    assert fields_of(text, tmp_path) == ("name", None, None)


def test_a_column_of_first_names_is_no_organisation_beside_others(tmp_path: Path) -> None:
    text = "Schulhaus;PLZ;SSA Name\nBerghalden;8810;Thomas Lehmann\nRotweg;8812;Maria Huber\nHalden;8815;Uwe Kraus\n"
    assert fields_of(text, tmp_path) == ("name", "postcode", "person_name")


def test_the_parts_of_a_club_are_named_where_nothing_else_is(tmp_path: Path) -> None:
    text = "Abteilung;Abteilungsleiter;E-Mail\nTurnen;Anna Abel;turnen@tsv.example\nJudo;Uwe Ott;judo@tsv.example\n"
    assert fields_of(text, tmp_path)[:2] == ("name", "person_name")
    beside = "Verein;Abteilung;Leitung\nTSV Au;Turnen;Anna Abel\nSV Berg;Judo;Uwe Ott\n"
    assert fields_of(beside, tmp_path) == ("name", None, "person_name")


def test_names_before_their_mail_addresses_are_ways_of_contact(tmp_path: Path) -> None:
    text = "Institution;Empfänger\nChor Au;Anna Abel <abel@chor.example>\nTafel;Uwe Ott <ott@tafel.example>\n"
    assert fields_of(text, tmp_path) == ("name", "contact")


def test_a_name_to_be_shown_that_is_the_organisations_is_no_person(tmp_path: Path) -> None:
    text = "Sortiername;Anzeigename;Organisationsname;PLZ\nVerein Ufer;Verein Ufer;Verein Ufer;53111\n"
    text += "Tafel Süd e.V.;Tafel Süd e.V.;Tafel Süd e.V.;53113\nKirchenchor;Kirchenchor;Kirchenchor;53115\n"
    assert "person_name" not in fields_of(text, tmp_path)
    assert "name" in fields_of(text, tmp_path)


def test_mail_addresses_that_are_hidden_from_machines_are_known(tmp_path: Path) -> None:
    text = "Verein;Kontakt zu uns\nChor;info (at) chor.example\nTafel;post[at]tafel[dot]example\n"
    assert fields_of(text, tmp_path) == ("name", "email")


def test_area_codes_take_no_number_from_the_person_before_them(tmp_path: Path) -> None:
    text = "Vorname;Nachname;Vorwahl;Telefon;Ort\nPia;Pohl;09131;862400;Erlangen\nMax;Moos;0228;471100;Bonn\n"
    assert fields_of(text, tmp_path) == ("first_name", "last_name", "area_code", "person_phone", "place")


@pytest.mark.parametrize(
    ("heading", "values", "field"),
    [
        ("Typ", ("Verein", "Stiftung", "Schule"), "partner_type"),
        ("Typ", ("Beschluss", "Empfehlung", "Beschluss"), None),
        ("Room Type", ("Single", "Double", "Single"), None),
        ("Schulart", ("GS", "MS", "GS"), "partner_type"),
        ("Art", ("P", "F", "P"), None),
        ("type", ("Housing", "Food", "Legal", "Food", "Jobs", "Food"), "tags"),
        ("type", ("Anna", "Max", "Ute", "Pia", "Tom"), None),
        ("Business Type", ("Foodbank", "Pantry", "Foodbank"), "partner_type"),
        ("Library Type", ("Other", "Tertiary", "Other"), "partner_type"),
        ("Beziehungstyp", ("Förderer", "Nachbar", "Förderer", "Förderer"), "tags"),
    ],
)
def test_a_bare_type_is_that_of_organisations_only_if_it_holds_such(
    heading: str, values: tuple[str, ...], field: str | None
) -> None:
    rows = [(f"Lesekreis {number}", value) for number, value in enumerate(values)]
    assert guess_mapping(table(("Einrichtung", heading), *rows)).fields == ("name", field)


def test_a_surname_told_twice_takes_no_place_from_the_organisation(tmp_path: Path) -> None:
    text = "Teilnehmername;Vorname;Nachname;CompanyName\nPohl;Pia;Pohl;Chor Cantabile\nMoos;Max;Moos;Tafel Bonn\n"
    assert fields_of(text, tmp_path) == (None, "first_name", "last_name", "name")


def test_names_of_people_beside_that_of_the_school_are_people(tmp_path: Path) -> None:
    text = "Schule;Schulsozialarbeit Name;Name StuBO\nSchule am Ring;Pia Pohl;Una Ulm\nParkschule;Max Moos;Ali Demir\n"
    assert fields_of(text, tmp_path) == ("name", "person_name", "person_name")


def test_an_unknown_heading_before_the_carrier_is_that_of_the_names(tmp_path: Path) -> None:
    text = "Bundesland;Begegnung;Träger\nBayern;Nachbarschaftshaus Au;Diakonie Au e.V.\n"
    text += "Hessen;Haus der Vereine;Stadt Kassel\nBayern;Bürgertreff Süd;Caritas Süd e.V.\n"
    assert fields_of(text, tmp_path) == ("state", "name", "parent")


def test_carriers_are_the_names_where_the_column_of_names_is_empty(tmp_path: Path) -> None:
    text = "Träger;Bezeichnung;PLZ\nDiakonie Au e.V.;;09111\nCaritas Süd e.V.;;09112\n"
    assert fields_of(text, tmp_path) == ("name", None, "postcode")


def test_of_two_salutations_the_one_beside_the_name_is_read(tmp_path: Path) -> None:
    text = "Anrede;Firma;Ort;Entscheider Anrede;Entscheider Vorname;Entscheider Nachname\n"
    text += "Firma;Chor e.V.;Bonn;Frau;Pia;Pohl\nFirma;Tafel e.V.;Bonn;Herr;Max;Moos\n"
    assert fields_of(text, tmp_path) == (None, "name", "place", "salutation", "first_name", "last_name")


def test_the_number_of_a_participant_is_not_that_of_the_organisation(tmp_path: Path) -> None:
    people = "Nr;Vorname;Nachname;Organisation\n1;Pia;Pohl;Caritas\n2;Max;Moos;Caritas\n3;Una;Ulm;Tafel\n"
    contacts = "Nr;Vorname;Nachname;Organisation\n1;Pia;Pohl;Caritas\n2;Max;Moos;Chor\n3;Una;Ulm;Tafel\n"
    assert fields_of(people, tmp_path) == (None, "first_name", "last_name", "name")
    assert fields_of(contacts, tmp_path) == ("external_id", "first_name", "last_name", "name")


def test_the_mail_of_school_social_work_is_that_of_its_person(tmp_path: Path) -> None:
    text = "Schule;Schulsozialarbeit Name;Schulsozialarbeit Mail\nSchule am Ring;Pia Pohl;pohl@awo.example\n"
    text += "Parkschule;Max Moos;moos@awo.example\n"
    assert fields_of(text, tmp_path) == ("name", "person_name", "person_email")


def test_the_first_column_names_what_the_carriers_behind_it_run(tmp_path: Path) -> None:
    text = "QM-Gebiet;Träger;Telefon\nSoldiner Straße;Stadtbau GmbH;030 49912541\n"
    text += "Wassertorplatz;Asum GmbH;030 61671890\nFalkenhagener Feld;Gesop mbH;030 30360802\n"
    assert fields_of(text, tmp_path) == ("name", "parent", "phone")


def test_months_are_no_numbers_to_dial(tmp_path: Path) -> None:
    text = "Verein;Bewilligt\nChor;01/2026–12/2026\nTafel;03/2026\n"
    assert fields_of(text, tmp_path) == ("name", None)


def test_a_name_like_a_persons_beside_its_short_form_is_an_organisation(tmp_path: Path) -> None:
    text = "Name;Kurzname;Ort;Kontaktperson\nJungschar Muri;JS Muri;Muri;Anna Abel\n"
    text += "Jungschar Thun;JS Thun;Thun;Beat Blum\nRegion Bern;RB;Bern;Carla Cohn\n"
    assert fields_of(text, tmp_path) == ("name", "short_name", "place", "person_name")


def test_the_whole_name_of_a_contact_is_no_organisation(tmp_path: Path) -> None:
    text = "Vollständiger Name;Firma;Antragstellung möglich\nAbel, Anna;Caritasverband;ja\n"
    text += "Blum, Boris;AWO;nein\nCohn, Carla;DRK;ja\n"
    assert fields_of(text, tmp_path) == ("person_name", "name", None)


def test_a_cell_with_number_and_address_is_read_as_several_ways_of_contact() -> None:
    found = table(
        ("Einrichtung", "Kontakt"),
        ("Pflegestützpunkt", "Tel.: 09131 862329\nFax: 09131 862120\npflege@stadt.example"),
        ("Dreycedern e.V.", "Tel. 09131 9076800\ninfo@dreycedern.example"),
        ("ASB", "Tel.: 09131 81000"),
    )
    assert guess_mapping(found).fields == ("name", "contact")


def test_digits_inside_a_mail_address_are_no_number_beside_it() -> None:
    rows = [(f"Verein {number}", f"info@verein-{number}.example") for number in range(10_000, 10_010)]
    assert guess_mapping(table(("Einrichtung", "E-Mail"), *rows)).fields == ("name", "email")


def test_the_first_column_is_what_the_contact_persons_stand_for(tmp_path: Path) -> None:
    text = "Label;Kontaktperson;E-Mail\nSchulpsych. Dienst;Max Muster;max@spd.ch\nJugendtreff;Eva Abel;eva@jt.ch\n"
    assert fields_of(text, tmp_path)[:2] == ("name", "person_name")
    assert fields_of(text.replace("Label", "Wo man hilft"), tmp_path)[:2] == ("name", "person_name")


def test_what_is_explained_in_brackets_is_not_what_a_column_holds(tmp_path: Path) -> None:
    text = (
        "Stadt (Einwohner Stand 2024);Verein;Angebotstyp (Ziel des Vereins)\nTriberg (4.879);FC Nord;Sport\n"
    )
    assert fields_of(text, tmp_path) == ("place", "name", "tags")


def test_an_addition_to_a_name_may_be_a_title(tmp_path: Path) -> None:
    text = "Vorname;Zusatz;Nachname\nAnna;Dr.;Abel\nBernd;;Boll\nCarla;Prof. Dr.;Cohn\n"
    assert fields_of(text, tmp_path) == ("first_name", "academic_title", "last_name")


def test_numbers_are_no_description_and_who_keeps_the_list_is_no_number(tmp_path: Path) -> None:
    text = (
        "Name;Agentur-ID;Angebot bearbeitet\nChor;177;1771836568\nTafel;177;1772648468\nKino;177;1772538543\n"
    )
    assert fields_of(text, tmp_path) == ("name", None, None)


def test_a_long_text_under_an_unknown_heading_stays_where_it_is(tmp_path: Path) -> None:
    about = "Hier lernen Kinder und Jugendliche aus der ganzen Stadt zusammen zu singen und treten jedes Jahr auf."
    text = f"Verein;Leistungskurse\nChor;{about} 1\nTafel;{about} 2\nKino;{about} 3\n"
    assert fields_of(text, tmp_path) == ("name", None)


def test_common_first_names_tell_people_whatever_stands_above_them(tmp_path: Path) -> None:
    text = "Viertel;Büro;Team;Telefon\nNord;Haus der Vielfalt;Anna Abel, Boris Blum;030 4991254\n"
    text += "Süd;Stadtteilladen;Carla Cohn;030 6167189\nWest;Kiezbüro;Dirk Dorn;030 3036080\n"
    assert fields_of(text, tmp_path)[2:] == ("person_name", "phone")


def test_names_and_numbers_under_a_heading_of_numbers_are_ways_of_contact(tmp_path: Path) -> None:
    text = "Dienst;Ansprechpartner:in / Durchwahl\nTagespflege Süd e.V.;Pia Pohl, Tel. 0228 4711\n"
    text += "Sozialstation Nord;Max Moos (0228 4712)\n"
    assert fields_of(text, tmp_path) == ("name", "contact")


def test_a_name_beside_each_first_name_is_a_surname(tmp_path: Path) -> None:
    text = "Organisation;Vorname;Name;Vertretung: Vorname;Vertretung: Name\n"
    text += "Chor;Pia;Pohl;Ida;Adler\nTafel;Max;Moos;Ole;Busch\n"
    assert fields_of(text, tmp_path)[1:] == ("first_name", "last_name", "first_name", "last_name")


def test_who_takes_part_is_a_person_where_names_stand_below_it(tmp_path: Path) -> None:
    people = "Verein;Teilnehmende\nChor;Eva Sommer\nTafel;Peter Winter\n"
    groups = "Verein;Teilnehmende\nChor;Familien\nTafel;Menschen mit Demenz\n"
    assert fields_of(people, tmp_path) == ("name", "person_name")
    assert fields_of(groups, tmp_path) == ("name", "target_groups")


def test_the_number_of_the_office_is_not_that_of_the_person_before_it(tmp_path: Path) -> None:
    text = "Schule;Schulleiterin;Telefon Sekretariat;Kontaktlehrer;E-Mail Kontaktlehrer\n"
    text += "Parkschule;Pia Pohl;0228 4711;Max Moos;moos@park.example\n"
    text += "Seeschule;Ute Ulm;0228 4712;Ali Demir;demir@see.example\n"
    assert fields_of(text, tmp_path)[1:] == ("person_name", "phone", "person_name", "person_email")


def test_a_title_of_organisations_is_their_name_and_a_number_with_a_street_is_one(tmp_path: Path) -> None:
    text = "title,street_no,zipcode,town\nChorverein Au e.V.,Ringstr. 3,53111,Bonn\n"
    text += "Tafel Süd e.V.,Mühlweg 7,53113,Bonn\n"
    assert fields_of(text, tmp_path) == ("name", "street", "postcode", "place")


def test_where_to_read_more_is_a_site_where_addresses_of_the_web_stand_below(tmp_path: Path) -> None:
    text = "Verein;Weitere Informationen unter\nChor;www.chor.example\nTafel;https://tafel.example/ueber\n"
    assert fields_of(text, tmp_path) == ("name", "website")


def test_carriers_with_an_officer_beside_them_are_the_names(tmp_path: Path) -> None:
    text = "Bildungsträger;Geschäftsführerin;Zentrale Mail;Dienstort;Region\n"
    text += "Haus am Ring e.V.;Pia Pohl;info@ring.example;Bonn;Nord\n"
    text += "Forum Süd e.V.;Ute Ulm;post@forum.example;Ulm;Süd\n"
    assert fields_of(text, tmp_path) == ("name", "person_name", "email", "place", "district")
