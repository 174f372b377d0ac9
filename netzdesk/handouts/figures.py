"""The network in numbers: bars and a matrix, each with the same facts as a table (A12, B4, B8)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.office.charts import bars, matrix
from netzdesk.office.story import Block, Heading, Keep, Para, Story, Table
from netzdesk.work.figures import Counts, figures


def network_figures(session: Session, _record_id: str, today: date) -> Story:
    """Partners on board today, by life domain, sector and target group, and where nobody is yet."""
    found = figures(session, today)
    title = translate("Handouts", "Das Netzwerk in Zahlen")
    lead = translate("Handouts", "Am {date} sind %n Partner*innen an Bord.", None, found.onboard)
    blocks: list[Block] = [Heading(1, title), Para(lead.format(date=dates.long(today)), style="lead")]
    for heading, counts in (
        (translate("Handouts", "Auf dem Weg ins Netzwerk"), found.by_status),
        (translate("Handouts", "Nach Lebensbereichen"), found.by_life_domain),
        (translate("Handouts", "Nach Gesellschaftsbereichen"), found.by_sector),
        (translate("Handouts", "Nach Zielgruppen"), found.by_target_group),
    ):
        blocks += _chapter(heading, counts)
    blocks += _coverage(found.domains, found.target_groups, found.coverage)
    return document(session, title, blocks, today)


def _chapter(heading: str, counts: Counts) -> list[Block]:
    if not counts:
        return []
    columns = (heading, translate("Handouts", "Partner*innen"))
    rows = [(name, str(number)) for name, number in counts]
    table = Table(columns, rows, widths=(6, 2), right=frozenset({1}))
    return [Heading(2, heading), bars(counts, heading), table]


def _coverage(domains: list[str], target_groups: list[str], counts: list[list[int]]) -> list[Block]:
    """Target groups down, life domains across; the table names per group who is reached where, and where nobody is."""
    if not domains or not target_groups:
        return []
    heading = translate("Handouts", "Wen erreichen wir in welchem Lebensbereich?")
    lead = translate("Handouts", "Ein Strich heißt: Hier ist noch niemand an Bord.")
    turned = [[counts[domain][row] for domain in range(len(domains))] for row in range(len(target_groups))]
    rows = []
    for name, row in zip(target_groups, turned, strict=True):
        pairs = list(zip(domains, row, strict=True))
        reached = ", ".join(f"{domain} {count}" for domain, count in pairs if count)
        rows.append((name, reached or "–", ", ".join(domain for domain, count in pairs if not count) or "–"))
    columns = (
        translate("Columns", "Zielgruppe"),
        translate("Handouts", "Partner*innen je Lebensbereich"),
        translate("Handouts", "Noch niemand"),
    )
    return [
        Keep([Heading(2, heading), Para(lead), matrix(target_groups, domains, turned, heading)]),
        Table(columns, rows, widths=(3, 4, 4)),
    ]
