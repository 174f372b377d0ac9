"""Where something comes up that belongs to a field: below it or above it, and wholly on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def place(popup: QWidget, field: QWidget) -> None:
    """Move a popup below a field, or above it where there is no room; to the left where the screen ends."""
    screen = field.screen().availableGeometry()
    above, below = field.mapToGlobal(QPoint(0, 0)), field.mapToGlobal(QPoint(0, field.height()))
    left = max(screen.left(), min(below.x(), screen.right() + 1 - popup.width()))
    fits = below.y() + popup.height() <= screen.bottom() + 1
    lowest = screen.bottom() + 1 - popup.height()
    popup.move(left, below.y() if fits else max(screen.top(), min(above.y() - popup.height(), lowest)))


def room(field: QWidget) -> int:
    """How high a popup may be that stands below a field or above it without hiding it, in pixels."""
    screen = field.screen().availableGeometry()
    above, below = field.mapToGlobal(QPoint(0, 0)), field.mapToGlobal(QPoint(0, field.height()))
    return max(screen.bottom() + 1 - below.y(), above.y() - screen.top())
