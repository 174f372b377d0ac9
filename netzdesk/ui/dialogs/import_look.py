"""Looking at a list before it is read: which file, which lists are in it, what the columns mean, what would happen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.mapping import Mapping
from netzdesk.exchange.planned import ImportPlan
from netzdesk.ui.desk import Desk
from netzdesk.ui.files import choose_file, usual_folder

_FOLDER = "folder.lists"


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found out; without a column for the name there is no ``plan``."""

    tables: list[FoundTable]
    chosen: int
    mapping: Mapping
    plan: ImportPlan | None


def look_at(desk: Desk, path: Path, progress: Progress) -> Looked:
    """Find the lists in a file and compare the likeliest with the network; for the worker's thread."""
    from netzdesk.exchange.mapping import likeliest
    from netzdesk.exchange.tables import read_tables

    tables = read_tables(path, progress)
    return compare(desk, tables, likeliest(tables), None, progress)


def compare(
    desk: Desk, tables: list[FoundTable], chosen: int, mapping: Mapping | None, progress: Progress
) -> Looked:
    """Compare the rows of a list with the network; without a ``mapping`` the columns are guessed or remembered."""
    from netzdesk.exchange.mapping import guess_mapping
    from netzdesk.exchange.plan import plan_partners
    from netzdesk.exchange.remembered import remembered

    with desk.read() as session:
        if mapping is None:
            mapping = guess_mapping(tables[chosen], remembered(session))
        plan = None
        if mapping.names_partners:
            plan = plan_partners(session, tables[chosen], mapping, progress=progress)
    return Looked(tables, chosen, mapping, plan)


def ask_list(desk: Desk, parent: QWidget | None, chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for a file with a list, in the folder of the last one, then call ``chosen``."""
    filters = [
        translate("Import", "Listen") + " (*.xlsx *.xls *.xlsm *.ods *.csv *.tsv *.txt *.json *.vcf)",
        translate("Import", "Alle Dateien") + " (*)",
    ]

    def take(path: Path) -> None:
        desk.settings.set(_FOLDER, str(path.parent))
        chosen(path)

    folder = usual_folder(desk.settings, _FOLDER)
    return choose_file(parent, translate("Import", "Liste einlesen"), filters, take, folder)
