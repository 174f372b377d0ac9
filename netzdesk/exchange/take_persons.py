"""Columns about people: parts of a name, whole names, and cells in which ways of contact stand beside a name."""

from __future__ import annotations

import re

from netzdesk.exchange.entry import Entry, PersonEntry, Take
from netzdesk.exchange.evidence import has_number, is_person, is_salutation
from netzdesk.exchange.headings import office_of
from netzdesk.exchange.person_names import PersonName, split_persons, without_address
from netzdesk.exchange.split import Contacts, split_contacts
from netzdesk.exchange.take_contacts import take_contacts

TEXTS = frozenset(
    {"salutation", "academic_title", "first_name", "last_name", "function", "language", "person_note"}
)
"""The fields that are a text about a person; but for the note the attributes of ``PersonEntry`` are called so, too."""
_ELSEWHERE = re.compile(r"(siehe|vgl\.?|bitte|nur|via|über|nach|see|via)\s")
"""How a cell begins that says where to ask rather than whom."""
_DIGIT = re.compile(r"\d")
_LABELLED = re.compile(r"([^()]+)\(([^()\d]{2,40})\)")
_CALLED = frozenset({"salutation", "first_name", "last_name"})
_NOBODY = re.compile(
    r"n\.?\s?n\.?|b\u00fcro|sekretariat|gesch\u00e4ftsstelle|verwaltung|zentrale|empfang|team|vakant|(stell)?vertretung|office|\W*",
    re.I,
)
"""What stands for a name where nobody is named."""


def take_person_text(key: str, heading: str, number: int) -> Take:
    """Where a part of a name or a word about a person goes; ``number`` counts the people with columns of their own."""
    told = "note" if key == "person_note" else key
    role = office_of(heading)

    def take(entry: Entry, value: str) -> None:
        person = entry.person_at(number)
        is_greeted_so = told == "academic_title" and is_salutation(value)  # Outlook's "Title" is for both
        attribute = "salutation" if is_greeted_so else told
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


def take_persons(heading: str, surname_first: bool = False) -> Take:
    """Where whole names go, under a heading that may be their office; ``surname_first``: they begin with it."""
    role = office_of(heading)

    def take(entry: Entry, value: str) -> None:
        if _ELSEWHERE.match(value):
            entry.add_paragraph("notes", value)
            return
        value, home = without_address(value) if _DIGIT.search(value) else (value, "")
        if home:
            take(entry, value)
            whose = ", ".join(person.full_name() for person in entry.persons[entry.named_from :])
            entry.add_paragraph("notes", f"{whose}: {home}" if whose else home)
            return
        ways = split_contacts(value) if "@" in value or has_number(value) else None
        if ways and any(ways[:-1]) and is_person(ways.rest):
            _take_ways(entry, ways, "", take)
            return
        named = []
        for found in split_persons(value, surname_first):
            if found.first_name or not _NOBODY.fullmatch(found.last_name):
                named.append(_take_person(entry, found, role))
            elif found.function:
                entry.add_paragraph("notes", value)
        if named:
            entry.named_from = named[0]

    return take


def _take_person(entry: Entry, found: PersonName, role: str) -> int:
    """Somebody whom a whole name means, new or from the columns before; gives their place among the persons."""
    same = (at for at, one in enumerate(entry.persons) if _same(one, found.first_name, found.last_name))
    at = next(same, len(entry.persons))
    if at == len(entry.persons):
        entry.persons.append(PersonEntry())
    person = entry.persons[at]
    for attribute in ("salutation", "academic_title", "first_name", "last_name", "function"):
        setattr(person, attribute, getattr(person, attribute) or getattr(found, attribute))
    person.function = person.function or role
    return at


def _same(person: PersonEntry, first: str, last: str) -> bool:
    """Whether a whole name only repeats the first and last name of other columns."""
    if not person.first_name and not person.last_name:
        return True
    return {*person.full_name().casefold().split()} == {*f"{first} {last}".casefold().split()}


def take_contact(heading: str) -> Take:
    """Each piece of a cell goes where it belongs, names as ``take_persons`` puts them.

    "0911 12 (privat)" is a number with a label.
    """
    take_name = take_persons(heading)

    def take(entry: Entry, value: str) -> None:
        for piece in value.split(";"):
            labelled = _LABELLED.fullmatch(piece.strip())
            found = split_contacts(labelled[1]) if labelled else None
            if labelled and found and not found.rest:
                _take_ways(entry, found, labelled[2], take_name)
            else:
                _take_ways(entry, split_contacts(piece), "", take_name)

    return take


def _take_ways(entry: Entry, found: Contacts, label: str, take_name: Take) -> None:
    """Ways of contact, and what stands beside them: a name, or words for the notes."""
    for key, values in found.by_field().items():
        take_contacts(key, label)(entry, values)
    if found.rest and is_person(found.rest):
        take_name(entry, found.rest)
    elif found.rest:
        entry.add_paragraph("notes", found.rest)
