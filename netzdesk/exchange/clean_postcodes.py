"""PLZ and area codes: numbers that are texts, and of which Excel eats the zeros in front."""

from __future__ import annotations

import re
from collections.abc import Sequence

from netzdesk.base.text import translate
from netzdesk.exchange.cleaned import NOTHING, Cleaned, clean_line, not_taken
from netzdesk.exchange.evidence import COUNTRY_BEFORE, FOREIGN_POSTCODE, is_area_code
from netzdesk.exchange.found import Cell, cell_text


def has_lost_zeros(values: Sequence[Cell]) -> bool:
    """Whether a column of PLZ is German and some have lost their zero: mostly five digits, and some four in numbers."""
    texts = [cell_text(value) for value in values if value is not None]
    five = sum(len(text) == 5 and text.isdigit() for text in texts)
    four = sum(len(text) == 4 and text.isdigit() and text[0] != "0" for text in texts)
    return 0 < four <= five


def clean_postcode(value: Cell, lost_zero: bool = False) -> Cleaned:
    """A PLZ as text: 4 digits (Austria, Switzerland) or 5, or as neighbours write it; others are kept and named.

    ``lost_zero``: in this column Excel may have eaten leading zeros (see ``has_lost_zeros``). Such a PLZ is only
    named and never changed, because those of Austria and Switzerland have four digits.
    """
    text, _ = clean_line(value)
    if text is None:
        return NOTHING
    if not text.isdecimal():
        text = re.sub(rf"^{COUNTRY_BEFORE}[\s-]+(?=\d)", "", text, flags=re.I)
    places = len(text) if text.isdecimal() else 0
    if places == 5 or (places == 4 and not lost_zero) or (not places and FOREIGN_POSTCODE.fullmatch(text)):
        return Cleaned(text)
    if places == 4:
        said = translate("Import", "Der PLZ „{value}“ fehlt vielleicht die Null am Anfang: Prüfen Sie sie.")
        return Cleaned(text, said.format(value=text))
    return Cleaned(
        text[:12],
        translate("Import", "„{value}“ ist keine PLZ mit 4 oder 5 Ziffern.").format(value=text[:40]),
    )


def clean_area_code(value: Cell) -> Cleaned:
    """What is dialled before the number in the next column."""
    text, _ = clean_line(value)
    if text is None or is_area_code(text):
        return Cleaned(text)
    return not_taken(translate("Import", "„{value}“ ist keine Vorwahl."), text)
