"""Networks that are hard on paper: texts as long as people type them, and records with nothing but a name."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.model import (
    Affiliation,
    ContactPoint,
    Conversation,
    Event,
    Group,
    Membership,
    Participation,
    Partner,
    Person,
)
from netzdesk.model.terms import ContactKind, GroupKind, PartnershipStatus
from netzdesk.work.network import profile
from netzdesk.work.sample import fill_sample

LETTERS_120 = ("Inklusionsfachdienstberatungsstellenverbundsgeschäftsführung" * 2)[:120]
WORDS_120 = (
    "Kreisarbeitsgemeinschaft der freien Träger für Teilhabe, Begegnung und Nachbarschaft"
    " im Landkreis und in der Stadt e. V."
)
ROLE = (
    "Stellvertretende Vorsitzende des Fachausschusses für Gleichstellung und Barrierefreiheit, zugleich Ansprechperson"
    " für Ehrenamt, Öffentlichkeitsarbeit und die Zusammenarbeit mit den Stadtteilbeiräten"
)


def fill_hard(session: Session, today: date) -> None:
    """The sample with names of 120 letters, with and without spaces, a dozen phones, and roles of two lines."""
    fill_sample(session, today)
    us = profile(session)
    us.mission_statement = "\n\n".join([us.mission_statement] * 6)
    _partners(session)
    for number, person in enumerate(session.scalars(select(Person).order_by(Person.id))):
        if number % 4 == 0:
            person.last_name = LETTERS_120
        elif number % 4 == 1:
            person.last_name += "-Schleswig-Holstein von und zu Guttenbergshausen der Ältere"
    for seat in session.scalars(select(Membership)):
        seat.role = ROLE
    for each in session.scalars(select(Affiliation)):
        each.function_title = ROLE
    for guest in session.scalars(select(Participation)):
        guest.role = ROLE
    for group in session.scalars(select(Group)):
        group.name = WORDS_120
        group.purpose = (group.purpose + " ") * 30
    for event in session.scalars(select(Event)):
        event.title = WORDS_120
    for talk in session.scalars(select(Conversation)):
        talk.summary = (talk.summary + " ") * 20


def _partners(session: Session) -> None:
    for number, partner in enumerate(session.scalars(select(Partner).order_by(Partner.id))):
        partner.name = (LETTERS_120, WORDS_120, partner.name)[number % 3]
        partner.description = (partner.description + " ") * (number % 5 * 4)
        if number % 3 == 0:
            partner.contact_points += [
                ContactPoint(
                    kind=ContactKind.PHONE,
                    label=f"Durchwahl {ROLE[: place * 9]}",
                    value=f"09131 {place}0815",
                    position=place,
                )
                for place in range(14)
            ]


def fill_bare(session: Session, today: date) -> None:
    """One partner, one person, one group, one steering group, one event with a name each and nothing else."""
    partner = Partner(name="Verein", status=PartnershipStatus.ONBOARD)
    person = Person(first_name="A", last_name="B")
    group, steering = Group(name="AG"), Group(name="Rat", kind=GroupKind.STEERING_GROUP)
    event = Event(title="Treffen")
    session.add_all([partner, person, group, steering, event])
    session.flush()
    session.add_all(
        [
            Conversation(partner_id=partner.id, held_on=today),
            Participation(event_id=event.id, person_id=person.id),
            Affiliation(partner_id=partner.id, person_id=person.id),
        ]
    )
