"""Phones, mails and websites, as many as there are, each with a label, of a partner or of a person."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from netzdesk.model.record import Base, part_of, term, text
from netzdesk.model.terms import ContactKind


class ContactPoint(Base):
    """One way to reach a partner or a person; exactly one of the two keys is set. The lowest position comes first."""

    __tablename__ = "contact_point"

    partner_id: Mapped[str | None] = part_of("partner", required=False)
    person_id: Mapped[str | None] = part_of("person", required=False)
    kind: Mapped[ContactKind] = term(ContactKind, ContactKind.PHONE)
    label: Mapped[str] = text()
    value: Mapped[str] = text()
    position: Mapped[int] = mapped_column(default=0)
