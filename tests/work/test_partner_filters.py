"""Partners by whom they belong to, what they are to target groups, where they sit; and the columns that say so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.model import (
    Contribution,
    ContributionKind,
    Group,
    Membership,
    Partner,
    TargetGroup,
    TargetGroupLink,
    UmbrellaLink,
)
from netzdesk.model.terms import TargetGroupLinkKind
from netzdesk.store import reader_of
from netzdesk.work import listing as lists
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS

Named = Callable[..., set[str]]


@pytest.fixture
def named(session: Session) -> Named:
    """The names of the partners whom a filter lets through; its value by the word that is shown for it."""
    house = Partner(name="Haus", state="Bayern", is_network=True, member_count=12)
    union, club, idle = (
        Partner(name="Verband"),
        Partner(name="Verein", state="Hessen"),
        Partner(name="Niemand"),
    )
    session.add_all([house, union, club, idle])
    session.flush()
    club.parent_id = house.id
    club.umbrellas = [UmbrellaLink(umbrella_id=union.id)]
    old, young = session.scalars(select(TargetGroup).order_by(TargetGroup.position).limit(2)).all()
    reaches, represents = TargetGroupLinkKind.REACHES, TargetGroupLinkKind.REPRESENTS
    links = ((house, old, reaches), (house, young, represents), (club, old, represents))
    session.add_all(
        TargetGroupLink(partner_id=who.id, target_group_id=group.id, kind=kind) for who, group, kind in links
    )
    rooms, time = session.scalars(select(ContributionKind).order_by(ContributionKind.position).limit(2)).all()
    club.contributions = [
        Contribution(contribution_kind_id=rooms.id, note="Saal, 50 Plätze"),
        Contribution(contribution_kind_id=time.id, note=""),
    ]
    group, yesterday = Group(name="AG Mitte"), date.today() - timedelta(days=1)
    session.add(group)
    session.flush()
    session.add_all([
        Membership(group_id=group.id, partner_id=house.id),
        Membership(group_id=group.id, partner_id=club.id, valid_to=yesterday),
    ])  # fmt: skip
    session.flush()
    words = {"<alt>": old.name, "<jung>": young.name}

    def found(**wanted: str) -> set[str]:
        reader, query = reader_of(session), ListQuery()
        for key, word in wanted.items():
            choices = next(each for each in PARTNERS.filters if each.key == key).choices(reader)
            (value,) = (value for value, shown in choices if shown == words.get(word, word))
            query = query.having(key, value)
        rows = lists.rows(reader, PARTNERS, lists.ids(reader, PARTNERS, query))
        assert len(rows) == lists.count(reader, PARTNERS, query)
        return {row.name for row in rows}

    return found


def test_partners_are_found_by_whom_they_belong_to(named: Named) -> None:
    assert named(parent="Haus") == {"Verein"}
    assert named(umbrella="Verband") == {"Verein"}
    assert named(state="Bayern") == {"Haus"}
    assert named(is_network="ja") == {"Haus"}


def test_partners_are_found_by_the_groups_in_which_they_sit_now(named: Named) -> None:
    assert named(group="AG Mitte") == {"Haus"}


def test_partners_are_found_by_what_they_are_to_a_target_group(named: Named) -> None:
    assert named(represents="<alt>") == {"Verein"}, "Haus reaches those and represents others"
    assert named(reaches="<alt>") == {"Haus"}
    assert named(represents="irgendeine Zielgruppe") == {"Haus", "Verein"}
    assert named(serves="irgendeine Zielgruppe") == set()


def test_only_those_are_offered_who_are_a_carrier_or_an_umbrella(session: Session, named: Named) -> None:
    assert named()
    offered = {each.key: each.choices(reader_of(session)) for each in PARTNERS.filters}
    assert [word for _key, word in offered["parent"]] == ["Haus"]
    assert [word for _key, word in offered["umbrella"]] == ["Verband"]


def test_the_list_says_what_partners_are_to_target_groups_and_what_exactly_they_bring(
    session: Session, named: Named
) -> None:
    reader = reader_of(session)
    assert named()
    rows = {row.name: row for row in lists.rows(reader, PARTNERS, lists.ids(reader, PARTNERS, ListQuery()))}
    old, young = session.scalars(select(TargetGroup.name).order_by(TargetGroup.position).limit(2)).all()
    kind = session.scalars(select(ContributionKind.name).order_by(ContributionKind.position)).first()
    house, club = rows["Haus"], rows["Verein"]
    assert (house.reaches, house.represents, house.serves) == (old, young, None)
    assert (club.reaches, club.represents) == (None, old)
    assert club.contribution_notes == f"{kind}: Saal, 50 Plätze"
    assert (house.is_network, house.member_count, club.is_network) == (1, 12, 0)
    assert PARTNERS.column("is_network").get(house) is True
