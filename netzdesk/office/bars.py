"""Counts as a table whose rows have bars: one figure and its facts in one place, so that nothing is said twice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from netzdesk.office.boxes import Box, TextBox, Whole
from netzdesk.office.breaking import natural
from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.setting import Setting
from netzdesk.office.story import Bars, Table
from netzdesk.office.table_setting import table
from netzdesk.office.tables import PAD_X, Row, TableBox, row, running_heights
from netzdesk.office.tree import Element

_NAMES = 0.45
"""The share of the width that the names take, the same in all diagrams, so that their bars begin below each other."""


@dataclass(slots=True)
class _Figure:
    """The bars of one diagram, one figure of the structure on each page that they reach."""

    home: Element
    alt: str
    on: dict[int, Element] = field(default_factory=dict)

    def holding(self, page: int, rect: tuple[float, float, float, float]) -> Element:
        """The figure on this page, its place grown by a rectangle (left, bottom, right, top)."""
        if page not in self.on:
            self.on[page] = self.home.add("Figure", alt=self.alt)
            self.on[page].describe("Layout", Placement="Block", BBox=rect)
        found = self.on[page]
        left, bottom, right, top = (float(side) for side in found.attributes["BBox"])  # type: ignore[union-attr]
        grown = min(left, rect[0]), min(bottom, rect[1]), max(right, rect[2]), max(top, rect[3])
        found.attributes["BBox"] = grown
        return found


@dataclass(frozen=True, slots=True)
class _Bar(Whole):
    """A number flush right, and beside it a bar ``length`` points long that belongs to the figure."""

    number: TextBox
    length: float
    figure: _Figure
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        """That of the number."""
        return self.number.height

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """The number is text of its cell, the bar is as high as its digits and a little more."""
        self.number.draw(paper, x, y)
        if not self.length:
            return
        high = self.number.style.size * 0.8
        left, top = x + self.number.width + self.number.style.size * 0.8, y + (self.height - high) / 2
        bottom = paper.height - top - high
        figure = self.figure.holding(paper.page, (left, bottom, left + self.length, bottom + high))
        with paper.belongs_to(figure):
            paper.box(left, top, self.length, high, fill=paper.measures.primary)


def bars(setting: Setting, block: Bars, parent: Element, width: float) -> list[Box]:
    """The table; its second column holds the counts, and behind them bars that all have the same measure."""
    if not block.items:
        return table(setting, Table(block.columns, []), parent, width)
    head, style = setting.style("cell-head"), setting.style("cell")
    figure = _Figure(parent.add("Div"), block.alt)
    element = parent.add("Table")
    shaper = setting.shaper
    first = width * _NAMES
    digits = max(natural(str(count), style.cut, style.size, shaper)[1] for _name, count in block.items) + 1
    lefts = [0.0, first + 2 * PAD_X + style.size]
    second = width - lefts[1] - 2 * PAD_X
    most = max(count for _name, count in block.items) or 1
    room = second - digits - style.size * 0.8
    line = element.add("THead").add("TR")
    titles = row(
        [
            [setting.text(title, head, wide, TextOwner(line.add("TH").describe("Table", Scope="Column")))]
            for title, wide in zip(block.columns, (first, second), strict=True)
        ]
    )
    body = element.add("TBody")
    laid: list[Row] = []
    for name, count in block.items:
        setting.tick()
        line = body.add("TR")
        leads = TextOwner(line.add("TH").describe("Table", Scope="Row"))
        number = setting.text(str(count), replace(style, align="right"), digits, TextOwner(line.add("TD")))
        called = setting.text(name, replace(style, cut="Bold"), first, leads)
        laid.append(row([[called], [_Bar(number, room * count / most, figure)]]))
    gap = setting.style("body").after
    ends = running_heights(laid)
    return [
        TableBox(titles, laid, ends, lefts, width, setting.measures.height, before=gap * 0.5, after=gap * 1.8)
    ]
