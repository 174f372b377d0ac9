"""Strg+Z in a text field with nothing to undo in it means the last step: fields would keep the keys to themselves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class UndoKeys(QObject):
    """Watches whichever text field has the focus, and no other widget."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._field: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is self._field:
            before.removeEventFilter(self)
        self._field = now if isinstance(now, (QLineEdit, QTextEdit, QPlainTextEdit)) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt defines it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched)
            redo = event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(watched)
            if undo or redo:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _can_undo(field: Any) -> bool:
    return bool(
        field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()
    )


def _can_redo(field: Any) -> bool:
    return bool(
        field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
    )
