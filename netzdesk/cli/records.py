"""Which record is meant: by its key, by its name, or the one of which most is known."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.model import Event, Group, Membership, Participation, Partner, Person
from netzdesk.store import reader_of
from netzdesk.work.find import find

_NAMED: dict[str, tuple[Any, Any, Any]] = {
    "partner": (Partner, Partner.name, Membership.partner_id),
    "person": (Person, func.trim(Person.first_name + " " + Person.last_name), Membership.person_id),
    "group": (Group, Group.name, Membership.group_id),
    "event": (Event, Event.title, Participation.event_id),
}
"""Kind of record -> its class, its name, and where people around it refer to it."""


def one_record(session: Session, kind: str, words: str) -> tuple[str, str]:
    """Key and name of the one record meant; UserError where there is none or several could be meant."""
    entity, name, _ = _NAMED[kind]
    exact = select(entity.id, name).where(entity.deleted_at.is_(None), or_(entity.id == words, name == words))
    named = [(row[0], row[1]) for row in session.execute(exact)]
    if not named:
        hits = [(hit.id, hit.title) for hit in find(reader_of(session), words, 500, (kind,))]
        part = [(key, title) for key, title in hits if plain(words) in plain(title)]
        whole = [(key, title) for key, title in part if plain(words) == plain(title)]
        named = whole or part or hits
    if len(named) == 1:
        return named[0]
    if not named:
        raise UserError(translate("Cli", "„{name}“ wurde nicht gefunden.").format(name=words))
    choice = "; ".join(f"{title} [{key}]" for key, title in named[:8])
    message = translate(
        "Cli", "„{name}“ ist nicht eindeutig. Nehmen Sie den ganzen Namen oder die Kennung: {choice}"
    )
    raise UserError(message.format(name=words, choice=choice))


def richest(session: Session, kind: str) -> str | None:
    """The key of the record with the most people around it, None where there is none of this kind."""
    entity, _, around = _NAMED[kind]
    query = select(entity.id).outerjoin(around.class_, around == entity.id).where(entity.deleted_at.is_(None))
    return session.scalars(query.group_by(entity.id).order_by(func.count(around).desc(), entity.id)).first()
