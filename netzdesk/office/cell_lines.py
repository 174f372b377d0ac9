"""How many lines a text takes in a cell of a sheet, whichever program opens it and whatever type it has."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

_EDGE = 1.0
"""What the edges of a cell take of its width, in digits."""
_SPACE = 0.55
_ROOMY = 0.6
"""A text of fewer letters than this share of the width is on one line, however wide they are (but for M and W)."""


class _Widths(dict[str, float]):
    """Letter -> its width in digits, the largest of those in Calibri, Carlito, Liberation Sans and Noto Sans."""

    def __missing__(self, letter: str) -> float:
        return 2.0 if letter > "\u2e80" else 1.4 if letter.isupper() else 1.1


_WIDTHS = _Widths(
    {
        letter: width
        for letters, width in (
            ("ijl|'", 0.47), (".,:;!()[]-/\xa0 I", 0.58), ("frtJ", 0.74), ("cksvxyz?\"*", 0.96),
            ("aegßäFLSETYZ", 1.03), ("bdhnopquöüABCKPRVX", 1.16), ("0123456789_+", 1.0), ("m–", 1.66), ("w&%", 1.44),
            ("WM@—", 1.85), ("\u200b\xad", 0.0),
        )
        for letter in letters
    }
)  # fmt: skip


def lines(text: str, width: int) -> int:
    """How many lines a text takes at most in a column of ``width`` digits, parted between its words.

    Programs also part behind hyphens, which never takes more lines; a word wider than the column is parted anywhere.
    """
    if len(text) < width * _ROOMY and "\n" not in text:
        return 1
    room = width - _EDGE
    return sum(_wrapped(line, room) for line in text.split("\n"))


def longest_line(text: str) -> float:
    """How wide a column has to be for a text that does not wrap, in digits, without the edges of the cell."""
    return max(map(_whole, text.split("\n")))


def longest_word(text: str) -> float:
    """How wide a column has to be for a text of which no word is parted, in digits, without the edges of the cell."""
    return max(map(_measured, text.split()), default=0.0)


def _whole(line: str) -> float:
    words = line.split(" ")
    return sum(map(_measured, words)) + _SPACE * (len(words) - 1)


def _wrapped(line: str, room: float) -> int:
    count, used = 1, 0.0
    for word in line.split(" "):
        wide = _measured(word)
        if used and used + _SPACE + wide > room:
            count, used = count + 1, wide
        else:
            used += wide + (_SPACE if used else 0.0)
        if used > room:
            more = ceil(used / room) - 1
            count, used = count + more, used - more * room
    return count


@lru_cache(4096)
def _measured(word: str) -> float:
    return sum(map(_WIDTHS.__getitem__, word))
