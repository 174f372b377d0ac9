"""``PdfPages``: a finished PDF as pictures and as text. PDFium takes one call at a time, hence the lock."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import pypdfium2 as pdfium
from pypdfium2.raw import FPDFText_GetUnicode
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from netzdesk.ui.dialogs import page_search

_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a searched text stands: the page from 0, and its boxes in points from the top left corner."""

    page: int
    boxes: tuple[QRectF, ...]


class PdfPages:
    """The pages of a PDF file, held in memory so that the file itself may go; usable from any thread."""

    def __init__(self, path: Path) -> None:
        self.content = path.read_bytes()
        with _ONE_AT_A_TIME:
            self._document = pdfium.PdfDocument(self.content)
            count = len(self._document)
            self.sizes: list[tuple[float, float]] = [
                self._document.get_page_size(number) for number in range(count)
            ]
        """Width and height of each page in points (1/72 inch)."""
        self._folded: dict[int, page_search.Folded] = {}

    def close(self) -> None:
        """Let go of what PDFium holds."""
        with _ONE_AT_A_TIME:
            self._document.close()

    def image(self, number: int, scale: float) -> QImage:
        """Page ``number`` from 0 on white paper, ``scale`` pixels a point."""
        with _ONE_AT_A_TIME:
            page = self._document[number]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            picture = QImage(
                ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            bitmap.close()
            page.close()
        return picture

    def text(self, number: int) -> str:
        """What stands on a page."""
        with _ONE_AT_A_TIME:
            page = self._document[number]
            textpage = page.get_textpage()
            said = str(textpage.get_text_bounded())
            textpage.close()
            page.close()
        return said

    def find(self, text: str) -> list[Hit]:
        """Every place where ``text`` stands, as lists find it, in reading order; nothing for an empty text."""
        if not text.strip():
            return []
        return [hit for number in range(len(self.sizes)) for hit in self._find_on(number, text)]

    def _find_on(self, number: int, text: str) -> list[Hit]:
        known = self._folded.get(number)
        if known and not any(page_search.find(known, text)):
            return []
        height = self.sizes[number][1]
        hits = []
        with _ONE_AT_A_TIME:
            page = self._document[number]
            textpage = page.get_textpage()
            if known is None:
                signs = range(textpage.count_chars())
                known = page_search.folded([FPDFText_GetUnicode(textpage.raw, sign) for sign in signs])
                self._folded[number] = known
            for first, last in page_search.find(known, text):
                count = textpage.count_rects(first, last - first + 1)
                corners = [textpage.get_rect(box) for box in range(count)]
                boxes = tuple(
                    QRectF(left, height - top, right - left, top - bottom)
                    for left, bottom, right, top in corners
                )
                hits.append(Hit(number, boxes))
            textpage.close()
            page.close()
        return hits
