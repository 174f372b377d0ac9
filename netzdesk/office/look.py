"""What a network looks like on paper: name, logo, address and two colours that can always be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate

READABLE = 4.5
"""Least contrast of text on white (WCAG 2.2, success criterion 1.4.3)."""

_HEX = re.compile(r"#?([0-9a-fA-F]{6})")
_SHORT = re.compile(r"#?([0-9a-fA-F]{3})")

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Look:
    """The face of a network on every page.

    ``logo`` is the bytes of a PNG or JPEG picture, ``logo_alt`` what it shows, said on a cover.
    Colours are ``#rrggbb``; one that is too pale for text on white is darkened on paper.
    ``address`` are the lines of the sender; ``contact`` further lines for the letterhead (phone, mail, web).
    """

    name: str = ""
    carrier: str = ""
    logo: bytes = field(default=b"", repr=False)
    logo_alt: str = ""
    primary: str = "#1f4e79"
    accent: str = "#a8461f"
    address: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()


def rgb(colour: str) -> Rgb:
    """``#rrggbb`` or ``#rgb`` as three parts from 0 to 1; ``UserError`` for anything else."""
    if found := _HEX.fullmatch(colour.strip()):
        digits = found.group(1)
    elif found := _SHORT.fullmatch(colour.strip()):
        digits = "".join(2 * digit for digit in found.group(1))
    else:
        message = translate("Paper", "„{colour}“ ist keine Farbe. Bitte wählen Sie eine Farbe wie #1f4e79.")
        raise UserError(message.format(colour=colour))
    return int(digits[:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:], 16) / 255


def luminance(colour: Rgb) -> float:
    """Relative luminance, 0 black to 1 white (WCAG 2.2, definition of relative luminance)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb = (1, 1, 1)) -> float:
    """Contrast ratio of two colours, 1 to 21; against white where no other is given."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def readable(colour: str, least: float = READABLE) -> Rgb:
    """The colour, darkened in its own hue until it has the ``least`` contrast on white."""
    parts = rgb(colour)
    low, high = 0.0, 1.0
    if contrast(parts) >= least:
        return parts
    for _ in range(20):
        middle = (low + high) / 2
        if contrast(_dimmed(parts, middle)) >= least:
            low = middle
        else:
            high = middle
    return _dimmed(parts, low)


def tint(colour: Rgb, share: float) -> Rgb:
    """The colour mixed into white; ``share`` 0 is white, 1 the colour itself."""
    red, green, blue = (1 - share * (1 - part) for part in colour)
    return red, green, blue


def grey(colour: Rgb) -> Rgb:
    """The same brightness without hue, for black-and-white pages."""
    level = 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]
    return level, level, level


def _dimmed(colour: Rgb, share: float) -> Rgb:
    red, green, blue = (part * share for part in colour)
    return red, green, blue
