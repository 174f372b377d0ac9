"""The right-hand pane of a tab: the detail of one record, the panel for many, or a word where none is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.layout import tab_stops
from netzdesk.ui.record_kind import RecordKind
from netzdesk.ui.stack import Stack

if TYPE_CHECKING:
    from netzdesk.ui.details.bulk_edit import BulkEditPanel
    from netzdesk.ui.details.detail import Detail


class DetailArea(QFrame):
    """Makes the detail of a kind when it is first needed. ``back`` leads to the list where only one has room,
    ``done(label)`` says what was done to several records, ``said(sentence)`` what was not; ``sight_wanted`` when
    something begins here that must be seen.
    """

    back = Signal()
    done = Signal(str)
    said = Signal(str)
    sight_wanted = Signal()
    record_wanted = Signal(str, str)
    pack_wanted = Signal(str)
    trash_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self._desk = desk
        self._details: dict[str, Detail] = {}
        self._panels: dict[str, BulkEditPanel] = {}
        self._shown: tuple[str, str] | None = None
        self._back = QPushButton(translate("RecordTab", "Zur Liste"))
        self._back.setProperty("look", "quiet")
        icons.put(self._back, "back")
        self._back.clicked.connect(self.back)
        self._back.hide()
        self._nothing = QLabel(translate("RecordTab", "Hier steht, was Sie in der Liste auswählen."))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._pages = Stack()
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._pages, 1)

    def shown(self) -> tuple[str, str] | None:
        """Kind and key of the one record that is shown."""
        return self._shown

    def show_one(self, kind: RecordKind, key: str | None) -> None:
        """Show a record of this kind, nothing for None."""
        before = self._shown
        self._shown = None if key is None else (kind.record_kind, key)
        if kind.listing.key in self._panels:
            self._panels[kind.listing.key].leave()
        if key is None:
            self._pages.setCurrentWidget(self._nothing)
            return
        detail = self._detail(kind)
        if before != self._shown or self._pages.currentWidget() is not detail:
            detail.show_record(key)
        self._pages.setCurrentWidget(detail)

    def show_many(self, kind: RecordKind, keys: list[str], *, in_trash: bool) -> None:
        """Show the panel for several records, in the Papierkorb or not."""
        self._shown = None
        panel = self._panels.get(kind.listing.key)
        if panel is None:
            from netzdesk.ui.details.bulk_edit import BulkEditPanel

            panel = self._panels[kind.listing.key] = BulkEditPanel(self._desk, kind)
            panel.done.connect(self.done)
            panel.said.connect(self.said)
            panel.trash_wanted.connect(self.trash_wanted)
            panel.restore_wanted.connect(self.restore_wanted)
            panel.export_wanted.connect(self.export_wanted)
            self._pages.addWidget(panel)
        panel.show_records(keys, in_trash=in_trash)
        self._pages.setCurrentWidget(panel)

    def show_back(self, *, visible: bool) -> None:
        """Offer the way back to the list."""
        self._back.setVisible(visible)

    def take_focus(self) -> None:
        """Put the focus on the first field of what is shown."""
        for stop in tab_stops(self._pages.currentWidget()):
            if stop.isVisible() and stop.isEnabled() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def deeds(self) -> list[QAction]:
        """What can be done with the one record that is shown, as its quick buttons do it."""
        shown = self._details.get(self._shown[0]) if self._shown else None
        return shown.head.deeds() if shown else []

    def reveal(self, name: str) -> None:
        """Go to a field of the record that is shown."""
        if self._shown:
            self._details[self._shown[0]].reveal(name)

    def keep(self) -> None:
        """Store what is being typed in any detail."""
        for detail in self._details.values():
            detail.keep()

    def _detail(self, kind: RecordKind) -> Detail:
        detail = self._details.get(kind.record_kind)
        if detail is None:
            detail = self._details[kind.record_kind] = kind.detail(self._desk)
            detail.record_wanted.connect(self.record_wanted)
            detail.head.erase_wanted.connect(self.trash_wanted)
            detail.head.sight_wanted.connect(self.sight_wanted)
            detail.pack_wanted.connect(self.pack_wanted)
            self._pages.addWidget(detail)
        return detail
