"""What the right mouse button and the menu key offer for the chosen rows of a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.actions import bin_keys
from netzdesk.ui.lists.view import ListView

Merge = Callable[[str, list[str]], None]
"""What is done with two records (their kind and keys) that mean the same."""
_MERGED = frozenset({"partner", "person"})


def open_menu(view: ListView, merge: Merge, at: QPoint) -> None:
    """Show the menu beside a point of the table."""
    if view.selected():
        list_menu(view, merge).popup(view.table.viewport().mapToGlobal(at))


def list_menu(view: ListView, merge: Merge | None = None) -> QMenu:
    """What can be done with the chosen rows; ``merge`` is offered for two."""
    made = QMenu(view)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(text: str, symbol: str, act: Callable[[], None], keys: QKeySequence | None = None) -> None:
        action = made.addAction(icons.icon(symbol), text)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda _on: act())

    chosen = view.selected()
    if len(chosen) == 1:
        add(translate("ListView", "Öffnen"), "edit", lambda: view.opened.emit(chosen[0]))
    elif view.kind.bulk_edit and not view.query.trash:
        add(translate("ListView", "Gemeinsam ändern"), "edit", lambda: view.opened.emit(chosen[0]))
    kind = view.kind.record_kind
    if merge and len(chosen) == 2 and kind in _MERGED and not view.query.trash:
        add(translate("ListView", "Zusammenführen …"), "merge", lambda: merge(kind, chosen))
    add(
        translate("ListView", "Kopieren"),
        "copy",
        view.copy_selected,
        QKeySequence(QKeySequence.StandardKey.Copy),
    )
    if view.kind.listing.has_trash and view.query.trash:
        made.addSeparator()
        add(translate("ListView", "Wiederherstellen"), "restore", view.restore_selected)
        add(translate("ListView", "Endgültig löschen …"), "trash", view.delete_selected)
    elif view.kind.listing.has_trash:
        made.addSeparator()
        add(
            f"{translate('ListView', 'In den Papierkorb')}\t{bin_keys()}",
            "trash",
            view.delete_selected,
        )
    return made
