"""The whole main job, every tab and the larger dialogs with the keyboard alone; no call but the keys."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import Event, Group, Membership, NetworkProfile, Participation, Partner
from netzdesk.ui.command_palette import CommandPalette
from netzdesk.ui.dialogs.export import ExportDialog
from netzdesk.ui.dialogs.import_list import ImportDialog
from netzdesk.ui.dialogs.network import NetworkDialog
from netzdesk.ui.dialogs.pack import PackDialog
from netzdesk.ui.dialogs.preview import PreviewDialog
from netzdesk.ui.dialogs.templates import TemplatesDialog
from netzdesk.ui.dialogs.work_strip import WorkStrip
from netzdesk.ui.lists.table import ListTable
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.keys import Key, Keys, Modifier, quiet, spoken
from tests.journeys.test_by_keys import choose_file, first_page, opened
from tests.ui.window import hands

LIST = """Einrichtung;Ansprechpartner;Mail;PLZ;Ort;Laune
Turnverein Süd e. V.;Jörg Öz;oez@tvsued.example;01067;Dresden;gut
Volkshochschule Dresden;Jan Krüger;vhs@dresden.example;01069;Dresden;heiter
"""


def to_list(window: Window, keys: Keys) -> None:
    """Go to the table of the tab from wherever the focus is."""
    for _pane in range(4):
        if isinstance(keys.focus(), ListTable):
            return
        keys.press(Key.Key_F6)
    raise AssertionError("F6 does not lead to the list")


def test_the_main_job_from_an_empty_start(program: Program, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    program.settings.set("folder.networks", str(tmp_path))
    source = tmp_path / "Liste.csv"
    source.write_text(LIST, "utf-8")
    first_page(program, qtbot)
    keys.alt("E")
    qtbot.waitUntil(lambda: spoken(QApplication.focusWidget()) == "Name des Netzwerks")
    keys.type("Netz Neustadt")
    keys.press(Key.Key_Return)
    window = opened(program, qtbot)
    quiet(window, qtbot)

    keys.ctrl(Key.Key_2)
    keys.ctrl(Key.Key_N)
    keys.type("Volkshochschule Dresden e. V.")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    tab = window.record_tab()
    assert tab
    assert hands.shown(tab) == ["Volkshochschule Dresden e. V."]

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
    qtbot.waitUntil(lambda: tab.view().rows.rowCount() == 2, timeout=10_000)
    keys.back_in(window)

    keys.ctrl(Key.Key_F)
    keys.type("turn")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    keys.tab_to("Kurzname")
    keys.type("TV Sued")
    keys.press(Key.Key_Tab)
    with window.desk.read() as session:
        assert session.scalars(select(Partner.short_name).where(Partner.name.startswith("Turn"))).one() == (
            "TV Sued"
        )

    workbook = tmp_path / "Partner.xlsx"
    keys.ctrl(Key.Key_E)
    keys.dialog(ExportDialog)
    keys.press(Key.Key_Return)
    choose_file(keys, workbook)
    qtbot.waitUntil(workbook.is_file, timeout=10_000)
    close_dialog(keys, window, ExportDialog, qtbot)
    cells = [cell.value for row in openpyxl.load_workbook(workbook).worksheets[0].iter_rows() for cell in row]
    assert "Turnverein Süd e. V." in cells
    assert "Volkshochschule Dresden" not in cells

    pack = tmp_path / "Mappe.pdf"
    keys.ctrl(Key.Key_M)
    shown = keys.dialog(PackDialog)
    assert isinstance(shown, PackDialog)
    qtbot.waitUntil(shown.form.save.isEnabled, timeout=20_000)
    keys.tab_to(spoken(shown.form.save))
    keys.press(Key.Key_Return)
    choose_file(keys, pack)
    qtbot.waitUntil(pack.is_file, timeout=20_000)
    close_dialog(keys, window, PackDialog, qtbot)


def close_dialog(keys: Keys, window: Window, kind: type, qtbot: QtBot) -> None:
    """Close a dialog that has done its work, with Escape."""
    above = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )
    if QApplication.activeWindow() is not above:  # there is no window manager here to do so
        above.activateWindow()
    keys.dialog(kind)
    for strip in above.findChildren(WorkStrip):  # while something is written, Escape stops that instead
        qtbot.waitUntil(lambda strip=strip: not strip.is_busy(), timeout=20_000)
    keys.press(Key.Key_Escape)
    keys.back_in(window)


@pytest.mark.parametrize(
    ("number", "entity", "field"),
    [(2, Partner, "Kurzname"), (3, Group, "Rhythmus"), (4, Event, "Ort"), (5, Group, "Vision")],
)
def test_a_record_is_made_edited_deleted_and_brought_back(
    window: Window, qtbot: QtBot, keys: Keys, number: int, entity: type, field: str
) -> None:
    keys.ctrl(Key(Key.Key_0 + number))
    quiet(window, qtbot)
    tab = window.record_tab()
    assert tab
    keys.ctrl(Key.Key_N)
    keys.type("Zzz Probe")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert isinstance(keys.focus(), QLineEdit)
    to_list(window, keys)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert tab.detail.isAncestorOf(keys.focus())
    while spoken(keys.focus()) != field:
        keys.press(Key.Key_Tab)
    keys.type("freitags")
    keys.press(Key.Key_Tab)
    qtbot.waitUntil(lambda: "geändert" in window.desk.store.steps()[0].label)
    keys.press(Key.Key_Escape)
    assert isinstance(keys.focus(), ListTable)

    count = tab.view().rows.rowCount()
    key = tab.view().current()
    for _time in range(2):
        keys.press(Key.Key_Delete)
        quiet(window, qtbot)
        assert tab.view().rows.rowCount() == count - 1
        keys.ctrl(Key.Key_Z)
        quiet(window, qtbot)
        assert tab.view().rows.rowCount() == count
        assert tab.view().current() == key
    keys.press(Key.Key_Delete)
    quiet(window, qtbot)
    keys.tab_to("Ansichten", back=True)
    for _view in range(40):
        if tab.side.currentIndex().data() == "Papierkorb":
            break
        keys.press(Key.Key_Down)
    quiet(window, qtbot)
    assert "Zzz Probe" in hands.shown(tab)
    to_list(window, keys)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    keys.tab_to("Wiederherstellen")
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert window.isAncestorOf(keys.focus())
    with window.desk.read() as session:
        found = session.scalars(select(entity).where(entity.deleted_at.is_(None))).all()
    assert "Zzz Probe" in [getattr(each, "name", "") or getattr(each, "title", "") for each in found]


@pytest.mark.parametrize(("number", "entity"), [(3, Membership), (4, Participation), (5, Membership)])
def test_people_are_added_and_taken_away(
    window: Window, qtbot: QtBot, keys: Keys, number: int, entity: type
) -> None:
    def count() -> int:
        with window.desk.read() as session:
            return session.scalar(select(func.count()).select_from(entity)) or 0

    keys.ctrl(Key(Key.Key_0 + number))
    quiet(window, qtbot)
    to_list(window, keys)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    before = count()
    while spoken(keys.focus()) != ("Person einladen" if number == 4 else "Mitglied aufnehmen"):
        keys.press(Key.Key_Backtab, Modifier.ShiftModifier)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    keys.type("Zora Zett")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    quiet(window, qtbot)
    assert count() == before + 1
    assert window.isAncestorOf(keys.focus())
    keys.ctrl(Key.Key_Z)
    quiet(window, qtbot)
    assert count() == before
    assert window.isAncestorOf(keys.focus())


def test_the_network_is_described(window: Window, qtbot: QtBot, keys: Keys) -> None:
    keys.ctrl(Key.Key_K)
    keys.dialog(CommandPalette)
    keys.type("unser netzwerk")
    keys.press(Key.Key_Return)
    dialog = keys.dialog(NetworkDialog)
    keys.tab_to("Telefon")
    keys.ctrl(Key.Key_A)
    keys.type("09131 4711")
    keys.press(Key.Key_Return)
    with window.desk.read() as session:
        assert session.scalars(select(NetworkProfile.phone)).one() == "09131 4711"
    assert dialog.isAncestorOf(keys.focus())
    for letter in "LRCU":
        keys.alt(letter)
        assert dialog.isAncestorOf(keys.focus())
    keys.alt("C")
    keys.tab_to("Ereignis hinzufügen")
    keys.press(Key.Key_Return)
    assert isinstance(keys.focus(), QLineEdit)
    keys.press(Key.Key_Escape)
    assert dialog.isVisible()
    keys.tab_to("Schließen")
    keys.press(Key.Key_Return)
    keys.back_in(window)


def test_a_template_is_changed(window: Window, qtbot: QtBot, keys: Keys) -> None:
    keys.ctrl(Key.Key_K)
    keys.dialog(CommandPalette)
    keys.type("texte")
    keys.press(Key.Key_Return)
    dialog = keys.dialog(TemplatesDialog)
    assert isinstance(dialog, TemplatesDialog)
    keys.tab_to("Text der Vorlage")
    keys.type("Hallo! ")
    keys.press(Key.Key_Escape)
    keys.back_in(window)
    assert "Begrüßung" in window.desk.store.steps()[0].label


def test_the_list_is_previewed_and_saved(window: Window, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    keys.ctrl(Key.Key_2)
    quiet(window, qtbot)
    keys.ctrl(Key.Key_P)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    keys.press(Key.Key_Up)
    keys.press(Key.Key_Return)
    dialog = keys.dialog(PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None, timeout=20_000)
    for words in ("Text in der Vorschau suchen", "Seite", "Schließen"):
        keys.tab_to(words)
    keys.tab_to(spoken(dialog.form.save))
    keys.press(Key.Key_Return)
    choose_file(keys, tmp_path / "Karte.pdf")
    qtbot.waitUntil((tmp_path / "Karte.pdf").is_file, timeout=10_000)
    close_dialog(keys, window, PreviewDialog, qtbot)


def test_escape_stops_an_export_and_leaves_no_file(
    window: Window, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    with window.desk.change("Viele") as session:
        session.add_all(Partner(name=f"Kletterhalle {number:05}", notes="x" * 200) for number in range(4000))
    workbook = tmp_path / "Partner.xlsx"
    keys.ctrl(Key.Key_2)
    quiet(window, qtbot)
    keys.ctrl(Key.Key_E)
    dialog = keys.dialog(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    keys.press(Key.Key_Return)
    choose_file(keys, workbook)
    dialog.activateWindow()  # there is no window manager here to do so
    keys.dialog(ExportDialog)
    assert dialog.form.strip.is_busy()
    keys.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=10_000)

    assert dialog.isVisible()
    assert dialog.isAncestorOf(keys.focus())
    assert list(tmp_path.glob("Partner*")) == []
    keys.press(Key.Key_Escape)
    keys.back_in(window)
