"""Columns of phone numbers, addresses and sites: whose they are, which label they bear, what they hold beside them."""

from __future__ import annotations

import re

from netzdesk.base.order import collapsed
from netzdesk.exchange.clean import LONGEST_CONTACT
from netzdesk.exchange.clean_contacts import left_over
from netzdesk.exchange.cleaned import Cleaned, Cleaner
from netzdesk.exchange.entry import (
    CONTACT_KINDS,
    PERSON_CONTACT_KINDS,
    Contact,
    Entry,
    PersonEntry,
    Take,
)
from netzdesk.exchange.evidence import has_number
from netzdesk.exchange.found import Cell
from netzdesk.exchange.split import Contacts, split_contacts
from netzdesk.model.terms import ContactKind

KINDS = CONTACT_KINDS | PERSON_CONTACT_KINDS
_BESIDE_NUMBER = re.compile(r"@|\bwww\.|://|[a-z]\.[a-z]{2,}\b|\bfax|telefax|\bmobil|\bhandy", re.I)
"""What a cell with a number holds when it holds something else as well."""


def with_other_ways(key: str, way: Cleaner) -> Cleaner:
    """The way to clean a column of numbers or addresses that takes a cell apart where it holds other ones as well."""
    if key not in KINDS:
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


def take_contacts(key: str, label: str, number: int = 0) -> Take:
    """Where the ways of contact of a column go: to the partner, or to the person with this ``number``."""
    kind = KINDS[key]

    def take(entry: Entry, value: tuple[str, ...] | Contacts) -> None:
        if isinstance(value, Contacts):
            _take_mixed(entry, key, label, number, value)
            return
        people = entry.persons[max(entry.named_from, number) :]
        each_has_one = kind is not ContactKind.MAIL and len(people) == len(value) > 1
        for at, each in enumerate(value):
            one = _dialled(entry, kind, each)
            if label and _give_label(entry.contacts, kind, one, label):
                continue
            if key in CONTACT_KINDS:
                contacts = entry.contacts
            else:
                whose = people[at] if each_has_one else None
                contacts = _whose(entry, kind, one, number, whose)
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
        field = (
            f"person_{way}"
            if key in PERSON_CONTACT_KINDS and f"person_{way}" in PERSON_CONTACT_KINDS
            else way
        )
        take_contacts(key if is_number and way == "phone" else field, label, number)(entry, values)


def _give_label(contacts: list[Contact], kind: ContactKind, value: str, label: str) -> bool:
    """Label what is known from another column; False where it is not."""
    for at, known in enumerate(contacts):
        if known.kind == kind and known.value == value:
            contacts[at] = known._replace(label=known.label or label)
            return True
    return False


def _whose(
    entry: Entry, kind: ContactKind, value: str, number: int, whose: PersonEntry | None
) -> list[Contact]:
    """Whose way of contact it is where a row names several people: theirs whose name a mail address bears.

    One without any of their names is the partner's, a phone number that of the person in the same place of the cell
    before it (``whose``), of the first one where there are not as many.
    """
    last = entry.person_at(number)
    if len(entry.persons) == number + 1:
        return last.contacts
    bracketed = [one for one in entry.persons if one.last_name and f"({one.last_name})" in value]
    if bracketed:
        return bracketed[0].contacts
    if kind is not ContactKind.MAIL:
        return (whose or entry.persons[max(entry.named_from, number)]).contacts
    local = collapsed(value.partition("@")[0])
    bearing = [[len(name) for name in _names(one) if name in local] for one in entry.persons]
    best = max(range(len(bearing)), key=lambda index: (sum(bearing[index]), -index))
    return entry.persons[best].contacts if bearing[best] else entry.contacts


def _names(person: PersonEntry) -> list[str]:
    """The words of a name that show in a mail address."""
    words = re.findall(r"[a-z]{3,}", collapsed(person.full_name()))
    return list(dict.fromkeys(words))


def take_area_code(heading: str) -> Take:
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
