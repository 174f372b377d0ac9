"""Status, conversations, topics, seats, guests and consents in place: each has a way of its own."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.dates import short
from netzdesk.model import (
    Consent,
    Conversation,
    Event,
    FollowUp,
    Membership,
    Participation,
    Partner,
    StatusChange,
)
from netzdesk.model.terms import PartnershipStatus, Rsvp
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.chips import ChipChoice
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.ui.tabs.groups import GroupDetail
from netzdesk.ui.tabs.partners import PersonDetail
from netzdesk.work.events import create_event
from netzdesk.work.groups import create_group
from tests.ui.details.conftest import TODAY, labels, type_into
from tests.ui.details.part_hands import Show, all_of, card, parts, press, shown


def test_the_status_is_changed_at_the_top_with_day_and_reason(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    assert detail.status.text() == "An Bord seit 01.03.2026"
    detail.status.click()
    card(detail.head, "status").show_value(PartnershipStatus.DORMANT)
    type_into(qtbot, card(detail.head, "since"), "1.9.26")
    type_into(qtbot, card(detail.head, "reason"), "Elternzeit", leave=False)
    press(detail.head, "Übernehmen")

    assert detail.status.text() == "Ruhend seit 01.09.2026"
    assert shown(parts(detail, "status"))[0] == ("Ruhend", "seit 01.09.2026 · Elternzeit")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_who_leaves_a_card_at_the_top_is_back_at_its_button(qtbot: QtBot, detail: Any, key: Qt.Key) -> None:
    qtbot.mouseClick(detail.status, Qt.MouseButton.LeftButton)
    card(detail.head, "status").show_value(PartnershipStatus.DORMANT)
    reason = card(detail.head, "reason")
    reason.setFocus()
    qtbot.keyClick(reason, key)
    if key == Qt.Key.Key_Escape:
        assert reason.isVisible()  # something was chosen: the first one only says so
        qtbot.keyClick(reason, key)

    assert not reason.isVisible()
    assert QApplication.focusWidget() is detail.status


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


def test_enter_in_the_day_of_the_follow_up_keeps_the_conversation(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    press(detail.head, "Gespräch festhalten")
    type_into(qtbot, card(detail.head, "held_on"), "heute")
    assert card(detail.head, "held_on").text() == short(TODAY)  # says which day is meant

    type_into(qtbot, card(detail.head, "next_step"), "Rampe ansehen")
    follow_up = card(detail.head, "follow_up_on")
    type_into(qtbot, follow_up, "+14", leave=False)
    qtbot.keyClick(follow_up, Qt.Key.Key_Return)

    assert [each.due_on for each in all_of(desk, FollowUp)] == [TODAY + timedelta(days=14)]
    assert len(all_of(desk, Conversation)) == 1


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


def test_where_there_is_no_group_yet_the_field_says_so(desk: Desk, detail: Any) -> None:
    press(detail.head, "In AG aufnehmen")
    assert card(detail.head, "group_id").placeholderText() == "noch nichts vorhanden"

    detail.head.setFocus()
    with desk.change("Gruppe") as session:
        create_group(session, "AG Kultur")
    press(detail.head, "In AG aufnehmen")
    field = card(detail.head, "group_id")
    assert (field.placeholderText(), field.itemText(0)) == ("", "AG Kultur")


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

    def answer() -> tuple[str, Rsvp]:
        (button,) = (button for _, button in guests.rows[0].deeds if button.isVisible())
        button.click()
        return button.accessibleName(), all_of(desk, Participation)[0].rsvp

    assert answer() == ("Zugesagt: Anna Berg", Rsvp.ACCEPTED)
    assert not any(button.isVisible() for _, button in guests.rows[0].deeds), (
        "nobody was there before the day"
    )
    with desk.change("Heute") as session:
        session.get_one(Event, detail.key).starts_at = datetime.combine(TODAY, time(20))
    assert answer() == ("War da: Anna Berg", Rsvp.ATTENDED)


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
