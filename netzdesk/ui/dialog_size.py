"""How large a dialog is: it grows with the type, and stays on the screen with its frame."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDialog, QFormLayout, QGridLayout, QSizePolicy, QStyle

USUAL_LINE = 17
"""Pixels of a line of text at 100 % type, for which the sizes in the forms are meant."""

LEAST_CHOICE = 20
"""Letters of a choice that stay in sight where the screen is too narrow for the longest one."""


def fit(dialog: QDialog, size: QSize) -> float:
    """Give the dialog the size that it is to have at 100 % type, grown with the type; gives how much it grew."""
    grown = max(1.0, dialog.fontMetrics().height() / USUAL_LINE)
    room = dialog.screen().availableSize() - _frame(dialog)
    _give_air(dialog, grown)
    _let_choices_give(dialog)
    dialog.resize((size * grown).expandedTo(dialog.minimumSizeHint()).boundedTo(room))
    return grown


def _let_choices_give(dialog: QDialog) -> None:
    """Let choices that take all the room there is be narrower than their longest word where there is little."""
    policy = QComboBox.SizeAdjustPolicy
    for choice in dialog.findChildren(QComboBox):
        takes_all = choice.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        if takes_all and choice.sizeAdjustPolicy() is policy.AdjustToContentsOnFirstShow:
            choice.setMinimumContentsLength(LEAST_CHOICE)
            choice.setSizeAdjustPolicy(policy.AdjustToMinimumContentsLengthWithIcon)


def _give_air(dialog: QDialog, grown: float) -> None:
    """Let the room between what stands side by side grow with the type; the style knows one room for all of them."""
    usual = dialog.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)
    for row in dialog.findChildren(QBoxLayout):
        if row.direction() is QBoxLayout.Direction.LeftToRight and row.spacing() == usual:
            row.setSpacing(round(usual * grown))
    tables: list[QFormLayout | QGridLayout] = [
        *dialog.findChildren(QFormLayout),
        *dialog.findChildren(QGridLayout),
    ]
    for table in tables:
        if table.horizontalSpacing() == usual:
            table.setHorizontalSpacing(round(usual * grown))


def _frame(dialog: QDialog) -> QSize:
    """What title and edges of a window take, as the window below shows; nothing where there is none yet."""
    below = dialog.parentWidget()
    window = below.window() if below else dialog
    return window.frameSize() - window.size()
