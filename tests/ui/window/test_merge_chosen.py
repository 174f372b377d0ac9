"""Two records that somebody knows to be one become one from the menu of the list."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from netzdesk.ui.dialogs.duplicates import DuplicatesDialog
from netzdesk.ui.lists.menu import list_menu
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window.hands import shown


def test_two_that_somebody_knows_to_be_one_are_merged_from_the_menu(
    window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    view = partners.view()
    before = shown(partners)
    view.table.select_rows([0, 5], 0)
    menu = list_menu(view, partners.merge_wanted.emit)
    next(each for each in menu.actions() if each.text() == "Zusammenführen …").trigger()
    (dialog,) = window.findChildren(DuplicatesDialog)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())

    assert dialog.form.pairs.item(0).text() == f"{before[0]}\n{before[5]}\n(von Ihnen gewählt)"
    dialog.form.merge_now.click()
    dialog.close()
    qtbot.waitUntil(lambda: shown(partners) == [*before[:5], *before[6:]])
    window.commands.undo()
    qtbot.waitUntil(lambda: shown(partners) == before)
    view.table.select_rows([0], 0)
    assert "Zusammenführen …" not in [each.text() for each in list_menu(view, print).actions()]
