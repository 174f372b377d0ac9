"""Guests of an event, as its detail lists them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from netzdesk.model import Participation
from netzdesk.model.terms import PartnerKind
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.events import GUESTS
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.work.documents import attach
from netzdesk.work.events import create_event
from netzdesk.work.partners import create_partner
from netzdesk.work.people import create_person


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
    desk: Desk, show: Callable[..., Any], tmp_path: Path
) -> None:
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
