"""The directory of partners: everybody on board and what they do, from A to Z, also as A5 booklet."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.handout import document, paragraphs
from netzdesk.model.terms import ConsentPurpose
from netzdesk.office.story import Block, Contents, Cover, Facts, Heading, Keep, PageBreak, Story
from netzdesk.store import reader_of
from netzdesk.work.consents import unnamed_partners
from netzdesk.work.listing import ListQuery, ids, rows
from netzdesk.work.network import profile
from netzdesk.work.partner_list import PARTNERS


def partner_directory(session: Session, _record_id: str, today: date) -> Story:
    """Partners on board, each with address and how to reach the organisation; single people only if they agreed."""
    us = profile(session)
    title = translate("Handouts", "Verzeichnis der Partner*innen")
    blocks: list[Block] = [
        Cover(title=title, subtitle=us.name),
        Contents(translate("Handouts", "Inhalt"), depth=1),
        PageBreak(),
    ]
    onboard, reader = ListQuery(filters=(("status", "onboard"),)), reader_of(session)
    unnamed = unnamed_partners(session, today)
    silent = unnamed_partners(session, today, ConsentPurpose.TARGET_GROUP)
    shown = [key for key in ids(reader, PARTNERS, onboard) if key not in unnamed]
    for row in rows(reader, PARTNERS, shown):
        town = f"{row.postcode} {row.place}".strip()
        entry: list[Block] = [Heading(1, row.name)]
        if row.description.strip():
            entry += paragraphs(row.description)
        entry.append(
            Facts(
                [
                    (translate("Columns", "Lebensbereiche"), row.life_domains or ""),
                    (
                        translate("Columns", "Zielgruppen"),
                        "" if row.id in silent else row.target_groups or "",
                    ),
                    (
                        translate("Handouts", "Anschrift"),
                        ", ".join(part for part in (row.street, town) if part),
                    ),
                    (translate("Columns", "Telefon"), row.phone or ""),
                    (translate("Columns", "E-Mail"), row.mail or ""),
                    (translate("Columns", "Website"), row.website or ""),
                ]
            )
        )
        blocks.append(Keep(entry, most=0.4))
    return document(session, title, blocks, today, paper="A5", letterhead=False)
