"""What every kind of sheet says in the same words."""

from __future__ import annotations

from netzdesk.base.errors import UserError
from netzdesk.base.text import current_language, translate


def too_long(sheet: str, most: int) -> UserError:
    """The refusal of a list longer than a sheet."""
    text = translate("Sheets", "„{sheet}“ hat mehr als {most} Zeilen. Bitte filtern Sie die Liste.")
    return UserError(text.format(sheet=sheet, most=most))


def language_tag() -> str:
    """The current language as office programs write it."""
    return {"de": "de-DE", "en": "en-GB"}.get(current_language(), "de-DE")
