"""Headings, paragraphs, lists, facts and notes as boxes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netzdesk.office.boxes import Box, Stack, TextBox, split_stack
from netzdesk.office.breaking import natural
from netzdesk.office.inline import flat, inlines
from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.placing import Line
from netzdesk.office.setting import Setting
from netzdesk.office.story import Bullets, Facts, Heading, Note, Para, Span
from netzdesk.office.tree import Anchor, Element
from netzdesk.office.typography import Style

SHORT = 0.3
"""What is lower than this share of a page is not parted."""
_LONGEST_TITLE = 160
"""Letters of a heading that stand in the bookmarks and the table of contents."""


def heading(
    setting: Setting,
    block: Heading,
    parent: Element,
    width: float,
    style: Style | None = None,
    *,
    cover: bool = False,
) -> list[Box]:
    """The heading with its bookmark; never deeper than one level below the heading before.

    ``style`` is for headings that look otherwise than their level; that of a ``cover`` is no entry of the contents.
    """
    level = max(1, min(block.level, setting.level + 1, 6))
    chosen = style or setting.style(f"h{level}")
    owner = TextOwner(Element(f"H{level}", lang=block.lang))
    box = setting.text(block.text, chosen, width, owner, keep=True)
    if not box.readable:
        return []
    parent.kids.append(owner.element)
    setting.level = level
    title = " ".join(flat(block.text).split())
    anchor = Anchor(_short(title), level, in_contents=not cover) if block.listed else None
    if anchor:
        setting.anchors.append(anchor)
    return [replace(box, anchor=anchor)]


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"


def para(setting: Setting, block: Para, parent: Element, width: float) -> list[Box]:
    """The paragraph, indented where it quotes."""
    style = setting.style(block.style)
    indent = style.size * 1.5 if block.style == "quote" else 0
    role = "BlockQuote" if block.style == "quote" else "P"
    boxes = setting.paragraph(block.text, style, width - indent, parent, role=role, lang=block.lang)
    return [Stack(boxes, style.before, style.after, indent=indent)] if indent and boxes else boxes


def bullets(
    setting: Setting, block: Bullets, parent: Element, width: float, style_name: str = "item"
) -> list[Box]:
    """The list; an item of several blocks keeps its mark at the first of them."""
    style = setting.style(style_name)
    mark = block.mark or "•"
    marks = [f"{number}." if block.ordered else mark for number in range(1, len(block.items) + 1)]
    labels = [setting.line(text, style) for text in marks]
    indent = max((label.width for label in labels), default=0) + style.size * 0.9
    items = [item for item in block.items if not isinstance(item, str) or item.strip()]
    if not items:
        return []
    listing = parent.add("L", lang=block.lang)
    listing.describe("List", ListNumbering="Decimal" if block.ordered else "Disc")
    found: list[Box] = []
    for label, item in zip(labels, items, strict=False):
        element = listing.add("LI")
        sign = label, TextOwner(element.add("Lbl"))
        inside = setting.nested(item, element.add("LBody"), width - indent, style)
        found += _labelled(inside, sign, setting, indent, width, style_name)
    return [*found[:-1], Stack([found[-1]], found[-1].before, setting.style("body").after)]


def _labelled(
    inside: list[Box],
    sign: tuple[Line, TextOwner],
    setting: Setting,
    indent: float,
    width: float,
    style_name: str,
) -> list[Box]:
    style = setting.style(style_name)
    first, rest = (inside[0], inside[1:]) if inside else (None, [])
    if isinstance(first, TextBox) and first.label is None:
        head: Box = replace(first, width=width, indent=indent, label=sign, before=0, after=style.after)
    else:
        blank = TextBox([sign[0]], style, indent, sign[1], keep=True)
        head, rest = blank, inside
    return [head, *([Stack(rest, style.after, style.after, indent=indent)] if rest else [])]


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value side by side; each goes on below where the page ends."""

    label: Stack
    value: Stack
    column: float
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        """The higher of the two."""
        return max(self.label.height, self.value.height)

    def least(self) -> float:
        """What each needs to begin."""
        return max(self.label.least(), self.value.least())

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:
        """Each where it can be parted; one that fits stays in the first part."""
        heads: list[Stack] = []
        tails: list[Stack] = []
        for side in (self.label, self.value):
            parts = ([*side.boxes], []) if side.height <= room else split_stack(side.boxes, room, force=force)
            if parts is None:
                return None
            heads.append(replace(side, boxes=parts[0]))
            tails.append(replace(side, boxes=parts[1]))
        head = replace(self, label=heads[0], value=heads[1], after=0)
        return head, replace(self, label=tails[0], value=tails[1], before=0)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Label left, value right."""
        self.label.draw(paper, x, y)
        self.value.draw(paper, x + self.column, y)


def facts(setting: Setting, block: Facts, parent: Element, width: float) -> list[Box]:
    """Pairs as a list whose labels are the names; one behind the other where the page is narrow for its type."""
    pairs = [(label, value) for label, value in block.items if block.keep_empty or flat(value).strip()]
    if not pairs:
        return []
    name, style = setting.style("strong"), replace(setting.style("body"), after=0)
    listing = parent.add("L", lang=block.lang).describe("List", ListNumbering="None")
    needs = [natural(label, name.cut, name.size, setting.shaper) for label, _ in pairs]
    column = max(width * 0.3, max(least for least, _ in needs) + style.size)
    too_long = column > width * 0.45 or max(whole for _, whole in needs) > 2.5 * column
    gap = style.size * 0.35
    found: list[Box] = []
    for number, (label, value) in enumerate(pairs, 1):
        item = listing.add("LI")
        alone = len(pairs) > 2 and number in (1, len(pairs) - 1)  # no pair stands alone on a page
        if width < 26 * style.size or too_long:
            running = replace(style, leading=style.size * 1.34, before=gap * 0.8)
            text = [Span(f"{label}: ", bold=True), *inlines(value)]
            owner = TextOwner(item.add("LBody"))
            found.append(setting.text(text, running, width, owner, keep=alone))
            continue
        left = setting.text(label, name, column - style.size, TextOwner(item.add("Lbl")))
        right = setting.text(value, style, width - column, TextOwner(item.add("LBody")))
        found.append(Pair(Stack([left]), Stack([right]), column, gap, gap, keep=alone))
    whole = Stack(found, 0, style.size, worth=SHORT)
    return [replace(whole, together=whole.height < setting.measures.height * SHORT)]


@dataclass(frozen=True, slots=True)
class Framed:
    """A shaded box around others; parted, each part has its own shade."""

    inside: Stack
    width: float
    pad: float
    before: float = 0
    after: float = 0
    keep: bool = False
    together: bool = False

    @property
    def height(self) -> float:
        """Content and padding."""
        return self.inside.height + 2 * self.pad

    def least(self) -> float:
        """All of it where the note is short, else what the content needs to begin."""
        return (self.inside.height if self.together else self.inside.least()) + 2 * self.pad

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:
        """Where the content can be parted."""
        if self.together and not force:
            return None
        parts = split_stack(self.inside.boxes, room - 2 * self.pad, force=force)
        if parts is None:
            return None
        head, tail = (replace(self.inside, boxes=boxes) for boxes in parts)
        return replace(self, inside=head, after=0), replace(self, inside=tail, before=0)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """The shade is decoration, with a bar in the accent colour at the left."""
        with paper.decoration():
            measures = paper.measures
            edge = measures.rule if measures.mono else None
            paper.box(x, y, self.width, self.height, fill=measures.shade, stroke=edge)
            paper.box(x, y, 3, self.height, fill=measures.accent)
        self.inside.draw(paper, x + self.pad + 3, y + self.pad)


def note(setting: Setting, block: Note, parent: Element, width: float) -> list[Box]:
    """The box; its title is a strong paragraph and not a heading, so that the outline stays as told."""
    pad = setting.style("body").size * 0.9
    element = parent.add("Div", lang=block.lang)
    room = width - 2 * pad - 3
    title = setting.paragraph(block.title, setting.style("strong"), room, element, keep=True)
    boxes = title + setting.nested(block.body, element, room, setting.style("body"))
    if not boxes:
        parent.kids.remove(element)
        return []
    after = setting.style("body").after
    inside = Stack(boxes)
    short = inside.height < setting.measures.height * SHORT
    return [Framed(inside, width, pad, after * 1.8, after * 1.8, together=short)]
