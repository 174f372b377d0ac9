"""The network in numbers equals its lists, today and on any day before."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from netzdesk.model import LifeDomain, PartnerLifeDomain, Sector, TargetGroup, TargetGroupLink
from netzdesk.model.terms import PartnershipStatus, TargetGroupLinkKind
from netzdesk.store import Store, reader_of
from netzdesk.work.figures import figures
from netzdesk.work.listing import ListQuery, count
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.partners import create_partner, set_status
from netzdesk.work.sample import fill_sample

TODAY = date(2026, 3, 2)


def test_counts_of_today_equal_what_the_filtered_list_holds(store: Store) -> None:
    with store.change("Beispiel") as session:
        fill_sample(session, TODAY)
    with store.read() as session:
        found = figures(session, TODAY)
        for domain, counted in found.by_life_domain:
            key = session.scalars(select(LifeDomain.id).where(LifeDomain.name == domain)).one()
            query = ListQuery(filters=(("status", "onboard"), ("life_domain", key)))
            assert counted == count(reader_of(session), PARTNERS, query)
        for sector, counted in found.by_sector:
            key = session.scalars(select(Sector.id).where(Sector.name == sector)).one()
            assert counted == count(
                reader_of(session), PARTNERS, ListQuery(filters=(("status", "onboard"), ("sector", key)))
            )
        assert found.onboard == count(
            reader_of(session), PARTNERS, ListQuery(filters=(("status", "onboard"),))
        )
        assert found.onboard == dict(found.by_status)[PartnershipStatus.ONBOARD.word()] > 10


def test_a_day_in_the_past_counts_who_was_on_board_then(store: Store) -> None:
    with store.change("Anlegen") as session:
        domain, group = (
            session.scalars(select(LifeDomain)).first(),
            session.scalars(select(TargetGroup)).first(),
        )
        partner = create_partner(session, "Verein", status=PartnershipStatus.ONBOARD, since=TODAY)
        session.add(PartnerLifeDomain(partner_id=partner.id, life_domain_id=domain.id))
        session.add(
            TargetGroupLink(partner_id=partner.id, target_group_id=group.id, kind=TargetGroupLinkKind.SERVES)
        )
        set_status(session, partner, PartnershipStatus.LEFT, TODAY + timedelta(10))
    with store.read() as session:
        days = {shift: figures(session, TODAY + timedelta(shift)) for shift in (-1, 0, 9, 10)}
    assert {shift: found.onboard for shift, found in days.items()} == {-1: 0, 0: 1, 9: 1, 10: 0}
    assert {shift: sum(map(sum, found.coverage)) for shift, found in days.items()} == {
        -1: 0,
        0: 1,
        9: 1,
        10: 0,
    }
