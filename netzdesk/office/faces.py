"""The typefaces on paper, and which of them has a letter. Imported only by code that writes pages (reportlab).

Text is set in Atkinson Hyperlegible Next; a letter that it lacks comes from the next face that has it.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from netzdesk.base.paths import resources

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Regular", "Bold", "Italic", "BoldItalic"
CUTS = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)
MISSING = "\u25a1"
"""Printed for a letter that no face has; the text behind it keeps the letter."""

_CHAIN = (
    ("AtkinsonHyperlegibleNext", CUTS),
    ("NotoSans", (REGULAR, BOLD)),
    ("NotoSansArabic", (REGULAR, BOLD)),
    ("DejaVuSans", (REGULAR, BOLD)),
    ("NotoEmoji", (REGULAR,)),
)
BASE = f"{_CHAIN[0][0]}-{REGULAR}"


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file, ready for reportlab under ``name``; ``widths`` in 1/1000 of the type size by code point."""

    name: str
    widths: dict[int, float]
    ascent: float


@cache
def face(family: str, cut: str) -> Face:
    """Read the font file once in the life of the program; only faces that a text needs are read."""
    name = f"{family}-{cut}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        font = TTFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    widths = {code: width for code, width in font.face.charWidths.items() if code in font.face.charToGlyph}
    widths.pop(0, None)
    return Face(name, widths, font.face.ascent)


@cache
def chain(cut: str) -> tuple[tuple[str, str], ...]:
    """Family and cut of each face in the order in which they are asked for a letter."""
    upright = BOLD if cut in (BOLD, BOLD_ITALIC) else REGULAR
    return tuple(
        (family, cut if cut in cuts else upright if upright in cuts else REGULAR) for family, cuts in _CHAIN
    )


@cache
def face_for(code: int, cut: str) -> Face | None:
    """The first face of the chain with the letter; private-use letters have no meaning and count as missing."""
    if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
        return None
    for family, style in chain(cut):
        found = face(family, style)
        if code in found.widths:
            return found
    return None
