"""Finding records by any word in them: each has one folded text, kept by ``indexing``.

Words of three letters and more are found through a trigram index, shorter ones by looking at every text of the kind.
"""

from __future__ import annotations

from netzdesk.base.order import search_words
from netzdesk.store.reader import Reader
from netzdesk.store.search_texts import TEXTS

KINDS = tuple(TEXTS)
SPAN = 2**40
"""Each kind has a span of numbers of its own, so that the index can be asked for one kind alone."""


def hits(reader: Reader, query: str, kind: str, limit: int = -1) -> list[str] | None:
    """The ids of the records of this kind whose text holds all words of the query; None for an empty query.

    At most ``limit`` of them, in no order that means anything.
    """
    words = search_words(query)
    if not words:
        return None
    low = KINDS.index(kind) * SPAN
    values: dict[str, str | int] = {"low": low, "high": low + SPAN - 1, "limit": limit}
    source, conditions = "search_text t", ["t.number BETWEEN :low AND :high"]
    phrases = []
    for spellings in words:
        if min(map(len, spellings)) >= 3:
            quoted = (spelling.replace('"', '""') for spelling in spellings)
            phrases.append("(" + " OR ".join(f'"{spelling}"' for spelling in quoted) + ")")
        else:
            names = [f"short{len(values)}{number}" for number in range(len(spellings))]
            values |= zip(names, spellings, strict=True)
            conditions.append("(" + " OR ".join(f"instr(t.text, :{name})" for name in names) + ")")
    if phrases:
        covering = "INDEXED BY search_found" if len(conditions) == 1 else ""
        source = f"search_fts f JOIN search_text t {covering} ON t.number = f.rowid"
        conditions = ["search_fts MATCH :phrases AND f.rowid BETWEEN :low AND :high", *conditions[1:]]
        values["phrases"] = " AND ".join(phrases)
    found = f"SELECT t.record_id AS id FROM {source} WHERE {' AND '.join(conditions)} LIMIT :limit"
    return keys(reader, found, values)


def keys(reader: Reader, query: str, values: dict[str, str | int]) -> list[str]:
    """The column ``id`` of a query, in its order; one long text is brought over much faster than 100,000 rows."""
    joined = reader.value(f"SELECT group_concat(id, char(10)) FROM ({query})", values)
    return joined.split("\n") if joined else []
