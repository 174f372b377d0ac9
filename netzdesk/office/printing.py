"""Sets a story, spreads it over pages and draws them. Imported only by code that writes pages (reportlab)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from netzdesk.base.progress import Progress
from netzdesk.office.boxes import Box, Stack, TextBox, tops
from netzdesk.office.compose import compose
from netzdesk.office.contents import filled
from netzdesk.office.cover import CoverPage
from netzdesk.office.flow import paginate
from netzdesk.office.furniture import Furniture
from netzdesk.office.letter_head import LetterHead
from netzdesk.office.paper import Paper
from netzdesk.office.paragraphs import Framed
from netzdesk.office.setting import Setting
from netzdesk.office.story import Story, Variant
from netzdesk.office.typography import measures


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages that are drawn and still want their structure."""

    setting: Setting
    paper: Paper
    pages: int


def print_story(raw: Path, story: Story, variant: Variant, progress: Progress) -> Printed:
    """Draw the story to ``raw``; its elements are in the setting of what comes back."""
    shape = measures(story, variant)
    setting = Setting(story, shape, compose)
    boxes: list[Box] = []
    for number, block in enumerate(story.blocks):
        done = 45 * number // len(story.blocks)
        setting.tick = partial(progress, done, 100)
        setting.tick()
        boxes += compose(setting, [block], setting.root, shape.width)
    boxes = filled(setting, boxes)
    furniture = Furniture.of(setting)
    bottom = shape.page[1] - shape.bottom
    pages = paginate(boxes, lambda page: (furniture.top(page), bottom), _stage(progress, 45, 55))
    for number, page in enumerate(pages):
        for box, top in page.boxes:
            _locate(box, number, top)
    paper = Paper(str(raw), shape)
    drawn = _stage(progress, 55, 95)
    for number, page in enumerate(pages):
        drawn(number, len(pages))
        if number:
            paper.next_page()
        bare = any(isinstance(box, (LetterHead, CoverPage)) for box, _ in page.boxes)
        for box, top in page.boxes:
            box.draw(paper, shape.left, top)
        furniture.draw(paper, number, len(pages), bare=bare)
    paper.finish()
    return Printed(setting, paper, len(pages))


def _stage(progress: Progress, start: int, end: int) -> Progress:
    """A part of the whole way, in hundredths of it."""
    return lambda done, total: progress(start + (end - start) * done // max(1, total), 100)


def _locate(box: Box, page: int, top: float) -> None:
    """Tell the headings where they stand, before any page is drawn: the contents name their pages."""
    match box:
        case TextBox(anchor=anchor) if anchor:
            anchor.page, anchor.top = page, top
        case Stack():
            for inner, distance in tops(box.boxes):
                _locate(inner, page, top + distance)
        case Framed():
            _locate(box.inside, page, top + box.pad)
        case CoverPage():
            for inner in box.title:
                _locate(inner, page, top)
