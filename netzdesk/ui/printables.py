"""What can be printed from where one is: the list that is shown, and the sheets and letters of the record beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from netzdesk.base.text import translate
from netzdesk.handouts import HANDOUTS, Handout
from netzdesk.handouts.all import by_key
from netzdesk.ui import icons

if TYPE_CHECKING:
    from netzdesk.ui.record_tab import RecordTab
    from netzdesk.ui.window import Window

_LISTS = {
    "partners": ("partner-list", "partner-directory"),
    "persons": ("person-list",),
    "follow_ups": ("follow-up-list",),
}
_NETWORK = ("network-figures", "network-map")
"""Documents about the whole network, offered everywhere."""


def print_menu(window: Window) -> QMenu:
    """The documents that fit the tab, those of the record that is shown first."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    tab = window.record_tab()
    shown = (tab.current() if tab else None) or ("", "")
    list_key = tab.kind().listing.key if tab else "partners"
    if shown[0]:
        _add(menu, window, _about(shown[0]), shown[1])
    if tab:
        _add_many(menu, window, tab)
        menu.addSeparator()
        _add_list(menu, window, tab)
    _add(menu, window, [by_key(key) for key in _LISTS.get(list_key, _LISTS["partners"])], "")
    menu.addSeparator()
    _add(menu, window, [by_key(key) for key in _NETWORK], "")
    return menu


def _about(record_kind: str) -> list[Handout]:
    return [handout for handout in HANDOUTS if handout.about == record_kind]


def _add(menu: QMenu, window: Window, handouts: Iterable[Handout], record_id: str) -> None:
    """Each of these documents about one record."""
    from netzdesk.ui.dialogs.handout_preview import open_handout
    from netzdesk.ui.dialogs.pack import open_pack

    for handout in handouts:
        action = menu.addAction(icons.icon("print"), handout.heading())
        if handout.key == "onboarding-pack":
            action.triggered.connect(lambda: open_pack(window.desk, window, record_id))
        else:
            action.triggered.connect(
                lambda _on=False, handout=handout: open_handout(window.desk, window, handout, record_id)
            )


def _add_many(menu: QMenu, window: Window, tab: RecordTab) -> None:
    """One entry for all records that are chosen, where there are several."""
    from netzdesk.ui.dialogs.many import open_many

    chosen, fitting = tab.view().selected(), _about(tab.kind().record_kind)
    if fitting and len(chosen) > 1 and not tab.view().query.trash:
        words = translate("Window", "Für alle %n gewählten …", None, len(chosen))
        action = menu.addAction(icons.icon("pack"), words)
        action.triggered.connect(lambda: open_many(window.desk, window, fitting, chosen))


def _add_list(menu: QMenu, window: Window, tab: RecordTab) -> None:
    from netzdesk.ui.dialogs.handout_preview import open_list

    view = tab.view()
    action = menu.addAction(icons.icon("print"), translate("Window", "Diese Liste, wie sie da steht"))
    action.triggered.connect(
        lambda: open_list(window.desk, window, view.kind.listing, view.query, view.columns())
    )
