"""The first page: the head of a letter to DIN 5008, and the cover of a folder or report."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netzdesk.office.boxes import Box, Break, stack_height, tops
from netzdesk.office.figures import picture
from netzdesk.office.furniture import Furniture
from netzdesk.office.inline import flat
from netzdesk.office.paper import Paper
from netzdesk.office.paragraphs import heading
from netzdesk.office.setting import Setting
from netzdesk.office.story import Address, Cover, Heading
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM

WINDOW_LEFT, WINDOW_WIDTH = 25 * MM, 80 * MM
WINDOW_TOP, SENDER_BOTTOM, WINDOW_BOTTOM = 45 * MM, 62.7 * MM, 90 * MM
"""The field of the address, form B (DIN 5008:2020, 4.2): 17.7 mm of it for the sender, the rest for the receiver."""
INFO_LEFT, INFO_TOP = 125 * MM, 50 * MM
TEXT_TOP = 98.5 * MM
FOLDS, PUNCH = (105 * MM, 210 * MM), 148.5 * MM


@dataclass(frozen=True, slots=True)
class LetterHead:
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

    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:  # noqa: ARG002 - the protocol's
        """Never."""
        return None

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
    """The head on a new page, and the subject as heading 1 below."""
    look, body = setting.story.look, replace(setting.style("body"), before=0, after=0)
    if setting.measures.variant == "large":
        body = replace(body, leading=body.size * 1.25)
    tiny = (
        replace(setting.style("furniture"), size=7.5, leading=9.5)
        if body.size < 18
        else setting.style("furniture")
    )
    element = parent.add("Div", lang=block.lang)

    def paragraph(text: str, style_name: str, room: float) -> list[Box]:
        return setting.paragraph(text, body if style_name == "body" else tiny, room, element)

    sender = paragraph(" · ".join(filter(None, (look.name, *look.address))), "tiny", WINDOW_WIDTH)
    receiver = paragraph("\n".join(line for line in block.to if flat(line).strip()), "body", WINDOW_WIDTH)
    info_width = setting.measures.page[0] - setting.measures.right - INFO_LEFT
    info: list[Box] = []
    for text in (*look.contact, block.reference, block.date):
        info += paragraph(text, "body", info_width)
    top = Furniture.of(setting).top(0)
    found: list[Box] = [Break(), LetterHead(Furniture.of(setting), sender, receiver, info, top)]
    style = replace(setting.style("h2"), colour=body.colour, before=0, after=setting.style("body").leading)
    return found + heading(setting, Heading(1, block.subject, block.lang), parent, width, style)


@dataclass(frozen=True, slots=True)
class CoverPage:
    """Logo above, title in the middle, name below; as high as the page."""

    furniture: Furniture
    title: list[Box]
    image: list[Box]
    foot: list[Box]
    height: float
    before: float = 0
    after: float = 0
    keep: bool = False

    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:  # noqa: ARG002 - the protocol's
        """Never: ``cover`` makes it small enough."""
        return None

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """A short bar in the accent colour leads to the title."""
        measures = paper.measures
        start = y + max(measures.page[1] * 0.3 - y, 0)
        start = min(
            start,
            y
            + self.height
            - stack_height(self.title)
            - stack_height(self.image)
            - stack_height(self.foot)
            - 30,
        )
        with paper.decoration():
            self.furniture.draw_logo(paper, y, 24 * MM, left=x)
            paper.box(x, start - 16, 54, 5, fill=measures.accent)
        for box, top in tops([*self.title, *self.image]):
            box.draw(paper, x, start + top)
        bottom = y + self.height - stack_height(self.foot)
        if self.foot:
            with paper.decoration():
                paper.rule(x, bottom - 8, x + measures.width, 1.4, measures.primary)
        for box, top in tops(self.foot):
            box.draw(paper, x, bottom + top)


def cover(setting: Setting, block: Cover, parent: Element, width: float) -> list[Box]:
    """A page of its own; a title too long for it goes on as an ordinary heading."""
    look, furniture = setting.story.look, Furniture.of(setting)
    element = parent.add("Div")
    title = heading(setting, Heading(1, block.title), element, width, setting.style("title"))
    title += setting.paragraph(block.subtitle, setting.style("lead"), width, element)
    for line in block.lines:
        title += setting.paragraph(line, setting.style("body"), width, element)
    image = picture(setting, block.picture, element, width) if block.picture else []
    foot = setting.paragraph(look.name, setting.style("strong"), width, element)
    foot += setting.paragraph(look.carrier, setting.style("small"), width, element)
    height = setting.measures.height - 4
    if sum(map(stack_height, (title, image, foot))) > height * 0.8:
        return [Break(), *title, *image, *foot, Break()]
    return [Break(), CoverPage(furniture, title, image, foot, height), Break()]
