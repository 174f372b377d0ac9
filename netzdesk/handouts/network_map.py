"""The map of the network: who works with us, how closely, and from which field of society."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from netzdesk.base.order import sort_key
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.handouts.members import ForOthers
from netzdesk.handouts.wording import letter_blocks
from netzdesk.model import Group, Membership, Partner, Sector
from netzdesk.model.terms import GroupKind, PartnershipStatus, Wording
from netzdesk.office.charts import matrix
from netzdesk.office.rings import rings
from netzdesk.office.shapes import Drawing
from netzdesk.office.story import Block, Heading, Para, Story, Table
from netzdesk.work.groups import groups_with_members
from netzdesk.work.network import profile

_MOST_DOTS = 400
"""More partners than these are counted in the picture; the table holds them all."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A partner on the map: the groups it works in, and how near to the middle that puts it (0 is nearest)."""

    name: str
    sector: str
    groups: Sequence[str]
    ring: int


def network_map(session: Session, _record_id: str, today: date, wording: Wording = Wording.STANDARD) -> Story:
    """Everybody on board or in a group: as dots around the network, and as a table with the same numbers."""
    title = translate("Handouts", "Netzwerkkarte")
    groups = groups_with_members(session, today)
    spots = _spots(session, groups, ForOthers(session, today))
    blocks: list[Block] = [Heading(1, title)]
    if spots:
        blocks += letter_blocks(session, "map_intro", {}, today, wording)
        blocks += [_picture(profile(session).name, _fields(session, spots), spots, title), _partners(spots)]
    else:
        blocks.append(Para(translate("Handouts", "Es ist noch niemand an Bord.")))
    return document(session, title, blocks, today)


def _spots(
    session: Session, groups: Sequence[tuple[Group, list[Membership]]], named: ForOthers
) -> list[_Spot]:
    """The partners on board and those in a group, in the order of their numbers."""
    sits: dict[str, list[Group]] = {}
    for group, members in groups:
        for key in {seat.partner_id for seat in members if seat.partner_id}:
            sits.setdefault(key, []).append(group)
    query = (
        select(Partner)
        .options(joinedload(Partner.sector))
        .where(
            Partner.deleted_at.is_(None),
            or_(Partner.status == PartnershipStatus.ONBOARD, Partner.id.in_(list(sits))),
        )
    )
    order = {name: place for place, name in enumerate(_sectors(session))}
    spots = []
    for partner in session.scalars(query):
        mine = sits.get(partner.id, [])
        steers = any(group.kind == GroupKind.STEERING_GROUP for group in mine)
        sector = partner.sector.name if partner.sector else ""
        names = [group.name for group in mine]
        spots.append(_Spot(named.partner(partner), sector, names, 0 if steers else 1 if mine else 2))
    return sorted(
        spots, key=lambda each: (order.get(each.sector, len(order)), each.ring, sort_key(each.name))
    )


def _sectors(session: Session) -> list[str]:
    return list(
        session.scalars(select(Sector.name).where(~Sector.is_retired).order_by(Sector.position, Sector.name))
    )


def _fields(session: Session, spots: Sequence[_Spot]) -> list[str]:
    """The fields of society, also those where nobody is: a gap is news."""
    known = _sectors(session)
    others = dict.fromkeys(each.sector for each in spots if each.sector not in known)
    return [*known, *others]


def _picture(name: str, fields: Sequence[str], spots: Sequence[_Spot], title: str) -> Drawing:
    """Dots around the middle; where they are too many to be told apart, how many there are in each place."""
    nearness = (
        translate("Handouts", "Steuerungsgruppe"),
        translate("Handouts", "Arbeitsgruppen"),
        translate("Handouts", "An Bord, in keiner Gruppe"),
    )
    called = [field or translate("Handouts", "Ohne Angabe") for field in fields]
    places = [
        [[each.name for each in spots if (each.sector, each.ring) == (field, ring)] for ring in range(3)]
        for field in fields
    ]
    if len(spots) > _MOST_DOTS:
        return matrix(called, nearness, [[len(ring) for ring in field] for field in places], title)
    return rings(name, nearness, called, places, title)


def _partners(spots: Sequence[_Spot]) -> Table:
    rows = [
        (
            str(number),
            each.name,
            each.sector or translate("Handouts", "Ohne Angabe"),
            ", ".join(each.groups) or "–",
        )
        for number, each in enumerate(spots, 1)
    ]
    columns = (
        translate("Handouts", "Nr."),
        translate("Columns", "Name"),
        translate("Columns", "Gesellschaftsbereich"),
        translate("Handouts", "Arbeitet mit in"),
    )
    return Table(columns, rows, row_header=1, right=frozenset({0}))
