"""How large a window is that nobody has sized yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

_USUAL = QSize(1366, 768)
_FRAME = 48
"""Pixels that the title and edges of a window take at most; only a window that is shown knows its own."""


def begin(window: QWidget) -> None:
    """1366 × 768 in the middle of a large screen; a screen without room for it and its frame is used whole."""
    room = window.screen().availableSize()
    window.resize(_USUAL.boundedTo(room))
    if room.width() <= _USUAL.width() or room.height() < _USUAL.height() + _FRAME:
        window.setWindowState(Qt.WindowState.WindowMaximized)
