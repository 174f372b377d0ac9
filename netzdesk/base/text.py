"""Texts that people read, in the language of the screen or of the page.

German is the source language. Layers without Qt call ``translate("Context", "Text")``; the
translation tool finds the calls by name, so both arguments must be plain literals. A text that
stands in a constant is marked with ``QT_TRANSLATE_NOOP`` and translated where it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Lookup = Callable[[str, str, int], str]
"""(context, German source, number or -1) -> text; an empty answer means "not known"."""

_BEFORE_A_DAY = re.compile(r"\b(seit|bis|am|ab|vom|since|until|by|on|from) (?=\d)")
_ABBREVIATION = re.compile(r"\b([A-Za-zÄÖÜäöü]\.) (?=[A-Za-zÄÖÜäöü]\.)")
LANGUAGES = ("de", "en")
SOURCE_LANGUAGE = "de"

lookups: dict[str, Lookup] = {}
"""Language -> what knows its texts; ``install`` puts them here."""
_screen = [SOURCE_LANGUAGE]
_page: ContextVar[str | None] = ContextVar("language of the page", default=None)


def install(language: str, lookup: Lookup) -> None:
    """Make the texts of one language known; called once a language at start."""
    lookups[language] = lookup


def set_language(language: str) -> None:
    """Choose the language of the screen, one of ``LANGUAGES``."""
    _screen[0] = language


def current_language() -> str:
    """The language in force here: that of the page being written, else that of the screen."""
    return _page.get() or _screen[0]


@contextmanager
def language(code: str) -> Iterator[None]:
    """Write what happens inside in another language, for a handout in English from a German window."""
    token = _page.set(code)
    try:
        yield
    finally:
        _page.reset(token)


def translate(context: str, source: str, note: str | None = None, n: int = -1) -> str:
    """The text in the current language; ``%n`` becomes ``n``.

    ``note`` is for translators only. What has no translation stays German: nothing is ever missing.
    """
    lookup = lookups.get(current_language())
    found = lookup(context, source, n) if lookup else ""
    return (found or source).replace("%n", str(n)) if n >= 0 else found or source


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark a literal for the translators and hand it back unchanged."""
    return source


def QT_TRANSLATE_N_NOOP(context: str, source: str) -> str:
    """Like ``QT_TRANSLATE_NOOP``, for a text that is translated together with a number: "Ziel", "Ziele"."""
    return source


def decimal(value: float) -> str:
    """A number with one place behind the comma, or the point, of the current language."""
    number = f"{value:.1f}"
    return number.replace(".", ",") if current_language() == "de" else number


def tied(text: str) -> str:
    """The text as it is drawn: e. V., z. B. and "seit 2024" stay on one line, and no line begins with a dot between
    two words.

    Never for what is kept, read out or searched.
    """
    if ". " in text:
        text = _ABBREVIATION.sub("\\1\xa0", text)
    return _BEFORE_A_DAY.sub("\\1\xa0", text).replace(" · ", "\xa0· ")
