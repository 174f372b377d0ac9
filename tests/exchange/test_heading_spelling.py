"""Headings that are cut short, or in the language of a neighbour, are understood as well."""

from __future__ import annotations

import pytest

from netzdesk.exchange.heading_spelling import spelled_out
from tests.exchange.test_headings import field_of


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Altersgr.", "target_groups"), ("Adr. Zus.", "address_extra"), ("ADRZUSATZ", "address_extra"),
        ("org_desc", "description"), ("Mitgl. Anz.", "member_count"), ("Mitgliedsstärke", "member_count"),
        ("Vn.", "first_name"), ("Nn.", "last_name"), ("T. m.", "mobile"), ("Anr.", "salutation"), ("NAME_DE", "name"),
        ("Ansprechp.", "person_name"), ("Geschf.", "person_name"), ("Zielgr.", "target_groups"),
        ("Code postal", "postcode"), ("adrs_codepostal", "postcode"), ("Localité", "place"), ("libcommune", "place"),
        ("Forme juridique", "partner_type"), ("Personne de contact", "person_name"), ("Courriel", "email"),
        ("GSM", "mobile"), ("Objet social", "description"), ("N° RCS", "external_id"), ("Prénom", "first_name"),
        ("Naam instelling", "name"), ("Vestigingsplaats", "place"), ("Doelgroep", "target_groups"),
        ("Omschrijving", "description"), ("Telefoonnummer", "phone"), ("Contactpersoon", "person_name"),
        ("Indirizzo", "address"), ("Comune", "place"), ("Cognome", "last_name"), ("Denominazione", "name"),
    ],
)  # fmt: skip
def test_a_heading_cut_short_or_of_a_neighbour_is_known(heading: str, field: str) -> None:
    assert field_of(heading) == field


def test_words_that_are_not_known_stay_as_they_are() -> None:
    assert spelled_out("code postal adr zus") == "postcode adresse zusatz"
    assert spelled_out("grund der gruendung") == "grund der gruendung"
