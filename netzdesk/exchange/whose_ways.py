"""Whose a way of contact is that stands beside a person: theirs, or the organisation's, which several of it share."""

from __future__ import annotations

from collections import defaultdict

from netzdesk.base.order import plain
from netzdesk.exchange.entry import Contact, Entry, PersonEntry
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.mapping import Mapping
from netzdesk.exchange.own_lists import own_fields
from netzdesk.exchange.person_columns import OFFICE
from netzdesk.model.terms import ContactKind, PartnerKind

_KINDS = {
    "person_email": ("email", ContactKind.MAIL),
    "person_phone": ("phone", ContactKind.PHONE),
    "person_mobile": ("mobile", ContactKind.MOBILE),
}
"""What columns hold that were given to the person: what their heading says by itself, and which way that is."""


def settle_whose(entries: list[Entry], mapping: Mapping) -> None:
    """Give to the organisation what bears the name of an office (info@), and what several of its people have.

    Only from columns whose heading ("E-Mail", "Telefon") does not say whose they are; our own lists know.
    """
    kinds = _open_kinds(mapping)
    if not kinds or own_fields(tuple(column.heading for column in mapping.columns)):
        return
    by_name: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.persons and entry.values.get("kind") is not PartnerKind.PERSON:
            by_name[entry.key].append(entry)
    for rows in by_name.values():
        shared = _shared(rows, kinds) if len(rows) > 1 else frozenset()
        for entry in rows:
            for person in entry.persons:
                _hand_over(entry, person, kinds, shared)


def _open_kinds(mapping: Mapping) -> frozenset[ContactKind]:
    """The ways of contact that a column without a word about whose they are gives to people."""
    found = set()
    for column in mapping.columns:
        if column.field in _KINDS:
            meant, kind = _KINDS[column.field]
            known = known_field(column.heading)
            if known and known[0] == meant:
                found.add(kind)
    return frozenset(found)


def _shared(rows: list[Entry], kinds: frozenset[ContactKind]) -> frozenset[Contact]:
    """What more than one person in the rows of one organisation has."""
    owners: defaultdict[Contact, set[str]] = defaultdict(set)
    for entry in rows:
        for person in entry.persons:
            for contact in person.contacts:
                if contact.kind in kinds:
                    owners[contact].add(plain(person.full_name()))
    return frozenset(contact for contact, names in owners.items() if len(names) > 1)


def _hand_over(
    entry: Entry, person: PersonEntry, kinds: frozenset[ContactKind], shared: frozenset[Contact]
) -> None:
    """Take from a person what is the organisation's."""
    for contact in [*person.contacts]:
        if contact in shared or (contact.kind in kinds and _is_of_office(contact, person)):
            person.contacts.remove(contact)
            if contact not in entry.contacts:
                entry.contacts.append(contact)


def _is_of_office(contact: Contact, person: PersonEntry) -> bool:
    """Whether a mail address is that of an office and bears no name of the person."""
    if contact.kind is not ContactKind.MAIL or not OFFICE.match(contact.value.lower()):
        return False
    local = plain(contact.value.partition("@")[0])
    return not any(len(word) > 2 and word in local for word in plain(person.full_name()).split())
