"""``TabPages``: the tabs of the window, each made when it is first shown, and the way to any record in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.kinds import TABS, Tab
from netzdesk.ui.stack import Stack
from netzdesk.ui.tabs.today import TodayTab

if TYPE_CHECKING:
    from netzdesk.ui.record_tab import RecordTab


class TabPages(QTabWidget):
    """``state_changed`` when commands may mean something else now; the other signals hand wishes on to the window."""

    state_changed = Signal()
    pack_wanted = Signal(str)
    import_wanted = Signal()
    merge_wanted = Signal(str, list)
    export_wanted = Signal()
    command_wanted = Signal(str)
    said = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[str, RecordTab | TodayTab] = {}
        self._pages: list[QVBoxLayout] = []
        self.setDocumentMode(True)
        self.setAccessibleName(translate("Window", "Bereiche"))
        self.tabBar().setAccessibleName(translate("Window", "Bereiche"))
        for tab in TABS:
            page = QWidget()
            layout = QVBoxLayout(page)
            layout.setContentsMargins(0, 0, 0, 0)
            self._pages.append(layout)
            self.addTab(page, tab.heading())
        self.currentChanged.connect(self._show_current)
        desk.opened.connect(self._open_anew)
        self._size_icons()

    def show_tab(self, key: str) -> RecordTab | TodayTab:
        """Show a tab, made now if need be."""
        number = next(n for n, tab in enumerate(TABS) if tab.key == key)
        self.setCurrentIndex(number)
        return self._tab(number)

    def tab(self) -> RecordTab | TodayTab:
        """The tab that is shown."""
        return self._tab(self.currentIndex())

    def record_tab(self) -> RecordTab | None:
        """The tab that is shown where it lists records."""
        tab = self.tab()
        return None if isinstance(tab, TodayTab) else tab

    def show_list(self, list_key: str, view: str = "") -> None:
        """Show a list, or one view of it, whichever tab it is in."""
        for tab in TABS:
            if any(kind.listing.key == list_key for kind in tab.kinds):
                shown = self.show_tab(tab.key)
                assert not isinstance(shown, TodayTab)
                shown.choose(list_key, view)

    def go_to(self, kind: str, key: str) -> None:
        """Show a record in its tab; what belongs to another record shows that one."""
        from netzdesk.ui.records_home import home_of

        home = home_of(self._desk, kind, key)
        if home is None:
            self.said.emit(translate("Window", "Diesen Eintrag gibt es nicht mehr."))
            return
        tab_key, kind, key = home
        shown = self.show_tab(tab_key)
        if not isinstance(shown, TodayTab):
            shown.go_to(kind, key)

    def keep(self) -> None:
        """Store what is being typed, wherever that is."""
        for made in self._made.values():
            if not isinstance(made, TodayTab):
                made.keep()

    def settle(self) -> None:
        """Fit tabs and their icons to another theme or type size."""
        self._size_icons()
        for stack in self.findChildren(Stack):
            stack.settle()
        QApplication.sendPostedEvents(
            None, QEvent.Type.LayoutRequest
        )  # what is below says how much room it takes
        for made in self._made.values():
            made.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; where the words alone fit, the icons give way."""
        super().resizeEvent(event)
        self._size_icons()

    def _size_icons(self) -> None:
        pixels = self.fontMetrics().height()
        for symbols in (True, False):
            self.setIconSize(QSize(pixels if symbols else 1, pixels))
            for number, tab in enumerate(TABS):
                self.setTabIcon(number, icons.icon(tab.icon) if symbols else QIcon())
            if self.tabBar().sizeHint().width() + pixels <= self.width():  # the bold one may be a longer one
                return

    def _tab(self, number: int) -> RecordTab | TodayTab:
        tab = TABS[number]
        made = self._made.get(tab.key)
        if made is None:
            made = self._made[tab.key] = self._make(tab)
            self._pages[number].addWidget(made)
        return made

    def _make(self, tab: Tab) -> RecordTab | TodayTab:
        if not tab.kinds:
            today = TodayTab(self._desk)
            today.record_wanted.connect(self.go_to)
            today.pack_wanted.connect(self.pack_wanted)
            today.list_wanted.connect(self.show_list)
            today.command_wanted.connect(self.command_wanted)
            today.done.connect(self.done)
            return today
        from netzdesk.ui.record_tab import RecordTab

        made = RecordTab(self._desk, tab.key, tab.kinds)
        made.kind_changed.connect(self.state_changed)
        made.selection_changed.connect(self.state_changed)
        made.import_wanted.connect(self.import_wanted)
        made.merge_wanted.connect(self.merge_wanted)
        made.done.connect(self.done)
        made.said.connect(self.said)
        made.export_wanted.connect(self.export_wanted)
        made.record_wanted.connect(self.go_to)
        made.pack_wanted.connect(self.pack_wanted)
        return made

    def _show_current(self) -> None:
        self.tab().show()
        self._size_icons()
        self.state_changed.emit()

    def _open_anew(self) -> None:
        for number, tab in enumerate(TABS):
            made = self._made.pop(tab.key, None)
            if made:
                self._pages[number].removeWidget(made)
                made.hide()
                made.deleteLater()
        self._show_current()
