"""Guests of an event, as its detail lists them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from netzdesk.model import Event, Participation
from netzdesk.model.terms import EventState, PartnerKind
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.events import GUESTS
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.work.documents import attach
from netzdesk.work.events import create_event, invite
from netzdesk.work.groups import add_member, create_group
from netzdesk.work.partners import create_partner
from netzdesk.work.people import create_person
from tests.ui.details.conftest import TODAY


def test_a_guest_who_is_a_partner_is_named_once(desk: Desk) -> None:
    with desk.change("Fest") as session:
        event = create_event(session, "Sommerfest")
        person = create_person(session, "Taner", "Aksoy")
        own = create_partner(session, "Taner Aksoy", kind=PartnerKind.PERSON)
        own.person_id = person.id
        other = create_partner(session, "Stadtrat")
        session.flush()
        guest = Participation(event_id=event.id, person_id=person.id, partner_id=own.id)
        session.add(guest)
    with desk.read() as session:
        (alone,) = GUESTS.lines(session, event.id)
    with desk.change("Für andere") as session:
        session.merge(guest).partner_id = other.id
    with desk.read() as session:
        (sent,) = GUESTS.lines(session, event.id)

    assert alone.title == sent.title == "Taner Aksoy"
    assert (alone.detail, sent.detail) == ("eingeladen", "eingeladen · Stadtrat")


def test_a_row_says_in_words_what_its_buttons_do_as_far_as_there_is_room(
    desk: Desk, show: Callable[..., Any], tmp_path: Path, qapp: QApplication
) -> None:
    theme.apply(qapp, tmp_path / "look", "light", 100)  # whatever type this computer has
    with desk.change("Fest") as session:
        event = create_event(session, "Sommerfest")
        session.flush()
        session.add(Participation(event_id=event.id, person_id=create_person(session, "Taner", "Aksoy").id))
        paper = tmp_path / "plan.txt"
        paper.write_text("Plan", "utf-8")
        attach(session, paper, owner=event)
    detail = show(EventDetail, "Sommerfest", ("guests", "documents"), (560, 900))
    rows = {parts.kind.key: parts.rows[0] for _, parts in detail.lists}
    words = {
        key: [button.text() for _, button in row.deeds if button.isVisible()] for key, row in rows.items()
    }
    assert words["guests"] == ["Zugesagt"]

    detail.resize(900, 900)
    QApplication.processEvents()
    assert [button.text() for _, button in rows["documents"].deeds] == [
        "Öffnen",
        "Kopie speichern",
        "Ersetzen …",
    ]

    detail.resize(300, 900)
    QApplication.processEvents()
    assert [button.text() for _, button in rows["documents"].deeds] == ["", "", ""]
    assert all(button.toolTip() and button.accessibleName() for _, button in rows["documents"].deeds)
    assert all(row.width() <= 300 for row in rows.values())


def test_a_group_is_invited_at_once_and_only_who_is_in_it_on_the_day(
    desk: Desk, show: Callable[..., Any]
) -> None:
    with desk.change("Gruppe") as session:
        group = create_group(session, "AG Fest")
        for first, left in (("Ada", None), ("Bo", TODAY - timedelta(days=1)), ("Cem", None)):
            seat = add_member(session, group, person_id=create_person(session, first, "Ott").id)
            seat.valid_from, seat.valid_to = TODAY - timedelta(days=30), left
        event = create_event(session, "Sommerfest")
        first_guest = group.memberships[0].person_id
        invite(session, event, [first_guest])
    detail = show(EventDetail, "Sommerfest", ("guests",))
    assert not detail.whole_group.isVisible()

    with desk.change("Von der Gruppe") as session:
        session.get_one(Event, event.id).group_id = group.id
    assert detail.whole_group.isVisible()
    detail.whole_group.click()

    guests = next(each for _, each in detail.lists if each.kind.key == "guests")
    assert [row.line.title for row in guests.rows if row.isVisible()] == ["Ada Ott", "Cem Ott"]
    assert not detail.whole_group.isVisible()
    assert desk.store.steps()[0].label == "1 aus „AG Fest“ eingeladen"
    desk.undo()
    assert detail.whole_group.isVisible()


def test_nobody_is_invited_to_what_is_over_or_cancelled(desk: Desk, show: Callable[..., Any]) -> None:
    with desk.change("Gruppe") as session:
        group = create_group(session, "AG Fest")
        add_member(session, group, person_id=create_person(session, "Ada", "Ott").id)
        event = create_event(session, "Sommerfest")
        event.group_id = group.id
    detail = show(EventDetail, "Sommerfest", ("guests",))
    assert detail.whole_group.isVisible()

    with desk.change("Abgesagt") as session:
        session.get_one(Event, event.id).state = EventState.CANCELLED
    assert not detail.whole_group.isVisible()

    with desk.change("Vorbei") as session:
        event = session.get_one(Event, event.id)
        event.state, event.starts_at = (
            EventState.PLANNED,
            datetime.combine(TODAY, time(9)) - timedelta(days=3),
        )
    assert not detail.whole_group.isVisible()
