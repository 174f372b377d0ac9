"""Where the cleaned cells of a column go in an entry: to the partner, to its ways of contact, or to a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from netzdesk.base.order import collapsed
from netzdesk.exchange.clean import LONGEST_CONTACT, Cleaned, Cleaner
from netzdesk.exchange.clean_contacts import left_over
from netzdesk.exchange.entry import Contact, Entry, PersonEntry
from netzdesk.exchange.evidence import has_number, is_person
from netzdesk.exchange.found import Cell
from netzdesk.exchange.headings import fold_heading, label_of, office_of
from netzdesk.exchange.split import (
    Contacts,
    split_address,
    split_contacts,
    split_persons,
    split_postcode_place,
)
from netzdesk.exchange.status_words import Told
from netzdesk.model.terms import ContactKind

_WAYS = {"phone": ContactKind.PHONE, "mobile": ContactKind.MOBILE, "fax": ContactKind.FAX, "email": ContactKind.MAIL,
         "website": ContactKind.WEB}  # fmt: skip
_PERSON_WAYS = {
    "person_phone": ContactKind.PHONE,
    "person_mobile": ContactKind.MOBILE,
    "person_email": ContactKind.MAIL,
}
_PERSON_TEXTS = {
    **{
        key: key
        for key in ("salutation", "academic_title", "first_name", "last_name", "function", "language")
    },
    "person_note": "note",
}
_LABELLED = re.compile(r"([^()]+)\(([^()\d]{2,40})\)")
_BESIDE_NUMBER = re.compile(r"@|\bwww\.|://|[a-z]\.[a-z]{2,}\b|\bfax|telefax|\bmobil|\bhandy", re.I)
"""What a cell with a number holds when it holds something else as well."""
_CALLED = frozenset({"salutation", "first_name", "last_name"})
_JOINED = frozenset({"description", "notes"})
_LISTS = frozenset({"tags", "target_groups", "life_domains", "contribution"})

_NOBODY = re.compile(
    r"n\.?\s?n\.?|b\u00fcro|sekretariat|gesch\u00e4ftsstelle|verwaltung|zentrale|empfang|team|vakant|office|\W*",
    re.I,
)
"""What stands for a name where nobody is named."""
_JOINING = re.compile(r"tritt|beigetreten|mitglied|member|partner|dabei|join|aufnahme|aufgenommen|\bnetz")
"""Headings of the day on which somebody came on board, whatever their status is now."""

Take = Callable[[Entry, Any], None]


def with_other_ways(key: str, way: Cleaner) -> Cleaner:
    """The way to clean a column of numbers or addresses that takes a cell apart where it holds other ones as well."""
    if key not in _WAYS and key not in _PERSON_WAYS:
        return way
    is_number = not key.endswith(("email", "website"))

    def clean(cell: Cell) -> Cleaned:
        cleaned = way(cell)
        if type(cell) is not str or len(cell) > LONGEST_CONTACT:
            return cleaned
        if cleaned.problem or (is_number and _BESIDE_NUMBER.search(cell)):
            found = split_contacts(cell)
            is_whole = not (found.rest and (cleaned.problem or has_number(found.rest)))
            if any(found[:-1]) and is_whole:
                return Cleaned(found, left_over(found.rest))
            kept = " ".join(cleaned.value or ())
            lost = [one for ways in found[:-1] for one in ways if one.removeprefix("https://") not in kept]
            return Cleaned(cleaned.value, cleaned.problem or left_over(", ".join(lost)))
        return cleaned

    return clean


def take_for(key: str, heading: str, person: int = 0, surname_first: bool = False) -> Take:
    """Where the cleaned cells of a column go; ``person`` counts the people who have columns of their own.

    ``surname_first``: whole names begin with the surname.
    """
    if key == "status_since" and _JOINING.search(fold_heading(heading)):
        key = "joined"
    if key in _COMBINED:
        return _COMBINED[key]
    if key in _WAYS or key in _PERSON_WAYS:
        return _take_contacts(key, label_of(heading), person)
    if key in _PERSON_TEXTS:
        return _take_person_text(_PERSON_TEXTS[key], person, heading)
    if key in {"area_code", "person_name"}:
        return _take_area_code(heading) if key == "area_code" else _take_persons(heading, surname_first)
    if key in _LISTS:
        return _take_list(key)

    def take(entry: Entry, value: Any) -> None:
        values = entry.values
        values[key] = f"{values[key]}\n\n{value}" if key in values and key in _JOINED else value

    return take


def _take_list(key: str) -> Take:
    def take(entry: Entry, value: tuple[str, ...]) -> None:
        known = entry.values.get(key)
        entry.values[key] = tuple(dict.fromkeys((*known, *value))) if known else value

    return take


def _take_contacts(key: str, label: str, number: int = 0) -> Take:
    kind = _WAYS.get(key) or _PERSON_WAYS[key]

    def take(entry: Entry, value: tuple[str, ...] | Contacts) -> None:
        if isinstance(value, Contacts):
            _take_mixed(entry, key, label, number, value)
            return
        for each in value:
            one = _dialled(entry, kind, each)
            if label and _give_label(entry.contacts, kind, one, label):
                continue
            contacts = entry.contacts if key in _WAYS else _whose(entry, kind, one, number)
            for known in contacts:
                if known.value == one and known.kind is kind:
                    break
            else:
                contacts.append(Contact(kind, one, label))

    return take


def _take_mixed(entry: Entry, key: str, label: str, number: int, found: Contacts) -> None:
    """What a cell holds beside the one way of contact its column is for, each where it belongs."""
    is_number = not key.endswith(("email", "website"))
    for way, values in found.by_field().items():
        field = f"person_{way}" if key in _PERSON_WAYS and f"person_{way}" in _PERSON_WAYS else way
        _take_contacts(key if is_number and way == "phone" else field, label, number)(entry, values)


def _take_person_text(attribute: str, number: int, heading: str) -> Take:
    role = office_of(heading)

    def take(entry: Entry, value: str) -> None:
        person = _person(entry, number)
        known = getattr(person, attribute)
        if known and attribute not in _CALLED:
            return
        if known and known != value and not (attribute == "last_name" and known in value):
            person = PersonEntry()  # the column of whole names is about somebody else
            entry.persons.append(person)
        setattr(person, attribute, value)
        if attribute in _CALLED:
            person.function = person.function or role

    return take


def _take_persons(heading: str, surname_first: bool = False) -> Take:
    role = office_of(heading)

    def take(entry: Entry, value: str) -> None:
        ways = split_contacts(value) if "@" in value or has_number(value) else None
        if ways and any(ways[:-1]) and is_person(ways.rest):
            _take_ways(entry, ways, "")
            return
        entry.named_from = len(entry.persons)
        for found in split_persons(value, surname_first):
            if not found.first_name and _NOBODY.fullmatch(found.last_name):
                if found.function:
                    take_for("notes", "")(entry, value)
                continue
            same = [one for one in entry.persons if _same(one, found.first_name, found.last_name)]
            person = same[0] if same else PersonEntry()
            for attribute in ("salutation", "academic_title", "first_name", "last_name", "function"):
                setattr(person, attribute, getattr(person, attribute) or getattr(found, attribute))
            person.function = person.function or role
            if not same:
                entry.persons.append(person)

    return take


def _same(person: PersonEntry, first: str, last: str) -> bool:
    """Whether a whole name only repeats the first and last name of other columns."""
    if not person.first_name and not person.last_name:
        return True
    return {*person.full_name().casefold().split()} == {*f"{first} {last}".casefold().split()}


def _person(entry: Entry, number: int) -> PersonEntry:
    """The person whom the columns are just about; ``number`` counts those who have columns of their own."""
    while len(entry.persons) <= number:
        entry.persons.append(PersonEntry())
    return entry.persons[-1]


def _give_label(contacts: list[Contact], kind: ContactKind, value: str, label: str) -> bool:
    """Label what is known from another column; False where it is not."""
    for at, known in enumerate(contacts):
        if known.kind == kind and known.value == value:
            contacts[at] = known._replace(label=known.label or label)
            return True
    return False


def _whose(entry: Entry, kind: ContactKind, value: str, number: int) -> list[Contact]:
    """Whose way of contact it is where a row names several people: theirs whose name a mail address bears.

    One without any of their names is the partner's, a phone number that of the first person in the cell before it.
    """
    last = _person(entry, number)
    if len(entry.persons) == number + 1:
        return last.contacts
    bracketed = [one for one in entry.persons if one.last_name and f"({one.last_name})" in value]
    if bracketed:
        return bracketed[0].contacts
    if kind is not ContactKind.MAIL:
        return entry.persons[max(entry.named_from, number)].contacts
    local = collapsed(value.partition("@")[0])
    bearing = [[len(name) for name in _names(one) if name in local] for one in entry.persons]
    best = max(range(len(bearing)), key=lambda index: (sum(bearing[index]), -index))
    return entry.persons[best].contacts if bearing[best] else entry.contacts


def _names(person: PersonEntry) -> list[str]:
    """The words of a name that show in a mail address."""
    words = re.findall(r"[a-z]{3,}", collapsed(person.full_name()))
    return list(dict.fromkeys(words))


def _take_address(entry: Entry, value: str) -> None:
    parts = split_address(value)
    for key, part in (("street", parts.street), ("postcode", parts.postcode), ("place", parts.place),
                      ("country", parts.country), ("address_extra", parts.extra), ("state", parts.state)):  # fmt: skip
        if part:
            entry.values.setdefault(key, part)


def _take_postcode_place(entry: Entry, value: str) -> None:
    postcode, place = split_postcode_place(value)
    if postcode:
        entry.values["postcode"] = postcode
    if place:
        entry.values["place"] = place


def _take_house_number(entry: Entry, value: str) -> None:
    street = entry.values.get("street", "")
    entry.values["street"] = f"{street} {value}".strip() if not street.endswith(f" {value}") else street


def _take_contact(entry: Entry, value: str) -> None:
    """Each piece of a cell; "0911 12 (privat)" is a number with a label."""
    for piece in value.split(";"):
        labelled = _LABELLED.fullmatch(piece.strip())
        found = split_contacts(labelled[1]) if labelled else None
        if labelled and found and not found.rest:
            _take_ways(entry, found, labelled[2])
        else:
            _take_ways(entry, split_contacts(piece), "")


def _take_status(entry: Entry, told: Told) -> None:
    if told.is_end:
        entry.values["left_on"] = told.day
    elif told.day:
        entry.values["status_day"] = told.day
    if told.status:
        entry.values["status"] = told.status
    elif not told.is_end:
        entry.values["unknown_status"] = told.text
    if told.refused:
        entry.values.setdefault("status_reason", told.text)


def _take_places(entry: Entry, value: str) -> None:
    """Keep "Leiterin, Volkshochschule; Beirätin, Stadt" until it is known what the partners are called."""
    entry.places = tuple(piece for each in value.split(";") if (piece := each.strip(" ,")))


def _take_ways(entry: Entry, found: Contacts, label: str) -> None:
    for key, values in found.by_field().items():
        _take_contacts(key, label)(entry, values)
    if found.rest and is_person(found.rest):
        _take_persons("")(entry, found.rest)
    elif found.rest:
        take_for("notes", "")(entry, found.rest)


def _take_area_code(heading: str) -> Take:
    """Keep what is dialled before the numbers that follow; a German one begins with the zero that tables eat."""
    is_german = "vorwahl" in heading.lower()

    def take(entry: Entry, value: str) -> None:
        code = value.strip(" ()/-")
        entry.area_code = f"0{code}" if is_german and code.isdigit() and code[0] != "0" else code

    return take


def _dialled(entry: Entry, kind: ContactKind, number: str) -> str:
    """A number with the area code of the column before it, if it has none of its own."""
    local = kind in (ContactKind.PHONE, ContactKind.FAX) and number[:1].isdigit() and number[0] != "0"
    return f"{entry.area_code} {number}" if entry.area_code and local else number


_COMBINED: dict[str, Take] = {
    "address": _take_address,
    "postcode_place": _take_postcode_place,
    "house_number": _take_house_number,
    "contact": _take_contact,
    "function_at": _take_places,
    "status": _take_status,
}
