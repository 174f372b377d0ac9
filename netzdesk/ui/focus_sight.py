"""What has the focus can be seen: whoever comes from elsewhere into a page that is scrolled away sees it scroll back.

Qt scrolls only for those who go from one field of the page to the next.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusSight(QObject):
    """Watches the focus of the whole program for as long as its window is there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not now.visibleRegion().isEmpty():  # what a mouse can reach stays where it is
            return
        _scroll_to(now)


def show_whole(widget: QWidget) -> None:
    """Scroll so that all of a widget can be seen; where it is too high, at least what has the focus in it."""
    QApplication.sendPostedEvents(
        None, QEvent.Type.LayoutRequest
    )  # else it may be shown where it stood before
    _scroll_to(widget)
    focus = widget.window().focusWidget()
    if focus is not None and widget.isAncestorOf(focus):
        _scroll_to(focus)


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
