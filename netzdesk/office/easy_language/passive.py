"""Where a German sentence has a passive: a form of "werden" with a participle in the same clause."""

from __future__ import annotations

import re
from collections.abc import Iterator

_VERB = re.compile(r"\b(wird|werden|wirst|werdet|würden?|wurden?|wurdet|wurdest|worden)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:(?!\b(?:und|oder)\b)[^,;:–()])+")
_PAST = re.compile(r"wurd|word", re.IGNORECASE)
_PREFIXES = "be|ver|er|ent|emp|zer|miss|über|unter|wider|hinter"
_WITH_T = re.compile(
    rf"\b(?:[a-zäöüß]{{0,10}}ge[a-zäöüß]{{2,}}t|(?:{_PREFIXES})[a-zäöüß]{{2,}}t|[a-zäöüß]{{2,}}iert)\b"
)
_WITH_EN = re.compile(rf"\b(?:[a-zäöüß]{{0,10}}ge[a-zäöüß]{{2,}}en|(?:{_PREFIXES})[a-zäöüß]{{2,}}en)\b")
_STRONG = re.compile(
    r"(?:schlossen|boten|nommen|schieden|schoben|gonnen|fohlen|sprochen|troffen|schrieben|standen|hoben|worfen|worben"
    r"|wiesen|zogen|bunden|funden|loren|brochen|stiegen|flossen|gossen|rissen|litten|stohlen|stritten)$"
)
"""Participles that no infinitive looks like, whatever their prefix: "beschlossen", "übernommen"."""
_INFINITIVES = re.compile(
    r"ge(?:ben|hen|lten|winnen|nießen|hören|fallen|schehen|lingen|stehen|stalten|währen|wöhnen|nügen|denken|brauchen"
    r"|langen|raten|horchen|sellen|fährden|nehmigen|fahren)$"
)
_REST = 2
"""Words after the last comma that still belong to the verb before it: "wird am Montag, dem 3. Mai, beschlossen"."""
_NO_PARTICIPLE = frozenset(
    ["bereit", "besonders", "bekannt", "beliebt", "berühmt", "gesund", "gut", "überhaupt", "unterwegs",
     "verwandt", "vielleicht", "erst", "selbst", "insgesamt", "gesamt", "bestimmt", "echt", "ernst", "entfernt"]
)  # fmt: skip


def passives(sentence: str) -> Iterator[tuple[int, int]]:
    """From and to of each form of "werden" that has a participle beside it; "wir werden kommen" has none."""
    clauses = list(_CLAUSE.finditer(sentence))
    rest = clauses[-1][0] if clauses and len(clauses[-1][0].split()) <= _REST else ""
    for clause in clauses:
        for verb in _VERB.finditer(clause[0]):
            if _has_participle(clause[0], verb[0]) or _has_participle(rest, verb[0]):
                yield clause.start() + verb.start(), clause.start() + verb.end()
                break


def _has_participle(words: str, verb: str) -> bool:
    if any(found[0] not in _NO_PARTICIPLE for found in _WITH_T.finditer(words)):
        return True
    for found in _WITH_EN.finditer(words):
        if _PAST.match(verb) or _STRONG.search(found[0]):
            return True
        if not found[0].startswith(tuple(_PREFIXES.split("|"))) and not _INFINITIVES.search(found[0]):
            return True
    return False
