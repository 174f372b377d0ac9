"""The dialog of the templates, and what it keeps."""

from __future__ import annotations

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.templates import TemplatesDialog
from netzdesk.work import templates


def wording(desk: Desk, key: str = "welcome_letter", variant: Wording = Wording.STANDARD) -> str:
    """The text of a template in German, as letters have it."""
    with desk.read() as session:
        return templates.wording(session, key, "de", variant)


def opened(qtbot: QtBot, desk: Desk) -> Iterator[TemplatesDialog]:
    """The dialog as it comes up; in the end it is closed."""
    dialog = TemplatesDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.reject()
