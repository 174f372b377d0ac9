"""Two lists beside each other on one sheet, told apart by the blank column between them."""

from __future__ import annotations

from dataclasses import replace

from netzdesk.exchange.found import Sheet, tidy
from netzdesk.exchange.header_rows import Header, find_header, next_header
from netzdesk.exchange.headings import fold_heading

_MOST_COLUMNS = 200


def apart(sheet: Sheet) -> list[Sheet]:
    """The sheet itself, or its parts where blank columns separate lists that have headings of their own.

    One list with a blank column in it stays one: the parts must say the same headings or begin in different rows.
    """
    groups = _groups(sheet)
    if len(groups) < 2:
        return [sheet]
    parts = [_part(sheet, first, last) for first, last in groups]
    headers = [_headers(part) for part in parts]
    if not all(headers):
        return [sheet]
    starts = {
        tuple(part.rows[header.first][0] for header in found)
        for part, found in zip(parts, headers, strict=True)
    }
    words = [{fold_heading(text) for text in found[0].headings if text} for found in headers]
    alike = any(len(one & other) >= 2 for number, one in enumerate(words) for other in words[number + 1 :])
    return parts if alike or len(starts) > 1 else [sheet]


def _headers(part: Sheet) -> list[Header]:
    """The headers of the tables under each other in a part."""
    header = find_header(part.rows, part.merged)
    found: list[Header] = []
    while header:
        found.append(header)
        header = next_header(part.rows, header, part.merged)
    return found


def _groups(sheet: Sheet) -> list[tuple[int, int]]:
    """Runs of at least two columns with something in them, as first and last."""
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    if width > _MOST_COLUMNS or not sheet.name:
        return []
    used = [False] * width
    for _, cells in sheet.rows:
        for column, cell in enumerate(cells):
            if cell is not None:
                used[column] = True
    groups: list[tuple[int, int]] = []
    start: int | None = None
    for column, filled in enumerate([*used, False]):
        if filled and start is None:
            start = column
        elif not filled and start is not None:
            groups.append((start, column - 1))
            start = None
    return (
        [group for group in groups if group[1] > group[0]]
        if all(last > first for first, last in groups)
        else []
    )


def _part(sheet: Sheet, first: int, last: int) -> Sheet:
    """Some columns of a sheet, as a sheet."""
    rows = [(number, cut) for number, cells in sheet.rows if (cut := tidy(cells[first : last + 1]))]
    merged = [
        (top, left - first, bottom, right - first)
        for top, left, bottom, right in sheet.merged
        if first <= left <= last
    ]
    return replace(sheet, rows=rows, merged=merged, first_column=sheet.first_column + first)
