"""The headings of a list: they wrap rather than being cut, and say how narrow a column may become."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

SLACK = 3
"""Pixels between what a text needs and where it wraps: the one is counted in fractions, the other is not."""
WRAPPED = int(Qt.TextFlag.TextWordWrap)


class ListHeader(QHeaderView):
    """Headings from left to right, each as high as the highest of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._measured: tuple[QFont, QFontMetrics] | None = None
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setFirstSectionMovable(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def least(self, section: int) -> int:
        """Pixels that a section needs so that none of its words is cut, and two lines do for most headings."""
        heading, width = self._heading(section), self._metrics().horizontalAdvance
        longest = max(map(width, heading.split()), default=0)
        return self._around(section) + max(longest, round(width(heading) * 0.6))

    def whole(self, section: int) -> int:
        """Pixels that a section needs for its heading in one line."""
        return self._around(section) + self._metrics().horizontalAdvance(self._heading(section))

    def sectionSizeFromContents(self, section: int) -> QSize:
        """As Qt defines it; a heading that is longer than its column is wide takes a second line."""
        size = super().sectionSizeFromContents(section)
        heading = self._heading(section)
        room = QRect(0, 0, self.sectionSize(section) - self._around(section) + SLACK, 10_000)
        if room.width() <= 0 or not heading:
            return size
        more = (
            self._metrics().boundingRect(room, WRAPPED, heading).height()
            - self._metrics().boundingRect(heading).height()
        )
        return QSize(size.width(), size.height() + max(0, more))

    def _heading(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def _around(self, section: int) -> int:
        """Pixels beside the words: room at both sides, and the mark of the order where it stands."""
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.fontMetrics = self._metrics()
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
        empty = self.style().sizeFromContents(QStyle.ContentsType.CT_HeaderSection, option, QSize(), self)
        return empty.width() + SLACK

    def _metrics(self) -> QFontMetrics:
        """Of the bold font, made anew where the font changes: Qt asks for each section many times."""
        if self._measured is None or self._measured[0] != self.font():
            font = QFont(self.font())
            font.setBold(True)
            self._measured = QFont(self.font()), QFontMetrics(font)
        return self._measured[1]
