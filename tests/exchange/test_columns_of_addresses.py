"""Columns with addresses, or with parts of them, are known by their headings and by what stands in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from netzdesk.exchange.mapping import guess_mapping
from tests.exchange.invented import fields_of, table


def test_the_last_line_of_an_address_without_a_place_is_the_place(tmp_path: Path) -> None:
    text = "name,address_1,address_2,address_3,postcode\n"
    text += "Central Library,9 Mill Lane,,Elmton,EL1 2AB\nPark Library,4 Park Road,Hillside,Elmton,EL3 4CD\n"
    assert fields_of(text, tmp_path) == ("name", "street", "address_extra", "place", "postcode")


def test_a_street_with_a_number_before_it_is_no_postcode_and_place(tmp_path: Path) -> None:
    text = "Organization,Work Address\nMill Trust,8999 Corporate Way\nPark Trust,1200 Lake Avenue\n"
    assert fields_of(text, tmp_path) == ("name", "street")


def test_names_and_addresses_in_one_column_are_those_of_organisations(tmp_path: Path) -> None:
    text = "Name und Anschrift der Einrichtung;Ansprechpartner, Telefon, E-Mail\n"
    text += (
        '"Caritas Beratung\nRing 3\n53111 Bonn";"Frau Anna Abel\nTel.: 0228 471101\nabel@caritas.example"\n'
    )
    text += '"Lebenshilfe e.V.\nAm Markt 7\n53115 Bonn";"Uwe Ott\nTel.: 0228 471102\nott@lh.example"\n'
    assert fields_of(text, tmp_path) == ("name_address", "contact")
    alone = "Leitung;Anschrift\nAnna Abel;Ring 3, 53111 Bonn\nUwe Ott;Am Markt 7, 53115 Bonn\n"
    assert fields_of(alone, tmp_path) == ("person_name", "address")


def test_a_number_of_a_university_far_from_its_street_is_its_own(tmp_path: Path) -> None:
    text = "Hs-Nr.;Hochschulname;Bundesland;Straße;Hausnummer\n17;Hochschule Nord;Bremen;Am Hafen;3\n"
    assert fields_of(text, tmp_path) == ("external_id", "name", "state", "street", "house_number")


def test_an_english_address_in_one_cell_is_an_address(tmp_path: Path) -> None:
    text = (
        "Name;Location\nMill Trust;1410 S Elm Blvd, Ashby, MO 63104\nPark Trust;9 Oak Road, Elmton EL1 2AB\n"
    )
    assert fields_of(text, tmp_path) == ("name", "address")


def test_a_dutch_postcode_is_no_plz_with_its_place(tmp_path: Path) -> None:
    text = "Name;Postcode;Ort\nZorggroep;5401 BM;Uden\nStichting;3740 AH;Baarn\n"
    assert fields_of(text, tmp_path) == ("name", "postcode", "place")


def test_a_whole_postal_address_is_read_beside_the_seat(tmp_path: Path) -> None:
    text = "Name der Stiftung;Sitz der Stiftung;Postanschrift\nBürgerstiftung;Halle;Ring 6, 06108 Halle\n"
    text += "Sternstiftung;Halle;Weg 1, 06110 Halle\n"
    assert fields_of(text, tmp_path) == ("name", "place", "address")


def test_a_place_with_streets_is_a_street_and_codes_are_no_tags(tmp_path: Path) -> None:
    text = "Verein;Standort;Branche;Arbeitsgruppe\nChor;Ringstr. 3;88101;AG Kultur\n"
    text += "Tafel;Am Markt 7;93120;AG Soziales\n"
    assert fields_of(text, tmp_path) == ("name", "street", None, "tags")


def test_without_headings_a_street_needs_no_number_and_a_long_text_describes(tmp_path: Path) -> None:
    about = "Hier lernen Kinder und Jugendliche aus der ganzen Stadt zusammen zu singen und treten jedes Jahr auf. "
    text = f"Kinderchor e.V.;Ringstraße;07545;Gera;mail@chor.de;{about}\n"
    text += f"Musikschule gGmbH;Am Parkweg;07548;Gera;info@schule.de;{about * 2}\n"
    text += f"Bürgerstiftung Gera;Lindenallee;07549;Gera;post@stiftung.de;{about * 3}\n"
    assert fields_of(text, tmp_path) == ("name", "street", "postcode", "place", "email", "description")


def test_the_lines_of_a_letter_are_told_by_what_they_hold(tmp_path: Path) -> None:
    text = "Adresszeile1;Adresszeile2;Adresszeile3;Adresszeile4\n"
    text += (
        "Chorverein Au e.V.;Frau Pia Pohl;Ring 3;53111 Bonn\nTafel Süd e.V.;Herr Max Moos;Weg 7;53113 Bonn\n"
    )
    assert fields_of(text, tmp_path) == ("name", "person_name", "street", "postcode_place")


def test_of_parts_of_a_town_the_smallest_is_read(tmp_path: Path) -> None:
    text = "Verein;Stadtbezirk;Ortsteil\nChor;Mitte;Zentrum-Süd\nTafel;Nord;Eutritzsch\n"
    assert fields_of(text, tmp_path) == ("name", None, "district")


def test_addresses_under_the_name_of_a_house_are_addresses(tmp_path: Path) -> None:
    text = "Ortsfeuerwehr;Gerätehaus\nAltdorf;Ring 3, 53111 Bonn\nNeudorf;Am Markt 7, 53113 Bonn\n"
    assert fields_of(text, tmp_path) == ("name", "address")


@pytest.mark.parametrize(
    ("values", "field"),
    [(("Ring 3, 53111 Bonn", "Am Markt 7, 53113 Bonn"), "address"), (("Gemeindehaus", "Pfarrsaal"), None)],
)
def test_where_people_meet_is_an_address_if_it_holds_such(values: tuple[str, ...], field: str | None) -> None:
    rows = [(f"Lesekreis {number}", value) for number, value in enumerate(values)]
    assert guess_mapping(table(("Verein", "Treffpunkt"), *rows)).fields == ("name", field)


def test_money_of_a_town_is_no_place(tmp_path: Path) -> None:
    text = "Verein;Förderung Stadt 2023\nChor;2.500,00 €\nTafel;750,00 €\n"
    assert fields_of(text, tmp_path) == ("name", None)


def test_the_house_may_stand_above_the_street_and_its_part_of_town_below(tmp_path: Path) -> None:
    text = "Name,Address1,Address2,Address3,City,Postcode\n"
    text += "Food Bank Au,St Mary's Church,286 Oak Avenue,Hornfield,Ashby,AB7 0BA\n"
    text += "Food Bank Elm,Greenway Centre,Mill Road,Lockton,Ashby,AB10 5PY\n"
    assert fields_of(text, tmp_path) == ("name", "address_extra", "street", "district", "place", "postcode")


def test_a_location_beside_whole_addresses_is_no_place(tmp_path: Path) -> None:
    text = 'Name,Address,Location\nChoir,"12 Lake Ave, Oakton, VA 22124",yes\n'
    text += 'Club,"3 Elm St, Ashby, MO 63104",Ashby - so yes?\n'
    assert fields_of(text, tmp_path) == ("name", "address", None)
    assert fields_of("Name,Location\nChoir,Oakton\nClub,Ashby\n", tmp_path) == ("name", "place")


def test_the_plz_in_a_whole_address_holds_against_one_where_it_is_looked_for(tmp_path: Path) -> None:
    text = "plz;name;strasse\n10115;Krisendienst Au;Turmweg 21, 10559 Berlin\n"
    text += "44135;Beratung Moos;Am Wall 9, 44137 Dortmund\n"
    assert fields_of(text, tmp_path) == (None, "name", "address")
    text = text.replace("10559", "10115").replace("44137", "44135")
    assert fields_of(text, tmp_path)[0] == "postcode"
