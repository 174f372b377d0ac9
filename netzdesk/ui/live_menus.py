"""What menus and toolbar do not say once and for all: recent files, colours, the step that Undo would take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from netzdesk.base.text import translate
from netzdesk.store import Step
from netzdesk.ui import theme
from netzdesk.ui.recent_files import recent

if TYPE_CHECKING:
    from netzdesk.ui.window import Window


def complete(window: Window) -> None:
    """Add to the menus what is not the same everywhere: recent files, colours."""
    again = QMenu(translate("Window", "Zuletzt &geöffnet"), window)
    again.aboutToShow.connect(lambda: _list_recent(window, again))
    window.menus["file"].insertMenu(window.actions_by_key["import_list"], again)
    window.menus["file"].insertSeparator(window.actions_by_key["import_list"])
    colours = window.menus["view"].addMenu(translate("Window", "&Farben"))
    group = QActionGroup(window)
    now = theme.chosen(window.desk.settings)[0]
    for name, title in theme.NAMES.items():
        action = colours.addAction(translate("Theme", title))
        action.setCheckable(True)
        action.setChecked(name == now)
        action.setActionGroup(group)
        action.triggered.connect(lambda _on, name=name: window.look_wanted.emit(name, None))


def _list_recent(window: Window, menu: QMenu) -> None:
    menu.clear()
    for path in recent(window.desk.settings):
        if path != window.desk.store.path:
            action = menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(lambda _on, path=path: window.another_file.emit(path))
    if not menu.actions():
        menu.addAction(translate("Window", "Noch keine andere Datei")).setEnabled(False)


def refresh(window: Window) -> None:
    """Let the words of the commands follow what they would do now, and offer those that can be done."""
    actions = window.actions_by_key
    undo, redo = window.desk.store.undo_and_redo()
    _name(actions["undo"], undo, translate("Commands", "&Rückgängig"), translate("Commands", "Rückgängig"))
    _name(actions["redo"], redo, translate("Commands", "Wieder&holen"), translate("Commands", "Wiederholen"))
    tab = window.record_tab()
    kind = tab.kind() if tab else None
    new = kind.text(kind.new) if kind else translate("Kinds", "Neue*r Partner*in")
    actions["new_record"].setText(f"&{new}")
    actions["new_record"].setIconText(new)
    keys = actions["new_record"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    actions["new_record"].setToolTip(f"{new} ({keys})")
    shown = tab.current() if tab else None
    actions["delete_records"].setEnabled(bool(kind and kind.listing.has_trash))
    actions["onboarding_pack"].setEnabled(tab is None or bool(shown and shown[0] == "partner"))
    actions["choose_columns"].setEnabled(tab is not None)


def _name(action: QAction, step: Step | None, menu_text: str, words: str) -> None:
    action.setEnabled(step is not None)
    action.setText(f"{menu_text}: {step.label.replace('&', '&&')}" if step else menu_text)
    action.setIconText(words)
    action.setToolTip(f"{words}: {step.label}" if step else words)
