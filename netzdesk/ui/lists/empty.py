"""What stands where a list has no rows: why, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.record_kind import RecordKind


class EmptyList(QWidget):
    """Only shows; what its buttons do, ``ListView`` decides."""

    def __init__(self, kind: RecordKind) -> None:
        super().__init__()
        self._kind = kind
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.nothing = QLabel()
        self.nothing.setProperty("tone", "heading")
        self._advice = QLabel()
        self._advice.setProperty("tone", "muted")
        for label in (self.nothing, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self.clear_button = QPushButton(translate("ListView", "Suche löschen"))
        self.import_button = QPushButton(translate("ListView", "Liste einlesen"))
        self.new_button = QPushButton(translate("ListView", "Neu anlegen"))
        self.buttons = (self.clear_button, self.import_button, self.new_button)
        line = QHBoxLayout()
        line.addStretch(1)
        for button, symbol in zip(self.buttons, ("close", "import", "plus"), strict=True):
            icons.put(button, symbol)
            line.addWidget(button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self.nothing)
        layout.addWidget(self._advice)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addLayout(line)
        layout.addStretch(3)

    def explain(self, *, trash: bool, searching: bool, nobody: bool) -> None:
        """Say why there is nothing: in the trash, because of a search or filter, or because there is ``nobody`` yet."""
        kind, advice = self._kind, ""
        readable = kind.listing.key in ("partners", "persons")
        if trash:
            text = translate("ListView", "Der Papierkorb ist leer")
        elif searching:
            text = kind.text(kind.none_fits)
            advice = translate("ListView", "Prüfen Sie die Schreibweise, oder nehmen Sie einen Filter weg.")
        elif nobody:
            text = kind.text(kind.none_yet)
            advice = translate("ListView", "Ein Name genügt. Alles andere können Sie später ergänzen.")
            if readable:
                advice = translate(
                    "ListView", "Sie können eine Liste einlesen, die es schon gibt, oder neu anfangen."
                )
        else:
            text = translate("ListView", "In dieser Ansicht ist nichts")
        new = kind.create is not None and not trash
        self.nothing.setText(text)
        self._advice.setText(advice if new or searching else "")
        self.clear_button.setVisible(searching)
        self.new_button.setVisible(new)
        self.import_button.setVisible(new and nobody and not searching and readable)
