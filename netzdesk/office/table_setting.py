"""A table of the story becomes rows and cells with their elements; one too wide for the page becomes a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from netzdesk.base.text import translate
from netzdesk.office.boxes import Box
from netzdesk.office.breaking import natural
from netzdesk.office.columns_fit import Need, by_shares, lines, shared
from netzdesk.office.inline import flat
from netzdesk.office.paper import TextOwner
from netzdesk.office.setting import Setting, is_text
from netzdesk.office.story import Bullets, Cell, Link, Para, Span, Table, Text
from netzdesk.office.table_cards import cards
from netzdesk.office.table_cells import cell_boxes
from netzdesk.office.tables import PAD_X, Row, TableBox, row, running_heights
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM, Style

_LONGEST = 8.5
"""A word longer than this many times the type size may be broken to make a table fit."""


_WRITING = 16
"""Width of a column to be written in by hand, in type sizes."""
_WINDING = 2.5
"""A table whose rows are higher than so many lines on average becomes a list in large print."""
_WORTH = 1.4
"""Widths that a document asks for may cost so many times the lines of those that fit best."""
_HIGHEST_HEAD = 0.3
"""A heading row higher than this share of a page leaves too little room for the rows below it."""


def table(setting: Setting, block: Table, parent: Element, width: float) -> list[Box]:
    """The table as a box; a list with one entry a row where its columns do not fit."""
    rows = [
        [*cells[: len(block.columns)], *[""] * (len(block.columns) - len(cells))]
        for cells in map(list, block.rows)
    ]
    if not block.columns:
        return []
    room = width - 2 * PAD_X * len(block.columns)
    needs = _needs(setting, block, rows)
    longest = setting.style("cell").size * _LONGEST
    widths = shared(needs, room, 1.5 * longest) or shared(needs, room, longest)
    asked = by_shares(block.widths, needs, room, longest) if block.widths else None
    if asked and (widths is None or _lines(needs, asked) <= _WORTH * _lines(needs, widths)):
        widths = asked
    if widths and setting.measures.large and _winding(needs, widths, len(rows)):
        widths = None
    if widths and _head_height(setting, block, widths) < setting.measures.height * _HIGHEST_HEAD:
        return _laid_out(setting, block, rows, parent, widths)
    return cards(setting, block, rows, parent, width)


def _winding(needs: Sequence[Need], widths: Sequence[float], rows: int) -> bool:
    """Whether the rows would wind down narrow columns, so that a list is easier to follow."""
    return rows > 0 and _lines(needs, widths) / rows > _WINDING


def _lines(needs: Sequence[Need], widths: Sequence[float]) -> int:
    """About how many lines the column with most of them has, its heading left out."""
    return max(lines(need.texts[1:], width) for need, width in zip(needs, widths, strict=True))


def _head_height(setting: Setting, block: Table, widths: Sequence[float]) -> float:
    style = setting.style("cell-head")
    high = (
        len(setting.lines(title, style, width)) for title, width in zip(block.columns, widths, strict=True)
    )
    return max(high) * style.leading


def _needs(setting: Setting, block: Table, rows: Sequence[Sequence[Cell]]) -> list[Need]:
    head, style = setting.style("cell-head"), setting.style("cell")
    needs = [Need() for _ in block.columns]
    for need, title in zip(needs, block.columns, strict=True):
        need.take(*natural(title, head.cut, head.size, setting.shaper))
    for cells in rows:
        setting.tick()
        for number, cell in enumerate(cells):
            cut = "Bold" if number == block.row_header else style.cut
            for text, indent in _texts(cell):
                least, widest = natural(text, cut, style.size, setting.shaper)
                needs[number].take(least + indent * style.size, widest + indent * style.size)
    if block.row_height:
        _leave_room_to_write(needs, style.size)
    return needs


def _leave_room_to_write(needs: Sequence[Need], size: float) -> None:
    """Columns that are empty in a table to be filled in by hand want room for a signature."""
    for need in needs:
        if not any(need.texts[1:]):
            need.take(size * _LONGEST, size * _WRITING)


def _texts(cell: Cell) -> list[tuple[Text, float]]:
    """The texts of a cell, each with its indent in type sizes."""
    if isinstance(cell, (str, Span, Link)):
        return [(cell, 0)]
    if isinstance(cell, Para):
        return [(cell.text, 0)]
    if isinstance(cell, Bullets):
        return [(item, 2) for item in cell.items if is_text(item)]
    if is_text(cell):
        return [(cell, 0)]
    return [found for part in cell for found in _texts(part)]


def _laid_out(
    setting: Setting, block: Table, rows: Sequence[Sequence[Cell]], parent: Element, widths: Sequence[float]
) -> list[Box]:
    element = parent.add("Table", lang=block.lang)
    if block.summary:
        element.describe("Table", Summary=flat(block.summary))
    full = sum(widths) + 2 * PAD_X * len(widths)
    caption = setting.paragraph(
        block.caption, setting.style("caption"), full, element, role="Caption", keep=True
    )
    heading = element.add("THead").add("TR")
    head_style = setting.style("cell-head")
    head = row(
        [
            [
                setting.text(
                    title, _aligned(head_style, block, n), widths[n], TextOwner(_th(heading, "Column"))
                )
            ]
            for n, title in enumerate(block.columns)
        ]
    )
    body = element.add("TBody")
    laid = [_row(setting, block, cells, body.add("TR"), widths) for cells in rows] or [
        _nothing(setting, block, body.add("TR"), full)
    ]
    lefts = [sum(widths[:n]) + 2 * PAD_X * n for n in range(len(widths))]
    gap = setting.style("body").after
    grid = TableBox(head, laid, running_heights(laid), lefts, full, setting.measures.height, after=gap * 1.8)
    return [*caption, grid] if caption else [replace(grid, before=gap * 0.5)]


def _th(line: Element, scope: str) -> Element:
    return line.add("TH").describe("Table", Scope=scope)


def _aligned(style: Style, block: Table, number: int) -> Style:
    return replace(style, align="right") if number in block.right else style


def _row(
    setting: Setting, block: Table, cells: Sequence[Cell], line: Element, widths: Sequence[float]
) -> Row:
    setting.tick()
    boxes: list[Sequence[Box]] = []
    style = setting.style("cell")
    for number, cell in enumerate(cells):
        leads = number == block.row_header
        element = _th(line, "Row") if leads else line.add("TD")
        chosen = _aligned(replace(style, cut="Bold") if leads else style, block, number)
        boxes.append(cell_boxes(setting, cell, element, widths[number], chosen))
    return row(boxes, block.row_height * MM)


def _nothing(setting: Setting, block: Table, line: Element, width: float) -> Row:
    text = block.empty or translate("Paper", "Keine Einträge.")
    cell = line.add("TD").describe("Table", ColSpan=len(block.columns))
    return row([[setting.text(text, setting.style("cell"), width - 2 * PAD_X, TextOwner(cell))]])
