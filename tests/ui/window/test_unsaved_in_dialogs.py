"""What cannot be stored in a dialog is shown there again, on its page and in its card."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from netzdesk.model import TargetGroup
from netzdesk.ui.dialogs.catalogues import CataloguesDialog, open_catalogues
from netzdesk.ui.dialogs.network import NetworkDialog, open_network
from netzdesk.ui.parts.editor import PartEditor
from netzdesk.ui.parts.list import PartList
from netzdesk.ui.window import Window
from netzdesk.work.catalogues import CATALOGUES
from tests.ui.window import hands


def mistaken(window: Window, qtbot: QtBot, parts: PartList, key: str, field: str, letters: str) -> None:
    """What cannot be stored, typed into the card of a part of a dialog, which is closed then."""
    parts.edit(key)
    card = parts.findChildren(PartEditor)[0]
    hands.replace(qtbot, card.binding.fields[field], letters)
    parts.window().close()
    assert window.status.saved.text() == "1 Angabe ist nicht gespeichert"


def test_what_is_not_stored_of_a_catalogue_is_shown_in_its_card(window: Window, qtbot: QtBot) -> None:
    dialog = open_catalogues(window.desk, window)
    row = next(n for n, (_title, each) in enumerate(CATALOGUES) if each is TargetGroup)
    dialog.form.catalogues.setCurrentRow(row)
    key = dialog.lists[row].rows[0].line.id
    mistaken(window, qtbot, dialog.lists[row], key, "age_max", "alt")
    window.status.to_unsaved.click()

    (again,) = (each for each in window.findChildren(CataloguesDialog) if each.isVisible())
    qtbot.waitUntil(lambda: isinstance(again.focusWidget(), QLineEdit))
    assert again.focusWidget().text() == "alt"
    assert again.form.catalogues.currentRow() == row
    again.lists[row].findChildren(PartEditor)[0].binding.restore("age_max")
    again.close()
    assert window.status.saved.text().startswith("Alles gespeichert")


def test_what_is_not_stored_of_the_network_is_shown_on_its_page(window: Window, qtbot: QtBot) -> None:
    dialog = open_network(window.desk, window)
    parts, _kind = dialog.lists[0]
    mistaken(window, qtbot, parts, parts.rows[0].line.id, "agreed_on", "31.2.")
    window.status.to_unsaved.click()

    (again,) = (each for each in window.findChildren(NetworkDialog) if each.isVisible())
    qtbot.waitUntil(lambda: isinstance(again.focusWidget(), QLineEdit))
    assert again.focusWidget().text() == "31.2."
    assert again.form.pages.currentWidget().isAncestorOf(again.focusWidget())
    parts = again.lists[0][0]
    key = parts.rows[0].line.id
    parts.rows[0].face.removed.emit()
    assert key not in {row.line.id for row in parts.rows if row.isVisible()}
    again.close()
    assert window.status.saved.text().startswith("Alles gespeichert")
