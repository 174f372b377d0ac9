"""Who sits in a group, as a table: with all names for the coordinator, or as it may be given to others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.handouts.handout import typed
from netzdesk.model import Membership, Partner
from netzdesk.model.terms import ConsentPurpose, PartnerKind
from netzdesk.office.story import Table, Text
from netzdesk.work.consents import unnamed_partners, who_agreed
from netzdesk.work.people import organisation_of
from netzdesk.work.records import name_in_use

Row = tuple[str, str, str]
"""Name, for whom, role."""


class ForOthers:
    """Who may be named on paper that is handed on, as of one day; looked up once for a document."""

    def __init__(self, session: Session, day: date) -> None:
        self._people = who_agreed(session, ConsentPurpose.CONTACT_LIST, day)
        self._voices = who_agreed(session, ConsentPurpose.TARGET_GROUP, day)
        self._unnamed = unnamed_partners(session, day)

    def partner(self, partner: Partner) -> str:
        """The name of a partner, if it is in use; a single person who has not agreed is called just that."""
        return PartnerKind.PERSON.word() if partner.id in self._unnamed else name_in_use(partner)

    def name_all(self, seats: Sequence[Membership]) -> bool:
        """Whether everybody in these seats may be named."""
        return all(map(self._may_be_named, seats))

    def rows(self, seats: Sequence[Membership]) -> list[Row]:
        """Those who may be named in the order given, below them the others by what they stand for and do.

        Who speaks for a target group, perhaps from experience, is named beside it only if they agreed to that as well.
        """
        named = [self._row(seat) for seat in seats if self._may_be_named(seat)]
        others = Counter(self._row(seat)[1:] for seat in seats if not self._may_be_named(seat))
        return named + [
            (translate("Pack", "%n Personen", None, number), *what) for what, number in others.items()
        ]

    def _may_be_named(self, seat: Membership) -> bool:
        if seat.person_id is None:
            return seat.partner_id not in self._unnamed
        return seat.person_id in self._people and (
            seat.target_group_id is None or seat.person_id in self._voices
        )

    def _row(self, seat: Membership) -> Row:
        partner = seat.partner
        organisation = organisation_of(partner, seat.person_id)
        called = self.partner(partner) if partner and organisation else ""
        return _name(seat), _speaks(called, seat), seat.role


def members_table(seats: Sequence[Membership]) -> Table:
    """Everybody in a group with name, for whom they speak, and role: for the coordinator, not to be given to others."""
    return _table(
        [
            (_name(seat), _speaks(organisation_of(seat.partner, seat.person_id), seat), seat.role)
            for seat in seats
        ],
        "",
    )


def members_for_others(seats: Sequence[Membership], others: ForOthers, caption: Text) -> Table:
    """Who is in a group, as it may be given to others."""
    return _table(others.rows(seats), caption)


def _table(rows: list[Row], caption: Text) -> Table:
    columns = translate("Pack", "Name"), translate("Pack", "Für"), translate("Pack", "Rolle")
    cells = [(name, whom, typed(role)) for name, whom, role in rows]
    return Table(columns, cells, widths=(4, 5, 3), caption=caption)


def _name(seat: Membership) -> str:
    return seat.person.full_name if seat.person else seat.partner.name if seat.partner else "–"


def _speaks(organisation: str, seat: Membership) -> str:
    names = [organisation]
    if seat.target_group:
        names.append(translate("Pack", "Zielgruppe {name}").format(name=seat.target_group.name))
    return ", ".join(filter(None, names))
