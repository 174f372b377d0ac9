"""The frame of the window: what commands say, how room is used, which file and language it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.base.errors import UserError
from netzdesk.base.text import current_language
from netzdesk.model import Group, NetworkProfile, Partner
from netzdesk.model.terms import GroupKind
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.toolbar import Toolbar
from netzdesk.ui.window import Window
from tests.ui.window.hands import partners as partners_of
from tests.ui.window.hands import shown


def test_the_title_is_the_name_of_the_network_and_follows_it(window: Window) -> None:
    with window.desk.change("Name") as session:
        session.scalars(select(NetworkProfile)).one().name = "Netz der Vielen"

    assert window.windowTitle() == "Netz der Vielen – Netzdesk"


def test_undo_says_in_the_menu_what_it_would_take_back(window: Window, qtbot: QtBot) -> None:
    tab = partners_of(window)
    tab.view().table.select_rows([0, 1, 2], 0)
    tab.view().delete_selected()
    undo = window.actions_by_key["undo"]
    qtbot.waitUntil(lambda: "3 Partner*innen in den Papierkorb gelegt" in undo.text())
    assert undo.text() == "&Rückgängig: 3 Partner*innen in den Papierkorb gelegt"
    assert undo.toolTip() == "Rückgängig: 3 Partner*innen in den Papierkorb gelegt"

    undo.trigger()
    redo = window.actions_by_key["redo"]
    qtbot.waitUntil(redo.isEnabled)
    assert redo.text() == "Wieder&holen: 3 Partner*innen in den Papierkorb gelegt"


def test_the_toolbar_follows_the_tab(window: Window, qtbot: QtBot) -> None:
    new = window.actions_by_key["new_record"]
    for tab, words in (
        ("groups", "Neue Arbeitsgruppe"),
        ("events", "Neue Veranstaltung"),
        ("partners", "Neue*r Partner*in"),
    ):
        window.show_tab(tab)
        qtbot.waitUntil(lambda words=words: new.iconText() == words)

    window.show_list("persons")
    qtbot.waitUntil(lambda: new.iconText() == "Neue Person")


def test_a_button_that_does_not_fit_waits_in_the_menu_at_the_end(qtbot: QtBot, window: Window) -> None:
    bar: Toolbar = window.toolbar
    assert not bar.more.isVisible()
    window.resize(700, 600)
    visible = [button for button in bar.buttons if button.isVisible()]

    assert bar.more.isVisible()
    assert 0 < len(visible) < len(bar.buttons)
    waiting = [button.defaultAction() for button in bar.buttons if not button.isVisible()]
    assert bar.more.menu().actions() == waiting
    assert all(button.geometry().right() <= bar.width() for button in visible)


def test_with_less_room_the_side_list_becomes_a_menu_and_the_detail_a_page(
    window: Window, qtbot: QtBot
) -> None:
    tab = partners_of(window)
    qtbot.waitUntil(lambda: tab.current() is not None)
    assert tab.side.isVisible()
    assert tab.detail.isVisible()

    window.resize(1000, 700)
    assert not tab.side.isVisible()
    assert tab.detail.isVisible()
    assert tab.view().frame.views_button.text() == "Partner*innen: Alle"

    window.resize(640, 700)
    assert not tab.detail.isVisible()
    tab.view().table.setFocus()
    qtbot.keyClick(tab.view().table, Qt.Key.Key_Return)
    assert tab.detail.isVisible()
    assert not tab.view().isVisible()

    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert tab.view().isVisible()
    assert window.focusWidget() is tab.view().table


def test_at_200_percent_nothing_is_wider_than_the_reference_screen(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    partners_of(window)
    program.settings.set("zoom", 200)
    program.dress_window()
    qtbot.waitUntil(window.toolbar.more.isVisible)

    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 700
    assert window.width() == 1366


def test_a_steering_group_is_at_home_in_its_own_tab(window: Window, qtbot: QtBot) -> None:
    with window.desk.read() as session:
        key = session.scalars(select(Group.id).where(Group.kind == GroupKind.STEERING_GROUP)).first()
    assert key
    window.go_to("group", key)
    tab = window.record_tab()

    assert window.pages.currentIndex() == 4
    assert isinstance(tab, RecordTab)
    assert tab.view().current() == key


def test_a_record_that_is_gone_is_reported_and_not_shown(window: Window) -> None:
    window.go_to("partner", "0190")

    assert "gibt es nicht mehr" in window.status.notice.text()


def test_a_network_dropped_on_the_window_is_opened(
    program: Program, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "Netz-Anders.netz"
    program.create("Netz Anders", other)
    program.open_sample()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    buttons = Qt.MouseButton.LeftButton
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        buttons,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    window.dropEvent(drop)

    assert window.desk.store.path == other
    assert window.windowTitle() == "Netz Anders – Netzdesk"


def test_another_file_on_the_desk_shows_its_own_records(
    program: Program, window: Window, tmp_path: Path
) -> None:
    partners_of(window)
    program.create("Netz Anders", tmp_path / "Netz-Anders.netz")
    tab = partners_of(window)

    assert shown(tab) == []
    assert "Noch keine Partner*innen" in tab.view().frame.empty.nothing.text()
    assert tab.view().frame.empty.import_button.isVisible()


def test_what_was_typed_is_kept_when_the_window_closes(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    tab = partners_of(window)
    qtbot.waitUntil(lambda: tab.current() is not None)
    field = tab.detail.findChild(QLineEdit, "short_name")
    field.setFocus()
    qtbot.keyClicks(field, "Kurz")
    key = tab.current()
    window.close()
    assert key
    with window.desk.read() as session:
        assert session.get_one(Partner, key[1]).short_name == "Kurz"


def test_another_language_is_spoken_at_once(program: Program, window: Window, qtbot: QtBot) -> None:
    program.settings.set("language", "en")
    program.speak()

    assert current_language() == "en"
    assert program.window is not window
    assert program.window
    assert program.window.isVisible()
    assert program.window.desk is window.desk


def test_a_command_without_its_record_says_what_to_do(window: Window) -> None:
    window.show_tab("events")
    with pytest.raises(UserError, match="Wählen Sie zuerst"):
        window.commands.onboarding_pack()


def test_a_computer_without_a_folder_for_documents_proposes_one_that_is_there(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    program.settings.set("folder.networks", str(tmp_path / "Stick"))
    program.start(None)
    page = program.first_start
    assert page
    page.own.click()
    qtbot.keyClicks(page.form.name, "Netz Neustadt")
    proposed = Path(page.form.place.text())

    assert proposed.parent.is_dir()
    assert proposed.parent != tmp_path / "Stick"


def test_no_file_of_the_program_is_mapped_since_whoever_writes_it_anew_would_end_the_program(
    window: Window, root: Path
) -> None:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("this system does not tell what is mapped")
    window.show_tab("partners")
    mapped = {line.split(maxsplit=5)[-1] for line in maps.read_text("utf-8").splitlines()}

    assert [path for path in mapped if path.startswith(str(root / "resources")) or path.endswith(".qm")] == []


def test_strg_2_leads_to_the_partners_from_the_other_lists_of_their_tab(window: Window, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_6, Qt.Key.Key_7):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert partners_of(window).kind().record_kind != "partner"
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert partners_of(window).kind().record_kind == "partner"
