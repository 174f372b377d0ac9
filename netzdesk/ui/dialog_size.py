"""How large a dialog is: it grows with the type, and stays on the screen with its frame."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

USUAL_LINE = 17
"""Pixels of a line of text at 100 % type, for which the sizes in the forms are meant."""


def fit(dialog: QDialog, size: QSize) -> float:
    """Give the dialog the size that it is to have at 100 % type, grown with the type; gives how much it grew."""
    grown = max(1.0, dialog.fontMetrics().height() / USUAL_LINE)
    room = dialog.screen().availableSize() - _frame(dialog)
    dialog.resize((size * grown).expandedTo(dialog.minimumSizeHint()).boundedTo(room))
    return grown


def _frame(dialog: QDialog) -> QSize:
    """What title and edges of a window take, as the window below shows; nothing where there is none yet."""
    below = dialog.parentWidget()
    window = below.window() if below else dialog
    return window.frameSize() - window.size()
