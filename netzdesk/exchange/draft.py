"""A partner in memory: known from the file or made by an earlier row, and what one more row would change about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from netzdesk.base.order import collapsed, plain
from netzdesk.exchange.entry import Contact, Entry, PersonEntry, comparison_key
from netzdesk.model.terms import ContactKind, PartnerKind, PartnershipStatus
from netzdesk.work.contacts import digits

TEXTS = (
    "short_name", "street", "address_extra", "postcode", "place", "district", "state", "country", "description",
    "external_id", "member_count", "key_partner", "influence", "stance", "partner_type", "sector", "parent", "status",
)  # fmt: skip
"""What a partner has one of, in the order in which differences are told; ``name`` and ``notes`` go their own ways."""
LISTS = {
    "tags": "tag", "life_domains": "life_domain", "target_groups": "target_group",
    "contribution": "contribution_kind", "umbrella": "umbrella",
}  # fmt: skip
"""What a partner has several of: key of the field -> table of what is linked."""
PERSON_TEXTS = ("salutation", "academic_title", "language", "function", "note")

_NOT_LETTER = re.compile(r"[\W_]+")
_STREET = re.compile(r"str(?:asse|\.)?(?=\W|\d|$)")


class Difference(NamedTuple):
    """One value that a row would bring: ``old`` is empty where it fills a gap. ``field`` is a key of ``FIELDS``."""

    field: str
    old: str
    new: str

    @property
    def fills(self) -> bool:
        """Whether nothing stood there before."""
        return not self.old


@dataclass(slots=True)
class PersonDraft:
    """A person at a partner; ``id`` is empty for one that is not in the file yet."""

    id: str = ""
    affiliation_id: str = ""
    first_name: str = ""
    last_name: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    contacts: dict[tuple[str, str], Contact] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    new_contacts: list[Contact] = field(default_factory=list)


@dataclass(slots=True)
class PartnerDraft:
    """A partner; ``id`` is empty until it is in the file. ``changed`` and the ``new_…`` lists wait to be written."""

    id: str = ""
    row: int = 0
    kind: PartnerKind = PartnerKind.ORGANISATION
    name: str = ""
    notes: str = ""
    texts: dict[str, Any] = field(default_factory=dict)
    lists: dict[str, dict[str, str]] = field(default_factory=dict)
    contacts: dict[tuple[str, str], Contact] = field(default_factory=dict)
    persons: list[PersonDraft] = field(default_factory=list)
    status_since: Any = None
    changed: set[str] = field(default_factory=set)
    new_contacts: list[Contact] = field(default_factory=list)
    new_links: list[tuple[str, str]] = field(default_factory=list)

    def person_like(self, entry: PersonEntry) -> PersonDraft | None:
        """The person of this partner with the same name, None where there is none."""
        if not self.persons:
            return None
        wanted = comparison_key(entry.full_name())
        return next(
            (
                each
                for each in self.persons
                if comparison_key(f"{each.first_name} {each.last_name}") == wanted
            ),
            None,
        )


def street_key(street: str) -> str:
    """A street as it is compared: "Hauptstraße 1" and "Hauptstr. 1" are one."""
    return _NOT_LETTER.sub("", _STREET.sub("str", collapsed(street)))


def contact_key(contact: Contact) -> tuple[str, str]:
    """What makes two ways of contact the same: digits of numbers, addresses without case."""
    if contact.kind in (ContactKind.MAIL, ContactKind.WEB):
        return contact.kind.value, contact.value.lower().removeprefix("https://").removeprefix(
            "http://"
        ).rstrip("/")
    return contact.kind.value, digits(contact.value) or contact.value


def differences(draft: PartnerDraft, entry: Entry) -> Iterator[Difference]:
    """What the row would fill or change in the partner; nothing where it says nothing new."""
    for key, new in _new_texts(draft, entry):
        yield Difference(key, _shown(draft.texts.get(key)), _shown(new))
    for words in _notes(entry):
        if words not in draft.notes:
            yield Difference("notes", "", words)
    for key, name in _new_in_lists(draft, entry):
        yield Difference(key, "", name)
    for contact in entry.contacts:
        if contact_key(contact) not in draft.contacts:
            yield Difference(_CONTACT_FIELDS[contact.kind], "", contact.value)
    for person in entry.persons:
        yield from _person_differences(draft.person_like(person), person)


def apply(draft: PartnerDraft, entry: Entry, *, replace: bool) -> None:
    """Take over what the row says: gaps are filled, with ``replace`` what is there gives way; nothing is emptied."""
    for key, new in _new_texts(draft, entry):
        if replace or draft.texts.get(key) in (None, "", False):
            draft.texts[key] = new
            draft.changed.add(key)
            if key == "status":
                draft.status_since = entry.values.get("status_since")
    for words in _notes(entry):
        if words not in draft.notes:
            draft.notes = f"{draft.notes}\n\n{words}".strip()
            draft.changed.add("notes")
    for key, name in _new_in_lists(draft, entry):
        draft.lists.setdefault(key, {})[folded(name)] = name
        draft.new_links.append((key, name))
    _add_contacts(draft, entry.contacts)
    for person in entry.persons:
        _apply_person(draft, person, replace)


def drafted(entry: Entry) -> PartnerDraft:
    """A new partner from a row."""
    values = entry.values
    draft = PartnerDraft(row=entry.number, kind=values.get("kind", PartnerKind.ORGANISATION), name=entry.name)
    draft.texts = {key: values[key] for key in TEXTS if values.get(key) not in (None, "")}
    draft.notes = "\n\n".join(_notes(entry))
    draft.status_since = values.get("status_since")
    for key in LISTS:
        if key in values:
            draft.lists[key] = {folded(name): name for name in values[key]}
            draft.new_links += [(key, name) for name in draft.lists[key].values()]
    _add_contacts(draft, entry.contacts)
    for person in entry.persons:
        _apply_person(draft, person, replace=True)
    return draft


@lru_cache(10_000)
def folded(name: str) -> str:
    """``plain`` of a name from a catalogue, which stands in many rows."""
    return plain(name)


def _new_texts(draft: PartnerDraft, entry: Entry) -> list[tuple[str, Any]]:
    """What a partner has one of, where the row says something else."""
    said = ((key, entry.values.get(key)) for key in TEXTS)
    return [
        (key, new) for key, new in said if new not in (None, "") and not _same(key, draft.texts.get(key), new)
    ]


def _new_in_lists(draft: PartnerDraft, entry: Entry) -> list[tuple[str, str]]:
    """What a partner has several of, where the row names one more."""
    return [
        (key, name)
        for key in LISTS
        for name in entry.values.get(key, ())
        if folded(name) not in draft.lists.get(key, {})
    ]


def _notes(entry: Entry) -> list[str]:
    """The notes of a row; a carrier or umbrella that is no partner is kept there in words."""
    return [words for words in (entry.values.get("notes"), *entry.values.get("loose", ())) if words]


def _same(key: str, old: Any, new: Any) -> bool:
    if isinstance(new, PartnershipStatus) or not isinstance(new, str):
        return bool(old == new) or (new is False and not old)
    if key == "street":
        return street_key(old or "") == street_key(new)
    return plain(old or "") == plain(new)


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
            yield Difference("person_note" if key == "note" else key, old, new)
    for contact in person.contacts:
        if contact_key(contact) not in known.contacts:
            field_key = {"mail": "person_email", "mobile": "person_mobile"}.get(
                contact.kind.value, "person_phone"
            )
            yield Difference(field_key, "", contact.value)


def _apply_person(draft: PartnerDraft, person: PersonEntry, replace: bool) -> None:
    known = draft.person_like(person)
    if known is None:
        known = PersonDraft(first_name=person.first_name, last_name=person.last_name)
        draft.persons.append(known)
    for key in PERSON_TEXTS:
        new = getattr(person, key)
        if new and (replace or not known.texts.get(key)) and known.texts.get(key) != new:
            known.texts[key] = new
            known.changed.add(key)
    _add_contacts(known, person.contacts)


def _add_contacts(owner: PartnerDraft | PersonDraft, contacts: list[Contact]) -> None:
    for contact in contacts:
        key = contact_key(contact)
        if key not in owner.contacts:
            owner.contacts[key] = contact
            owner.new_contacts.append(contact)


_CONTACT_FIELDS = {
    ContactKind.PHONE: "phone", ContactKind.MOBILE: "mobile", ContactKind.FAX: "fax", ContactKind.MAIL: "email",
    ContactKind.WEB: "website",
}  # fmt: skip
