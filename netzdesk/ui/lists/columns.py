"""The small window in which the columns of a list are shown, hidden and moved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.columns import Column
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.work.listing import Listing


class ColumnChooser(QDialog):
    """What is changed takes effect at once: a tick shows a column, buttons move it; ``chosen(keys | None)``."""

    chosen = Signal(object)

    def __init__(self, listing: Listing[Any], shown: tuple[Column[Any], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Columns chooser", "Spalten auswählen"))
        self._first = listing.columns[0]
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Columns chooser", "Spalten"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        others = [column for column in listing.columns if column not in shown]
        for column in (*shown[1:], *others):
            item = QListWidgetItem(column.heading(), self._list)
            item.setSizeHint(QSize(0, round(self.fontMetrics().height() * 1.65)))
            item.setData(Qt.ItemDataRole.UserRole, column.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column in shown else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        self._list.itemChanged.connect(self._tell)
        self._list.model().rowsMoved.connect(self._tell)
        self._arrange()
        em = self.fontMetrics().height()
        self.resize(min(em * 26, parent.window().width()), min(em * 30, parent.window().height()))

    def _arrange(self) -> None:
        label = QLabel(
            translate("Columns chooser", "&Angehakte Spalten werden gezeigt, von links nach rechts:")
        )
        label.setWordWrap(True)
        label.setBuddy(self._list)
        up = self._button(translate("Columns chooser", "Nach &oben"), "up", lambda: self._move(-1))
        down = self._button(translate("Columns chooser", "Nach &unten"), "down", lambda: self._move(1))
        reset = self._button(translate("Columns chooser", "&Zurücksetzen"), "restore", self._reset)
        box = QDialogButtonBox()
        close = box.addButton(
            translate("Columns chooser", "&Schließen"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        close.setDefault(True)
        box.accepted.connect(self.accept)
        buttons = QHBoxLayout()
        for button in (up, down, reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        layout.addWidget(box)

    def keys(self) -> list[str]:
        """The keys of the ticked columns in their order."""
        items = (self._list.item(row) for row in range(self._list.count()))
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [self._first.key, *(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)]

    def _button(self, text: str, symbol: str, act: Any) -> QPushButton:
        button = QPushButton(text)
        icons.put(button, symbol)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: act())
        return button

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + by < self._list.count():
            item = self._list.takeItem(row)
            self._list.insertItem(row + by, item)
            self._list.setCurrentItem(item)
            self._tell()

    def _reset(self) -> None:
        self.chosen.emit(None)
        self.accept()

    def _tell(self) -> None:
        self.chosen.emit(self.keys())
