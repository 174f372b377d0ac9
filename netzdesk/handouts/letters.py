"""Letters to one partner: the first approach and the thank-you, from templates (B10, A20, U22)."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.handouts.onboarding_pack.facts import PackFacts, gather
from netzdesk.handouts.wording import letter_blocks
from netzdesk.office.story import Address, Block, Story


def thank_you(session: Session, record_id: str, today: date) -> Story:
    """A letter that thanks a partner and names what it brings in."""
    return _letter(
        session, record_id, today, "thank_you", translate("Handouts", "Danke für die Zusammenarbeit")
    )


def approach(session: Session, record_id: str, today: date) -> Story:
    """The first letter to a partner that is wished for."""
    return _letter(
        session, record_id, today, "approach", translate("Handouts", "Wir möchten Sie kennenlernen")
    )


def letter_values(facts: PackFacts) -> dict[str, str]:
    """What the templates of letters to a partner may say."""
    partner = facts.partner
    return {
        "partner": partner.name,
        "greeting": facts.greeting,
        "brings": ", ".join(sorted({each.contribution_kind.name for each in partner.contributions})),
        "domains": ", ".join(sorted(link.life_domain.name for link in partner.life_domains)),
    }


def _letter(session: Session, record_id: str, today: date, key: str, subject: str) -> Story:
    facts = gather(session, record_id, today)
    partner = facts.partner
    lines = (partner.name, facts.contact_name, partner.street, f"{partner.postcode} {partner.place}".strip())
    to = tuple(dict.fromkeys(line for line in lines if line))
    blocks: list[Block] = [Address(to=to, date=dates.long(today), subject=subject)]
    blocks += letter_blocks(session, key, letter_values(facts), today)
    title = translate("Handouts", "{subject}: {partner}").format(subject=subject, partner=partner.name)
    return document(session, title, blocks, today)
