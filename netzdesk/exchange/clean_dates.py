"""Days as people write them in lists."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.exchange.cleaned import NOTHING, Cleaned, Cleaner, clean_line, not_taken
from netzdesk.exchange.evidence import is_date
from netzdesk.exchange.found import Cell

_EXCEL_DAY_0 = date(1899, 12, 30)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan january", "februar feb february", "marz mar march mrz", "april apr", "mai may", "juni jun june",
            "juli jul july", "august aug", "september sep sept", "oktober okt oct october", "november nov",
            "dezember dez dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip


_MONTHS_A_YEAR = 12
_AMERICAN = re.compile(r"\s*(\d\d?)/(\d\d?)/(\d{4}|\d\d)\b")
_SINCE = re.compile(r"^(seit|ab|since|from|vom|am|zum|per)( (dem|ca|etwa)\b)?\.? (?=\d|[a-z]+\.? \d)")
"""Words before a day that add nothing where a day is asked for."""
_DAY = re.compile(
    r"\W*(\d{4}-\d\d?-\d\d?(?:[T ]\d\d:\d\d\S*)?|\d\d?\.\s?\d\d?\.\s?\d{2,4}|\d\d?/\d\d?/\d{2,4})[\s:,;–-]*(?=\D|$)"
)


def clean_date(value: Cell) -> Cleaned:
    """A day in any usual form; a year or month alone counts from its first day."""
    return _date(value, day_of_text)


def clean_last_day(value: Cell) -> Cleaned:
    """As ``clean_date``; a year or month alone counts to its last day."""
    return _date(value, last_day_of_text)


def _date(value: Cell, read: Callable[[str], date | None]) -> Cleaned:
    if isinstance(value, date):
        return Cleaned(value.date() if isinstance(value, datetime) else value)
    text, _ = clean_line(value)
    if text is None:
        return NOTHING
    found = read(text) or (_day_of_number(value) if isinstance(value, int | float) else None)
    return Cleaned(found) if found else not_taken(translate("Import", "„{value}“ ist kein Datum."), text)


def clean_day_and_words(value: Cell) -> Cleaned:
    """The day a cell begins with, None where there is none, and its other words: ``(day, words)``.

    A month or a year alone counts from its first day and stays as words.
    """
    text, problem = clean_line(value)
    if not text:
        return NOTHING
    begins = _DAY.match(text) if type(value) is str else None
    if begins and (day := day_of_text(begins[1])):
        return Cleaned((day, text[begins.end() :].strip()), problem)
    is_about = re.fullmatch(r"(\w+\.? |\d\d?[./]\s?)?(19|20)\d\d", text)
    is_day = not isinstance(value, str) or is_about or is_date(text)
    found = clean_date(value).value if is_day else None
    return Cleaned((found, "" if found and not is_about else text), problem)


def tells_day(text: str) -> bool:
    """Whether a cell begins with a day, or is a month or a year."""
    told = clean_day_and_words(text).value
    return bool(told and told[0])


def _day_of_number(number: float) -> date | None:
    """The day behind a number that Excel counts from 1899-12-30; None where it is no day of our time."""
    return _EXCEL_DAY_0 + timedelta(days=int(number)) if 20_000 < number < 80_000 else None


def last_day_of_text(text: str) -> date | None:
    """As ``day_of_text``; a month or a year alone ends on its last day."""
    day = day_of_text(text)
    folded = _SINCE.sub("", plain(text), count=1)
    if day and re.fullmatch(r"(19|20)\d\d", folded):
        return day.replace(month=12, day=31)
    if day and re.fullmatch(r"(\d\d?[./]\s?|[a-z]+\.? )\d{4}", folded):
        return day.replace(day=monthrange(day.year, day.month)[1])
    return day


def have_months_first(cells: Iterable[Cell]) -> bool:
    """Whether days are written the American way: some cannot be read otherwise, and none speaks against it."""
    days = [day for cell in cells if type(cell) is str and (day := _AMERICAN.match(cell))]
    return any(int(day[2]) > _MONTHS_A_YEAR for day in days) and all(
        int(day[1]) <= _MONTHS_A_YEAR for day in days
    )


def with_day_first(way: Cleaner) -> Cleaner:
    """The way to clean a column of days that are written the American way."""
    return lambda cell: way(_AMERICAN.sub(r"\2/\1/\3", cell, count=1) if type(cell) is str else cell)


def day_of_text(text: str) -> date | None:
    """Day, month and year out of "1.2.24", "2024-02-01", "1. Februar 2024", "02/2024", "2024" or "seit 2024"."""
    folded = _SINCE.sub("", plain(text), count=1)
    if match := re.match(r"(\d{4})-(\d\d?)-(\d\d?)", folded):
        year, month, day = match.groups()
    elif match := re.match(r"(?:\w{2,10},? )?(\d\d?)[./]\s?(\d\d?)[./]\s?(\d{4}|\d\d)\b", folded):
        day, month, year = match.groups()
    elif match := re.match(r"(?:(\d\d?)\.? )?([a-z]+)\.? (\d{4})", folded):
        day, month, year = match.group(1) or "1", str(_MONTHS.get(match.group(2), 0)), match.group(3)
    elif match := re.fullmatch(r"(?:(\d\d?)[./]\s?)?((?:19|20)\d\d)", folded):
        day, month, year = "1", match.group(1) or "1", match.group(2)
    else:
        return None
    whole = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 70 else 1900)
    try:
        return date(whole, int(month), int(day))
    except ValueError:
        return None
