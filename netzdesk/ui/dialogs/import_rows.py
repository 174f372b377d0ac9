"""The rows of an import that somebody should look at, as a table on the screen and in a file."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from netzdesk.base.columns import Column, Kind, show
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange.planned import DECISION_WORDS, OUTCOME_WORDS, ImportPlan, Outcome, PlannedRow
from netzdesk.ui.lists.rows_model import ROWS_ARE_READ

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LookRow:
    """One row to look at; ``planned`` is None for what is no entry of the list, such as a total."""

    number: int
    name: str
    reason: str
    planned: PlannedRow | None = None

    def outcome(self) -> str:
        """What will become of it, in words."""
        row = self.planned
        if row is None:
            return translate("Import", OUTCOME_WORDS[Outcome.SKIPPED])
        found = translate("Import", OUTCOME_WORDS[row.found])
        if row.decision is not None:
            return f"{found}: {translate('Import', DECISION_WORDS[row.decision])}"
        if row.found is Outcome.DOUBTFUL:
            return translate("Import", "{outcome}: bleibt vorerst weg").format(outcome=found)
        return found


_N = QT_TRANSLATE_NOOP

COLUMNS: tuple[Column[LookRow], ...] = (
    Column("number", _N("Columns", "Zeile"), lambda row: row.number, Kind.NUMBER, 8),
    Column("name", _N("Columns", "Name in der Liste"), lambda row: row.name, width=34),
    Column("outcome", _N("Columns", "Was geschieht"), lambda row: row.outcome(), width=34),
    Column("reason", _N("Columns", "Grund"), lambda row: row.reason, width=60),
)


def rows_to_look_at(plan: ImportPlan, *, plain_ones: bool = False) -> list[LookRow]:
    """The rows that are not plain and those that are no entries, in the order of the list; or all of them."""
    shown = plan.rows if plain_ones else plan.not_plain()
    rows = [LookRow(row.number, row.name, row.why(), row) for row in shown]
    rows += [LookRow(left.number, left.value, left.reason) for left in plan.left_out]
    return sorted(rows, key=lambda row: row.number)


class LookRows(QAbstractTableModel):
    """The rows for a view."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[LookRow] = []

    def show(self, rows: list[LookRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def tell_changed(self) -> None:
        """Say that decisions were made."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt defines it
        """As Qt defines it."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt defines it
        """As Qt defines it."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt defines it; the first cell reads the whole row to a screen reader."""
        row = self.rows[index.row()]
        text = show(COLUMNS[index.column()].get(row))
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(text)}</p>"  # wraps, and never takes what stands in a list for markup
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0 and not ROWS_ARE_READ:
            return f"{row.number}, {row.name}, {row.outcome()}, {row.reason}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As Qt defines it."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].heading()
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
