"""Guests of an event, as its detail lists them."""

from __future__ import annotations

from netzdesk.model import Participation
from netzdesk.model.terms import PartnerKind
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.events import GUESTS
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
