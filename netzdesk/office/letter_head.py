"""The head of a letter for window envelopes (DIN 5008:2020, form B)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netzdesk.office.boxes import Box, Break, Whole, stack_height, tops
from netzdesk.office.furniture import Furniture
from netzdesk.office.inline import flat
from netzdesk.office.paper import Paper
from netzdesk.office.paragraphs import heading
from netzdesk.office.setting import Setting
from netzdesk.office.story import Address, Heading
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM

WINDOW_LEFT, WINDOW_WIDTH = 25 * MM, 80 * MM
WINDOW_TOP, SENDER_BOTTOM, WINDOW_BOTTOM = 45 * MM, 62.7 * MM, 90 * MM
"""The field of the address, form B (DIN 5008:2020, 4.2): 17.7 mm of it for the sender, the rest for the receiver."""
INFO_LEFT, INFO_TOP = 125 * MM, 50 * MM
TEXT_TOP = 98.5 * MM
FOLDS, PUNCH = (105 * MM, 210 * MM), 148.5 * MM


@dataclass(frozen=True, slots=True)
class LetterHead(Whole):
    """Sender, receiver, date at the places of the standard, whatever stands around; ends where the text begins."""

    furniture: Furniture
    sender: list[Box]
    receiver: list[Box]
    info: list[Box]
    top: float
    before: float = 0
    after: float = 0
    keep: bool = True

    @property
    def height(self) -> float:
        """Down to the line of the subject, more where the address is longer than its field."""
        bottom = max(
            SENDER_BOTTOM + stack_height(self.receiver) + 12, INFO_TOP + stack_height(self.info) + 12
        )
        return max(TEXT_TOP, bottom) - self.top

    def draw(self, paper: Paper, x: float, y: float) -> None:  # noqa: ARG002 - its places are fixed
        """Letterhead and fold marks as decoration, then sender, receiver, date."""
        with paper.decoration("/Pagination"):
            self.furniture.letterhead(paper, fixed=True)
            for mark in FOLDS:
                paper.rule(5 * MM, mark, 10 * MM, 0.4, paper.measures.rule)
            paper.rule(5 * MM, PUNCH, 12 * MM, 0.4, paper.measures.rule)
        for boxes, left, top in (
            (self.sender, WINDOW_LEFT, SENDER_BOTTOM - stack_height(self.sender) - 4),
            (self.receiver, WINDOW_LEFT, SENDER_BOTTOM),
            (self.info, INFO_LEFT, INFO_TOP),
        ):
            for box, distance in tops(boxes):
                box.draw(paper, left, top + distance)


def address(setting: Setting, block: Address, parent: Element, width: float) -> list[Box]:
    """The head on a new page, and the subject as heading 1 below.

    On paper smaller than A4, and with an address that fills half a page, the parts stand one below the other.
    """
    measures, look = setting.measures, setting.story.look
    body = replace(setting.style("body"), before=0, after=0)
    beside = body
    tiny = setting.style("furniture")
    if measures.variant == "large":
        body = beside = replace(body, leading=body.size * 1.25)
        tiny = replace(
            tiny, size=10, leading=12.5
        )  # the line above the window is for the post, not for the reader
    else:
        tiny = replace(tiny, size=7.5, leading=9.5)
        beside = replace(body, size=9.5, leading=13)
    info_width = measures.page[0] - measures.right - INFO_LEFT
    fits = info_width > 40 * MM
    element = parent.add("Div", lang=block.lang)
    lines = "\n".join(line for line in block.to if flat(line).strip())
    sender_line = " · ".join(filter(None, (look.name, *look.address)))
    if fits and setting.line(sender_line, tiny).width > WINDOW_WIDTH and measures.variant != "large":
        tiny = replace(tiny, size=6.5, leading=8.5)
    sender = setting.paragraph(sender_line, tiny, WINDOW_WIDTH if fits else width, element)
    receiver = setting.paragraph(lines, body, WINDOW_WIDTH if fits else width, element)
    info: list[Box] = []
    for text in (*look.contact, block.reference, block.date):
        info += setting.paragraph(text, beside, info_width if fits else width, element)
    furniture = Furniture.of(setting)
    high = max(stack_height(receiver), stack_height(info), stack_height(sender) * 3)
    if fits and high < measures.height * 0.4:
        found: list[Box] = [
            LetterHead(furniture, sender, receiver, info, max(furniture.top(0), furniture.top(1)))
        ]
    else:
        found = [*sender, *receiver, *info]
    style = replace(setting.style("h2"), colour=body.colour, before=body.leading, after=body.leading)
    return [Break(), *found, *heading(setting, Heading(1, block.subject, block.lang), parent, width, style)]
