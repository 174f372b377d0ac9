"""Names in drawings: how many letters a line holds, where a long name is broken, what still fits on a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeVar

from netzdesk.office.hyphens import fitting
from netzdesk.office.shapes import Label, Shape

T = TypeVar("T")

INK, SOFT, EDGE, BAR = "#1f2933", "#dfe7ee", "#52606d", "#2f5d7c"
LARGE, LARGE_WIDTH = 18.0, 174.0
"""Points of type in large print, and millimetres of its text on A4."""
_LARGE_PAGE = 215.0
"""Millimetres of a page in large print that a drawing may take without being made smaller."""
_LETTER = 0.19
"""Millimetres that a letter is wide, for each point of type, rather too many than too few."""
_LINE = 0.46
"""Millimetres from one base line to the next, for each point of type."""
_GOES_ON = "\u2010"


def letters(room: float, size: float) -> int:
    """How many letters of ``size`` points stand side by side in ``room`` millimetres, at least three."""
    return max(3, int(room / (size * _LETTER)))


def leading(size: float) -> float:
    """Millimetres from one base line to the next at ``size`` points."""
    return size * _LINE


def broken(name: str, most: int) -> list[str]:
    """A name in lines of at most so many letters: broken between words, in long words where they may be parted."""
    lines: list[str] = []
    for word in name.split():
        for piece in _pieces(word, most):
            if lines and len(lines[-1]) + 1 + len(piece) <= most and not lines[-1].endswith(_GOES_ON):
                lines[-1] += f" {piece}"
            else:
                lines.append(piece)
    return [line.replace(_GOES_ON, "-") for line in lines] or [""]


def _pieces(word: str, most: int) -> list[str]:
    """The word as a whole, or in parts that end with a hyphen where it goes on."""
    pieces: list[str] = []
    start = 0
    while len(word) - start > most:
        stop = fitting(word, start, start + most - 1)
        pieces.append(f"{word[start:stop]}{_GOES_ON}")
        start = stop
    return [*pieces, word[start:]]


def lines_of(
    lines: Sequence[str],
    x: float,
    y: float,
    size: float,
    room: float,
    align: Literal["left", "center", "right"] = "left",
    *,
    bold: bool = False,
    step: float = 0,
) -> list[Shape]:
    """One label a line, the first with its base line at ``y``; in large print they are never set smaller."""
    step, least = step or leading(size), min(size, LARGE) if size >= LARGE else 6.0
    return [
        Label(x, y + number * step, line, size, bold, align, INK, room, least)
        for number, line in enumerate(lines)
    ]


def paged(items: Sequence[T], height: Callable[[T], float], above: float = 0) -> list[list[T]]:
    """The items in as few lots as fit on pages of large print, of about the same height; one lot where there are none.

    ``above`` is what stands above each lot.
    """
    room = max(_LARGE_PAGE - above, 1.0)
    heights = [height(item) for item in items]
    lots = max(1, -int(-sum(heights) // room))
    while True:
        found = _lots(items, heights, min(room, sum(heights) / lots + max(heights, default=0) / 2))
        if len(found) <= lots or lots > len(items):
            return found
        lots += 1


def _lots(items: Sequence[T], heights: Sequence[float], room: float) -> list[list[T]]:
    found: list[list[T]] = [[]]
    used = 0.0
    for item, height in zip(items, heights, strict=True):
        if found[-1] and used + height > room + 0.01:
            found.append([])
            used = 0.0
        found[-1].append(item)
        used += height
    return found
