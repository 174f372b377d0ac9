"""Lists as OpenDocument sheets, written row by row: odfpy keeps a tree of the whole and is twenty times slower."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from openpyxl.utils import get_column_letter

from netzdesk.base.columns import show
from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.office.cell_lines import lines
from netzdesk.office.cells import CONVERT, safe_text
from netzdesk.office.open_sheets_frame import CONTENT_HEAD, HIGHEST, MANIFEST, META, MIME, STYLES
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheet_paper import Layout, lay_out, left_out
from netzdesk.office.sheet_words import language_tag, too_long
from netzdesk.office.sheets import Sheet, SheetReport, legend

MOST_ROWS = 1_048_576
_PAGE, _PAGES = "<text:page-number>1</text:page-number>", "<text:page-count>1</text:page-count>"


def write_ods(
    path: Path, title: str, sheets: Sequence[Sheet], progress: Progress = silent, *,
    notes: Sequence[tuple[str, str]] = (), author: str = "",
) -> SheetReport:  # fmt: skip
    """Lists as an OpenDocument spreadsheet (ODF 1.3): heading row repeated on paper, dates and numbers as such.

    Each list has a filter; ``notes`` stand on a sheet of their own, as in a workbook.
    """
    counts = [0]
    tag = language_tag()
    words = {"title": escape(safe_text(title)), "author": escape(safe_text(author)), "language": tag}
    language, country = tag.split("-")
    with whole_file(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIME, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("meta.xml", META.format(**words))
        pages = translate("Sheets", "Seite {page} von {pages}").format(page=_PAGE, pages=_PAGES)
        archive.writestr(
            "styles.xml", STYLES.format(language=language, country=country, title=words["title"], pages=pages)
        )
        with archive.open("content.xml", "w", force_zip64=True) as raw:
            out = io.TextIOWrapper(raw, "utf-8", newline="\n")
            for piece in _content(title, sheets, notes, progress, counts):
                out.write(piece)
            out.flush()
    return SheetReport(counts[0])


def _content(
    title: str,
    sheets: Sequence[Sheet],
    notes: Sequence[tuple[str, str]],
    progress: Progress,
    counts: list[int],
) -> Iterator[str]:
    taken: set[str] = set()
    areas, unprinted = [], []
    yield CONTENT_HEAD
    for sheet in sheets:
        name = sheet_name(sheet.title, taken)
        before = counts[0]
        layout = lay_out(sheet.columns, sheet.rows)
        unprinted += left_out(sheet.title, layout.printed, len(sheet.columns))
        yield from _head(sheet, name, layout)
        yield from _rows(sheet, layout, progress, counts)
        yield "</table:table>"
        areas.append(_area(name, len(sheet.columns), 1 + max(1, counts[0] - before)))
    name = sheet_name(translate("Sheets", "Hinweise"), taken)
    yield from _notes(name, legend(title, sheets, [*notes, *unprinted]))
    yield from _filters(areas)
    yield "</office:spreadsheet></office:body></office:document-content>"


def _head(sheet: Sheet, name: str, layout: Layout) -> Iterator[str]:
    """A table as far as its headings; what is not printed must not make rows higher."""
    area = ""
    if layout.printed < len(layout.widths):
        area = f" table:print-ranges={quoteattr(_area(name, layout.printed, MOST_ROWS))}"
    yield f"<table:table table:name={quoteattr(name)} table:style-name='tA4'{area}>"
    for number, width in enumerate(layout.widths):
        cells = "wrapped" if number < layout.printed else "plain"
        yield f"<table:table-column table:style-name='w{width}' table:default-cell-style-name='{cells}'/>"
    headings = column_names([column.heading() for column in sheet.columns])
    bold = [width - 1 for width in layout.widths]
    yield f"<table:table-header-rows><table:table-row table:style-name='{_height(headings, bold)}'>"
    for heading in headings:
        yield _cell("string", _paragraphs(heading), "head")
    yield "</table:table-row></table:table-header-rows>"


def _filters(areas: Sequence[str]) -> Iterator[str]:
    """A filter above each list."""
    yield "<table:database-ranges>"
    for number, area in enumerate(areas, 1):
        yield (
            f"<table:database-range table:name='Tabelle{number}' table:target-range-address={quoteattr(area)}"
            " table:contains-header='true' table:display-filter-buttons='true'/>"
        )
    yield "</table:database-ranges>"


def _rows(sheet: Sheet, layout: Layout, progress: Progress, counts: list[int]) -> Iterator[str]:
    gets = [(column.get, CONVERT[column.kind]) for column in sheet.columns]
    for count, row in enumerate(layout.rows, 1):
        if count % 200 == 1:
            progress(count - 1, 0)
        if count > MOST_ROWS - 1:
            raise too_long(sheet.title, MOST_ROWS - 1)
        values = [convert(get(row)) for get, convert in gets]
        cells = "".join(map(_ods_cell, values))
        style = _height(values, layout.widths[: layout.printed])
        yield f"<table:table-row table:style-name='{style}'>{cells}</table:table-row>"
        counts[0] += 1


def _height(values: Sequence[Any], widths: Sequence[int]) -> str:
    """The style of a row with room for its texts in columns of these widths, of which there may be less: on paper
    LibreOffice parts texts otherwise than on the screen, where it would find out by itself.
    """
    columns = zip(values, widths, strict=False)
    most = max((lines(value, width) for value, width in columns if value.__class__ is str), default=1)
    return "row" if most == 1 else f"row{min(most, HIGHEST)}"


def _notes(name: str, notes: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield f"<table:table table:name={quoteattr(name)} table:style-name='tNotes'>"
    yield "<table:table-column table:style-name='w26'/><table:table-column table:style-name='w80'/>"
    for label, words in notes:
        cells = _cell("string", _paragraphs(label), "label") + _cell(
            "string", _paragraphs(safe_text(words)), "wrapped"
        )
        yield f"<table:table-row table:style-name='row'>{cells}</table:table-row>"
    yield "</table:table>"


def _area(sheet: str, columns: int, rows: int) -> str:
    quoted = "'" + sheet.replace("'", "''") + "'"
    return f"{quoted}.A1:{quoted}.{get_column_letter(max(1, columns))}{rows}"


def _ods_cell(value: Any) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, str):
        return _cell("string", _paragraphs(value))
    if isinstance(value, date):
        kind = "moment" if isinstance(value, datetime) else "day"
        return _cell("date", _paragraphs(show(value)), kind, f" office:date-value='{value.isoformat()}'")
    return _cell("float", _paragraphs(str(value)), "", f" office:value='{value}'")


def _cell(kind: str, body: str, style: str = "", value: str = "") -> str:
    style = f" table:style-name='{style}'" if style else ""
    return f"<table:table-cell{style} office:value-type='{kind}'{value}>{body}</table:table-cell>"


def _paragraphs(text: str) -> str:
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
