"""``PagesView``: the pages of a PDF below each other, drawn when they come into sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from netzdesk.ui.dialogs.pdf_pages import Hit, PdfPages
from netzdesk.ui.theme_tokens import FRAME, MARKER

GAP = 12
"""Pixels between two pages and around them."""

KEPT_PICTURES, KEPT_BYTES = 8, 150_000_000
"""Pictures of pages that are kept, and how much of the memory they may take: at 400 % a page has 60 MB."""

FIT_WIDTH, FIT_PAGE = 0.0, -1.0


class PagesView(QAbstractScrollArea):
    """Shows a ``PdfPages``; ``page_changed`` gives the number, from 0, of the page in the middle of the view,
    ``zoom_wanted`` 1 or -1 where the wheel is turned with Strg held down.

    ``zoom`` is 1.0 for the size on paper, ``FIT_WIDTH`` or ``FIT_PAGE``.
    """

    page_changed = Signal(int)
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._zoom = FIT_WIDTH
        self._boxes: list[QRectF] = []
        self._pictures: dict[int, QImage] = {}
        self._hits: list[Hit] = []
        self._current: Hit | None = None
        self._shown = -1
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show another document, at the same place where it is as long; None shows nothing."""
        self._pages = pages
        self._pictures.clear()
        self._hits, self._current = [], None
        self._shown = -1
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Choose the size: 1.0 is that of the paper, or ``FIT_WIDTH`` or ``FIT_PAGE``."""
        middle = self._at_middle()
        across = self.horizontalScrollBar()
        side = (across.value() + across.pageStep() / 2) / (across.maximum() + across.pageStep() or 1)
        self._zoom = zoom
        self._pictures.clear()
        self._lay_out()
        across.setValue(round(side * (across.maximum() + across.pageStep()) - across.pageStep() / 2))
        if middle is not None:
            number, share = middle
            box = self._boxes[number]
            self.verticalScrollBar().setValue(
                round(box.top() + share * box.height() - self.viewport().height() / 2)
            )

    def zoom(self) -> float:
        """The size in force as a share of the size on paper, also while it fits the window."""
        return self._scale() * 72 / self.logicalDpiX()

    def go_to_page(self, number: int) -> None:
        """Bring the top of a page, counted from 0, into sight."""
        if 0 <= number < len(self._boxes):
            self.verticalScrollBar().setValue(round(self._boxes[number].top()) - GAP)

    def mark(self, hits: list[Hit], current: Hit | None) -> None:
        """Highlight what was found, and bring the ``current`` one into sight."""
        self._hits, self._current = hits, current
        if current and current.boxes:
            box = self._on_screen(current.page, current.boxes[0])
            self.verticalScrollBar().setValue(round(box.center().y() - self.viewport().height() / 3))
            self.horizontalScrollBar().setValue(round(box.center().x() - self.viewport().width() / 2))
        self.viewport().update()

    def _scale(self) -> float:
        if self._zoom > 0 or not self._pages or not self._pages.sizes:
            return max(self._zoom, 0.1) * self.logicalDpiX() / 72
        wide = (self.viewport().width() - 2 * GAP) / max(width for width, _height in self._pages.sizes)
        if self._zoom == FIT_PAGE:
            high = (self.viewport().height() - 2 * GAP) / max(height for _width, height in self._pages.sizes)
            wide = min(wide, high)
        return max(wide, 0.05)

    def _on_screen(self, number: int, box: QRectF) -> QRectF:
        scale = self._scale()
        corner = self._boxes[number].topLeft()
        return QRectF(corner + box.topLeft() * scale, corner + box.bottomRight() * scale)

    def _lay_out(self) -> None:
        sizes = self._pages.sizes if self._pages else []
        view, scale = self.viewport().size(), self._scale()
        widest = round(max((width for width, _height in sizes), default=0) * scale) + 2 * GAP
        self._boxes, top = [], GAP
        for width, height in sizes:
            left = (max(view.width(), widest) - width * scale) / 2
            self._boxes.append(QRectF(round(left), top, round(width * scale), round(height * scale)))
            top += round(height * scale) + GAP
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(max(20, view.height() // 12))
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setSingleStep(max(20, view.width() // 12))
        self.viewport().update()
        self._tell_page()

    def _at_middle(self) -> tuple[int, float] | None:
        """The page in the middle of the view, and how far down it the middle is (0 to 1)."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        for number, box in enumerate(self._boxes):
            if middle <= box.bottom() + GAP:
                return number, min(1.0, max(0.0, (middle - box.top()) / box.height()))
        return None

    def _tell_page(self) -> None:
        middle = self._at_middle()
        if middle and middle[0] != self._shown and self._pages:
            self._shown = middle[0]
            self.setAccessibleDescription(self._pages.text(self._shown))
            self.page_changed.emit(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew where the size follows the window."""
        if self._zoom <= 0:
            self._pictures.clear()
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight; the pictures of the last few are kept."""
        painter = QPainter(self.viewport())
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = QRectF(self.viewport().rect())
        for number, place in enumerate(self._boxes):
            box = place.translated(shift)
            if box.intersects(seen):
                painter.drawImage(box, self._picture(number))
                self._draw_hits(painter, number, shift)
        painter.end()

    def _draw_hits(self, painter: QPainter, number: int, shift: QPointF) -> None:
        """As with a marker: what is under it stays as dark as it was; the current place has a frame besides."""
        for hit in self._hits:
            if hit.page != number:
                continue
            for box in hit.boxes:
                place = self._on_screen(number, box).translated(shift).adjusted(-1, -1, 1, 1)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.fillRect(place, QColor(MARKER))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                if hit is self._current:
                    painter.setPen(QPen(QColor(FRAME), 2))
                    painter.drawRect(place)

    def _picture(self, number: int) -> QImage:
        picture = self._pictures.pop(number, None)
        if picture is None and self._pages:
            picture = self._pages.image(number, self._scale() * self.devicePixelRatioF())
        if picture is None:
            return QImage()
        self._pictures[number] = picture
        while len(self._pictures) > KEPT_PICTURES or (
            len(self._pictures) > 1
            and sum(each.sizeInBytes() for each in self._pictures.values()) > KEPT_BYTES
        ):
            self._pictures.pop(next(iter(self._pictures)))
        return picture

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the pages, or ask for another size while Strg is held down."""
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned:
            self.zoom_wanted.emit(1 if turned > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends, Page Up and Page Down turn by a screen."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
