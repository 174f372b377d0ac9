"""Codes on badges and on lists to sign in: what a phone finds in them, in squares that it can read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from netzdesk.handouts import events
from netzdesk.handouts.all import by_key
from netzdesk.handouts.before_printing import Remark, remarks
from netzdesk.model import Consent, ContactPoint, Event, Participation, Person
from netzdesk.model.terms import ContactKind
from netzdesk.office.qr import qr_code
from netzdesk.office.shapes import Drawing, Rect
from netzdesk.office.story import Block, Cards, Keep
from netzdesk.store import Store, create_store
from netzdesk.work import people
from netzdesk.work.network import profile
from netzdesk.work.partners import create_partner
from tests.handouts.conftest import TODAY

LONG = "Konstantinos-Alexandros-Maximilian von der Äußeren Brucker Straße"


def squares(drawing: Drawing) -> set[float]:
    """The heights of the squares in millimetres: one, where the drawing is a code."""
    return {round(shape.height, 4) for shape in drawing.shapes if isinstance(shape, Rect)}


def codes(blocks: list[Block]) -> list[Drawing | None]:
    """The codes of badges, or the one on a list."""
    found: list[Drawing | None] = []
    for block in blocks:
        if isinstance(block, Cards):
            found += [card.drawing for card in block.cards]
        elif isinstance(block, Keep):
            found += [inner for inner in block.blocks if isinstance(inner, Drawing)]
    return found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An event with one guest who may be given on, of an organisation with an address and a long name."""
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        profile(session).name, profile(session).mail = "Netz", "netz@example.org"
        partner = create_partner(
            session, "Nachbarschaftshilfe und Begegnungsstätte Erlangen-Büchenbach e. V."
        )
        partner.street, partner.postcode, partner.place = "Würzburger Ring 39", "91056", "Erlangen"
        person = people.create_person(session, first_name="Ayşe", last_name="Öz")
        event = Event(title="Fest", starts_at=datetime(2026, 4, 1, 18))
        session.add_all(
            [event, ContactPoint(person_id=person.id, kind=ContactKind.MAIL, value="oez@example.org")]
        )
        session.add_all(
            ContactPoint(person_id=person.id, kind=ContactKind.PHONE, value=f"09131 1234{n}")
            for n in range(3)
        )
        session.flush()
        session.add(Participation(event_id=event.id, person_id=person.id, partner_id=partner.id))
        session.add(Consent(person_id=person.id, given_on=date(2026, 1, 1)))
    yield store
    store.close()


def badge(store: Store) -> Drawing | None:
    with store.read() as session:
        event = session.query(Event).one()
        (code,) = codes(events.badges(session, event.id, TODAY).blocks)
    return code


def said_before(store: Store) -> list[Remark]:
    """What the preview of the badges asks to look at, but for what the event itself lacks."""
    with store.read() as session:
        event = session.query(Event).one()
        found = remarks(session, by_key("badges"), event.id, TODAY)
    return [each for each in found if each.kind != "event"]


def test_a_badge_says_how_to_reach_somebody_and_leaves_away_what_makes_it_too_fine(store: Store) -> None:
    code = badge(store)
    assert code
    organisation = "Nachbarschaftshilfe und Begegnungsstätte Erlangen-Büchenbach e. V."
    card = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ayşe Öz\r\nN:Öz;Ayşe;;;\r\nORG:{organisation}\r\n"
        "TEL;TYPE=work:09131 12340\r\nEMAIL:oez@example.org\r\nEND:VCARD\r\n"
    )
    assert code.shapes == qr_code(card, "Code", 24).shapes
    assert min(squares(code)) >= 0.38


def test_a_name_as_long_as_can_be_still_makes_a_code_or_none(store: Store) -> None:
    with store.change("Name") as session:
        session.query(Person).one().last_name = LONG
    code = badge(store)
    assert code
    assert min(squares(code)) >= 0.3
    assert said_before(store) == []
    with store.change("Name") as session:
        session.query(Person).one().last_name = LONG * 5
    assert badge(store) is None
    (remark,) = said_before(store)
    assert remark.kind == "person"
    assert remark.text.startswith("„Ayşe Konstantinos-Alexandros-Maximilian …“ bekommt keinen QR-Code")
    with store.change("Name") as session:
        session.delete(session.query(Consent).one())
    assert said_before(store) == []  # no code was wanted


def test_every_code_of_the_sample_has_squares_for_a_phone(network: Store) -> None:
    found = []
    with network.read() as session:
        for event in session.query(Event):
            for make in (events.badges, events.sign_in_sheet):
                found += [code for code in codes(make(session, event.id, TODAY).blocks) if code]
    assert len(found) > 10
    assert min(min(squares(code)) for code in found) >= 0.38
