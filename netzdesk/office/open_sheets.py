"""Lists as OpenDocument sheets, written row by row: odfpy keeps a tree of the whole and is twenty times slower."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from netzdesk.base.columns import show
from netzdesk.base.paths import replace_file
from netzdesk.base.progress import Progress, silent
from netzdesk.office.cells import CONVERT, safe_text
from netzdesk.office.open_sheets_frame import CONTENT_HEAD, MANIFEST, META, MIME, STYLES
from netzdesk.office.sheet_names import column_names, sheet_name
from netzdesk.office.sheets import Sheet, SheetReport


def write_ods(path: Path, title: str, sheets: Iterable[Sheet], progress: Progress = silent) -> SheetReport:
    """Lists as an OpenDocument spreadsheet (ODF 1.3): heading row repeated on paper, dates and numbers as such."""
    part = path.with_name(path.name + ".part")
    counts = [0]
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", MIME, zipfile.ZIP_STORED)
            archive.writestr("META-INF/manifest.xml", MANIFEST)
            archive.writestr("meta.xml", META.format(title=escape(safe_text(title))))
            archive.writestr("styles.xml", STYLES)
            with archive.open("content.xml", "w", force_zip64=True) as raw:
                out = io.TextIOWrapper(raw, "utf-8", newline="\n")
                for piece in _content(sheets, progress, counts):
                    out.write(piece)
                out.flush()
        replace_file(part, path)
    finally:
        part.unlink(missing_ok=True)
    return SheetReport(counts[0])


def _content(sheets: Iterable[Sheet], progress: Progress, counts: list[int]) -> Iterator[str]:
    taken: set[str] = set()
    yield CONTENT_HEAD
    for sheet in sheets:
        yield f"<table:table table:name={quoteattr(sheet_name(sheet.title, taken))} table:style-name='ta'>"
        for column in sheet.columns:
            size = "wide" if column.width >= 40 else "narrow" if column.width <= 12 else "middle"
            yield f"<table:table-column table:style-name='{size}'/>"
        yield "<table:table-header-rows><table:table-row>"
        for heading in column_names([column.heading() for column in sheet.columns]):
            yield _cell("string", _paragraphs(heading), "head")
        yield "</table:table-row></table:table-header-rows>"
        gets = [(column.get, CONVERT[column.kind]) for column in sheet.columns]
        for count, row in enumerate(sheet.rows, 1):
            if count % 200 == 1:
                progress(count - 1, 0)
            cells = "".join(_ods_cell(convert(get(row))) for get, convert in gets)
            yield f"<table:table-row>{cells}</table:table-row>"
            counts[0] += 1
        yield "</table:table>"
    yield "</office:spreadsheet></office:body></office:document-content>"


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
