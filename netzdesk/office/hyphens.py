"""Where a word that is wider than its line may be parted: between its parts, else between its syllables."""

from __future__ import annotations

import re
from functools import lru_cache

from netzdesk.office.easy_language.compounds import MEDIOPOINT, part

_VOWELS = "aeiouyäöüáàâéèêëíìîïóòôúùûåæøœ"
_BETWEEN = re.compile(f"(?<=[{_VOWELS}])[^\\W\\d_{_VOWELS}]+(?=[{_VOWELS}])")
_AS_ONE = ("schr", "spr", "str", "sch", "ch", "ck", "ph")
_JOINT = re.compile(r"(?<=\w{3})(?:ungs|heits|keits|schafts|ions|itäts|tums)(?=\w{3})")
_LEAST = 3
"""So many letters stand on each line at least."""
_LONGEST = 120
"""A "word" longer than this is no word."""


@lru_cache(maxsize=4000)
def breaks(word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The places between the parts of a word, and those between its syllables; none in what is no word.

    A rule of thumb after § 107 to 112 of the German spelling rules: behind a part of a compound that is known or
    ends in -ungs, -keits and the like; else before the last consonant between two vowels.
    """
    low = word.lower()
    if not low.isalpha() or len(low) != len(word) or len(low) > _LONGEST:
        return (), ()
    joints = {found.end() for found in _JOINT.finditer(low)}
    place = 0
    for piece in (part(word) or "").split(MEDIOPOINT)[:-1]:
        place += len(piece)
        joints.add(place)
    near = {place + step for place in joints for step in (-2, -1, 0, 1)}
    syllables = {_before_last(found) for found in _BETWEEN.finditer(low)} - near
    inside = range(_LEAST, len(low) - _LEAST + 1)
    return tuple(sorted(joints & {*inside})), tuple(sorted(syllables & {*inside}))


def _before_last(run: re.Match[str]) -> int:
    last = next((len(each) for each in _AS_ONE if run.group().endswith(each)), 1)
    return run.end() - last


def fitting(word: str, start: int, stop: int) -> int:
    """The best place to part a word whose letters from ``start`` to ``stop`` fit on a line; else ``stop`` itself.

    A place between two parts of the word is taken where it does not leave much of the line empty.
    """
    joints, syllables = ([place for place in kind if start + 1 < place <= stop] for kind in breaks(word))
    last = max((*joints, *syllables), default=stop)
    joint = max(joints, default=0)
    return joint if joint - start > (last - start) * 0.6 else last
