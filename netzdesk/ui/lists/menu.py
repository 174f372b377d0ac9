"""What the right mouse button and the menu key offer for the chosen rows of a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from netzdesk.ui import icons
from netzdesk.ui.lists.deeds import Merge, deeds
from netzdesk.ui.lists.view import ListView


def open_menu(view: ListView, merge: Merge, at: QPoint) -> None:
    """Show the menu beside a point of the table."""
    if view.selected():
        list_menu(view, merge).popup(view.table.viewport().mapToGlobal(at))


def list_menu(view: ListView, merge: Merge | None = None) -> QMenu:
    """What can be done with the chosen rows, as a menu."""
    made = QMenu(view)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for deed in deeds(view, merge):
        if deed.parted:
            made.addSeparator()
        words = f"{deed.text}\t{deed.keys}" if deed.keys else deed.text
        action = made.addAction(icons.icon(deed.symbol, in_menu=True), words)
        action.triggered.connect(lambda _on, act=deed.act: act())
    return made
