"""Many partners changed at once: fields are set, entries of catalogues given and taken."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.progress import Progress, silent
from netzdesk.model import (
    LifeDomain,
    Partner,
    PartnerLifeDomain,
    PartnerTag,
    Tag,
    TargetGroup,
    TargetGroupLink,
)
from netzdesk.model.catalogue import CatalogueEntry
from netzdesk.store import Reader
from netzdesk.work.catalogues import ensure_entry, entry_named
from netzdesk.work.partners import set_parent, set_status
from netzdesk.work.records import among, set_value

_LINKS: dict[str, tuple[type[CatalogueEntry], Any]] = {
    "life_domain": (LifeDomain, PartnerLifeDomain),
    "target_group": (TargetGroup, TargetGroupLink),
    "tag": (Tag, PartnerTag),
}
Named = Mapping[str, Iterable[str]]
"""Names of entries by catalogue (its table): "life_domain", "target_group" or "tag"."""
_NONE: Named = MappingProxyType({})
_AT_ONCE = 200
"""Partners changed between two signs of progress."""


def bulk_edit(
    session: Session,
    partner_ids: Iterable[str],
    values: Mapping[str, Any],
    given: Named = _NONE,
    taken: Named = _NONE,
    progress: Progress = silent,
) -> int:
    """Set the fields named in ``values`` on all these partners and nothing else; tells how many partners changed.

    Entries of catalogues come and go by their names; the others of each partner stay.
    A new ``status`` counts from today and becomes an entry of the way of those that did not have it.
    """
    wanted = list(partner_ids)
    changed: set[str] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        progress(start, len(wanted))
        some = wanted[start : start + _AT_ONCE]
        for partner in session.scalars(select(Partner).where(among(Partner.id, some))).all():
            for field, value in values.items():
                if _set_field(session, partner, field, value):
                    changed.add(partner.id)
        for catalogue, names in given.items():
            changed |= give(session, catalogue, some, names)
        for catalogue, names in taken.items():
            changed |= take(session, catalogue, some, names)
        session.flush()
    progress(len(wanted), len(wanted))
    return len(changed)


def give(session: Session, catalogue: str, partner_ids: Iterable[str], names: Iterable[str]) -> set[str]:
    """Give these partners these entries, made where there are none yet; tells who got one."""
    entity, link = _LINKS[catalogue]
    wanted = list(dict.fromkeys(partner_ids))
    got: set[str] = set()
    for name in names:
        entry = ensure_entry(session, entity, name)
        there = {each.partner_id for each in _links(session, catalogue, entry, wanted)}
        new = [each for each in wanted if each not in there]
        session.add_all(
            link(**{"id": new_id(), "partner_id": each, f"{catalogue}_id": entry.id}) for each in new
        )
        got.update(new)
    session.flush()
    return got


def take(session: Session, catalogue: str, partner_ids: Iterable[str], names: Iterable[str]) -> set[str]:
    """Take these entries from these partners, they stay in the catalogue; tells who lost one."""
    wanted = list(partner_ids)
    lost: set[str] = set()
    for name in names:
        entry = entry_named(session, _LINKS[catalogue][0], name)
        for each in _links(session, catalogue, entry, wanted) if entry else ():
            lost.add(each.partner_id)
            session.delete(each)
    session.flush()
    return lost


def _links(session: Session, catalogue: str, entry: CatalogueEntry, partner_ids: list[str]) -> list[Any]:
    """The links of these partners to an entry."""
    link = _LINKS[catalogue][1]
    column = getattr(link, f"{catalogue}_id")
    query = select(link).where(column == entry.id, among(link.partner_id, partner_ids))
    return list(session.scalars(query))


def carried(reader: Reader, catalogue: str, partner_ids: Iterable[str]) -> dict[str, int]:
    """Name of an entry -> how many of these partners carry it, in the order of the catalogue."""
    link = _LINKS[catalogue][1].__tablename__
    query = (
        f"SELECT c.name, count(DISTINCT l.partner_id) FROM {link} l JOIN {catalogue} c ON c.id = l.{catalogue}_id"
        " WHERE l.partner_id IN (SELECT value FROM json_each(:ids)) GROUP BY c.id ORDER BY c.position, c.name"
    )
    return dict(reader.rows(query, {"ids": json.dumps(list(partner_ids))}))


def _set_field(session: Session, partner: Partner, field: str, value: Any) -> bool:
    if field == "parent_id":
        return set_parent(session, partner, value)
    if field != "status":
        return set_value(session, partner, field, value)
    if partner.status == value:
        return False
    set_status(session, partner, value, date.today())
    return True
