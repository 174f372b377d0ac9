"""What must hold for a value before it is kept: each check gives it back tidied, or says what is wrong with it.

What is wrong is a ``UserError``, which a field shows below it.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model.terms import ContactKind

_AT_HOME = {"", "deutschland", "germany", "de", "d", "österreich", "austria", "at", "a", "schweiz", "ch"}
_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]{2,}")


def name(value: str) -> str:
    """A name that is not empty."""
    if not value.strip():
        raise UserError(translate("Checks", "Ohne Namen geht es nicht. Bitte geben Sie einen ein."))
    return value.strip()


def postcode(value: str, country: str = "") -> str:
    """A PLZ of 4 or 5 digits; elsewhere than in Germany, Austria and Switzerland anything goes."""
    value = value.strip()
    if value and country.strip().lower() in _AT_HOME and not re.fullmatch(r"\d{4,5}", value):
        raise UserError(translate("Checks", "Eine Postleitzahl hat 4 oder 5 Ziffern, zum Beispiel 91054."))
    return value


def contact_value(kind: ContactKind, value: str) -> str:
    """A number, mail address or website that can be used; empty is refused too."""
    value = value.strip()
    if kind is ContactKind.MAIL:
        value = value.removeprefix("mailto:")
        if not _MAIL.fullmatch(value):
            message = translate("Checks", "Das ist keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de")
            raise UserError(message)
    elif kind is ContactKind.WEB:
        if "." not in value or " " in value:
            raise UserError(translate("Checks", "Das ist keine Website. Sie sieht so aus: www.beispiel.de"))
    elif sum(letter.isdigit() for letter in value) < 3:
        raise UserError(translate("Checks", "Das ist keine Nummer. Sie sieht so aus: 09131 8600"))
    return value


def period(first: date | datetime | None, last: date | datetime | None) -> None:
    """A period that does not end before it begins."""
    if first and last and last < first:
        message = translate("Checks", "Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Angaben.")
        raise UserError(message, "valid_to")


def not_to_come(day: date) -> date:
    """The day of something that holds already: today or before."""
    if day > date.today():
        message = translate(
            "Checks",
            "Dieser Tag liegt noch vor uns. Halten Sie den Status fest, sobald er gilt; bis dahin erinnert Sie eine "
            "Wiedervorlage.",
        )
        raise UserError(message, "since")
    return day
