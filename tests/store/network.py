"""A small network, what is in it table by table, and random things that people do with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.order import sort_key
from netzdesk.model import (
    Affiliation,
    Base,
    Consent,
    ContactPoint,
    Contribution,
    ContributionKind,
    Conversation,
    Decision,
    Document,
    Event,
    FollowUp,
    Goal,
    Group,
    LifeDomain,
    Membership,
    Participation,
    Partner,
    PartnerLifeDomain,
    Person,
    Sector,
    Tag,
    TargetGroup,
    TargetGroupLink,
    UmbrellaLink,
)  # fmt: skip
from netzdesk.model.terms import (
    Channel,
    ConsentPurpose,
    ContactKind,
    PartnershipStatus,
    Rsvp,
    TargetGroupLinkKind,
)
from netzdesk.store import Store
from netzdesk.store.kept_bytes import keep_bytes
from netzdesk.work import (
    catalogues,
    contacts,
    conversations,
    events,
    follow_ups,
    groups,
    many_partners,
    merging,
    network,
    partners,
    people,
    records,
)  # fmt: skip

KNOWN = "Haus Überall"
"""The one partner of ``fill`` of which tests know everything: on board, with Zoë Überall, a phone and a seat."""
DAY = date(2026, 3, 1)
NAMES = (
    "Müller-Haus",
    "Volkshochschule",
    "Stadt Öttingen",
    "AWO Straße",
    "Ärztenetz",
    "Łódź-Verein",
    "Zentrum",
    "Oase",
)
FIRST, LAST = ("Anna", "Björn", "Çağla", "Dörte"), ("Groß", "Mueller", "Østergård", "Weiß")


def contents(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of entities."""
    with store.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
            for table in Base.metadata.sorted_tables
        }


def fill(session: Session) -> None:
    """Three partners, three people, and one of everything that hangs on them."""
    random = Random(1)
    catalogues.fill_defaults(session)
    network.profile(session).name = "Netz"
    for action in (new_partner, new_person) * 3 + UNDOABLE:
        if action not in {untie, trash, sweep, merge_two}:
            action(session, random)
    known = partners.create_partner(session, KNOWN, status=PartnershipStatus.ONBOARD, since=DAY)
    known.notes = "Treffpunkt"
    person = people.create_person(session, "Zoë", "Überall")
    people.affiliate(session, person, known, "Vorständin", main=True)
    contacts.add_point(session, known, ContactKind.PHONE, "09131 86-0")
    contacts.add_point(session, person, ContactKind.MAIL, "zoe@überall.example")
    group = groups.create_group(session, "AG Bekannt")
    groups.add_member(session, group, person_id=person.id, partner_id=known.id)


def keep_document(session: Session, data: bytes, owner: Any = None) -> Document:
    """A document with these bytes, of a partner, group or event, else of the network."""
    document = Document(id=new_id(), title="Satzung", content=keep_bytes(session, data))
    if owner is not None:
        setattr(document, f"{owner.__tablename__}_id", owner.id)
    session.add(document)
    return document


def _any(session: Session, cls: type[Any], random: Random) -> Any:
    found = session.scalars(select(cls).order_by(cls.id)).all()
    return random.choice(found) if found else None


def new_partner(session: Session, random: Random) -> None:
    partner = partners.create_partner(session, random.choice(NAMES), since=DAY)
    partner.place = random.choice(("Köln", "Coburg", ""))


def new_person(session: Session, random: Random) -> None:
    people.create_person(session, random.choice(FIRST), random.choice(LAST))


def rename(session: Session, random: Random) -> None:
    partner, person = _any(session, Partner, random), _any(session, Person, random)
    if partner:
        records.set_value(session, partner, "name", random.choice(NAMES))
    if person:
        records.set_value(session, person, "last_name", random.choice(LAST))


def change_status(session: Session, random: Random) -> None:
    if partner := _any(session, Partner, random):
        day = DAY + timedelta(days=random.randrange(-40, 40))
        partners.set_status(session, partner, random.choice(list(PartnershipStatus)), day)


def tie(session: Session, random: Random) -> None:
    person, partner = _any(session, Person, random), _any(session, Partner, random)
    if person and partner:
        people.affiliate(session, person, partner, random.choice(("", "Leitung")), main=random.random() < 0.5)


def untie(session: Session, random: Random) -> None:
    if found := _any(session, Affiliation, random):
        if random.random() < 0.5:
            found.valid_to, found.is_main_contact = DAY, False
        else:
            session.delete(found)


def contact(session: Session, random: Random) -> None:
    owner = _any(session, random.choice((Partner, Person)), random)
    if owner:
        value = f"{random.randrange(5)}@überall.example"
        contacts.add_point(session, owner, ContactKind.MAIL, value)
        if random.random() < 0.3:
            session.delete(random.choice(contacts.points(session, owner)))


def link(session: Session, random: Random) -> None:
    if partner := _any(session, Partner, random):
        entries = [entry.id for entry in catalogues.entries(session, LifeDomain)]
        partners.set_linked(session, partner, PartnerLifeDomain, random.sample(entries, min(2, len(entries))))
        others = [other.id for other in session.scalars(select(Partner))]
        session.add(UmbrellaLink(partner_id=partner.id, umbrella_id=random.choice(others)))
        many_partners.give(session, "tag", [partner.id], [random.choice(("neu", "alt", "Übung"))])
        if group := _any(session, TargetGroup, random):
            kind = random.choice(list(TargetGroupLinkKind))
            session.add(
                TargetGroupLink(
                    partner_id=partner.id, target_group_id=group.id, kind=kind, estimated_reach=20
                )
            )
        if kind := _any(session, ContributionKind, random):
            session.add(Contribution(partner_id=partner.id, contribution_kind_id=kind.id))


def talk(session: Session, random: Random) -> None:
    if partner := _any(session, Partner, random):
        conversations.record_conversation(
            session,
            partner,
            DAY,
            channel=random.choice(list(Channel)),
            summary="Erzählcafé",
            follow_up_on=DAY,
        )


def follow(session: Session, random: Random) -> None:
    if found := _any(session, FollowUp, random):
        follow_ups.snooze(session, found, 3, DAY)
        follow_ups.done(session, found, DAY)


def meet(session: Session, random: Random) -> None:
    group = _any(session, Group, random) or groups.create_group(session, "AG Größe")
    person, partner = _any(session, Person, random), _any(session, Partner, random)
    if person:
        groups.add_member(
            session, group, person_id=person.id, partner_id=partner.id if partner else None, role="Rolle"
        )
    session.add(Goal(title="Mehr Orte", group_id=group.id, partner_id=partner.id if partner else None))
    session.add(Decision(title="Ja", group_id=group.id, decided_on=DAY))
    records.set_value(session, group, "name", random.choice(NAMES))


def celebrate(session: Session, random: Random) -> None:
    event = events.create_event(session, random.choice(NAMES))
    event.starts_at = datetime(2026, 5, 5, 18)
    if person := _any(session, Person, random):
        events.invite(session, event, [person.id])
        session.add(Consent(person_id=person.id, purpose=ConsentPurpose.INVITATIONS, given_on=DAY))
    if found := _any(session, Participation, random):
        events.set_rsvp(session, found, random.choice(list(Rsvp)))


def edit_catalogue(session: Session, random: Random) -> None:
    catalogue = random.choice((Sector, LifeDomain, Tag, TargetGroup))
    if entry := _any(session, catalogue, random):
        entry.name = random.choice(NAMES)
        if partner := _any(session, Partner, random):
            partner.sector_id = entry.id if catalogue is Sector else partner.sector_id
    if entry := _any(session, catalogue, random):
        catalogues.remove(session, entry)
    catalogues.ensure_entry(session, catalogue, random.choice(NAMES))


def attach(session: Session, random: Random) -> None:
    owner = _any(session, random.choice((Partner, Group, Event)), random)
    keep_document(session, random.randbytes(20), owner)


def bulk(session: Session, random: Random) -> None:
    """Bulk SQL, as an import does it."""
    rows = [
        {"id": new_id(), "name": name, "name_key": sort_key(name)}
        for name in (random.choice(NAMES) for _ in range(3))
    ]
    session.execute(insert(Partner), rows)
    session.execute(
        insert(ContactPoint),
        [{"id": new_id(), "partner_id": row["id"], "value": "x@y.example"} for row in rows],
    )
    session.execute(update(Partner).where(Partner.name == random.choice(NAMES)).values(district="Süd"))


def bulk_edit(session: Session, random: Random) -> None:
    chosen = session.scalars(select(Partner.id)).all()[:3]
    values = {"place": "Öde", "status": "onboard"}
    many_partners.bulk_edit(session, chosen, values, {"tag": ["neu"]}, {"tag": ["alt"]})


def trash(session: Session, random: Random) -> None:
    cls = random.choice((Partner, Person, Group, Event))
    if found := _any(session, cls, random):
        (records.restore if found.deleted_at else records.to_trash)(session, cls, [found.id])


def sweep(session: Session, random: Random) -> None:
    """A plain DELETE, whose cascades take the rest."""
    cls = random.choice((Partner, Person, Group, Event, Conversation, Membership, Goal))
    if found := _any(session, cls, random):
        session.execute(delete(cls).where(cls.id == found.id))
        session.expire_all()


def merge_two(session: Session, random: Random) -> None:
    cls = random.choice((Partner, Person))
    found = session.scalars(select(cls.id).where(cls.deleted_at.is_(None)).order_by(cls.id)).all()
    if len(found) > 1:
        keep, drop = random.sample(found, 2)
        merging.merge(session, merging.plan_merge(session, keep, drop))


def erase_for_good(session: Session, random: Random) -> None:
    cls = random.choice((Partner, Person))
    if found := _any(session, cls, random):
        records.erase(session, cls, [found.id])


Action = Callable[[Session, Random], None]
ACTIONS: tuple[Action, ...] = (
    new_partner, new_person, rename, change_status, tie, untie, contact, link, talk, follow, meet, celebrate,
    edit_catalogue, attach, bulk, bulk_edit, trash, sweep, merge_two, erase_for_good,
)  # fmt: skip
UNDOABLE = tuple(action for action in ACTIONS if action is not erase_for_good)
