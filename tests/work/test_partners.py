"""Partners: their way into the network, their links, and editing many at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.model import LifeDomain, Partner, PartnerLifeDomain
from netzdesk.model.terms import PartnershipStatus
from netzdesk.store import reader_of
from netzdesk.work import listing as lists
from netzdesk.work import partners, records
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS

S = PartnershipStatus
MARCH = date(2026, 3, 1)


def test_twenty_four_partners_on_the_first_of_march_can_be_answered(session: Session) -> None:
    for number in range(30):
        partner = partners.create_partner(session, f"P{number}", since=date(2025, 1, 1))
        if number < 24:
            partners.set_status(session, partner, S.ONBOARD, date(2026, 2, 1) + timedelta(days=number))
        if number < 5:
            partners.set_status(session, partner, S.LEFT, date(2026, 3, 2), "umgezogen")
    partners.create_partner(session, "später", status=S.ONBOARD, since=date(2026, 3, 2))

    assert partners.status_on(session, MARCH)[S.ONBOARD] == 24
    assert partners.status_on(session, MARCH)[S.IDEA] == 6
    assert partners.status_on(session, date(2026, 3, 2))[S.LEFT] == 5
    assert sum(partners.status_on(session, date(2024, 12, 31)).values()) == 0
    for day, number in (
        (MARCH, 24),
        (date(2026, 2, 10), 10),
        (date(2026, 3, 2), 20),
        (date(2024, 12, 31), 0),
    ):
        query = ListQuery().having("onboard_on", day.isoformat())
        assert (
            lists.count(reader_of(session), PARTNERS, query)
            == number
            == partners.status_on(session, day)[S.ONBOARD]
        )


def test_partners_in_the_trash_are_not_counted(session: Session) -> None:
    partner = partners.create_partner(session, "weg", status=S.ONBOARD, since=MARCH)
    records.to_trash(session, Partner, [partner.id])

    assert partners.status_on(session, MARCH)[S.ONBOARD] == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(list(S))), min_size=1, max_size=8))
def test_the_status_of_a_partner_is_its_latest_entry_in_whatever_order_they_were_made(
    session: Session, entries: list[tuple[int, PartnershipStatus]]
) -> None:
    partner = partners.create_partner(session, "P", since=MARCH - timedelta(days=1))
    for days, status in entries:
        partners.set_status(session, partner, status, MARCH + timedelta(days=days))
    last = max(days for days, _ in entries)
    expected = [status for days, status in entries if days == last][-1]

    assert (partner.status, partner.status_since) == (expected, MARCH + timedelta(days=last))
    assert [change.since for change in partner.status_changes] == sorted(
        change.since for change in partner.status_changes
    )


def test_deleting_the_last_entry_brings_back_the_one_before(session: Session) -> None:
    partner = partners.create_partner(session, "P", since=MARCH)
    wrong = partners.set_status(session, partner, S.LEFT, date(2026, 4, 1))
    session.delete(wrong)
    partners.keep_status(session, partner)

    assert (partner.status, partner.status_since) == (S.IDEA, MARCH)


def test_nobody_stands_above_themself(session: Session) -> None:
    a, b, c = (partners.create_partner(session, name) for name in "ABC")
    assert partners.set_parent(session, b, a.id)
    assert partners.set_parent(session, c, b.id)
    assert not partners.set_parent(session, c, b.id)

    for above in (a, b, c):
        with pytest.raises(UserError, match="„A“ kann nicht über sich selbst stehen"):
            partners.set_parent(session, a, above.id)
    assert a.parent_id is None


def test_linking_keeps_the_links_that_stay(session: Session) -> None:
    partner = partners.create_partner(session, "P")
    one, two, three = session.scalars(select(LifeDomain.id).limit(3))
    assert partners.set_linked(session, partner, PartnerLifeDomain, [one, two, one])
    kept = {link.life_domain_id: link.id for link in partner.life_domains}

    assert partners.set_linked(session, partner, PartnerLifeDomain, [two, three])
    assert not partners.set_linked(session, partner, PartnerLifeDomain, [three, two])

    assert {link.life_domain_id for link in partner.life_domains} == {two, three}
    assert kept[two] in {link.id for link in partner.life_domains}


def test_a_status_never_begins_on_a_day_to_come(session: Session) -> None:
    partner = partners.create_partner(session, "Chor")
    with pytest.raises(UserError, match="noch vor uns"):
        partners.set_status(session, partner, S.ONBOARD, date.today() + timedelta(days=1))
    assert partner.status is S.IDEA
