"""Address cards as a list, so that they go through the same preview as everything else."""

from __future__ import annotations

import re
from typing import Protocol

from netzdesk.base.errors import UserError
from netzdesk.base.progress import Progress
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.found import FoundTable, LeftOut, SourceRow
from netzdesk.exchange.vcard_lines import Card, Property, read_card_lines

_N = QT_TRANSLATE_NOOP
_MADE_UP = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
"""A key that a program made for itself, ours included: no number that an organisation is known by."""
_PRIVATE, _WORK = "privat", "dienstlich"  # understood again in headings, whatever the language of the screen
_SILENT = frozenset(
    {"VERSION", "PRODID", "REV", "FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "LABEL", "URL", "NOTE",
     "CATEGORIES", "UID", "KIND", "LANG", "X-ABSHOWAS", "X-ABLABEL", "X-ABADR", "SORT-STRING", "CLASS", "MAILER",
     "NAME", "SOURCE", "PROFILE", "X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-MS-OL-DESIGN"}
)  # fmt: skip
_IN_WORDS = {
    "PHOTO": _N("Import", "Bild"), "LOGO": _N("Import", "Bild"), "BDAY": _N("Import", "Geburtstag"),
    "ANNIVERSARY": _N("Import", "Jahrestag"), "X-ANNIVERSARY": _N("Import", "Jahrestag"),
    "X-ABDATE": _N("Import", "Jahrestag"), "NICKNAME": _N("Import", "Spitzname"), "GENDER": _N("Import", "Geschlecht"),
    "IMPP": _N("Import", "Adresse zum Chatten"), "X-SKYPE": _N("Import", "Adresse zum Chatten"),
    "X-SOCIALPROFILE": _N("Import", "Profil in einem sozialen Netz"), "RELATED": _N("Import", "Angehörige"),
    "X-ABRELATEDNAMES": _N("Import", "Angehörige"), "MEMBER": _N("Import", "Mitglieder der Gruppe"),
    "GEO": _N("Import", "Lage auf der Karte"), "END:VCARD": _N("Import", "der abgeschnittene Rest der Karte"),
}  # fmt: skip
"""What a card may say in vain, by its property."""
_Column = tuple[str, str]
"""A field key and a label ("", privat, dienstlich)."""
_Cells = dict[_Column, list[str]]


class _Put(Protocol):
    def __call__(self, key: str, value: str, label: str = "") -> None:
        """Add a value to a column."""


def read_cards(text: str, name: str, progress: Progress) -> FoundTable:
    """All cards of a file, one a row; what a card says and Netzdesk has no place for is told with its row."""
    found: list[tuple[int, _Cells, str]] = []
    left_out: list[LeftOut] = []
    for number, card in enumerate(read_card_lines(text), start=1):
        if number % 200 == 0:
            progress(0, 0)
        kind = card.first("KIND")
        if kind and kind.text.strip().lower() == "group":
            left_out.append(LeftOut(number, _title(card), translate("Import", "eine Gruppe von Karten")))
            continue
        cells, dropped = _cells(card)
        told = translate("Import", "Nicht übernommen: {what}.").format(what=", ".join(dropped)[:300])
        found.append((number, cells, told if dropped else ""))
    columns = [column for column in _order(found) if any(cells.get(column) for _, cells, _told in found)]
    if not columns:
        raise UserError(translate("Import", "In „{name}“ steht keine lesbare Adresskarte.").format(name=name))
    rows = [
        SourceRow(
            number,
            tuple("\n".join(dict.fromkeys(cells.get(column, ()))) or None for column in columns),
            told,
        )
        for number, cells, told in found
    ]
    headings = tuple(
        f"{BY_KEY[key].title()} ({label})" if label else BY_KEY[key].title() for key, label in columns
    )
    return FoundTable("", "vCard", headings, rows, left_out, tuple(key for key, _ in columns))


def _order(found: list[tuple[int, _Cells, str]]) -> list[_Column]:
    """Every column in use, in the order of the fields."""
    keys = list(BY_KEY)
    used = {column for _, cells, _told in found for column in cells}
    return sorted(used, key=lambda column: (keys.index(column[0]), column[1]))


def _title(card: Card) -> str:
    shown = card.first("FN") or card.first("ORG") or card.first("N")
    return " ".join(shown.text.replace(";", " ").split())[:200] if shown else ""


def _cells(card: Card) -> tuple[_Cells, list[str]]:
    """What a card says, by column, and the names of what it says in vain."""
    cells: _Cells = {}

    def put(key: str, value: str, label: str = "") -> None:
        if value.strip():
            cells.setdefault((key, label), []).append(value.strip())

    organisation = _organisation(card, put)
    person = "person_" if _names(card, put, organisation) else ""
    for one in card.all("EMAIL"):
        put(f"{person}email", one.text.removeprefix("mailto:"), _label(one))
    for one in card.all("TEL"):
        put(_phone_key(one, person), _number(one), _label(one))
    dropped = [] if _address(card, put, bool(organisation)) else [translate("Import", "private Anschrift")]
    for one in card.all("URL"):
        put("website", one.text)
    for one in card.all("NOTE"):
        put("person_note" if organisation and person else "notes", one.text)
    for one in card.all("CATEGORIES"):
        put("tags", one.raw.replace("\\,", ","))
    language = card.first("LANG")
    if language and person:
        put("language", language.text)
    uid = card.first("UID")
    if uid and not (organisation and person) and not _MADE_UP.search(uid.text):
        put("external_id", uid.text)
    unknown = [name for name in dict.fromkeys(one.name for one in card.properties) if name not in _SILENT]
    named = [translate("Import", _IN_WORDS.get(name, name)) for name in (*unknown, *card.strange)]
    labels = [translate("Import", "die Bezeichnung „{label}“").format(label=one) for one in _own_labels(card)]
    return cells, [*dropped, *labels, *dict.fromkeys(named)]


def _own_labels(card: Card) -> list[str]:
    """What people call a number or an address in words of their own; programs write theirs as ``_$!<Work>!$_``."""
    groups = {one.group for one in card.all("TEL", "EMAIL", "URL", "ADR")}
    labels = (one.text.strip() for one in card.all("X-ABLABEL") if one.group in groups)
    return list(dict.fromkeys(label[:60] for label in labels if label and not label.startswith("_$!<")))


def _organisation(card: Card, put: _Put) -> str:
    """The organisation of a card, which may be all it is about."""
    found = card.first("ORG")
    parts = [part for part in found.parts() if part] if found else []
    shown = card.first("FN")
    kind = card.first("KIND")
    if not parts and kind and kind.text.lower() in {"org", "organization"} and shown:
        parts = [shown.text]
    if parts:
        put("name", parts[0])
    return parts[0] if parts else ""


def _names(card: Card, put: _Put, organisation: str) -> bool:
    """Put the person's name; False where the card is the organisation's own."""
    name, shown = card.first("N"), card.first("FN")
    kind, show_as = card.first("KIND"), card.first("X-ABSHOWAS")
    own = (kind and kind.text.lower() in {"org", "organization"}) or (
        show_as and show_as.text.upper() == "COMPANY"
    )
    last, first, middle, title, _suffix = ([*name.parts(), "", "", "", "", ""] if name else [""] * 5)[:5]
    if own or (not (last or first) and (not shown or shown.text.strip() == organisation)):
        return False
    if last or first:
        put("first_name", " ".join(part for part in (first, middle.replace(",", " ")) if part))
        put("last_name", last)
        put("academic_title" if re.search(r"dr|prof|dipl|mag", title, re.I) else "salutation", title)
    elif shown:
        put("person_name", shown.text)
    role = card.first("TITLE") or card.first("ROLE")
    if role:
        put("function", role.text)
    return True


def _label(one: Property) -> str:
    return _PRIVATE if "home" in one.types else _WORK if "work" in one.types else ""


def _phone_key(one: Property, person: str) -> str:
    if "fax" in one.types:
        return "fax"
    return f"{person}mobile" if "cell" in one.types else f"{person}phone"


def _number(one: Property) -> str:
    """A number without the form of a web address that version 4 gives it."""
    number, _, rest = one.raw.removeprefix("tel:").partition(";")
    extension = re.search(r"ext=(\d+)", rest)
    return f"{number} ({extension[1]})" if extension else one.text.removeprefix("tel:")


def _address(card: Card, put: _Put, organisation: bool) -> bool:
    """Put one address; False where the only one is a person's own and would land at an organisation."""
    addresses = [one for one in card.all("ADR") if any(one.parts())]
    if organisation:
        addresses_at_work = [one for one in addresses if "home" not in one.types]
        if addresses and not addresses_at_work:
            return False
        addresses = addresses_at_work
    if not addresses:
        return True
    best = max(addresses, key=lambda one: ("work" in one.types) * 2 + ("pref" in one.types))
    box, extra, street, place, region, postcode, country = [*best.parts(), *[""] * 7][:7]
    if not (street or place or postcode):
        put("address", extra or box)
        return True
    put("address_extra", ", ".join(part for part in (box, extra) if part))
    put("street", street.replace("\n", ", "))
    for key, value in (("place", place), ("state", region), ("postcode", postcode), ("country", country)):
        put(key, value)
    return True
