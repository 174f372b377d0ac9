"""The partners of the file as drafts, looked up by name or likeness, so that a list can be compared with them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.exchange.draft import COLUMNS, PERSON_TEXTS, PartnerDraft, PersonDraft
from netzdesk.exchange.entry import Contact, Entry, comparison_key
from netzdesk.exchange.list_fields import BY_DAY, LISTS, list_key
from netzdesk.exchange.talks import in_one_text
from netzdesk.exchange.value_keys import contact_key, folded
from netzdesk.model.terms import ContactKind, Level, PartnerKind, PartnershipStatus, Stance
from netzdesk.work.duplicates import partners_traits
from netzdesk.work.matching import Traits, partner_traits

_TEXT_COLUMNS = (*COLUMNS, "member_count")
_CHOSEN = "(SELECT value FROM json_each(:ids))"
_LINKS = {
    "tags": "partner_tag", "life_domains": "partner_life_domain", "target_groups": "target_group_link",
    "contribution": "contribution", "umbrella": "umbrella_link",
}  # fmt: skip


@dataclass(slots=True)
class Known:
    """What is in the file: ids by ``comparison_key``, what is compared, and ways to ask for drafts and for persons.

    ``people`` gives the ``comparison_key`` of each person in use, partner or not.
    """

    by_name: dict[str, list[str]]
    traits: dict[str, tuple[Traits, str]]
    load: Callable[[Iterable[str]], dict[str, PartnerDraft]]
    people: Callable[[], frozenset[str]]
    drafts: dict[str, PartnerDraft] = field(default_factory=dict)

    def draft(self, partner_id: str) -> PartnerDraft:
        """The partner with this id; UserError where somebody has erased it since the list was compared."""
        if partner_id not in self.drafts:
            self.drafts |= self.load([partner_id])
        if partner_id not in self.drafts:
            message = translate(
                "Import",
                "Ein Eintrag aus der Vorschau wurde inzwischen endgültig gelöscht. "
                "Lesen Sie die Liste noch einmal ein.",
            )
            raise UserError(message)
        return self.drafts[partner_id]


def known_partners(session: Session) -> Known:
    """All partners in use, those in the trash left out."""
    traits = partners_traits(session)
    by_name: dict[str, list[str]] = {}
    for key, (_traits, name) in traits.items():
        by_name.setdefault(comparison_key(name), []).append(key)
    return Known(by_name, traits, lambda ids: _load_drafts(session, ids), cache(partial(_people, session)))


def _people(session: Session) -> frozenset[str]:
    rows = session.execute(text("SELECT first_name, last_name FROM person WHERE deleted_at IS NULL"))
    return frozenset(comparison_key(f"{first} {last}") for first, last in rows)


def traits_of(told: Entry | PartnerDraft) -> Traits:
    """What a row, or a partner from an earlier row, is known by."""
    values, contacts, kind = (
        (told.values, told.contacts, told.values.get("kind"))
        if isinstance(told, Entry)
        else (told.texts, told.contacts.values(), told.kind)
    )
    by_kind: dict[ContactKind, list[str]] = {}
    for contact in contacts:
        by_kind.setdefault(contact.kind, []).append(contact.value)
    return partner_traits(
        "",
        told.name,
        place=values.get("place", ""),
        street=values.get("street", ""),
        postcode=values.get("postcode", ""),
        mails=by_kind.get(ContactKind.MAIL, ()),
        phones=(*by_kind.get(ContactKind.PHONE, ()), *by_kind.get(ContactKind.MOBILE, ())),
        websites=by_kind.get(ContactKind.WEB, ()),
        is_person=kind is PartnerKind.PERSON,
    )


def _load_drafts(session: Session, ids: Iterable[str]) -> dict[str, PartnerDraft]:
    """Partners by id with everything that a row could say about them."""
    chosen = {"ids": json.dumps(list(ids))}
    drafts = {draft.id: draft for draft in _partners(session, chosen)}
    _load_lists(session, drafts, chosen)
    for point_id, partner_id, kind, value, label in session.execute(
        text(f"SELECT id, partner_id, kind, value, label FROM contact_point WHERE partner_id IN {_CHOSEN}"),
        chosen,
    ):
        _know(drafts[partner_id], point_id, Contact(ContactKind(kind), value, label))
    _load_people(session, drafts, chosen)
    return drafts


def _partners(session: Session, chosen: dict[str, str]) -> Iterator[PartnerDraft]:
    """The drafts with what stands in the row of the partner itself."""
    query = (
        "SELECT id, kind, name, notes, status, is_key_partner, influence, stance,"
        f" {', '.join(_TEXT_COLUMNS)},"
        " (SELECT name FROM partner WHERE id = r.parent_id) AS parent,"
        " (SELECT name FROM partner_type WHERE id = r.partner_type_id) AS partner_type,"
        f" (SELECT name FROM sector WHERE id = r.sector_id) AS sector FROM partner r WHERE id IN {_CHOSEN}"
    )
    for row in session.execute(text(query), chosen).mappings():
        draft = PartnerDraft(
            id=row["id"], kind=PartnerKind(row["kind"]), name=row["name"], notes=row["notes"]
        )
        draft.texts = {key: row[key] for key in (*_TEXT_COLUMNS, "partner_type", "sector", "parent")}
        draft.texts |= {
            "key_partner": bool(row["is_key_partner"]),
            "influence": Level(row["influence"]) if row["influence"] else None,
            "stance": Stance(row["stance"]) if row["stance"] else None,
            "status": PartnershipStatus(row["status"]),
        }
        yield draft


def _load_lists(session: Session, drafts: dict[str, PartnerDraft], chosen: dict[str, str]) -> None:
    for key in BY_DAY:
        day, words = BY_DAY[key]
        query = f"SELECT partner_id, {day}, {words} FROM {LISTS[key]} WHERE partner_id IN {_CHOSEN}"
        for partner_id, told_on, told in session.execute(text(query), chosen):
            name = in_one_text(date.fromisoformat(told_on), told)
            drafts[partner_id].lists.setdefault(key, {})[list_key(key, name)] = name
    for key, table in LISTS.items():
        if key in BY_DAY:
            continue
        linked = "partner" if table == "umbrella" else table
        reach = "l.estimated_reach" if key == "target_groups" else "NULL"
        query = f"SELECT l.partner_id, c.name, {reach} FROM {_LINKS[key]} l JOIN {linked} c ON c.id = l.{table}_id"
        for partner_id, name, count in session.execute(
            text(f"{query} WHERE l.partner_id IN {_CHOSEN}"), chosen
        ):
            drafts[partner_id].lists.setdefault(key, {})[folded(name)] = name
            if count is not None:
                drafts[partner_id].reach[folded(name)] = count


def _load_people(session: Session, drafts: dict[str, PartnerDraft], chosen: dict[str, str]) -> None:
    by_person: dict[str, list[PersonDraft]] = {}
    rows = session.execute(
        text(
            "SELECT a.partner_id, a.id, h.id, h.first_name, h.last_name, h.salutation, h.academic_title,"
            " h.language, a.function_title, h.notes FROM affiliation a JOIN person h ON h.id = a.person_id"
            f" WHERE a.partner_id IN {_CHOSEN} AND h.deleted_at IS NULL UNION ALL"
            " SELECT p.id, '', h.id, h.first_name, h.last_name, h.salutation, h.academic_title, h.language, '', h.notes"
            f" FROM partner p JOIN person h ON h.id = p.person_id WHERE p.id IN {_CHOSEN}"
        ),
        chosen,
    )
    for partner_id, affiliation_id, person_id, first, last, *texts in rows:
        person = PersonDraft(person_id, affiliation_id, first, last)
        person.texts = dict(zip(PERSON_TEXTS, texts, strict=True))
        drafts[partner_id].persons.append(person)
        by_person.setdefault(person_id, []).append(person)
    points = session.execute(
        text(
            "SELECT id, person_id, kind, value, label FROM contact_point"
            " WHERE person_id IN (SELECT value FROM json_each(:people))"
        ),
        {"people": json.dumps(list(by_person))},
    )
    for point_id, person_id, kind, value, label in points:
        for person in by_person[person_id]:
            _know(person, point_id, Contact(ContactKind(kind), value, label))


def _know(owner: PartnerDraft | PersonDraft, point_id: str, contact: Contact) -> None:
    key = contact_key(contact)
    owner.contacts[key] = contact
    owner.contact_ids[key] = point_id
