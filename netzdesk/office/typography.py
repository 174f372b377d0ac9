"""Sizes, colours and margins of the pages, for each variant; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from netzdesk.office.look import Look, Rgb, grey, readable, tint
from netzdesk.office.story import Story, Variant

MM = 72 / 25.4
BLACK: Rgb = (0, 0, 0)
TEXT: Rgb = (0.11, 0.12, 0.14)
QUIET: Rgb = (0.35, 0.37, 0.4)
_PALE = 0.7
"""Brightness from which on a shade is only there for the eye, and says nothing."""

_HEADS = {
    (False, False): (32.0, 39.0, (21.0, 14.5, 12.0, 11.0, 11.0, 11.0)),
    (False, True): (24.0, 30.0, (17.0, 13.0, 11.0, 10.0, 10.0, 10.0)),
    (True, False): (34.0, 42.0, (28.0, 23.0, 20.0, 18.0, 18.0, 18.0)),
    (True, True): (34.0, 42.0, (24.0, 20.0, 18.0, 18.0, 18.0, 18.0)),
}
"""Large print?, small page? -> size and leading of the title, sizes of the six levels of headings."""
_PAPERS = {"A4": (210 * MM, 297 * MM), "A5": (148 * MM, 210 * MM)}


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of text is set; ``before`` and ``after`` are the least gaps to its neighbours."""

    size: float
    leading: float
    cut: str = "Regular"
    colour: Rgb = TEXT
    before: float = 0
    after: float = 0
    align: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Measures:
    """All that the pages of one document have in common."""

    styles: dict[str, Style]
    page: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float
    primary: Rgb
    accent: Rgb
    rule: Rgb
    shade: Rgb
    variant: Variant

    @property
    def large(self) -> bool:
        """Whether this is large print."""
        return self.variant == "large"

    @property
    def mono(self) -> bool:
        """Whether this is without colours."""
        return self.variant == "mono"

    @property
    def width(self) -> float:
        """Width of the text in points."""
        return self.page[0] - self.left - self.right

    @property
    def height(self) -> float:
        """Height of the text on a page without letterhead, in points."""
        return self.page[1] - self.top - self.bottom

    @property
    def thinnest(self) -> float:
        """Points of the thinnest line: without colours all is told by lines, which a bad copier has to keep."""
        return 0.7 if self.mono else 0.0

    def ink(self, colour: Rgb) -> Rgb:
        """The colour as this variant prints it; without colours all but pale shades is black."""
        if not self.mono:
            return colour
        level = grey(colour)
        return level if level[0] > _PALE else BLACK


def measures(story: Story, variant: Variant) -> Measures:
    """Margins, sizes and colours for a story: 11.5 pt (10.5 on A5), from 18 pt on in large print.

    Large print stands upright, as wide tables become lists there.
    """
    body = 18.0 if variant == "large" else 10.5 if story.paper == "A5" else 11.5
    wide, high = _PAPERS[story.paper]
    landscape = story.landscape and variant != "large"
    small_page = story.paper == "A5"
    side = 14 if small_page else 18 if landscape or variant == "large" else 25
    primary, accent = _colours(story.look, variant)
    mono = variant == "mono"
    return Measures(
        styles=_styles(body, primary, small_page=small_page, landscape=landscape, variant=variant),
        page=(high, wide) if landscape else (wide, high),
        left=side * MM,
        right=(side if side != 25 else 22) * MM,
        top=(13 if story.bare else 16 if small_page else 20) * MM,
        bottom=(13 if story.bare else 16 if small_page and variant != "large" else 22) * MM,
        primary=primary,
        accent=accent,
        rule=BLACK if mono else (0.72, 0.74, 0.77),
        shade=(0.94, 0.94, 0.94) if mono else tint(primary, 0.08),
        variant=variant,
    )


def _colours(look: Look, variant: Variant) -> tuple[Rgb, Rgb]:
    if variant == "mono":
        return BLACK, BLACK
    return readable(look.primary), readable(look.accent)


def _styles(
    body: float, primary: Rgb, *, small_page: bool, landscape: bool, variant: Variant
) -> dict[str, Style]:
    large = variant == "large"
    cell = 18.0 if large else 9.0 if small_page else 9.5 if landscape else 10.0
    small = 18.0 if large else 8.5 if small_page else 9.0
    text = Style(body, body * 1.42, after=body * 0.55)
    return {
        "body": text,
        "lead": replace(text, size=body * 1.14, leading=body * 1.14 * 1.4, after=body * 0.9),
        "small": replace(text, size=small, leading=small * 1.36, colour=QUIET),
        "quote": replace(text, cut="Italic"),
        "strong": replace(text, cut="Bold"),
        "right": replace(text, align="right"),
        "center": replace(text, align="center"),
        "item": replace(text, after=body * 0.25),
        "cell": Style(cell, cell * 1.32),
        "cell-head": Style(cell, cell * 1.25, "Bold", primary),
        "caption": Style(small, small * 1.36, "Bold", QUIET, before=body * 0.4, after=body * 0.3),
        "furniture": Style(18.0 if large else 8.0, 22.0 if large else 10.5, colour=QUIET),
        **_heads(body, primary, large=large, small_page=small_page),
    }


def _heads(body: float, primary: Rgb, *, large: bool, small_page: bool) -> dict[str, Style]:
    """The title of a cover and the headings h1 to h6."""
    title, leading, sizes = _HEADS[large, small_page]
    styles = {"title": Style(title, leading, "Bold", primary, after=body)}
    for level, size in enumerate(sizes, 1):
        before = body * (2.2 if level == 1 else 1.6 if level == 2 else 1.2)
        after = body * (0.75 if level == 1 else 0.45)
        styles[f"h{level}"] = Style(size, size * 1.22, "Bold", primary if level < 3 else TEXT, before, after)
    return styles
