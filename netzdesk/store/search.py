"""Finding records by any word in them: each has one folded text, kept by ``indexing``.

Words of three letters and more are found through a trigram index, shorter ones by looking at every text of the kind.
"""

from __future__ import annotations

import re

from netzdesk.base.order import search_words
from netzdesk.store.reader import Reader
from netzdesk.store.search_texts import TEXTS

KINDS = tuple(TEXTS)
SPAN = 2**40
"""Each kind has a span of numbers of its own, so that the index can be asked for one kind alone."""
_SPECIAL = re.compile(r"[*?[]")
_OF_KIND = "t.number BETWEEN :low AND :high"


def hits(reader: Reader, query: str, kind: str, limit: int = -1) -> list[str] | None:
    """The ids of the records of this kind whose text holds all words of the query; None for an empty query.

    At most ``limit`` of them, in no order that means anything.
    """
    words = search_words(query)
    if not words:
        return None
    values = {**_span(kind), "limit": limit}
    source, conditions = "search_text t", [_OF_KIND]
    phrases = []
    for spellings in words:
        if min(map(len, spellings)) >= 3:
            quoted = (spelling.replace('"', '""') for spelling in spellings)
            phrases.append("(" + " OR ".join(f'"{spelling}"' for spelling in quoted) + ")")
        else:
            conditions.append(_within(spellings, values))
    if phrases:
        covering = "INDEXED BY search_found" if len(conditions) == 1 else ""
        source = f"search_fts f JOIN search_text t {covering} ON t.number = f.rowid"
        conditions = ["search_fts MATCH :phrases AND f.rowid BETWEEN :low AND :high", *conditions[1:]]
        values["phrases"] = " AND ".join(phrases)
    found = f"SELECT t.record_id AS id FROM {source} WHERE {' AND '.join(conditions)} LIMIT :limit"
    return keys(reader, found, values)


def is_short(query: str) -> bool:
    """Whether there are words, and all of them are too short for the index, so that every text has to be looked at."""
    words = search_words(query)
    return bool(words) and all(min(map(len, spellings)) < 3 for spellings in words)


def marks(reader: Reader, query: str, kind: str) -> str:
    """For each of ``all_keys`` "1" where its text holds all words of a short query, else "0"."""
    values = _span(kind)
    condition = " AND ".join(_within(spellings, values) for spellings in search_words(query))
    each = f"SELECT CASE WHEN {condition} THEN '1' ELSE '0' END AS mark FROM search_text t WHERE {_OF_KIND}"
    return reader.value(f"SELECT group_concat(mark, '') FROM ({each} ORDER BY number)", values) or ""


def all_keys(reader: Reader, kind: str) -> list[str]:
    """The ids of all records of this kind, in the order of the index."""
    ordered = (
        f"SELECT record_id AS id FROM search_text t INDEXED BY search_found WHERE {_OF_KIND} ORDER BY number"
    )
    return keys(reader, ordered, _span(kind))


def keys(reader: Reader, query: str, values: dict[str, str | int]) -> list[str]:
    """The column ``id`` of a query, in its order; one long text is brought over much faster than 100,000 rows."""
    joined = reader.value(f"SELECT group_concat(id, char(10)) FROM ({query})", values)
    return joined.split("\n") if joined else []


def _span(kind: str) -> dict[str, str | int]:
    low = KINDS.index(kind) * SPAN
    return {"low": low, "high": low + SPAN - 1}


def _within(spellings: tuple[str, ...], values: dict[str, str | int]) -> str:
    """SQL for a text that holds one of these spellings, which are put among ``values``; GLOB is quicker than instr."""
    names = [f"short{len(values)}{number}" for number in range(len(spellings))]
    literal = (_SPECIAL.sub(r"[\g<0>]", spelling) for spelling in spellings)
    values |= {name: f"*{letters}*" for name, letters in zip(names, literal, strict=True)}
    return "(" + " OR ".join(f"t.text GLOB :{name}" for name in names) + ")"
