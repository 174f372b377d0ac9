"""One row of a list, understood: what the next steps (compare, preview, carry out) work on."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from netzdesk.base.order import collapsed
from netzdesk.model.terms import ContactKind, PartnershipStatus
from netzdesk.work.matching import mail_keys, phone_keys

CONTACT_KINDS = {
    "phone": ContactKind.PHONE,
    "mobile": ContactKind.MOBILE,
    "fax": ContactKind.FAX,
    "email": ContactKind.MAIL,
    "website": ContactKind.WEB,
}
"""Field -> the kind of way of contact that a partner has by it."""
PERSON_CONTACT_KINDS = {
    "person_phone": ContactKind.PHONE,
    "person_mobile": ContactKind.MOBILE,
    "person_email": ContactKind.MAIL,
}
"""The same for people."""
_PHONES = (ContactKind.PHONE, ContactKind.MOBILE)
_NOT_LETTER = re.compile(r"[\W_]+")


def comparison_key(name: str) -> str:
    """A name without spaces and marks: "Förderverein e.V." and "Foerderverein e. V." are the same name."""
    return _NOT_LETTER.sub("", collapsed(name))


class Contact(NamedTuple):
    """One way to reach a partner or a person; the label is free text ("privat"), mostly empty."""

    kind: ContactKind
    value: str
    label: str = ""


class Problem(NamedTuple):
    """What is wrong with one cell: its heading, its text (at most 200 letters) and the reason, translated."""

    heading: str
    value: str
    reason: str


@dataclass(slots=True)
class PersonEntry:
    """A person named in a row."""

    salutation: str = ""
    academic_title: str = ""
    first_name: str = ""
    last_name: str = ""
    function: str = ""
    language: str = ""
    note: str = ""
    contacts: list[Contact] = field(default_factory=list)

    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(slots=True)
class Entry:
    """One row: cleaned values by field key (lists as tuples), ways of contact, persons, and what was wrong.

    ``values`` holds only what the row says: an absent key never means "empty it". Without a name the row is of no use.
    ``reach``: how many of a target group, by its folded name. ``places``: where the person works, as one cell tells it.
    ``named_from``: where among ``persons`` those of the latest cell with whole names begin. ``area_code``: what is
    dialled before the numbers of the columns that follow.
    """

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    contacts: list[Contact] = field(default_factory=list)
    persons: list[PersonEntry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    reach: dict[str, int] = field(default_factory=dict)
    places: tuple[str, ...] = ()
    earlier: list[tuple[PartnershipStatus, date]] = field(default_factory=list)
    """Steps of the partner's way before its status, with the day on which each began."""
    is_known_person: bool = False
    """The row is about a person of the file, who is no partner, and tells nothing new."""
    above: str = ""
    """The organisation of the row above, where that of this row is left empty and may be the same."""
    named_from: int = field(default=0, repr=False, compare=False)
    area_code: str = field(default="", repr=False, compare=False)
    _ways: tuple[str, ...] | None = field(default=None, init=False, repr=False, compare=False)
    _key: str = field(default="", init=False, repr=False, compare=False)

    @property
    def name(self) -> str:
        """The partner's name; "" where the row has none."""
        return str(self.values.get("name", ""))

    def name_it(self, name: str) -> None:
        """Give the row another partner."""
        self.values["name"], self._key = name, ""

    def add_paragraph(self, key: str, text: str) -> None:
        """Put a text below what the row already says under a key."""
        said = self.values.get(key)
        self.values[key] = f"{said}\n\n{text}" if said else text

    def person_at(self, number: int) -> PersonEntry:
        """The person whom the columns are just about; ``number`` counts those who have columns of their own."""
        while len(self.persons) <= number:
            self.persons.append(PersonEntry())
        return self.persons[-1]

    @property
    def key(self) -> str:
        """``comparison_key`` of the name, asked for many times; the name is settled once the row is read."""
        self._key = self._key or comparison_key(self.name)
        return self._key

    @property
    def ways(self) -> tuple[str, ...]:
        """How the partner is reached, as it is compared: mail addresses and phone numbers; settled as the name is."""
        if self._ways is None:
            mails = [contact.value for contact in self.contacts if contact.kind is ContactKind.MAIL]
            phones = [contact.value for contact in self.contacts if contact.kind in _PHONES]
            self._ways = (*mail_keys(mails), *phone_keys(phones))
        return self._ways


Take = Callable[[Entry, Any], None]
"""Where the cleaned cells of a column go: puts one of them into the entry of its row."""
