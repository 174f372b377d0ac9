"""Doing what a plan says: one step, in bulk, all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.order import sort_key
from netzdesk.base.progress import Progress, silent
from netzdesk.exchange.bulk import Bulk
from netzdesk.exchange.draft import LISTS, PartnerDraft, PersonDraft, apply, drafted, name_key
from netzdesk.exchange.known import Known, known_partners
from netzdesk.exchange.planned import Decision, ImportPlan, Outcome, PlannedRow
from netzdesk.model.terms import PartnerKind, PartnershipStatus

_COLUMNS = {"key_partner": "is_key_partner"}
_PERSON_COLUMNS = {
    "salutation": "salutation",
    "academic_title": "academic_title",
    "language": "language",
    "note": "notes",
}


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was done: partners added and changed, people added."""

    added: int
    changed: int
    people: int


def carry_out(
    session: Session, plan: ImportPlan, progress: Progress = silent, *, today: date | None = None
) -> ImportResult:
    """Add and change partners as planned, inside the caller's change; ``Cancelled`` from ``progress`` undoes all.

    Doubtful rows that nobody decided are left out. A status without a date holds from ``today``.
    """
    known = known_partners(session)
    made, touched = _merged(plan, known, progress)
    for draft in made:
        draft.id = new_id()
        known.by_name.setdefault(name_key(draft.name), []).append(draft.id)
    bulk = Bulk(session, known.by_name)
    writer = _Writer(bulk, plan.new_status, today or date.today())
    new = {id(draft) for draft in made}
    for done, draft in enumerate((*made, *touched)):
        if done % 200 == 0:
            progress(done, len(made) + len(touched))
        writer.partner(draft, is_new=id(draft) in new)
    bulk.write(progress)
    return ImportResult(len(made), len(touched), writer.people)


def _merged(
    plan: ImportPlan, known: Known, progress: Progress
) -> tuple[list[PartnerDraft], list[PartnerDraft]]:
    """The new partners, and those of the file that get something, with all rows about them taken together."""
    known.drafts = known.load({row.match_id for row in plan.rows if row.match_id and _writes(row)})
    made: dict[int, PartnerDraft] = {}
    touched: dict[str, PartnerDraft] = {}
    for done, row in enumerate(plan.rows):
        if done % 500 == 0:
            progress(done, len(plan.rows))
        if not _writes(row):
            continue
        replace = row.decision is Decision.REPLACE
        target = made.get(row.match_row) if row.match_row else None
        if row.outcome is Outcome.NEW or (row.match_row and target is None):
            made[row.number] = drafted(row.entry)
        elif target is not None:
            apply(target, row.entry, replace=replace)
            made[row.number] = target
        else:
            draft = known.draft(row.match_id)
            apply(draft, row.entry, replace=replace)
            touched[draft.id] = draft
    return list({id(draft): draft for draft in made.values()}.values()), list(touched.values())


def _writes(row: PlannedRow) -> bool:
    return row.outcome in (Outcome.NEW, Outcome.CHANGED)


class _Writer:
    """Turns drafts into rows of tables."""

    def __init__(self, bulk: Bulk, new_status: PartnershipStatus, today: date) -> None:
        self._bulk = bulk
        self._new_status = new_status
        self._today = today
        self.people = 0

    def partner(self, draft: PartnerDraft, *, is_new: bool) -> None:
        """Queue everything about one partner that is not in the file yet."""
        bulk = self._bulk
        values = self._values(draft, draft.texts if is_new else draft.changed)
        if is_new:
            status = draft.texts.get("status") or self._new_status
            since = draft.status_since or self._today
            values |= {
                "id": draft.id, "kind": draft.kind, "name": draft.name, "name_key": sort_key(draft.name),
                "notes": draft.notes, "status": status, "status_since": since,
            }  # fmt: skip
            self._status(draft, status, since)
        elif "notes" in draft.changed:
            values["notes"] = draft.notes
        if not is_new and "status" in draft.changed:
            since = draft.status_since or self._today
            since = date.fromisoformat(since) if isinstance(since, str) else since
            values |= {"status": draft.texts["status"], "status_since": since}
            self._status(draft, draft.texts["status"], since)
        for person in draft.persons:
            person_id = self._person(draft, person)
            if is_new and draft.kind is PartnerKind.PERSON and "person_id" not in values:
                values["person_id"] = person_id
        if is_new:
            if parent := values.pop("parent_id", None):
                bulk.update(
                    "partner", draft.id, {"parent_id": parent}
                )  # it may stand further down in the list
            bulk.insert("partner", values)
        elif values:
            bulk.update("partner", draft.id, values)
        bulk.contacts(
            "partner_id", draft.id, draft.new_contacts, len(draft.contacts) - len(draft.new_contacts)
        )
        for key, name in draft.new_links:
            bulk.link(draft.id, LISTS[key], name)

    def _values(self, draft: PartnerDraft, keys: Any) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key in keys:
            value = draft.texts.get(key)
            if key in ("status", "notes") or value in (None, ""):
                continue
            if key in ("partner_type", "sector"):
                values[f"{key}_id"] = self._bulk.catalogue(key, value)
            elif key == "parent":
                values["parent_id"] = self._bulk.partner_named(value)
            else:
                values[_COLUMNS.get(key, key)] = value
        return values

    def _status(self, draft: PartnerDraft, status: PartnershipStatus, since: date) -> None:
        self._bulk.insert(
            "status_change",
            {"id": new_id(), "partner_id": draft.id, "status": status, "since": since},
        )

    def _person(self, draft: PartnerDraft, person: PersonDraft) -> str:
        bulk = self._bulk
        is_new = not person.id
        values = {_PERSON_COLUMNS[key]: person.texts[key] for key in person.changed if key in _PERSON_COLUMNS}
        if is_new:
            person.id = bulk.same_person(person) or ""
        if not person.id:
            person.id = new_id()
            self.people += 1
            bulk.insert(
                "person",
                {"id": person.id, "first_name": person.first_name, "last_name": person.last_name,
                 "name_key": sort_key(f"{person.last_name} {person.first_name}"), **values},
            )  # fmt: skip
            bulk.know_person(person)
        elif values and not is_new:
            bulk.update("person", person.id, values)
        stands_alone = draft.kind is PartnerKind.PERSON and person is draft.persons[0]
        if is_new and not stands_alone:
            row = {"id": new_id(), "person_id": person.id, "partner_id": draft.id,
                   "function_title": person.texts.get("function", ""),
                   "is_main_contact": int(person is draft.persons[0])}  # fmt: skip
            bulk.insert("affiliation", row)
        elif person.affiliation_id and "function" in person.changed:
            bulk.update("affiliation", person.affiliation_id, {"function_title": person.texts["function"]})
        bulk.contacts(
            "person_id", person.id, person.new_contacts, len(person.contacts) - len(person.new_contacts)
        )
        return person.id
