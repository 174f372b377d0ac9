"""``RecordTab``: side list, list and detail; with less room the side list becomes a menu, the detail a page."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from netzdesk.ui import panes, side_counts
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.area import DetailArea
from netzdesk.ui.lists import actions
from netzdesk.ui.lists.deeds import DeedStrip
from netzdesk.ui.lists.menu import open_menu
from netzdesk.ui.lists.view import ListView
from netzdesk.ui.record_kind import RecordKind
from netzdesk.ui.side_list import Place, SideList
from netzdesk.ui.stack import Stack
from netzdesk.work.saved_filters import saved_queries


class RecordTab(QWidget):
    """A tab for one or more kinds of record. ``kind_changed`` and ``selection_changed`` say what is listed and shown;
    ``import_wanted``, ``export_wanted`` and ``merge_wanted(kind, keys)`` hand wishes on to the window,
    ``done(label)`` what was deleted, or done to several records.
    """

    kind_changed = Signal()
    selection_changed = Signal()
    import_wanted = Signal()
    merge_wanted = Signal(str, list)
    export_wanted = Signal()
    record_wanted = Signal(str, str)
    pack_wanted = Signal(str)
    done = Signal(str)
    said = Signal(str)

    def __init__(
        self, desk: Desk, name: str, kinds: tuple[RecordKind, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self._kinds = kinds
        self._views: dict[str, ListView] = {}
        self._strips: dict[str, DeedStrip] = {}
        self._mode = ""
        self.side = SideList()
        self._lists = Stack()
        self.detail = DetailArea(desk)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.side, self._lists, self.detail):
            self._splitter.addWidget(pane)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._splitter.splitterMoved.connect(self._keep_sizes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._listen()
        self._count_later = QTimer(self, singleShot=True, interval=120)
        self._count_later.timeout.connect(self._count)
        self._show_later = QTimer(self, singleShot=True, interval=30)
        self._show_later.timeout.connect(self._show_when_ready)
        desk.ready.connect(self._show_later.start)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)
        self._fill_side()
        desk.changed.connect(self._changed)

    def _listen(self) -> None:
        """Do what the side list and the detail wish, or hand it on."""
        self.side.chosen.connect(self._show_place)
        self.side.filter_renamed.connect(lambda saved: actions.rename_filter(self._desk, self, saved))
        self.side.filter_deleted.connect(lambda key, saved: actions.delete_filter(self._desk, key, saved))
        self.side.trash_emptied.connect(lambda key: self._view(self._kind(key)).empty_trash())
        self.detail.back.connect(self.focus_list)
        self.detail.done.connect(self.done)
        self.detail.said.connect(self.said)
        self.detail.sight_wanted.connect(self._open)
        self.detail.record_wanted.connect(self.record_wanted)
        self.detail.pack_wanted.connect(self.pack_wanted)
        self.detail.trash_wanted.connect(lambda: self.view().delete_selected())
        self.detail.restore_wanted.connect(lambda: self.view().restore_selected())
        self.detail.export_wanted.connect(self.export_wanted)

    # -- what is shown

    def kind(self) -> RecordKind:
        """The kind of record that is listed now."""
        place = self.side.place()
        return self._kind(place.list_key) if place else self._kinds[0]

    def view(self) -> ListView:
        """The list that is shown now."""
        return self._view(self.kind())

    def current(self) -> tuple[str, str] | None:
        """Kind and key of the record whose detail is shown."""
        return self.detail.shown()

    def go_to(self, record_kind: str, key: str) -> bool:
        """List and show one record; False where this tab has no such kind."""
        kind = next((each for each in self._kinds if each.record_kind == record_kind), None)
        if kind is None:
            return False
        if self.kind() is not kind or self.view().query.trash:
            self.choose(kind.listing.key)
        self.view().select(key)
        self._open()
        return True

    def choose(self, list_key: str, view: str = "") -> None:
        """Show a list, or one view of it."""
        first = next(place for place in self.side.places() if place.list_key == list_key)
        self.side.choose(list_key, view or first.key)

    def keep(self) -> None:
        """Store what is being typed in the details."""
        self.detail.keep()

    def _kind(self, list_key: str) -> RecordKind:
        return next(each for each in self._kinds if each.listing.key == list_key)

    def _view(self, kind: RecordKind) -> ListView:
        view = self._views.get(kind.listing.key)
        if view is None:
            view = self._views[kind.listing.key] = ListView(self._desk, kind)
            self._lists.addWidget(view)
            view.current_changed.connect(lambda _key: self._show_later.start())
            view.selection_changed.connect(self._show_later.start)
            view.opened.connect(lambda _key: self._open())
            view.filter_saved.connect(lambda saved: self.choose(kind.listing.key, saved))
            view.import_wanted.connect(self.import_wanted)
            view.removed.connect(self.done)
            view.table.customContextMenuRequested.connect(partial(open_menu, view, self.merge_wanted.emit))
            views = view.frame.views_button.menu()
            views.aboutToShow.connect(partial(self.side.fill_menu, views))
            view.frame.views_button.setVisible(self._mode not in ("", "wide"))
        return view

    def _show_place(self, place: Place) -> None:
        kind = self._kind(place.list_key)
        view = self._view(kind)
        keep = self._lists.currentWidget() is view and place.saved_id is None
        self._lists.setCurrentWidget(view)
        view.show_query(place.query, self._names(), keep_text=keep, is_own=place.saved_id is not None)
        self._show_later.start()
        self.kind_changed.emit()

    def _names(self) -> tuple[str, ...]:
        """What the line of the side list is called that is shown, after its list where the tab has several."""
        headings = [self.kind().listing.heading()] if len(self._kinds) > 1 else []
        return *headings, self.side.title()

    def _show_when_ready(self) -> None:
        if self._desk.is_ready():
            self._show_record()
        else:
            self._desk.get_ready()

    def _show_record(self) -> None:
        view = self.view()
        chosen = view.selected()
        if len(chosen) > 1:
            self.detail.show_many(view.kind, chosen, in_trash=view.query.trash)
        else:
            self.detail.show_one(view.kind, chosen[0] if chosen else None)
        self._offer_deeds(view, chosen)
        self.selection_changed.emit()

    def _offer_deeds(self, view: ListView, chosen: list[str]) -> None:
        """Offer above the list what the detail offers where that is hidden: for several records, and in the trash."""
        wanted = self._mode == "narrow" and (len(chosen) > 1 or bool(chosen and view.query.trash))
        key = view.kind.listing.key
        if wanted and key not in self._strips:
            self._strips[key] = DeedStrip(view, self.merge_wanted.emit)
        if key in self._strips:
            self._strips[key].offer(wanted=wanted)

    def _open(self) -> None:
        self._show_later.stop()
        self._show_record()
        if self._mode == "narrow":
            self._lists.hide()
            self.detail.show()
        self.detail.take_focus()

    def focus_list(self) -> None:
        """Go to the list, which a detail may hide."""
        if self._mode == "narrow":
            self.detail.hide()
            self._lists.show()
        self.view().table.setFocus()

    # -- side list

    def _fill_side(self) -> None:
        with self._desk.look() as reader:
            saved = {kind.listing.key: saved_queries(reader, kind.listing.key) for kind in self._kinds}
        self.side.fill([kind.listing for kind in self._kinds], saved)
        self._count_later.start()

    def _changed(self, tables: frozenset[str]) -> None:
        if "saved_filter" in tables:
            self._fill_side()
            self.view().frame.show_view(self._names())  # it may be called something else now
        self._count_later.start()

    def _count(self) -> None:
        places = [(place, self._kind(place.list_key).listing) for place in self.side.places()]
        side_counts.count(self._desk, places).connect(self.side.show_counts)

    # -- keyboard

    def take_focus(self) -> None:
        """Go to the list, or to the detail where that is shown in its place."""
        if self._lists.isHidden():
            self.detail.take_focus()
        else:
            self.view().table.setFocus()

    def focus_search(self) -> None:
        """Go to the search field of the list."""
        if self._lists.isHidden():
            self.focus_list()
        self.view().focus_search()

    def begin_new(self) -> None:
        """Go to where a name makes a new record of the kind that is listed."""
        if self._lists.isHidden():
            self.focus_list()
        self.view().begin_new()

    def next_pane(self, step: int = 1) -> None:
        """Move the focus to the next pane that can be seen: side list, list, detail."""
        panes: list[QWidget] = [pane for pane in (self.side, self._lists, self.detail) if pane.isVisible()]
        focus = self.window().focusWidget()
        at = next(
            (n for n, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))),
            -step,
        )
        pane = panes[(at + step) % len(panes)]
        if pane is self._lists:
            self.view().table.setFocus(Qt.FocusReason.TabFocusReason)
        elif pane is self.detail:
            self.detail.take_focus()
        else:
            pane.setFocus(Qt.FocusReason.TabFocusReason)

    def _escape(self) -> None:
        view = self.view()
        if view.frame.search.hasFocus() and view.query.text:
            view.clear_search()
        else:
            self.focus_list()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """As Qt defines it; only now the type is known in which it is shown."""
        super().showEvent(event)
        self.settle()

    def settle(self) -> None:
        """Arrange the panes for the room and the type size there are."""
        width, line = self.width(), self.fontMetrics().height()
        mode = panes.mode(width, line)
        if mode != self._mode:
            self._arrange(mode)
        kept: list[Any] = self._desk.settings.get(f"tab.{self._name}.{mode}") or []
        shares = [round(width * share / 100) for share in kept] if len(kept) == 3 else None
        self._splitter.resize(self.size())  # or it shares out what it had before
        self._splitter.setSizes(shares or panes.usual_sizes(mode, width, line, self.side.wished_width()))

    def _arrange(self, mode: str) -> None:
        self._mode = mode
        self.side.setVisible(mode == "wide")
        self.detail.setVisible(mode != "narrow")
        self.detail.show_back(visible=mode == "narrow")
        self._lists.show()
        for view in self._views.values():
            view.frame.views_button.setVisible(mode != "wide")
        self._offer_deeds(self.view(), self.view().selected())

    def _keep_sizes(self) -> None:
        total = max(1, sum(self._splitter.sizes()))
        self._desk.settings.set(
            f"tab.{self._name}.{self._mode}", [round(size * 100 / total) for size in self._splitter.sizes()]
        )
