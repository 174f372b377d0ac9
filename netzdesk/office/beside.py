"""A drawing at the right of the words that belong to it."""

from __future__ import annotations

from dataclasses import dataclass

from netzdesk.office.boxes import Box, Stack, Whole
from netzdesk.office.figures import FigureBox, drawn
from netzdesk.office.inline import flat
from netzdesk.office.paper import Paper
from netzdesk.office.setting import Setting
from netzdesk.office.story import Beside
from netzdesk.office.tree import Element


@dataclass(frozen=True, slots=True)
class _SideBySide(Whole):
    """Words at the left, centred on the drawing at the right where that is higher."""

    words: Stack
    figure: FigureBox
    width: float
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        """The higher of the two."""
        return max(self.words.height, self.figure.height)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """The words first, as they are read first."""
        self.words.draw(paper, x, y + (self.height - self.words.height) / 2)
        right = x + self.width - self.figure.width
        self.figure.draw(paper, right, y + (self.height - self.figure.height) / 2)


def beside(setting: Setting, block: Beside, parent: Element, width: float) -> list[Box]:
    """Both side by side; one above the other where the words are too many for a narrow column."""
    gap = setting.style("body").size
    figure = drawn(setting, block.drawing, None, width * 0.4)
    words = Stack(setting.compose(setting, block.blocks, parent, width - figure.width - 1.5 * gap))
    element = parent.add("Figure", alt=flat(block.drawing.alt))
    figure = drawn(setting, block.drawing, element, width * 0.4)
    if words.height > setting.measures.height * 0.4:
        return [*words.boxes, Stack([figure], gap, gap)]
    return [_SideBySide(words, figure, width, gap, gap)]
