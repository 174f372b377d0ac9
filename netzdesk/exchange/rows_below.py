"""Rows with a person and an empty cell for the organisation: one more of those above, or somebody without any."""

from __future__ import annotations

from netzdesk.base.text import translate
from netzdesk.exchange.entry import Entry, Problem
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.mapping import Mapping
from netzdesk.model.terms import ContactKind, PartnerKind
from netzdesk.work.name_words import FREE_MAIL

_OF_PEOPLE = ("last_name", "first_name", "person_name", "salutation")
_PLACE = ("street", "postcode", "place")
_NUMBER = ("external_id", "row_number")
_MOST = 0.5
"""The part of the rows that name their organisation, where a row without one is out of the ordinary."""


def settle_below(entries: list[Entry], table: FoundTable, mapping: Mapping) -> None:
    """Give such a row to the organisation above where all speaks for it, else ask (``Entry.above``) or say what it is.

    Only in lists that name organisations before people; an address book tells who has none.
    """
    names = mapping.index("name")
    people = [at for key in _OF_PEOPLE if (at := mapping.index(key)) is not None]
    if names is None or not people or names > min(people):
        return
    empty = [row.cells[names] is None for row in table.rows]
    if not any(empty) or sum(empty) > _MOST * len(empty):
        return
    above: list[Entry] = []
    for entry, is_empty in zip(entries, empty, strict=True):
        if not is_empty:
            above = [entry] if entry.values.get("kind") is not PartnerKind.PERSON else []
        elif above and above[0].name and entry.persons:
            _settle(entry, above)
            above.append(entry)


def _settle(entry: Entry, above: list[Entry]) -> None:
    """Decide about one row; ``above`` is the row of the organisation and those below it so far."""
    first = above[0]
    place = [key for key in _PLACE if entry.values.get(key)]
    if any(entry.values[key] != first.values.get(key) for key in place):
        said = translate("Import", "Ohne Organisation: wird als Einzelperson eingelesen.")
        entry.problems.append(Problem("", "", said))
        return
    goes_on = _is_numbered(first) and not _is_numbered(entry)
    known = frozenset().union(*map(_domains, above))
    if place or goes_on or not known.isdisjoint(_domains(entry)):
        entry.name_it(first.name)
        entry.values.pop("kind", None)
    else:
        entry.above = first.name


def _is_numbered(entry: Entry) -> bool:
    return any(entry.values.get(key) for key in _NUMBER)


def _domains(entry: Entry) -> frozenset[str]:
    """The domains of all mail addresses in a row that are not those of a provider."""
    contacts = [*entry.contacts, *(contact for person in entry.persons for contact in person.contacts)]
    mails = (contact.value.lower() for contact in contacts if contact.kind is ContactKind.MAIL)
    return frozenset(mail.rpartition("@")[2] for mail in mails) - FREE_MAIL
