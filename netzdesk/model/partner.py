"""Partners: organisations and single people of the network, and what is known of them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from netzdesk.base.order import sort_key
from netzdesk.model.catalogue import ContributionKind, LifeDomain, PartnerType, Sector, Tag, TargetGroup
from netzdesk.model.contact import ContactPoint
from netzdesk.model.person import Affiliation, Person
from netzdesk.model.record import Base, Trashable, part_of, refers_to, term, text
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance, TargetGroupLinkKind


class Partner(Trashable, Base):
    """An organisation or a single person in the network, wished for, on board or gone.

    ``status`` and ``status_since`` repeat the latest ``StatusChange``, so that lists need no join. ``name_key`` is
    ``base.order.sort_key(name)``. ``postcode`` is text (German PLZ have 5 digits, Austrian 4). ``member_count`` counts
    the members of an organisation that is itself a network. ``person_id`` is set for ``PartnerKind.PERSON`` alone.
    """

    __tablename__ = "partner"

    kind: Mapped[PartnerKind] = term(PartnerKind, PartnerKind.ORGANISATION)
    name: Mapped[str] = text()
    name_key: Mapped[str] = mapped_column(Text, default="")
    short_name: Mapped[str] = text()
    partner_type_id: Mapped[str | None] = refers_to("partner_type")
    sector_id: Mapped[str | None] = refers_to("sector")
    parent_id: Mapped[str | None] = refers_to("partner")
    person_id: Mapped[str | None] = refers_to("person")
    status: Mapped[PartnershipStatus] = term(PartnershipStatus, PartnershipStatus.IDEA)
    status_since: Mapped[date | None]
    is_network: Mapped[bool] = mapped_column(default=False)
    member_count: Mapped[int | None]
    street: Mapped[str] = text()
    address_extra: Mapped[str] = text()
    postcode: Mapped[str] = mapped_column(String(12), default="")
    place: Mapped[str] = text()
    district: Mapped[str] = text()
    state: Mapped[str] = text()
    country: Mapped[str] = text()
    is_key_partner: Mapped[bool] = mapped_column(default=False)
    influence: Mapped[Level | None] = term(Level)
    stance: Mapped[Stance | None] = term(Stance)
    description: Mapped[str] = text()
    notes: Mapped[str] = text()
    external_id: Mapped[str] = text()

    partner_type: Mapped[PartnerType | None] = relationship()
    sector: Mapped[Sector | None] = relationship()
    parent: Mapped[Partner | None] = relationship(remote_side="Partner.id")
    person: Mapped[Person | None] = relationship()
    contact_points: Mapped[list[ContactPoint]] = relationship(
        order_by="ContactPoint.position", passive_deletes=True
    )
    affiliations: Mapped[list[Affiliation]] = relationship(back_populates="partner", passive_deletes=True)
    life_domains: Mapped[list[PartnerLifeDomain]] = relationship(passive_deletes=True)
    target_groups: Mapped[list[TargetGroupLink]] = relationship(passive_deletes=True)
    contributions: Mapped[list[Contribution]] = relationship(passive_deletes=True)
    tags: Mapped[list[PartnerTag]] = relationship(passive_deletes=True)
    umbrellas: Mapped[list[UmbrellaLink]] = relationship(
        foreign_keys="UmbrellaLink.partner_id", passive_deletes=True
    )
    status_changes: Mapped[list[StatusChange]] = relationship(
        order_by="StatusChange.since, StatusChange.id", passive_deletes=True
    )

    @validates("name")
    def _keep_name_key(self, _field: str, name: str) -> str:
        self.name_key = sort_key(name)
        return name


class StatusChange(Base):
    """One step of a partner's way: from ``since`` on the partner had ``status``."""

    __tablename__ = "status_change"

    partner_id: Mapped[str] = part_of("partner")
    status: Mapped[PartnershipStatus] = term(PartnershipStatus, PartnershipStatus.IDEA)
    since: Mapped[date]
    reason: Mapped[str] = text()


class PartnerLifeDomain(Base):
    """A partner works in a life domain."""

    __tablename__ = "partner_life_domain"

    partner_id: Mapped[str] = part_of("partner")
    life_domain_id: Mapped[str] = part_of("life_domain")

    life_domain: Mapped[LifeDomain] = relationship()


class TargetGroupLink(Base):
    """What a partner is to a target group; ``estimated_reach`` counts people."""

    __tablename__ = "target_group_link"

    partner_id: Mapped[str] = part_of("partner")
    target_group_id: Mapped[str] = part_of("target_group")
    kind: Mapped[TargetGroupLinkKind] = term(TargetGroupLinkKind, TargetGroupLinkKind.REACHES)
    estimated_reach: Mapped[int | None]

    target_group: Mapped[TargetGroup] = relationship()


class Contribution(Base):
    """What a partner can bring in: the kind and a few words."""

    __tablename__ = "contribution"

    partner_id: Mapped[str] = part_of("partner")
    contribution_kind_id: Mapped[str] = part_of("contribution_kind")
    note: Mapped[str] = text()

    contribution_kind: Mapped[ContributionKind] = relationship()


class PartnerTag(Base):
    """A partner carries a tag."""

    __tablename__ = "partner_tag"

    partner_id: Mapped[str] = part_of("partner")
    tag_id: Mapped[str] = part_of("tag")

    tag: Mapped[Tag] = relationship()


class UmbrellaLink(Base):
    """A partner belongs to an umbrella organisation that is a partner itself."""

    __tablename__ = "umbrella_link"

    partner_id: Mapped[str] = part_of("partner")
    umbrella_id: Mapped[str] = part_of("partner")

    umbrella: Mapped[Partner] = relationship(foreign_keys=[umbrella_id])
