"""What is said before printing: each gap has its sentence, and a complete document has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from netzdesk.handouts.all import by_key
from netzdesk.handouts.before_printing import remarks
from netzdesk.model import Affiliation, Conversation, Event, NetworkProfile, Participation, Partner
from netzdesk.model.terms import EventState, Rsvp
from netzdesk.store import Store, create_store
from netzdesk.work import network as network_work
from netzdesk.work import people
from netzdesk.work.partners import create_partner

TODAY = date(2026, 3, 2)


@dataclass
class Desk:
    store: Store
    partner: str
    event: str

    def remarks(self, key: str) -> str:
        handout = by_key(key)
        with self.store.read() as session:
            return " ".join(
                remark.text
                for remark in remarks(
                    session, handout, {"partner": self.partner, "event": self.event}[handout.about], TODAY
                )
            )

    def set(self, entity: type, field: str, value: object) -> None:
        with self.store.change("ändern") as session:
            setattr(session.scalars(select(entity)).one(), field, value)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A network with its own address, a partner with a contact person, and an event next month."""
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        us = network_work.profile(session)
        us.name, us.street, us.place, us.coordinator, us.phone, us.mail = (
            "Netz",
            "Weg 1",
            "Ort",
            "K",
            "1",
            "a@b.example",
        )
        partner = create_partner(session, "Verein")
        partner.street, partner.postcode, partner.place = "Weg 2", "91052", "Erlangen"
        person = people.create_person(session, first_name="Ayşe", last_name="Öz")
        people.affiliate(session, person, partner)
        event = Event(
            title="Fest", starts_at=datetime(2026, 4, 1, 18), place="Saal", description="Wir feiern."
        )
        session.add(event)
        session.flush()
        session.add(Participation(event_id=event.id, person_id=person.id, partner_id=partner.id))
        found = Desk(store, partner.id, event.id)
    yield found
    store.close()


def test_a_complete_letter_has_no_remarks(desk: Desk) -> None:
    assert desk.remarks("invitations") == ""
    assert desk.remarks("thank-you-letter") == ""


@pytest.mark.parametrize(
    ("entity", "field", "value", "key", "says"),
    [
        (NetworkProfile, "name", "", "event-sheet", "Name Ihres Netzwerks"),
        (NetworkProfile, "street", "", "invitations", "Briefkopf"),
        (NetworkProfile, "phone", "", "thank-you-letter", ""),
        (Partner, "place", "", "invitations", "unvollständig: Verein"),
        (Event, "place", "", "sign-in-sheet", "Ort fehlt"),
        (Event, "description", "", "invitations", "Beschreibung der Veranstaltung"),
        (Event, "starts_at", None, "event-sheet", "Uhrzeit fehlen"),
        (Event, "starts_at", datetime(2026, 3, 1), "event-sheet", "Vergangenheit"),
        (Event, "state", EventState.CANCELLED, "event-sheet", "abgesagt"),
        (Participation, "rsvp", Rsvp.DECLINED, "badges", "niemand eingeladen"),
        (Affiliation, "valid_to", date(2026, 1, 1), "partner-sheet", "keine Ansprechperson"),
    ],
)
def test_each_gap_has_its_sentence(
    desk: Desk, entity: type, field: str, value: object, key: str, says: str
) -> None:
    desk.set(entity, field, value)
    assert says in desk.remarks(key)


def test_an_old_conversation_asks_whether_the_data_are_still_right(desk: Desk) -> None:
    with desk.store.change("Gespräch") as session:
        session.add(Conversation(partner_id=desk.partner, held_on=date(2025, 3, 1)))
    assert "über ein Jahr" in desk.remarks("partner-sheet")
    with desk.store.change("Gespräch") as session:
        session.add(Conversation(partner_id=desk.partner, held_on=date(2025, 3, 3)))
    assert desk.remarks("partner-sheet") == ""


def test_many_incomplete_addresses_are_counted_and_each_named_one_leads_to_its_record(desk: Desk) -> None:
    with desk.store.change("Gäste") as session:
        event = session.scalars(select(Event)).one()
        for number in range(4):
            person = people.create_person(session, first_name="Gast", last_name=f"Nr. {number}")
            session.flush()
            session.add(Participation(event_id=event.id, person_id=person.id))
    with desk.store.read() as session:
        found = remarks(session, by_key("invitations"), desk.event, TODAY)
    assert [(each.text, each.kind) for each in found] == [
        ("Die Anschrift ist unvollständig: Gast Nr. 0", "person"),
        ("Die Anschrift ist unvollständig: Gast Nr. 1", "person"),
        ("Bei 2 weiteren ist die Anschrift unvollständig.", "event"),
    ]
    assert found[0].key != found[1].key


def test_a_gap_leads_to_the_network_or_to_the_record_whose_detail_is_missing(desk: Desk) -> None:
    desk.set(NetworkProfile, "name", "")
    desk.set(Event, "place", "")
    with desk.store.read() as session:
        found = remarks(session, by_key("invitations"), desk.event, TODAY)
    gaps = {each.text: (each.kind, each.key) for each in found if "Lücken" in each.text}
    assert gaps == {
        "Im Brief bleiben Lücken: Name des Netzwerks": ("network", ""),
        "Im Brief bleiben Lücken: Ort der Veranstaltung": ("event", desk.event),
    }
