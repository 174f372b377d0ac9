"""The side list of a tab: everybody's views with their counts, one's own saved filters, the Papierkorb."""

from __future__ import annotations

from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QMenu, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.side_line import COUNT, Index, LineWithCount, width_of
from netzdesk.work.listing import Listing, ListQuery

_PLACE = Qt.ItemDataRole.UserRole + 1
_SYMBOL = Qt.ItemDataRole.UserRole + 3


class Place(NamedTuple):
    """One line of the side list: the list it belongs to and what of it is shown.

    ``saved_id`` is set for one's own filters, ``key`` for everybody's views and the Papierkorb ("trash").
    """

    list_key: str
    key: str
    query: ListQuery
    saved_id: str | None = None


class SideList(QListView):
    """``chosen(Place)`` when another line is the current one.

    ``filter_renamed(saved_id)``, ``filter_deleted(list_key, saved_id)`` and ``trash_emptied(list_key)`` are wishes from
    the menu of a line.
    """

    chosen = Signal(object)
    filter_renamed = Signal(str)
    filter_deleted = Signal(str, str)
    trash_emptied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "side")
        self.setAccessibleName(translate("SideList", "Ansichten"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.setItemDelegate(LineWithCount(self))
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self._filling = False

    def fill(self, listings: list[Listing[Any]], saved: dict[str, list[tuple[str, str, ListQuery]]]) -> None:
        """Show the views of some lists and one's own filters, keeping the choice.

        ``saved`` holds (id, name, query) by the key of the list.
        """
        before = self.place()
        counts = {(place.list_key, place.key): item.data(COUNT) for item, place in self._lines()}
        self._filling = True
        self._items.clear()
        for listing in listings:
            if len(listings) > 1:
                self._add_heading(listing.heading())
            for view in listing.views or ():
                self._add(view.heading(), view.icon, Place(listing.key, view.key, view.query))
            for saved_id, name, query in saved.get(listing.key, ()):
                self._add(name, "filter", Place(listing.key, saved_id, query, saved_id))
            if listing.has_trash:
                self._add(
                    translate("SideList", "Papierkorb"),
                    "trash",
                    Place(listing.key, "trash", ListQuery(trash=True)),
                )
        self._measure()
        self.show_counts({line: number for line, number in counts.items() if number is not None})
        kept = before is not None and self.choose(before.list_key, before.key)
        self._filling = False
        if kept and self.place() != before:
            self.chosen.emit(self.place())  # one's own filter looks for something else now
        if not kept:
            first = next(iter(self._lines()), None)
            if first:
                self.choose(first[1].list_key, first[1].key)

    def show_counts(self, counts: dict[tuple[str, str], int]) -> None:
        """Put the number of records behind each line; keys are (list, line)."""
        for item, place in self._lines():
            number = counts.get((place.list_key, place.key))
            if number is not None:
                item.setData(number, COUNT)
                item.setData(_with_count(item.text(), number), Qt.ItemDataRole.AccessibleTextRole)

    def place(self) -> Place | None:
        """The line that is the current one."""
        found = self.currentIndex().data(_PLACE)
        return found if isinstance(found, Place) else None

    def places(self) -> list[Place]:
        """All lines, from top to bottom."""
        return [place for _item, place in self._lines()]

    def wished_width(self) -> int:
        """Pixels in which the lines that everybody has are whole; names of one's own filters may be of any length."""
        metrics = self.fontMetrics()
        lines = [width_of(metrics, item.text(), "00") for item, place in self._lines() if not place.saved_id]
        bar = self.verticalScrollBar().sizeHint().width()
        return max(lines, default=0) + bar + metrics.height() // 2

    def title(self) -> str:
        """What the current line is called, without its count."""
        return str(self.currentIndex().data() or "") if self.place() else ""

    def choose(self, list_key: str, key: str) -> bool:
        """Make a line the current one; False where there is none of that name."""
        for item, place in self._lines():
            if (place.list_key, place.key) == (list_key, key):
                self.setCurrentIndex(item.index())
                return True
        return False

    def fill_menu(self, menu: QMenu) -> None:
        """Put the same lines into a menu, for windows too narrow for the list."""
        menu.clear()
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            place = item.data(_PLACE)
            if not isinstance(place, Place):
                menu.addSection(item.text())
                continue
            action = menu.addAction(
                item.icon(), _with_count(item.text(), item.data(COUNT)).replace("&", "&&")
            )
            action.setCheckable(True)
            action.setChecked(item.index() == self.currentIndex())
            action.triggered.connect(lambda _on, at=place: self.choose(at.list_key, at.key))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """As Qt defines it."""
        super().currentChanged(current, previous)
        place = current.data(_PLACE)
        if isinstance(place, Place) and not self._filling:
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes one's own filter away, F2 gives it another name."""
        place = self.place()
        if event.key() == Qt.Key.Key_Delete and place and place.saved_id:
            self.filter_deleted.emit(place.list_key, place.saved_id)
        elif event.key() == Qt.Key.Key_F2 and place and place.saved_id:
            self.filter_renamed.emit(place.saved_id)
        else:
            super().keyPressEvent(event)

    def _lines(self) -> list[tuple[QStandardItem, Place]]:
        items = (self._items.item(row) for row in range(self._items.rowCount()))
        return [(item, item.data(_PLACE)) for item in items if isinstance(item.data(_PLACE), Place)]

    def _add_heading(self, title: str) -> None:
        item = QStandardItem(title)
        item.setEnabled(False)
        item.setSelectable(False)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._items.appendRow(item)

    def _add(self, title: str, symbol: str, place: Place) -> None:
        item = QStandardItem(icons.icon(symbol), title)
        item.setToolTip(
            f"<p>{escape(title)}</p>"
        )  # a long one is cut; a name of somebody's own is never markup
        item.setData(place, _PLACE)
        item.setData(symbol, _SYMBOL)
        self._items.appendRow(item)

    def _measure(self) -> None:
        """Make lines as high as the type asks for; a heading stands apart from the lines above it."""
        line, heading = self.fontMetrics().height(), self.font()
        heading.setBold(True)
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            lines = 1.65
            if not isinstance(item.data(_PLACE), Place):
                item.setFont(heading)
                lines = 2.2 if row else 1.8
            item.setSizeHint(QSize(0, round(line * lines)))

    def changeEvent(self, event: QEvent) -> None:
        """As Qt defines it; lines and icons follow the theme and the type size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._draw_anew)

    def _draw_anew(self) -> None:
        self._measure()
        for item, _place in self._lines():
            item.setIcon(icons.icon(str(item.data(_SYMBOL))))

    def _open_menu(self, at: QPoint) -> None:
        place = self.indexAt(at).data(_PLACE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(place, Place) and place.saved_id:
            list_key, saved_id = place.list_key, place.saved_id
            rename = menu.addAction(translate("SideList", "Filter umbenennen …"))
            rename.triggered.connect(lambda: self.filter_renamed.emit(saved_id))
            delete = menu.addAction(translate("SideList", "Filter löschen"))
            delete.triggered.connect(lambda: self.filter_deleted.emit(list_key, saved_id))
        elif isinstance(place, Place) and place.key == "trash":
            list_key = place.list_key
            empty = menu.addAction(translate("SideList", "Papierkorb leeren …"))
            empty.triggered.connect(lambda: self.trash_emptied.emit(list_key))
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(at))


def _with_count(title: str, number: int | None) -> str:
    return f"{title} ({number})" if number else title
