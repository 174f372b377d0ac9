"""JSON as open-data portals give it: a list of objects, in an envelope or under keys, with objects inside them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from netzdesk.base.text import translate
from netzdesk.exchange.found import Cell, Sheet, tidy
from netzdesk.exchange.known_headings import known_field

Entry = dict[str, Any]
_DEPTH = 4
"""Objects inside each other that are looked into."""
_MOST_HEADINGS = 1000
"""More than a list can have: so many tell that the objects have nothing in common."""
_LONGEST_NUMBER = 300
"""Digits; Python itself refuses longer ones."""
_NAMES = frozenset({"name", "person_name", "last_name"})
_OF_GROUPS = frozenset({"name", "short_name", "external_id"})
"""What an object tells that only stands above others."""
_OF_PARTNERS = frozenset({"place", "postcode", "street", "address", "website", "email", "phone"})
_HALF = re.compile(r"[\ud800-\udfff]")
"""Halves of characters, which JSON can spell and no file can hold."""
_BEGINNING = re.compile(r'\s*(\[\s*[\[{"\]\d]|\{\s*["}])')


def is_json(text: str) -> bool:
    """Whether a text means to be JSON: it begins like an object or a list."""
    return bool(_BEGINNING.match(text))


def read_json(text: str) -> list[Sheet]:
    """The lists of objects in a JSON text that name somebody, or the one that tells most; empty where there is none."""
    try:
        whole = _parsed(text)
        if isinstance(whole, list) and all(isinstance(row, list) for row in whole):
            rows = [(number, tidy(list(map(_cell, row)))) for number, row in enumerate(whole, start=1)]
            return [Sheet("", rows)]
        kinds = {key: list(map(_flat, entries)) for key, entries in _kinds(whole).items()}
        found = [] if kinds else [list(map(_flat, _spread(entries))) for entries in _lists([whole], _DEPTH)]
    except (ValueError, RecursionError):
        return [Sheet("", [])]
    return [_sheet(*kind) for kind in kinds.items()] or [_sheet("", max(found, key=_worth, default=[]))]


def _sheet(name: str, entries: list[dict[str, Cell]]) -> Sheet:
    headings = list(dict.fromkeys(key for entry in entries for key in entry))
    if len(headings) > _MOST_HEADINGS:
        entries = entries[:1]  # enough to say that this is too wide
    rows: list[tuple[int, list[Cell]]] = [(1, list(headings))] if headings else []
    for number, entry in enumerate(entries, start=2):
        cells = tidy([entry.get(key) for key in headings])
        if cells:
            rows.append((number, cells))
    return Sheet(name, rows)


def _parsed(text: str) -> Any:
    """What the text holds; objects in lines of their own (JSON Lines) are a list."""
    try:
        return json.loads(text, parse_int=_whole)
    except ValueError:
        return [json.loads(line, parse_int=_whole) for line in text.splitlines() if line.strip()]


def _whole(digits: str) -> int | str:
    return int(digits) if len(digits) < _LONGEST_NUMBER else digits


def _kinds(whole: Any) -> dict[str, list[Entry]]:
    """The lists of an object that name somebody, by their keys; if all are alike, they are one with a column of keys.

    Empty where there is but one.
    """
    for value in [whole, *whole.values()] if isinstance(whole, dict) else []:
        named = {
            key: entries
            for key, entries in (value.items() if isinstance(value, dict) else ())
            if isinstance(entries, list)
            and entries
            and all(isinstance(entry, dict) for entry in entries)
            and _told(entries) & _NAMES
        }
        told = [{key for entry in entries for key in entry} for entries in named.values()]
        if len(told) > 1 and 2 * len(set.intersection(*told)) >= len(set.union(*told)):
            return {"": [{**entry, _section(): key} for key, entries in named.items() for entry in entries]}
        more = {key: entries for key, entries in named.items() if not _told(entries) <= _OF_GROUPS}
        if len(more) > 1:
            return more
    return {}


def _spread(entries: list[Entry]) -> list[Entry]:
    """Instead of groups that tell only their names, the partners in them, each with the name of its group."""
    inside = {
        key
        for entry in entries
        for key, value in entry.items()
        if isinstance(value, list) and any(isinstance(one, dict) for one in value)
    }
    if len(inside) != 1:
        return entries
    (key,) = inside
    below = [
        {**one, _section(): _name_of(entry)}
        for entry in entries
        for one in entry.get(key) or ()
        if isinstance(one, dict)
    ]
    above = _told([{other: value for other, value in entry.items() if other != key} for entry in entries])
    are_groups = "name" in above <= _OF_GROUPS and len(below) >= 2 * len(entries)
    are_partners = _told(below) & _NAMES and _told(below) & _OF_PARTNERS and _fields({key: None}) <= {"name"}
    return below if are_groups and are_partners else entries


def _name_of(entry: Entry) -> Any:
    return next((value for key, value in entry.items() if _fields({key: None}) == {"name"}), None)


def _section() -> str:
    return translate("Import", "Abschnitt")


def _told(entries: list[Entry]) -> set[str]:
    return _fields({key: None for entry in entries[:200] for key in _flat(entry)})


def _lists(values: list[Any], depth: int) -> Iterator[list[Entry]]:
    """Every list of objects below these values; what stands under one key of several objects is one list."""
    lists = [
        entry for value in values if isinstance(value, list) for entry in value if isinstance(entry, dict)
    ]
    if lists:
        yield lists
    objects = [value for value in values if isinstance(value, dict)]
    registers = [value for value in objects if _is_register(value)]
    for register in registers:
        yield _named(register)
    below: dict[str, list[Any]] = {}
    for each in [*objects, *(entry for register in registers for entry in register.values() if entry)]:
        for key, value in each.items():
            if isinstance(value, dict | list):
                below.setdefault(key, []).append(value)
    if depth:
        for group in below.values():
            yield from _lists(group, depth - 1)


def _is_register(value: Entry) -> bool:
    """Whether objects lie under keys of their own instead of in a list: all are alike in some of what they tell."""
    entries = [entry for entry in value.values() if entry is not None]
    alike = len(entries) > 1 and all(isinstance(entry, dict) for entry in entries)
    return alike and bool(set.intersection(*map(set, entries)))


def _named(register: Entry) -> list[Entry]:
    """The objects of a register; where they tell no name, the key they lie under is it."""
    entries = {key: entry for key, entry in register.items() if entry is not None}
    if _fields(next(iter(entries.values()))) & _NAMES:
        return list(entries.values())
    return [{"name": key, **entry} for key, entry in entries.items()]


def _fields(entry: Entry) -> set[str]:
    return {field[0] for field in map(known_field, list(entry)[:_MOST_HEADINGS]) if field} - {""}


def _worth(entries: list[dict[str, Cell]]) -> int:
    """How much a list tells: its entries, what is known of what they say, and above all a name."""
    known = _fields({key: None for entry in entries[:200] for key in entry})
    return len(entries) * (1 + len(known)) * (10 if known & _NAMES else 1)


def _flat(entry: Entry) -> dict[str, Cell]:
    """An object as one row: {"address": {"city": …}} becomes "address city", so do several addresses in a list."""
    if entry.get("type") == "Feature" and isinstance(entry.get("properties"), dict):
        known = {"id": entry["id"]} if entry.get("id") is not None else {}
        entry = {**known, **entry["properties"]}  # GeoJSON
    found: dict[str, dict[str, Cell]] = {}
    _gather(entry, "", _DEPTH, found)
    return {heading: _beside(list(cells.values())) for heading, cells in found.items()}


def _gather(entry: Entry, before: str, depth: int, found: dict[str, dict[str, Cell]]) -> None:
    """Put what an object tells under its headings, each cell once."""
    for key, value in entry.items():
        heading = f"{before} {_HALF.sub('', key)}".strip()
        inside = value if isinstance(value, list) else [value]
        if inside and depth and all(isinstance(one, dict) for one in inside):
            for one in inside:
                _gather(one, heading, depth - 1, found)
        else:
            cell = _cell(value)
            found.setdefault(heading, {}).setdefault("" if cell is None else str(cell), cell)


def _beside(cells: list[Cell]) -> Cell:
    """One cell of several; a lone one stays what it is."""
    told = [cell for cell in cells if cell not in (None, "")] or cells[:1]
    return told[0] if len(told) == 1 else "; ".join(map(str, told))


def _cell(value: Any) -> Cell:
    """A plain value as it is, a list joined by commas, anything else as JSON."""
    if isinstance(value, str):
        return _HALF.sub("", value)
    if value is None or isinstance(value, int | float | bool):
        return value
    if isinstance(value, list) and all(isinstance(item, str | int | float | None) for item in value):
        return ", ".join(_HALF.sub("", str(item)) for item in value if item is not None)
    return _HALF.sub("", json.dumps(value, ensure_ascii=False))
