"""Where each piece of a line stands, also when some of its words run from right to left."""

from __future__ import annotations

from dataclasses import dataclass

from netzdesk.office.letters import Piece, Word


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """What holds a part of a line together in the structure: a link, another language. Compared by identity."""

    link: str = ""
    lang: str = ""


@dataclass(slots=True)
class Segment:
    """Letters of one face at ``x`` points from the left of the line.

    ``says`` is the text behind them where it differs; "" where the segment before says it already.
    """

    x: float
    width: float
    face: str
    text: str
    mark: Mark | None
    says: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, its segments in reading order; ``width`` in points."""

    segments: list[Segment]
    width: float


Item = tuple[Word, Mark | None, bool]
"""A word, what it belongs to, and whether a space stands before it."""


def space_after(word: Word) -> float:
    """Width of a space in the face in which the word ends, in 1/1000 of the type size."""
    return word.pieces[-1].face.widths.get(32, 250)


def placed(items: list[Item], size: float, *, from_right: bool, open_end: bool) -> Line:
    """The words at their places; ``open_end`` puts a space behind the last, as the text goes on below."""
    scale = size / 1000
    starts = _starts(items, from_right=from_right)
    width = max((start + item[0].width for start, item in zip(starts, items, strict=True)), default=0)
    segments: list[Segment] = []
    for number, (word, mark, _) in enumerate(items):
        spaced = items[number + 1][2] if number + 1 < len(items) else open_end
        x = starts[number] * scale
        for piece in word.pieces:
            _append(segments, Segment(x, piece.width * scale, piece.face.name, piece.text, mark, piece.says))
            x += piece.width * scale
        if spaced:
            _space(segments[-1], word.pieces[-1], scale)
    return Line(segments, width * scale)


def _append(segments: list[Segment], new: Segment) -> None:
    last = segments[-1] if segments else None
    joins = (
        last is not None
        and last.face == new.face
        and last.mark is new.mark
        and last.says is None
        and new.says is None
        and abs(last.x + last.width - new.x) < 0.01
    )
    if last and joins:
        last.text += new.text
        last.width += new.width
    else:
        segments.append(new)


def _space(segment: Segment, piece: Piece, scale: float) -> None:
    segment.text += " "
    segment.width += piece.face.widths.get(32, 250) * scale
    if segment.says:
        segment.says += " "


def _starts(items: list[Item], *, from_right: bool) -> list[float]:
    """Left edge of each word: as read, but words from the right stand in turned order (Unicode Annex 9, L2)."""
    order = list(range(len(items)))
    if from_right or any(item[0].rtl for item in items):
        order = _turned(items, from_right=from_right)
    starts = [0.0] * len(items)
    x = 0.0
    for place, number in enumerate(order):
        if place:
            later = max(number, order[place - 1])
            if items[later][2]:
                x += space_after(items[later - 1][0])
        starts[number] = x
        x += items[number][0].width
    return starts


def _turned(items: list[Item], *, from_right: bool) -> list[int]:
    order: list[int] = []
    run: list[int] = []
    for number, (word, _, _) in enumerate(items):
        if word.rtl is not from_right:
            run.append(number)
            continue
        order += run if from_right else run[::-1]
        run = []
        order.append(number)
    order += run if from_right else run[::-1]
    if not from_right:
        return order
    return _mirrored(order, items)


def _mirrored(order: list[int], items: list[Item]) -> list[int]:
    """The whole line from right to left; words from the left keep their order among themselves."""
    groups: list[list[int]] = []
    for number in order:
        if groups and not items[number][0].rtl and not items[groups[-1][-1]][0].rtl:
            groups[-1].append(number)
        else:
            groups.append([number])
    return [number for group in reversed(groups) for number in group]
