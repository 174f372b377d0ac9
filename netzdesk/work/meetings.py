"""Who belongs to whom in the workbook for a meeting: the people of some partners, the partners of some people."""

from __future__ import annotations

import json
from collections.abc import Sequence

from netzdesk.store import Reader
from netzdesk.work.fragments import in_force

_TOGETHER = (
    f"SELECT a.partner_id AS partner, a.person_id AS person FROM affiliation a WHERE {in_force('a')}"
    " UNION SELECT id, person_id FROM partner WHERE person_id IS NOT NULL"
)


def people_of(reader: Reader, partners: Sequence[str]) -> list[str]:
    """The keys of the people who are something at these partners now, or are one of them."""
    return _found(reader, "person", "partner", partners)


def partners_of(reader: Reader, people: Sequence[str]) -> list[str]:
    """The keys of the partners at whom these people are something now, or who are one of them."""
    return _found(reader, "partner", "person", people)


def _found(reader: Reader, wanted: str, known: str, keys: Sequence[str]) -> list[str]:
    found = reader.execute(
        f"SELECT DISTINCT {wanted} FROM ({_TOGETHER}) WHERE {known} IN (SELECT value FROM json_each(:keys))",
        {"keys": json.dumps(list(keys))},
    )
    return [key for (key,) in found]
