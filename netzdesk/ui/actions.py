"""Every command of the window, once: words, icon, keys and the slot it calls; menus and toolbar are made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.ui import icons

_N = QT_TRANSLATE_NOOP


class Command(NamedTuple):
    """``key`` names the command and the method of the window that carries it out; ``keys`` as Qt writes shortcuts.

    ``also`` holds more words by which people look for it.
    """

    key: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    also: str = ""


SEPARATOR = Command("", "")

FILE = (
    Command("new_network", _N("Commands", "&Neues Netzwerk …"), "network", ("Ctrl+Shift+N",)),
    Command("open_file", _N("Commands", "Netzwerk ö&ffnen …"), "open", ("Ctrl+O",), _N("Commands", "Datei")),
    SEPARATOR,
    Command("import_list", _N("Commands", "&Liste einlesen …"), "import", ("Ctrl+I",),
            _N("Commands", "Import, importieren, Excel, CSV, vCard, Adresskarten")),
    Command("export_list", _N("Commands", "&Excel-Liste …"), "sheet", ("Ctrl+E",),
            _N("Commands", "Export, exportieren, CSV, LibreOffice, vCard, Adresskarten, Tabelle")),
    Command("onboarding_pack", _N("Commands", "&Willkommensmappe …"), "pack", ("Ctrl+M",),
            _N("Commands", "Onboarding, Begrüßung")),
    Command("print_list", _N("Commands", "&Drucken …"), "print", ("Ctrl+P",),
            _N("Commands", "PDF, Vorschau, Brief, Verzeichnis, Steckbrief, Zahlen, Karte")),
    SEPARATOR,
    Command("settings", _N("Commands", "Ein&stellungen …"), "settings", ("Ctrl+,",),
            _N("Commands", "Sprache, Farben, dunkel, hell, Kontrast, Schrift")),
    Command("close", _N("Commands", "&Beenden"), "", ("Ctrl+Q",)),
)  # fmt: skip
EDIT = (
    Command("undo", _N("Commands", "&Rückgängig"), "undo", ("Ctrl+Z",)),
    Command("redo", _N("Commands", "Wieder&holen"), "redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    SEPARATOR,
    Command("new_record", _N("Commands", "&Neuer Eintrag"), "plus", ("Ctrl+N",)),
    Command(
        "delete_records",
        _N("Commands", "In den &Papierkorb"),
        "trash",
        ("Ctrl+D",),
        _N("Commands", "löschen"),
    ),
    SEPARATOR,
    Command("find_in_list", _N("Commands", "In der &Liste suchen"), "search", ("Ctrl+F",)),
    Command("find_everything", _N("Commands", "&Alles durchsuchen …"), "search", ("Ctrl+K",)),
)
VIEW = (
    Command("tab_today", _N("Commands", "&Heute"), "today", ("Ctrl+1",)),
    Command("tab_partners", _N("Commands", "&Partner*innen"), "partner", ("Ctrl+2",)),
    Command("tab_groups", _N("Commands", "&Arbeitsgruppen"), "group", ("Ctrl+3",)),
    Command("tab_events", _N("Commands", "&Veranstaltungen"), "calendar", ("Ctrl+4",)),
    Command("tab_steering", _N("Commands", "&Steuerungsgruppe"), "steering", ("Ctrl+5",)),
    SEPARATOR,
    Command("persons", _N("Commands", "P&ersonen"), "user", ("Ctrl+6",)),
    Command("follow_ups", _N("Commands", "&Wiedervorlagen"), "bell", ("Ctrl+7",)),
    SEPARATOR,
    Command("choose_columns", _N("Commands", "Spal&ten …"), "columns"),
    Command("next_pane", _N("Commands", "&Nächster Bereich"), "", ("F6",)),
    Command("previous_pane", _N("Commands", "Voriger &Bereich"), "", ("Shift+F6",)),
    SEPARATOR,
    Command("larger", _N("Commands", "Schrift &größer"), "", ("Ctrl++", "Ctrl+=")),
    Command("smaller", _N("Commands", "Schrift &kleiner"), "", ("Ctrl+-",)),
    Command("normal_size", _N("Commands", "Schrift n&ormal"), "", ("Ctrl+0",)),
)
NETWORK = (
    Command("network_profile", _N("Commands", "&Unser Netzwerk …"), "network", ("Ctrl+Shift+U",),
            _N("Commands", "Logo, Farben, Adresse, Vision, Leitbild, Chronik, Vereinbarungen")),
    Command("catalogues", _N("Commands", "&Auswahllisten …"), "list", ("Ctrl+Shift+K",),
            _N("Commands", "Kataloge, Lebensbereiche, Zielgruppen, Organisationstypen")),
    Command("templates", _N("Commands", "&Texte und Briefe …"), "edit", ("Ctrl+Shift+T",),
            _N("Commands", "Vorlagen, Einladung, Leichte Sprache, Einfache Sprache")),
    Command("duplicates", _N("Commands", "&Doppelte finden …"), "merge", ("Ctrl+Shift+D",),
            _N("Commands", "Dubletten, zusammenführen")),
)  # fmt: skip
HELP = (
    Command("manual", _N("Commands", "&Handbuch"), "help", ("F1",)),
    Command("about", _N("Commands", "Ü&ber Netzdesk"), "info"),
)
MENUS = (
    ("file", _N("Commands", "&Datei"), FILE),
    ("edit", _N("Commands", "&Bearbeiten"), EDIT),
    ("view", _N("Commands", "&Ansicht"), VIEW),
    ("network", _N("Commands", "&Netzwerk"), NETWORK),
    ("help", _N("Commands", "&Hilfe"), HELP),
)
TOOLBAR = {
    "new_record": "",
    "import_list": _N("Commands", "Liste einlesen"),
    "export_list": _N("Commands", "Excel-Liste"),
    "onboarding_pack": _N("Commands", "Willkommensmappe"),
    "print_list": _N("Commands", "Drucken"),
    "undo": _N("Commands", "Rückgängig"),
    "manual": _N("Commands", "Hilfe"),
}
"""What stands in the toolbar, and the shorter words it has there."""


def make(owner: QWidget, slot: Callable[[str], Callable[[], None]]) -> dict[str, QAction]:
    """An action for every command; ``slot`` gives what a key calls."""
    made = {}
    for _name, _title, commands in MENUS:
        for command in commands:
            if not command.key:
                continue
            action = QAction(translate("Commands", command.text), owner)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            if command.key == "delete_records":
                action.setText(f"{action.text()}\t{trash_keys()}")
            if command.icon:
                action.setProperty("icon_name", command.icon)
            if command.also:
                action.setProperty("also", translate("Commands", command.also))
            act = slot(command.key)
            action.triggered.connect(lambda _on=False, act=act: act())
            made[command.key] = action
    for key, short in TOOLBAR.items():
        _draw_icons([made[key]])
        if short:
            made[key].setIconText(translate("Commands", short))
            made[key].setToolTip(_tip(made[key]))
    return made


def by_use(actions: dict[str, QAction]) -> list[QAction]:
    """The actions as one looks for them: what is done every day, where one goes, the rest; the file comes last."""
    keys = [*TOOLBAR, *(each.key for menu in (VIEW, NETWORK, EDIT, HELP, FILE) for each in menu)]
    return [actions[key] for key in dict.fromkeys(keys) if key and key != "find_everything"]


def trash_keys() -> str:
    """Both ways into the trash, as menus name them: Delete in a list, the other one everywhere."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in ("Del", "Ctrl+D"))


def fill(bar: QMenuBar, actions: dict[str, QAction]) -> dict[str, QMenu]:
    """Build the menus; given back by name, for what is added to them."""
    menus = {}
    for name, title, commands in MENUS:
        menu = menus[name] = bar.addMenu(translate("Commands", title))
        menu.setToolTipsVisible(True)
        drawn = [actions[command.key] for command in commands if command.key]
        menu.aboutToShow.connect(lambda drawn=drawn: _draw_icons(drawn))
        for command in commands:
            if command.key:
                menu.addAction(actions[command.key])
            else:
                menu.addSeparator()
    return menus


def _draw_icons(actions: Iterable[QAction]) -> None:
    """Draw the icons of actions: in menus when they are first opened, for drawing takes its time."""
    for action in actions:
        name = action.property("icon_name")
        if name and action.icon().isNull():
            icons.put(action, name)


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.iconText()} ({keys})" if keys else action.iconText()
