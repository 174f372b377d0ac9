"""The network itself: who we are, what we agreed on, how we came about."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from netzdesk.model.record import Base, text


class NetworkProfile(Base):
    """The one row that every print-out draws on; colours are "#rrggbb", ``logo`` is the SHA-256 of a kept picture."""

    __tablename__ = "network_profile"

    name: Mapped[str] = text()
    carrier: Mapped[str] = text()
    street: Mapped[str] = text()
    postcode: Mapped[str] = mapped_column(String(12), default="")
    place: Mapped[str] = text()
    federal_state: Mapped[str] = text()
    phone: Mapped[str] = text()
    mail: Mapped[str] = text()
    website: Mapped[str] = text()
    coordinator: Mapped[str] = text()
    logo: Mapped[str] = mapped_column(String(64), default="")
    logo_description: Mapped[str] = text()
    primary_colour: Mapped[str] = mapped_column(String(7), default="#1f4e79")
    accent_colour: Mapped[str] = mapped_column(String(7), default="#b03a2e")
    mission_statement: Mapped[str] = text()
    vision: Mapped[str] = text()
    inclusion_concept: Mapped[str] = text()
    how_we_work: Mapped[str] = text()
    welcome: Mapped[str] = text()


class ChronicleEntry(Base):
    """One dated moment in the story of the network."""

    __tablename__ = "chronicle_entry"

    happened_on: Mapped[date]
    title: Mapped[str] = text()
    narrative: Mapped[str] = text()


class AgreedTerm(Base):
    """A word that the partners agreed on a meaning for, and when."""

    __tablename__ = "agreed_term"

    term: Mapped[str] = text()
    wording: Mapped[str] = text()
    agreed_on: Mapped[date | None]
