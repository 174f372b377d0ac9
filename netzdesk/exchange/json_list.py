"""JSON as open-data portals give it: a list of flat objects, one inside an envelope, or objects under keys."""

from __future__ import annotations

import json
from typing import Any

from netzdesk.exchange.found import Cell, Sheet, tidy


def read_json(text: str) -> Sheet | None:
    """The largest list of objects in a JSON text as a sheet with a heading row, an empty one where there is none.

    None for a text that is no JSON.
    """
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return None
    entries = max(_lists(whole, depth=4), key=len, default=[])
    headings = list(dict.fromkeys(key for entry in entries for key in entry))
    rows: list[tuple[int, list[Cell]]] = [(1, list(headings))] if headings else []
    for number, entry in enumerate(entries, start=2):
        cells = tidy([_cell(entry.get(key)) for key in headings])
        if cells:
            rows.append((number, cells))
    return Sheet("", rows)


def _lists(value: Any, depth: int) -> list[list[dict[str, Any]]]:
    """Every list of objects down to a depth; GeoJSON features count by their properties."""
    if isinstance(value, list):
        entries = [entry for entry in value if isinstance(entry, dict)]
        if entries and all(isinstance(entry.get("properties"), dict) for entry in entries):
            entries = [entry["properties"] for entry in entries]
        return [entries] if entries else []
    if _is_register(value):
        return [list(value.values())]
    if isinstance(value, dict) and depth:
        return [found for inner in value.values() for found in _lists(inner, depth - 1)]
    return []


def _is_register(value: Any) -> bool:
    """Whether objects lie under keys of their own instead of in a list: all are alike in some of what they tell."""
    if not isinstance(value, dict) or len(value) < 2:
        return False
    entries = [entry for entry in value.values() if isinstance(entry, dict)]
    return len(entries) == len(value) and bool(set.intersection(*map(set, entries)))


def _cell(value: Any) -> Cell:
    """A plain value as it is, a list joined by commas, anything else as JSON."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return ", ".join(str(item) for item in value)
    return json.dumps(value, ensure_ascii=False)
