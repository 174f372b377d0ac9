"""``ListView``: one list with search, filters, columns, count, empty states, quick entry and deeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netzdesk.base.columns import Column
from netzdesk.ui.desk import Desk
from netzdesk.ui.lists import actions
from netzdesk.ui.lists.frame import ListFrame
from netzdesk.ui.lists.rows_model import RowsModel
from netzdesk.ui.lists.shown_columns import keep_columns, keep_sort, kept_sort, shown_columns
from netzdesk.ui.lists.table import ListTable
from netzdesk.ui.record_kind import RecordKind
from netzdesk.work import listing as lists
from netzdesk.work.listing import ListQuery


class ListView(QWidget):
    """``current_changed(key | None)`` when another row is the current one, ``opened(key)`` on Enter.

    ``filter_saved(key)`` is for the side list, ``import_wanted`` comes from an empty list, ``views_wanted`` from the
    button that stands for the side list where that is hidden. ``removed(label)`` names the step after a deletion.
    """

    current_changed = Signal(object)
    selection_changed = Signal()
    opened = Signal(str)
    filter_saved = Signal(str)
    import_wanted = Signal()
    removed = Signal(str)

    def __init__(self, desk: Desk, kind: RecordKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = kind
        self.query = ListQuery()
        self._of_view = ListQuery()
        """What the view filters by itself, and nobody needs to be told."""
        self._saved: ListQuery | None = None
        """The saved filter that is shown, as it is saved."""
        self.rows = RowsModel(self._fetch, self)
        self.table = ListTable(self.rows, kind.listing, desk.settings, self)
        self.frame = frame = ListFrame(desk, kind, self.table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self._stale = True
        self._current: str | None = None
        self._gone: list[str] = []
        self._total: int | None = None
        self._sort = kept_sort(desk.settings, kind.listing)
        frame.search.textChanged.connect(self._search)
        frame.search.returnPressed.connect(self._to_first)
        frame.filter_menu.wanted.connect(lambda key, values: self.set_filter(key, *values))
        frame.chips.removed.connect(lambda key: self.set_filter(key, *self._of_view.values_of(key)))
        frame.columns_button.clicked.connect(self.choose_columns)
        frame.save_filter.clicked.connect(self.save_filter)
        frame.empty.clear_button.clicked.connect(self.clear_search)
        frame.empty.new_button.clicked.connect(self.begin_new)
        frame.empty.import_button.clicked.connect(self.import_wanted)
        frame.quick.returnPressed.connect(self._add_quickly)
        self.rows.sort_wanted.connect(self._set_sort)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by_section)
        self.table.typed.connect(frame.begin_search)
        self.table.deleted.connect(self.delete_selected)
        self.table.columns_moved.connect(self._keep_columns)
        self.table.selection_changed.connect(self._selection_changed)
        self.table.activated.connect(lambda index: self._open(index.row()))
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._current_row(now.row()))
        desk.changed.connect(self.refresh)

    # -- what is shown

    def show_query(
        self, query: ListQuery, names: tuple[str, ...], *, keep_text: bool, is_own: bool = False
    ) -> None:
        """Show a view of the side list by its names; what is searched for stays where ``keep_text`` says so, and what
        is filtered is shown where it ``is_own``: somebody saved it.
        """
        if query.trash != self.query.trash:
            self._total = None
        text = self.query.text if keep_text and not query.text else query.text
        self.query = query._replace(text=text, sort="", descending=False)
        self._of_view = ListQuery() if is_own else query
        self._saved = self.query if is_own else None
        if query.sort:
            self._sort = (query.sort, query.descending)
        self.frame.show_view(names)
        self.frame.set_search(text)
        self.reload(first=True)

    def refresh(self, _tables: frozenset[str] = frozenset()) -> None:
        """Look again: now where the list can be seen, else when it comes into sight."""
        self._total = None
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def reload(self, *, first: bool = False) -> None:
        """Ask the store for the rows of the query; the chosen rows stay chosen. ``first``: else the first one."""
        self._stale = False
        before, row_before = self.selected(), self.table.currentIndex().row()
        columns = shown_columns(self.desk.settings, self.kind.listing, self.query)
        query = self.query._replace(sort=self._sort[0], descending=self._sort[1])
        with self.desk.look() as reader:
            keys = lists.ids(reader, self.kind.listing, query)
            if self._total is None:
                self._total = lists.count(reader, self.kind.listing, ListQuery(trash=self.query.trash))
        changed = columns != self.rows.columns()
        first = first or not self.rows.rowCount()  # a search in vain leaves no list without a choice
        quiet = self.table.blockSignals(True)
        self.rows.show(keys, columns)
        self.table.blockSignals(quiet)
        if self.table.set_sort(self._sort[0], descending=self._sort[1]) or changed:
            self.table.lay_out()
        own = self.query.beside(self._of_view)
        savable = bool(own.text.strip() or own.filters) and not own.trash and self.query != self._saved
        self.frame.show_result(len(keys), self._total, self.query, own, savable=savable)
        self._choose_again(before, row_before, first=first)

    def _choose_again(self, before: list[str], row_before: int, *, first: bool) -> None:
        if not self.query.trash and self.rows.rows_of(self._gone):
            before, self._gone = self._gone, []
        rows = self.rows.rows_of(before)
        if rows:
            self.table.select_rows(rows, rows[0])
        elif self.rows.rowCount() and (first or row_before >= 0):
            row = 0 if first else min(row_before, self.rows.rowCount() - 1)
            self.table.select_rows([row], row)
        self._current_row(self.table.currentIndex().row())
        self._selection_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """As Qt defines it; a list that went stale out of sight looks again."""
        super().showEvent(event)
        if self._stale:
            self.reload(first=not self.selected())

    def _fetch(self, keys: Sequence[str]) -> dict[str, Any]:
        with self.desk.look() as reader:
            return dict(self.kind.listing.fetch(reader, keys, None))

    # -- searching, filtering, sorting, columns

    def _search(self, text: str) -> None:
        if text != self.query.text:
            self.query = self.query._replace(text=text)
            self.reload(first=True)
            self.frame.tell_later.start()

    def _to_first(self) -> None:
        if self.rows.rowCount():
            if len(self.selected()) != 1:
                self.table.select_rows([0], 0)
            self.table.setFocus()
            self._open(self.table.currentIndex().row())

    def focus_search(self) -> None:
        """Go to the search field, ready to type over what is there."""
        self.frame.search.setFocus()
        self.frame.search.selectAll()

    def set_filter(self, key: str, *values: str) -> None:
        """Narrow the list by a filter, or take it away without values; without a key take all of them away."""
        self.query = self.query.having(key, *values) if key else self.query._replace(filters=())
        self.reload(first=True)
        self.frame.tell_later.start()

    def clear_search(self) -> None:
        """Show everything again that the view holds."""
        self.query = self.query._replace(text="", filters=self._of_view.filters)
        self.frame.set_search("")
        self.reload(first=True)
        self.frame.search.setFocus()

    def save_filter(self) -> None:
        """Keep search and filters in the side list, under a name that says what they are or that somebody gives."""
        name = self.frame.name_for(
            self.query.text.strip(), of_view=bool(self._of_view.filters), again=self._saved is not None
        )
        actions.save_filter(self.desk, self, self.kind.listing.key, self.query, name, self.filter_saved.emit)

    def _sort_by_section(self, section: int) -> None:
        key = self.rows.columns()[section].key
        self._set_sort(key, not self._sort[1] if key == self._sort[0] else False)

    def _set_sort(self, key: str, descending: bool) -> None:
        if key in self.kind.listing.order:
            self._sort = (key, descending)
            keep_sort(self.desk.settings, self.kind.listing, self._sort)
        self.reload()

    def choose_columns(self) -> None:
        """Open the window in which columns are shown, hidden and moved."""
        actions.choose_columns(self.kind.listing, self.rows.columns(), self, self._keep_columns)

    def _keep_columns(self, keys: list[str] | None) -> None:
        keep_columns(self.desk.settings, self.kind.listing, keys)
        if keys is None:
            self.table.forget_widths()
        self.reload()
        self.table.lay_out()

    def columns(self) -> tuple[Column[Any], ...]:
        """The columns from left to right, for a workbook or a page with the same ones."""
        return self.rows.columns() or shown_columns(self.desk.settings, self.kind.listing, self.query)

    # -- rows

    def selected(self) -> list[str]:
        """The keys of the chosen records, from top to bottom."""
        keys = (self.rows.key_at(row) for row in self.table.selected_rows())
        return [key for key in keys if key is not None]

    def current(self) -> str | None:
        """The key of the record whose detail is to be seen."""
        return self._current

    def select(self, key: str, *others: str) -> None:
        """Make a record the current one, and choose others too; search and filters give way where they hide it."""
        if self._stale:
            self.reload()
        if self.rows.row_of(key) < 0:
            self._total = None
            self.query = ListQuery()
            self._of_view, self._saved = ListQuery(), None
            self.frame.set_search("")
            self.reload()
        rows = sorted(row for each in (key, *others) if (row := self.rows.row_of(each)) >= 0)
        if rows:
            row = rows[0]
            self.table.select_rows(rows, row)
            self.table.scrollTo(self.rows.index(row, 0), ListTable.ScrollHint.EnsureVisible)

    def _current_row(self, row: int) -> None:
        key = self.rows.key_at(row)
        if key != self._current:
            self._current = key
            self.current_changed.emit(key)

    def _selection_changed(self) -> None:
        self.frame.show_selected(len(self.table.selected_rows()))
        self.selection_changed.emit()

    def _open(self, row: int) -> None:
        key = self.rows.key_at(row)
        if key is not None:
            self.opened.emit(key)

    # -- deeds

    def begin_new(self) -> None:
        """Put the cursor where a name makes a new record; what was searched for in vain is the first proposal."""
        self.frame.show_quick(self.query.text if not self.rows.rowCount() else "")

    def _add_quickly(self) -> None:
        name = self.frame.quick.text().strip()
        if name and self.kind.create:
            actions.create(self.desk, self.kind, name, self, self._added, self.opened.emit)

    def _added(self, key: str) -> None:
        self.frame.quick.setText("")
        self.select(key)
        self.frame.quick.setFocus()

    def delete_selected(self) -> None:
        """Put the chosen records into the trash; in the trash, ask and erase them for good."""
        if self.query.trash:
            actions.erase(self.desk, self.kind, self.selected(), self, self._name_of)
        else:
            self._gone = self.selected()  # chosen again when they come back
            label = actions.to_trash(self.desk, self.kind, self.selected(), self._name_of)
            if label:
                self.removed.emit(label)

    def restore_selected(self) -> None:
        """Take the chosen records out of the trash."""
        actions.restore(self.desk, self.kind, self.selected(), self._name_of)

    def empty_trash(self) -> None:
        """Ask, then erase all records in the trash for good."""
        actions.empty_trash(self.desk, self.kind, self, self._name_of)

    def copy_selected(self) -> None:
        """Put the chosen rows on the clipboard, as a table with headings."""
        actions.copy(self.rows, self.table.selected_rows())

    def _name_of(self, key: str) -> str:
        return self.rows.text(self.rows.row_of(key), 0) if self.rows.row_of(key) >= 0 else ""

    def settle(self) -> None:
        """Lay columns out anew, after type size or theme have changed."""
        QTimer.singleShot(0, self, self.table.lay_out)
