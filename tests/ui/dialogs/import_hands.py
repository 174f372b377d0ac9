"""What a person does in the dialog that reads a list in, and what it says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import Base, Partner
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.import_list import ImportDialog

Open = Callable[[str], ImportDialog]


LIST = """Organisation;Straße;PLZ;Ort;E-Mail
Turnverein 1861;Parkweg 1;91052;Erlangen;info@tv1861.example
Stadtbücherei;Marktplatz 1;01067;Dresden;buecherei@stadt.example
Café Anger;Angerweg 3;91052;Erlangen;
"""


def partners(desk: Desk) -> list[str]:
    """The names of all partners."""
    with desk.read() as session:
        return list(session.scalars(select(Partner.name).order_by(Partner.name_key)))


def rows_in_file(desk: Desk) -> dict[str, int]:
    """How many rows every table holds."""
    with desk.read() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table))
            for table in Base.metadata.sorted_tables
        }


def counts(dialog: ImportDialog) -> dict[str, int]:
    return {outcome.value: number for outcome, number in dialog.plan.counts().items() if number}


def field(dialog: ImportDialog, heading: str) -> str | None:
    """The field that a column would fill."""
    (column,) = [each for each in dialog.form.columns.mapping.columns if each.heading == heading]
    return column.field


def carry_out(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Press the button and wait until the dialog has closed."""
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.form.carry_out, Qt.MouseButton.LeftButton)
