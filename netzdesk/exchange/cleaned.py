"""What is kept of a cell and what is said about it; texts of one line and of several, with which all begins."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from netzdesk.base.text import translate
from netzdesk.exchange.evidence import is_nothing
from netzdesk.exchange.found import Cell, cell_text
from netzdesk.exchange.markup import readable

LONGEST_LINE = 500
LONGEST_TEXT = 20_000
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff\ud800-\udfff]"
)
_TO_MEND = re.compile(r"  |[&<]|^ | $")
"""What a text without control characters may hold that is not to be taken as it is."""


class Cleaned(NamedTuple):
    """What is kept of a cell (None: nothing), and what has to be said about it, translated ("": nothing)."""

    value: Any
    problem: str = ""


Cleaner = Callable[[Cell], Cleaned]
NOTHING = Cleaned(None)


def clean_line(value: Cell) -> Cleaned:
    """A text of one line: control characters gone, blanks single, cut only with a word about it."""
    if (
        type(value) is str
        and len(value) <= LONGEST_LINE
        and value.isprintable()
        and not _TO_MEND.search(value)
    ):
        return NOTHING if is_nothing(value) else Cleaned(value)
    text = " ".join(without_control(readable(cell_text(value))).split())
    return cut(text, LONGEST_LINE)


def clean_text(value: Cell) -> Cleaned:
    """A text of several lines."""
    if type(value) is str and value.isprintable() and not _TO_MEND.search(value):
        return cut(value, LONGEST_TEXT)
    text = without_control(readable(cell_text(value))).replace("\r\n", "\n").replace("\r", "\n").strip()
    return cut(text, LONGEST_TEXT)


def without_control(text: str) -> str:
    """A text without signs that nobody sees, but for tabs and ends of lines."""
    return _CONTROL.sub("", text)


def cut(text: str, most: int) -> Cleaned:
    """A text of at most ``most`` letters, with a word about it where it was longer; signs for "none" are nothing."""
    if not text or is_nothing(text):
        return NOTHING
    if len(text) <= most:
        return Cleaned(text)
    return Cleaned(
        text[: most - 2].rstrip() + " …",
        translate("Import", "Der Text ist mit %n Zeichen zu lang und wird gekürzt.", None, len(text)),
    )


def not_taken(sentence: str, text: str) -> Cleaned:
    """Nothing of a cell that is not understood; ``sentence`` is translated and names its ``{value}``, shortened."""
    return Cleaned(None, sentence.format(value=text[:40]))
