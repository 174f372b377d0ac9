"""Headings are understood as people write them, and none is taken for what it only looks like."""

from __future__ import annotations

import pytest

from netzdesk.exchange.fields import FIELDS
from netzdesk.exchange.headings import fold_heading, signature
from netzdesk.exchange.known_headings import known_field
from tests.exchange.invented import field_of


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Str.", "street"), ("Straße / Nr.", "street"), ("STRASSE", "street"), ("Tel.", "phone"),
        ("Tel.-Nr.:", "phone"), ("PLZ/Ort", "postcode_place"), ("Plz, Wohnort", "postcode_place"), ("eMail", "email"),
        ("E-Mail-Adresse*", "email"), ("Internet-Auftritt", "website"), ("www", "website"),
        ("Homepage / Link", "website"), ("Ansprechpartner*in", "person_name"), ("AnsprechpartnerIn", "person_name"),
        ("Ansprechpartner/innen", "person_name"), ("Kontaktperson Telefon", "person_phone"),
        ("E-Mail Ansprechperson", "person_email"), ("Vereins-E-Mail", "email"), ("Handynr.", "mobile"),
        ("Telefax", "fax"), ("Telefon/Fax", "phone"), ("Name des Trägers", "parent"), ("Träger (Verein)", "parent"),
        ("Schulname", "name"), ("Name der Ein-\nrichtung", "name"), ("Vereinsbezeichnung", "name"),
        ("1. Vorsitzender", "person_name"), ("Stadtteil(e)", "district"), ("Anzahl der Mitglieder", "member_count"),
        ("Lfd.-Nr.", "external_id"), ("Rechtsform", "partner_type"), ("zipCode", "postcode"),
        ("organizationName", "name"), ("phone_number", "phone"), ("Contact person", "person_name"),
        ("Zielgruppe(n)", "target_groups"), ("Bemerkungen intern", "notes"), ("Kurzbeschreibung", "description"),
        ("Mitglied seit", "status_since"), ("Art der Organisation", "partner_type"), ("E-Mail-Adresse 2", "email"),
        ("Adresse 2", "address_extra"), ("Hausnr", "house_number"), ("Nachn.", "last_name"), ("Vorn.", "first_name"),
        ("Ges.bereich", "sector"), ("Einricht.", "name"), ("Mitgl. seit", "status_since"), ("Anspr.", "person_name"),
        ("z. Hd.", "person_name"), ("seit wann", "status_since"), ("Verteiler-Nr", "external_id"),
        ("Ansprechperson dort", "person_name"), ("Influence (low/medium/high)", "influence"), ("Area", "district"),
        ("Main Line", "phone"), ("Populations Served", "target_groups"), ("Agency", "name"), ("Hp", "website"),
        ("Wie erreichbar?", "contact"), ("Rückfragen an", "contact"), ("MITGLNR", "external_id"),
        ("Straße/Postfach", "street"), ("Home Postcode", "postcode"), ("Adress-ID", "external_id"),
        ("Titel/Akad. Grad", "academic_title"), ("Bemerkung (Internet)", "notes"), ("Über uns", "description"),
        ("Berufsbezeichnung", "function"), ("Kursarten", "tags"), ("Angebotsart", "tags"), ("Service Types", "tags"),
        ("Sportangebote", "tags"), ("ordentliches Mitglied", "person_name"), ("Betriebsform", "partner_type"),
        ("Um welche Art von Einrichtung handelt es sich?", "partner_type"), ("Stellt euch kurz vor", "description"),
        ("Delegierte*r", "person_name"), ("Trägerverband", "parent"), ("Kreis-/Stadtsportbund", "umbrella"),
        ("Kirchengemeinde", "name"), ("Orts-/Kreisverband", "name"), ("Gemeinde/Ortsteil", "place"),
        ("address number", "house_number"), ("postalcode", "postcode"), ("Postzustellbezirk", "postcode"),
        ("Förderkennzeichen", "external_id"), ("Fachrichtung", "tags"), ("AG-Mitgliedschaften", "tags"),
        ("Institutionsart", "partner_type"), ("Main Activity", "description"), ("Gruppennamen", "tags"),
        ("Telefon / Mobil", "phone"), ("Handy- oder Telefonnummer", "phone"), ("Telefon (mobil)", "mobile"),
        ("Stiftungsart", "partner_type"), ("Fördernehmer", "name"), ("Dienststellung", "function"),
        ("Vorwahl", "area_code"), ("Fax-Vorwahl", "area_code"), ("Telefon (mit Vorwahl)", "phone"),
        ("Wards covered", "district"), ("Einzugsgebiet", "district"), ("ISIL", "external_id"),
        ("LOI unterzeichnet am", "status_since"),
        ("Who can come", "target_groups"),
        ("Aufgabe", "description"),
        ("SSA Natel", "mobile"), ("Schulgemeinde", "parent"), ("Herkunftsland / Community", "tags"),
        ("Nächster Schritt / Termin", "follow_up"), ("Möglicher Beitrag", "contribution"),
        ("Wie viele Personen erreicht ihr ungefähr pro Jahr?", "reach"), ("Frauengruppe", "name"), ("Venue", "address"),
        ("PersonalNr", "external_id"), ("Schulkennzahl", "external_id"), ("ID1", "external_id"),
        ("Target Communities", "target_groups"), ("Additional Themes", "tags"), ("Manager", "person_name"),
        ("Volunteer Opportunity", "description"),
        ("Angebots-Typ", "tags"), ("Träger-Kategorie", "tags"), ("hauptkateg", "tags"), ("Source Type", "partner_type"),
    ],
)  # fmt: skip
def test_headings_are_known_in_many_spellings(heading: str, key: str) -> None:
    assert field_of(heading) == key


@pytest.mark.parametrize(
    "heading",
    [
        "Öffnungszeiten",
        "Geburtsdatum",
        "Pagernummer",
        "Latitude",
        "IBAN",
        "E-mail 1 - Label",
        "Newsletter",
        "Einzugsbereich",
        "Positionsnummer",
        "Tag der Anerkennung",
        "Social Media",
        "Color Code",
        "Laufzeit",
        "Contact Owner",
        "letzte Änderung",
        "Sprechzeiten",
        "Quelle",
        "Steuer-Nr.",
        "IPAddress",
        "IG URL",
    ],
)
def test_headings_of_things_without_a_field_are_known_as_such(heading: str) -> None:
    assert known_field(heading) == ("", 0.8)


def test_the_title_and_the_key_of_each_field_are_headings_of_it() -> None:
    for field in FIELDS:
        assert known_field(field.label) == (field.key, 1.0)
        assert known_field(field.key) == (field.key, 1.0)


def test_folding_a_heading_keeps_what_matters() -> None:
    assert fold_heading("E-Mail-Adresse (dienstl.)") == "email adresse dienstl"
    assert fold_heading("Träger") == fold_heading("Traeger") == fold_heading("TRÄGER/IN")
    assert signature(("Tel.", "")) == signature(("TEL", " "))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nachname, Vorname", "person_name"),
        ("Was bringt der Partner ein?", "contribution"),
        ("ZVR-Zahl", "external_id"),
        ("VereinsNr", "external_id"),
        ("Natel", "mobile"),
        ("Kt.", "state"),
        ("LKZ", "country"),
        ("Type of organisation", "partner_type"),
        ("MitglGesamt", "member_count"),
        ("Anzahl aktiver Mitglieder", "member_count"),
        ("Kurzbez", "short_name"),
    ],
)
def test_headings_of_registers_and_neighbouring_countries_are_known(heading: str, field: str) -> None:
    assert known_field(heading) == (field, 0.8)


@pytest.mark.parametrize("heading", ["Hort", "Sport", "Stichwort", "Support"])
def test_a_word_that_ends_like_a_place_is_none(heading: str) -> None:
    assert (known_field(heading) or ("",))[0] != "place"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Ressourcen / Kompetenzen", "contribution"),
        ("Ansprechpartner im Amt", "person_name"),
        ("Verantwortliche Person im Team", "person_name"),
        ("Stiftungssitz", "place"),
        ("Inhaber / Träger", "parent"),
        ("Organisation / Träger", "name"),
        ("Trägerorganisation", "parent"),
        ("Pflegeeinrichtung", "name"),
        ("Bemerk.", "notes"),
        ("Kurzinfo", "description"),
        ("Type of group", "partner_type"),
        ("Chairperson", "person_name"),
        ("Pfarrer/in", "person_name"),
        ("Tel. Durchwahl", "person_phone"),
        ("Kooperationsstatus", "status"),
        ("im Netzwerk seit", "status_since"),
        ("Einstellung zum Netzwerk", "stance"),
        ("Vorstellung", "description"),
        ("Was bieten Sie an?", "description"),
        ("Anz. Mitglieder", "member_count"),
        ("Dienstbezeichnung", "function"),
        ("Titel/Grad", "academic_title"),
        ("PLZ Ort Straße", "address"),
    ],
)
def test_headings_in_words_of_other_cities_are_known(heading: str, field: str) -> None:
    known = known_field(heading)
    assert known is not None
    assert known[0] == field


@pytest.mark.parametrize("heading", ["zuständig für", "IM", "IM 1 - Type", "Besitz", "Familienstatus"])
def test_headings_that_only_look_like_a_field_are_none(heading: str) -> None:
    assert not (known_field(heading) or ("",))[0]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Account Name", "name"), ("Site Name", "name"), ("Billing Street", "street"), ("Billing City", "place"),
        ("Known As", "short_name"), ("AlternateName", "short_name"), ("Other Organisation Names", "short_name"),
        ("Contact1 Title", "academic_title"), ("HeadTitle (name)", "academic_title"), ("Rollen", "function"),
        ("Principal Name", "person_name"), ("Ihr Vor- und Nachname", "person_name"), ("Contact Number", "phone"),
        ("Eircode", "postcode"), ("addr:suburb", "district"), ("community_part", "district"),
        ("Area covered", "district"), ("Main Operating Location", "place"), ("Address (Line 2)", "address_extra"),
        ("Address_Line_2", "address_extra"), ("Zusätzliche Adresse 1", "address_extra"),
        ("Web/Facebook", "website"), ("Gruppe(n)", "tags"), ("Gruppen", "tags"), ("Industry", "tags"),
        ("Who is it for?", "target_groups"), ("An wen richten sich Ihre Angebote?", "target_groups"),
        ("Eligibility", "target_groups"), ("Grade Level / Age Group", "target_groups"),
        ("What they bring", "contribution"), ("Charitable Objects", "description"),
        ("Zusätzliche Angaben", "notes"), ("Legal status", "partner_type"), ("Type of Establishment", "partner_type"),
        ("TypeOfEstablishment (name)", "partner_type"), ("URN", "external_id"), ("ResourceAgencyNum", "external_id"),
    ],
)  # fmt: skip
def test_headings_of_registers_and_customer_databases_are_known(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(
    "heading",
    [
        "school_category_key",
        "Betreuungsbezirk Nr",
        "standort_id",
        "Tag der offenen Tür",
        "Wünscht keinen Kontakt",
        "Do Not Email",
        "Notfallnummer",
        "phone_identifier_1",
        "Account Owner",
        "@type",
        "Signature Text",
    ],
)
def test_codes_wishes_and_emergencies_have_no_field(heading: str) -> None:
    assert field_of(heading) == ""


@pytest.mark.parametrize("heading", ["Donation Amount", "Abschlüsse vor Ort", "LA (name)"])
def test_what_only_looks_like_a_place_or_a_name_is_unknown(heading: str) -> None:
    assert known_field(heading) is None


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Adressaten", "target_groups"), ("Personengruppe", "target_groups"), ("Adressnummer", "external_id"),
        ("Organisations-ID", "external_id"), ("gehört zu", "parent"), ("Wohlfahrtsverband", "umbrella"),
        ("Stadt-/Ortsteil", "district"), ("Adresszeile 2", "address_extra"), ("Zusatzinfo", "notes"),
        ("Primary Contact", "person_name"), ("Frau/Herr", "salutation"), ("Mitgliederbestand", "member_count"),
        ("Was kann eingebracht werden?", "contribution"), ("UID-Nr.", ""), ("Company Number", "external_id"),
        ("Teilort", "district"), ("SEGMENT (DropDown)", "tags"), ("popu_served", "target_groups"),
        ("Zielgruppe ID", ""), ("Newsletter (0 für nein, -1 für ja)", ""),
        ("Name (Adressattyp Unternehmen)", "name"), ("Name (Adressattyp natürl. Person)", "last_name"),
        ("Adressnr.", "external_id"), ("Vertragskennung", "external_id"), ("city code", "postcode"),
        ("Titel vorgestellt", "academic_title"), ("Namenspräfix", "academic_title"), ("Personenart", "kind"),
        ("verein_id", "external_id"), ("KitaNr", "external_id"), ("KiTaname", "name"), ("Ortsfeuerwehr", "name"),
        ("Spielgruppe", "name"), ("Jobtitel", "function"), ("Gemeindeglieder", "member_count"),
        ("Area of benefit", "district"), ("Billing Code", "postcode"), ("Mailing Address Line 2", "address_extra"),
        ("Wobei könnt ihr helfen?", "contribution"), ("Engagement", "description"), ("Accounttyp", "partner_type"),
        ("Parent Account", "parent"), ("Kontaktinhaber", ""), ("Account Manager", ""), ("Zeugwart", "person_name"),
        ("Ortsbrandmeisterin", "person_name"), ("GRUPPENNAME_DE", "tags"), ("Mitgliedsart", "partner_type"),
        ("Berufsgruppe", "function"), ("Hintergrund", "description"), ("macht was", "description"), ("Wo", "place"),
        ("erreichbar unter", "contact"), ("Operation Area", "district"), ("Mitglied im AK seit", "status_since"),
    ],
)  # fmt: skip
def test_headings_with_a_part_that_means_something_else_are_known(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Koordinator/in", "person_name"), ("Quartiersmanager/in", "person_name"), ("President", "person_name"),
        ("Abteilungsleiter", "person_name"), ("wheelchair", None), ("AnredeKontakt", "salutation"),
        ("VornameKontakt", "first_name"), ("Ansprechpartner, Telefon, Mail", "contact"), ("Mail + Internet", "contact"),
        ("Schlüsselakteur?", "key_partner"), ("Spendernummer", "external_id"), ("Landesverband", "umbrella"),
        ("Member of", "umbrella"), ("Network", "umbrella"), ("Run by", "parent"), ("Gruppe/Kreis", "name"),
        ("Landkreis/kreisfreie Stadt", "district"), ("Wirkungsgebiet", "district"), ("Constituency", "district"),
        ("Ausstattung", "description"), ("Projekte", "description"), ("Cause areas", "tags"), ("Politikfeld", "tags"),
        ("Freitextfeld1", None), ("Committee(s)", "tags"), ("Ich interessiere mich für", "tags"),
        ("Grades served", "target_groups"), ("Klientel", "target_groups"), ("social_facility:for", "target_groups"),
        ("Vertragsbeginn", "status_since"), ("Kompetenzen", "contribution"), ("Was bringen Sie mit?", "contribution"),
        ("Was können Sie zur Verfügung stellen?", "contribution"), ("Nachricht", "notes"), ("Ressort", "tags"),
        ("Short title", "short_name"), ("WhatsApp-Nummer", "mobile"), ("Primary Acct. Manager", ""),
        ("Type de structure", "partner_type"), ("Werkgebied", "district"), ("Thématiques", "tags"),
        ("Angebot/Einrichtung", "name"), ("Ortsgemeinde", "place"), ("Contact Subtype", "partner_type"),
        ("einrichtungsart_text", "partner_type"), ("traegerbezeichnung", "parent"), ("Gesuchsteller/in", "name"),
        ("Themengebiete", "tags"), ("Zielgr./Alter", "target_groups"), ("Womit kann geholfen werden?", "contribution"),
        ("Ergebnis des Gesprächs", "notes"), ("Kooperationsvereinbarung vom", "status_since"), ("Trust", "parent"),
    ],
)  # fmt: skip
def test_headings_of_directories_and_of_lists_of_members_are_known(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Vereinsbez.", "name"), ("Einrichtg.", "name"), ("Projektpartner", "name"), ("Pflegeheim", "name"),
        ("Akteurin/Akteur", "name"), ("Moscheegemeinde", "name"), ("Community group", "name"), ("Owned by", "parent"),
        ("Funktelefon", "mobile"), ("Wirkungskreis", "district"), ("Landkreise", "district"), ("POC", "person_name"),
        ("Ehrenamtskoordination", "person_name"), ("Themenbereiche", "tags"), ("Field of work", "tags"),
        ("Program area", "tags"), ("Netzwerk-AG", "tags"), ("Wer wir sind", "description"),
        ("Vereinsziele", "description"), ("Adressatenkreis", "target_groups"),
        ("Who can use this service", "target_groups"), ("Mitglied im Netz seit", "status_since"),
        ("Zusammenarbeit seit", "status_since"), ("Mitglieder insg.", "member_count"), ("Stärken", "contribution"),
        ("bevorzugte Sprache", "language"),
        ("Mitglied in", "umbrella"), ("Member of", "umbrella"), ("Mitglied", "name"),
        ("Organisationstitel", "function"),
        ("Rechtsform / Status", "partner_type"), ("Länderkürzel", "country"), ("Adressgruppe", "tags"),
        ("Suitable for", "target_groups"), ("Provided by", "parent"), ("Veranstaltungen im Jahr", "description"),
        ("Eingebracht werden:", "contribution"), ("Public visé", "target_groups"),
    ],
)  # fmt: skip
def test_headings_in_everyday_words_are_known(heading: str, field: str) -> None:
    assert field_of(heading) == field
