"""Saying something to a screen reader that no focus leads to: hits of a search, what was stored, what went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence read aloud; an ``urgent`` one interrupts what is being read. Nothing happens without a reader."""
    if not sentence:
        return
    from PySide6.QtGui import (  # all its names take their time at start
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
