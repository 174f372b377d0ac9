"""What somebody does at the detail of a partner, with keys: fields, parts and topics, and what stands there then."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.ui.fields import ChoiceField
from netzdesk.ui.parts.list import PartList
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.tabs.partners import PartnerDetail
from tests.ui.details.conftest import type_into
from tests.ui.window.hands import at_size, shown
from tests.ui.window.hands import partners as partners_of

SECTIONS = (
    "people", "contacts", "topics", "basics", "address", "conversations", "follow_ups", "target_groups",
    "contributions", "assessment", "remarks", "umbrellas", "below", "status",
)  # fmt: skip


class PartnerHands:
    """What somebody does at the detail of one partner, with keys."""

    def __init__(self, qtbot: QtBot, tab: RecordTab) -> None:
        self.qtbot, self.tab = qtbot, tab

    @property
    def detail(self) -> PartnerDetail:
        found = next(each for each in self.tab.findChildren(PartnerDetail) if each.isVisible())
        assert isinstance(found, PartnerDetail)
        return found

    def new(self, name: str) -> None:
        """Make a partner by its name and go to it."""
        self.tab.begin_new()
        quick = self.tab.view().frame.quick
        type_into(self.qtbot, quick, name, leave=False)
        self.qtbot.keyClick(quick, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: name in shown(self.tab))
        self.go_to(name)

    def go_to(self, name: str) -> None:
        """Show a partner by its name in the list."""
        view = self.tab.view()
        key = view.rows.key_at(shown(self.tab).index(name))
        assert self.tab.go_to("partner", key)
        self.qtbot.waitUntil(lambda: self.detail.head.title.text() == name)

    def field(self, name: str, within: QWidget | None = None) -> Any:
        """A field that can be seen, by its name."""
        found = [each for each in (within or self.detail).findChildren(QWidget, name) if each.isVisible()]
        assert found, name
        return found[0]

    def put(self, name: str, value: str | bool, within: QWidget | None = None) -> None:
        """Type into a line, choose by typing the word, or tick; and leave the field."""
        field = self.field(name, within)
        if isinstance(value, bool):
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if field.isChecked() != value:
                self.qtbot.keyClick(field, Qt.Key.Key_Space)
        elif isinstance(field, ChoiceField):
            field.setFocus(Qt.FocusReason.TabFocusReason)
            at = field.findText(value)
            assert at >= 0, (value, [field.itemText(n) for n in range(field.count())])
            self.qtbot.keyClick(field, Qt.Key.Key_Home)
            for _ in range(at):
                self.qtbot.keyClick(field, Qt.Key.Key_Down)
            assert field.currentText() == value
            self.qtbot.keyClick(field, Qt.Key.Key_Tab)
        else:
            type_into(self.qtbot, field, value)

    def value(self, name: str) -> str | bool:
        """What stands in a field: its words, or whether it is ticked."""
        field = self.field(name)
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, ChoiceField):
            return field.currentText()
        return str(field.text() if isinstance(field, QLineEdit) else field.toPlainText())

    def parts(self, key: str) -> PartList:
        """The list of one kind of part."""
        return next(each for each in self.detail.findChildren(PartList) if each.kind.key == key)

    def add(self, key: str, **values: str | bool) -> None:
        """Add a part, field by field."""
        parts = self.parts(key)
        parts.begin_new()
        for name, value in values.items():
            self.put(name, value, parts)
        make = [
            each
            for each in parts.findChildren(QPushButton)
            if each.isVisible() and each.text() in ("Anlegen", "Übernehmen")
        ]
        make[0].click()
        assert not make[0].isVisible(), (key, values)

    def lines(self, key: str) -> list[str]:
        """Title and words of each row of a kind of part."""
        return [f"{row.line.title} | {row.line.detail}" for row in self.parts(key).rows if not row.isHidden()]

    def chip(self, which: int, *words: str) -> None:
        """Tick or make words in one of the two lists of topics."""
        chips = self.detail.chip_choices[which]
        chips.open_list()
        popup = QApplication.activePopupWidget()
        assert popup
        for word in words:
            for letter in word:
                self.qtbot.keyClick(popup.search, letter) if letter.isascii() else popup.search.insert(letter)
            self.qtbot.keyClick(popup.search, Qt.Key.Key_Return)
        self.qtbot.keyClick(popup.search, Qt.Key.Key_Return)


def begun(program: Program, qtbot: QtBot) -> PartnerHands:
    """The tab with the partners, all sections open."""
    assert program.window
    program.window.desk.settings.set("detail.partner.open", list(SECTIONS))
    at_size(program.window, 1600, 1000)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    return PartnerHands(qtbot, partners_of(program.window))
