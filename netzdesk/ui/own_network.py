"""The form that makes a network of one's own: its name, and where its file lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from netzdesk.base.paths import bare_name, safe_name
from netzdesk.base.settings import Settings
from netzdesk.base.text import translate
from netzdesk.ui.files import choose_place, usual_folder

SUFFIX = ".netz"


class OwnNetwork(QFrame):
    """``wanted(name, path)`` when both are there; the place follows the name until somebody chooses another."""

    wanted = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._place_chosen = False
        self.setProperty("look", "card")
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        em = self.fontMetrics().height()
        form.setContentsMargins(em, em, em, em)
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("FirstStart", "Name des Netzwerks"))
        self.name.setPlaceholderText(translate("FirstStart", "zum Beispiel: Netzwerk Inklusion Neustadt"))
        self.place = QLineEdit()
        self.place.setAccessibleName(translate("FirstStart", "Wo die Datei liegt"))
        choose = QPushButton(translate("FirstStart", "&Wählen …"))
        choose.clicked.connect(self._ask_place)
        self.make = QPushButton(translate("FirstStart", "&Anlegen"))
        self.make.setProperty("look", "primary")
        self.make.setEnabled(False)
        self.make.clicked.connect(self._make)
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(choose)
        form.addRow(translate("FirstStart", "&Name:"), self.name)
        form.addRow(translate("FirstStart", "&Ort der Datei:"), where)
        label = form.labelForField(where)
        if isinstance(label, QLabel):
            label.setBuddy(self.place)
        form.addRow(self.make)
        self.name.textChanged.connect(self._propose)
        self.place.textEdited.connect(self._keep_place)
        self.name.returnPressed.connect(self._make)
        self.place.returnPressed.connect(self._make)

    def _propose(self, name: str) -> None:
        bare = bare_name(name)
        self.make.setEnabled(bool(bare))
        if not self._place_chosen:
            folder = usual_folder(self._settings, "folder.networks")
            self.place.setText(str(folder / f"{safe_name(name)}{SUFFIX}") if bare else "")

    def _keep_place(self) -> None:
        self._place_chosen = True

    def _ask_place(self) -> None:
        def take(path: Path) -> None:
            self._place_chosen = True
            self.place.setText(str(path))

        choose_place(
            self,
            translate("FirstStart", "Wo soll die Datei liegen?"),
            self.place.text(),
            take,
            filters=[translate("FirstStart", "Netzdesk-Dateien (*.netz)")],
        )

    def _make(self) -> None:
        name, place = self.name.text().strip(), self.place.text().strip()
        if name and place:
            path = Path(place).expanduser()
            self.wanted.emit(name, path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))
