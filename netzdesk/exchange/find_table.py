"""Where on a sheet the lists are: under title blocks, under each other, with headings over one row or two, or none."""

from __future__ import annotations

from operator import itemgetter
from typing import NamedTuple

from netzdesk.base.text import translate
from netzdesk.exchange.address_rows import join_addresses
from netzdesk.exchange.evidence import is_data
from netzdesk.exchange.found import Cell, FoundTable, Sheet, SourceRow, cell_text, how_full
from netzdesk.exchange.header_rows import Header, find_header, next_header
from netzdesk.exchange.headings import stand_in_heading
from netzdesk.exchange.side_by_side import apart
from netzdesk.exchange.table_rows import Kept, sort_rows

Rows = list[tuple[int, list[Cell]]]


class _Span(NamedTuple):
    """The rows of one table: its title, its header, and where its contents begin and end in the sheet's rows."""

    title: str
    header: Header | None
    start: int
    end: int


def find_tables(sheet: Sheet) -> list[FoundTable]:
    """All lists of a sheet in their order; none where there are no two rows that belong together."""
    _fill_merged(sheet)
    return [
        table for part in apart(sheet) for span in _spans(part.rows, part) if (table := _table(part, span))
    ]


def _fill_merged(sheet: Sheet) -> None:
    """A cell merged over several rows counts for each of them; merged over columns it stays where it is."""
    tall = [(top, left, bottom) for top, left, bottom, _ in sheet.merged if bottom > top]
    if not tall:
        return
    by_number = dict(sheet.rows)
    for top, left, bottom in tall:
        value = _at(by_number.get(top, []), left)
        if value is None:
            continue
        for number in range(top + 1, min(bottom, top + 5000) + 1):
            row = by_number.get(number)
            if row is not None:
                row.extend([None] * (left + 1 - len(row)))
                row[left] = value


def _at(row: list[Cell], column: int) -> Cell:
    return row[column] if column < len(row) else None


def _spans(rows: Rows, sheet: Sheet) -> list[_Span]:
    """Cut a sheet at its headers; a header that comes again under itself does not cut."""
    if not rows:
        return []
    header = find_header(rows, sheet.merged)
    if header is None:
        return [_Span("", None, 0, len(rows))]
    spans: list[_Span] = []
    title = _title(rows, 0, header.first)[0]
    while header:
        following = next_header(rows, header, sheet.merged)
        next_title, end = _title(rows, header.end, following.first) if following else ("", len(rows))
        spans.append(_Span(title, header, header.end, end))
        header, title = following, next_title
    return spans


def _title(rows: Rows, start: int, header: int) -> tuple[str, int]:
    """The line above a header that names the table, and where the lines that belong to it begin."""
    begin = header
    while begin > start:
        number, cells = rows[begin - 1]
        if how_full(cells) > 1:
            break
        if begin < header and rows[begin][0] - number > 1:
            break
        begin -= 1
    lines = [cell_text(next(cell for cell in cells if cell is not None)) for _, cells in rows[begin:header]]
    texts = [" ".join(line.split()) for line in lines if not is_data(line)]
    return (texts[0] if texts else "")[:200], begin


def column_letter(index: int) -> str:
    """The name of a column in a spreadsheet: 0 is "A", 26 is "AA"."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _table(sheet: Sheet, span: _Span) -> FoundTable | None:
    """The rows of a span as wide as its headings, without totals, section headings and footnotes."""
    body = join_addresses(sheet.rows[span.start : span.end])
    headings = list(span.header.headings) if span.header else []
    kept = sort_rows(body, headings, sheet.merged)
    width = max((len(cells) for _, cells in kept.rows), default=0)
    surplus = 0 if not headings else max(0, width - len(headings))
    if surplus and not _worth_columns(kept, len(headings)):
        width = len(headings)
    width = max(width, len(headings))
    used = [
        column
        for column in range(width)
        if (column < len(headings) and headings[column]) or _filled(kept, column)
    ]
    if not kept.rows or not used:
        return None
    names = [
        (headings[column] if column < len(headings) else "")
        or stand_in_heading(column_letter(column + sheet.first_column))
        for column in used
    ]
    rows = _rows(kept, used, width)
    if kept.sections:
        names.append(translate("Import", "Abschnitt"))
        rows = [row._replace(cells=(*row.cells, kept.sections.get(row.number))) for row in rows]
    return FoundTable(sheet.name, span.title or sheet.name, tuple(names), rows, kept.left_out)


def _filled(kept: Kept, column: int) -> bool:
    return any(len(cells) > column and cells[column] is not None for _, cells in kept.rows)


def _worth_columns(kept: Kept, width: int) -> bool:
    """Whether cells beyond the headings are columns without one (many rows have them) or rows gone wrong."""
    beyond = sum(len(cells) > width for _, cells in kept.rows)
    return beyond > 0.5 * len(kept.rows)


def _rows(kept: Kept, used: list[int], width: int) -> list[SourceRow]:
    """Rows cut and filled up to the same width; one that loses cells says so."""
    picked = used != list(range(width))
    pick = itemgetter(*used) if len(used) > 1 else lambda cells: (cells[used[0]],)
    rows = []
    for number, cells in kept.rows:
        problem = ""
        if len(cells) > width:
            problem = translate(
                "Import", "Die Zeile hat {found} statt {expected} Zellen; vielleicht sind Werte verrutscht."
            ).format(found=len(cells), expected=width)
            whole = cells[:width]
        else:
            whole = cells + [None] * (width - len(cells))
        rows.append(SourceRow(number, pick(whole) if picked else tuple(whole), problem))
    return rows
