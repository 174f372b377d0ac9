"""Lists in which an address goes over two rows: the street, and below it the PLZ with the place."""

from __future__ import annotations

from itertools import zip_longest

from netzdesk.exchange.evidence import is_address, is_postcode_place, is_street
from netzdesk.exchange.found import Cell, cell_text

Rows = list[tuple[int, list[Cell]]]


def join_addresses(body: Rows) -> Rows:
    """The rows of a table, those that only go on with the one right above them joined to it, cell by cell.

    Such a row has nothing in its first cell, and PLZ and place below a street.
    """
    joined: Rows = []
    last = 0
    for number, cells in body:
        if joined and cells and cells[0] is None and number == last + 1 and _goes_on(joined[-1][1], cells):
            first, above = joined[-1]
            joined[-1] = first, [_both(*pair) for pair in zip_longest(above, cells)]
        else:
            joined.append((number, cells))
        last = number
    return joined


def _goes_on(above: list[Cell], cells: list[Cell]) -> bool:
    return above[0] is not None and any(
        isinstance(upper, str)
        and isinstance(cell, str)
        and is_postcode_place(cell)
        and is_street(upper)
        and not is_address(upper)
        for upper, cell in zip(above, cells, strict=False)
    )


def _both(upper: Cell, lower: Cell) -> Cell:
    if upper is None or lower is None:
        return lower if upper is None else upper
    return f"{cell_text(upper)}\n{cell_text(lower)}"
