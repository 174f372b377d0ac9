"""Numbers that can be quoted: partners by status, life domain, sector, target group, at any date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.model.terms import PartnershipStatus
from netzdesk.work.partners import STATUS_ON, status_on

Counts = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Figures:
    """The network in numbers on one day. Counts are of partners on board that day; a partner may count in several."""

    day: date
    by_status: Counts
    onboard: int
    by_life_domain: Counts
    by_sector: Counts
    by_target_group: Counts
    coverage: list[list[int]]
    """Partners by life domain and target group, in the order of the counts."""


_ONBOARD = f"(SELECT partner_id FROM {STATUS_ON} WHERE status = 'onboard')"


def figures(session: Session, day: date) -> Figures:
    """Count the network as it was at the end of that day."""
    by_status = status_on(session, day)
    domains = _counted(session, day, "life_domain", "partner_life_domain")
    target_groups = _counted(session, day, "target_group", "target_group_link")
    query = text(
        "SELECT d.name, t.name, count(DISTINCT a.partner_id) FROM partner_life_domain a"
        " JOIN target_group_link b ON b.partner_id = a.partner_id JOIN life_domain d ON d.id = a.life_domain_id"
        f" JOIN target_group t ON t.id = b.target_group_id WHERE a.partner_id IN {_ONBOARD} GROUP BY d.name, t.name"
    )
    found = session.execute(query, {"day": day.isoformat()})
    both = {(domain, target_group): number for domain, target_group, number in found}
    return Figures(
        day=day,
        by_status=[(status.word(), by_status[status]) for status in PartnershipStatus],
        onboard=by_status[PartnershipStatus.ONBOARD],
        by_life_domain=domains,
        by_sector=_counted(session, day, "sector", "partner", "id"),
        by_target_group=target_groups,
        coverage=[[both.get((d, t), 0) for t, _number in target_groups] for d, _number in domains],
    )


def _counted(
    session: Session, day: date, catalogue: str, link: str, partner_key: str = "partner_id"
) -> Counts:
    """Partners on board by the entries of a catalogue, tied to them by the rows of the table ``link``."""
    query = text(
        f"SELECT e.name, (SELECT count(DISTINCT l.{partner_key}) FROM {link} l WHERE l.{catalogue}_id = e.id"
        f" AND l.{partner_key} IN {_ONBOARD}) FROM {catalogue} e WHERE NOT e.is_retired ORDER BY e.position, e.name"
    )
    return [(name, number) for name, number in session.execute(query, {"day": day.isoformat()})]
