"""Days and times in the fields of a record: typed, stepped, chosen in a calendar, warned of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from netzdesk.model import Event, FollowUp
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.follow_up import FollowUpDetail
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.work.events import create_event
from netzdesk.work.follow_ups import create_follow_up
from tests.ui.details.conftest import labels, type_into
from tests.ui.details.field_hands import mistakes

Show = Callable[..., Any]


def test_a_day_can_be_typed_as_people_write_it_and_stepped_with_the_arrow_keys(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    with desk.change("Wiedervorlage") as session:
        create_follow_up(session, "Anrufen", date(2026, 3, 1))
    detail = show(FollowUpDetail, "Anrufen")

    type_into(qtbot, detail.form.due_on, "2.4.27", leave=False)
    qtbot.keyClick(detail.form.due_on, Qt.Key.Key_Up)
    qtbot.keyClick(detail.form.due_on, Qt.Key.Key_Tab)
    type_into(qtbot, detail.form.done_on, "31.2.27")

    with desk.read() as session:
        follow_up = session.get_one(FollowUp, detail.key)
    assert (follow_up.due_on, follow_up.done_on) == (date(2027, 4, 3), None)
    assert detail.form.due_on.text() == "03.04.2027"
    assert ["kein Datum" in each for each in mistakes(detail)] == [True]


def test_what_is_overdue_is_warned_of_until_it_is_done(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("Wiedervorlage") as session:
        create_follow_up(session, "Anrufen", date.today() - timedelta(days=2))
    detail = show(FollowUpDetail, "Anrufen")
    assert "überfällig" in detail.head.words.text()
    assert detail.head.words.property("tone") == "warning"

    (done,) = [one for one in detail.findChildren(QPushButton) if one.text() == "Erledigt"]
    done.click()
    qtbot.waitUntil(lambda: "erledigt am" in detail.head.words.text())
    assert detail.head.words.property("tone") == "muted"


def test_a_day_can_be_chosen_in_a_calendar(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("Wiedervorlage") as session:
        create_follow_up(session, "Anrufen", date(2026, 3, 1))
    detail = show(FollowUpDetail, "Anrufen")
    field = detail.form.due_on
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = QApplication.activePopupWidget()
    assert calendar
    calendar.activated.emit(date(2026, 3, 8))

    with desk.read() as session:
        assert session.get_one(FollowUp, detail.key).due_on == date(2026, 3, 8)


def test_an_event_that_is_moved_stays_as_long_as_it_was_and_cannot_end_before_it_begins(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    with desk.change("Fest") as session:
        event = create_event(session, "Fest")
        event.starts_at, event.ends_at = datetime(2026, 5, 1, 14), datetime(2026, 5, 1, 18)
    detail = show(EventDetail, "Fest")
    type_into(qtbot, detail.form.starts_at, "8.5.26 15 Uhr")
    assert (detail.form.starts_at.text(), detail.form.ends_at.text()) == (
        "08.05.2026 15:00",
        "08.05.2026 19:00",
    )

    type_into(qtbot, detail.form.ends_at, "8.5.26 14:00")

    assert ["Das Ende liegt vor dem Beginn" in each for each in mistakes(detail)] == [True]
    with desk.read() as session:
        assert session.get_one(Event, detail.key).ends_at == datetime(2026, 5, 8, 19)
    assert labels(desk)[1:] == ["Beginn geändert: Fest"]


def test_a_day_that_must_be_there_is_asked_for_again_when_it_is_emptied(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    with desk.change("Neu") as session:
        create_follow_up(session, "Anrufen", date(2026, 5, 4))
    detail = show(FollowUpDetail, "Anrufen")
    type_into(qtbot, detail.form.due_on, "")

    assert mistakes(detail) == ["Hier fehlt noch etwas."]
    with desk.read() as session:
        assert session.get_one(FollowUp, detail.key).due_on == date(2026, 5, 4)
