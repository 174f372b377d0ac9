"""Two entries of a catalogue become one, wherever they stand."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.model import CatalogueEntry, Contribution, ContributionKind, TargetGroup, TargetGroupLink
from netzdesk.model.terms import TargetGroupLinkKind
from netzdesk.store import Store
from netzdesk.work import catalogues, saved_filters
from netzdesk.work.entry_merging import merge_entries
from netzdesk.work.generated import fill_generated
from netzdesk.work.listing import ListQuery
from netzdesk.work.partners import create_partner
from tests.exchange.planning import everything


@pytest.fixture
def groups(session: Session) -> tuple[TargetGroup, TargetGroup]:
    """ "Ältere" is to stay, "Senioren" to go."""
    both = TargetGroup(name="Ältere", age_min=60), TargetGroup(name="Senioren", age_max=99, is_focus=True)
    session.add_all(both)
    session.flush()
    return both


def test_the_entry_that_stays_takes_over_what_it_does_not_say(
    session: Session, groups: tuple[TargetGroup, TargetGroup]
) -> None:
    keep, drop = groups
    drop.age_min = 65

    merge_entries(session, keep, drop)

    assert (keep.name, keep.age_min, keep.age_max, keep.is_focus) == ("Ältere", 60, 99, True)
    assert catalogues.entry_named(session, TargetGroup, "Senioren") is None


def test_a_partner_who_has_both_keeps_one_row(
    session: Session, groups: tuple[TargetGroup, TargetGroup]
) -> None:
    keep, drop = groups
    partner = create_partner(session, "Treff")
    kinds = TargetGroupLinkKind
    for group, kind, reach in (
        (keep, kinds.REACHES, None),
        (drop, kinds.REACHES, 40),
        (drop, kinds.SERVES, 7),
    ):
        session.add(
            TargetGroupLink(partner_id=partner.id, target_group_id=group.id, kind=kind, estimated_reach=reach)
        )

    merge_entries(session, keep, drop)

    links = session.scalars(select(TargetGroupLink).where(TargetGroupLink.partner_id == partner.id)).all()
    assert {(each.target_group_id, each.kind, each.estimated_reach) for each in links} == {
        (keep.id, kinds.REACHES, 40),
        (keep.id, kinds.SERVES, 7),
    }
    assert len(links) == 2


def test_what_is_noted_with_both_is_kept(session: Session) -> None:
    rooms, halls = (ContributionKind(name=name) for name in ("Räume und Säle", "Säle"))
    partner = create_partner(session, "Treff")
    session.add_all((rooms, halls))
    session.flush()
    for kind, note in ((rooms, "Gruppenraum"), (halls, "Saal für 50")):
        session.add(Contribution(partner_id=partner.id, contribution_kind_id=kind.id, note=note))

    merge_entries(session, rooms, halls)

    (left,) = session.scalars(select(Contribution).where(Contribution.partner_id == partner.id))
    assert (left.contribution_kind_id, left.note) == (rooms.id, "Gruppenraum, Saal für 50")


def test_a_saved_filter_asks_for_the_entry_that_stays(
    session: Session, groups: tuple[TargetGroup, TargetGroup]
) -> None:
    keep, drop = groups
    query = ListQuery(filters=(("target_group", drop.id),))
    kept = saved_filters.save(session, "partners", "Senioren", query)

    merge_entries(session, keep, drop)

    assert ListQuery.from_json(kept.query).filters == (("target_group", keep.id),)


@pytest.mark.parametrize("catalogue", [each for _, each in catalogues.CATALOGUES])
def test_nothing_that_stood_somewhere_is_lost_and_undo_brings_everything_back(
    store: Store, catalogue: type[CatalogueEntry]
) -> None:
    with store.change("Netz") as session:
        fill_generated(session, partners=60, seed=3)
    before = everything(store)
    with store.change("Zusammengeführt") as session:
        keep, drop = sorted(
            catalogues.entries(session, catalogue), key=lambda each: catalogues.uses(session, each)
        )[-2:]
        where = _where(session, catalogue, keep.id, drop.id)
        drop_id, most = drop.id, catalogues.uses(session, keep) + catalogues.uses(session, drop)
        merge_entries(session, keep, drop)
        assert where == _where(session, catalogue, keep.id)
        assert where
        assert most / 2 <= catalogues.uses(session, keep) <= most
        assert session.get(catalogue, drop_id) is None

    store.undo()

    assert everything(store) == before


def _where(session: Session, catalogue: type[CatalogueEntry], *ids: str) -> set[str]:
    """Tables and records in which one of the entries stands."""
    session.flush()
    found: set[str] = set()
    for key in catalogues.references(catalogue):
        table = key.parent.table
        owner = table.c.partner_id if "partner_id" in table.c else table.c.id
        found |= {
            f"{table.name} {each}" for each in session.scalars(select(owner).where(key.parent.in_(ids)))
        }
    return found
