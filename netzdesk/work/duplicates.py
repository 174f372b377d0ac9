"""Finding records that mean the same organisation or human being, to be merged by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.model.terms import PartnerKind
from netzdesk.work.matching import (
    CONTACT_REASONS,
    Lookup,
    Match,
    Traits,
    partner_traits,
    person_traits,
    shared_by_many,
)

_SEPARATOR = "\x1f"  # char(31) in SQL


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two records of one kind ("partner" or "person") that may be one; ``reasons`` are words people read.

    ``a`` is the one of which more is known: it is proposed to be kept.
    """

    kind: str
    a_id: str
    b_id: str
    a_name: str
    b_name: str
    score: float
    reasons: str


def find(session: Session, progress: Progress = silent) -> list[PossibleDuplicate]:
    """All pairs worth a look, partners first, the likeliest first; records in the trash are left out."""
    partners, people = partners_traits(session), people_traits(session)
    total, done = len(partners) + len(people), 0
    rows = session.execute(text("SELECT record_id, length(text) FROM search_text"))
    fullness: dict[str, int] = dict(rows.tuples().all())
    found = []
    ties = _ties(session)
    for kind, known, lookup in (
        ("partner", partners, Lookup([], crowded=crowded_ways(partners))),
        ("person", people, Lookup([], people=True)),
    ):
        pairs: list[tuple[float, str, str, Match]] = []
        for traits, name in known.values():
            pairs += [
                (-match.score, name, traits.key, match)
                for match in lookup.matches(traits)
                if frozenset((traits.key, match.key)) not in ties
                or not CONTACT_REASONS.issuperset(match.reasons)
            ]
            lookup.add(traits)
            done += 1
            if not done % 50:
                progress(done, total)
        for _, _name, key, match in sorted(pairs, key=lambda pair: pair[:3]):
            fuller, other = sorted((match.key, key), key=lambda each: -fullness.get(each, 0))
            names = known[fuller][1], known[other][1]
            found.append(PossibleDuplicate(kind, fuller, other, *names, match.score, match.why()))
    progress(total, total)
    return found


def chosen_pair(session: Session, kind: str, one: str, other: str) -> PossibleDuplicate:
    """Two records that somebody knows to be one, however little they look alike."""
    known = (partners_traits if kind == "partner" else people_traits)(session)
    words = translate("Duplicates", "von Ihnen gewählt")
    return PossibleDuplicate(kind, one, other, known[one][1], known[other][1], 1.0, words)


def crowded_ways(
    known: dict[str, tuple[Traits, str]], told: Iterable[tuple[str, Iterable[str]]] = ()
) -> frozenset[str]:
    """The ways of contact that many partners have; ``told`` are those of the rows of a list, by name."""
    in_file = ((traits.squashed, traits.mails | traits.phones) for traits, _name in known.values())
    return shared_by_many(chain(in_file, told))


def _ties(session: Session) -> set[frozenset[str]]:
    """The pairs of carriers or umbrellas and those that belong to them: they may well share a phone."""
    rows = session.execute(
        text(
            "SELECT id, parent_id FROM partner WHERE parent_id IS NOT NULL"
            " UNION SELECT partner_id, umbrella_id FROM umbrella_link"
        )
    )
    return {frozenset(pair) for pair in rows.tuples()}


def partners_traits(session: Session) -> dict[str, tuple[Traits, str]]:
    """What is known of every partner in use: id -> (traits, name)."""
    rows = session.execute(
        text(
            "SELECT r.id, r.name, r.place, r.street, r.postcode, r.kind, "
            + ", ".join(
                "(SELECT group_concat(value, char(31)) FROM contact_point"
                f" WHERE partner_id = r.id AND kind IN ({kinds}))"
                for kinds in ("'mail'", "'phone', 'mobile'", "'web'")
            )
            + " FROM partner r WHERE r.deleted_at IS NULL ORDER BY r.name_key, r.id"
        )
    )
    return {
        key: (
            partner_traits(
                key,
                name,
                place=place,
                street=street,
                postcode=postcode,
                mails=_split(mails),
                phones=_split(phones),
                websites=_split(websites),
                is_person=kind == PartnerKind.PERSON,
            ),
            name,
        )
        for key, name, place, street, postcode, kind, mails, phones, websites in rows
    }


def people_traits(session: Session) -> dict[str, tuple[Traits, str]]:
    """What is known of every person in use: id -> (traits, name)."""
    rows = session.execute(
        text(
            "SELECT r.id, r.first_name, r.last_name,"
            " (SELECT group_concat(value, char(31)) FROM contact_point WHERE person_id = r.id AND kind = 'mail'),"
            " (SELECT group_concat(value, char(31)) FROM contact_point WHERE person_id = r.id"
            "   AND kind IN ('phone', 'mobile')),"
            " (SELECT group_concat(partner_id, char(31)) FROM affiliation WHERE person_id = r.id)"
            " FROM person r WHERE r.deleted_at IS NULL ORDER BY r.name_key, r.id"
        )
    )
    return {
        key: (
            person_traits(
                key, first, last, mails=_split(mails), phones=_split(phones), partners=_split(partners)
            ),
            f"{first} {last}".strip(),
        )
        for key, first, last, mails, phones, partners in rows
    }


def _split(joined: str | None) -> list[str]:
    return joined.split(_SEPARATOR) if joined else []
