"""How wide side list, list and detail are beside each other, before somebody has moved the lines between them."""

from __future__ import annotations

WIDE, MEDIUM = 62, 38
"""Widths in line heights from which three panes, and two, have room beside each other."""
SIDE, LIST, DETAIL = 13.5, 36, 22
"""Widths in line heights that the three of them have at least, where there is room."""
DETAIL_OF_TWO = 17.5
"""The same for the detail where it stands beside the list alone; it never takes more than half of the room for it."""
SHARE = 0.36
"""How much of what the side list leaves the detail takes where there is plenty."""


def mode(width: int, line: int) -> str:
    """How many panes a tab shows that is so many pixels wide: "wide" (all), "medium" (two) or "narrow" (one)."""
    lines = width / max(1, line)
    return "wide" if lines >= WIDE else "medium" if lines >= MEDIUM else "narrow"


def usual_sizes(mode: str, width: int, line: int, side_wish: int) -> list[int]:
    """Pixels for side list, list and detail.

    The lines of the side list are whole (``side_wish``); the detail has its labels beside the fields as far as the
    list keeps what it needs.
    """
    side = max(round(SIDE * line), side_wish) if mode == "wide" else 0
    rest = width - side
    least = min(DETAIL * line, rest - LIST * line) if mode == "wide" else min(DETAIL_OF_TWO * line, rest / 2)
    detail = round(max(rest * SHARE, least))
    return [side, rest - detail, detail]
