"""Small questions, asked without stopping the loop: the answer comes to a function."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from netzdesk.base.text import tied, translate
from netzdesk.ui import icons

WIDE = 46
"""Letters for which a text that is asked for has room, as many as most names have."""


def confirm(
    parent: QWidget,
    question: str,
    consequence: str,
    yes: str,
    then: Callable[[], None],
    *,
    dangerous: bool = False,
    instead: tuple[str, Callable[[], None]] | None = None,
) -> QMessageBox:
    """Ask before something that matters; ``yes`` names the deed, Cancel is the default where it is ``dangerous``.

    ``instead`` is a third answer, and what it does.
    """
    box = QMessageBox(QMessageBox.Icon.Question, "Netzdesk", tied(question), parent=parent)
    icons.put_large(box, "help")
    box.setInformativeText(tied(consequence))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    deed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    if instead:
        other = box.addButton(instead[0], QMessageBox.ButtonRole.ActionRole)
        other.clicked.connect(lambda _on: instead[1]())
    cancel = box.addButton(translate("Ask", "Abbrechen"), QMessageBox.ButtonRole.RejectRole)
    if dangerous:
        deed.setProperty("look", "danger")
    box.setDefaultButton(cancel if dangerous else deed)
    box.setEscapeButton(cancel)
    deed.clicked.connect(lambda _on: then())
    box.open()
    return box


def for_text(
    parent: QWidget, title: str, label: str, then: Callable[[str], None], before: str = ""
) -> QInputDialog:
    """Ask for one short text; ``then`` gets it trimmed, and is not called where nothing was typed."""
    box = QInputDialog(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setLabelText(label)
    box.setTextValue(before)
    box.setOkButtonText(translate("Ask", "Speichern"))
    box.setCancelButtonText(translate("Ask", "Abbrechen"))
    field = box.findChild(QLineEdit)
    if field:
        field.setAccessibleName(label)
        field.setMinimumWidth(WIDE * field.fontMetrics().averageCharWidth())
        field.selectAll()  # typing takes the place of what is proposed

    def accept(answer: str) -> None:
        if answer.strip():
            then(answer.strip())

    box.textValueSelected.connect(accept)
    box.open()
    return box
