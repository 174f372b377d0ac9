"""JSON as open-data portals give it: a list of objects, in an envelope or under keys, with objects inside them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from netzdesk.exchange.fields import known_field
from netzdesk.exchange.found import Cell, Sheet, tidy

Entry = dict[str, Any]
_DEPTH = 4
"""Objects inside each other that are looked into."""


def read_json(text: str) -> Sheet | None:
    """The list of objects in a JSON text that tells most, as a sheet with a heading row; empty where there is none.

    None for a text that is no JSON.
    """
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found = [[_flat(entry) for entry in entries] for entries in _lists([whole], _DEPTH)]
    entries = max(found, key=_worth, default=[])
    headings = list(dict.fromkeys(key for entry in entries for key in entry))
    rows: list[tuple[int, list[Cell]]] = [(1, list(headings))] if headings else []
    for number, entry in enumerate(entries, start=2):
        cells = tidy([entry.get(key) for key in headings])
        if cells:
            rows.append((number, cells))
    return Sheet("", rows)


def _lists(values: list[Any], depth: int) -> Iterator[list[Entry]]:
    """Every list of objects below these values; what stands under one key of several objects is one list."""
    lists = [
        entry for value in values if isinstance(value, list) for entry in value if isinstance(entry, dict)
    ]
    if lists:
        yield lists
    objects = [value for value in values if isinstance(value, dict)]
    for value in objects:
        if _is_register(value):
            yield list(value.values())
            objects = [*objects, *value.values()]
    if depth:
        for key in dict.fromkeys(key for each in objects for key in each):
            yield from _lists([each[key] for each in objects if key in each], depth - 1)


def _is_register(value: Entry) -> bool:
    """Whether objects lie under keys of their own instead of in a list: all are alike in some of what they tell."""
    entries = [entry for entry in value.values() if isinstance(entry, dict)]
    return len(value) > 1 and len(entries) == len(value) and bool(set.intersection(*map(set, entries)))


def _worth(entries: list[dict[str, Cell]]) -> int:
    """How much a list tells: its entries, and what is known of what they say."""
    headings = {key for entry in entries for key in entry}
    known = {field[0] for field in map(known_field, headings) if field}
    return len(entries) * (1 + len(known - {""}))


def _flat(entry: Entry, before: str = "", depth: int = _DEPTH) -> dict[str, Cell]:
    """An object with objects in it as one row: {"address": {"city": …}} becomes "address city"."""
    if not before and isinstance(entry.get("properties"), dict):
        entry = entry["properties"]  # GeoJSON
    cells: dict[str, Cell] = {}
    for key, value in entry.items():
        heading = f"{before} {key}".strip()
        if isinstance(value, dict) and depth:
            cells |= _flat(value, heading, depth - 1)
        else:
            cells[heading] = _cell(value)
    return cells


def _cell(value: Any) -> Cell:
    """A plain value as it is, a list joined by commas, anything else as JSON."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return ", ".join(str(item) for item in value)
    return json.dumps(value, ensure_ascii=False)
