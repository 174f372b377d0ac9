"""Doing what a plan says: one step, in bulk, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base.garbage import no_collection
from netzdesk.base.identity import new_id
from netzdesk.base.order import sort_key
from netzdesk.base.progress import Progress, silent
from netzdesk.exchange.bulk import Bulk, bulk_for
from netzdesk.exchange.carriers import note_unlinked
from netzdesk.exchange.draft import COLUMNS, PartnerDraft, PersonDraft, apply, drafted
from netzdesk.exchange.known import Known, known_partners
from netzdesk.exchange.list_fields import LISTS
from netzdesk.exchange.planned import ImportPlan, PlannedRow
from netzdesk.exchange.value_keys import folded
from netzdesk.model import Partner
from netzdesk.model.terms import PartnerKind, PartnershipStatus
from netzdesk.work.partners import set_status

_AT_ONCE = 1000
"""Partners whose rows are collected before they are written."""
_OTHERS = ("member_count", "influence", "stance")
_RENAMED = {"key_partner": "is_key_partner"}
"""Field -> its column, where that is called otherwise."""
_PERSON_COLUMNS = {
    "salutation": "salutation",
    "academic_title": "academic_title",
    "language": "language",
    "note": "notes",
}


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was done: partners added and changed, people added; the keys of these partners."""

    added: int
    changed: int
    people: int
    partners: tuple[str, ...] = field(default=(), compare=False)


@no_collection()
def carry_out(
    session: Session, plan: ImportPlan, progress: Progress = silent, *, today: date | None = None
) -> ImportResult:
    """Add and change partners as planned, inside the caller's change; ``Cancelled`` from ``progress`` undoes all.

    Doubtful rows that nobody decided are left out. A status without a date holds from ``today``.
    """
    known = known_partners(session)
    new, touched = plan.by_partner()
    made = [(new_id(), rows) for rows in new]
    for partner_id, rows in made:
        known.by_name.setdefault(rows[0].entry.key, []).append(partner_id)
    for partner_id, rows in touched.items():
        for row in rows:
            if "name" in row.replaces.fields:
                known.by_name.setdefault(row.entry.key, []).append(partner_id)
    total, day = len(made) + len(touched), today or date.today()
    with bulk_for(session, known.by_name) as bulk:
        writer = _Writer(bulk, plan.new_status, day)
        for done, (partner_id, rows) in enumerate(made):
            if done % 100 == 0:
                progress(done, total)
            if done % _AT_ONCE == 0:
                bulk.write()
            writer.add(partner_id, _drafted(rows))
        changed = _changed(writer, bulk, known, touched, lambda done: progress(len(made) + done, total))
        bulk.finish()
    _take_statuses(session, changed, day, progress)
    progress(total, total)
    return ImportResult(len(made), len(touched), writer.people, (*(key for key, _rows in made), *touched))


def _changed(
    writer: _Writer,
    bulk: Bulk,
    known: Known,
    touched: dict[str, list[PlannedRow]],
    progress: Callable[[int], None],
) -> list[PartnerDraft]:
    """Queue what is new about partners of the file; those are given whose status is another one."""
    found = []
    for done, (partner_id, rows) in enumerate(touched.items()):
        if done % 100 == 0:
            progress(done)
        if done % _AT_ONCE == 0:
            bulk.write()
            bulk.settle()
            known.drafts = known.load([*touched][done : done + _AT_ONCE])
        draft = known.draft(partner_id)
        _apply(draft, rows)
        writer.change(draft)
        if "status" in draft.changed:
            found.append(draft)
    return found


def _take_statuses(session: Session, drafts: list[PartnerDraft], today: date, progress: Progress) -> None:
    """Let partners of the file have the status of the list from its day on.

    Where the way of one goes on after that day, the list holds from ``today`` on.
    """
    for done, draft in enumerate(drafts):
        if done % 100 == 0:
            progress(done, len(drafts))
        partner, status = session.get_one(Partner, draft.id), draft.texts["status"]
        set_status(session, partner, status, draft.status_since or today, draft.status_reason)
        if partner.status is not status:
            set_status(session, partner, status, today)


def _drafted(rows: list[PlannedRow]) -> PartnerDraft:
    """A new partner from all rows about it."""
    draft = drafted(rows[0].entry)
    _apply(draft, rows[1:])
    return draft


def _apply(draft: PartnerDraft, rows: list[PlannedRow]) -> None:
    for row in rows:
        apply(draft, row.entry, row.replaces)


class _Writer:
    """Turns drafts into rows of tables."""

    def __init__(self, bulk: Bulk, new_status: PartnershipStatus, today: date) -> None:
        self._bulk = bulk
        self._new_status = PartnershipStatus(new_status)
        self._today = today
        self._partners = bulk.rows(
            "partner", "id", "kind", "name", "name_key", "notes", "status", "status_since", "person_id",
            "partner_type_id", "sector_id", "is_key_partner", *_OTHERS, *COLUMNS,
        )  # fmt: skip
        self._statuses = bulk.rows("status_change", "id", "partner_id", "status", "since", "reason")
        self._persons = bulk.rows(
            "person", "id", "first_name", "last_name", "name_key", *_PERSON_COLUMNS.values()
        )
        self._affiliations = bulk.rows(
            "affiliation", "id", "person_id", "partner_id", "function_title", "is_main_contact"
        )
        self.people = 0

    def add(self, partner_id: str, draft: PartnerDraft) -> None:
        """Queue a new partner with everything about it."""
        note_unlinked(draft, self._bulk.partner_named)
        draft.id = partner_id
        texts = draft.texts
        status = self._status(draft)
        persons = [self._person(draft, person) for person in draft.persons]
        person_id = persons[0] if persons and draft.kind is PartnerKind.PERSON else None
        self._partners.append(
            (partner_id, draft.kind, draft.name, sort_key(draft.name), draft.notes, *status, person_id,
             self._catalogued(texts, "partner_type"), self._catalogued(texts, "sector"),
             int(texts.get("key_partner", False)), *[texts.get(key) for key in _OTHERS],
             *[texts.get(key, "") for key in COLUMNS])
        )  # fmt: skip
        if "parent" in texts and (parent := self._bulk.partner_named(texts["parent"])):
            self._bulk.update("partner", partner_id, {"parent_id": parent})
        self._hang_on(draft)

    def change(self, draft: PartnerDraft) -> None:
        """Queue what is new about a partner of the file."""
        note_unlinked(draft, self._bulk.partner_named)
        values = self._changed(draft)
        for person in draft.persons:
            self._person(draft, person)
        if values:
            self._bulk.update("partner", draft.id, values)
        self._hang_on(draft)

    def _changed(self, draft: PartnerDraft) -> dict[str, Any]:
        """What is new in the row of a partner of the file: column -> value; its status goes a way of its own."""
        values: dict[str, Any] = {}
        for key in draft.changed:
            value = draft.texts.get(key)
            if key == "notes":
                values["notes"] = draft.notes
            elif key == "name":
                values |= {"name": draft.name, "name_key": sort_key(draft.name)}
            elif key == "status" or value in (None, ""):
                continue
            elif key in ("partner_type", "sector"):
                values[f"{key}_id"] = self._bulk.catalogue(key, value)
            elif key == "parent":
                if parent := self._bulk.partner_named(value):
                    values["parent_id"] = parent
            else:
                values[_RENAMED.get(key, key)] = value
        return values

    def _hang_on(self, draft: PartnerDraft) -> None:
        """Queue the new ways of contact and links of a partner."""
        self._bulk.contacts(draft, partner_id=draft.id)
        for key, name in draft.new_links:
            reach = draft.reach.get(folded(name)) if key == "target_groups" else None
            self._bulk.link(draft.id, LISTS[key], name, reach)

    def _catalogued(self, texts: dict[str, Any], key: str) -> str | None:
        return self._bulk.catalogue(key, texts[key]) if key in texts else None

    def _status(self, draft: PartnerDraft) -> tuple[str, str]:
        """Queue the status of a new partner as the latest step of its way; give it and its day."""
        status = draft.texts.get("status") or self._new_status
        told = (status, (draft.status_since or self._today).isoformat())
        for before, day in draft.earlier:
            self._statuses.append((new_id(), draft.id, before, day.isoformat(), ""))
        self._statuses.append((new_id(), draft.id, *told, draft.status_reason))
        return told

    def _person(self, draft: PartnerDraft, person: PersonDraft) -> str:
        bulk = self._bulk
        is_new = not person.id
        if is_new:
            person.id = bulk.same_person(person) or ""
        if not person.id:
            person.id = new_id()
            self.people += 1
            self._persons.append(
                (person.id, person.first_name, person.last_name, sort_key(f"{person.last_name} {person.first_name}"),
                 *[person.texts.get(key, "") for key in _PERSON_COLUMNS])
            )  # fmt: skip
            bulk.know_person(person)
        elif not is_new and (changed := [key for key in _PERSON_COLUMNS if key in person.changed]):
            bulk.update("person", person.id, {_PERSON_COLUMNS[key]: person.texts[key] for key in changed})
        is_first = person is draft.persons[0]
        if is_new and not (is_first and draft.kind is PartnerKind.PERSON):
            self._affiliations.append(
                (new_id(), person.id, draft.id, person.texts.get("function", ""), int(is_first))
            )
        elif person.affiliation_id and "function" in person.changed:
            bulk.update("affiliation", person.affiliation_id, {"function_title": person.texts["function"]})
        bulk.contacts(person, person_id=person.id)
        return person.id
