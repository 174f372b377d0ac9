"""Dates and times as people write them, in the current language and whatever the computer's own settings are."""

from __future__ import annotations

from datetime import date, datetime

from netzdesk.base.text import QT_TRANSLATE_NOOP, current_language, translate

_N = QT_TRANSLATE_NOOP

_MONTHS = (
    _N("Dates", "Januar"), _N("Dates", "Februar"), _N("Dates", "März"), _N("Dates", "April"), _N("Dates", "Mai"),
    _N("Dates", "Juni"), _N("Dates", "Juli"), _N("Dates", "August"), _N("Dates", "September"), _N("Dates", "Oktober"),
    _N("Dates", "November"), _N("Dates", "Dezember"),
)  # fmt: skip
_DAYS = (
    _N("Dates", "Montag"), _N("Dates", "Dienstag"), _N("Dates", "Mittwoch"), _N("Dates", "Donnerstag"),
    _N("Dates", "Freitag"), _N("Dates", "Samstag"), _N("Dates", "Sonntag"),
)  # fmt: skip


def pattern() -> str:
    """How a day is written, as ``strftime`` and that of SQLite understand it."""
    return "%d.%m.%Y" if current_language() == "de" else "%d/%m/%Y"


def short(day: date) -> str:
    """31.12.2026, in English 31/12/2026."""
    return day.strftime(pattern())


def long(day: date) -> str:
    """31. Dezember 2026, in English 31 December 2026."""
    month = translate("Dates", _MONTHS[day.month - 1])
    return f"{day.day}. {month} {day.year}" if current_language() == "de" else f"{day.day} {month} {day.year}"


def weekday(day: date) -> str:
    """Montag … Sonntag."""
    return translate("Dates", _DAYS[day.weekday()])


def has_time(when: datetime) -> bool:
    """Whether the time is known; midnight stands for "no time known"."""
    return bool(when.hour or when.minute)


def moment(when: datetime) -> str:
    """31.12.2026, 18:00 Uhr; without a time that is not known."""
    if not has_time(when):
        return short(when)
    return translate("Dates", "{date}, {time} Uhr").format(date=short(when), time=f"{when:%H:%M}")


def clock(when: datetime) -> str:
    """18:00 Uhr; empty where the time is not known."""
    return translate("Dates", "{time} Uhr").format(time=f"{when:%H:%M}") if has_time(when) else ""


def from_day(day: date) -> str:
    """When something begins that is still to come: "ab 01.06.2027"."""
    return translate("Dates", "ab {date}").format(date=short(day))


def span(start: date | None, end: date | None, today: date) -> str:
    """A period: "seit 01.02.2024", "bis 31.12.2025", "01.02.2024 – 31.12.2025", empty where nothing is known.

    One that begins after ``today`` and has no end: "ab 01.06.2027".
    """
    if start and end:
        return f"{short(start)} – {short(end)}"
    if start and start > today:
        return from_day(start)
    if start:
        return translate("Dates", "seit {date}").format(date=short(start))
    if end:
        return translate("Dates", "bis {date}").format(date=short(end))
    return ""
