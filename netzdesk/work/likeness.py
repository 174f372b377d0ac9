"""How much two names are alike: their words held against each other, the town they name, initials."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from netzdesk.work.name_words import DIRECTIONS, GENERIC, LEVELS, TOWNS, name_words


def stem(word: str) -> str:
    """Deutsches, deutscher, Deutsche are one word."""
    if len(word) > 6 and word.endswith(("es", "er", "en", "em")):
        return word[:-2]
    return word[:-1] if len(word) > 5 and word.endswith(("e", "s")) else word


GENERIC_STEMS = frozenset(map(stem, GENERIC))
_OFFICE = re.compile(
    r"(?<!bezirks)(?<!pfarr)(?<!ehren)amt$|(referat|abteilung|dezernat|sachgebiet|fakultat|lehrstuhl)$"
)


def are_parts(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is an office of the other ("Stadt", "Stadt, Jugendamt"), or both are levels of one association."""
    levels_a, levels_b = a & LEVELS, b & LEVELS
    if levels_a and levels_b and levels_a != levels_b:
        return True
    return any(
        _OFFICE.search(word) and not any(_is_typo(word, other) for other in others)
        for words, others in ((a - b, b - a), (b - a, a - b))
        for word in words
    )


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """From 0 to 1: the share of words in common, words that many names hold counting little.

    Where each has a word that the other has not, they are rather two: a school and an office of one quarter.
    """
    left, right = set(a - b), set(b - a)
    common = sum(map(_weight, a & b))
    typos = 0.0
    for word in sorted(left):
        near = next((other for other in sorted(right) if _is_typo(word, other)), None)
        if near:
            right.remove(near)
            left.remove(word)
            typos += min(_weight(word), _weight(near))
    total = 2 * (common + typos) + sum(map(_weight, left | right))
    alike = 2 * (common + 0.95 * typos) / total if total else 0.0
    return 0.7 * alike if left and right else alike


def _weight(word: str) -> float:
    return 0.3 if word in GENERIC_STEMS else 1.0


def _is_typo(a: str, b: str) -> bool:
    if a[0] != b[0] or min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > 2:
        return False
    return SequenceMatcher(None, a, b).ratio() >= 0.85


def town_keys(words: Sequence[str], place: str) -> tuple[str, ...]:
    """What a name comes to whether or not it tells its town: with the town, and without it where it says "Stadt".

    "Seniorenamt" in Erlangen, "Seniorenamt Erlangen" and "Seniorenamt der Stadt Erlangen" have one in common. Nothing
    where only the town is left of a name.
    """
    home = _place_words(place)
    stems = {stem(word) for word in words if word not in TOWNS}
    if stems <= home:
        return ()
    told = " ".join(sorted(stems | home if home else stems))
    if TOWNS.isdisjoint(words):
        return (told,)
    bare = stems - home - {stem(word) for before, word in pairwise(words) if before in TOWNS}
    return (told, " ".join(sorted(bare))) if bare else ()


@lru_cache(maxsize=10_000)
def _place_words(place: str) -> frozenset[str]:
    """The words of a place as they stand in names; "Neustadt" and the like part places and do not count."""
    return frozenset(stem(word) for word in name_words(place) if word not in DIRECTIONS)


def are_initials(a: str, b: str) -> bool:
    """Whether one name, without spaces, shortens the other: "juz" and "jugendzentrumwest"."""
    short, long = sorted((a, b), key=len)
    if not 1 < len(short) < 5 or len(long) < 3 * len(short) or short[0] != long[0] or long.startswith(short):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)
