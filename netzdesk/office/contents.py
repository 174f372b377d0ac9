"""The table of contents: headings with their pages, each leading to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netzdesk.office.boxes import Box, Stack, TextBox, Whole
from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.paragraphs import heading
from netzdesk.office.setting import Setting
from netzdesk.office.story import Contents, Heading
from netzdesk.office.tree import Anchor, Element


@dataclass(frozen=True, slots=True)
class Entry(Whole):
    """One line of the contents; the page number is known when it is drawn."""

    title: TextBox
    anchor: Anchor
    setting: Setting
    element: Element
    width: float
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        """That of the title."""
        return self.title.height

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Title and number as one link."""
        style = self.title.style
        self.title.draw(paper, x, y)
        number = self.setting.line(f" {self.anchor.page + 1}", style)
        top = y + self.height - style.leading
        right = x + self.width
        paper.text([number], right - number.width, top, number.width, style, self.title.owner)
        last = self.title.lines[-1].width + self.title.indent if self.title.lines else 0
        if right - number.width - 6 > x + last + 12:
            with paper.decoration():
                base = top + style.leading * 0.72
                left, end = x + last + 6, right - number.width - 4
                paper.stroke(((left, base), (end, base)), 0.5, paper.measures.rule, dash=1.2)
        bottom = paper.height - y - self.height
        paper.link((x, bottom, right, bottom + self.height), self.anchor, self.anchor.title, self.element)


def contents(setting: Setting, block: Contents, parent: Element, width: float) -> list[Box]:
    """The heading and a place that ``filled`` exchanges for the entries."""
    found: list[Box] = []
    if block.title:
        found += heading(setting, Heading(2, block.title, listed=False), parent, width)
    return [*found, Waiting(block, parent.add("TOC"), width)]


@dataclass(frozen=True, slots=True)
class Waiting(Whole):
    """Stands for the entries until all headings are set."""

    block: Contents
    element: Element
    width: float
    before: float = 0
    after: float = 0
    keep: bool = False
    height: float = 0

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Nothing to be seen."""


def filled(setting: Setting, boxes: Sequence[Box]) -> list[Box]:
    """The boxes with the entries of each table of contents in its place."""
    found: list[Box] = []
    for box in boxes:
        if isinstance(box, Waiting):
            entries = _entries(setting, box)
            after = setting.style("body").after * 1.5
            found += [*entries[:-1], *(replace(entry, after=after) for entry in entries[-1:])]
        elif isinstance(box, Stack):
            found.append(replace(box, boxes=filled(setting, box.boxes)))
        else:
            found.append(box)
    return found


def _entries(setting: Setting, waiting: Waiting) -> list[Entry]:
    style = setting.style("item")
    listed = [
        anchor for anchor in setting.anchors if anchor.in_contents and anchor.level <= waiting.block.depth
    ]
    shallow = min((anchor.level for anchor in listed), default=1)
    stepped = any(anchor.level > shallow for anchor in listed)
    found: list[Entry] = []
    for anchor in listed:
        link = waiting.element.add("TOCI").add("Reference").add("Link")
        indent = (anchor.level - shallow) * style.size * 1.3
        chosen = replace(style, cut="Bold") if stepped and anchor.level == shallow else style
        room = waiting.width - indent - style.size * 3
        title = replace(setting.text(anchor.title, chosen, room + indent, TextOwner(link)), indent=indent)
        lines = setting.lines(anchor.title, chosen, room)
        lines[-1].segments[-1].text += " "  # the number of the page is read next
        title = replace(title, lines=lines)
        gap = style.size * (0.5 if anchor.level == shallow else 0.2)
        found.append(Entry(title, anchor, setting, link, waiting.width, gap, gap * 0.5))
    return found
