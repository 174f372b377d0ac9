"""Numbers that only count the rows of a list: another row in between, and everybody has another one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from netzdesk.exchange.found import Cell, cell_text
from netzdesk.exchange.headings import fold_heading

_SAYS_SO = re.compile(r"\b(lfd|laufende?|fortlaufende?|zeile|row|pos|position)\b")
_SAYS_NOTHING = frozenset({"", "nr", "no", "num", "nummer", "number", "n"})
"""Headings of numbers that do not say whose numbers they are."""
_FEW_DIGITS = 4
_NEARLY_ALL = 0.9


def is_running(heading: str, cells: Iterable[Cell]) -> bool:
    """Whether a column counts the rows: its heading says so, or its numbers go up from 1 by one.

    Under a mere "Nr." any small numbers may do so, in a list that was sorted anew or of which rows were taken out.
    """
    folded = fold_heading(heading)
    if _SAYS_SO.search(folded):
        return True
    texts = [cell_text(cell) for cell in cells if cell is not None]
    numbers = [int(text) for text in texts if text.isdecimal() and len(text) <= 9]
    if len(numbers) < _NEARLY_ALL * len(texts) or not numbers:
        return False
    if folded in _SAYS_NOTHING and max(map(len, texts)) <= _FEW_DIGITS:
        return True
    steps = [after - before for before, after in pairwise(numbers)]
    return numbers[0] in (0, 1) and bool(steps) and steps.count(1) >= _NEARLY_ALL * len(steps)


def same_kind(one: str, other: str) -> bool:
    """Whether two IDs may be of one system: alike but for their digits, of which one has at most one more."""
    return _shape(one) == _shape(other) and abs(len(one) - len(other)) < 2


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", text)
