"""The widgets around the table of a list: search, filter and column buttons, chips, count, empty state, quick entry."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.announce import announce
from netzdesk.ui.desk import Desk
from netzdesk.ui.icon_field import IconField
from netzdesk.ui.lists.empty import EmptyList
from netzdesk.ui.lists.filters import FilterChips, FilterMenu
from netzdesk.ui.lists.table import ListTable
from netzdesk.ui.record_kind import RecordKind
from netzdesk.ui.stack import Stack
from netzdesk.work.listing import ListQuery

AFTER_TYPING = 600
"""Milliseconds after the last letter before a screen reader tells how many were found."""
WORDY = 36
"""Width in lines below which the buttons beside the search show their icons only."""
LEAST_SEARCH = 10
"""Width in lines that the search keeps beside the name of the view."""
ROOMY = 18
"""Height in lines below which the table needs every one."""
MOUSE_UP = 60
"""Milliseconds after which it is looked again whether the button of the mouse is up."""


class ListFrame(QWidget):
    """Only shows; ``ListView`` decides."""

    def __init__(self, desk: Desk, kind: RecordKind, table: ListTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._table = table
        self._trash = False
        self._words = ""
        self.search = self._search_field()
        self.filter_menu = FilterMenu(desk, kind.listing, self)
        self.filter_button = self._menu_button(translate("ListView", "Filter"), "filter", self.filter_menu)
        self.columns_button = self._button(translate("ListView", "Spalten"), "columns")
        self.views_button = self._menu_button("", "sidebar", QMenu(self))
        self.views_button.hide()
        self._view_names: tuple[str, ...] = ()
        self.chips = FilterChips(desk, kind.listing)
        self.count = QLabel()
        self.count.setProperty("tone", "muted")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.save_filter = QPushButton(translate("ListView", "Als Filter speichern …"))
        self.save_filter.setProperty("look", "link")
        self.save_filter.hide()
        self._stack = Stack()
        self._stack.addWidget(table)
        self.empty = EmptyList(kind)
        self._stack.addWidget(self.empty)
        self.quick = self._quick_field()
        self.quick.setVisible(kind.create is not None)
        self.quick.installEventFilter(self)
        self._strip: QWidget | None = None
        self._strip_wanted = False
        self._savable = False
        self._place_later = QTimer(self, singleShot=True, interval=0)
        self._place_later.timeout.connect(self._place_quick)
        self.tell_later = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        """Started, it lets a screen reader tell how many were found."""
        self.tell_later.timeout.connect(self._tell)
        self._arrange()

    def _search_field(self) -> IconField:
        field = IconField("search")
        noun = self._kind.listing.named(2)
        field.setPlaceholderText(self._kind.text(self._kind.searched))
        field.setAccessibleName(translate("ListView", "{noun} suchen").format(noun=noun))
        field.setToolTip(translate("ListView", "Suchen (Strg+F)"))
        return field

    def _quick_field(self) -> IconField:
        field = IconField("plus", self)
        new = self._kind.text(self._kind.new)
        field.setPlaceholderText(translate("ListView", "{new}: eintippen und Enter drücken").format(new=new))
        field.setAccessibleName(new)
        return field

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.views_button)
        top.addWidget(self.search, 1)
        if self._kind.listing.filters:
            top.addWidget(self.filter_button)
        else:
            self.filter_button.hide()
        top.addWidget(self.columns_button)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.save_filter)
        self._lines = layout = QVBoxLayout(self)
        em = self.fontMetrics().height()
        for field in (self.search, self.quick):
            field.setMinimumWidth(4 * em)  # Qt asks for the widest letter of a font that is not ours yet
        layout.setContentsMargins(em // 2, em // 2, em // 2, em // 2)
        layout.setSpacing(em // 3)
        layout.addLayout(top)
        layout.addWidget(self.chips)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.quick)
        above = (
            self.views_button,
            self.search,
            self.filter_button,
            self.columns_button,
            self.chips,
            self.save_filter,
        )
        for before, after in pairwise((*above, self._table, *self.empty.buttons, self.quick)):
            QWidget.setTabOrder(before, after)

    def put_above(self, strip: QWidget) -> None:
        """Keep a place between the count and the rows for a line of buttons, which ``show_above`` shows."""
        self._strip = strip
        self._lines.insertWidget(self._lines.indexOf(self._stack), strip)

    def show_above(self, *, wanted: bool) -> None:
        """Show the line of buttons above the rows, or not."""
        self._strip_wanted = wanted
        self._place_quick()

    def _menu_button(self, text: str, symbol: str, menu: QMenu) -> QToolButton:
        button = self._button(text, symbol)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _button(self, text: str, symbol: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(text)
        button.setProperty("look", "button")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        icons.put(button, symbol)
        return button

    def show_view(self, names: tuple[str, ...]) -> None:
        """Name the view of the side list that is shown, after the list where the tab has several."""
        self._view_names = names
        title = ": ".join(names)
        self.views_button.setAccessibleName(translate("ListView", "Ansicht: {title}").format(title=title))
        self.views_button.setToolTip(self.views_button.accessibleName())
        self._name_view()

    def _name_view(self) -> None:
        """Put as much of the name on the button as leaves room for the search."""
        em = self.fontMetrics().height()
        others = (self.filter_button, self.columns_button)
        room = self.width() - LEAST_SEARCH * em - sum(each.sizeHint().width() for each in others)
        for names in (self._view_names, self._view_names[-1:]):
            self.views_button.setText(": ".join(names).replace("&", "&&"))
            icons.put(self.views_button, "sidebar")
            if self.views_button.sizeHint().width() <= room:
                break

    def name_for(self, text: str, *, of_view: bool, again: bool) -> str:
        """What is searched for and filtered, in words for a name; the view is named where it narrows the list.

        Where a saved filter is kept ``again``, its name is as good as before.
        """
        if again:
            return self._view_names[-1]
        view = self._view_names[-1:] if of_view else ()
        return ", ".join((*view, *([text] if text else []), *self.chips.words))

    def set_search(self, text: str) -> None:
        """Put a text into the search field; the list searches only where its query says something else."""
        self.search.setText(text)

    def begin_search(self, text: str) -> None:
        """Go to the search field with the first letter that was typed elsewhere."""
        self.search.setFocus()
        self.search.setText(text)

    def show_result(self, found: int, total: int, query: ListQuery, own: ListQuery, *, savable: bool) -> None:
        """Show how many there are, which filters hold, and what to do where there is nothing."""
        noun = self._kind.listing.named(found if query.trash else total)
        self._trash = query.trash
        if query.trash:
            words = translate("ListView", "{count} {noun} im Papierkorb").format(count=found, noun=noun)
        elif found == total:
            words = translate("ListView", "{count} {noun}").format(count=found, noun=noun)
        else:
            words = translate("ListView", "{found} von {total} {noun}")
            words = words.format(found=found, total=total, noun=noun)
        self._words = words
        self.count.setText(words)
        self.chips.show_filters(own)
        self.filter_menu.follow(query)
        self._savable = savable
        self._stack.setCurrentIndex(0 if found else 1)
        if not found:
            searching = bool(query.text.strip() or own.filters)
            self.empty.explain(trash=query.trash, searching=searching, nobody=total == 0)
        self._place_quick()

    def _tell(self) -> None:
        announce(
            self.count, self.count.text() if self._stack.currentIndex() == 0 else self.empty.nothing.text()
        )

    def show_selected(self, number: int) -> None:
        """Say how many rows are chosen where it is more than one."""
        words = self._words
        if number > 1:
            chosen = translate("ListView", "{count} ausgewählt").format(count=number)
            words = f"{words} · {chosen}"
        self.count.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; where few lines have room, the line for new records shows only when it is wanted."""
        super().resizeEvent(event)
        self._place_quick()
        words = self.width() > WORDY * self.fontMetrics().height()
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in (self.filter_button, self.columns_button):
            button.setToolButtonStyle(style)
        self._name_view()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt defines it; the line for new records takes and gives back room when the focus comes and goes."""
        if watched is self.quick and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._place_later.start()
        return super().eventFilter(watched, event)

    def _place_quick(self) -> None:
        """Show the line for new records; where few rows have room, only while it is used, and then without what
        stands above the rows.
        """
        if QApplication.mouseButtons():
            self._place_later.start(MOUSE_UP)  # or the row that is being clicked moves away
            return
        roomy = self.height() > ROOMY * self.fontMetrics().height()
        used = self.window().focusWidget() is self.quick
        usable = self._kind.create is not None and not self._trash
        self.quick.setVisible(usable and (roomy or used or bool(self.quick.text())))
        above = roomy or not used
        self.count.setVisible(above)
        self.save_filter.setVisible(above and self._savable)
        if self._strip:
            self._strip.setVisible(above and self._strip_wanted)

    def show_quick(self, text: str) -> None:
        """Go to the line in which a name makes a new record."""
        self.quick.setVisible(True)
        self.quick.setText(text)
        self.quick.setFocus()
        self.quick.selectAll()
