"""The fields that a list can fill, and what their contents look like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange import evidence as seen
from netzdesk.exchange.clean_dates import tells_day


@dataclass(frozen=True, slots=True)
class ImportField:
    """One target of a column.

    ``key`` never changes (command line, remembered mappings). ``fits`` tells whether a value can be one,
    ``needed`` which share of a column must fit before a heading is believed. ``repeatable``: several columns may
    fill it.
    """

    key: str
    label: str
    fits: Callable[[str], bool] | None = None
    needed: float = 0.0
    repeatable: bool = False

    def title(self) -> str:
        """The name of the field in the current language."""
        return translate("ImportField", self.label)


FIELDS: tuple[ImportField, ...] = (
    ImportField("name", QT_TRANSLATE_NOOP("ImportField", "Name der Organisation")),
    ImportField(
        "name_more", QT_TRANSLATE_NOOP("ImportField", "Name der Organisation, Fortsetzung"), repeatable=True
    ),
    ImportField("name_address", QT_TRANSLATE_NOOP("ImportField", "Name und Anschrift in einer Zelle")),
    ImportField("short_name", QT_TRANSLATE_NOOP("ImportField", "Kurzname")),
    ImportField("kind", QT_TRANSLATE_NOOP("ImportField", "Organisation oder Einzelperson")),
    ImportField("partner_type", QT_TRANSLATE_NOOP("ImportField", "Organisationstyp")),
    ImportField("sector", QT_TRANSLATE_NOOP("ImportField", "Gesellschaftsbereich")),
    ImportField("life_domains", QT_TRANSLATE_NOOP("ImportField", "Lebensbereiche"), repeatable=True),
    ImportField("target_groups", QT_TRANSLATE_NOOP("ImportField", "Zielgruppen"), repeatable=True),
    ImportField("parent", QT_TRANSLATE_NOOP("ImportField", "Träger")),
    ImportField("umbrella", QT_TRANSLATE_NOOP("ImportField", "Dachverband")),
    ImportField("status", QT_TRANSLATE_NOOP("ImportField", "Status")),
    ImportField("status_since", QT_TRANSLATE_NOOP("ImportField", "Status seit"), seen.is_date),
    ImportField("left_on", QT_TRANSLATE_NOOP("ImportField", "Ausgeschieden am"), seen.is_date),
    ImportField("status_reason", QT_TRANSLATE_NOOP("ImportField", "Grund des Status")),
    ImportField("street", QT_TRANSLATE_NOOP("ImportField", "Straße und Hausnummer"), seen.is_street),
    ImportField("address_extra", QT_TRANSLATE_NOOP("ImportField", "Adresszusatz")),
    ImportField("house_number", QT_TRANSLATE_NOOP("ImportField", "Hausnummer")),
    ImportField("postcode", QT_TRANSLATE_NOOP("ImportField", "Postleitzahl"), seen.is_postcode, needed=0.4),
    ImportField("place", QT_TRANSLATE_NOOP("ImportField", "Ort")),
    ImportField("address", QT_TRANSLATE_NOOP("ImportField", "Anschrift (Straße, PLZ, Ort)")),
    ImportField(
        "postcode_place", QT_TRANSLATE_NOOP("ImportField", "PLZ und Ort"), seen.is_postcode_place, needed=0.3
    ),
    ImportField("district", QT_TRANSLATE_NOOP("ImportField", "Stadtteil")),
    ImportField("state", QT_TRANSLATE_NOOP("ImportField", "Bundesland")),
    ImportField("country", QT_TRANSLATE_NOOP("ImportField", "Land")),
    ImportField(
        "area_code",
        QT_TRANSLATE_NOOP("ImportField", "Vorwahl der Nummer daneben"),
        seen.is_area_code,
        needed=0.6,
        repeatable=True,
    ),
    ImportField(
        "phone",
        QT_TRANSLATE_NOOP("ImportField", "Telefon"),
        seen.is_phone,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "mobile",
        QT_TRANSLATE_NOOP("ImportField", "Mobiltelefon"),
        seen.is_phone,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "fax",
        QT_TRANSLATE_NOOP("ImportField", "Fax"),
        seen.is_phone,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "email",
        QT_TRANSLATE_NOOP("ImportField", "E-Mail"),
        seen.has_mail,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "website",
        QT_TRANSLATE_NOOP("ImportField", "Website"),
        seen.is_url,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "contact",
        QT_TRANSLATE_NOOP("ImportField", "Telefon, E-Mail und Internet in einer Zelle"),
        repeatable=True,
    ),
    ImportField("tags", QT_TRANSLATE_NOOP("ImportField", "Schlagwörter"), repeatable=True),
    ImportField("description", QT_TRANSLATE_NOOP("ImportField", "Beschreibung"), repeatable=True),
    ImportField("notes", QT_TRANSLATE_NOOP("ImportField", "Notiz"), repeatable=True),
    ImportField("external_id", QT_TRANSLATE_NOOP("ImportField", "Kennung in der Liste")),
    ImportField(
        "member_count", QT_TRANSLATE_NOOP("ImportField", "Zahl der Mitglieder"), seen.is_number, needed=0.4
    ),
    ImportField(
        "key_partner", QT_TRANSLATE_NOOP("ImportField", "Schlüssel-Partner*in"), seen.is_yes_no, needed=0.5
    ),
    ImportField("contribution", QT_TRANSLATE_NOOP("ImportField", "Bringt ein")),
    ImportField(
        "talked_on",
        QT_TRANSLATE_NOOP("ImportField", "Gespräch am"),
        tells_day,
        needed=0.3,
        repeatable=True,
    ),
    ImportField("follow_up", QT_TRANSLATE_NOOP("ImportField", "Wiedervorlage"), repeatable=True),
    ImportField("reach", QT_TRANSLATE_NOOP("ImportField", "Erreichte Personen"), seen.is_number, needed=0.4),
    ImportField("influence", QT_TRANSLATE_NOOP("ImportField", "Einfluss")),
    ImportField("stance", QT_TRANSLATE_NOOP("ImportField", "Haltung")),
    ImportField(
        "person_name", QT_TRANSLATE_NOOP("ImportField", "Ansprechperson (ganzer Name)"), repeatable=True
    ),
    ImportField("salutation", QT_TRANSLATE_NOOP("ImportField", "Anrede")),
    ImportField("academic_title", QT_TRANSLATE_NOOP("ImportField", "Titel der Person")),
    ImportField("first_name", QT_TRANSLATE_NOOP("ImportField", "Vorname")),
    ImportField("last_name", QT_TRANSLATE_NOOP("ImportField", "Nachname")),
    ImportField("function", QT_TRANSLATE_NOOP("ImportField", "Funktion der Person")),
    ImportField("function_at", QT_TRANSLATE_NOOP("ImportField", "Funktion und Organisation in einer Zelle")),
    ImportField(
        "person_email",
        QT_TRANSLATE_NOOP("ImportField", "E-Mail der Person"),
        seen.has_mail,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "person_phone",
        QT_TRANSLATE_NOOP("ImportField", "Telefon der Person"),
        seen.is_phone,
        needed=0.3,
        repeatable=True,
    ),
    ImportField(
        "person_mobile",
        QT_TRANSLATE_NOOP("ImportField", "Mobiltelefon der Person"),
        seen.is_phone,
        needed=0.3,
        repeatable=True,
    ),
    ImportField("language", QT_TRANSLATE_NOOP("ImportField", "Sprache der Person")),
    ImportField("person_note", QT_TRANSLATE_NOOP("ImportField", "Notiz zur Person")),
)
BY_KEY = {field.key: field for field in FIELDS}
WAYS = frozenset({"phone", "mobile", "email", "person_phone", "person_mobile", "person_email"})
"""Ways of contact beside which names are written down in one cell."""
PERSON_FIELDS = frozenset(
    {"person_name", "salutation", "academic_title", "first_name", "last_name", "function", "person_email",
     "person_phone", "person_mobile", "language", "person_note"}
)  # fmt: skip
