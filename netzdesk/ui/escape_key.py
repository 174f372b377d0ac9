"""Escape for what is open on top: a card or a list that wants it is asked before the shortcuts of what lies below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def kept_from_shortcuts(event: QEvent) -> bool:
    """Whether a shortcut was about to take Escape; then the widget that asks here gets it as a key."""
    is_escape = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
    )
    if is_escape:
        event.accept()
    return is_escape
