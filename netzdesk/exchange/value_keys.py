"""Values as they are compared: streets, ways of contact, entries of catalogues."""

from __future__ import annotations

import re
from functools import lru_cache

from netzdesk.base.order import collapsed, plain
from netzdesk.exchange.entry import Contact
from netzdesk.model.terms import ContactKind
from netzdesk.work.contacts import digits

_NOT_LETTER = re.compile(r"[\W_]+")
_AND = re.compile(r"&|\bu\.(?=\s)|\band\b")
_STREET = re.compile(r"str(?:asse|\.)?(?=\W|\d|$)")


def street_key(street: str) -> str:
    """A street as it is compared: "Hauptstraße 1" and "Hauptstr. 1" are one."""
    return _NOT_LETTER.sub("", _STREET.sub("str", collapsed(street)))


def contact_key(contact: Contact) -> tuple[str, str]:
    """What makes two ways of contact the same: digits of numbers, mobile or not, addresses without case."""
    if contact.kind in (ContactKind.MAIL, ContactKind.WEB):
        return contact.kind.value, contact.value.lower().removeprefix("https://").removeprefix(
            "http://"
        ).rstrip("/")
    kind = ContactKind.PHONE if contact.kind is ContactKind.MOBILE else contact.kind
    return kind.value, digits(contact.value) or contact.value


@lru_cache(10_000)
def folded(name: str) -> str:
    """A name from a catalogue as it is compared: ``plain``, with one word for "und"."""
    return " ".join(_AND.sub(" und ", plain(name)).split())
