"""The whole main job with the keyboard alone; no call but the keys."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Partner
from netzdesk.ui.dialogs.export import ExportDialog
from netzdesk.ui.dialogs.import_list import ImportDialog
from netzdesk.ui.dialogs.pack import PackDialog
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.by_keys import choose_file, close_dialog, first_page, opened
from tests.journeys.keys import Key, Keys, quiet, spoken
from tests.ui.window import hands

LIST = """Einrichtung;Ansprechpartner;Mail;PLZ;Ort;Laune
Turnverein Süd e. V.;Jörg Öz;oez@tvsued.example;01067;Dresden;gut
Volkshochschule Dresden;Jan Krüger;vhs@dresden.example;01069;Dresden;heiter
"""


def test_the_main_job_from_an_empty_start(program: Program, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    program.settings.set("folder.networks", str(tmp_path))
    window = make_network(program, qtbot, keys)
    add_partner(window, qtbot, keys)
    read_list(window, qtbot, keys, tmp_path / "Liste.csv")
    edit_partner(window, qtbot, keys)
    write_workbook(window, qtbot, keys, tmp_path / "Partner.xlsx")
    make_pack(window, qtbot, keys, tmp_path / "Mappe.pdf")


def make_network(program: Program, qtbot: QtBot, keys: Keys) -> Window:
    """From the first page to the window of a network of one's own."""
    first_page(program, qtbot)
    keys.alt("E")
    qtbot.waitUntil(lambda: spoken(QApplication.focusWidget()) == "Name des Netzwerks")
    keys.type("Netz Neustadt")
    keys.press(Key.Key_Return)
    window = opened(program, qtbot)
    quiet(window, qtbot)
    return window


def add_partner(window: Window, qtbot: QtBot, keys: Keys) -> None:
    """The first partner, typed."""
    keys.ctrl(Key.Key_2)
    keys.ctrl(Key.Key_N)
    keys.type("Volkshochschule Dresden e. V.")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert hands.shown(hands.partners(window)) == ["Volkshochschule Dresden e. V."]


def read_list(window: Window, qtbot: QtBot, keys: Keys, source: Path) -> None:
    """A list of two, one of whom is there: a column is left out, a doubtful row fills who is there."""
    source.write_text(LIST, "utf-8")
    keys.ctrl(Key.Key_I)
    choose_file(keys, source)
    dialog = keys.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=10_000)
    keys.alt("S")
    keys.tab_to("Feld für „Laune“")
    keys.press(Key.Key_F4)
    keys.press(Key.Key_End)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=10_000)
    assert dialog.isAncestorOf(keys.focus())
    keys.alt("V")
    qtbot.waitUntil(lambda: "1 zweifelhaft" in dialog.form.preview.form.counts.text(), timeout=10_000)
    keys.tab_to("Zeilen, die Sie ansehen sollten")
    keys.press(Key.Key_Home)
    keys.alt("F")
    qtbot.waitUntil(lambda: "1 geändert" in dialog.form.preview.form.counts.text(), timeout=10_000)
    assert dialog.isAncestorOf(keys.focus())
    qtbot.waitUntil(dialog.form.carry_out.isEnabled, timeout=10_000)
    keys.alt("E")
    rows = hands.partners(window).view().rows
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=10_000)
    keys.back_in(window)


def edit_partner(window: Window, qtbot: QtBot, keys: Keys) -> None:
    """One of them is searched and gets a short name."""
    keys.ctrl(Key.Key_F)
    keys.type("turn")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    keys.tab_to("Kurzname")
    keys.type("TV Sued")
    keys.press(Key.Key_Tab)
    with window.desk.read() as session:
        short = session.scalars(select(Partner.short_name).where(Partner.name.startswith("Turn"))).one()
    assert short == "TV Sued"


def write_workbook(window: Window, qtbot: QtBot, keys: Keys, workbook: Path) -> None:
    """What the list shows goes to Excel."""
    keys.ctrl(Key.Key_E)
    keys.dialog(ExportDialog)
    keys.press(Key.Key_Return)
    choose_file(keys, workbook)
    qtbot.waitUntil(workbook.is_file, timeout=10_000)
    close_dialog(keys, window, ExportDialog, qtbot)
    cells = [cell.value for row in openpyxl.load_workbook(workbook).worksheets[0].iter_rows() for cell in row]
    assert "Turnverein Süd e. V." in cells
    assert "Volkshochschule Dresden" not in cells


def make_pack(window: Window, qtbot: QtBot, keys: Keys, pack: Path) -> None:
    """Whoever is shown gets the pack."""
    keys.ctrl(Key.Key_M)
    dialog = keys.dialog(PackDialog)
    assert isinstance(dialog, PackDialog)
    qtbot.waitUntil(dialog.form.save.isEnabled, timeout=20_000)
    keys.tab_to(spoken(dialog.form.save))
    keys.press(Key.Key_Return)
    choose_file(keys, pack)
    qtbot.waitUntil(pack.is_file, timeout=20_000)
    close_dialog(keys, window, PackDialog, qtbot)
