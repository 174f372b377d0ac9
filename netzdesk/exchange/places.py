"""Rows about people that tell in one cell what they do where: "Leiterin, Volkshochschule; Beirätin, Stadt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.exchange.draft import PartnerDraft
from netzdesk.exchange.entry import Contact, Entry, Problem, comparison_key
from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.known import Known
from netzdesk.exchange.value_keys import contact_key
from netzdesk.model.terms import ContactKind, PartnerKind

_FIELD = "function_at"


def settle_places(session: Session, entries: list[Entry], fields: Sequence[str | None], known: Known) -> None:
    """Such a row is about the first of its organisations; of others it names those where the person is not known.

    A row without an organisation brings nothing where the file knows the person with all that it tells.
    """
    if _FIELD not in fields:
        return
    placed = [(entry, [_divided(each, known) for each in entry.places]) for entry in entries]
    ids = {
        key
        for _entry, pairs in placed
        for _, name in pairs
        for key in known.by_name.get(comparison_key(name), ())
    }
    known.drafts |= known.load(ids)
    people = _people(session)
    for entry, pairs in placed:
        if pairs:
            _place(entry, pairs, known)
        elif entry.values.get("kind") is PartnerKind.PERSON and entry.persons:
            ways = {contact_key(contact) for contact in entry.persons[0].contacts}
            entry.is_known_person = any(ways <= told for told in people.get(entry.key, ()))


def _divided(piece: str, known: Known) -> tuple[str, str]:
    """Function and organisation, both of which may hold commas: whoever is a partner is not divided."""
    commas = list(re.finditer(r",\s*", piece))
    if comparison_key(piece) in known.by_name or not commas:
        return "", piece
    parts = [(piece[: comma.start()], piece[comma.end() :]) for comma in commas]
    return next((part for part in parts if comparison_key(part[1]) in known.by_name), parts[0])


def _place(entry: Entry, pairs: list[tuple[str, str]], known: Known) -> None:
    """Let the row be about the first organisation, and say what is not taken over of the others."""
    (function, name), *others = pairs
    if entry.values.get("kind") is PartnerKind.PERSON:
        del entry.values["kind"]
    entry.name_it(name)
    for person in entry.persons[:1]:
        person.function = person.function or function
    for function, other in others:
        if not any(draft.person_like(each) for draft in _drafts(other, known) for each in entry.persons[:1]):
            said = translate("Import", "„{value}“ steht daneben und wird nicht übernommen.")
            told = f"{function}, {other}".strip(", ")
            entry.problems.append(Problem(BY_KEY[_FIELD].title(), told[:200], said.format(value=told[:60])))


def _drafts(name: str, known: Known) -> Iterator[PartnerDraft]:
    return (known.draft(key) for key in known.by_name.get(comparison_key(name), ()))


def _people(session: Session) -> dict[str, list[set[tuple[str, str]]]]:
    """The ways to reach each person in use, by ``comparison_key`` of the name."""
    rows = session.execute(
        text(
            "SELECT h.id, h.first_name, h.last_name, c.kind, c.value FROM person h"
            " LEFT JOIN contact_point c ON c.person_id = h.id WHERE h.deleted_at IS NULL"
        )
    )
    found: dict[str, tuple[str, set[tuple[str, str]]]] = {}
    for key, first, last, kind, value in rows:
        ways = found.setdefault(key, (comparison_key(f"{first} {last}"), set()))[1]
        if kind:
            ways.add(contact_key(Contact(ContactKind(kind), value)))
    people: dict[str, list[set[tuple[str, str]]]] = {}
    for name, ways in found.values():
        people.setdefault(name, []).append(ways)
    return people
