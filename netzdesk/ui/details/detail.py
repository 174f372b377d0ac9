"""``Detail``: one record, edited in place: a heading, quick ways to add to it, and sections that open and close.

The kinds of record say what is in theirs; here is what all have in common: showing, storing before something else is
shown, looking again after each change, the order of Tab, the room there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.model import Base
from netzdesk.ui.binding import Binding, Storing
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.head import DetailHead
from netzdesk.ui.details.history import HistoryList
from netzdesk.ui.details.layout import empty_page, fit, set_tab_order
from netzdesk.ui.details.section import Section
from netzdesk.ui.parts.chips import ChipChoice, ChipKind
from netzdesk.ui.parts.kind import PartKind
from netzdesk.ui.parts.list import PartList
from netzdesk.ui.stack import Stack
from netzdesk.work.choices import Choices
from netzdesk.work.records import set_value


class Detail(QWidget):
    """``record_wanted(kind, key)`` asks for another record, ``pack_wanted(key)`` for the onboarding pack of a partner.

    Kinds of record say what is on the page in ``build``.
    """

    record_wanted = Signal(str, str)
    pack_wanted = Signal(str)
    kind = ""
    entity: type[Base] = Base
    open_at_first: tuple[str, ...] = ()
    """Keys of the sections that are open until somebody closes them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key: str | None = None
        self._name = ""
        self._stale = False
        self.sections: list[Section] = []
        self.lists: list[tuple[Section, PartList]] = []
        self.chip_choices: list[ChipChoice] = []
        self.bindings: list[Binding] = []
        self.history: HistoryList | None = None
        self._open = self._remembered()
        self.head = DetailHead(desk, self.owner)
        self.head.trash_left.connect(self._leave_trash)
        self.page = QWidget()
        self.page.setProperty("look", "plain")
        self._column = QVBoxLayout(self.page)
        self._column.addWidget(self.head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.page)
        self._pages = Stack()
        self._pages.addWidget(empty_page())
        self._pages.addWidget(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.build()
        self._column.addStretch(1)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._forget)

    # -- for subclasses

    def build(self) -> None:
        """Fill the page with sections, once."""
        raise NotImplementedError

    def name_of(self, record: Any) -> str:
        """What the record is called."""
        return str(record.name)

    def words_below(self, _session: Session, _record: Any) -> str:
        """A few words below the name."""
        return ""

    def shown(self, session: Session, record: Any) -> None:
        """Show what only this kind of record has."""

    def section(self, key: str, title: str, body: QWidget, *, add: str = "") -> Section:
        """Add a section with any widget as its body."""
        section = Section(key, title, body, add=add)
        section.set_open(is_open=key in self._open)
        section.opened_or_closed.connect(self._section_toggled)
        self.sections.append(section)
        self._column.addWidget(section)
        return section

    def form_section(self, key: str, body: QWidget) -> Section:
        """Add a body of a form made with Designer; its window title is the title of the section."""
        return self.section(key, body.windowTitle(), body)

    def parts(self, kind: PartKind) -> PartList:
        """Add a section for parts of one kind."""
        parts = PartList(self.desk, kind)
        section = self.section(kind.key, kind.text(kind.title), parts, add=kind.text(kind.add))
        section.add_wanted.connect(lambda: self._begin(section, parts))
        parts.record_wanted.connect(self.record_wanted)
        parts.widgets_changed.connect(self._arrange)
        self.lists.append((section, parts))
        return parts

    def chips(self, kind: ChipKind) -> ChipChoice:
        """A block of chips, to be put into the body of a section."""
        chips = ChipChoice(self.desk, kind)
        chips.widgets_changed.connect(self._arrange)
        self.chip_choices.append(chips)
        return chips

    def bind(
        self, *roots: QWidget, store: Storing = set_value, choices: Mapping[str, Choices] | None = None
    ) -> Binding:
        """Bind the widgets below ``roots`` to the record that is shown."""
        binding = Binding(self.desk, roots, self.entity, self.label, store=store, choices=choices)
        self.bindings.append(binding)
        return binding

    def history_section(self) -> None:
        """Add the Verlauf at the end."""
        self.history = HistoryList(self.desk)
        self.history.widgets_changed.connect(self._arrange)
        self.section("history", translate("Detail", "Verlauf"), self.history)

    def label(self, field: str) -> str:
        """The name of the undo step that changes a field."""
        return translate("Steps", "{field} geändert: {name}").format(field=field, name=self._name)

    def owner(self) -> tuple[str, str]:
        """Key and name of the record that is shown."""
        return self.key or "", self._name

    # -- showing

    def show_record(self, key: str | None) -> None:
        """Show a record, or a word where to choose one; what was being typed is stored first."""
        self.keep()
        if key != self.key:
            self._area.verticalScrollBar().setValue(0)
        self.key = key
        self.setProperty("record", [self.entity.__tablename__, key] if key else None)
        self.look_again()

    def reveal(self, name: str) -> None:
        """Go to a field, or to the card of a part that waits; its section opens."""
        for section in self.sections:
            field = section.body.findChild(QWidget, name)
            if section.key == name or field:
                if not section.is_open():
                    section.set_open(is_open=True)
                    self._section_toggled()
                (field or section.head).setFocus(Qt.FocusReason.OtherFocusReason)
                self._area.ensureWidgetVisible(field or section)
                return

    def look_again(self) -> None:
        """Show the record as it is now."""
        self._stale = False
        if self.key is None:
            self._pages.setCurrentIndex(0)
            return
        with self.desk.read() as session:
            record: Any = session.get(self.entity, self.key)
            if record is None:
                self.key = None
                self._pages.setCurrentIndex(0)
                return
            self._name = self.name_of(record)
            in_trash = getattr(record, "deleted_at", None) is not None
            self.head.show_record(self._name, self.words_below(session, record), in_trash=in_trash)
            for binding in self.bindings:
                binding.show_entity(session, record)
            self.shown(session, record)
            for chips in self.chip_choices:
                chips.show_chosen(session, self.owner())
            for section, parts in self.lists:
                lines = parts.kind.lines(session, self.key)
                section.set_count(sum(not line.past for line in lines))
                section.setVisible(bool(lines or parts.kind.add))
                if section.is_open():
                    parts.show_lines(session, self.owner(), lines)
            if self.history and self._is_open("history"):
                self.history.show_history(session, self.entity.__tablename__, self.key)
        for section in self.sections:
            section.setEnabled(not in_trash)
        self._pages.setCurrentIndex(1)

    def keep(self) -> None:
        """Store what is being typed; the window calls this before it closes."""
        for binding in self.bindings:
            binding.keep_all()
        for _, parts in self.lists:
            parts.finish()
        self.head.finish()

    def begin(self, kind: PartKind) -> None:
        """Open the card for a new part below the heading."""
        self.head.begin(kind)
        self._arrange()
        self._area.verticalScrollBar().setValue(0)

    def _changed(self, _tables: frozenset[str]) -> None:
        if self.key is None:
            return
        if self.isVisible():
            self.look_again()
        else:
            self._stale = True

    def _forget(self) -> None:
        for parts in (parts for _, parts in self.lists):
            parts.abandon()
        self.head.abandon()
        self.key = None
        self.look_again()

    def _begin(self, section: Section, parts: PartList) -> None:
        if not section.is_open():
            section.set_open(is_open=True)
            self._section_toggled()
        parts.begin_new()
        self._area.ensureWidgetVisible(parts)

    def _leave_trash(self) -> None:
        if self.key is None:
            return
        from netzdesk.work.records import restore

        label = translate("Steps", "Wiederhergestellt: {name}").format(name=self._name)
        with self.desk.change(label) as session:
            restore(session, self.entity, [self.key])

    # -- sections

    def _remembered(self) -> set[str]:
        return set(self.desk.settings.get(f"detail.{self.kind}.open", self.open_at_first))

    def _is_open(self, key: str) -> bool:
        return any(section.key == key and section.is_open() for section in self.sections)

    def _section_toggled(self) -> None:
        self._open = {section.key for section in self.sections if section.is_open()}
        self.desk.settings.set(f"detail.{self.kind}.open", sorted(self._open))
        self.look_again()
        self._arrange()

    # -- room and order

    def showEvent(self, event: QShowEvent) -> None:
        """As Qt defines it; what was changed meanwhile is shown."""
        super().showEvent(event)
        if self._stale:
            self.look_again()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it; with little room labels stand above their fields."""
        super().resizeEvent(event)
        fit(self.page, self.width())

    def changeEvent(self, event: QEvent) -> None:
        """As Qt defines it; larger type needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            fit(self.page, self.width())

    def _arrange(self) -> None:
        fit(self.page, self.width())
        set_tab_order(self.page)
