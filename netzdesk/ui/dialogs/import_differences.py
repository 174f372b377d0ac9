"""What a row of a list says beyond or against its counterpart, side by side in a table."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from netzdesk.base.text import translate
from netzdesk.exchange.differences import Difference
from netzdesk.exchange.fields import BY_KEY

MOST = 5
"""Lines that stand in sight; more are scrolled to."""


def prepare(table: QTableWidget) -> None:
    """Give an empty table its columns."""
    titles = [
        translate("Import", "Feld"),
        translate("Import", "Bisher"),
        translate("Import", "In dieser Zeile"),
    ]
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().hide()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setHighlightSections(False)


def make_room(table: QTableWidget, lines: int) -> None:
    """Make the table high enough for so many lines, as far as that is sensible."""
    line, head = table.verticalHeader().defaultSectionSize(), table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(head + min(lines, MOST) * line + 2 * table.frameWidth())


def show(table: QTableWidget, differences: tuple[Difference, ...], *, is_new: bool = False) -> None:
    """Fill the table; what would be replaced comes before what is missing. ``is_new``: all of it comes in anew."""
    table.setAccessibleName(
        translate("Import", "Was die gewählte Zeile mitbringt")
        if is_new
        else translate("Import", "Unterschiede der gewählten Zeile")
    )
    table.setRowCount(len(differences))
    for row, each in enumerate(sorted(differences, key=lambda each: not (each.old or each.instead))):
        for column, words in enumerate(
            (BY_KEY[each.field].title(), each.old or each.instead or "–", each.new)
        ):
            cell = QTableWidgetItem(" ".join(words.split()))
            cell.setToolTip(f"<p>{escape(words)}</p>")
            table.setItem(row, column, cell)
    table.scrollToTop()
