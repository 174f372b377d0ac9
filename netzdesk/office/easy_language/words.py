"""Sentences, words and syllables of a German text, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:[-·‧*:’'][^\W\d_]+)*", re.UNICODE)
_VOWELS = re.compile(r"[aeiouyäöüéèêáàâóòôúùûíìî]+", re.IGNORECASE)
_PAIRS = ("au", "äu", "ei", "ai", "eu", "ie", "aa", "ee", "oo", "ey", "ay", "ui")
_SHORT_FORMS = frozenset({
    "abs", "allg", "bzw", "ca", "co", "dr", "evtl", "gem", "ggf", "hr", "fr", "inkl", "jh", "kap",
    "max", "min", "mio", "mrd", "nr", "prof", "s", "sog", "st", "std", "str", "tel", "usw", "vgl", "z",
    "zzgl", "bzgl", "lt", "einschl", "ggü", "vorm", "nachm", "tägl",
})  # fmt: skip
_END = re.compile(r"[.!?:…]+[\"“”'»)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*[•\-–]|[^\n.:]{1,30}:)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text: ``text[start:end]`` is ``words``."""

    start: int
    end: int
    words: str


def words(text: str) -> list[Piece]:
    """The words in order; parts joined by hyphen, mediopoint or gender star are one word."""
    return [Piece(found.start(), found.end(), found.group()) for found in _WORD.finditer(text)]


def sentences(text: str) -> list[Piece]:
    """The sentences in order. A full stop behind a short form, a number or a single letter ends none."""
    found: list[Piece] = []
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.start()]
        last = re.search(r"(\w+)$", before)
        ending = end.group()
        if ending == "." and last:
            word = last.group(1)
            if word.lower() in _SHORT_FORMS or word.isdigit() or (len(word) == 1 and word.isalpha()):
                continue
        _add(found, text, start, end.end())
        start = end.end()
    _add(found, text, start, len(text))
    return found


def syllables(word: str) -> int:
    """How many syllables a German word has, at least one: its groups of vowels, double sounds counted once."""
    count = 0
    for group in _VOWELS.findall(word):
        rest = group.lower()
        while rest:
            step = 2 if rest[:2] in _PAIRS else 1
            count += 1
            rest = rest[step:]
    return max(count, 1)


def _add(found: list[Piece], text: str, start: int, end: int) -> None:
    words_here = text[start:end]
    stripped = words_here.strip()
    if stripped and _WORD.search(stripped):
        offset = start + words_here.index(stripped)
        found.append(Piece(offset, offset + len(stripped), stripped))
