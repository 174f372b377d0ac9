"""The list of a tab: filters, their chips, the views of the side list, and filters kept there."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from netzdesk.base import dates
from netzdesk.model import LifeDomain, Partner
from netzdesk.model.terms import PartnershipStatus
from netzdesk.ui.lists.choice import ChoiceDialog
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from netzdesk.work.catalogues import ensure_entry
from netzdesk.work.partners import status_on
from tests.ui.window.hands import column_of, shown, spoken_lines


def test_a_filter_becomes_a_chip_and_the_chip_takes_it_away(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    everybody = shown(partners)
    view.set_filter("status", "onboard")
    (chip,) = view.frame.chips.findChildren(QPushButton)

    assert 0 < len(shown(partners)) < len(everybody)
    assert chip.text() == "Status: An Bord"

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown(partners) == everybody


def test_the_filter_menu_offers_what_is_there_and_marks_what_is_chosen(partners: RecordTab) -> None:
    menu = partners.view().frame.filter_menu
    status = next(action.menu() for action in menu.actions() if action.text() == "Status")
    status.aboutToShow.emit()
    onboard = next(action for action in status.actions() if action.text() == "An Bord")
    onboard.trigger()
    status.aboutToShow.emit()

    assert partners.view().query.filters == (("status", "onboard"),)
    assert [action.text() for action in status.actions() if action.isChecked()] == ["An Bord"]


def test_a_filter_takes_several_values_and_the_menu_stays_while_they_are_ticked(
    partners: RecordTab, qtbot: QtBot
) -> None:
    view = partners.view()
    menu = view.frame.filter_menu
    status = next(action.menu() for action in menu.actions() if action.text() == "Status")
    status.popup(view.mapToGlobal(view.rect().center()))
    onboard, committed = (
        next(action for action in status.actions() if action.text() == word)
        for word in ("An Bord", "Zugesagt")
    )
    qtbot.mouseClick(status, Qt.MouseButton.LeftButton, pos=status.actionGeometry(onboard).center())
    status.setActiveAction(committed)
    qtbot.keyClick(status, Qt.Key.Key_Space)

    assert status.isVisible()
    assert onboard.isChecked()
    assert committed.isChecked()
    assert view.frame.chips.words == ["Status: Zugesagt oder An Bord"]
    assert set(column_of(partners, "status")) == {"An Bord", "Zugesagt"}

    qtbot.keyClick(status, Qt.Key.Key_Space)
    assert set(column_of(partners, "status")) == {"An Bord"}
    status.close()


def test_what_is_chosen_beside_a_view_is_shown_with_it_and_goes_back_to_it(
    partners: RecordTab, qtbot: QtBot
) -> None:
    partners.choose("partners", "onboard")
    view = partners.view()
    assert view.frame.chips.words == []
    view.set_filter("status", "onboard", "committed")
    (chip,) = view.frame.chips.findChildren(QPushButton)

    assert chip.text() == "Status: An Bord oder Zugesagt"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert set(column_of(partners, "status")) == {"An Bord"}


def test_who_was_on_board_on_any_day_is_a_filter_and_a_count(partners: RecordTab, window: Window) -> None:
    day = date.today() - timedelta(days=200)
    menu = partners.view().frame.filter_menu
    onboard = next(action.menu() for action in menu.actions() if action.text() == "An Bord am")
    onboard.aboutToShow.emit()
    next(action for action in onboard.actions() if action.text() == "Anderer Tag …").trigger()
    box = window.findChild(QInputDialog)
    box.setTextValue(dates.short(day))
    box.accept()

    with window.desk.read() as session:
        number = status_on(session, day)[PartnershipStatus.ONBOARD]
    assert len(shown(partners)) == number > 0
    (chip,) = partners.view().frame.chips.findChildren(QPushButton)
    assert chip.text() == f"An Bord am: {dates.short(day)}"


def test_what_is_no_day_is_a_sentence_and_filters_nothing(partners: RecordTab, window: Window) -> None:
    everybody = shown(partners)
    menu = partners.view().frame.filter_menu
    onboard = next(action.menu() for action in menu.actions() if action.text() == "An Bord am")
    onboard.aboutToShow.emit()
    next(action for action in onboard.actions() if action.text() == "Anderer Tag …").trigger()
    box = window.findChild(QInputDialog)
    box.setTextValue("31.2.2026")
    box.accept()
    (said,) = window.findChildren(QMessageBox)

    assert "31.2.2026" in said.text()
    assert shown(partners) == everybody


def test_many_choices_are_searched_in_a_window_of_their_own(
    partners: RecordTab, window: Window, qtbot: QtBot
) -> None:
    with window.desk.change("Viele Orte") as session:
        session.add_all(Partner(name=f"Verein {number}", place=f"Örtchen {number}") for number in range(40))
    menu = partners.view().frame.filter_menu
    places = next(action.menu() for action in menu.actions() if action.text() == "Ort")
    places.aboutToShow.emit()
    next(action for action in places.actions() if action.text() == "Auswählen …").trigger()
    (dialog,) = window.findChildren(ChoiceDialog)
    qtbot.keyClicks(dialog.field, "ortchen 37")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    assert shown(partners) == ["Verein 37"]

    places.aboutToShow.emit()
    next(action for action in places.actions() if action.text() == "Auswählen …").trigger()
    (dialog,) = (each for each in window.findChildren(ChoiceDialog) if each.isVisible())
    qtbot.keyClicks(dialog.field, "ortchen 12")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert shown(partners) == ["Verein 12", "Verein 37"]

    places.aboutToShow.emit()
    next(action for action in places.actions() if action.text() == "Örtchen 37").trigger()
    assert shown(partners) == ["Verein 12"]


def test_views_of_the_side_list_narrow_the_list_and_carry_counts(partners: RecordTab, qtbot: QtBot) -> None:
    partners.choose("partners", "onboard")

    number = len(shown(partners))
    assert set(column_of(partners, "status")) == {"An Bord"}
    qtbot.waitUntil(lambda: f"An Bord ({number})" in spoken_lines(partners))


def test_a_value_that_is_not_offered_any_more_stays_when_another_one_is_ticked(
    partners: RecordTab, window: Window
) -> None:
    with window.desk.change("Alt") as session:
        old = ensure_entry(session, LifeDomain, "Früheres")
        session.flush()
        old.is_retired, key = True, old.id
    view = partners.view()
    view.set_filter("life_domain", key)
    menu = next(
        action.menu() for action in view.frame.filter_menu.actions() if action.text() == "Lebensbereich"
    )
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()

    assert len(view.query.values_of("life_domain")) == 2
    assert view.query.values_of("life_domain")[-1] == key


def test_a_long_chip_is_cut_at_its_end_and_never_wider_than_the_list(
    partners: RecordTab, window: Window, qtbot: QtBot
) -> None:
    view = partners.view()
    view.set_filter("status", *(term.value for term in PartnershipStatus))
    (chip,) = view.frame.chips.findChildren(QPushButton)
    window.resize(640, 768)
    qtbot.waitUntil(lambda: chip.text().endswith("…"))

    assert chip.text().startswith("Status: Idee")
    assert chip.sizeHint().width() <= view.frame.width()
    assert "Ausgeschieden" in chip.accessibleName()
    window.resize(1900, 768)
    qtbot.waitUntil(lambda: chip.text().endswith("Ausgeschieden"))
