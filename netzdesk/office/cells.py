"""What a workbook can hold: texts made safe for a cell, values by the kind of their column."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from netzdesk.base.columns import Kind, show

LONGEST_TEXT = 32_767
"""Characters in a cell, counted as Excel counts them, in UTF-16."""
CUT = " … [gekürzt]"
"""Stands at the end of a text that was too long; not translated, so that it can be searched for."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FIRST_DAY = date(1900, 3, 1)
"""Excel takes 1900 for a leap year and knows no day before it."""


def safe_text(text: str) -> str:
    """The text without what XML cannot hold, line ends as line feeds; a text too long ends in ``CUT``."""
    if text.isprintable() and len(text) * 2 <= LONGEST_TEXT:
        return text
    text = _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) * 2 <= LONGEST_TEXT or _units(text) <= LONGEST_TEXT:
        return text
    kept = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - len(CUT))]
    return kept.decode("utf-16-le", "ignore") + CUT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def as_text(value: Any) -> str | None:
    """Texts and codes (PLZ, phone), and whatever else stands in such a column; nothing for an empty value."""
    if value is None:
        return None
    if value.__class__ is str:
        return safe_text(value) or None
    return safe_text(show(value)) or None


def as_number(value: Any) -> Any:
    """Numbers stay numbers; anything else is text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return as_text(value)
    return value if math.isfinite(value) else str(value)


def as_date(value: Any) -> Any:
    """Days and times stay what they are; those before 1900 are text, as no workbook knows them."""
    if isinstance(value, datetime):
        value = value.replace(tzinfo=None)
        return value if value.date() >= _FIRST_DAY else as_text(value)
    if isinstance(value, date):
        return value if value >= _FIRST_DAY else as_text(value)
    return as_text(value)


CONVERT: dict[Kind, Callable[[Any], Any]] = {
    Kind.TEXT: as_text,
    Kind.CODE: as_text,
    Kind.DATE: as_date,
    Kind.DATETIME: as_date,
    Kind.NUMBER: as_number,
    Kind.YES_NO: as_text,
}
