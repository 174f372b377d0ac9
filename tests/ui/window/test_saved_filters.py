"""Filters that somebody keeps in the side list: named, shown, replaced only when wanted, renamed, deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.side_list import Place
from netzdesk.ui.window import Window
from netzdesk.work.saved_filters import saved_queries
from tests.ui.window.hands import shown


def test_a_saved_filter_stands_in_the_side_list_until_it_is_deleted(
    partners: RecordTab, qtbot: QtBot
) -> None:
    view = partners.view()
    qtbot.keyClicks(view.frame.search, "erlangen")
    found = shown(partners)
    qtbot.mouseClick(view.frame.save_filter, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert dialog.okButtonText() == "Speichern"
    dialog.setTextValue("Aus Erlangen")
    dialog.accept()
    place = next(each for each in partners.side.places() if each.saved_id and each.query.text == "erlangen")
    assert partners.side.place() == place
    partners.choose("partners")
    view.clear_search()
    partners.choose("partners", place.key)

    assert shown(partners) == found

    qtbot.keyClick(partners.side, Qt.Key.Key_Delete)
    assert place.key not in {each.key for each in partners.side.places()}


def test_a_filter_is_offered_a_name_that_says_what_it_holds_and_typing_replaces_it(
    partners: RecordTab, qtbot: QtBot
) -> None:
    view = partners.view()
    partners.choose("partners", "key")
    view.set_filter("status", "onboard")
    qtbot.keyClicks(view.frame.search, "er")
    qtbot.mouseClick(view.frame.save_filter, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert dialog.textValue() == "Schlüssel-Partner*innen, er, Status: An Bord"

    field = dialog.findChild(QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Meine")
    assert dialog.textValue() == "Meine"
    dialog.accept()
    assert partners.side.title() == "Meine"


def test_what_is_kept_as_a_filter_goes_on_being_shown(partners: RecordTab, qtbot: QtBot) -> None:
    view = partners.view()
    view.set_filter("status", "onboard")
    qtbot.keyClicks(view.frame.search, "erl")
    found = shown(partners)
    view.save_filter()
    dialog = QApplication.activeModalWidget()
    dialog.setTextValue("Erlangen, an Bord")
    dialog.accept()

    assert shown(partners) == found
    assert view.query.filters == (("status", "onboard"),)
    assert partners.side.title() == "Erlangen, an Bord"


def kept(partners: RecordTab, name: str) -> Place:
    """The search and the filters of the list, kept under a name."""
    partners.view().save_filter()
    dialog = QApplication.activeModalWidget()
    dialog.setTextValue(name)
    dialog.accept()
    place = partners.side.place()
    assert place
    return place


def test_a_filter_of_the_same_name_is_replaced_only_when_somebody_says_so_and_undo_shows_the_old_one(
    partners: RecordTab, window: Window
) -> None:
    view = partners.view()
    view.set_filter("status", "onboard")
    kept(partners, "Meine")
    onboard = shown(partners)
    view.set_filter("status", "idea")
    ideas = shown(partners)
    view.save_filter()
    dialog = QApplication.activeModalWidget()
    assert dialog.textValue() == "Meine"
    dialog.accept()
    box = QApplication.activeModalWidget()
    assert "„Meine“ gibt es schon" in box.text()
    box.reject()
    with window.desk.look() as reader:
        assert [query.filters for _, _, query in saved_queries(reader, "partners")][-1] == (
            ("status", "onboard"),
        )

    view.save_filter()
    QApplication.activeModalWidget().accept()
    next(each for each in QApplication.activeModalWidget().buttons() if each.text() == "Ersetzen").click()
    assert shown(partners) == ideas

    window.desk.undo()
    assert shown(partners) == onboard


def test_one_s_own_filter_shows_what_it_filters_and_is_offered_to_be_kept_once_it_is_changed(
    partners: RecordTab,
) -> None:
    view = partners.view()
    view.set_filter("status", "onboard", "idea")
    place = kept(partners, "Meine")
    partners.choose("partners")
    assert view.frame.chips.words == []
    partners.choose("partners", place.key)

    assert view.frame.chips.words == ["Status: An Bord oder Idee"]
    assert not view.frame.save_filter.isVisible()
    view.frame.chips.findChildren(QPushButton)[0].click()
    assert view.query.filters == ()
    view.set_filter("status", "left")
    assert view.frame.save_filter.isVisible()


def test_one_s_own_filter_gets_another_name_but_not_that_of_another_one(
    partners: RecordTab, window: Window, qtbot: QtBot
) -> None:
    view = partners.view()
    view.set_filter("status", "onboard")
    kept(partners, "Meine")
    view.set_filter("status", "idea")
    kept(partners, "Zweite")
    for name in ("Andere", "meine"):
        qtbot.keyClick(partners.side, Qt.Key.Key_F2)
        dialog = QApplication.activeModalWidget()
        dialog.setTextValue(name)
        dialog.accept()
    (said,) = window.findChildren(QMessageBox)

    assert said.text() == "Einen Filter „Meine“ gibt es schon."
    assert partners.side.title() == "Andere"

    view.set_filter("status", "left")
    view.save_filter()
    assert QApplication.activeModalWidget().textValue() == "Andere"
