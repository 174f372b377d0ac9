"""Boxes onto pages: no heading alone at the foot, no line alone, nothing below the margin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from netzdesk.base.progress import Progress
from netzdesk.office.boxes import Box, Break, least_height


@dataclass(slots=True)
class Page:
    """What stands on one page: boxes with their distance from the top edge of the page."""

    boxes: list[tuple[Box, float]] = field(default_factory=list)


def paginate(
    boxes: Sequence[Box], frame: Callable[[int], tuple[float, float]], progress: Progress
) -> list[Page]:
    """Spread the boxes over pages; ``frame(page)`` gives the top and the bottom of the text on a page."""
    pages = [Page()]
    top, bottom = frame(0)
    y, gap = top, 0.0
    for number, first in enumerate(boxes):
        progress(number, len(boxes))
        if isinstance(first, Break):
            if pages[-1].boxes:
                pages.append(Page())
                top, bottom = frame(len(pages) - 1)
                y, gap = top, 0.0
            continue
        box: Box | None = first
        fresh = first
        while box is not None:
            empty = not pages[-1].boxes
            start = y if empty else y + max(gap, box.before)
            room = bottom - start
            chain = [box, *_chain(boxes, number)] if box is fresh else [box]
            if not empty and least_height(chain) > room + 0.01 and least_height(chain) <= bottom - top:
                placed, rest = None, box
            elif box.height <= room + 0.01:
                placed, rest = box, None
            else:
                placed, rest = _parted(box, room, empty=empty)
            if placed is not None:
                pages[-1].boxes.append((placed, start))
                y, gap = start + placed.height, placed.after
            box = rest
            if box is not None:
                pages.append(Page())
                top, bottom = frame(len(pages) - 1)
                y, gap = top, 0.0
    return pages


def _chain(boxes: Sequence[Box], number: int) -> Sequence[Box]:
    """The boxes that have to follow the one at ``number`` on its page."""
    end = number
    while end < len(boxes) - 1 and boxes[end].keep and not isinstance(boxes[end + 1], Break):
        end += 1
    return boxes[number + 1 : end + 1]


def _parted(box: Box, room: float, *, empty: bool) -> tuple[Box | None, Box | None]:
    parts = box.split(room) or (box.split(room, force=True) if empty else None)
    if parts:
        return parts
    return (box, None) if empty else (None, box)
