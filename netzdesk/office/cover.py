"""The title page of a folder or report."""

from __future__ import annotations

from dataclasses import dataclass

from netzdesk.office.boxes import Box, Break, Whole, stack_height, tops
from netzdesk.office.figures import FigureBox, picture
from netzdesk.office.furniture import Furniture
from netzdesk.office.paper import Paper
from netzdesk.office.paragraphs import heading
from netzdesk.office.setting import Setting
from netzdesk.office.story import Cover, Heading
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM


@dataclass(frozen=True, slots=True)
class CoverPage(Whole):
    """Logo above, title in the middle, name below; as high as the page."""

    logo: list[Box]
    title: list[Box]
    image: list[Box]
    foot: list[Box]
    height: float
    before: float = 0
    after: float = 0
    keep: bool = False

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """A short bar in the accent colour leads to the title."""
        measures = paper.measures
        texts = stack_height(self.title) + stack_height(self.image) + stack_height(self.foot)
        start = min(max(measures.page[1] * 0.3, y), y + self.height - texts - 30)
        for box in self.logo:
            box.draw(paper, x, y)
        with paper.decoration():
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
    logo = _logo(furniture, element)
    title = heading(setting, Heading(1, block.title), element, width, setting.style("title"), cover=True)
    title += setting.paragraph(block.subtitle, setting.style("lead"), width, element)
    for line in block.lines:
        title += setting.paragraph(line, setting.style("body"), width, element)
    image = picture(setting, block.picture, element, width) if block.picture else []
    foot = setting.paragraph(look.name, setting.style("strong"), width, element)
    foot += setting.paragraph(look.carrier, setting.style("small"), width, element)
    height = setting.measures.page[1] - setting.measures.bottom - max(furniture.top(0), furniture.top(1)) - 1
    if sum(map(stack_height, (title, image, foot))) > height * 0.8:
        return [Break(), *logo, *title, *image, *foot, Break()]
    return [Break(), CoverPage(logo, title, image, foot, height), Break()]


def _logo(furniture: Furniture, parent: Element) -> list[Box]:
    """The logo, which here says whose folder it is; elsewhere it is decoration beside the name."""
    look = furniture.setting.story.look
    size = furniture.logo_size(24 * MM)
    if furniture.logo is None:
        return []

    def paint(paper: Paper, x: float, y: float) -> None:
        furniture.draw_logo(paper, y, size[1], left=x)

    element = parent.add("Figure", alt=look.logo_alt) if look.logo_alt else None
    return [FigureBox(paint, *size, element, after=8 * MM)]
