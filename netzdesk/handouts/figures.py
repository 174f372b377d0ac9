"""The network in numbers: tables with bars, and a matrix with the same facts as a table."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.handouts.wording import letter_blocks
from netzdesk.model.terms import Wording
from netzdesk.office.charts import matrix
from netzdesk.office.story import Bars, Block, Heading, Keep, Story, Table
from netzdesk.work.figures import Counts, figures


def network_figures(
    session: Session, _record_id: str, today: date, wording: Wording = Wording.STANDARD
) -> Story:
    """Partners on board today, by life domain, sector and target group, and where nobody is yet."""
    found = figures(session, today)
    title = translate("Handouts", "Das Netzwerk in Zahlen")
    onboard = translate("Handouts", "%n Partner*innen", None, found.onboard)
    lead = letter_blocks(session, "figures_lead", {"onboard": onboard}, today, wording)
    blocks: list[Block] = [Heading(1, title), *lead]
    for heading, of, counts in (
        (translate("Handouts", "Auf dem Weg ins Netzwerk"), translate("Columns", "Status"), found.by_status),
        (
            translate("Handouts", "Nach Lebensbereichen"),
            translate("Columns", "Lebensbereich"),
            found.by_life_domain,
        ),
        (
            translate("Handouts", "Nach Gesellschaftsbereichen"),
            translate("Columns", "Gesellschaftsbereich"),
            found.by_sector,
        ),
        (
            translate("Handouts", "Nach Zielgruppen"),
            translate("Columns", "Zielgruppe"),
            found.by_target_group,
        ),
    ):
        blocks += _chapter(heading, of, counts)
    gaps = letter_blocks(session, "figures_gaps", {}, today, wording)
    domains = [name for name, _number in found.by_life_domain]
    target_groups = [name for name, _number in found.by_target_group]
    blocks += _coverage(domains, target_groups, found.coverage, gaps)
    return document(session, title, blocks, today)


def _chapter(heading: str, of: str, counts: Counts) -> list[Block]:
    """Counts of partners as bars; ``of`` is what is counted by."""
    if not counts:
        return []
    name, most = max(counts, key=lambda each: each[1])
    alt = translate(
        "Handouts", "Balken: {title}. Der längste: {name}, {count}. Die Tabelle nennt alle Zahlen."
    )
    told = alt.format(title=heading, name=name, count=most)
    return [
        Keep(
            [Heading(2, heading), Bars((of, translate("Handouts", "Partner*innen")), counts, told)], most=0.4
        )
    ]


def _coverage(
    domains: list[str], target_groups: list[str], counts: list[list[int]], lead: list[Block]
) -> list[Block]:
    """Target groups down, life domains across; the table names per group who is reached where, and where nobody is."""
    if not domains or not target_groups:
        return []
    heading = translate("Handouts", "Wen erreichen wir in welchem Lebensbereich?")
    turned = [[counts[domain][row] for domain in range(len(domains))] for row in range(len(target_groups))]
    rows = []
    for name, row in zip(target_groups, turned, strict=True):
        pairs = list(zip(domains, row, strict=True))
        reached = ", ".join(f"{domain}\xa0{count}" for domain, count in pairs if count)
        missing = ", ".join(domain for domain, count in pairs if not count)
        everywhere = translate("Handouts", "in allen Lebensbereichen")
        rows.append((name, reached or "–", (missing or "–") if reached else everywhere))
    columns = (
        translate("Columns", "Zielgruppe"),
        translate("Handouts", "Partner*innen je Lebensbereich"),
        translate("Handouts", "Noch niemand"),
    )
    return [
        Keep([Heading(2, heading), *lead], leads=True),
        matrix(target_groups, domains, turned, heading),
        Table(columns, rows, widths=(3, 4, 4)),
    ]
