"""What a drawing is made of: bars, a matrix, an organigram, a map or a QR code as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; ``x``, ``y`` is its upper left corner. Empty colours are not painted."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    line_width: float = 0.25
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``dash`` in millimetres, 0 for a full line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str = "#333333"
    line_width: float = 0.25
    dash: float = 0


@dataclass(frozen=True, slots=True)
class Polyline:
    """Several points joined; ``closed`` with ``fill`` makes an area."""

    points: Sequence[tuple[float, float]]
    stroke: str = "#333333"
    line_width: float = 0.25
    fill: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Text in a drawing; ``x``, ``y`` is its base line at left, centre or right; ``size`` in points.

    A text wider than ``max_width`` is set smaller down to ``least`` points, then shortened with "…".
    """

    x: float
    y: float
    text: str
    size: float = 9
    bold: bool = False
    align: Literal["left", "center", "right"] = "left"
    colour: str = "#000000"
    max_width: float = 0
    least: float = 6


Shape = Rect | Line | Polyline | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Vector shapes on a field of ``width`` × ``height`` millimetres, x to the right, y downwards.

    ``alt`` tells the same in words. A drawing wider than the text is made smaller as a whole; with ``parts`` these
    are printed one below the other, so that a page may end between them.
    ``large`` are drawings that take its place in large print, where the labels of this one would be too small;
    each fits on a page at its own size. Without ``in_large`` it is left out there, as a table beside it says the same.
    """

    width: float
    height: float
    shapes: Sequence[Shape]
    alt: str
    caption: str = ""
    large: Sequence[Drawing] = ()
    parts: Sequence[Drawing] = ()
    in_large: bool = True

    def __post_init__(self) -> None:
        needs_alt(self.alt)


def needs_alt(alt: str) -> None:
    """Refuse a picture without a text that says what it shows (PDF/UA-1, 7.3)."""
    if not alt.strip():
        raise ValueError("a picture on paper needs a text that says what it shows")
