"""Where the cleaned cells of a column go in an entry: to the partner, to its ways of contact, or to a person."""

from __future__ import annotations

import re
from collections.abc import Callable

from netzdesk.exchange.entry import Entry, Take
from netzdesk.exchange.evidence import is_postcode_place
from netzdesk.exchange.headings import fold_heading, label_of, offices_in
from netzdesk.exchange.person_names import HOME
from netzdesk.exchange.split import split_address, split_contacts, split_postcode_place
from netzdesk.exchange.status_words import Told
from netzdesk.exchange.take_contacts import KINDS, take_area_code, take_contacts
from netzdesk.exchange.take_persons import TEXTS, take_contact, take_person_text, take_persons
from netzdesk.exchange.talks import take_follow_up, take_talk
from netzdesk.model.terms import PartnerKind

_PARAGRAPHS = frozenset({"description", "notes"})
"""Texts of which a row may have several."""
_NOTE = re.compile(
    r"(interne? )?(bemerk|notiz|anmerk|komment|hinweis|sonstig|info|text|note|comment|remark|zusatz|spalte)"
)
"""Headings that say no more than that a note stands below them."""
_LISTS = frozenset({"tags", "target_groups", "life_domains", "contribution"})
_HOUSE_NUMBER = re.compile(r"\d{1,5}\s?[a-z]?(\s?[-–/+]\s?(\d{1,5}\s?[a-z]?|[a-z]))?", re.I)
_CARE = re.compile(r"c/o|z\.?\s?hd|zu h(ä|ae)nden|attn", re.I)
_AT_HOME = re.compile(
    r"\bprivat\w*|\bhome\b|vorsitz|vorstand|prasid|obmann|obfrau|\bchair|\bsecretary\b|\bclerk\b"
)
"""Headings of addresses at which people live rather than clubs."""
_JOINING = re.compile(r"tritt|beigetreten|mitglied|member|partner|dabei|join|aufnahme|aufgenommen|\bnetz")
"""Headings of the day on which somebody came on board, whatever their status is now."""


def take_for(key: str, heading: str, person: int = 0, surname_first: bool = False) -> Take:
    """Where the cleaned cells of a column go; ``person`` counts the people who have columns of their own.

    ``surname_first``: whole names begin with the surname.
    """
    if key == "status_since" and _JOINING.search(fold_heading(heading)):
        key = "joined"
    if key in _COMBINED:
        at_home = key in ("street", "address") and _AT_HOME.search(fold_heading(heading))
        return _take_home_of(fold_heading(heading), _COMBINED[key]) if at_home else _COMBINED[key]
    if key in KINDS:
        return take_contacts(key, label_of(heading), person)
    if key in TEXTS:
        return take_person_text(key, heading, person)
    if key in _BY_HEADING:
        return _BY_HEADING[key](heading)
    if key == "person_name":
        return take_persons(heading, surname_first)
    return _take_value(key)


def _take_value(key: str) -> Take:
    """What stands under the key of its field: several words and paragraphs beside those that are there."""

    def take_words(entry: Entry, value: tuple[str, ...]) -> None:
        said = entry.values.get(key)
        entry.values[key] = tuple(dict.fromkeys((*said, *value))) if said else value

    if key in _LISTS:
        return take_words
    if key in _PARAGRAPHS:
        return lambda entry, value: entry.add_paragraph(key, value)

    def take_value(entry: Entry, value: object) -> None:
        entry.values[key] = value

    return take_value


def _take_note(heading: str) -> Take:
    """A note; "80" says nothing without its heading: "Plätze: 80"."""
    folded = fold_heading(heading)
    before = "" if not folded or _NOTE.match(folded) else f"{heading}: "
    return lambda entry, value: entry.add_paragraph("notes", before + value)


def _take_address(entry: Entry, value: str) -> None:
    parts = split_address(value)
    for key, part in (("street", parts.street), ("postcode", parts.postcode), ("place", parts.place),
                      ("country", parts.country), ("address_extra", parts.extra), ("state", parts.state)):  # fmt: skip
        if part:
            entry.values.setdefault(key, part)


def _take_name_more(entry: Entry, value: str) -> None:
    """The second line of a name, or to whom to write there."""
    if _CARE.match(value):
        entry.values.setdefault("address_extra", value)
    elif not entry.name.endswith(value):
        entry.values["name"] = f"{entry.name} {value}".strip()


def _take_name_and_address(entry: Entry, value: str) -> None:
    """The name of an organisation in the first line, its address below, and ways of contact among them."""
    first, _, behind = value.partition("\n" if "\n" in value else ", ")
    if HOME.fullmatch(first) or is_postcode_place(first):
        first, behind = "", value
    if first:
        entry.values["name"] = first
    found = split_contacts(behind)
    has_ways = any(found[:-1])
    for key, ways in found.by_field().items():
        take_contacts(key, "")(entry, ways)
    _take_address(entry, found.rest if has_ways else behind)


def _take_postcode_place(entry: Entry, value: str) -> None:
    postcode, place = split_postcode_place(value)
    if postcode:
        entry.values["postcode"] = postcode
    if place:
        entry.values["place"] = place


def _take_home_of(heading: str, take_address: Take) -> Take:
    """An address at which somebody lives: ``settle_care_of`` says who, once the people of the row are known."""

    def take(entry: Entry, value: str) -> None:
        take_address(entry, value)
        entry.values["care_of"] = heading

    return take


def settle_care_of(entry: Entry) -> None:
    """Let the address of an organisation say at whose home it is: that of the only person, or of the office named."""
    offices = offices_in(entry.values.pop("care_of"))
    whose = [
        each for each in entry.persons
        if not offices or not offices.isdisjoint(offices_in(fold_heading(each.function)))
    ]  # fmt: skip
    if len(whose) == 1 and entry.name and entry.values.get("kind") is not PartnerKind.PERSON:
        entry.values.setdefault("address_extra", f"c/o {whose[0].full_name()}")


def _take_extra(heading: str) -> Take:
    """What is added to an address; below "c/o" it is somebody's name."""
    is_care = fold_heading(heading) == "c o"

    def take(entry: Entry, value: str) -> None:
        named = is_care and not value.lower().startswith("c/o")
        entry.values["address_extra"] = f"c/o {value}" if named else value

    return take


def _take_street(entry: Entry, value: str) -> None:
    """A street; its number may stand in a column before it."""
    number = entry.values.get("street", "")
    is_number = _HOUSE_NUMBER.fullmatch(number) and not value.endswith(f" {number}")
    entry.values["street"] = f"{value} {number}" if is_number else value


def _take_house_number(entry: Entry, value: str) -> None:
    street = entry.values.get("street", "")
    entry.values["street"] = f"{street} {value}".strip() if not street.endswith(f" {value}") else street


def _take_status(entry: Entry, told: Told) -> None:
    if told.is_end:
        entry.values["left_on"] = told.day
    elif told.day:
        entry.values["status_day"] = told.day
    if told.status:
        entry.values["status"] = told.status
    elif not told.is_end:
        entry.values["unknown_status"] = told.text
    if told.refused:
        entry.values.setdefault("status_reason", told.text)


def _take_places(entry: Entry, value: str) -> None:
    """Keep "Leiterin, Volkshochschule; Beirätin, Stadt" until it is known what the partners are called."""
    entry.places = tuple(piece for each in value.split(";") if (piece := each.strip(" ,")))


_BY_HEADING: dict[str, Callable[[str], Take]] = {
    "address_extra": _take_extra,
    "area_code": take_area_code,
    "contact": take_contact,
    "talked_on": take_talk,
    "follow_up": take_follow_up,
    "notes": _take_note,
}
_COMBINED: dict[str, Take] = {
    "name_more": _take_name_more,
    "name_address": _take_name_and_address,
    "address": _take_address,
    "postcode_place": _take_postcode_place,
    "street": _take_street,
    "house_number": _take_house_number,
    "function_at": _take_places,
    "status": _take_status,
}
