"""Badges and labels: cards of one size in rows and columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netzdesk.base.text import translate
from netzdesk.office.boxes import Box, TextBox, Whole, stack_height, tops
from netzdesk.office.figures import FigureBox, drawn
from netzdesk.office.inline import flat
from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.setting import Setting
from netzdesk.office.story import Card, Cards
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM

_PAD = 5 * MM
_BROKEN_FROM = 12.0
"""From this size on a name is broken rather than made smaller still: it is read from two metres away."""
_LARGER = (1.1, 1.25)
"""How much wider and higher cards are in large print."""


@dataclass(frozen=True, slots=True)
class Face:
    """One card: its texts, and a drawing at the right."""

    texts: Sequence[Box]
    drawing: FigureBox | None


@dataclass(frozen=True, slots=True)
class CardRow(Whole):
    """Cards side by side; never parted."""

    faces: Sequence[Face]
    size: tuple[float, float]
    marks: bool
    left: float
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        """That of one card, more where a text is too long for it even in the smallest type."""
        return max(self.size[1], max(stack_height(face.texts) for face in self.faces) + _PAD)

    def draw(self, paper: Paper, x: float, y: float) -> None:  # noqa: ARG002 - cards stand in the middle of the page
        """Edges as decoration, then the texts from above, in the middle of the card's height."""
        wide, high = self.size[0], self.height
        for number, face in enumerate(self.faces):
            left = self.left + number * wide
            if self.marks:
                with paper.decoration():
                    paper.box(left, y, wide, high, stroke=paper.measures.rule, thickness=0.4)
            body = stack_height(face.texts)
            top = y + max(_PAD * 0.5, (high - body) / 2)
            for box, distance in tops(face.texts):
                box.draw(paper, left + _PAD, top + distance)
            if face.drawing:
                face.drawing.draw(
                    paper, left + wide - _PAD * 0.8 - face.drawing.width, y + (high - face.drawing.height) / 2
                )


def cards(setting: Setting, block: Cards, parent: Element, width: float) -> list[Box]:  # noqa: ARG001 - cards may use the margins
    """Rows of cards, in the middle of the page."""
    page = setting.measures.page[0]
    scale = _LARGER if setting.measures.large else (1.0, 1.0)
    wide = min(block.width * scale[0] * MM, page - 10 * MM)
    high = min(block.height * scale[1] * MM, setting.measures.height * 0.9)
    columns = max(1, int((page - 10 * MM) // wide))
    listing = parent.add("L").describe("List", ListNumbering="None") if block.cards else parent
    faces = [_face(setting, card, listing.add("LI").add("LBody"), wide, high) for card in block.cards]
    left = (page - columns * wide) / 2
    return [
        CardRow(faces[start : start + columns], (wide, high), block.marks, left)
        for start in range(0, len(faces), columns)
    ]


def _face(setting: Setting, card: Card, body: Element, wide: float, high: float) -> Face:
    figure = None
    room = wide - 2 * _PAD
    if card.drawing:
        element = Element("Figure", alt=flat(card.drawing.alt))
        figure = drawn(setting, card.drawing, element, min(room * 0.35, high - _PAD))
        room -= figure.width + _PAD * 0.6
    texts = _fitting(setting, card, body, room, high - _PAD)
    if figure and figure.element:
        body.kids.append(figure.element)
    return Face(texts, figure)


def _fitting(setting: Setting, card: Card, body: Element, width: float, height: float) -> list[Box]:
    """Title as large as fits, all lines in the height of the card; 6 points are the least.

    In large print 18 points are, and a card grows where its text asks for it.
    """
    title, lines = flat(card.title), [line for line in map(flat, card.lines) if line.strip()]
    owners = [TextOwner(body.add("P")) for _ in (title, *lines)]
    base = setting.style("body")
    large = setting.measures.large
    least = base.size if large else 6.0
    size = max(least, min(base.size * 1.5 if large else 26.0, height * 0.3))
    while True:
        small = max(least, min(size * 0.55, base.size * 1.2))
        styles = [replace(base, size=size, leading=size * 1.15, cut="Bold", before=0, after=size * 0.2)]
        styles += [replace(base, size=small, leading=small * 1.25, before=0, after=small * 0.15)] * len(lines)
        boxes: list[Box] = [
            setting.text(text, style, width, owner)
            for text, style, owner in zip((title, *lines), styles, owners, strict=True)
        ]
        high = stack_height(boxes)
        if size <= least and large and high > setting.measures.height * 0.8:
            large, least = False, 6.0  # it would not fit on a page
        if size <= 6:  # nobody reads this across a table
            words = translate(
                "Paper", "„{title}“: Der Text ist zu lang für das Schild. Bitte kürzen Sie ihn."
            )
            setting.warnings.append(words.format(title=f"{title[:40]} …" if len(title) > 40 else title))
        fits = high <= height and (size <= max(_BROKEN_FROM, least) or _whole(setting, title, size, width))
        if size <= least or fits:
            return [box for box in boxes if isinstance(box, TextBox) and box.lines]
        size = max(least, size * 0.92)


def _whole(setting: Setting, title: str, size: float, width: float) -> bool:
    """Whether no word of the title has to be broken."""
    return all(setting.shaper.width(word, "Bold") * size / 1000 <= width for word in title.split())
