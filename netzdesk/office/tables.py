"""Tables as boxes: how rows are parted between pages, and that the heading row is repeated."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from netzdesk.office.boxes import Box, split_stack, stack_height, tops
from netzdesk.office.paper import Paper

PAD_X, PAD_Y = 5.0, 3.2
"""Padding of a cell in points."""

GAP_BEFORE_PARTING = 0.3
"""A row is parted rather than leaving more than this share of a page empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, each a list of boxes; ``least_height`` in points."""

    cells: Sequence[Sequence[Box]]
    height: float

    def split(self, room: float, *, force: bool) -> tuple[Row, Row] | None:
        """Each cell where it can be parted; a cell that fits stays in the first part."""
        heads: list[Sequence[Box]] = []
        tails: list[Sequence[Box]] = []
        inner = room - 2 * PAD_Y
        for cell in self.cells:
            if stack_height(cell) <= inner + 0.01:
                heads.append(cell)
                tails.append(())
                continue
            parts = split_stack(cell, inner, force=force)
            if parts is None:
                return None
            heads.append(parts[0])
            tails.append(parts[1])
        return row(heads), row(tails)

    def draw(self, paper: Paper, lefts: Sequence[float], y: float) -> None:
        """Cell by cell, from left to right."""
        for cell, left in zip(self.cells, lefts, strict=False):
            for box, top in tops(cell):
                box.draw(paper, left + PAD_X, y + PAD_Y + top)


def row(cells: Sequence[Sequence[Box]], least: float = 0) -> Row:
    """A row as high as its highest cell, at least ``least`` points."""
    return Row(cells, max(least, max(map(stack_height, cells), default=0) + 2 * PAD_Y))


@dataclass(frozen=True, slots=True)
class TableBox:
    """Rows ``start`` to the end under the heading row; ``first`` where the heading row is read, not repeated.

    ``carried`` is the rest of a row that was parted. Rows and their running heights are shared by all parts.
    """

    head: Row
    rows: Sequence[Row]
    ends: Sequence[float]
    lefts: Sequence[float]
    width: float
    page_height: float
    start: int = 0
    stop: int = -1
    carried: Row | None = None
    cut: Row | None = None
    first: bool = True
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def _stop(self) -> int:
        return len(self.rows) if self.stop < 0 else self.stop

    @property
    def _above(self) -> float:
        return self.head.height + (self.carried.height if self.carried else 0)

    def _base(self) -> float:
        return self.ends[self.start - 1] if self.start else 0.0

    @property
    def height(self) -> float:
        """Heading row and the rows of this part."""
        body = self.ends[self._stop - 1] - self._base() if self._stop > self.start else 0.0
        return self._above + body + (self.cut.height if self.cut else 0)

    def least(self) -> float:
        """Heading row and two rows; one where rows are high, and of a very high one only its beginning."""
        if self.carried or self.start == self._stop:
            return min(self._above, self.page_height * 0.8)
        first = [found.height for found in self.rows[self.start : min(self.start + 2, self._stop)]]
        body = sum(first) if sum(first) < self.page_height * 0.25 else min(first[0], self.page_height * 0.25)
        return min(self._above + body, self.page_height * 0.8)

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:
        """Between two rows; within one where too much of the page would stay empty."""
        above = self._above - (self.carried.height if self.carried else 0)
        if self.carried and above + self.carried.height > room:
            parts = self.carried.split(room - above, force=force)
            if parts is None:
                return None
            head = replace(self, stop=self.start, carried=parts[0], after=0)
            return head, self._rest(self.start, parts[1])
        stop = bisect_right(self.ends, self._base() + room - self._above + 0.01, self.start, self._stop)
        if self._stop - stop == 1 and stop - self.start > 2:  # no row alone on the last page
            return replace(self, stop=stop - 1, after=0), self._rest(stop - 1, None)
        left = (
            room
            - self._above
            - ((self.ends[stop - 1] if stop else 0.0) - self._base() if stop > self.start else 0)
        )
        cut = None
        if stop < self._stop and (left > self.page_height * GAP_BEFORE_PARTING or stop == self.start):
            cut = self.rows[stop].split(left, force=force and stop == self.start and not self.carried)
        if stop == self.start and cut is None and not self.carried:
            return None
        if cut is None:
            return replace(self, stop=stop, after=0), self._rest(stop, None)
        return replace(self, stop=stop, cut=cut[0], after=0), self._rest(stop + 1, cut[1])

    def _rest(self, start: int, carried: Row | None) -> TableBox:
        return replace(self, start=start, carried=carried, first=False, before=0)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Shade and rules as decoration, a repeated heading row too; then row by row."""
        lefts = [x + left for left in self.lefts]
        shown = [*([self.carried] if self.carried else []), *self.rows[self.start : self._stop]]
        shown += [self.cut] if self.cut else []
        self._decorate(paper, x, y, shown)
        if self.first:
            self.head.draw(paper, lefts, y)
        else:
            with paper.decoration("/Pagination"):
                self.head.draw(paper, lefts, y)
        y += self.head.height
        for found in shown:
            found.draw(paper, lefts, y)
            y += found.height

    def _decorate(self, paper: Paper, x: float, y: float, shown: Sequence[Row]) -> None:
        measures = paper.measures
        with paper.decoration():
            paper.box(x, y, self.width, self.head.height, fill=measures.shade)
            y += self.head.height
            paper.rule(x, y, x + self.width, 1.1, measures.primary)
            for found in shown:
                y += found.height
                paper.rule(x, y, x + self.width, 0.45, measures.rule)


def running_heights(rows: Sequence[Row]) -> list[float]:
    """The lower edge of each row, measured from the first row's upper edge."""
    return list(accumulate(found.height for found in rows))
