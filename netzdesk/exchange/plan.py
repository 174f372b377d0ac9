"""What reading a list would do, row by row, before anything is done: the preview is the plan itself."""

from __future__ import annotations

from sqlalchemy.orm import Session

from netzdesk.base.garbage import no_collection
from netzdesk.base.progress import Progress, silent
from netzdesk.exchange.carriers import settle_carriers
from netzdesk.exchange.comparison import Comparison
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.known import known_partners
from netzdesk.exchange.mapping import Mapping
from netzdesk.exchange.planned import ImportPlan
from netzdesk.model.terms import PartnershipStatus


@no_collection()
def plan_partners(
    session: Session,
    table: FoundTable,
    mapping: Mapping,
    *,
    new_status: PartnershipStatus = PartnershipStatus.ONBOARD,
    progress: Progress = silent,
) -> ImportPlan:
    """Compare every row with the file and with the rows before it; what is not surely the same is doubtful."""
    entries = read_entries(table, mapping, progress)
    known = known_partners(session)
    comparison = Comparison(known)
    exact = {key for entry in entries for key in known.by_name.get(entry.key, ())}
    known.drafts = known.load(exact)
    settle_carriers(entries, known)
    rows = []
    for done, entry in enumerate(entries):
        if done % 200 == 0:
            progress(done, len(entries))
        rows.append(comparison.planned(entry))
    progress(len(entries), len(entries))
    plan = ImportPlan(rows, table.left_out, mapping, new_status)
    plan.by_number = {row.number: row for row in rows}
    return plan
