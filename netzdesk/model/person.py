"""People, what they do where and since when, and what they have agreed to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from netzdesk.base.order import sort_key
from netzdesk.model.contact import ContactPoint
from netzdesk.model.record import Base, Trashable, part_of, term, text
from netzdesk.model.terms import ConsentPurpose

if TYPE_CHECKING:
    from netzdesk.model.partner import Partner


class Person(Trashable, Base):
    """A human being. ``name_key`` is the sort key of "last name first name"; no criteria of need stand here.

    ``salutation`` is what the person wants to be called by in letters; empty means "Guten Tag Vorname Nachname".
    ``language`` is what the person speaks, in words.
    """

    __tablename__ = "person"

    salutation: Mapped[str] = text()
    academic_title: Mapped[str] = text()
    first_name: Mapped[str] = text()
    last_name: Mapped[str] = text()
    name_key: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = text()
    biography: Mapped[str] = text()
    notes: Mapped[str] = text()
    external_id: Mapped[str] = text()

    contact_points: Mapped[list[ContactPoint]] = relationship(
        order_by="ContactPoint.position", passive_deletes=True
    )
    affiliations: Mapped[list[Affiliation]] = relationship(back_populates="person", passive_deletes=True)
    consents: Mapped[list[Consent]] = relationship(passive_deletes=True)

    @validates("first_name", "last_name")
    def _keep_name_key(self, field: str, value: str) -> str:
        names = {"first_name": self.first_name, "last_name": self.last_name, field: value}
        self.name_key = sort_key(f"{names['last_name'] or ''} {names['first_name'] or ''}")
        return value

    @property
    def full_name(self) -> str:
        """Title, first and last name as in an address."""
        return " ".join(part for part in (self.academic_title, self.first_name, self.last_name) if part)


class Affiliation(Base):
    """A person's function at a partner; its period is part of it, so past ones stay beside present ones."""

    __tablename__ = "affiliation"

    person_id: Mapped[str] = part_of("person")
    partner_id: Mapped[str] = part_of("partner")
    function_title: Mapped[str] = text()
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    is_main_contact: Mapped[bool] = mapped_column(default=False)
    is_decision_maker: Mapped[bool] = mapped_column(default=False)

    person: Mapped[Person] = relationship(back_populates="affiliations")
    partner: Mapped[Partner] = relationship(back_populates="affiliations")


class Consent(Base):
    """A person agreed to one purpose and perhaps withdrew; ``proof`` says where that is written (Art. 7 (1) DSGVO)."""

    __tablename__ = "consent"

    person_id: Mapped[str] = part_of("person")
    purpose: Mapped[ConsentPurpose] = term(ConsentPurpose, ConsentPurpose.CONTACT_LIST)
    given_on: Mapped[date]
    withdrawn_on: Mapped[date | None]
    proof: Mapped[str] = text()
