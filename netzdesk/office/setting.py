"""What every part of a document needs while it is being set: measures, shaper, structure, headings so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard, cast

from netzdesk.office.boxes import Box, TextBox
from netzdesk.office.breaking import broken
from netzdesk.office.letters import Shaper, clean
from netzdesk.office.paper import TextOwner
from netzdesk.office.placing import Line
from netzdesk.office.story import Block, Link, Span, Story, Text
from netzdesk.office.tree import Anchor, Element
from netzdesk.office.typography import Measures, Style


@dataclass(slots=True)
class Setting:
    """One document being set; ``compose`` sets blocks that stand inside others."""

    story: Story
    measures: Measures
    compose: Callable[[Setting, Sequence[Block], Element, float], list[Box]]
    shaper: Shaper = field(default_factory=Shaper)
    root: Element = field(default_factory=lambda: Element("Document"))
    anchors: list[Anchor] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    tick: Callable[[], None] = lambda: None
    """Called now and then in long work; raises ``Cancelled``."""
    level: int = 0
    """Level of the last heading; the next is at most one deeper."""

    def style(self, name: str) -> Style:
        """One of the styles of the measures."""
        return self.measures.styles[name]

    def lines(self, text: Text, style: Style, width: float) -> list[Line]:
        """A text in lines of at most ``width`` points."""
        return broken(text, style.cut, style.size, width, self.shaper)

    def line(self, text: str, style: Style) -> Line:
        """A text on one line, however long."""
        found = broken(clean(text).replace("\n", " "), style.cut, style.size, 1e9, self.shaper)
        return found[0] if found else Line([], 0)

    def text(
        self, text: Text, style: Style, width: float, owner: TextOwner, *, keep: bool = False
    ) -> TextBox:
        """A paragraph as a box with the gaps of its style."""
        lines = self.lines(text, style, width)
        return TextBox(lines, style, width, owner, keep=keep, before=style.before, after=style.after)

    def paragraph(
        self, text: Text, style: Style, width: float, parent: Element, *, role: str = "P", lang: str = "",
        keep: bool = False,
    ) -> list[Box]:  # fmt: skip
        """A paragraph of its own element; nothing where there is nothing to read."""
        owner = TextOwner(Element(role, lang=lang))
        box = self.text(text, style, width, owner, keep=keep)
        if not box.readable:
            return []
        parent.kids.append(owner.element)
        return [box]

    def nested(self, body: Text | Sequence[Block], parent: Element, width: float, style: Style) -> list[Box]:
        """Text or blocks inside a list, a note, a cell."""
        if is_text(body):
            return self.paragraph(body, style, width, parent)
        return self.compose(self, cast("Sequence[Block]", body), parent, width)


def is_text(body: object) -> TypeGuard[Text]:
    """Whether it is a line of thought and not a sequence of blocks."""
    if isinstance(body, (list, tuple)):
        return all(isinstance(piece, (str, Span, Link)) for piece in body)
    return isinstance(body, (str, Span, Link))
