"""What is laid out on a page: things with a height that can be drawn, and most of them parted between pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.placing import Line
from netzdesk.office.tree import Anchor
from netzdesk.office.typography import Style


class Box(Protocol):
    """``before`` and ``after`` are gaps to the neighbours; with ``keep`` a box stays on the page of the next.

    Heights are points.
    """

    @property
    def before(self) -> float:
        """Gap to the box above."""

    @property
    def after(self) -> float:
        """Gap to the box below."""

    @property
    def height(self) -> float:
        """All of it on one page."""

    @property
    def keep(self) -> bool:
        """Whether it stays on the page of the next box."""

    def least(self) -> float:
        """Height of the smallest first part that looks well."""

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:
        """A part that fits in ``room``, and the rest; None where it cannot be parted there.

        ``force`` parts it even where that looks bad, because a whole page is too low for it.
        """

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Put it on the page with its upper left corner at x, y."""


class _High(Protocol):
    @property
    def height(self) -> float: ...


class Whole:
    """What all boxes have in common that are never parted: whoever sets them makes them low enough for a page."""

    __slots__ = ()

    def least(self: _High) -> float:
        """All of it."""
        return self.height

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:  # noqa: ARG002 - the protocol's
        """Never."""
        return None


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines of one paragraph; ``label`` stands left of the first line (bullet, number)."""

    lines: Sequence[Line]
    style: Style
    width: float
    owner: TextOwner
    indent: float = 0
    label: tuple[Line, TextOwner] | None = None
    keep: bool = False
    before: float = 0
    after: float = 0
    anchor: Anchor | None = None

    @property
    def readable(self) -> bool:
        """Whether there is a letter in it."""
        return any(part.text.strip() for line in self.lines for part in line.segments)

    @property
    def height(self) -> float:
        """All lines."""
        return len(self.lines) * self.style.leading

    def least(self) -> float:
        """Two lines, and never one line alone on the next page."""
        count = len(self.lines)
        return (count if count <= 3 or self.keep else 2) * self.style.leading

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:
        """At a line; not so that one line stands alone."""
        fits = int(room / self.style.leading + 0.001)
        count = len(self.lines)
        if not force:
            fits = min(fits, count - 2)
            if fits < 2 or self.keep:
                return None
        if not 0 < fits < count:
            return None
        head = replace(self, lines=self.lines[:fits], after=0)
        return head, replace(self, lines=self.lines[fits:], before=0, label=None, anchor=None)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """The label first, as it is read first."""
        if self.label:
            line, owner = self.label
            gap = self.style.size * 0.45
            left = x + max(0.0, self.indent - gap - line.width) if line.width < self.indent else x
            paper.text([line], left, y, line.width, replace(self.style, align="left"), owner)
        paper.text(self.lines, x + self.indent, y, self.width - self.indent, self.style, self.owner)


@dataclass(frozen=True, slots=True)
class Break(Whole):
    """The next box starts on a new page."""

    before: float = 0
    after: float = 0
    height: float = 0
    keep: bool = False

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Nothing to be seen."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes one below the other, kept on one page where ``together``.

    ``worth`` is the share of a page that stays empty for that at most.
    """

    boxes: Sequence[Box]
    before: float = 0
    after: float = 0
    keep: bool = False
    together: bool = False
    indent: float = 0
    worth: float = 1.0

    @property
    def height(self) -> float:
        """All boxes with the gaps between them."""
        return stack_height(self.boxes)

    def least(self) -> float:
        """The first box with those that must not leave it."""
        if self.together:
            return self.height
        return least_height(self.boxes)

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:
        """Between two boxes, or within one."""
        if self.together and not force:
            return None
        parts = split_stack(self.boxes, room, force=force)
        if parts is None:
            return None
        head, tail = parts
        return replace(self, boxes=head, after=0, keep=False), replace(self, boxes=tail, before=0)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """From above."""
        for box, top in tops(self.boxes):
            box.draw(paper, x + self.indent, y + top)


def tops(boxes: Sequence[Box]) -> list[tuple[Box, float]]:
    """Each box with its distance from the top of the first."""
    placed: list[tuple[Box, float]] = []
    y = 0.0
    for number, box in enumerate(boxes):
        if number:
            y += max(boxes[number - 1].after, box.before)
        placed.append((box, y))
        y += box.height
    return placed


def stack_height(boxes: Sequence[Box]) -> float:
    """Height of boxes one below the other, gaps between them included."""
    if not boxes:
        return 0.0
    box, top = tops(boxes)[-1]
    return top + box.height


def least_height(boxes: Sequence[Box]) -> float:
    """Height needed to begin: boxes that keep to the next, and the least part of that."""
    y = 0.0
    for number, box in enumerate(boxes):
        if number:
            y += max(boxes[number - 1].after, box.before)
        if not box.keep or number == len(boxes) - 1:
            return y + box.least()
        y += box.height
    return y


def split_stack(boxes: Sequence[Box], room: float, *, force: bool) -> tuple[list[Box], list[Box]] | None:
    """The boxes that fit in ``room`` and the others; a box in between is parted."""
    for number, (box, top) in enumerate(tops(boxes)):
        if top + box.height <= room + 0.01:
            continue
        cut = number
        parts = box.split(room - top, force=force and not number)
        if parts:
            return [*boxes[:number], parts[0]], [parts[1], *boxes[number + 1 :]]
        while cut and boxes[cut - 1].keep:
            cut -= 1
        cut = cut or (number if force else 0)
        return (list(boxes[:cut]), list(boxes[cut:])) if cut else None
    return None
