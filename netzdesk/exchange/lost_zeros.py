"""Phone numbers that Excel kept as numbers, and of which it ate the zero in front."""

from __future__ import annotations

import re
from collections.abc import Sequence

from netzdesk.base.text import translate
from netzdesk.exchange.cleaned import Cleaned, Cleaner
from netzdesk.exchange.found import Cell, cell_text
from netzdesk.exchange.headings import fold_heading

NUMBERS = frozenset({"phone", "mobile", "fax", "person_phone", "person_mobile"})
"""The fields that hold phone numbers."""
_GERMAN = re.compile(
    r"tel(efon)?\b|fon\b|telefonnummer|handy|rufnummer|mobil(nummer|telefon)?\b|plz|postleitzahl|strasse|\bort\b|"
    r"verein|einrichtung|trager|anschrift|ansprech|vorname"
)
"""Headings of a list from where the zero belongs to the number: Germany, Austria, Switzerland."""
_FEWEST, _MOST = 6, 11
"""Digits of a number without its zero; shorter ones are dialled in their own town alone."""
_SURELY_WHOLE = 9
"""Digits that no number has without its area code."""
_WITH_COUNTRY = re.compile(r"(49|43|41)\d{9,}")


def have_lost_zeros(headings: Sequence[str], cells: Sequence[Cell]) -> bool:
    """Whether zeros are missing in a column of phone numbers: some are kept as numbers, most have an area code."""
    told = [cell for cell in cells if cell is not None]
    if not any(type(cell) is float or type(cell) is int for cell in told):
        return False
    dialled = sum(_has_area_code(cell) for cell in told)
    return 2 * dialled > len(told) and any(_GERMAN.search(fold_heading(heading)) for heading in headings)


def with_zeros(way: Cleaner) -> Cleaner:
    """The way to clean a column where the zero of numbers comes back, and is told."""

    def clean(cell: Cell) -> Cleaned:
        number = _number(cell)
        if not _FEWEST <= len(number) <= _MOST or _WITH_COUNTRY.fullmatch(number):
            return way(cell)
        said = translate(
            "Import",
            "„{value}“ hat in der Tabelle die Null am Anfang verloren und wird als „{number}“ eingelesen.",
        )
        return Cleaned(way(f"0{number}").value, said.format(value=number, number=f"0{number}"))

    return clean


def _number(cell: Cell) -> str:
    """The digits of a cell that is no text; "" for all others."""
    text = cell_text(cell) if type(cell) is float or type(cell) is int else ""
    return text if text.isdecimal() else ""


def _has_area_code(cell: Cell) -> bool:
    if isinstance(cell, str):
        return cell.lstrip("‘’'`´( ").startswith(("0", "+"))
    return len(_number(cell)) >= _SURELY_WHOLE
