"""What a record has several of: added, edited and removed in place with the keyboard, each as a step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import (
    Affiliation,
    Consent,
    ContactPoint,
    Conversation,
    FollowUp,
    Membership,
    Participation,
    Partner,
    Person,
    StatusChange,
)
from netzdesk.model.terms import ContactKind, PartnershipStatus, Rsvp
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.section import Section
from netzdesk.ui.parts.chips import ChipChoice
from netzdesk.ui.parts.list import PartList
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.ui.tabs.groups import GroupDetail
from netzdesk.ui.tabs.partners import PartnerDetail, PersonDetail
from netzdesk.work.events import create_event
from netzdesk.work.groups import create_group
from tests.ui.details.conftest import TODAY, key_of, labels, type_into

Show = Callable[..., Any]


@pytest.fixture
def detail(show: Show) -> Any:
    """The detail of the Lebenshilfe with the sections for phones, people and topics open."""
    return show(PartnerDetail, "Lebenshilfe", ("contacts", "people", "topics", "follow_ups", "status"))


def parts(detail: Any, key: str) -> PartList:
    """The list of one kind of part."""
    return next(each for _, each in detail.lists if each.kind.key == key)


def card(within: QWidget, field: str) -> Any:
    """A field of the card that is open."""
    return next(each for each in within.findChildren(QWidget, field) if each.isVisible())


def shown(listed: PartList) -> list[tuple[str, str]]:
    """Title and words of the rows that can be seen."""
    return [(row.line.title, row.line.detail) for row in listed.rows if row.isVisible()]


def press(within: QWidget, words: str) -> None:
    """Press the visible button with these words."""
    next(
        each for each in within.findChildren(QPushButton) if each.isVisible() and each.text() == words
    ).click()


def all_of(desk: Desk, entity: Any) -> list[Any]:
    """All rows of a table."""
    with desk.read() as session:
        return list(session.scalars(select(entity)))


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


def test_what_is_missing_is_asked_for_at_its_field(desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    press(phones, "Anlegen")

    assert card(phones, "value").accessibleDescription() == "Hier fehlt noch etwas."
    assert card(phones, "value").hasFocus()
    assert labels(desk) == []


def test_escape_abandons_what_is_new(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    phones = parts(detail, "contacts")
    phones.begin_new()
    type_into(qtbot, card(phones, "value"), "09131 8600", leave=False)
    qtbot.keyClick(card(phones, "value"), Qt.Key.Key_Escape)

    assert all_of(desk, ContactPoint) == []
    assert phones.plus.hasFocus()


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


def test_the_status_is_changed_at_the_top_with_day_and_reason(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    assert detail.status.text() == "An Bord seit 01.03.2026"
    detail.status.click()
    card(detail.head, "status").show_value(PartnershipStatus.DORMANT)
    type_into(qtbot, card(detail.head, "since"), "1.9.26")
    type_into(qtbot, card(detail.head, "reason"), "Elternzeit", leave=False)
    qtbot.keyClick(card(detail.head, "reason"), Qt.Key.Key_Return)

    assert detail.status.text() == "Ruhend seit 01.09.2026"
    assert shown(parts(detail, "status"))[0] == ("Ruhend", "seit 01.09.2026 · Elternzeit")


def test_taking_a_status_away_brings_back_the_one_before(desk: Desk, detail: Any) -> None:
    with desk.change("Status") as session:
        from netzdesk.work.partners import set_status

        set_status(session, session.get_one(Partner, detail.key), PartnershipStatus.LEFT, date(2026, 9, 1))
    way = parts(detail, "status")
    way.edit(way.rows[0].line.id)
    press(way, "Entfernen")

    assert detail.status.text() == "An Bord seit 01.03.2026"
    assert len(all_of(desk, StatusChange)) == 2


def test_a_conversation_may_come_back_as_a_follow_up_in_the_same_step(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    press(detail.head, "Gespräch festhalten")
    type_into(qtbot, card(detail.head, "next_step"), "Räume zeigen lassen")
    type_into(qtbot, card(detail.head, "follow_up_on"), "+14", leave=False)
    press(detail.head, "Anlegen")

    (talk,), (follow_up,) = all_of(desk, Conversation), all_of(desk, FollowUp)
    assert (talk.held_on, talk.next_step) == (TODAY, "Räume zeigen lassen")
    assert (follow_up.subject, follow_up.due_on) == ("Räume zeigen lassen", TODAY + timedelta(days=14))
    assert labels(desk) == ["Gespräch angelegt: Lebenshilfe"]


def test_topics_are_ticked_in_a_list_and_stored_when_it_closes(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    domains, tags = detail.findChildren(ChipChoice)
    domains.open_list()
    for words in ("Arb", "Wohn"):
        type_into(qtbot, QApplication.focusWidget(), words, leave=False)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    tags.open_list()
    type_into(qtbot, QApplication.focusWidget(), "Ehrenamt", leave=False)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.activePopupWidget().close()

    assert [chip.text() for chip in domains.chips] == ["Arbeit", "Wohnen"]
    assert [chip.text() for chip in tags.chips] == ["Ehrenamt"]
    assert labels(desk) == ["Lebensbereiche geändert: Lebenshilfe", "Schlagwörter geändert: Lebenshilfe"]


def test_a_chip_that_is_pressed_goes_and_a_list_that_is_only_looked_at_changes_nothing(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    domains = detail.findChildren(ChipChoice)[0]
    domains.open_list()
    listed = QApplication.activePopupWidget().findChild(QListWidget)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    QApplication.activePopupWidget().close()
    domains.open_list()
    QApplication.activePopupWidget().close()
    assert len(labels(desk)) == 1

    domains.chips[0].click()

    assert [chip for chip in domains.chips if chip.isVisible()] == []
    assert len(labels(desk)) == 2


def test_a_member_gets_the_partner_they_work_for(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("AG") as session:
        create_group(session, "AG Wohnen")
    detail = show(GroupDetail, "AG Wohnen", ("members",))
    members = parts(detail, "members")
    members.begin_new()
    press(members, "Anlegen")
    assert (
        card(members, "person_id").accessibleDescription() == "Wählen Sie eine Person oder eine Organisation."
    )
    type_into(qtbot, card(members, "person_id"), "Anna Berg")
    type_into(qtbot, card(members, "valid_from"), "1.2.26", leave=False)
    qtbot.keyClick(card(members, "valid_from"), Qt.Key.Key_Return)

    assert shown(members) == [("Anna Berg", "Lebenshilfe · seit 01.02.2026")]
    (seat,) = all_of(desk, Membership)
    assert seat.has_vote


def test_a_partner_joins_a_group_from_the_top(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    with desk.change("AG") as session:
        create_group(session, "AG Wohnen")
    press(detail.head, "In AG aufnehmen")
    field = card(detail.head, "group_id")
    assert [field.itemText(at) for at in range(field.count())][-1] == "AG Wohnen"
    field.setCurrentIndex(field.count() - 1)
    press(detail.head, "Anlegen")

    (seat,) = all_of(desk, Membership)
    assert (seat.partner_id, seat.person_id) == (detail.key, None)


def test_a_guest_answers_and_comes_with_a_click_each(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("Fest") as session:
        create_event(session, "Sommerfest")
    detail = show(EventDetail, "Sommerfest", ("guests",))
    guests = parts(detail, "guests")
    guests.begin_new()
    type_into(qtbot, card(guests, "person_id"), "Anna Berg")
    press(guests, "Anlegen")
    assert shown(guests) == [("Anna Berg", "eingeladen · Lebenshilfe")]

    for expected in (Rsvp.ACCEPTED, Rsvp.ATTENDED):
        next(button for _, button in guests.rows[0].deeds if button.isVisible()).click()
        assert [each.rsvp for each in all_of(desk, Participation)] == [expected]


def test_a_consent_is_given_with_day_and_proof_and_withdrawn_with_a_click(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    detail = show(PersonDetail, "Berg", ("consents",))
    consents = parts(detail, "consents")
    consents.begin_new()
    type_into(qtbot, card(consents, "given_on"), "1.3.26")
    type_into(qtbot, card(consents, "proof"), "Unterschrift im Ordner", leave=False)
    qtbot.keyClick(card(consents, "proof"), Qt.Key.Key_Return)
    assert shown(consents)[0][1] == "seit 01.03.2026 · Unterschrift im Ordner"

    consents.rows[0].deeds[0][1].click()

    (consent,) = all_of(desk, Consent)
    assert consent.withdrawn_on == TODAY
    assert consents.rows[0].line.past
