"""How a sheet lies on paper: one page wide, and never smaller than one can read."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.utils import get_column_letter

from netzdesk.base.text import translate

SMALLEST = 0.65
"""Eleven points become seven; a sheet that is scaled further down nobody reads."""
MARGIN = 18
"""Millimetres around a page."""
_ROOM = {"A4": 297 - 2 * MARGIN, "A3": 420 - 2 * MARGIN}
"""Paper -> millimetres from side to side, lying."""


def paper(widths: Sequence[float]) -> tuple[str, int]:
    """The smallest lying paper ("A4", "A3") for columns of these widths (mm), and how many of them it takes.

    Where even the larger one does not take all, the first columns go to the one that every printer has.
    """
    for name, room in _ROOM.items():
        if sum(widths) * SMALLEST <= room:
            return name, len(widths)
    taken = [number for number in range(1, len(widths)) if sum(widths[:number]) * SMALLEST <= _ROOM["A4"]]
    return "A4", max(taken, default=1)


def left_out(title: str, printed: int, columns: int) -> list[tuple[str, str]]:
    """What the sheet of notes says where not all columns of a list go to paper."""
    if printed == columns:
        return []
    text = translate(
        "Sheets",
        "Von „{title}“ kommen die Spalten A bis {last} auf das Papier, damit man sie lesen kann. "
        "Die übrigen stehen in der Datei.",
    )
    label = translate("Sheets", "Auf Papier")
    return [(label, text.format(title=title, last=get_column_letter(printed)))]
