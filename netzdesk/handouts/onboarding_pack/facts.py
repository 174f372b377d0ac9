"""What every section of a pack may draw on, looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.handouts.wording import letter_blocks
from netzdesk.model import Affiliation, NetworkProfile, Partner, Person
from netzdesk.model.terms import Wording
from netzdesk.office.story import Block
from netzdesk.work import people
from netzdesk.work.network import profile
from netzdesk.work.periods import holds


@dataclass(frozen=True, slots=True)
class PackFacts:
    """The network, the partner, the person who is greeted, and the day of the pack."""

    session: Session
    profile: NetworkProfile
    partner: Partner
    person: Person | None
    greeting: str
    today: date
    wording: Wording

    def words(self, key: str) -> list[Block]:
        """The paragraphs of a template, filled for this partner, in the wording chosen."""
        values = {"partner": self.partner.name, "greeting": self.greeting}
        return letter_blocks(self.session, key, values, self.today, self.wording)


def gather(session: Session, partner_id: str, today: date, wording: Wording = Wording.STANDARD) -> PackFacts:
    """The facts for a pack; ``UserError`` where the partner is gone."""
    partner = session.get(Partner, partner_id)
    if partner is None:
        raise UserError(translate("Pack", "Diese Partner-Organisation gibt es nicht mehr."))
    person = partner.person
    if person is None:
        query = (
            select(Affiliation)
            .options(joinedload(Affiliation.person))
            .where(Affiliation.partner_id == partner_id)
            .order_by(Affiliation.is_main_contact.desc(), Affiliation.id)
        )
        current = (a for a in session.scalars(query) if holds(a.valid_from, a.valid_to, today))
        person = next((a.person for a in current if a.person.deleted_at is None), None)
    greeting = people.greeting(person) if person else translate("Pack", "Guten Tag")
    return PackFacts(session, profile(session), partner, person, greeting, today, wording)
