"""Arabic and Hebrew words as they are seen: letters joined, and in the order of the eye."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "support_zwj": True})


def shaped(word: str) -> str:
    """The word's letters from left to right as they stand on paper; digits and Latin keep their order."""
    from bidi.algorithm import get_display

    return str(get_display(_reshaper().reshape(word), base_dir="R"))


def starts_right(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (Unicode Annex 9, P2)."""
    for letter in text:
        if RIGHT_TO_LEFT.match(letter):
            return True
        if letter.isalpha():
            return False
    return False
