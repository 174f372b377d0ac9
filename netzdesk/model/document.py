"""Documents inside the file, and what was handed to whom and when."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from netzdesk.model.record import Base, part_of, refers_to, term, text
from netzdesk.model.terms import DocumentKind


class Document(Base):
    """A document of the network or of one partner; ``content`` is the SHA-256 under which the store keeps its bytes.

    ``is_standard`` puts it into every onboarding pack. ``size`` is in bytes.
    """

    __tablename__ = "document"

    partner_id: Mapped[str | None] = part_of("partner", required=False)
    group_id: Mapped[str | None] = part_of("group", required=False)
    event_id: Mapped[str | None] = part_of("event", required=False)
    title: Mapped[str] = text()
    kind: Mapped[DocumentKind] = term(DocumentKind, DocumentKind.OTHER)
    version: Mapped[str] = text()
    language: Mapped[str] = text()
    is_easy_language: Mapped[bool] = mapped_column(default=False)
    is_standard: Mapped[bool] = mapped_column(default=False)
    added_on: Mapped[date | None]
    file_name: Mapped[str] = text()
    size: Mapped[int] = mapped_column(default=0)
    content: Mapped[str] = mapped_column(String(64), default="")


class OnboardingPack(Base):
    """A pack that was made for a partner: when, which sections, in which language and variant."""

    __tablename__ = "onboarding_pack"

    partner_id: Mapped[str] = part_of("partner")
    handed_over_on: Mapped[date]
    sections: Mapped[str] = text()
    language: Mapped[str] = text()
    variant: Mapped[str] = text()


class DocumentHandover(Base):
    """A document, in the version of that day, was handed to a partner."""

    __tablename__ = "document_handover"

    partner_id: Mapped[str] = part_of("partner")
    document_id: Mapped[str | None] = refers_to("document")
    onboarding_pack_id: Mapped[str | None] = part_of("onboarding_pack", required=False)
    handed_over_on: Mapped[date]
    title: Mapped[str] = text()
    version: Mapped[str] = text()

    document: Mapped[Document | None] = relationship()
