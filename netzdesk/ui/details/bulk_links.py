"""``BulkLinkField``: the entries of a catalogue that many records carry, and those they are to be given or to lose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from netzdesk.base.text import translate
from netzdesk.store import Reader
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.chooser import Chooser
from netzdesk.ui.record_kind import BulkLink
from netzdesk.work.many_partners import carried

_ALL, _SOME, _NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class BulkLinkField(QWidget):
    """Says in words what all and some carry, or what will change; ``given`` and ``taken`` are names of entries."""

    changed = Signal()

    def __init__(self, desk: Desk, link: BulkLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.link = desk, link
        self.given: list[str] = []
        self.taken: list[str] = []
        self._before: dict[str, Qt.CheckState] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.words = QLabel(wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(link.heading())
        layout.addWidget(self.words)
        self.choose = QPushButton(translate("BulkEdit", "Auswählen …"))
        self.choose.setAccessibleName(translate("BulkEdit", "{field} auswählen").format(field=link.heading()))
        self.choose.setProperty("look", "link")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda _on: self._open_list())
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def show_records(self, reader: Reader, keys: list[str]) -> None:
        """Show what these records carry; what is to be given or taken stays."""
        counts = carried(reader, self.link.catalogue, keys)
        self._before = {name: _ALL if count == len(keys) else _SOME for name, count in counts.items()}
        self._tell()

    def forget(self) -> None:
        """Give and take nothing."""
        self.given, self.taken = [], []
        self._tell()

    def _tell(self) -> None:
        parts = [
            (translate("BulkEdit", "dazu: {names}"), self.given),
            (translate("BulkEdit", "weg: {names}"), self.taken),
        ]
        if not self.given and not self.taken:
            parts = [
                (translate("BulkEdit", "alle: {names}"), self._carried(_ALL)),
                (translate("BulkEdit", "einige: {names}"), self._carried(_SOME)),
            ]
        told = [said.format(names=", ".join(names)) for said, names in parts if names]
        self.words.setText("\n".join(told))
        self.words.setVisible(bool(told))
        self.updateGeometry()

    def _carried(self, state: Qt.CheckState) -> list[str]:
        return [name for name, before in self._before.items() if before == state]

    def _open_list(self) -> None:
        with self._desk.look() as reader:
            offered = [name for _, name in self.link.choices(reader)]
        names = dict.fromkeys([*offered, *self._before, *self.given])
        states = self._before | dict.fromkeys(self.given, _ALL) | dict.fromkeys(self.taken, _NONE)
        chooser = Chooser(
            [(name, name) for name in names], states, creates=self.link.creates, parent=self.choose
        )
        chooser.setAccessibleName(self.link.heading())
        chooser.closed.connect(self._close_list)
        chooser.open_below(self.choose)

    def _close_list(self, states: dict[str, Qt.CheckState], new: list[str]) -> None:
        before = {name: self._before.get(name, _NONE) for name in states}
        self.given = [name for name in states if states[name] == _ALL != before[name]] + new
        self.taken = [name for name in states if states[name] == _NONE != before[name]]
        self._tell()
        self.changed.emit()
