"""Settings, manual and About: in force at once, found by any word, nothing unnamed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netzdesk.base.settings import Settings
from netzdesk.base.text import LANGUAGES, set_language
from netzdesk.ui import i18n
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.about import PARTS, open_about
from netzdesk.ui.dialogs.help import open_help
from netzdesk.ui.dialogs.manual_pages import manual_pages
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.settings import SettingsDialog
from netzdesk.ui.program import Program


@pytest.fixture
def settings(desk: Desk) -> SettingsDialog:
    return open_dialog(desk, SettingsDialog(desk))


def test_colours_and_type_size_are_asked_for_in_steps(settings: SettingsDialog) -> None:
    asked: list[tuple[str | None, int | None]] = []
    settings.look_wanted.connect(lambda name, steps: asked.append((name, steps)))

    settings.form.theme.setCurrentIndex(settings.form.theme.findData("dark"))
    settings.form.zoom.setCurrentIndex(settings.form.zoom.findData(150))
    settings.form.zoom.setCurrentIndex(settings.form.zoom.findData(130))
    settings.form.zoom.setCurrentIndex(settings.form.zoom.findData(100))

    assert asked == [("dark", None), (None, 5), (None, -2), (None, 0)]


def test_another_language_is_kept_and_told(qtbot: QtBot, settings: SettingsDialog, desk: Desk) -> None:
    with qtbot.waitSignal(settings.language_wanted):
        settings.form.language.setCurrentIndex(settings.form.language.findData("en"))

    assert i18n.chosen(Settings(desk.settings.folder)) == "en"


def test_the_window_speaks_the_chosen_language_on_the_same_file(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    program = Program(qapp, Settings(tmp_path / "desk"))
    program.settings.set("language", "de")
    try:
        program.create("Probe", tmp_path / "Probe.netz")
        first = program.window
        program.settings.set("language", "en")
        first.language_wanted.emit()

        qtbot.waitUntil(lambda: program.window is not first)

        assert program.window.isVisible()
        assert program.window.desk.store.path.name == "Probe.netz"
        qtbot.waitUntil(lambda: not shiboken6.isValid(first))
        program.window.close()
        program.close()
    finally:
        set_language("de")
        i18n.install(qapp, "de")
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


def test_the_folder_of_the_data_is_named(settings: SettingsDialog, desk: Desk) -> None:
    assert settings.form.file.text() == str(desk.store.path)


def test_every_page_of_the_manual_is_there_in_every_language_with_a_title() -> None:
    pages = {code: manual_pages(code) for code in LANGUAGES}

    assert [page.key for page in pages["de"]] == [page.key for page in pages["en"]]
    assert len(pages["de"]) >= 10
    for page in (*pages["de"], *pages["en"]):
        assert page.text.startswith("# ")
        assert len(page.text) > 400


def test_links_inside_the_manual_lead_to_pages() -> None:
    for code in LANGUAGES:
        keys = {page.key for page in manual_pages(code)}
        for page in manual_pages(code):
            for target in re.findall(r"\]\(([^)]+)\)", page.text):
                assert target.removesuffix(".md") in keys, (code, page.key, target)


def test_a_word_in_the_manual_is_found_umlauts_spelled_either_way(desk: Desk) -> None:
    dialog = open_help(desk, None)
    everything = [
        row for row in range(dialog.form.topics.count()) if not dialog.form.topics.item(row).isHidden()
    ]

    dialog.form.find.setText("rueckgaengig")

    found = [row for row in everything if not dialog.form.topics.item(row).isHidden()]
    assert 0 < len(found) < len(everything)
    assert not dialog.form.topics.currentItem().isHidden()
    dialog.form.find.setText("Quastenflosser")
    assert dialog.form.hits.text() == "nichts gefunden"


def test_searched_words_are_marked_on_the_page(desk: Desk) -> None:
    dialog = open_help(desk, None)

    dialog.form.find.setText("Papierkorb")

    assert dialog.form.page.extraSelections()
    dialog.form.find.clear()
    assert not dialog.form.page.extraSelections()


def test_a_link_leads_to_its_page_and_a_topic_opens_there(desk: Desk) -> None:
    keys = [page.key for page in manual_pages("de")]
    dialog = open_help(desk, None, keys[3])
    assert dialog.form.topics.currentRow() == 3

    dialog.form.page.anchorClicked.emit(QUrl(f"{keys[1]}.md"))

    assert dialog.form.topics.currentRow() == 1


def test_every_package_the_program_stands_on_is_named_with_its_licence(root: Path, desk: Desk) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.split(r"[<>=!~\[; ]", each)[0] for each in project["dependencies"]}

    assert needed == set(PARTS)
    assert all(PARTS.values())
    assert open_about(desk, None).form.parts.rowCount() > len(PARTS)


def test_what_a_report_needs_can_be_copied(desk: Desk) -> None:
    open_about(desk, None).form.copy.click()

    assert QApplication.clipboard().text().startswith("Netzdesk ")
