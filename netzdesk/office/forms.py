"""What is filled in by hand: lines to write on, and the place to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netzdesk.base.text import translate
from netzdesk.office.boxes import Box, Stack, Whole
from netzdesk.office.paper import Paper
from netzdesk.office.setting import Setting
from netzdesk.office.story import FormLine, Inline, SignOff, Span
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM

_LONG_LABEL = 8
"""Lines from which on the label of a signature may be parted between pages."""
_STEP = 11 * MM
"""Most room between two lines to write on, for the same reason."""
_SIGNATURE = 15 * MM
"""Most room above the line of a signature: hands are no larger in large print."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Level lines to write on, ``step`` points apart; decoration, as the label says what belongs there."""

    width: float
    count: int
    step: float
    left: float = 0
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        """All lines."""
        return self.count * self.step

    def least(self) -> float:
        """One line."""
        return self.step

    def split(self, room: float, *, force: bool = False) -> tuple[Box, Box] | None:  # noqa: ARG002 - the protocol's
        """Between two lines."""
        fits = int(room / self.step)
        if not 0 < fits < self.count:
            return None
        return replace(self, count=fits, after=0), replace(self, count=self.count - fits, before=0)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Thin dark lines that a photocopy keeps."""
        with paper.decoration():
            for number in range(1, self.count + 1):
                paper.rule(x + self.left, y + number * self.step, x + self.width, 0.6, paper.style_rule)


def form_line(setting: Setting, block: FormLine, parent: Element, width: float) -> list[Box]:
    """The label beside the first line where there is room, else above it."""
    style, small = setting.style("body"), replace(setting.style("small"), before=2.5, after=0)
    step = min(max(style.leading * 1.6, 26.0), _STEP)
    if block.value.strip():
        known: list[Inline] = [Span(f"{block.label}: ", bold=True), block.value]
        text = setting.paragraph(known, replace(style, after=0), width, parent, keep=True)
        found: list[Box] = [*text, Rules(width, 1, 4.0)]
    else:
        strong = replace(style, cut="Bold", after=0)
        name = setting.paragraph(block.label, strong, width, parent, keep=True)
        label = setting.line(block.label, strong)
        if name and label.width < width * 0.4 and block.lines == 1:
            found = [_Beside(name[0], Rules(width, 1, step, left=label.width + style.size * 0.6))]
        else:
            found = [*name, Rules(width, block.lines, step)]
    found += setting.paragraph(block.hint, small, width, parent)
    return [Stack(found, style.after, style.after, together=block.lines <= 4)]


@dataclass(frozen=True, slots=True)
class _Beside(Whole):
    """A label that stands on the line it names."""

    label: Box
    rules: Rules
    before: float = 0
    after: float = 0
    keep: bool = True

    @property
    def height(self) -> float:
        return max(self.rules.height, self.label.height)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """The label's base line a little above the rule."""
        self.label.draw(paper, x, y + self.height - self.label.height + 1)
        self.rules.draw(paper, x, y)


@dataclass(frozen=True, slots=True)
class _Signatures(Whole):
    """Fields side by side, each a line with its label below."""

    fields: Sequence[tuple[Box, float, float]]
    room: float
    before: float = 0
    after: float = 0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.room + max(box.height for box, _, _ in self.fields) + 3

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Lines as decoration, labels as text."""
        with paper.decoration():
            for _, left, width in self.fields:
                paper.rule(x + left, y + self.room, x + left + width, 0.6, paper.style_rule)
        for box, left, _ in self.fields:
            box.draw(paper, x + left, y + self.room + 3)


def sign_off(setting: Setting, block: SignOff, parent: Element, width: float) -> list[Box]:
    """Two fields in a row; place and date come first. Very long labels stand one below the other."""
    labels = [translate("Paper", "Ort, Datum")] if block.place_and_date else []
    labels += list(block.signers)
    style = replace(setting.style("small"), after=0)
    gap, room = style.size * 2, min(style.size * 4.2, _SIGNATURE)
    column = (width - gap) / 2
    found = [box for label in labels for box in setting.paragraph(label, style, column, parent)]
    if not found:
        return []
    if any(box.height > _LONG_LABEL * style.leading for box in found):
        rule = Rules(column, 1, room, keep=True)
        return [part for box in found for part in (rule, box)]
    rows: list[Box] = []
    alone = block.place_and_date and len(block.signers) == 2  # the two who sign stand side by side
    starts = [0, 1] if alone else range(0, len(found), 2)
    for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
        fields = [(box, (column + gap) * number, column) for number, box in enumerate(found[start:end])]
        rows.append(_Signatures(fields, room, style.size, style.size))
    return [Stack(rows, style.size * 2, style.size, together=len(rows) <= 3)]
