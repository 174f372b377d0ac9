"""The catalogues that coordinators edit: what they start with, adding, ordering, retiring."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Session

from netzdesk.base.order import sort_key
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import (
    Base,
    CatalogueEntry,
    ContributionKind,
    EventFormat,
    LifeDomain,
    PartnerType,
    Sector,
    Tag,
    TargetGroup,
)
from netzdesk.work.catalogue_defaults import DEFAULTS

CATALOGUES: tuple[tuple[str, type[CatalogueEntry]], ...] = (
    (QT_TRANSLATE_NOOP("Catalogues", "Lebensbereiche"), LifeDomain),
    (QT_TRANSLATE_NOOP("Catalogues", "Zielgruppen"), TargetGroup),
    (QT_TRANSLATE_NOOP("Catalogues", "Gesellschaftsbereiche"), Sector),
    (QT_TRANSLATE_NOOP("Catalogues", "Organisationstypen"), PartnerType),
    (QT_TRANSLATE_NOOP("Catalogues", "Was Partner*innen einbringen"), ContributionKind),
    (QT_TRANSLATE_NOOP("Catalogues", "Veranstaltungsformate"), EventFormat),
    (QT_TRANSLATE_NOOP("Catalogues", "Schlagwörter"), Tag),
)
"""(title in the context "Catalogues", class) of every catalogue, in the order of the editor."""

FEW = 3
"""More target groups than this in focus are too many to begin with."""


def fill_defaults(session: Session) -> None:
    """Give every empty catalogue the entries that networks usually start with, in the current language."""
    for catalogue, defaults in DEFAULTS.items():
        if not session.scalar(select(func.count()).select_from(catalogue)):
            for position, (name, values) in enumerate(defaults):
                session.add(catalogue(name=translate("Catalogues", name), position=position, **values))
    session.flush()


def entries(
    session: Session, catalogue: type[CatalogueEntry], *, retired: bool = False
) -> list[CatalogueEntry]:
    """The entries of a catalogue in their order; retired ones only where they are asked for."""
    query = select(catalogue).order_by(catalogue.position, catalogue.name)
    if not retired:
        query = query.where(catalogue.is_retired.is_(False))
    return list(session.scalars(query))


def entry_named(session: Session, catalogue: type[CatalogueEntry], name: str) -> CatalogueEntry | None:
    """The entry of this name, however it is spelled: "Müller-Haus" is "mueller haus"."""
    wanted = sort_key(name)
    found = (entry for entry in entries(session, catalogue, retired=True) if sort_key(entry.name) == wanted)
    return next(found, None)


def ensure_entry(session: Session, catalogue: type[CatalogueEntry], name: str) -> CatalogueEntry:
    """The entry of this name, made at the end of the catalogue where there is none; a retired one is offered again."""
    found = entry_named(session, catalogue, name)
    if found is None:
        last = session.scalar(select(func.max(catalogue.position)))
        found = catalogue(name=name.strip(), position=0 if last is None else last + 1)
        session.add(found)
        session.flush()
    found.is_retired = False
    return found


def set_order(session: Session, catalogue: type[CatalogueEntry], ids: list[str]) -> None:
    """Put the entries in this order; those not named follow behind."""
    place = {each: number for number, each in enumerate(ids)}
    rest = len(ids)
    for entry in entries(session, catalogue, retired=True):
        entry.position = place.get(entry.id, rest + entry.position)


def uses(session: Session, entry: CatalogueEntry) -> int:
    """In how many places the entry stands."""
    return sum(
        session.scalar(select(func.count()).select_from(key.parent.table).where(key.parent == entry.id)) or 0
        for key in references(type(entry))
    )


def remove(session: Session, entry: CatalogueEntry) -> bool:
    """Take an entry out of the catalogue: for good where nothing uses it (True), else it is retired (False)."""
    if uses(session, entry):
        entry.is_retired = True
        return False
    session.delete(entry)
    return True


def focus_warning(session: Session) -> str:
    """A sentence where more target groups are in focus than a network can begin with, else nothing."""
    focus = session.scalar(
        select(func.count()).where(TargetGroup.is_focus, TargetGroup.is_retired.is_(False))
    )
    if not focus or focus <= FEW:
        return ""
    return translate(
        "Catalogues",
        "%n Zielgruppen stehen im Mittelpunkt. Fangen Sie lieber mit zwei oder drei an, mehr können später folgen.",
        None,
        focus,
    )


def references(catalogue: type[CatalogueEntry]) -> Iterator[ForeignKey]:
    """The columns of all tables in which entries of this catalogue stand."""
    for table in Base.metadata.sorted_tables:
        yield from (key for key in table.foreign_keys if key.column.table.name == catalogue.__tablename__)
