"""Numbers that can be quoted: partners by status, life domain, sector, target group, at any date (A12, B1, B4, B8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.model.terms import PartnershipStatus
from netzdesk.work.partners import status_on

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
    domains: list[str]
    target_groups: list[str]
    coverage: list[list[int]]


_ONBOARD = (
    "(SELECT partner_id FROM (SELECT c.partner_id, c.status, row_number() OVER"
    " (PARTITION BY c.partner_id ORDER BY c.since DESC, c.id DESC) AS place FROM status_change c"
    " JOIN partner r ON r.id = c.partner_id WHERE c.since <= :day AND r.deleted_at IS NULL)"
    " WHERE place = 1 AND status = 'onboard')"
)


def figures(session: Session, day: date) -> Figures:
    """Count the network as it was at the end of that day."""
    by_status = status_on(session, day)
    at = {"day": day.isoformat()}

    def by(link: str, table: str) -> Counts:
        counted = session.execute(
            text(
                f"SELECT t.name, (SELECT count(DISTINCT l.partner_id) FROM {link} l WHERE l.{table}_id = t.id"
                f" AND l.partner_id IN {_ONBOARD}) FROM {table} t WHERE NOT t.is_retired ORDER BY t.position, t.name"
            ),
            at,
        )
        return [(name, number) for name, number in counted]

    sectors = session.execute(
        text(
            f"SELECT s.name, (SELECT count(*) FROM partner r WHERE r.sector_id = s.id AND r.id IN {_ONBOARD})"
            " FROM sector s WHERE NOT s.is_retired ORDER BY s.position, s.name"
        ),
        at,
    )
    domains = by("partner_life_domain", "life_domain")
    target_groups = by("target_group_link", "target_group")
    together = session.execute(
        text(
            "SELECT d.name, t.name, count(DISTINCT a.partner_id) FROM partner_life_domain a"
            " JOIN target_group_link b ON b.partner_id = a.partner_id JOIN life_domain d ON d.id = a.life_domain_id"
            f" JOIN target_group t ON t.id = b.target_group_id WHERE a.partner_id IN {_ONBOARD} GROUP BY d.name, t.name"
        ),
        at,
    )
    both = {(domain, group): number for domain, group, number in together}
    return Figures(
        day=day,
        by_status=[(status.word(), by_status[status]) for status in PartnershipStatus],
        onboard=by_status[PartnershipStatus.ONBOARD],
        by_life_domain=domains,
        by_sector=[(name, number) for name, number in sectors],
        by_target_group=target_groups,
        domains=[name for name, _number in domains],
        target_groups=[name for name, _number in target_groups],
        coverage=[[both.get((d, t), 0) for t, _number in target_groups] for d, _number in domains],
    )
