"""The head of a letter for window envelopes (DIN 5008:2020, form B)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netzdesk.office.boxes import Box, Break, Stack, Whole, stack_height, tops
from netzdesk.office.furniture import Furniture
from netzdesk.office.inline import flat
from netzdesk.office.paper import Paper
from netzdesk.office.paragraphs import heading
from netzdesk.office.setting import Setting
from netzdesk.office.story import Address, Heading
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM, Style

WINDOW_LEFT, WINDOW_WIDTH = 25 * MM, 80 * MM
WINDOW_TOP, SENDER_BOTTOM, WINDOW_BOTTOM = 45 * MM, 62.7 * MM, 90 * MM
"""The field of the address, form B (DIN 5008:2020, 4.2): 17.7 mm of it for the sender, the rest for the receiver."""
INFO_LEFT, INFO_TOP = 125 * MM, 50 * MM
TEXT_TOP = 98.5 * MM
LETTERHEAD_BOTTOM = 43 * MM
"""Above the field of the address, form B."""
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
            self.furniture.letterhead(paper)
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

    On paper smaller than A4, and with a letterhead or an address that has no room at its place, the parts stand one
    below the other.
    """
    body = replace(setting.style("body"), before=0, after=0)
    beside = replace(body, size=9.5, leading=13)
    if setting.measures.large:
        body = beside = replace(body, leading=body.size * 1.25)
    found = _placed(setting, block, parent, body, beside) or _stacked(
        setting, block, parent, width, body, beside
    )
    style = replace(setting.style("h2"), colour=body.colour, before=body.leading, after=body.leading)
    return [Break(), *found, *heading(setting, Heading(1, block.subject, block.lang), parent, width, style)]


def _placed(setting: Setting, block: Address, parent: Element, body: Style, beside: Style) -> list[Box]:
    """All parts at the places of the standard; nothing where they have no room there."""
    measures, furniture, look = setting.measures, Furniture.of(setting), setting.story.look
    info_width = measures.page[0] - measures.right - INFO_LEFT
    if info_width < 40 * MM or furniture.rule() > LETTERHEAD_BOTTOM:
        return []
    element = Element("Div", lang=block.lang)
    sender = setting.paragraph(*_sender_line(setting), WINDOW_WIDTH, element)
    receiver = setting.paragraph(_receiver(block), body, WINDOW_WIDTH, element)
    info: list[Box] = []
    for text in (*look.contact, block.reference, block.date):
        info += setting.paragraph(text, beside, info_width, element)
    if max(stack_height(receiver), stack_height(info), stack_height(sender) * 3) > measures.height * 0.4:
        return []
    parent.kids.append(element)
    return [LetterHead(furniture, sender, receiver, info, max(furniture.top(0), furniture.top(1)))]


def _sender_line(setting: Setting) -> tuple[str, Style]:
    """The line above the window of an envelope; it is for the post, not for the reader."""
    look, large = setting.story.look, setting.measures.large
    text = " · ".join(filter(None, (look.name, *look.address)))
    for size, leading in [(10.0, 12.5)] if large else [(7.5, 9.5), (6.5, 8.5)]:
        style = replace(setting.style("furniture"), size=size, leading=leading)
        if setting.line(text, style).width <= WINDOW_WIDTH:
            break
    return text, style


def _stacked(
    setting: Setting, block: Address, parent: Element, width: float, body: Style, beside: Style
) -> list[Box]:
    """Sender, receiver, date, each across the page."""
    look, element = setting.story.look, parent.add("Div", lang=block.lang)
    sender = [*Furniture.of(setting).head(width), ("\n".join(look.address), beside)]
    info = [(text, beside) for text in (*look.contact, block.reference, block.date)]
    found: list[Box] = []
    for part in (sender, [(_receiver(block), body)], info):
        boxes = [box for text, style in part for box in setting.paragraph(text, style, width, element)]
        if boxes:
            found.append(Stack(boxes, after=body.leading, keep=True))
    return found


def _receiver(block: Address) -> str:
    return "\n".join(line for line in block.to if flat(line).strip())
