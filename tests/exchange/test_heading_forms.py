"""Headings as questions, participles and short forms, and those that name an office."""

from __future__ import annotations

import pytest

from netzdesk.exchange.headings import office_of
from tests.exchange.invented import field_of


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Empfaengerid", "external_id"), ("SNR", "external_id"), ("Jahr der Anerkennung", None),
        ("TELVORW", "area_code"),
        ("parent_organization_id", ""), ("phone_extension", ""), ("Organization 1 - Type", ""),
        ("Abteilungen / Sportarten", "tags"), ("Behinderungsart", "tags"), ("Zahlungsart", None),
        ("Herkunftsregion(en)", "tags"), ("Einsatzgebiet", "tags"), ("Angebote im Quartier", "description"),
        ("Lage im Stadtteil", "district"), ("Entsendende Organisation", "name"),
        ("Möchten Sie noch etwas mitteilen?", "notes"), ("Wen erreichen sie?", "target_groups"),
        ("Who the charity helps", "target_groups"), ("How the charity helps", "contribution"),
        ("Where the charity operates", "district"), ("Youth worker", "person_name"),
        ("Parish / Town Council", "name"), ("Kurzbezeichnung der Maßnahme", "description"), ("Inhaltstyp", ""),
        ("Wie viele Mitglieder seid ihr?", "member_count"), ("Betreiberform", "partner_type"), ("Pate von", ""),
        ("entsandt von", "name"), ("Für welche Organisation sprichst du?", "name"), ("Dein Name?", "person_name"),
        ("Wen wollt ihr erreichen?", "target_groups"), ("Partnership Start", "status_since"), ("Projekt", "name"),
        ("Host charity", "parent"), ("Who for", "target_groups"), ("Selbstverpflichtung", "contribution"),
        ("Pate", "person_name"),
        ("möchte helfen bei", "contribution"), ("Mitgliedergruppen", "tags"),
    ],
)  # fmt: skip
def test_questions_participles_and_shortened_headings_are_known(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(
    ("heading", "office"),
    [
        ("SCHULLEITUNG", "Schulleitung"), ("Kontakt Leitung", "Leitung"), ("Präsidium", "Präsidium"),
        ("Deputy", "Deputy"), ("Vorstandsmitglied 2", "Vorstandsmitglied"), ("Pfarrsekretärin", "Pfarrsekretärin"),
        ("Kontakt", ""), ("Ansprechpartner", ""),
        ("Leitung / Ansprechp.", "Leitung"),
        ("Kommandant Name", "Kommandant"),
    ],
)  # fmt: skip
def test_a_heading_that_names_an_office_is_that_of_the_people_below_it(heading: str, office: str) -> None:
    assert office_of(heading) == office
