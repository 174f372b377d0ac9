"""What can be printed from where one is: the list that is shown, and the sheets and letters of the record beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from netzdesk.base.text import translate
from netzdesk.handouts import HANDOUTS, Handout
from netzdesk.handouts.all import by_key
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.record_tab import RecordTab

Lead = Callable[[str, str], None]
_LISTS = {
    "partners": ("partner-list", "partner-directory"),
    "persons": ("person-list",),
    "follow_ups": ("follow-up-list",),
}
_ICONS = {
    "partner-list": "list",
    "partner-directory": "note",
    "person-list": "users",
    "follow-up-list": "bell",
    "network-figures": "figures",
    "network-map": "network",
    "onboarding-pack": "pack",
    "partner-sheet": "partner",
    "thank-you-letter": "mail",
    "approach-letter": "mail",
    "group-sheet": "group",
    "event-sheet": "calendar",
    "sign-in-sheet": "edit",
    "invitations": "mail",
    "badges": "tag",
}
"""What each document is about, as a picture."""
_NETWORK = ("network-figures", "network-map")
"""Documents about the whole network, offered everywhere."""


def print_menu(desk: Desk, window: QWidget, tab: RecordTab | None, lead: Lead) -> QMenu:
    """The documents that fit the tab, those of the record that is shown first; on *Heute* there is no ``tab``.

    ``lead(kind, key)`` shows what a remark before printing is about.
    """
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown = (tab.current() if tab else None) or ("", "")
    list_key = tab.kind().listing.key if tab else "partners"
    if shown[0]:
        _add(menu, desk, _about(shown[0]), shown[1], lead)
    if tab:
        _add_many(menu, desk, tab, lead)
        menu.addSeparator()
        _add_list(menu, desk, tab)
    _add(menu, desk, [by_key(key) for key in _LISTS.get(list_key, _LISTS["partners"])], "", lead)
    menu.addSeparator()
    _add(menu, desk, [by_key(key) for key in _NETWORK], "", lead)
    return menu


def _about(record_kind: str) -> list[Handout]:
    return [handout for handout in HANDOUTS if handout.about == record_kind]


def _add(menu: QMenu, desk: Desk, handouts: Iterable[Handout], record_id: str, lead: Lead) -> None:
    """Each of these documents about one record."""
    from netzdesk.ui.dialogs.handout_preview import open_handout
    from netzdesk.ui.dialogs.pack import open_pack

    for handout in handouts:
        action = menu.addAction(icons.icon(_ICONS.get(handout.key, "print"), in_menu=True), handout.heading())
        if handout.key == "onboarding-pack":
            action.triggered.connect(
                lambda: open_pack(desk, menu.parentWidget(), record_id).place_wanted.connect(lead)
            )
        else:
            action.triggered.connect(
                lambda _on=False, handout=handout: open_handout(
                    desk, menu.parentWidget(), handout, record_id
                ).place_wanted.connect(lead)
            )


def _add_many(menu: QMenu, desk: Desk, tab: RecordTab, lead: Lead) -> None:
    """One entry for all records that are chosen, where there are several."""
    from netzdesk.ui.dialogs.many import open_many

    chosen, fitting = tab.view().selected(), _about(tab.kind().record_kind)
    if fitting and len(chosen) > 1 and not tab.view().query.trash:
        words = translate("Window", "Für alle %n gewählten …", None, len(chosen))
        action = menu.addAction(icons.icon("copy", in_menu=True), words)
        action.triggered.connect(
            lambda: open_many(desk, menu.parentWidget(), fitting, chosen).place_wanted.connect(lead)
        )


def _add_list(menu: QMenu, desk: Desk, tab: RecordTab) -> None:
    from netzdesk.ui.dialogs.handout_preview import open_list

    view = tab.view()
    action = menu.addAction(
        icons.icon("sheet", in_menu=True), translate("Window", "Diese Liste, wie sie da steht")
    )
    action.triggered.connect(
        lambda: open_list(desk, menu.parentWidget(), view.kind.listing, view.query, view.columns())
    )
