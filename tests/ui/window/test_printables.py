"""What can be printed from where one is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from netzdesk.ui.dialogs.many import ManyDialog
from netzdesk.ui.printables import print_menu
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window


def entries(window: Window) -> list[str]:
    return [
        action.text()
        for action in print_menu(window.desk, window, window.record_tab(), window.commands.lead_to).actions()
        if action.text()
    ]


def test_the_record_that_is_shown_comes_first_then_the_list_then_the_network(
    window: Window, partners: RecordTab
) -> None:
    found = entries(window)

    assert found[0] == "Willkommensmappe"
    assert found.index("Dankbrief") < found.index("Diese Liste, wie sie da steht")
    assert found[-2:] == ["Das Netzwerk in Zahlen", "Netzwerkkarte"]
    assert not any("gewählten" in each for each in found)


def test_several_records_are_printed_at_once(qtbot: QtBot, window: Window, partners: RecordTab) -> None:
    partners.view().table.selectAll()
    count = len(partners.view().selected())
    menu = print_menu(window.desk, window, window.record_tab(), window.commands.lead_to)
    (action,) = [each for each in menu.actions() if "gewählten" in each.text()]
    assert action.text() == f"Für alle {count} gewählten …"

    action.trigger()

    (dialog,) = window.findChildren(ManyDialog)
    documents = [dialog.form.document.itemText(row) for row in range(dialog.form.document.count())]
    assert documents == ["Willkommensmappe", "Steckbrief", "Dankbrief", "Erster Brief"]
    dialog.reject()
