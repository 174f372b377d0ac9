"""A table that does not fit the page, told as a list: one entry a row, each value behind the title of its column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netzdesk.base.text import translate
from netzdesk.office.boxes import Box, Stack, TextBox, Whole
from netzdesk.office.forms import form_line
from netzdesk.office.inline import flat, inlines
from netzdesk.office.paper import Paper
from netzdesk.office.paragraphs import SHORT
from netzdesk.office.setting import Setting, is_text
from netzdesk.office.story import Cell, FormLine, Para, Span, Table, Text
from netzdesk.office.table_cells import cell_boxes
from netzdesk.office.tree import Element
from netzdesk.office.typography import Style


@dataclass(frozen=True, slots=True)
class Ruled(Whole):
    """A rule above an entry."""

    width: float
    gap: float
    before: float = 0
    after: float = 0
    keep: bool = True

    @property
    def height(self) -> float:
        """The gap below the rule."""
        return self.gap

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """As decoration."""
        with paper.decoration():
            paper.rule(x, y, x + self.width, 0.6, paper.measures.rule)


def cards(
    setting: Setting, block: Table, rows: Sequence[Sequence[Cell]], parent: Element, width: float
) -> list[Box]:
    """The caption, then the entries; empty values are left out, as in a list they say nothing.

    In a table to be filled in by hand (``row_height``) they become lines to write on.
    """
    found = setting.paragraph(block.caption, setting.style("caption"), width, parent, keep=True)
    listing = parent.add("L", lang=block.lang).describe("List", ListNumbering="None")
    style = setting.style("item")
    style = replace(style, leading=style.size * 1.34, after=style.size * 0.14)
    if not rows:
        texts = [*block.columns, block.empty or translate("Paper", "Keine Einträge.")]
        return found + [
            box
            for text in texts
            for box in setting.paragraph(text, style, width, listing.add("LI").add("LBody"))
        ]
    counted = block.row_header == 1 and 0 in block.right  # the number of a row stands before its name
    for cells in rows:
        setting.tick()
        body = listing.add("LI").add("LBody")
        entry: list[Box] = []
        if block.row_header is not None:
            name = cells[block.row_header]
            if counted and is_text(cells[0]) and is_text(name):
                name = [f"{flat(cells[0])}. ", *inlines(name)]
            entry += cell_boxes(setting, name, body.add("P"), width, replace(style, cut="Bold"))
        for number, (title, cell) in enumerate(zip(block.columns, cells, strict=True)):
            if number == block.row_header or (counted and number == 0):
                continue
            entry += _value(setting, title, cell, body, width, style, by_hand=block.row_height > 0)
        if entry:
            gap = style.size * 0.45
            whole = Stack(_kept(entry), 0, gap)
            short = whole.height < setting.measures.height * SHORT
            found += [Ruled(width, gap, gap), replace(whole, together=short)]
    return found


def _kept(entry: list[Box]) -> list[Box]:
    first = entry[0]
    return [replace(first, keep=len(entry) > 1), *entry[1:]] if isinstance(first, TextBox) else entry


def _value(
    setting: Setting, title: Text, cell: Cell, body: Element, width: float, style: Style, *, by_hand: bool
) -> list[Box]:
    label = Span(f"{flat(title)}: ", bold=True)
    if isinstance(cell, Para):
        lang = cell.lang
        cell = cell.text
    else:
        lang = ""
    if is_text(cell):
        text: Text = cell
        if not flat(text).strip():
            return form_line(setting, FormLine(flat(title)), body, width) if by_hand else []
        return setting.paragraph([label, *inlines(text)], style, width, body, lang=lang)
    boxes = cell_boxes(setting, cell, body, width, style)
    return [*setting.paragraph(label, style, width, body, keep=True), *boxes] if boxes else []
