"""What people type for a day, a moment or a number, the way they write it: "1.3.26", "morgen", "+14", "1.3. 14:30"."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from netzdesk.base.dates import short
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate

_MONTHS = {
    "jan": 1, "feb": 2, "mär": 3, "mar": 3, "mae": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12,
}  # fmt: skip
_NAMED = {"heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2, "gestern": -1, "yesterday": -1}
_DAYS = re.compile(r"([+-])\s*(\d{1,4})\s*(t|tage?|d|days?|w|wochen?|weeks?)?")
_DOTTED = re.compile(r"(\d{1,2})[./ -]\s*(\d{1,2})(?:[./ -]\s*(\d{4}|\d{2})?)?")
_BARE = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDED = re.compile(r"(\d{1,2})\.?\s*([a-zä]{3,9})\.?\s*(\d{4}|\d{2})?")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:uhr)?", re.IGNORECASE)
_PIVOT = 80
"""Two digits from here on mean the century before: 79 is 2079, 80 is 1980."""


def day(text: str, today: date) -> date | None:
    """The day that was typed, None for nothing; a year that is left out is that of ``today``.

    UserError with an example where it is no day.
    """
    typed = text.strip().lower()
    if not typed:
        return None
    if typed in _NAMED:
        return today + timedelta(days=_NAMED[typed])
    if found := _DAYS.fullmatch(typed):
        number = int(found[2]) * (7 if (found[3] or "t").startswith("w") else 1)
        return today + timedelta(days=-number if found[1] == "-" else number)
    with suppress(ValueError):
        if parts := _parts(typed, today):
            return date(*parts)
    message = translate("Typed", "„{text}“ ist kein Datum. Schreiben Sie zum Beispiel 1.3.2026.")
    raise UserError(message.format(text=_short(text)))


def moment(text: str, today: date) -> datetime | None:
    """The day and time that were typed, None for nothing; without a time it is midnight.

    UserError with an example where it is no moment.
    """
    typed = text.strip().rstrip(",")
    if not typed:
        return None
    words = typed.lower().removesuffix("uhr").split()
    for cut in range(len(words) - 1, 0, -1):
        found = _CLOCK.fullmatch("".join(words[cut:]).strip(","))
        if found and int(found[1]) < 24 and int(found[2] or 0) < 60:
            try:
                on = day(" ".join(words[:cut]).rstrip(","), today)
            except UserError:
                continue
            if on:
                return datetime.combine(on, time(int(found[1]), int(found[2] or 0)))
    on = day(typed, today)
    return datetime.combine(on, time()) if on else None


def number(text: str) -> int | None:
    """The whole number that was typed, None for nothing; thousands may be set apart as in "1.200".

    UserError where it is no whole number.
    """
    typed = re.sub(r"[\s.'’]", "", text)
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 9:
        message = translate("Typed", "„{text}“ ist keine ganze Zahl. Schreiben Sie zum Beispiel 45.")
        raise UserError(message.format(text=_short(text)))
    return int(typed)


def shown_moment(value: datetime) -> str:
    """A moment as it is shown and can be typed again; midnight counts as "no time known"."""
    return short(value) if value.time() == time() else f"{short(value)} {value:%H:%M}"


def _parts(typed: str, today: date) -> tuple[int, int, int] | None:
    if found := _ISO.fullmatch(typed):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DOTTED.fullmatch(typed) or _BARE.fullmatch(typed):
        return _year(found[3], today), int(found[2]), int(found[1])
    if found := _WORDED.fullmatch(typed):
        month = _MONTHS.get(found[2][:3])
        return (_year(found[3], today), month, int(found[1])) if month else None
    return None


def _year(digits: str | None, today: date) -> int:
    if not digits:
        return today.year
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= _PIVOT else 2000)


def _short(text: str) -> str:
    return text.strip()[:40]
