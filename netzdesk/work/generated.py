"""A made-up network of any size, the same for the same seed, for tests, benchmarks and trying things out.

The words it is made of stand in ``resources/sample/words.json``. Rows go in by bulk SQL, some thousand at a time.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from netzdesk.base.order import plain, sort_key
from netzdesk.base.paths import resources
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import SOURCE_LANGUAGE, language
from netzdesk.model import Base, CatalogueEntry, Tag
from netzdesk.model.entities import ENTITIES
from netzdesk.model.terms import (
    Channel,
    ContactKind,
    EventState,
    GroupKind,
    Level,
    PartnershipStatus,
    Rsvp,
    Stance,
    TargetGroupLinkKind,
)
from netzdesk.work.catalogues import ensure_entry, fill_defaults
from netzdesk.work.making import Making

_CHUNK = 2500
_STATUSES = tuple(PartnershipStatus)
_SHARES = tuple(accumulate((4, 8, 6, 7, 5, 60, 6, 4)))
"""How many of a hundred partners stand at each status, summed up."""


def fill_generated(
    session: Session, partners: int, seed: int = 0, progress: Progress = silent, today: date | None = None
) -> None:
    """Fill an empty network with so many partners, and people, groups, events to match; dates lie around ``today``."""
    making = _begin(session, seed, today or date.today())
    for start in range(0, partners, _CHUNK):
        progress(start, partners)
        people = []
        for number in range(start, min(start + _CHUNK, partners)):
            people += _partner(making, number)
        if people:
            _groups(making, people, first=start == 0)
            _events(making, people)
        for table in Base.metadata.sorted_tables:
            if rows := making.rows.pop(table.name, None):
                session.execute(insert(table), rows)
    progress(partners, partners)


def _begin(session: Session, seed: int, today: date) -> Making:
    """Fill the catalogues and note their keys."""
    words = json.loads((resources() / "sample" / "words.json").read_text("utf-8"))
    with language(SOURCE_LANGUAGE):
        fill_defaults(session)
    for tag in words["tags"]:
        ensure_entry(session, Tag, tag)
    entries = {
        table: {entry.name: entry.id for entry in session.scalars(select(entity).order_by(entity.position))}
        for table, entity in ENTITIES.items()
        if issubclass(entity, CatalogueEntry)
    }
    dice = Random(seed)  # noqa: S311 - a network to play with keeps no secret
    making = Making(seed, dice, today, words, entries)
    making.add(
        "network_profile", name="Netz der tausend Namen", carrier="Trägerverein Muster e. V.", place="Erlangen",
        federal_state="Bayern", mission_statement="Ein erfundenes Netz zum Ausprobieren.",
    )  # fmt: skip
    return making


def _partner(making: Making, number: int) -> list[tuple[str, str]]:
    """One partner with all that hangs on it; the (person, partner) keys of its people."""
    kinds, motifs, places = (making.words[each] for each in ("kinds", "motifs", "places"))
    # the factor shares none with the number of combinations, so names come back only after all of them
    spread = number * 50_021
    kind, partner_type, sector, legal_form = kinds[spread % len(kinds)]
    motif = motifs[spread // len(kinds) % len(motifs)]
    place, postcode, state = places[spread // (len(kinds) * len(motifs)) % len(places)]
    name = f"{kind} {motif} {place}{legal_form}"
    status, way = _way(making)
    since = way[-1][1]
    partner = making.add(
        "partner", name=name, name_key=sort_key(name), place=place, state=state, status=status, status_since=since,
        postcode=f"{int(postcode) + making.dice.randrange(9):05}", district=making.word("districts"),
        street=f"{making.word('streets')} {making.dice.randint(1, 180)}",
        partner_type_id=making.entries["partner_type"].get(partner_type),
        sector_id=making.entries["sector"].get(sector),
        is_key_partner=making.happens(6), influence=making.dice.choice((None, *Level)),
        stance=making.dice.choice((None, *Stance)), external_id=f"N{number + 1:06}",
        notes=making.word("notes") if making.happens(20) else "",
    )  # fmt: skip
    for each, day in way:
        making.add("status_change", partner_id=partner, status=each, since=day)
    domain = f"{plain(kind)}-{plain(motif)}-{number}".replace(" ", "-").replace("(", "").replace(")", "")
    _reached(making, partner, None, f"post@{domain}.example")
    _linked(making, partner)
    people = [
        _person(making, partner, domain, main=each == 0)
        for each in range(making.dice.choice((0, 1, 1, 1, 2)))
    ]
    _spoken(making, partner, people)
    return [(person, partner) for person in people]


def _linked(making: Making, partner: str) -> None:
    """What the partner works on, whom it reaches and what it gives."""
    for table, share in (("life_domain", 85), ("tag", 20)):
        if making.happens(share):
            making.add(f"partner_{table}", partner_id=partner, **{f"{table}_id": making.entry(table)})
    if making.happens(70):
        making.add(
            "target_group_link", partner_id=partner, target_group_id=making.entry("target_group"),
            kind=making.dice.choice(tuple(TargetGroupLinkKind)), estimated_reach=making.dice.randint(1, 80) * 10,
        )  # fmt: skip
    if making.happens(30):
        making.add("contribution", partner_id=partner, contribution_kind_id=making.entry("contribution_kind"))


def _way(making: Making) -> tuple[PartnershipStatus, list[tuple[PartnershipStatus, date]]]:
    """Where a partner stands, and the steps that led there, oldest first."""
    draw = making.dice.random() * 100
    status = next(each for each, share in zip(_STATUSES, _SHARES, strict=True) if draw < share)
    day = making.ago(1500, 5)
    way = [(status, day)]
    if status is not PartnershipStatus.IDEA:
        before = PartnershipStatus.ONBOARD if status in _STATUSES[6:] else PartnershipStatus.PROSPECT
        way.insert(0, (before if status is not before else PartnershipStatus.IDEA, day - timedelta(days=90)))
    return status, way


def _person(making: Making, partner: str, domain: str, *, main: bool) -> str:
    first, last = making.word("first_names"), making.word("last_names")
    person = making.add(
        "person", first_name=first, last_name=last, name_key=sort_key(f"{last} {first}"), language="Deutsch",
        academic_title="Dr." if making.happens(6) else "",
    )  # fmt: skip
    making.add(
        "affiliation", person_id=person, partner_id=partner, function_title=making.word("functions"),
        valid_from=making.ago(2500, 100), valid_to=making.ago(90) if making.happens(6) else None,
        is_main_contact=main,
    )  # fmt: skip
    _reached(making, None, person, f"{plain(first)}.{plain(last)}@{domain}.example".replace(" ", "-"))
    if making.happens(60):
        making.add("consent", person_id=person, given_on=making.ago(900))
    return person


def _reached(making: Making, partner: str | None, person: str | None, mail: str) -> None:
    """A phone number that nobody has, and a mail address."""
    phone = f"089 99998-{making.dice.randrange(1000):03}"
    for kind, value, share in ((ContactKind.PHONE, phone, 70), (ContactKind.MAIL, mail, 80)):
        if making.happens(share):
            making.add(
                "contact_point", partner_id=partner, person_id=person, kind=kind, value=value, position=0
            )


def _spoken(making: Making, partner: str, people: list[str]) -> None:
    """What was said, and what is to be done."""
    person = people[0] if people else None
    if making.happens(45):
        making.add(
            "conversation", partner_id=partner, person_id=person, held_on=making.ago(700, 1),
            channel=making.dice.choice(tuple(Channel)), summary=f"Gespräch über {making.word('topics')}",
        )  # fmt: skip
    if making.happens(10):
        making.add(
            "follow_up", partner_id=partner, person_id=person, due_on=making.ago(20, -60),
            subject=f"Nachfragen: {making.word('topics')}",
        )  # fmt: skip


def _groups(making: Making, people: list[tuple[str, str]], *, first: bool) -> None:
    """The steering group once, and a working group for every 120 people."""
    kinds = [GroupKind.STEERING_GROUP] if first else []
    for kind in (*kinds, *[GroupKind.WORKING_GROUP] * (len(people) // 120 + 1)):
        steering = kind is GroupKind.STEERING_GROUP
        topic = making.word("topics")
        name = "Steuerungsgruppe" if steering else f"AG {topic} {making.word('districts')}"
        group = making.add(
            "group", kind=kind, name=name, name_key=sort_key(name), started_on=making.ago(1200, 30)
        )
        for person, partner in making.dice.sample(people, min(len(people), 9)):
            making.add(
                "membership", group_id=group, person_id=person, partner_id=partner, valid_from=making.ago(400)
            )
        making.add(
            "goal", group_id=group, title=f"{topic}: zwei neue Angebote", life_domain_id=making.entry("life_domain"),
            due_on=making.ago(0, -300),
        )  # fmt: skip
        making.add("decision", group_id=group, decided_on=making.ago(300, 1), title=f"Schwerpunkt {topic}")


def _events(making: Making, people: list[tuple[str, str]]) -> None:
    """An event for every 60 people, three in four of them over."""
    for _each in range(len(people) // 60 + 1):
        held = making.happens(75)
        day = making.ago(700, 1) if held else making.ago(-1, -120)
        title = f"{making.word('topics')}: {making.word('motifs')}"
        event = making.add(
            "event", title=title, name_key=sort_key(title), event_format_id=making.entry("event_format"),
            state=EventState.HELD if held else EventState.PLANNED, place=making.word("districts"),
            partner_id=making.dice.choice(people)[1], starts_at=datetime.combine(day, time(17)),
            ends_at=datetime.combine(day, time(19)),
        )  # fmt: skip
        for person, partner in making.dice.sample(people, min(len(people), 14)):
            rsvp = making.dice.choice(
                (Rsvp.ATTENDED, Rsvp.ATTENDED, Rsvp.DECLINED) if held else tuple(Rsvp)[:3]
            )
            making.add("participation", event_id=event, person_id=person, partner_id=partner, rsvp=rsvp)
