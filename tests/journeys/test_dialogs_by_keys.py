"""The larger dialogs with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import NetworkProfile, Partner
from netzdesk.ui.command_palette import CommandPalette
from netzdesk.ui.dialogs.export import ExportDialog
from netzdesk.ui.dialogs.network import NetworkDialog
from netzdesk.ui.dialogs.preview import PreviewDialog
from netzdesk.ui.dialogs.templates import TemplatesDialog
from netzdesk.ui.window import Window
from tests.journeys.by_keys import choose_file, close_dialog
from tests.journeys.keys import Key, Keys, quiet, spoken


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
