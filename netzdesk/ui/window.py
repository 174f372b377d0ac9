"""``Window``: menus, toolbar, tabs and status bar around one desk. It appears empty and at once; a desk fills it.

What touches the database is imported in ``fill``: it takes longer than everything else at start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.settings import Settings
from netzdesk.base.text import translate
from netzdesk.ui import icons, window_size
from netzdesk.ui.enter_key import EnterKey

if TYPE_CHECKING:
    from netzdesk.ui.commands import Commands
    from netzdesk.ui.desk import Desk
    from netzdesk.ui.record_tab import RecordTab
    from netzdesk.ui.status_bar import StatusBar
    from netzdesk.ui.tab_pages import TabPages
    from netzdesk.ui.tabs.today import TodayTab
    from netzdesk.ui.toolbar import Toolbar


MOST_CHOSEN = 200
"""How many of those who were read in are chosen in the list; of more the first ones are."""


class Window(QMainWindow):
    """``look_wanted(theme | None, zoom steps | None)`` asks for other colours or type.

    ``another_file(path | None)`` asks for another network, ``painted`` says once that the window can be seen,
    ``language_wanted`` that another language was chosen. The program, which owns all windows, listens.
    All but ``fill`` needs a desk.
    """

    look_wanted = Signal(object, object)
    another_file = Signal(object)
    language_wanted = Signal()
    painted = Signal()

    desk: Desk
    commands: Commands
    actions_by_key: dict[str, QAction]
    menus: dict[str, QMenu]
    toolbar: Toolbar
    pages: TabPages
    status: StatusBar
    search: QPushButton

    def __init__(self, settings: Settings, opening: str = "") -> None:
        super().__init__()
        self._settings = settings
        self._is_painted = self._is_filled = False
        self.setWindowTitle("Netzdesk")
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        kept = settings.get("window")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(str(kept).encode())):
            window_size.begin(self)
        waiting = QLabel(opening)
        waiting.setProperty("tone", "muted")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(waiting)

    def fill(self, desk: Desk) -> None:
        """Build everything around this desk."""
        from netzdesk.ui import actions, live_menus
        from netzdesk.ui.commands import Commands
        from netzdesk.ui.focus_sight import FocusSight
        from netzdesk.ui.status_bar import StatusBar
        from netzdesk.ui.tab_pages import TabPages
        from netzdesk.ui.toolbar import Toolbar
        from netzdesk.ui.undo_keys import UndoKeys

        self.desk = desk
        self.commands = Commands(self)
        self.actions_by_key = actions.make(self, lambda key: getattr(self.commands, key))
        self.menus = actions.fill(self.menuBar(), self.actions_by_key)
        live_menus.complete(self)
        self.status = StatusBar(desk)
        self.status.undo_wanted.connect(self.commands.undo)
        self.status.unsaved_wanted.connect(self._show_unsaved)
        self.setStatusBar(self.status)
        self.pages = TabPages(desk)
        self._listen_to_pages()
        self.toolbar = Toolbar()
        for key in actions.TOOLBAR:
            self.toolbar.add(self.actions_by_key[key])
        self.setCentralWidget(self._centre())
        self._follow_later = QTimer(self, singleShot=True, interval=0)
        self._follow_later.timeout.connect(lambda: live_menus.refresh(self))
        desk.changed.connect(self._changed)
        desk.opened.connect(self.show_name)
        self.pages.state_changed.connect(self._follow_later.start)
        UndoKeys(self)
        FocusSight(self)
        EnterKey(self)
        self.pages.tab()
        self.show_name()
        live_menus.refresh(self)
        self.pages.tabBar().setFocus()
        self._is_filled = True
        desk.get_ready()

    def _listen_to_pages(self) -> None:
        """Do what the tabs wish, and say what they did."""
        self.pages.said.connect(self.status.say)
        self.pages.done.connect(lambda label: self.status.say(label, undo=True))
        self.pages.pack_wanted.connect(self.commands.pack_for)
        self.pages.import_wanted.connect(self.commands.import_list)
        self.pages.merge_wanted.connect(self._merge)
        self.pages.export_wanted.connect(self.commands.export_list)
        self.pages.command_wanted.connect(lambda key: self.actions_by_key[key].trigger())

    def _centre(self) -> QWidget:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(self.pages, 1)
        return centre

    def _header(self) -> QWidget:
        header = QWidget()
        line = QHBoxLayout(header)
        em = self.fontMetrics().height()
        line.setContentsMargins(em // 2, em // 4, em // 2, em // 4)
        line.setSpacing(em // 2)
        self.search = QPushButton(translate("Window", "Alles durchsuchen …  Strg+K"))
        self.search.setProperty("look", "field")
        self.search.setAccessibleName(translate("Window", "Alles durchsuchen"))
        icons.put(self.search, "search")
        self.search.clicked.connect(self.commands.find_everything)
        line.addWidget(self.toolbar, 1)
        line.addWidget(self.search)
        return header

    # -- where one is and how to get elsewhere

    def show_tab(self, key: str) -> RecordTab | TodayTab:
        """Show a tab, made now if need be."""
        return self.pages.show_tab(key)

    def visit(self, key: str) -> None:
        """Go to a tab with the keyboard: into its list, or the detail that hides it; arrow keys work at once."""
        self.show_tab(key)
        tab = self.record_tab()
        if tab:
            tab.take_focus()
        else:
            self.pages.tabBar().setFocus()

    def record_tab(self) -> RecordTab | None:
        """The tab that is shown where it lists records."""
        return self.pages.record_tab()

    def show_list(self, list_key: str, view: str = "") -> None:
        """Show a list, or one view of it, whichever tab it is in."""
        self.pages.show_list(list_key, view)

    def go_to(self, kind: str, key: str) -> None:
        """Show a record in its tab."""
        self.leave_field()
        self.pages.go_to(kind, key)

    def show_imported(self, said: str, partners: tuple[str, ...]) -> None:
        """Say what was read in and show it: all partners, whatever was listed or searched before; these are chosen."""
        self.status.say(said, undo=True)
        self.show_list("partners")
        tab = self.record_tab()
        assert tab
        tab.view().clear_search()
        tab.view().select(*partners[:MOST_CHOSEN])
        tab.focus_list()

    # -- following desk, theme and file

    def _changed(self, tables: frozenset[str]) -> None:
        self._follow_later.start()
        if "network_profile" in tables:
            self.show_name()

    def show_name(self) -> None:
        """Name the network in the title bar."""
        from netzdesk.work.network_name import network_name

        with self.desk.look() as reader:
            name = network_name(reader)
        shown = name or self.desk.store.path.stem
        if self.desk.store.is_read_only:
            shown = translate("Window", "{name} (nur zum Lesen)").format(name=shown)
        self.setWindowTitle(f"{shown} – Netzdesk")

    def settle(self) -> None:
        """Fit everything to another theme or type size."""
        icons.refresh(self)
        self.toolbar.fit()
        self.pages.settle()

    def leave_field(self) -> None:
        """Let what somebody is typing be stored, as if the field had been left."""
        self.pages.keep()

    def _show_unsaved(self) -> None:
        from netzdesk.ui.unsaved_ways import show_unsaved

        show_unsaved(self.desk, self.pages)

    def _merge(self, kind: str, keys: list[str]) -> None:
        from netzdesk.ui.dialogs.duplicates import open_duplicates

        self.leave_field()
        open_duplicates(self.desk, self, (kind, keys[0], keys[1]))

    def changeEvent(self, event: QEvent) -> None:
        """As Qt defines it; who comes back to the window sees what other programs have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_filled:
            self.desk.look_for_others()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Qt defines it; nothing is asked, unless something that was typed could not be stored."""
        if hasattr(self, "pages"):
            from netzdesk.ui.unsaved_ways import ask_before_closing

            self.leave_field()
            if self.isVisible() and ask_before_closing(self.desk, self):
                event.ignore()
                return
        self._settings.set("window", bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt defines it."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    # -- files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """As Qt defines it; one file from this computer is welcome."""
        from netzdesk.ui.files import dropped

        if len(event.mimeData().urls()) == len(dropped(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As Qt defines it: a network is opened, anything else is read in as a list."""
        from netzdesk.ui.files import dropped

        (path,) = dropped(event.mimeData())
        event.acceptProposedAction()
        if path.suffix.lower() == ".netz":
            self.another_file.emit(path)
        else:
            QTimer.singleShot(0, self, lambda: self.commands.import_list(path))
