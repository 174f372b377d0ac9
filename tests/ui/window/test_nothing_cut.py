"""Every scene that is pictured, looked at by measure: no word is cut, nothing lies outside or upon something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from netzdesk.base.settings import Settings
from netzdesk.ui import i18n
from netzdesk.ui.lists.header import ListHeader
from netzdesk.ui.parts.row import RowFace
from netzdesk.ui.program import Program
from netzdesk.ui.scenes import scenes

SCREEN = (1366, 768)
SLIPS = 3
"""Pixels that do not count: widths of letters are fractions."""


@pytest.fixture(params=[(200, "de"), (100, "en")])
def program(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program with this size of type, in this language."""
    settings = Settings(tmp_path)
    for name, value in zip(("zoom", "language"), request.param, strict=True):
        settings.set(name, value)
    program = Program(qapp, settings)
    yield program
    for widget in qapp.topLevelWidgets():
        widget.close()
    program.close()
    i18n.install(qapp, "de")


def settle(program: Program) -> None:
    """Wait until no work is under way, and all layouts have found their room."""
    loop = QEventLoop()
    watch = QTimer(loop, interval=20)
    window = program.window
    quiet: list[None] = []

    def look() -> None:
        quiet.append(None)
        if window and window.desk.jobs.is_busy():
            quiet.clear()
        elif len(quiet) > 6:
            loop.quit()

    watch.timeout.connect(look)
    watch.start()
    loop.exec()
    for _layer in range(8):
        QApplication.processEvents()


def words(text: str) -> str:
    """A text without the mark of its shortcut."""
    return re.sub(r"&(?!&)", "", text).replace("&&", "&")


def cut_label(label: QLabel) -> bool:
    """Whether a label has less room than its words, and no tooltip to show them."""
    text, room = label.text(), label.contentsRect().width() + SLIPS
    if not text or "<" in text:
        return False
    if label.wordWrap():
        parts = re.split(r"[\s\u200b-]+", words(text))
        longest = max(map(label.fontMetrics().horizontalAdvance, parts))
        return label.height() + SLIPS < label.heightForWidth(label.width()) or longest > room
    needed = max(label.fontMetrics().horizontalAdvance(words(line)) for line in text.split("\n"))
    return needed > room and not label.toolTip()


def cut_button(button: QAbstractButton) -> bool:
    """Whether a button with words is smaller than it wishes to be."""
    if isinstance(button, RowFace):
        return button.height() < button.heightForWidth(button.width())
    wish = button.sizeHint() if isinstance(button, QPushButton | QToolButton) else button.minimumSizeHint()
    return bool(button.text()) and (button.width() < wish.width() or button.height() < wish.height())


def cut_headings(header: QHeaderView) -> bool:
    """Whether a heading needs more than its section; those of lists may wrap between words."""
    for section in range(header.count()):
        heading = str(header.model().headerData(section, header.orientation()) or "")
        needed = QFontMetrics(header.font()).horizontalAdvance(heading)
        if isinstance(header, ListHeader):
            needed = header.least(section)
        if not header.isSectionHidden(section) and header.sectionSize(section) + SLIPS < needed:
            return True
    return False


def cut_choice(combo: QComboBox) -> bool:
    """Whether the word that is chosen has too little room."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).width()
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room + SLIPS


def is_cut(widget: QWidget) -> bool:
    """Whether what a widget says is cut."""
    if isinstance(widget, QLabel):
        return cut_label(widget)
    if isinstance(widget, QAbstractButton):
        return not isinstance(widget.parentWidget(), QLineEdit) and cut_button(widget)
    if isinstance(widget, QComboBox):
        return cut_choice(widget)
    if isinstance(widget, QTabBar):
        rooms = [widget.tabRect(number) for number in range(widget.count())]
        return any(room.left() < 0 or room.right() > widget.width() for room in rooms)
    if isinstance(widget, QHeaderView):
        return bool(widget.model()) and cut_headings(widget)
    return False


def is_misplaced(widget: QWidget, root: QWidget) -> bool:
    """Whether a widget lies outside the one around it, or upon one beside it."""
    around = widget.parentWidget()
    scrolls = isinstance(around, QScrollArea) or around.objectName() == "qt_scrollarea_viewport"
    inside = (QAbstractItemView, QHeaderView, QTabBar, QLineEdit, QComboBox, QSplitter)
    if (
        scrolls
        or isinstance(around, inside)
        or isinstance(widget, QSplitterHandle)
        or widget.size().isEmpty()
    ):
        return False
    beside = [
        each.geometry()
        for each in around.children()
        if isinstance(each, QWidget) and each is not widget and each.isVisibleTo(root) and not each.isWindow()
    ]
    upon = any(min(both.width(), both.height()) > 1 for both in map(widget.geometry().intersected, beside))
    return upon or not around.rect().contains(widget.geometry())


def test_no_word_is_cut_and_nothing_lies_upon_something_else(program: Program) -> None:
    found = []
    for name, root in scenes(program, SCREEN, lambda: settle(program)):
        settle(program)
        if not name.startswith("whole-") and root.size().boundedTo(QSize(*SCREEN)) != root.size():
            found.append(f"{name}: larger than the screen: {root.width()} x {root.height()}")
        for widget in root.findChildren(QWidget):
            if widget.isWindow() or not widget.isVisibleTo(root) or widget.objectName().startswith("qt_"):
                continue
            trouble = ["cut"] * is_cut(widget) + ["misplaced"] * is_misplaced(widget, root)
            for each in trouble:
                said = getattr(widget, "text", getattr(widget, "currentText", str))()
                found.append(f"{name}: {each}: {type(widget).__name__} {widget.objectName()} {said[:40]}")

    assert not found, "\n".join(found)
