"""``Window``: menus, toolbar, tabs and status bar around one desk; tabs are made when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.text import translate
from netzdesk.ui import actions, icons
from netzdesk.ui.commands import Commands
from netzdesk.ui.desk import Desk
from netzdesk.ui.kinds import TABS, Tab
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.records_home import home_of
from netzdesk.ui.status_bar import StatusBar
from netzdesk.ui.tabs.today import TodayTab
from netzdesk.ui.toolbar import Toolbar
from netzdesk.work import network


class Window(QMainWindow):
    """``look_wanted(theme | None, zoom steps | None)`` asks for other colours or type.

    ``another_file(path | None)`` asks for another network. The program, which owns all windows, listens.
    """

    look_wanted = Signal(object, object)
    another_file = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.commands = Commands(self)
        self.setWindowIcon(icons.program_icon())
        self.setUnifiedTitleAndToolBarOnMac(True)
        self.actions_by_key = actions.make(self, lambda key: getattr(self.commands, key))
        self.menus = actions.fill(self.menuBar(), self.actions_by_key)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(translate("Window", "Bereiche"))
        self.tabs.tabBar().setAccessibleName(translate("Window", "Bereiche"))
        self.tabs.setUsesScrollButtons(True)
        self._pages: list[QVBoxLayout] = []
        for number, tab in enumerate(TABS):
            page = QWidget()
            self._pages.append(QVBoxLayout(page))
            self._pages[number].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(page, icons.icon(tab.icon), tab.heading())
            self._add_tab_action(number, tab)
        self._made: dict[str, RecordTab | TodayTab] = {}
        self.status = StatusBar(desk)
        self.setStatusBar(self.status)
        self.status.undo_wanted.connect(self.commands.undo)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.tabs, 1)
        self.setCentralWidget(centre)
        self.commands.complete_menus()
        self._menu_later = QTimer(self, singleShot=True, interval=0)
        self._menu_later.timeout.connect(self._refresh_state)
        desk.changed.connect(lambda _tables: self._menu_later.start())
        desk.opened.connect(self._open_anew)
        self.tabs.currentChanged.connect(self._show_tab)
        self._lenient: QWidget | None = None
        application().focusChanged.connect(self._follow_focus)
        self._restore()

    # -- what it is made of

    def _header(self) -> QWidget:
        header = QWidget()
        line = QHBoxLayout(header)
        em = self.fontMetrics().height()
        line.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        line.setSpacing(em // 2)
        self.toolbar = Toolbar()
        for key in actions.TOOLBAR:
            self.toolbar.add(self.actions_by_key[key])
        self.search = QPushButton(translate("Window", "Alles durchsuchen …  Strg+K"))
        self.search.setProperty("look", "field")
        self.search.setAccessibleName(translate("Window", "Alles durchsuchen"))
        icons.put(self.search, "search")
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search.clicked.connect(self.commands.find_everything)
        line.addWidget(self.toolbar, 1)
        line.addWidget(self.search)
        self._size_icons()
        return header

    def _size_icons(self) -> None:
        pixels = self.fontMetrics().height()
        self.toolbar.fit()
        self.tabs.setIconSize(QSize(pixels, pixels))

    def _add_tab_action(self, number: int, tab: Tab) -> None:
        action = QAction(icons.icon(tab.icon), tab.heading(), self)
        icons.put(action, tab.icon)
        action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
        action.triggered.connect(lambda: self.show_tab(tab.key))
        self.menus["view"].insertAction(self.actions_by_key["persons"], action)
        self.actions_by_key[f"tab.{tab.key}"] = action

    # -- tabs

    def show_tab(self, key: str) -> RecordTab | TodayTab:
        """Show a tab, made now if need be."""
        number = next(n for n, tab in enumerate(TABS) if tab.key == key)
        self.tabs.setCurrentIndex(number)
        return self._tab(number)

    def tab(self) -> RecordTab | TodayTab:
        """The tab that is shown."""
        return self._tab(max(0, self.tabs.currentIndex()))

    def record_tab(self) -> RecordTab | None:
        """The tab that is shown where it lists records."""
        tab = self.tab()
        return tab if isinstance(tab, RecordTab) else None

    def _tab(self, number: int) -> RecordTab | TodayTab:
        tab = TABS[number]
        made = self._made.get(tab.key)
        if made is None:
            made = self._made[tab.key] = self._make(tab)
            self._pages[number].addWidget(made)
        return made

    def _make(self, tab: Tab) -> RecordTab | TodayTab:
        if not tab.kinds:
            today = TodayTab(self.desk)
            today.record_wanted.connect(self.go_to)
            today.pack_wanted.connect(self.commands.pack_for)
            today.list_wanted.connect(self.show_list)
            return today
        made = RecordTab(self.desk, tab.key, tab.kinds)
        made.kind_changed.connect(self._menu_later.start)
        made.selection_changed.connect(self._menu_later.start)
        made.import_wanted.connect(self.commands.import_list)
        made.export_wanted.connect(self.commands.export_list)
        return made

    def _show_tab(self) -> None:
        self.tab().show()
        self._menu_later.start()

    def show_list(self, list_key: str, view: str = "") -> None:
        """Show a list, or one view of it, whichever tab it is in."""
        for tab in TABS:
            if any(kind.listing.key == list_key for kind in tab.kinds):
                shown = self.show_tab(tab.key)
                assert isinstance(shown, RecordTab)
                shown.choose(list_key, view)

    def go_to(self, kind: str, key: str) -> None:
        """Show a record in its tab; what belongs to another record shows that one."""
        home = home_of(self.desk, kind, key)
        if home is None:
            self.status.say(translate("Window", "Diesen Eintrag gibt es nicht mehr."))
            return
        tab_key, kind, key = home
        shown = self.show_tab(tab_key)
        if isinstance(shown, RecordTab):
            shown.go_to(kind, key)

    # -- following the desk

    def _refresh_state(self) -> None:
        self.commands.refresh()

    def show_name(self) -> None:
        """Name the network in the title bar."""
        with self.desk.read() as session:
            name = network.profile(session).name
        self.setWindowTitle(f"{name or self.desk.store.path.stem} – Netzdesk")

    def _open_anew(self) -> None:
        current = self.tabs.currentIndex()
        for key, made in self._made.items():
            number = next(n for n, tab in enumerate(TABS) if tab.key == key)
            self._pages[number].removeWidget(made)
            made.hide()
            made.deleteLater()
        self._made.clear()
        self.tabs.setCurrentIndex(current)
        self._show_tab()
        self.show_name()

    # -- look and place

    def settle(self) -> None:
        """Fit everything to another theme or type size."""
        self._size_icons()
        icons.refresh(self)
        for number, tab in enumerate(TABS):
            self.tabs.setTabIcon(number, icons.icon(tab.icon))
        for made in self._made.values():
            made.settle()

    def _restore(self) -> None:
        kept = self.desk.settings.get("window")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(str(kept).encode())):
            room = self.screen().availableSize()
            self.resize(QSize(1366, 768).boundedTo(room))
        self.show_name()
        self._tab(0)
        self.tabs.setCurrentIndex(0)
        self._refresh_state()
        self.tabs.tabBar().setFocus()

    def leave_field(self) -> None:
        """Let the field somebody is typing in be stored, as if it had been left."""
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus):
            focus.clearFocus()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Qt defines it; nothing is asked, since nothing is unsaved."""
        self.leave_field()
        self.desk.settings.set("window", bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)

    # -- Strg+Z

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._lenient is not None:
            self._lenient.removeEventFilter(self)
        self._lenient = now if isinstance(now, (QLineEdit, QTextEdit, QPlainTextEdit)) else None
        if self._lenient is not None:
            self._lenient.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Text fields claim Strg+Z even with nothing to undo in them; then it is meant for the last step."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not _can(watched, "undo")
            redo = event.matches(QKeySequence.StandardKey.Redo) and not _can(watched, "redo")
            if undo or redo:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def application() -> QApplication:
    """The one application that Qt has."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _can(field: Any, what: str) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if what == "undo" else field.isRedoAvailable()
    available: Callable[[], bool] = getattr(field.document(), f"is{what.title()}Available")
    return available()
