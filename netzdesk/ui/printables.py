"""What can be printed from where one is: the list that is shown, and the sheets and letters of the record beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from netzdesk.base.text import translate
from netzdesk.handouts import HANDOUTS, Handout
from netzdesk.ui import icons

if TYPE_CHECKING:
    from netzdesk.ui.window import Window

_LISTS = {
    "partners": ("partner-list", "partner-directory"),
    "persons": ("person-list",),
    "follow_ups": ("follow-up-list",),
}


def print_menu(window: Window) -> QMenu:
    """The documents that fit the tab, those of the record that is shown first."""
    from netzdesk.ui.dialogs.handout_preview import open_handout, open_list
    from netzdesk.ui.dialogs.pack import open_pack

    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    tab = window.record_tab()
    shown = tab.current() if tab else None
    list_key = tab.kind().listing.key if tab else "partners"

    def add(handout: Handout, key: str) -> None:
        title = handout.heading()
        action = menu.addAction(icons.icon("print"), title)
        if handout.key == "onboarding-pack":
            action.triggered.connect(lambda: open_pack(window.desk, window, key))
        else:
            action.triggered.connect(lambda: open_handout(window.desk, window, handout, key))

    for handout in HANDOUTS:
        if shown and handout.about == shown[0]:
            add(handout, shown[1])
    if menu.actions():
        menu.addSeparator()
    if tab:
        view = tab.view()
        action = menu.addAction(icons.icon("print"), translate("Window", "Diese Liste, wie sie da steht"))
        action.triggered.connect(
            lambda: open_list(window.desk, window, view.kind.listing, view.query, view.columns())
        )
    for handout in HANDOUTS:
        if handout.key in _LISTS.get(list_key, _LISTS["partners"]):
            add(handout, "")
    return menu
