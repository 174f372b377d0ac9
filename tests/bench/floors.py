"""The least that anybody would have to do: the same work with the bare libraries, nothing of ours around it."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from itertools import count
from xml.sax.saxutils import escape

from netzdesk.base.paths import resources
from netzdesk.store import open_store
from netzdesk.work import listing as lists
from netzdesk.work.partner_list import PARTNERS
from tests.bench.measure import Run, seconds
from tests.bench.windows import start_to_usable
from tests.bench.workshop import HEADINGS, LIST_COLUMNS, Workshop, list_rows


def empty_window(_workshop: Workshop, _stack: ExitStack) -> Run:
    """From the start of Python to an empty PySide6 window that answers."""
    return lambda: start_to_usable("empty")[0]


def read_and_insert(workshop: Workshop, _stack: ExitStack) -> Run:
    """Read the list with calamine and insert it into one table with sqlite3, in one transaction."""
    workbook, numbers = workshop.workbook(), count()

    def work() -> None:
        from python_calamine import CalamineWorkbook

        rows = CalamineWorkbook.from_path(str(workbook)).get_sheet_by_index(0).to_python()
        database = sqlite3.connect(workshop.folder / f"floor-{next(numbers)}.db", isolation_level=None)
        database.execute(
            f"CREATE TABLE partner ({', '.join(f'c{number}' for number in range(len(HEADINGS)))})"
        )
        database.execute("BEGIN")
        database.executemany(f"INSERT INTO partner VALUES ({', '.join('?' * len(HEADINGS))})", rows[1:])
        database.execute("COMMIT")
        database.close()

    return seconds(work)


def bare_workbook(workshop: Workshop, _stack: ExitStack) -> Run:
    """Write the cells of 25 columns of the partner list, held ready in memory, with openpyxl's write-only mode."""
    columns = PARTNERS.columns[:25]
    store = open_store(workshop.network(workshop.size))
    with store.look() as reader:
        listed = lists.rows(reader, PARTNERS, lists.ids(reader, PARTNERS, lists.ListQuery()))
        cells = [
            [column.heading() for column in columns],
            *([column.get(row) for column in columns] for row in listed),
        ]
    store.close()

    def work() -> None:
        from openpyxl import Workbook

        book = Workbook(write_only=True)
        sheet = book.create_sheet("Partner")
        for row in cells:
            sheet.append(row)
        book.save(workshop.folder / "floor.xlsx")

    return seconds(work)


def plain_pdf(workshop: Workshop, _stack: ExitStack) -> Run:
    """The list as a PDF by reportlab alone: the same words, font, columns and page size, no tags."""

    def work() -> None:
        from reportlab.lib.pagesizes import A4, landscape
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

        regular = resources() / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf"
        pdfmetrics.registerFont(TTFont("floor", regular))
        style = ParagraphStyle("floor", fontName="floor", fontSize=10, leading=13)
        cells = [
            [Paragraph(escape(cell), style) for cell in row] for row in [LIST_COLUMNS, *list_rows(workshop)]
        ]
        document = SimpleDocTemplate(str(workshop.folder / "floor.pdf"), pagesize=landscape(A4))
        document.build([Paragraph("Partner", style), LongTable(cells, repeatRows=1)])

    return seconds(work)
