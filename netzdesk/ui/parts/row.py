"""One row of a list of parts: a title and a few words below, both wrapping; buttons for what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from netzdesk.base.text import tied, translate
from netzdesk.ui import icons
from netzdesk.ui.parts.kind import Deed, Line

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_READABLE = 11
"""Width in lines that a row keeps for itself before its buttons show words."""


class RowFace(QPushButton):
    """The row itself. Enter opens it, Delete removes it, the arrow keys go to the rows beside it."""

    stepped = Signal(int)
    removed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setProperty("look", "quiet")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line = Line("", "")
        self._title = self._detail = ""

    def show_line(self, line: Line) -> None:
        """Show a row; screen readers get all of it as its name."""
        self._line, self._title, self._detail = line, tied(line.title), tied(line.detail)
        former = translate("Parts", "früher") if line.past else ""
        self.setAccessibleName(", ".join(part for part in (line.title, line.detail, former) if part))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """As Qt defines it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for the wrapped texts."""
        first, second = self._placed(width)
        return second.bottom() + 1 + self._pad() if self._line.detail else first.bottom() + 1 + self._pad()

    def sizeHint(self) -> QSize:
        """As high as at the width it has."""
        return QSize(100, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        """As Qt defines it."""
        return QSize(60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt defines it, and what a row does with keys."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """As Qt defines it; the row that gets the focus becomes the one that Tab stops at."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt defines it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        first, second = self._placed(self.width())
        self._write(painter, first, self._title, self._title_font(), faint=self._line.past)
        if self._line.detail:
            self._write(painter, second, self._detail, self.font(), faint=True)

    def _write(self, painter: QPainter, place: QRect, text: str, font: QFont, *, faint: bool) -> None:
        role = QPalette.ColorRole.PlaceholderText if faint else QPalette.ColorRole.WindowText
        painter.setFont(font)
        painter.setPen(QApplication.palette().color(QPalette.ColorGroup.Active, role))  # in the trash, too
        painter.drawText(place, _WRAP, text)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setStrikeOut(self._line.past)
        return font

    def _pad(self) -> int:
        return self.fontMetrics().height() // 4 + 2

    def _placed(self, width: int) -> tuple[QRect, QRect]:
        pad = self._pad()
        room = QRect(pad + 4, pad, max(width - 2 * pad - 8, 20), 100_000)
        first = QFontMetrics(self._title_font()).boundingRect(room, _WRAP, self._title or " ")
        rest = QRect(room.left(), first.bottom() + 2, room.width(), 100_000)
        second = self.fontMetrics().boundingRect(rest, _WRAP, self._detail)
        first.setWidth(room.width())
        second.setWidth(room.width())
        return first, second


class PartRow(QWidget):
    """A row with its buttons; used again for other lines, so that showing a record makes no widgets anew."""

    opened = Signal(str, str)
    done = Signal(object)

    def __init__(self, deeds: Sequence[Deed], parent: QWidget) -> None:
        super().__init__(parent)
        self.line = Line("", "")
        self.face = RowFace(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        layout.addWidget(self.face, 1)
        self.deeds = [(deed, self._button(deed.icon)) for deed in deeds]
        for deed, button in self.deeds:
            button.clicked.connect(lambda _on=False, deed=deed: self.done.emit(deed))
        self.go = self._button("forward")
        self.go.clicked.connect(self._open)

    def show_line(self, line: Line) -> None:
        """Show a row and the buttons that fit it."""
        self.line = line
        self.face.show_line(line)
        for deed, button in self.deeds:
            self._name(button, f"{deed.text()}: {line.title}", deed.text())
            button.setVisible(deed.fits(line))
        self._fit_words()
        self.go.setVisible(line.record is not None)
        words = translate("Parts", "{title} öffnen").format(title=line.title)
        self._name(self.go, words, words)
        self.show()

    def set_stop(self, *, stop: bool) -> None:
        """Whether Tab stops at this row."""
        policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
        self.face.setFocusPolicy(policy)
        for button in (*(each for _, each in self.deeds), self.go):
            button.setFocusPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; the buttons show their words as far as there is room, the first one first."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        shown = [(deed, button) for deed, button in self.deeds if not button.isHidden()]
        icon_only = self.go.sizeHint().width()
        room = self.width() - _READABLE * self.fontMetrics().height()
        room -= icon_only * (len(shown) + (not self.go.isHidden()))
        for deed, button in shown:
            words = deed.text() if deed.worded else ""
            if words:
                room -= self.fontMetrics().horizontalAdvance(words) + icon_only // 2
            self._show_words(button, deed, words if room >= 0 else "")
            button.setMinimumWidth(icon_only)  # what has words may be narrowed to where it loses them

    def _show_words(self, button: QToolButton, deed: Deed, words: str) -> None:
        if button.text() != words:
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
            button.setText(words)
            button.setProperty("look", "button" if words else "quiet")  # bare words would look like a state
            button.style().polish(button)
            icons.put(button, deed.icon)

    def _button(self, symbol: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("look", "quiet")
        icons.put(button, symbol)
        layout = self.layout()
        assert layout
        layout.addWidget(button)
        return button

    def _name(self, button: QToolButton, name: str, tip: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(tip)

    def _open(self) -> None:
        if self.line.record:
            self.opened.emit(*self.line.record)
