"""Lists that this program wrote itself: their headings say for certain what each column means."""

from __future__ import annotations

from typing import Any

from netzdesk.base.text import LANGUAGES, language
from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.known_headings import known_field
from netzdesk.work.listing import Listing
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.person_list import PERSONS

_PARTNERS: dict[str, str | None] = {
    "name": "name", "status": "status", "contact": "person_name", "place": "place", "life_domains": "life_domains",
    "target_groups": "target_groups", "short_name": "short_name", "kind": "kind", "status_since": "status_since",
    "status_reason": "status_reason",
    "partner_type": "partner_type", "sector": "sector", "parent": "parent", "umbrellas": "umbrella",
    "contributions": "contribution", "tags": "tags", "contact_function": "function",
    "contact_mail": "person_email", "contact_phone": "person_phone", "phone": "phone", "mail": "email",
    "website": "website", "reachable": "contact", "street": "street", "address_extra": "address_extra",
    "postcode": "postcode", "district": "district", "state": "state", "country": "country",
    "influence": "influence", "stance": "stance", "is_key_partner": "key_partner", "member_count": "member_count",
    "description": "description", "notes": "notes", "external_id": "external_id",
}  # fmt: skip
_PERSONS: dict[str, str | None] = {
    "functions": "function_at", "mail": "person_email", "phone": "person_phone", "mobile": "person_mobile",
    "academic_title": "academic_title", "first_name": "first_name", "last_name": "last_name",
    "salutation": "salutation", "language": "language", "notes": "person_note",
}  # fmt: skip
"""Columns that can be read back; the others tell of talks, groups and consent, which a list of partners cannot fill."""
_TELLING = {
    "partners": {"last_conversation", "groups", "reachable", "contact_mail", "contact_phone", "next_follow_up",
                 "is_key_partner"},
    "persons": {"functions", "former", "reachable", "is_main_contact", "is_decision_maker", "last_conversation",
                "next_follow_up"},
}  # fmt: skip
"""Columns without which a list may as well be somebody else's."""
_FORMER = {"zuletzt gesprochen": "last_conversation", "last spoken to": "last_conversation"}
"""Titles that columns had in files which were written before."""
_MOST = 0.75
"""The share of headings that are ours, where somebody has added columns."""


def own_fields(headings: tuple[str, ...]) -> tuple[str | None, ...] | None:
    """The field of each column of a list of ours, whichever columns were chosen; None where it is none of ours.

    Columns that were added to it mean what their headings say.
    """
    shown = [_folded(heading) for heading in headings]
    for listing, fields in ((PARTNERS, _PARTNERS), (PERSONS, _PERSONS)):
        for titles in _titles(listing):
            keys = [titles.get(heading, "") for heading in shown]
            is_ours = len(keys) - keys.count("") >= _MOST * len(keys)
            if is_ours and not _TELLING[listing.key].isdisjoint(keys):
                meant = fields | _instead(listing.key, keys)
                return _with_added(headings, [(key, meant.get(key)) for key in keys])
    return None


def _with_added(headings: tuple[str, ...], columns: list[tuple[str, str | None]]) -> tuple[str | None, ...]:
    """The fields of (key, field) pairs; a column without a key has the field of its heading, unless that is taken."""
    found: list[str | None] = []
    taken = {field for _key, field in columns}
    for heading, (key, field) in zip(headings, columns, strict=True):
        known = (None if key else known_field(heading)) or ("", 0.0)
        is_free = bool(known[0]) and (BY_KEY[known[0]].repeatable or known[0] not in taken)
        found.append(known[0] if is_free else field)
        taken.add(found[-1])
    return tuple(found)


def _instead(listing: str, keys: list[str]) -> dict[str, str | None]:
    """What columns of people mean where those that say the same more exactly were not chosen."""
    if listing != "persons":
        return {}
    whole = not {"first_name", "last_name"} <= {*keys}
    parts = {"name": "person_name", "first_name": None, "last_name": None} if whole and "name" in keys else {}
    return parts | ({} if "functions" in keys else {"partners": "name"})


def _titles(listing: Listing[Any]) -> list[dict[str, str]]:
    """Folded title -> key of the columns of a list, in each language."""
    found = []
    for code in LANGUAGES:
        with language(code):
            found.append(_FORMER | {_folded(column.heading()): column.key for column in listing.columns})
    return found


def _folded(heading: str) -> str:
    return " ".join(heading.split()).casefold()
