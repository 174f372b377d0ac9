"""What reading a list would do, row by row, before anything is done: the preview is the plan itself."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.garbage import no_collection
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import translate
from netzdesk.exchange.carriers import settle_carriers
from netzdesk.exchange.catalogue_words import catalogues_known, settle_counts
from netzdesk.exchange.comparison import Comparison
from netzdesk.exchange.differences import settled
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Entry
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.known import Known, known_partners
from netzdesk.exchange.mapping import Mapping
from netzdesk.exchange.places import settle_places
from netzdesk.exchange.planned import ImportPlan, PlannedRow
from netzdesk.model.terms import PartnershipStatus
from netzdesk.store import reader_of
from netzdesk.store.steps import standing


@no_collection()
def plan_partners(
    session: Session,
    table: FoundTable,
    mapping: Mapping,
    *,
    new_status: PartnershipStatus = PartnershipStatus.ONBOARD,
    progress: Progress = silent,
    today: date | None = None,
) -> ImportPlan:
    """Compare every row with the file and with the rows before it; what is not surely the same is doubtful."""
    catalogues = catalogues_known(session)
    entries = read_entries(table, mapping, progress, known=catalogues, today=today)
    settle_counts(entries, catalogues)
    known = known_partners(session)
    settle_places(session, entries, mapping.fields, known)
    exact = {key for entry in entries for key in known.by_name.get(entry.key, ())}
    known.drafts = known.load(exact)
    settle_carriers(entries, known)
    comparison = Comparison(known, entries)
    planned = {}
    for done, at in enumerate(_name_by_name(entries, known)):
        if done % 200 == 0:
            progress(done, len(entries))
        planned[at] = comparison.planned(entries[at])
    progress(len(entries), len(entries))
    rows = [planned[at] for at in range(len(entries))]
    _settle(rows)
    by_number = {row.number: row for row in rows}
    return ImportPlan(
        rows, table.left_out, mapping, new_status, by_number, compared_with=standing(reader_of(session))
    )


class Outdated(UserError):
    """The file has changed since a list was compared with it: carried out now, the plan might add somebody twice."""


def refuse_outdated(session: Session, plan: ImportPlan) -> None:
    """``Outdated`` where a plan does not know all that is in the file; to be asked inside the change it is for."""
    if plan.compared_with != standing(reader_of(session)):
        raise Outdated(
            translate(
                "Import",
                "Die Datei hat sich inzwischen geändert. Die Liste wurde neu verglichen; "
                "sehen Sie bitte noch einmal hin.",
            )
        )


def _settle(rows: list[PlannedRow]) -> None:
    """Let rows about one partner not replace what other ones of them say."""
    about: dict[str | int, list[PlannedRow]] = {}
    for row in rows:
        about.setdefault(row.match_id or row.match_row or row.number, []).append(row)
    for same in about.values():
        if len(same) > 1 and any(row.differences for row in same):
            found = settled([(row.entry, row.differences) for row in same])
            for row, differences in zip(same, found, strict=True):
                row.differences = differences


def _name_by_name(entries: list[Entry], known: Known) -> list[int]:
    """The places of rows, those with one name together and those that the file knows first.

    Each name is held against all that is told of the others: so a list says the same of its rows when it comes again.
    """
    first: dict[str, int] = {}
    order = [
        (each.key not in known.by_name, first.setdefault(each.key, at)) for at, each in enumerate(entries)
    ]
    return sorted(range(len(entries)), key=order.__getitem__)
