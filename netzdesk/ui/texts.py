"""The compiled texts of one language as a lookup for ``base.text``; needs no application and no screen."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from netzdesk.base.paths import resources
from netzdesk.base.text import Lookup


def compiled(code: str) -> Lookup:
    """The lookup for a language; where its file is missing, nothing is known and all stays German."""
    texts = QTranslator()
    texts.load(str(resources() / "i18n" / f"netzdesk_{code}.qm"))
    return lookup(texts)


def lookup(texts: QTranslator) -> Lookup:
    """What a translator knows, as ``base.text`` asks for it."""

    def look_up(context: str, source: str, n: int) -> str:
        return texts.translate(context, source, None, n) or ""

    return look_up
