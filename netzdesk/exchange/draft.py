"""A partner in memory: known from the file or made by an earlier row, and what one more row would change about it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.exchange.entry import (
    CONTACT_KINDS,
    PERSON_CONTACT_KINDS,
    Contact,
    Entry,
    PersonEntry,
    comparison_key,
)
from netzdesk.exchange.list_fields import LISTS, list_key
from netzdesk.exchange.value_keys import contact_key, folded, street_key
from netzdesk.model.terms import ContactKind, PartnerKind, PartnershipStatus

COLUMNS = (
    "short_name", "street", "address_extra", "postcode", "place", "district", "state", "country", "description",
    "external_id",
)  # fmt: skip
"""Texts of a partner that are kept in the columns of the same name."""
TEXTS = (
    *COLUMNS, "member_count", "key_partner", "influence", "stance", "partner_type", "sector", "parent", "status",
)  # fmt: skip
"""What a partner has one of, in the order in which differences are told; ``name`` and ``notes`` go their own ways."""
_TEXTS = frozenset(TEXTS)
PERSON_TEXTS = ("salutation", "academic_title", "language", "function", "note")

_PHONE = ContactKind.PHONE.value


def _names(whole: str, title: str) -> set[str]:
    return {comparison_key(whole), comparison_key(f"{title} {whole}")} if title else {comparison_key(whole)}


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
    contact_ids: dict[tuple[str, str], str] = field(default_factory=dict)
    new_values: dict[str, str] = field(default_factory=dict)

    def names(self) -> set[str]:
        """``comparison_key`` of the name without and with the title."""
        return _names(f"{self.first_name} {self.last_name}", self.texts.get("academic_title", ""))


@dataclass(slots=True)
class PartnerDraft:
    """A partner; ``id`` is empty until it is in the file. ``changed`` and what is ``new_…`` wait to be written.

    ``new_values`` are those of ways of contact that gave way, by the ``contact_ids`` of these.
    """

    id: str = ""
    row: int = 0
    kind: PartnerKind = PartnerKind.ORGANISATION
    name: str = ""
    notes: str = ""
    texts: dict[str, Any] = field(default_factory=dict)
    lists: dict[str, dict[str, str]] = field(default_factory=dict)
    contacts: dict[tuple[str, str], Contact] = field(default_factory=dict)
    persons: list[PersonDraft] = field(default_factory=list)
    status_since: date | None = None
    status_reason: str = ""
    earlier: list[tuple[PartnershipStatus, date]] = field(default_factory=list)
    changed: set[str] = field(default_factory=set)
    new_contacts: list[Contact] = field(default_factory=list)
    contact_ids: dict[tuple[str, str], str] = field(default_factory=dict)
    new_values: dict[str, str] = field(default_factory=dict)
    new_links: list[tuple[str, str]] = field(default_factory=list)
    reach: dict[str, int | None] = field(default_factory=dict)
    """How many of a target group it reaches, by the folded name of the group."""

    def person_like(self, entry: PersonEntry) -> PersonDraft | None:
        """The person of this partner with the same name, None where there is none; of several whom the row can reach.

        A title may stand in the name on either side.
        """
        if not self.persons:
            return None
        wanted = _names(entry.full_name(), entry.academic_title)
        found = [each for each in self.persons if not wanted.isdisjoint(each.names())]
        if len(found) < 2:
            return found[0] if found else None
        told = {contact_key(contact) for contact in entry.contacts}
        return max(found, key=lambda each: len(told & each.contacts.keys()))


def is_known(owner: PartnerDraft | PersonDraft, contact: Contact) -> bool:
    """Whether that is known already; a number that the file knows as a fax need not be told to be one."""
    return _is_known(owner, contact_key(contact))


def _is_known(owner: PartnerDraft | PersonDraft, key: tuple[str, str]) -> bool:
    if key in owner.contacts:
        return True
    return bool(owner.id) and key[0] == _PHONE and (ContactKind.FAX.value, key[1]) in owner.contacts


class Replacing(NamedTuple):
    """What gives way to a row: ``fields`` by key, and ways of contact: field and new value -> the one that goes."""

    fields: Container[str] = ()
    contacts: Mapping[tuple[str, str], str] = MappingProxyType({})


_NOTHING_GIVES_WAY = Replacing()


def apply(draft: PartnerDraft, entry: Entry, replace: Replacing = _NOTHING_GIVES_WAY) -> None:
    """Take over what the row says: gaps are filled, what ``replace`` names gives way; nothing is emptied.

    The name that gave way stays as the short name where there is none.
    """
    if "name" in replace.fields:
        _rename(draft, entry)
    for key, new in new_texts(draft, entry):
        if key in replace.fields or draft.texts.get(key) in (None, "", False):
            draft.texts[key] = new
            draft.changed.add(key)
            if key == "status":
                draft.status_since = entry.values.get("status_since")
                draft.status_reason = entry.values.get("status_reason", "")
    for words in notes_of(entry, draft):
        if words not in draft.notes:
            draft.notes = f"{draft.notes}\n\n{words}".strip()
            draft.changed.add("notes")
    for key, name in new_in_lists(draft, entry):
        draft.lists.setdefault(key, {})[list_key(key, name)] = name
        draft.new_links.append((key, name))
        if key == "target_groups":
            draft.reach[folded(name)] = entry.reach.get(folded(name))
    _add_contacts(draft, entry.contacts, CONTACT_FIELDS, replace)
    for person in entry.persons:
        _apply_person(draft, person, replace)


def drafted(entry: Entry) -> PartnerDraft:
    """A new partner from a row."""
    values = entry.values
    draft = PartnerDraft(row=entry.number, kind=values.get("kind", PartnerKind.ORGANISATION), name=entry.name)
    draft.texts = {key: value for key, value in values.items() if key in _TEXTS and value not in (None, "")}
    if (number := values.get("row_number")) and "external_id" not in draft.texts:
        draft.texts["external_id"] = number  # of use to find the row again, not to compare
    draft.notes = "\n\n".join(notes_of(entry, draft))
    draft.reach |= entry.reach
    draft.status_since = values.get("status_since")
    draft.status_reason = values.get("status_reason", "")
    draft.earlier = entry.earlier
    if "status" not in draft.texts and (unknown := values.get("unknown_status")):
        draft.texts["status"] = PartnershipStatus.IDEA
        told = translate("Import", "Status in der Liste: {status}").format(status=unknown)
        draft.notes = f"{draft.notes}\n\n{told}".strip()
    for key in LISTS:
        if key in values:
            draft.lists[key] = {list_key(key, name): name for name in values[key]}
            draft.new_links += [(key, name) for name in draft.lists[key].values()]
    _add_contacts(draft, entry.contacts, CONTACT_FIELDS)
    for person in entry.persons:
        _apply_person(draft, person, _LATER)
    return draft


def _rename(draft: PartnerDraft, entry: Entry) -> None:
    if not draft.texts.get("short_name") and not entry.values.get("short_name"):
        draft.texts["short_name"] = draft.name
        draft.changed.add("short_name")
    draft.name = entry.name
    draft.changed.add("name")


def new_texts(draft: PartnerDraft, entry: Entry) -> list[tuple[str, Any]]:
    """What a partner has one of, where the row says something else."""
    said = ((key, entry.values.get(key)) for key in TEXTS)
    return [
        (key, new) for key, new in said if new not in (None, "") and not _same(key, draft.texts.get(key), new)
    ]


def new_in_lists(draft: PartnerDraft, entry: Entry) -> list[tuple[str, str]]:
    """What a partner has several of, where the row names one more."""
    return [
        (key, name)
        for key in LISTS
        for name in entry.values.get(key, ())
        if list_key(key, name) not in draft.lists.get(key, {})
    ]


def notes_of(entry: Entry, draft: PartnerDraft) -> list[str]:
    """The notes of a row; a carrier that is no partner is kept there in words, and a reach other than the known one."""
    told = (entry.values.get("notes"), *entry.values.get("loose", ()))
    reach = [
        f"{name} ({entry.reach[key]})"
        for key, name in draft.lists.get("target_groups", {}).items()
        if entry.reach.get(key) not in (None, draft.reach.get(key))
    ]
    return [words for words in (*told, *reach) if words]


def _same(key: str, old: Any, new: Any) -> bool:
    if isinstance(new, PartnershipStatus) or not isinstance(new, str):
        return bool(old == new) or (new is False and not old)
    if key == "street":
        return street_key(old or "") == street_key(new)
    return plain(old or "") == plain(new)


def _apply_person(draft: PartnerDraft, person: PersonEntry, replace: Replacing) -> None:
    known = draft.person_like(person)
    if known is None:
        known = PersonDraft(first_name=person.first_name, last_name=person.last_name)
        draft.persons.append(known)
    for key in PERSON_TEXTS:
        new, old = getattr(person, key), known.texts.get(key)
        if new and (not old or PERSON_FIELDS.get(key, key) in replace.fields) and old != new:
            known.texts[key] = new
            known.changed.add(key)
    _add_contacts(known, person.contacts, PERSON_CONTACT_FIELDS, replace)


def _add_contacts(
    owner: PartnerDraft | PersonDraft,
    contacts: list[Contact],
    fields: Mapping[ContactKind, str],
    replace: Replacing = _NOTHING_GIVES_WAY,
) -> None:
    for contact in contacts:
        key = contact_key(contact)
        if _is_known(owner, key):
            continue
        gone = replace.contacts and replace.contacts.get((fields[contact.kind], contact.value))
        old = (
            next((each for each, known in owner.contacts.items() if known.value == gone), None)
            if gone
            else None
        )
        if old in owner.contact_ids:
            del owner.contacts[old]
            owner.new_values[owner.contact_ids.pop(old)] = contact.value
        else:
            owner.new_contacts.append(contact)
        owner.contacts[key] = contact


PERSON_FIELDS = {"note": "person_note"}
"""Texts of people whose field has another key."""
CONTACT_FIELDS = {kind: field for field, kind in CONTACT_KINDS.items()}
PERSON_CONTACT_FIELDS = {
    **dict.fromkeys(ContactKind, "person_phone"),
    **{kind: field for field, kind in PERSON_CONTACT_KINDS.items()},
}
"""Kind of way of contact -> the field that tells of it; what people have no field of their own for is a number."""
_LATER = Replacing(frozenset(PERSON_FIELDS.get(key, key) for key in PERSON_TEXTS))
"""In a new partner the later word of a row about somebody holds."""
