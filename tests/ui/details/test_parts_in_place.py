"""What a record has several of: added, edited and removed in place with the keyboard, each as a step."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from netzdesk.model import (
    Affiliation,
    ContactPoint,
    Partner,
    Person,
)
from netzdesk.model.terms import ContactKind
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.section import Section
from netzdesk.ui.tabs.partners import PartnerDetail
from tests.ui.details.conftest import key_of, labels, type_into
from tests.ui.details.part_hands import Show, all_of, card, parts, press, shown


def test_a_phone_is_added_with_the_keyboard_in_one_step(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.plus.setFocus()
    qtbot.keyClick(phones.plus, Qt.Key.Key_Insert)
    assert card(phones, "kind").hasFocus()
    type_into(qtbot, card(phones, "value"), "09131 8600")
    type_into(qtbot, card(phones, "label"), "Zentrale", leave=False)
    qtbot.keyClick(card(phones, "label"), Qt.Key.Key_Return)

    assert shown(phones) == [("09131 8600", "Telefon · Zentrale")]
    assert labels(desk) == ["Kontakt angelegt: Lebenshilfe"]
    assert QApplication.focusWidget() is phones.plus


@pytest.mark.parametrize(
    ("kind", "value"), [(ContactKind.MAIL, "kein at"), (ContactKind.WEB, "nix"), (ContactKind.PHONE, "-")]
)
def test_a_contact_that_cannot_be_one_stays_in_its_card_with_a_sentence(
    qtbot: QtBot, desk: Desk, detail: Any, kind: ContactKind, value: str
) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    card(phones, "kind").show_value(kind)
    type_into(qtbot, card(phones, "value"), value)
    press(phones, "Anlegen")

    assert all_of(desk, ContactPoint) == []
    assert card(phones, "value").text() == value
    assert card(phones, "value").accessibleDescription().startswith("Das ist keine")


@pytest.mark.parametrize("scrolled", [0, 1])
def test_a_card_that_opens_can_be_seen_down_to_its_buttons(qtbot: QtBot, show: Show, scrolled: int) -> None:
    detail = show(PartnerDetail, "Lebenshilfe", ("contacts", "people", "topics", "status"), size=(420, 420))
    bar = detail.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(scrolled * bar.maximum())
    people = parts(detail, "people")

    people.begin_new()

    make = next(each for each in people.findChildren(QPushButton) if each.text() == "Anlegen")
    qtbot.waitUntil(lambda: make.visibleRegion().boundingRect() == make.rect())
    assert not QApplication.focusWidget().visibleRegion().isEmpty()


def test_what_is_missing_is_asked_for_at_its_field(desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    press(phones, "Anlegen")

    assert card(phones, "value").accessibleDescription() == "Hier fehlt noch etwas."
    assert card(phones, "value").hasFocus()
    assert labels(desk) == []


def test_escape_abandons_what_is_new_only_after_a_word(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    field = card(phones, "value")
    field.setFocus()
    said = "Noch nicht gespeichert: „Anlegen“ speichert es, noch einmal Esc verwirft es."
    for letters in ("09131 86", "00"):  # who writes on is told again
        qtbot.keyClicks(field, letters)
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.hasFocus()
        assert said in [each.text() for each in phones.findChildren(QLabel) if each.isVisible()]
    assert field.text() == "09131 8600"
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert all_of(desk, ContactPoint) == []
    assert phones.plus.hasFocus()

    phones.begin_new()
    assert said not in [each.text() for each in phones.findChildren(QLabel) if each.isVisible()]
    assert card(phones, "value").text() == ""
    qtbot.keyClick(card(phones, "value"), Qt.Key.Key_Escape)  # with nothing in it, it just closes

    assert phones.plus.hasFocus()


def test_what_escape_did_not_take_is_stored_by_the_button(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    type_into(qtbot, card(phones, "value"), "09131 8600", leave=False)
    qtbot.keyClick(card(phones, "value"), Qt.Key.Key_Escape)
    press(phones, "Anlegen")

    assert [each.value for each in all_of(desk, ContactPoint)] == ["09131 8600"]


def test_a_new_part_that_is_left_untouched_never_was(desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    parts(detail, "people").plus.setFocus()

    assert labels(desk) == []
    assert phones.plus.isVisible()


@pytest.mark.parametrize("leave", ["elsewhere", "other record", "closed"])
def test_a_new_part_with_something_in_it_is_kept_however_it_is_left(
    qtbot: QtBot, desk: Desk, detail: Any, leave: str
) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    type_into(qtbot, card(phones, "value"), "09131 8600", leave=False)
    if leave == "elsewhere":
        parts(detail, "people").plus.setFocus()
    elif leave == "other record":
        detail.show_record(key_of(desk, Partner, "Volkshochschule"))
    else:
        detail.close()

    (point,) = all_of(desk, ContactPoint)
    assert (point.value, point.partner_id) == ("09131 8600", key_of(desk, Partner, "Lebenshilfe"))
    assert labels(desk) == ["Kontakt angelegt: Lebenshilfe"]


def test_a_part_is_edited_below_its_row_field_by_field(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    people = parts(detail, "people")
    row = people.rows[0].face
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    type_into(qtbot, card(people, "function_title"), "Vorstand")
    type_into(qtbot, card(people, "valid_to"), "1.1.24")

    assert card(people, "valid_to").accessibleDescription().startswith("Das Ende liegt vor dem Beginn")
    assert shown(people) == [("Anna Berg", "Vorstand · Hauptansprechperson · seit 01.05.2024")]
    assert labels(desk) == ["Funktion, Funktion geändert: Lebenshilfe"]


def test_a_function_that_has_ended_stays_to_be_seen_as_a_former_one(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    people = parts(detail, "people")
    people.edit(people.rows[0].line.id)
    type_into(qtbot, card(people, "valid_to"), "gestern")

    row = people.rows[0]
    assert row.line.past
    assert row.face.accessibleName().endswith("früher")
    assert (
        next(each for each in detail.findChildren(Section) if each.key == "people").head.text() == "Personen"
    )
    assert not all_of(desk, Affiliation)[0].is_main_contact


def test_delete_removes_a_row_and_undo_brings_it_back(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    people = parts(detail, "people")
    people.rows[0].face.setFocus()
    qtbot.keyClick(people.rows[0].face, Qt.Key.Key_Delete)
    assert shown(people) == []
    assert labels(desk) == ["Funktion entfernt: Lebenshilfe"]

    desk.undo()

    assert [title for title, _ in shown(people)] == ["Anna Berg"]


def test_a_person_who_is_not_known_yet_is_made_with_the_function(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    people = parts(detail, "people")
    people.begin_new()
    type_into(qtbot, card(people, "person_id"), "Dr. Emine Öztürk")
    type_into(qtbot, card(people, "function_title"), "Beirätin", leave=False)
    qtbot.keyClick(card(people, "function_title"), Qt.Key.Key_Return)

    assert ("Dr. Emine Öztürk", "Beirätin") in shown(people)
    desk.undo()
    assert [person.last_name for person in all_of(desk, Person)] == ["Berg"]


def test_a_person_who_is_known_is_chosen_by_a_few_letters(qtbot: QtBot, desk: Desk, show: Show) -> None:
    detail = show(PartnerDetail, "Volkshochschule", ("people",))
    people = parts(detail, "people")
    people.begin_new()
    field = card(people, "person_id")
    type_into(qtbot, field, "ber", leave=False)
    popup = QApplication.activePopupWidget()
    assert popup
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Anna Berg"
    press(people, "Anlegen")

    assert [title for title, _ in shown(people)] == ["Anna Berg"]
    assert len(all_of(desk, Person)) == 1


def test_a_few_letters_that_fit_somebody_never_make_a_new_person_by_themselves(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    people = parts(detail, "people")
    people.begin_new()
    type_into(qtbot, card(people, "person_id"), "Ber")
    press(people, "Anlegen")

    assert len(all_of(desk, Person)) == 1
    assert "nicht eindeutig" in card(people, "person_id").accessibleDescription()


def test_a_row_leads_to_its_record(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    with qtbot.waitSignal(detail.record_wanted) as wanted:
        parts(detail, "people").rows[0].go.click()

    assert wanted.args == ["person", key_of(desk, Person, "Berg")]


def test_the_arrow_keys_go_through_the_rows_and_tab_stops_once(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    with desk.change("Zwei Nummern") as session:
        for value in ("09131 1", "09131 2"):
            session.add(ContactPoint(partner_id=detail.key, value=value))
    first, second = (row.face for row in parts(detail, "contacts").rows)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert second.hasFocus()
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.TabFocus
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert parts(detail, "contacts").plus.hasFocus()
