"""The search over everything: records and commands, found by any letters and by other words for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netzdesk.model import Partner
from netzdesk.ui.command_palette import CommandPalette
from netzdesk.ui.parts.editor import PartEditor
from netzdesk.ui.window import Window
from tests.ui.window import hands


def hits(palette: CommandPalette) -> list[str]:
    """What the palette lists, from top to bottom."""
    model = palette.results.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_everything_is_found_by_any_letters_and_opened_by_enter(window: Window, qtbot: QtBot) -> None:
    palette = hands.palette_of(window)
    qtbot.keyClicks(palette.field, "erzahlcafe")
    first = hits(palette)[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    tab = window.record_tab()

    assert "Erzählcafé" in first
    assert tab is not None
    assert tab.current() is not None


def test_what_is_done_every_day_comes_first_and_the_end_last(window: Window) -> None:
    first, second, *_, last = hits(hands.palette_of(window))

    assert first.startswith("Neue*r Partner*in")
    assert second.startswith("Liste einlesen")
    assert last.startswith("Beenden")


def test_the_search_over_everything_knows_commands_too(window: Window, qtbot: QtBot) -> None:
    palette = hands.palette_of(window)
    qtbot.keyClicks(palette.field, "schrift gro")
    qtbot.waitUntil(lambda: hits(palette) != [])
    size = QApplication.font().pixelSize()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert QApplication.font().pixelSize() > size


def test_a_command_is_found_by_other_words_for_it(window: Window, qtbot: QtBot) -> None:
    """Who writes address cards or looks for the easy wording does not know what the command is called."""
    palette = hands.palette_of(window)
    for typed, wanted in (
        ("vcard", "Excel-Liste"),
        ("leichte spr", "Texte und Briefe"),
        ("Dublette", "Doppelte"),
    ):
        palette.field.setText(typed)
        assert any(hit.startswith(wanted) for hit in hits(palette)), (typed, hits(palette))


def test_escape_leaves_the_search_over_everything_and_nothing_has_changed(
    window: Window, qtbot: QtBot
) -> None:
    window.show_tab("events")
    palette = hands.palette_of(window)
    qtbot.keyClicks(palette.field, "a")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert window.pages.currentIndex() == 3
    assert not palette.isVisible()


@pytest.mark.parametrize("width", [1366, 560])
def test_what_can_be_done_with_the_open_record_comes_first(window: Window, qtbot: QtBot, width: int) -> None:
    """Also where the list covers the detail: then that is shown for it."""
    hands.at_size(window, width, 768)
    tab = hands.partners(window)
    key = tab.view().selected()[0]
    qtbot.waitUntil(lambda: tab.current() == ("partner", key))
    palette = hands.palette_of(window)
    with window.desk.read() as session:
        name = session.get_one(Partner, key).name
    assert hits(palette)[0].startswith("Mappe drucken")
    assert name in hits(palette)[0]
    qtbot.keyClicks(palette.field, "festhalten")
    assert hits(palette)[0].startswith("Gespräch festhalten")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    cards = tab.detail.findChildren(PartEditor)
    qtbot.waitUntil(lambda: any(card.isVisible() for card in cards))
    typing = QApplication.focusWidget()
    assert any(typing and card.isAncestorOf(typing) for card in cards)


def test_the_name_of_the_open_record_leads_to_it_and_not_to_its_deeds(window: Window, qtbot: QtBot) -> None:
    tab = hands.partners(window)
    key = tab.view().selected()[0]
    qtbot.waitUntil(lambda: tab.current() == ("partner", key))
    palette = hands.palette_of(window)
    with window.desk.read() as session:
        palette.field.setText(session.get_one(Partner, key).name)

    assert not [hit for hit in hits(palette) if hit.startswith(("Mappe drucken", "Gespräch festhalten"))]


def test_nothing_is_offered_for_a_record_in_the_trash(window: Window, qtbot: QtBot) -> None:
    tab = hands.partners(window)
    tab.view().delete_selected()
    tab.choose("partners", "trash")
    tab.view().table.selectRow(0)
    qtbot.waitUntil(lambda: tab.current() is not None)

    assert not [hit for hit in hits(hands.palette_of(window)) if hit.startswith("Gespräch festhalten")]


def test_hits_that_are_longer_than_the_search_is_wide_are_whole(window: Window) -> None:
    hands.at_size(window, 560, 768)
    palette = hands.palette_of(window)
    palette.field.setText("Seniorenamt")
    results = palette.results
    places = [results.visualRect(results.model().index(row, 0)) for row in range(len(hits(palette)))]

    assert results.horizontalScrollBar().maximum() == 0
    assert all(place.right() < results.viewport().width() for place in places)
    assert max(place.height() for place in places) > min(place.height() for place in places)
