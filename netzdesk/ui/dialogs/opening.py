"""How every dialog comes up: as large as it was left, never larger than the screen, gone when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from netzdesk.ui.desk import Desk
from netzdesk.ui.dialog_size import fit
from netzdesk.ui.enter_key import EnterKey

D = TypeVar("D", bound=QDialog)


def open_dialog(desk: Desk, dialog: D, *, modal: bool = True) -> D:
    """Show the dialog above its window without waiting for its end; ``modal`` holds back that window meanwhile.

    A size that was chosen by hand is remembered as it would be at 100 % type.
    """
    name = f"size.{type(dialog).__name__}"
    kept = desk.settings.get(name)
    grown = fit(dialog, QSize(*kept) if kept else dialog.size())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
    EnterKey(dialog)
    if modal:
        dialog.open()
    else:
        dialog.show()
    opened = dialog.size()

    def remember() -> None:
        if dialog.size() != opened:  # what the screen had no room for was nobody's choice
            desk.settings.set(name, [round(dialog.width() / grown), round(dialog.height() / grown)])

    dialog.finished.connect(remember)
    return dialog


def undo_inside(desk: Desk, dialog: QDialog, keep: Callable[[], None]) -> None:
    """Let Undo and Redo work in a dialog whose fields are stored one by one; ``keep`` stores what is being typed."""

    def replay(act: Callable[[], object]) -> None:
        keep()
        act()

    for keys, act in ((QKeySequence.StandardKey.Undo, desk.undo), (QKeySequence.StandardKey.Redo, desk.redo)):
        for key in QKeySequence.keyBindings(keys):
            QShortcut(key, dialog, lambda act=act: replay(act))
