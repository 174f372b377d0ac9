"""What a row of a list says beyond its counterpart or against it, value by value."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from netzdesk.base.dates import short
from netzdesk.base.order import plain
from netzdesk.exchange.draft import (
    CONTACT_FIELDS,
    PERSON_CONTACT_FIELDS,
    PERSON_FIELDS,
    PERSON_TEXTS,
    TEXTS,
    PartnerDraft,
    PersonDraft,
    Replacing,
    is_known,
    new_in_lists,
    new_texts,
    notes_of,
)
from netzdesk.exchange.entry import Contact, Entry, PersonEntry
from netzdesk.exchange.value_keys import contact_key
from netzdesk.model.terms import ContactKind, PartnerKind


class Difference(NamedTuple):
    """One value that a row would bring: ``old`` is empty where it fills a gap. ``field`` is a key of ``FIELDS``.

    ``instead``: the way of contact that gives way to it when it is to replace what is there. ``is_settled``: another
    row of the list says what stands there.
    """

    field: str
    old: str
    new: str
    instead: str = ""
    is_settled: bool = False

    @property
    def fills(self) -> bool:
        """Whether nothing stood there before."""
        return not self.old


def differences(draft: PartnerDraft, entry: Entry) -> Iterator[Difference]:
    """What the row would fill or change in the partner; nothing where it says nothing new."""
    yield from _own_differences(draft, entry)
    for person in entry.persons:
        yield from _person_differences(draft.person_like(person), person)


def brought(entry: Entry) -> Iterator[Difference]:
    """All that the row would bring as a new partner, with what it tells of its people."""
    draft = PartnerDraft()
    yield Difference("name", "", entry.name)
    if entry.values.get("kind") is PartnerKind.PERSON:
        yield Difference("kind", "", PartnerKind.PERSON.word())
    yield from _own_differences(draft, entry)
    if since := entry.values.get("status_since"):
        yield Difference("status_since", "", short(since))
    if number := entry.values.get("row_number"):
        yield Difference("external_id", "", number)
    for person in entry.persons:
        if entry.values.get("kind") is not PartnerKind.PERSON:
            yield Difference("person_name", "", person.full_name())
        yield from _person_differences(PersonDraft(), person)


def _own_differences(draft: PartnerDraft, entry: Entry) -> Iterator[Difference]:
    """What the row says of the partner without its people."""
    for key, new in new_texts(draft, entry):
        yield Difference(key, _shown(draft.texts.get(key)), _shown(new))
    for words in notes_of(entry, draft):
        if words not in draft.notes:
            yield Difference("notes", "", words)
    for key, name in new_in_lists(draft, entry):
        yield Difference(key, "", name)
    yield from _contact_differences(draft, entry.contacts, CONTACT_FIELDS)


def replacing(found: Iterable[Difference]) -> Replacing:
    """What gives way where somebody chose that the list holds."""
    found = list(found)
    return Replacing(
        frozenset(each.field for each in found if not each.fills),
        {(each.field, each.new): each.instead for each in found if each.instead},
    )


def settled(rows: list[tuple[Entry, tuple[Difference, ...]]]) -> list[tuple[Difference, ...]]:
    """The differences of all rows about one partner, marked where another row says what stands there.

    When all of the list is to hold, that stays, or each import would replace it anew.
    """
    told: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for number, (entry, _found) in enumerate(rows):
        for said in _told_by(entry):
            told[said].add(number)
    return [
        tuple(
            each._replace(instead="") if each.instead and told[each.field, each.instead] - {number}
            else each._replace(is_settled=bool(each.old and told[each.field, each.old] - {number}))
            for each in found
        )
        for number, (_entry, found) in enumerate(rows)
    ]  # fmt: skip


def _told_by(entry: Entry) -> Iterator[tuple[str, str]]:
    """What a row says: field and value, as ``Difference`` has them."""
    yield "name", entry.name
    for key in TEXTS:
        yield key, _shown(entry.values.get(key))
    for contact in entry.contacts:
        yield CONTACT_FIELDS[contact.kind], contact.value
    for person in entry.persons:
        for key in PERSON_TEXTS:
            yield PERSON_FIELDS.get(key, key), getattr(person, key)
        for contact in person.contacts:
            yield PERSON_CONTACT_FIELDS[contact.kind], contact.value


def _shown(value: Any) -> str:
    if value in (None, False):
        return ""
    word = getattr(value, "word", None)
    return str(word() if word else value)


def _person_differences(known: PersonDraft | None, person: PersonEntry) -> Iterator[Difference]:
    if known is None:
        yield Difference("person_name", "", person.full_name())
        return
    for key in PERSON_TEXTS:
        new, old = getattr(person, key), known.texts.get(key, "")
        if new and plain(new) != plain(old):
            yield Difference(PERSON_FIELDS.get(key, key), old, new)
    yield from _contact_differences(known, person.contacts, PERSON_CONTACT_FIELDS)


def _contact_differences(
    known: PartnerDraft | PersonDraft, contacts: list[Contact], fields: dict[ContactKind, str]
) -> Iterator[Difference]:
    """Ways of contact that are new; the only one of its kind and label would give way to a single new one."""
    new = [contact for contact in contacts if not is_known(known, contact)]
    told = {contact_key(contact) for contact in contacts}
    bring = Counter((contact.kind, contact.label) for contact in new)
    for contact in new:
        alike = [
            (key, each.value)
            for key, each in known.contacts.items()
            if (each.kind, each.label) == (contact.kind, contact.label)
        ]
        is_only = len(alike) == 1 == bring[contact.kind, contact.label] and alike[0][0] not in told
        yield Difference(fields[contact.kind], "", contact.value, alike[0][1] if is_only else "")
