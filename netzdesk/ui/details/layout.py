"""How a detail uses its room, and in which order Tab goes through it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.text import translate

BESIDE = 21
"""Width in line heights from which labels stand beside their fields."""


def fit(page: QWidget, width: int) -> None:
    """Put the labels of all forms beside or above their fields, and give them one width."""
    line = page.fontMetrics().height()
    beside = width >= BESIDE * line
    forms = page.findChildren(QFormLayout)
    labels = [label for form in forms for label in _labels(form)]
    widths = [label.fontMetrics().horizontalAdvance(label.text().replace("&", "")) + 2 for label in labels]
    least = min(max(widths, default=0), width * 2 // 5)  # or the longest wraps for a fraction
    policy = QFormLayout.RowWrapPolicy.DontWrapRows if beside else QFormLayout.RowWrapPolicy.WrapAllRows
    for form in forms:
        form.setRowWrapPolicy(policy)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setVerticalSpacing(max(4, line // 3))
        form.setHorizontalSpacing(line // 2)
    for label, wide in zip(labels, widths, strict=True):
        above = max(0, min(wide, width - 2 * line))  # or two words wrap unseen
        label.setMinimumWidth(least if beside else above)
        label.setMaximumWidth(least if beside else 16_777_215)
    column = page.layout()
    if column is not None:
        column.setContentsMargins(line * 3 // 4, line // 2, line * 3 // 4, line)
        column.setSpacing(max(4, line // 3))


def set_tab_order(page: QWidget) -> None:
    """Let Tab go through a page or a dialog from top to bottom, whenever its widgets were made."""
    for one, next_one in pairwise(tab_stops(page)):
        QWidget.setTabOrder(one, next_one)


def empty_page() -> QWidget:
    """What is shown where no record is chosen."""
    label = QLabel(
        translate("Detail", "Wählen Sie links einen Eintrag aus. Hier sehen und ändern Sie dann alles dazu.")
    )
    label.setProperty("tone", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    page = QWidget()
    layout = QVBoxLayout(page)
    line = page.fontMetrics().height()
    layout.setContentsMargins(2 * line, line, 2 * line, line)
    layout.addWidget(label)
    return page


def _labels(form: QFormLayout) -> Iterator[QLabel]:
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        widget = item.widget() if item else None
        if isinstance(widget, QLabel):
            yield widget


def tab_stops(widget: QWidget | None) -> Iterator[QWidget]:
    """What takes the focus inside a widget, from top to bottom.

    Nobody asks Qt for the next one (``nextInFocusChain``): PySide then takes that for a part of the one before, at last
    the window for a part of a button, and counts all of the window as gone when the button goes.
    """
    layout = widget.layout() if widget else None
    if isinstance(widget, QScrollArea):
        yield from tab_stops(widget.widget())
    elif isinstance(widget, QSplitter):
        for at in range(widget.count()):
            yield from _stop(widget.widget(at))
    elif isinstance(widget, QTabWidget):
        for at in range(widget.count()):
            yield from tab_stops(widget.widget(at))
    elif layout:
        yield from _stops(layout)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item else None
        if inner:
            yield from _stops(inner)
        widget = item.widget() if item else None
        if widget is not None:
            yield from _stop(widget)


def _stop(widget: QWidget | None) -> Iterator[QWidget]:
    if widget and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    yield from tab_stops(widget)
