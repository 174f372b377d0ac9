"""Columns of whole names in which the surname comes first without a comma, as in lists sorted by it: "Huber Anna"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from netzdesk.base.order import collapsed
from netzdesk.base.paths import resources
from netzdesk.exchange.person_names import split_person

_ENOUGH = 2  # names that tell
_LOOKED_AT = 300


@cache
def _first_names() -> frozenset[str]:
    """The common ones, folded."""
    path = resources() / "words" / "first_names.txt"
    return frozenset(collapsed(name) for name in path.read_text("utf-8").split())


def bears_first_name(text: str) -> bool:
    """Whether a common first name stands at the beginning or the end of a name, as in that of a person."""
    name = split_person(text)
    words = f"{name.first_name} {name.last_name}".split()
    return len(words) > 1 and any(collapsed(words[at].split("-")[0]) in _first_names() for at in (0, -1))


def surname_first(texts: Iterable[str], heading: str = "") -> bool:
    """Whether the names of a column begin with the surname: common first names stand last, and seldom first.

    A heading that says so ("Name Vorname") is believed where the names do not tell.
    """
    first = last = 0
    for text, _ in zip(texts, range(_LOOKED_AT), strict=False):
        if "," in text or len(text) > 80:
            continue
        name = split_person(text)
        words = f"{name.first_name} {name.last_name}".split()
        if len(words) < 2:
            continue
        begins, ends = (collapsed(words[at].split("-")[0]) in _first_names() for at in (0, -1))
        first += begins and not ends
        last += ends and not begins
    told = bool(
        re.search(r"^\W*((nach|familien|zu)?name|surname|last name)\b.*\b(vor|first )name", heading, re.I)
    )
    return last >= first if told else last >= _ENOUGH and last > 3 * first
