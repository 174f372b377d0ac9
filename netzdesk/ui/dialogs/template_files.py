"""Handing own texts on as a file, and fetching those of somebody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from netzdesk.base.errors import UserError, unwritable
from netzdesk.base.text import translate
from netzdesk.ui import ask
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.paper import saved
from netzdesk.ui.dialogs.save_as import ask_where, file_name
from netzdesk.ui.files import choose_file, usual_folder
from netzdesk.work import template_files

Say = Callable[[str, str], None]
"""``say(sentence, tone)`` tells what became of it."""


def hand_on(parent: QWidget, desk: Desk, say: Say) -> None:
    """Ask where and write all own texts there."""
    with desk.read() as session:
        count = template_files.count_own(session)
    if not count:
        say(
            translate("Templates", "Sie haben noch keinen Text geändert. Es gibt nichts weiterzugeben."),
            "warning",
        )
        return

    def write(path: Path) -> None:
        try:
            with desk.read() as session:
                template_files.save(session, path)
        except OSError as error:
            say(str(unwritable(path, error)), "danger")
            return
        say(translate("Templates", "%n Texte.", None, count) + " " + saved(path), "success")

    kind = translate("Templates", "Netzdesk-Vorlagen")
    ask_where(parent, desk.settings, file_name(kind, ".netzvorlagen", date.today()), kind, write)


def fetch(parent: QWidget, desk: Desk, taken: Callable[[], None], say: Say) -> QFileDialog:
    """Ask for a file and take its texts over; where own texts would be lost, ask before. ``taken`` shows them."""

    def read(path: Path) -> None:
        try:
            given = template_files.read(path)
        except UserError as error:
            say(str(error), "danger")
            return
        with desk.read() as session:
            lost = template_files.replaced(session, given.texts)
        if lost:
            ask.confirm(
                parent,
                translate("Templates", "Diese Texte haben Sie selbst geändert. Sollen sie ersetzt werden?"),
                "\n".join(lost[:8]) + ("\n…" if len(lost) > 8 else ""),
                translate("Templates", "Ersetzen"),
                lambda: take(given),
                dangerous=True,
            )
        else:
            take(given)

    def take(given: template_files.GivenFile) -> None:
        with desk.change(translate("Templates", "Vorlagen geholt")) as session:
            count = template_files.take(session, given.texts)
        taken()
        say(_told(given, count), "success" if count else "warning")

    return choose_file(
        parent,
        translate("Templates", "Vorlagen holen"),
        [translate("Templates", "Netzdesk-Vorlagen (*.netzvorlagen)")],
        read,
        usual_folder(desk.settings, "folder.saved"),
    )


def _told(given: template_files.GivenFile, count: int) -> str:
    """How many of the texts were new here, how many were not, and how many have no place."""
    told = [translate("Templates", "%n Texte geholt.", None, count)]
    if same := len(given.texts) - count:
        told.append(translate("Templates", "%n waren schon da.", None, same))
    if given.unknown:
        told.append(translate("Templates", "%n kennt dieses Netzdesk nicht.", None, given.unknown))
    return " ".join(told)
