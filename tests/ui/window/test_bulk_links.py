"""Entries of catalogues for many at once: given to the chosen ones and taken from them, in a list all in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import PartnerTag, Tag
from netzdesk.ui.details.bulk_edit import BulkEditPanel
from netzdesk.ui.details.bulk_links import BulkLinkField
from netzdesk.ui.parts.chooser import Chooser
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window


def test_the_list_of_entries_is_wholly_on_the_screen_and_escape_closes_it_alone(
    panel: BulkEditPanel, partners: RecordTab, qtbot: QtBot
) -> None:
    panel.window().move(0, panel.screen().availableGeometry().bottom() - panel.window().height() // 2)
    chooser = opened(panel, "Schlagwörter", qtbot)
    screen = (
        panel.screen().availableGeometry().adjusted(0, 0, 2, 2)
    )  # without a screen Qt puts windows 2 pixels off
    assert screen.contains(chooser.geometry())

    qtbot.keyClick(chooser.search, Qt.Key.Key_Escape)

    assert not chooser.isVisible()
    assert panel.isVisible()
    assert len(partners.view().selected()) == 5


def test_entries_are_given_and_taken_and_never_replaced(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    keys = partners.view().selected()
    before = tags(window, keys)
    chooser = opened(panel, "Schlagwörter", qtbot)
    for word in ("Sommerfest", "Presse"):
        qtbot.keyClicks(chooser.search, word)
        qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    chooser.close()
    assert links(panel, "Schlagwörter").words.text() == "dazu: Presse, Sommerfest"
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert tags(window, keys) == {key: before[key] | {"Sommerfest", "Presse"} for key in keys}
    assert "alle: " in links(panel, "Schlagwörter").words.text()

    chooser = opened(panel, "Schlagwörter", qtbot)
    qtbot.keyClicks(chooser.search, "sommerfest")
    qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    chooser.close()
    assert links(panel, "Schlagwörter").words.text() == "weg: Sommerfest"
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert tags(window, keys) == {key: before[key] | {"Presse"} for key in keys}


def test_what_some_of_them_carry_stays_as_it_is_until_somebody_ticks_it(
    panel: BulkEditPanel, window: Window, partners: RecordTab, qtbot: QtBot
) -> None:
    wanted = links(panel, "Lebensbereiche")
    told = wanted.words.text()
    some = told.split("einige: ")[1].split(", ")[0]

    opened(panel, "Lebensbereiche", qtbot).close()
    assert (wanted.words.text(), panel.apply.isEnabled()) == (told, False)

    chooser = opened(panel, "Lebensbereiche", qtbot)
    qtbot.keyClicks(chooser.search, some)
    qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    chooser.close()
    assert wanted.words.text() == f"dazu: {some}"
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert some in wanted.words.text().split("\n")[0].removeprefix("alle: ").split(", ")

    window.actions_by_key["undo"].trigger()
    assert wanted.words.text() == told


def links(panel: BulkEditPanel, name: str) -> BulkLinkField:
    return next(each for each in panel.findChildren(BulkLinkField) if each.link.heading() == name)


def opened(panel: BulkEditPanel, name: str, qtbot: QtBot) -> Chooser:
    """The list of a catalogue, opened with its button."""
    qtbot.mouseClick(links(panel, name).choose, Qt.MouseButton.LeftButton)
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, Chooser) and each.isVisible()
    )


def tags(window: Window, keys: list[str]) -> dict[str, set[str]]:
    """The names of the tags of each partner."""
    query = select(PartnerTag.partner_id, Tag.name).join(Tag).where(PartnerTag.partner_id.in_(keys))
    found: dict[str, set[str]] = {key: set() for key in keys}
    with window.desk.read() as session:
        for key, name in session.execute(query):
            found[key].add(name)
    return found


def test_what_some_and_all_carry_is_never_cut(
    panel: BulkEditPanel, partners: RecordTab, qtbot: QtBot
) -> None:
    for rows in ([0, 1], [2, 3, 4], [2, 3], [5, 6, 7], [1, 2], [10, 11, 12], [3, 9]):
        partners.view().table.select_rows(rows, rows[0])
        qtbot.waitUntil(lambda rows=rows: panel.apply.text() == f"Für alle {len(rows)} übernehmen")
        for _turn in range(5):
            QApplication.processEvents()
        shown = [each.words for each in panel.findChildren(BulkLinkField) if each.words.isVisible()]
        assert [words.text() for words in shown if words.height() < words.heightForWidth(words.width())] == []
