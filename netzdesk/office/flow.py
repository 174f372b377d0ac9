"""Boxes onto pages: no heading or line alone, nothing below the margin, no last page of a few lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from netzdesk.base.progress import Progress, silent
from netzdesk.office.boxes import Box, Break, Stack, least_height

Frame = Callable[[int], tuple[float, float]]
"""Top and bottom of the text on a page, in points from its upper edge."""

LEAST = 0.22
"""A last page that is filled less than this share of it looks like a mistake."""
LITTLE = 0.35
"""A last page that is filled less than this is saved where smaller gaps are enough for that."""
_TIGHTER = (0.85, 0.7)
"""Shares of the gaps that still look well, tried where a few lines are too many."""
_STEP, _STEPS = 0.01, 36
"""By this share of a page, and so often at most, the feet of the others are raised until the last page has enough."""


@dataclass(slots=True)
class Page:
    """What stands on one page: boxes with their distance from the top edge of the page."""

    boxes: list[tuple[Box, float]] = field(default_factory=list)

    @property
    def end(self) -> float:
        """The lower edge of the last box."""
        return max((top + box.height for box, top in self.boxes), default=0.0)


def paginate(boxes: Sequence[Box], frame: Frame, progress: Progress) -> list[Page]:
    """Spread the boxes over pages; ``frame(page)`` gives the top and the bottom of the text on a page.

    What is left for the last page before a break is pulled in by smaller gaps, else other lines go with it.
    """
    pages: list[Page] = []
    start = 0
    for number, box in enumerate([*boxes, Break()]):
        if not isinstance(box, Break):
            continue
        part = boxes[start:number]
        if part:
            stage = partial(_told, progress, start, len(boxes))
            pages += _finished(part, partial(_moved, frame, len(pages)), stage)
        start = number + 1
    return pages or [Page()]


def _told(progress: Progress, first: int, total: int, done: int, _total: int) -> None:
    progress(first + done, total)


def _moved(frame: Frame, by: int, page: int) -> tuple[float, float]:
    return frame(page + by)


def _finished(boxes: Sequence[Box], frame: Frame, progress: Progress) -> list[Page]:
    """The pages of one part of the document, so that the last of several is worth its paper."""
    pages = _spread(boxes, frame, progress)
    last = len(pages) - 1
    if not last or _fill(pages, frame) >= LITTLE:
        return pages
    for share in _TIGHTER:
        tighter = _spread(boxes, frame, silent, share)
        if len(tighter) <= last:
            return tighter
    if _fill(pages, frame) >= LEAST:
        return pages
    for first in (0, last - 1):  # of all pages a little, else of the one before
        for step in range(1, _STEPS):
            evener = _spread(boxes, partial(_raised, frame, range(first, last), step * _STEP), silent)
            if len(evener) == len(pages) and _fill(evener, frame) >= LEAST:
                return evener
    return pages


def _raised(frame: Frame, which: range, share: float, page: int) -> tuple[float, float]:
    """The frame with the feet of some pages raised by a share of the page."""
    top, bottom = frame(page)
    return top, bottom - (share * (bottom - top) if page in which else 0)


def _fill(pages: Sequence[Page], frame: Frame) -> float:
    """The share of the last page that is filled."""
    top, bottom = frame(len(pages) - 1)
    return (pages[-1].end - top) / (bottom - top)


def _spread(boxes: Sequence[Box], frame: Frame, progress: Progress, share: float = 1.0) -> list[Page]:
    """One box after the other, with so large a share of the gaps between them."""
    pages = [Page()]
    top, bottom = frame(0)
    y, gap = top, 0.0
    boxes = list(boxes)
    for number in range(len(boxes)):
        progress(number, len(boxes))
        box: Box | None = boxes[number]
        fresh = box
        while box is not None:
            empty = not pages[-1].boxes
            start = y if empty else y + share * max(gap, box.before)
            room = bottom - start
            chain = [box, *_chain(boxes, number)] if box is fresh else [box]
            least = least_height(chain)
            if least > room + 0.01 and (found := _opened(chain, room, bottom - top)):
                place, opened = found
                if place:
                    boxes[number + place] = opened
                else:
                    box = fresh = opened
                continue
            if not empty and least > room + 0.01 and least <= bottom - top:
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


def _opened(chain: Sequence[Box], room: float, page: float) -> tuple[int, Box] | None:
    """The first of boxes that were to stay together where that would leave more of a page empty than it is worth."""
    for place, box in enumerate(chain):
        if not isinstance(box, Stack) or not box.together:
            continue
        left = room - sum(each.height for each in chain[:place])
        if left > box.worth * page or box.height > page:
            inside = [_loose(each) for each in box.boxes]
            return place, replace(box, boxes=inside, together=False, keep=False)
    return None


def _loose(box: Box) -> Box:
    """A box inside such boxes: with them it is parted too, where it is not worth a whole page."""
    return replace(box, together=False) if isinstance(box, Stack) and box.worth < 1 else box


def _chain(boxes: Sequence[Box], number: int) -> Sequence[Box]:
    """The boxes that have to follow the one at ``number`` on its page."""
    end = number
    while end < len(boxes) - 1 and boxes[end].keep:
        end += 1
    return boxes[number + 1 : end + 1]


def _parted(box: Box, room: float, *, empty: bool) -> tuple[Box | None, Box | None]:
    parts = box.split(room) or (box.split(room, force=True) if empty else None)
    if parts:
        return parts
    return (box, None) if empty else (None, box)
