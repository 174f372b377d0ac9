"""Who works with whom: partners and the groups they sit in as a net, and the same as a table (A14, B13)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.office.charts import net
from netzdesk.office.story import Block, Heading, Para, Story, Table
from netzdesk.work.onboarding import structure

_AT_MOST = 60
"""More names than these cannot be read on one circle; the table holds them all."""


def network_map(session: Session, _record_id: str, today: date) -> Story:
    """The groups of today and the partners that sit in them."""
    seats: dict[str, list[str]] = {}
    for group, members in structure(session, today):
        names = {seat.partner.name for seat in members if seat.partner}
        seats[group.name] = sorted(names)
    partners = sorted({name for names in seats.values() for name in names})
    title = translate("Handouts", "Wer arbeitet mit wem?")
    blocks: list[Block] = [Heading(1, title)]
    groups = list(seats)
    if partners and len(groups) + len(partners) <= _AT_MOST:
        edges = [
            (number, partners.index(name)) for number, group in enumerate(groups) for name in seats[group]
        ]
        blocks.append(net(groups, partners, edges, title))
    elif partners:
        blocks.append(Para(translate("Handouts", "Für ein Bild sind es zu viele. Die Tabelle nennt alle.")))
    columns = (translate("Handouts", "Gruppe"), translate("Handouts", "Partner*innen darin"))
    rows = [(group, ", ".join(names) or "–") for group, names in seats.items()]
    blocks.append(
        Table(columns, rows, widths=(3, 8), empty=translate("Handouts", "Es gibt noch keine Gruppe."))
    )
    return document(session, title, blocks, today)
