"""The compiled texts of one language as a lookup for ``base.text``; needs no application and no screen."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator

from netzdesk.base.paths import resources
from netzdesk.base.text import Lookup

_contents: list[bytes] = []
"""What the translators read from for as long as they live; Qt does not copy it."""


def compiled(code: str) -> Lookup:
    """The lookup for a language; where its file is missing, nothing is known and all stays German."""
    return lookup(own(code) or QTranslator())


def own(code: str) -> QTranslator | None:
    """Our texts in a language; None where their file is missing."""
    return loaded(resources() / "i18n" / f"netzdesk_{code}.qm")


@cache
def loaded(path: Path) -> QTranslator | None:
    """The texts in a compiled file, None where there are none. Lives as long as the program: work beside the window
    may be asking for a text while another language is chosen.

    By its name Qt would map the file, and somebody who writes it anew would end the program with a bus error.
    """
    try:
        content = path.read_bytes()
    except OSError:
        return None
    translator = QTranslator()
    if not translator.load(content):
        return None
    _contents.append(content)
    return translator


def lookup(texts: QTranslator) -> Lookup:
    """What a translator knows, as ``base.text`` asks for it."""

    def look_up(context: str, source: str, n: int) -> str:
        return texts.translate(context, source, None, n) or ""

    return look_up
