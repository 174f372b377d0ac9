"""JSON as open-data portals give it: a list of objects, in an envelope or under keys, with objects inside them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from netzdesk.exchange.fields import known_field
from netzdesk.exchange.found import Cell, Sheet, tidy

Entry = dict[str, Any]
_DEPTH = 4
"""Objects inside each other that are looked into."""
_MOST_HEADINGS = 1000
"""More than a list can have: so many tell that the objects have nothing in common."""
_LONGEST_NUMBER = 300
"""Digits; Python itself refuses longer ones."""
_NAMES = frozenset({"name", "person_name", "last_name"})
_HALF = re.compile(r"[\ud800-\udfff]")
"""Halves of characters, which JSON can spell and no file can hold."""
_BEGINNING = re.compile(r'\s*(\[\s*[\[{"\]\d]|\{\s*["}])')


def is_json(text: str) -> bool:
    """Whether a text means to be JSON: it begins like an object or a list."""
    return bool(_BEGINNING.match(text))


def read_json(text: str) -> Sheet:
    """The list of objects in a JSON text that tells most, with a heading row; empty where it has none or is damaged."""
    try:
        whole = _parsed(text)
        if isinstance(whole, list) and all(isinstance(row, list) for row in whole):
            return Sheet(
                "", [(number, tidy(list(map(_cell, row)))) for number, row in enumerate(whole, start=1)]
            )
        found = [[_flat(entry) for entry in entries] for entries in _lists([whole], _DEPTH)]
    except (ValueError, RecursionError):
        return Sheet("", [])
    entries = max(found, key=_worth, default=[])
    headings = list(dict.fromkeys(key for entry in entries for key in entry))
    if len(headings) > _MOST_HEADINGS:
        entries = entries[:1]  # enough to say that this is too wide
    rows: list[tuple[int, list[Cell]]] = [(1, list(headings))] if headings else []
    for number, entry in enumerate(entries, start=2):
        cells = tidy([entry.get(key) for key in headings])
        if cells:
            rows.append((number, cells))
    return Sheet("", rows)


def _parsed(text: str) -> Any:
    """What the text holds; objects in lines of their own (JSON Lines) are a list."""
    try:
        return json.loads(text, parse_int=_whole)
    except ValueError:
        return [json.loads(line, parse_int=_whole) for line in text.splitlines() if line.strip()]


def _whole(digits: str) -> int | str:
    return int(digits) if len(digits) < _LONGEST_NUMBER else digits


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


def _flat(entry: Entry, before: str = "", depth: int = _DEPTH) -> dict[str, Cell]:
    """An object as one row: {"address": {"city": …}} becomes "address city", so do several addresses in a list."""
    if not before and entry.get("type") == "Feature" and isinstance(entry.get("properties"), dict):
        entry = {"id": entry.get("id"), **entry["properties"]}  # GeoJSON
    cells: dict[str, Cell] = {}
    for key, value in entry.items():
        heading = f"{before} {_HALF.sub('', key)}".strip()
        inside = value if isinstance(value, list) else [value]
        objects = [one for one in inside if isinstance(one, dict)]
        if objects and depth and len(objects) == len(inside):
            for one in objects:
                for name, cell in _flat(one, heading, depth - 1).items():
                    _add(cells, name, cell)
        else:
            _add(cells, heading, _cell(value))
    return cells


def _add(cells: dict[str, Cell], heading: str, cell: Cell) -> None:
    """Put a cell under its heading, beside what stands there."""
    known = cells.get(heading)
    cells[heading] = (
        cell if known in (None, "") else known if cell in (None, "", known) else f"{known}; {cell}"
    )


def _cell(value: Any) -> Cell:
    """A plain value as it is, a list joined by commas, anything else as JSON."""
    if isinstance(value, str):
        return _HALF.sub("", value)
    if value is None or isinstance(value, int | float | bool):
        return value
    if isinstance(value, list) and all(isinstance(item, str | int | float | None) for item in value):
        return ", ".join(_HALF.sub("", str(item)) for item in value if item is not None)
    return _HALF.sub("", json.dumps(value, ensure_ascii=False))
