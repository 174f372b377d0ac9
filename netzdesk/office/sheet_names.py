"""Names that Excel accepts for sheets and columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from netzdesk.base.text import translate
from netzdesk.office.cells import safe_text

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET = 31
_LONGEST_COLUMN = 255


def sheet_name(title: str, taken: set[str]) -> str:
    """A name of at most 31 letters that no sheet has yet; it joins ``taken`` (compared without case).

    The star of "Partner*innen", which is forbidden here, becomes the other sign in use: "Partner_innen".
    """
    base = (
        " ".join(_FORBIDDEN.sub(" ", safe_text(title).replace("*", "_")).split())
        .strip("'")[:_LONGEST_SHEET]
        .strip()
    )
    if not base or base.lower() in ("history", "verlauf"):  # Excel keeps these names for itself
        base = translate("Sheets", "Tabelle")
    return _unique(base, taken, _LONGEST_SHEET)


def column_names(headings: Sequence[str]) -> list[str]:
    """The headings on one line each, none empty, none twice: a table cannot be opened otherwise."""
    taken: set[str] = set()
    empty = translate("Sheets", "Spalte")
    flat = (" ".join(safe_text(text).split())[:_LONGEST_COLUMN] or empty for text in headings)
    return [_unique(text, taken, _LONGEST_COLUMN) for text in flat]


def _unique(base: str, taken: set[str], longest: int) -> str:
    name, number = base, 1
    while name.lower() in taken:
        number += 1
        tail = f" {number}"
        name = base[: longest - len(tail)] + tail
    taken.add(name.lower())
    return name
