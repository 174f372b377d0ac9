"""What can be done with people: made, tied to partners, greeted."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session, joinedload

from netzdesk.base.identity import new_id
from netzdesk.base.text import translate
from netzdesk.model import Affiliation, Base, Partner, Person
from netzdesk.work import checks
from netzdesk.work.periods import holds, in_force
from netzdesk.work.records import name_in_use, set_value

_TITLES = (
    "prof.", "dr.", "dipl.-ing.", "dipl.-päd.", "dipl.-soz.", "med.", "phil.", "jur.", "rer.", "nat.", "pd",
)  # fmt: skip
_PARTICLES = (
    "von", "van", "zu", "zur", "vom", "de", "del", "della", "di", "da", "al", "el", "bin", "ter", "ten", "der", "den",
)  # fmt: skip


def create_person(
    session: Session, first_name: str, last_name: str, *, academic_title: str = "", salutation: str = ""
) -> Person:
    """A new person, tied to nobody yet."""
    person = Person(
        id=new_id(),
        first_name=first_name.strip(),
        last_name=last_name.strip(),
        academic_title=academic_title.strip(),
        salutation=salutation,
    )
    session.add(person)
    session.flush()
    return person


def split_name(name: str) -> tuple[str, str, str]:
    """(title, first name, last name) of a name as people write it: "Dr. Anna von Berg", "Berg, Anna"."""
    if "," in name:
        last, first = (part.strip() for part in name.split(",", 1))
        title, first, _ = split_name(f"{first} x")
        return title, first, last
    words = name.split()
    start = 0
    while start < len(words) - 1 and words[start].casefold() in _TITLES:
        start += 1
    title, words = " ".join(words[:start]), words[start:]
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].casefold() in _PARTICLES:
        cut -= 1
    return title, " ".join(words[: max(cut, 0)]), " ".join(words[max(cut, 0) :])


def affiliate(
    session: Session,
    person: Person,
    partner: Partner,
    function_title: str = "",
    valid_from: date | None = None,
    *,
    main: bool = False,
) -> Affiliation:
    """Tie a person to a partner from a day on; the same function from the same day on is there only once."""
    query = select(Affiliation).where(
        Affiliation.person_id == person.id,
        Affiliation.partner_id == partner.id,
        Affiliation.function_title == function_title,
    )
    found = next((each for each in session.scalars(query) if each.valid_from == valid_from), None)
    if found is None:
        found = Affiliation(
            id=new_id(),
            person_id=person.id,
            partner_id=partner.id,
            function_title=function_title,
            valid_from=valid_from,
        )
        session.add(found)
        session.flush()
        session.expire(person, ["affiliations"])
        session.expire(partner, ["affiliations"])
    if main:
        set_main_contact(session, found)
    return found


def affiliations(session: Session, owner: Person | Partner) -> list[Affiliation]:
    """The functions of a person or at a partner: present, to come, past ones, each time the main contact at the top."""
    key = Affiliation.person_id if isinstance(owner, Person) else Affiliation.partner_id
    query = select(Affiliation).where(key == owner.id)
    today = date.today()
    return sorted(
        session.scalars(query),
        key=lambda each: (
            each.valid_to is not None and each.valid_to < today,
            not holds(each.valid_from, each.valid_to, today),
            not each.is_main_contact,
            each.person.name_key,
            each.id,
        ),
    )


def main_affiliation(session: Session, person_id: str, day: date) -> Affiliation | None:
    """What a person mainly is that day, at a partner in use; None where that is nothing."""
    query = (
        select(Affiliation)
        .join(Partner, Partner.id == Affiliation.partner_id)
        .options(joinedload(Affiliation.partner))
        .where(
            Affiliation.person_id == person_id,
            in_force(Affiliation.valid_from, Affiliation.valid_to, day),
            Partner.deleted_at.is_(None),
        )
        .order_by(Affiliation.is_main_contact.desc(), Affiliation.id)
    )
    return session.scalars(query).first()


def set_main_contact(session: Session, affiliation: Affiliation) -> None:
    """Make this the one person to turn to at the partner; nothing else of the partner changes."""
    session.execute(
        update(Affiliation)
        .where(Affiliation.partner_id == affiliation.partner_id, Affiliation.is_main_contact)
        .where(Affiliation.id != affiliation.id)
        .values(is_main_contact=False)
    )
    affiliation.is_main_contact = True
    session.flush()


def greeting(person: Person) -> str:
    """How a letter begins: the person's own wish, else "Guten Tag Vorname Nachname"."""
    if person.salutation.strip():
        return person.salutation.strip()
    return translate("Letters", "Guten Tag {name}").format(name=person.full_name).strip()


def organisation_of(partner: Partner | None, person_id: str | None) -> str:
    """The organisation in use that somebody comes or speaks for; empty for a partner who is that very person."""
    return name_in_use(partner) if partner and person_id and partner.person_id != person_id else ""


def set_person_value(session: Session, person: Base, field: str, value: Any) -> bool:
    """As ``set_value``; who has no first name keeps the last one (``UserError``)."""
    assert isinstance(person, Person)
    if field == "last_name" and not person.first_name:
        value = checks.name(value)
    return set_value(session, person, field, value)
