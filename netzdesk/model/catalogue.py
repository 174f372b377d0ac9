"""The lists that coordinators edit themselves: sectors, life domains, target groups and the like."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from netzdesk.model.record import Base, text


class CatalogueEntry(Base):
    """One choice of a catalogue; a retired one is offered no more but stays where it is used."""

    __abstract__ = True

    name: Mapped[str] = text()
    description: Mapped[str] = text()
    position: Mapped[int] = mapped_column(default=0)
    is_retired: Mapped[bool] = mapped_column(default=False)


class Sector(CatalogueEntry):
    """Gesellschaftsbereich: civil society, administration, politics, business, science, media."""

    __tablename__ = "sector"


class LifeDomain(CatalogueEntry):
    """Lebensbereich: work, housing, leisure …."""

    __tablename__ = "life_domain"


class TargetGroup(CatalogueEntry):
    """Zielgruppe; criteria stand here and never with a person. Ages are whole years."""

    __tablename__ = "target_group"

    criteria: Mapped[str] = text()
    age_min: Mapped[int | None] = mapped_column(default=None)
    age_max: Mapped[int | None] = mapped_column(default=None)
    is_focus: Mapped[bool] = mapped_column(default=False)


class PartnerType(CatalogueEntry):
    """Organisationstyp: association, authority, school, umbrella organisation …."""

    __tablename__ = "partner_type"


class ContributionKind(CatalogueEntry):
    """What partners bring in: expertise, contacts, skills, staff, rooms …."""

    __tablename__ = "contribution_kind"


class EventFormat(CatalogueEntry):
    """Workshop, network meeting, talk …."""

    __tablename__ = "event_format"


class Tag(CatalogueEntry):
    """A free word that groups partners."""

    __tablename__ = "tag"
