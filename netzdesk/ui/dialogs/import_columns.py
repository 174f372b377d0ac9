"""``ImportColumns``: every column of a list with what stands in it, and the field it fills."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from netzdesk.base.text import translate
from netzdesk.exchange.fields import FIELDS
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.mapping import ColumnMapping, Mapping
from netzdesk.exchange.samples import take_samples
from netzdesk.ui.fields import ChoiceField
from netzdesk.ui.forms.ui_import_columns import Ui_ImportColumns

SURE, LIKELY = 0.9, 0.6
"""Confidence from which a guess is called sure, and likely."""

SHOWN_SAMPLES = 3
BESIDE = 44
"""Width in line heights from which how sure a guess is stands beside its field, else below."""
WIDEST_SAMPLE = 42
"""Letters of a cell that are shown."""
WIDEST_WORD = 24
"""Letters of a heading that are never cut."""


class ImportColumns(QWidget):
    """Shows a mapping; ``changed`` when somebody chose another field, and ``mapping`` is what holds then.

    ``fields`` and ``sureness`` hold the choice of each column and the words beside it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ImportColumns()
        self.form.setupUi(self)
        self.mapping = Mapping(())
        self.fields: list[ChoiceField] = []
        self.sureness: list[QLabel] = []
        self._texts: list[tuple[QLabel, QLabel]] = []
        self._filled: list[bool] = []
        self._beside = False
        self._begun: tuple[int, Mapping] | None = None
        """The column whose field is being chosen, and the mapping before that began."""

    def show_columns(self, table: FoundTable, mapping: Mapping) -> None:
        """Show the columns of a list and what they are thought to mean."""
        self.mapping, self._begun = mapping, None
        for child in self.form.columns.findChildren(QWidget):
            child.setParent(None)
            child.deleteLater()
        self.fields, self.sureness, self._texts, self._filled = [], [], [], []
        choices = [(field.key, field.title()) for field in FIELDS]
        for row, (heading, sample) in enumerate(zip(table.headings, take_samples(table), strict=True)):
            self._filled.append(bool(sample.filled))
            self._add_row(row, heading, list(dict.fromkeys(sample.filled)), choices)
        self._place_words()
        self._show_mapping()

    def unclear(self) -> int:
        """How many columns with contents have no field, or one that is only guessed."""
        return sum(self._unclear())

    def _unclear(self) -> list[bool]:
        return [
            filled
            and (column.field is None or column.confidence < LIKELY)
            and column.why not in {"chosen", "remembered"}
            for column, filled in zip(self.mapping.columns, self._filled, strict=True)
        ]

    def _add_row(self, row: int, heading: str, values: list[str], choices: list[tuple[str, str]]) -> None:
        inside, grid = self.form.columns, self.form.grid
        samples = " · ".join(map(_begin, values[:SHOWN_SAMPLES])) or translate("Import", "leer")
        title = QLabel(heading, inside, wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        longest = max(map(title.fontMetrics().horizontalAdvance, heading.split() or [""]))
        title.setMinimumWidth(min(longest + 2, WIDEST_WORD * title.fontMetrics().averageCharWidth()))
        found = QLabel(samples, inside, wordWrap=True)
        found.setTextFormat(Qt.TextFormat.PlainText)
        found.setProperty("tone", "muted")
        field = ChoiceField(inside)
        field.setObjectName(f"column_{row}")
        field.set_choices(choices, empty=True)
        field.setAccessibleName(translate("Import", "Feld für „{heading}“").format(heading=heading))
        field.setAccessibleDescription(samples)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # no name of a field is cut
        field.setMinimumContentsLength(0)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.currentIndexChanged.connect(lambda: self._choose(row, field.value()))
        words = QLabel(inside, wordWrap=True)
        title.setBuddy(field)
        for column in range(3):
            grid.setColumnStretch(column, 2 if column == 1 else 1)
        self.fields.append(field)
        self._texts.append((title, found))
        self.sureness.append(words)

    def _has_room(self) -> bool:
        return self.width() >= BESIDE * self.fontMetrics().height()

    def _place_words(self) -> None:
        """Put how sure the guesses are beside their fields or below them, as there is room."""
        self._beside = beside = self._has_room()
        grid, lines = self.form.grid, 1 if beside else 2
        for row, (texts, field, words) in enumerate(
            zip(self._texts, self.fields, self.sureness, strict=True)
        ):
            for column, text in enumerate(texts):
                grid.addWidget(text, 2 * row, column, lines, 1)
            grid.addWidget(field, 2 * row, 2)
            grid.addWidget(words, 2 * row + (not beside), 3 if beside else 2)
        grid.setColumnStretch(3, int(beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        if self._has_room() is not self._beside:
            self._place_words()

    def _choose(self, row: int, key: str | None) -> None:
        if self._begun is None or self._begun[0] != row:
            self._begun = row, self.mapping
        _row, before = self._begun  # fields passed on the way are left to their columns
        self.mapping = before.with_field(row, key)
        self._show_mapping()
        self.changed.emit()

    def _show_mapping(self) -> None:
        rows = zip(self.fields, self.sureness, self.mapping.columns, self._unclear(), strict=True)
        for field, words, column, unclear in rows:
            before = field.blockSignals(True)  # shown, not chosen
            field.show_value(column.field)
            field.blockSignals(before)
            words.setText(_sureness(column))
            words.setProperty("tone", "warning" if unclear else "muted")  # as many as the tab counts
            words.style().polish(words)


def _begin(value: str) -> str:
    """The first words of a cell; who sees them sees whether there is more."""
    return value if len(value) <= WIDEST_SAMPLE else shorten(value, WIDEST_SAMPLE, placeholder=" …")


def _sureness(column: ColumnMapping) -> str:
    """How sure a guess is, in words, and why."""
    if column.field is None:
        return translate("Import", "wird nicht eingelesen ({reason})").format(reason=column.reason())
    if column.confidence >= SURE:
        said = translate("Import", "sicher ({reason})")
    elif column.confidence >= LIKELY:
        said = translate("Import", "wahrscheinlich ({reason})")
    else:
        said = translate("Import", "unsicher, bitte prüfen ({reason})")
    return said.format(reason=column.reason())
