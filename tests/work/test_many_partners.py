"""Many partners changed at once: only what was touched, entries come and go by their names."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.model import LifeDomain, PartnerTag, Tag, TargetGroupLink
from netzdesk.model.terms import Level, TargetGroupLinkKind
from netzdesk.model.terms import PartnershipStatus as S
from netzdesk.store.reader import reader_of
from netzdesk.work import many_partners, partners

MARCH = date(2026, 3, 1)


def test_tags_are_found_whatever_their_spelling(session: Session) -> None:
    partner = partners.create_partner(session, "P")
    assert many_partners.give(session, "tag", [partner.id], ["Müllsammler", "neu"]) == {partner.id}
    assert many_partners.give(session, "tag", [partner.id], ["müllsammler"]) == set()
    assert many_partners.take(session, "tag", [partner.id], ["NEU", "gibt es nicht"]) == {partner.id}

    names = session.scalars(select(Tag.name).join(PartnerTag, PartnerTag.tag_id == Tag.id)).all()
    assert names == ["Müllsammler"]


def test_editing_many_writes_only_what_was_touched(session: Session) -> None:
    a, b, c = (partners.create_partner(session, name, since=MARCH) for name in "ABC")
    a.place, a.notes, b.notes = "Köln", "bleibt", "bleibt auch"
    many_partners.give(session, "tag", [a.id], ["alt"])
    many_partners.give(session, "tag", [b.id], ["eigen"])

    changed = many_partners.bulk_edit(
        session,
        [a.id, b.id],
        {"place": "Köln", "influence": "high"},
        given={"tag": ["neu"]},
        taken={"tag": ["alt"]},
    )

    assert changed == 2
    assert [(each.place, each.notes, each.influence) for each in (a, b, c)] == [
        ("Köln", "bleibt", Level.HIGH),
        ("Köln", "bleibt auch", Level.HIGH),
        ("", "", None),
    ]
    tags = {
        partner.name: sorted(
            link.tag.name
            for link in session.scalars(select(PartnerTag).where(PartnerTag.partner_id == partner.id))
        )
        for partner in (a, b, c)
    }
    assert tags == {"A": ["neu"], "B": ["eigen", "neu"], "C": []}


def test_editing_many_to_what_they_are_changes_none(session: Session) -> None:
    partner = partners.create_partner(session, "A", status=S.ONBOARD)

    assert (
        many_partners.bulk_edit(
            session, [partner.id], {"status": "onboard", "place": None}, taken={"tag": ["x"]}
        )
        == 0
    )


def test_a_status_set_on_many_becomes_an_entry_of_their_way(session: Session) -> None:
    a, b = (partners.create_partner(session, name, since=MARCH) for name in "AB")
    partners.set_status(session, b, S.ONBOARD, MARCH)

    assert many_partners.bulk_edit(session, [a.id, b.id], {"status": S.ONBOARD}) == 1

    assert [change.status for change in a.status_changes] == [S.IDEA, S.ONBOARD]
    assert a.status_since == date.today()
    assert b.status_since == MARCH


def test_a_circle_among_many_is_refused(session: Session) -> None:
    a, b = (partners.create_partner(session, name) for name in "AB")

    with pytest.raises(UserError):
        many_partners.bulk_edit(session, [a.id, b.id], {"parent_id": a.id})


def test_life_domains_and_target_groups_come_and_go_and_are_counted(session: Session) -> None:
    a, b = (partners.create_partner(session, name) for name in "AB")
    session.add_all([LifeDomain(name="Wohnen", position=1), LifeDomain(name="Arbeit", position=0)])
    session.flush()

    many_partners.give(session, "life_domain", [a.id, b.id], ["Wohnen"])
    changed = many_partners.bulk_edit(
        session, [a.id], {}, {"life_domain": ["Arbeit", "Wohnen"], "target_group": ["Ältere Menschen"]}
    )

    assert changed == 1
    ids, reader = [a.id, b.id], reader_of(session)
    assert list(many_partners.carried(reader, "life_domain", ids).items()) == [("Arbeit", 1), ("Wohnen", 2)]
    assert many_partners.carried(reader, "target_group", ids) == {"Ältere Menschen": 1}
    assert session.scalars(select(TargetGroupLink.kind)).all() == [TargetGroupLinkKind.REACHES]

    assert many_partners.bulk_edit(session, ids, {}, taken={"life_domain": ["arbeit"]}) == 1
    assert many_partners.carried(reader, "life_domain", ids) == {"Wohnen": 2}
