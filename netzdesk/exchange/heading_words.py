"""The headings that mean a field for certain, in German and English: below each field key, divided by bars."""

from __future__ import annotations

_WORDS = """
name
    Name | Organisation | Dienst | Organization | Organisationsname | Verein | Vereinsname | Einrichtung |
    Einrichtungsname | Firma | Firmenname | Company | Company Name | Institution | Name der Einrichtung |
    Name der Organisation | Name des Vereins | Name der Institution | Schulname | Schule | Partner |
    Netzwerkpartner | Organization Name | Organisation Name | Name der Schule | Provider | Anbieter |
    Bezeichnung | Name_Lang | Langname | Vollständiger Name | Org | Org. | Organis. | Firmierung | Kunde |
    Praxis | Ortsgruppe | Arbeitgeber | Gesellschaft | Gemeinschaft | Group | Society | Nonprofit | NGO |
    Service Provider | Church | Congregation | Community Group | Kirche/Gemeinde
short_name
    Kurzname | Abkürzung | Kürzel | Name_Kurz | Kurzbezeichnung | Short Name | Acronym | Matchcode | Alias |
    aka | Kurzzeichen | Short Title | Common Name | Rufname der Organisation
kind
    Organisation/Person | Kontaktart | Contact Type
partner_type
    Typ | Art | Organisationstyp | Organisationsform | Rechtsform | Rechtsnatur | Einrichtungsart |
    Einrichtungstyp | Schulart | Schulform | Art der Einrichtung | Organization Type | Type | Legal Form |
    Trägerart | Vereinstyp | Legal Status | Constitutional Form | Amenity | Gattung | Gesellschaftsform |
    Unternehmensform | Legal Structure
sector
    Sektor | Sector | Gesellschaftsbereich
life_domains
    Lebensbereich | Lebensbereiche | Handlungsfeld | Handlungsfelder
target_groups
    Zielgruppe | Zielgruppen | Zielgruppe(n) | Target Groups | Target Group | Target Audience | Beneficiaries |
    Alter der Zielgruppe | Zielpublikum | Nutzergruppe | Nutzergruppen | Personengruppe | Personengruppen |
    Teilnehmerkreis | Adressaten | Klientel | Nutzer | Nutzer*innen | Betroffene | Altersklasse |
    Jahrgangsstufen | Klassenstufen | Publikum | Kundenkreis | richtet sich an | Audience | Users | Age Range |
    Demographic | Population | Zielpersonen | Teilnehmende | Target Population | Ages | Service Users
parent
    Trust | Academy Trust | Träger | Trägerschaft | Träger der Einrichtung | Trägername | Name des Trägers |
    Schulträger | Parent Organization | Mutterorganisation | Betreiber | Muttergesellschaft | gehört zu |
    Stammverein | angegliedert an | zugehörig zu | unter dem Dach von | Host Organisation | Host Organization |
    Run by | Managed by | Trägerin | Sponsoring Organization | Lead Organisation | Owned by |
    Operating Organization | Mutterhaus | Provided by
umbrella
    Dachverband | Spitzenverband | Umbrella Organization | Verbandszugehörigkeit | Wohlfahrtsverband |
    Mitgliedschaften | Verbandsmitgliedschaft | organisiert in | Affiliation | Affiliations | Federation |
    Bezirksverband | National Body
status
    Status | Stand | Phase | Partnerstatus | Mitgliedsstatus | Stand der Kooperation | Kooperationsstatus |
    Bearbeitungsstand | Stand der Dinge | aktueller Stand
status_since
    Seit | Dabei seit | Partner seit | Mitglied seit | Beitritt | Beitrittsdatum | Eintrittsdatum |
    Member since | Joined | im Netzwerk seit | im Netz seit | Beigetreten am | Aufnahme am | unterzeichnet am |
    Vereinbarung vom | Beginn der Zusammenarbeit | Beigetreten | Joining Date | Start Date of Partnership |
    Date of Joining
left_on
    Austritt | Austritt am | Austritt zum | Austrittsdatum | Ausgetreten | Ausgetreten am | Ausgeschieden am |
    Mitglied bis | Partner bis | Dabei bis | Mitgliedschaft bis | Member until | Left on | Date left | Leaving date |
    Gekündigt am | Gekündigt zum | Kündigung zum | Mitgliedschaft beendet am | Ende der Mitgliedschaft
status_reason
    Grund | Austrittsgrund | Grund des Austritts | Grund für Austritt | Kündigungsgrund | Ablehnungsgrund |
    Statusgrund | Reason | Reason for leaving
street
    Straße | Str. | Street | Straße und Hausnummer | Straße, Hausnummer | Straße/Hausnr. | Straße Nr. |
    Straße/Nr. | Strasse, Nr. | Street Address | Home Street | Business Street | Other Street |
    addressWithHouseNumber | Straßenname | Address 1 - Street | Privat Straße | Straße geschäftlich |
    Straße privat | Geschäftlich Straße | Postanschrift Straße | Address Line 1
address_extra
    Adresszusatz | Zusatz | Postfach | c/o | PO Box | Extended Address
house_number
    Hausnummer | Hausnr. | Haus-Nr. | Hnr | HsNr | House Number | Nr. (Haus) | Hausnr. + Zusatz |
    Hausnummer und Zusatz
postcode
    PLZ | Postleitzahl | Zip | ZIP Code | Postcode | Postal Code | Post Code | Eircode | Home ZipCode |
    Work ZipCode | Home Postal Code | Business Postal Code | Postleitz. | Postal
place
    Ort | Stadt | City | Town | Wohnort | Place | Gemeinde | Home City | Work City | Business City |
    Ortschaft | Sitz | Vereinssitz | Stadt/Ort | Locality | Gem. | Postal town | Sitzgemeinde | Ortsname |
    Ortsbezeichnung | Municipality | Village | Based in | Headquarters | Standortgemeinde | Dorf
address
    Adresse | Anschrift | Postanschrift | Address | Postal Address | Postadresse | Full Address |
    Besucheradresse | PLZ Ort Straße | Straße PLZ Ort | Registered Office
postcode_place
    PLZ/Ort | PLZ Ort | PLZ, Ort | PLZ und Ort | PLZ & Ort | Postleitzahl/Ort | Postleitzahl, Ort |
    cityWithZip | Zip/City | ZIP City | PLZ / Wohnort | PLZ Stadt
district
    Stadtteil | Stadtteile | Ortsteil | OT | Bezirk | Stadtbezirk | District | Quartier | Stadtviertel |
    Borough | Kiez | Neighborhood | Stadt-/Ortsteil | Teilort | Stadtraum | Stadtgebiet | Sprengel |
    Constituency | Precinct | Council Area | Planungsregion | Community Area | Wirkungskreis |
    Geographic Area | Counties | LK | Landkreise | Amtsbereich
state
    Bundesland | State | Home State | Work State | Kanton | Province | Bundesld. | BL | Region/State
country
    Land | Staat | Country | Home Country | Work Country | Land/Region | Country/Region
area_code
    Vorwahl | Telefonvorwahl | Faxvorwahl | Ortsvorwahl | Tel. Vorwahl | Vorwahl Telefon | Vorwahl Fax |
    Vorwahlnummer | Area Code | Dialling Code | Dialing Code | Phone Code | Fax Code
phone
    Telefon | Tel | Tel. | Fon | Phone | Telefonnummer | Telefon-Nr. | Tel.-Nr. | Phone Number | Rufnummer |
    Business Phone | Company Main Phone | Telefon/Fax | Telefon (Festnetz) | Festnetz | Telefon geschäftlich |
    Hauptnummer | Telephone | Fernsprecher | Landline | Direct Dial | Notruf | Büronummer
mobile
    Mobil | Handy | Mobiltelefon | Mobile | Cell | Cell Phone | Mobilnummer | Handynummer | Mobile Number |
    Mobile Phone
fax
    Fax | Telefax | Faxnummer | Fax-Nr. | Fax Number | Business Fax
email
    E-Mail | Email | eMail | Mail | E-Mail-Adresse | Mailadresse | Email Address | E-mail Address |
    Kontakt E-Mail | Primary Email | Secondary Email | E-Post
website
    Internet | Homepage | Website | Webseite | Web | WWW | URL | Internetadresse | Internetseite | Web Page |
    Web Page 1 | Link | Webadresse | Internetauftritt | Webpräsenz | Netzseite | Domain | Online | Portal |
    Onlineauftritt
contact
    Kontakt | Kontaktdaten | Kontaktmöglichkeiten | Contact | Contact Details | Erreichbarkeit |
    Telefon/E-Mail | Tel./E-Mail | Telefon, E-Mail | Telefon und E-Mail
tags
    Branche | Kategorie | Kategorien | Category | Categories | Schlagworte | Schlagwörter | Stichworte | Tags |
    Rubrik | Sparte | Thema | Themen | Sportart | Sportarten | Sportangebot | Sportangebote | Keywords |
    Gruppen | Groups | Industry | Segment | Kundengruppe | Cluster | Engagementfeld | Engagementfelder |
    Themenschwerpunkt | Themenschwerpunkte | Sachgebiet | Ressort | Disziplin | Disziplinen | Genre |
    Einordnung | Zuordnung | Arbeitsgemeinschaft | Gruppierung | Fachgruppe | Abteilungen | Sportabteilungen |
    Topics | Subjects | Causes | Disciplines | Schwerpunktthema | Schwerpunktthemen | Sparte/Abteilung |
    Theme | Themes | Topic | Cause
description
    Facilities | Equipment | Amenities | Beschreibung | Kurzbeschreibung | Description | Angebot | Angebote |
    Leistungen | Tätigkeit | Tätigkeiten | Schwerpunkt | Schwerpunkte | Aufgaben | Profil | About |
    Vereinszweck | Zweck | Ziele | providerDescription | Short Description | Leistungsangebot | Services |
    Aktivitäten | Maßnahmen | Projekte | Aktionen | Veranstaltungen | Programm | Portfolio | Konzept | Motto |
    Leitbild | Steckbrief | Porträt | Vorhaben | Projektidee | Ausrichtung | Fokus | Auftrag | Arbeitsweise |
    Overview | Offerings | Projects | Remit | Vision | Goals | Hilfen | bietet an | Worum geht es? |
    Kerngeschäft | Hauptaktivität | Kurse
notes
    Notiz | Notizen | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Kommentar | Hinweis | Hinweise |
    Notes | Note | Remarks | Comments | Sonstiges | Zusatzinfo | Vermerk | Vermerke | Ergänzung | Ergänzungen |
    Besonderheit | Besonderheiten | zu beachten | Historie | To do | Memo | Freitext | Feedback | Misc |
    Other Information | Interne Info | weitere Infos
external_id
    ID | Nr | Nr. | Lfd. Nr. | Lfd.Nr. | Nummer | BSN | Kennung | Mitgliedsnummer | Mitglieds-Nr. |
    Kundennummer | Schulnummer | Schul-Nr. | UUID | Number | No. | # | Objekt-ID | Reference | Ref. |
    Aktenzeichen | Az. | URN | EIN | ABN | UKPRN | IK | IK-Nummer | Debitorennummer | Debitor | Adressnummer |
    Organisations-ID | Personennummer | SIRET | SIREN | RNA | RCS | RSIN | Referenz
member_count
    Mitglieder | Mitgliederzahl | Anzahl Mitglieder | Anzahl der Mitglieder | Members | Member Count |
    Number of Members | Mitgliederstand | Anz. Mitglieder | Mitgliederbestand | Membership | Membership Size |
    Vereinsmitglieder | No. of Members | Member Total
key_partner
    Schlüsselpartner | Schlüssel-Partner*in | Key Partner
contribution
    Beitrag | Ressourcen | Expertise | Kann beitragen | Contribution | Ressource | bringt ein |
    Beitrag zum Netzwerk | Mögliche Beiträge | Unterstützungsmöglichkeiten | Kompetenzen | Know-how |
    Kenntnisse | Fähigkeiten | Skills | Biete | stellt bereit | Mitwirkung | In-kind Support | Unser Beitrag |
    Kann einbringen | Raumangebot | Resources | Resources offered | Can offer | Stärken
influence
    Einfluss | Influence
stance
    Haltung | Einstellung | Stance | Einstellung zum Netzwerk
person_name
    Ansprechpartner | Ansprechpartnerin | Ansprechpartner/in | Ansprechperson | Ansprechpersonen |
    Kontaktperson | Kontaktpersonen | Contact Person | Contact Name | Ansprechpartner*in |
    Ansprechpartner:innen | Leitung | Leiter/in | Schulleitung | Schulleiter | Vorsitzende/r |
    1. Vorsitzender | Vorsitz | Vorstand | Geschäftsführung | Geschäftsführer | Display Name | Anzeigename |
    Full Name | Person | Einrichtungsleitung | Verantwortlich | Kontaktname | Zuständig | File As |
    Hauptkontakt | Primary Contact | Main Contact | Betreuer | Referent | POC | Rep | CEO
salutation
    Anrede | Salutation | Prefix | Name Prefix | Briefanrede | Herr/Frau | Frau/Herr | Anredeform | Mr/Mrs |
    Anredezeile
academic_title
    Titel | akad. Titel | Akademischer Grad | Akademischer Titel | Academic Title | Titel/Grad | Tit. |
    Namenstitel | Dr./Prof. | Titel (akad.) | Degree
first_name
    Vorname | First | First Name | Given Name | Forename | Vorname Ansprechpartner | Rufname | fname
last_name
    Nachname | Last | Familienname | Last Name | Surname | Family Name | Zuname |
    Name Ansprechpartner (Nachname) | lname
function
    Funktion | Position | Rolle | Job Title | Funktion der Ansprechperson | Stellung | Role | Function |
    Organization Title | Organization 1 - Title | Amtsbezeichnung | Dienstbezeichnung | Ehrenamt |
    Stellenbezeichnung | Dienstgrad | Mandat | Zuständigkeit | Amt im Verein | Tätigkeit im Verein | Job |
    Designation | Funktion im Vorstand
person_phone
    Home Phone | Telefon privat | Durchwahl | Privat Telefon | Tel. P | Telefon P
language
    Sprache | Korrespondenzsprache | Language
person_note
    Notiz zur Person | Bemerkung Ansprechpartner
"""


def whole_headings() -> dict[str, tuple[str, ...]]:
    """Field key -> headings as people write them."""
    found: dict[str, str] = {}
    key = ""
    for line in _WORDS.strip().splitlines():
        if line.startswith(" "):
            found[key] += " " + line.strip()
        else:
            key = line
            found[key] = ""
    return {
        key: tuple(word.strip() for word in words.split("|") if word.strip()) for key, words in found.items()
    }
