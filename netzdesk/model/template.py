"""Texts for letters and packs that a coordinator has put in their own words."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from netzdesk.model.record import Base, term, text
from netzdesk.model.terms import Wording


class TextTemplate(Base):
    """The wording of one text in one language, standard or easy; without a row the program's own wording counts.

    ``checked_by`` says who read an easy text with people it is for; it is a statement, never a certificate.
    """

    __tablename__ = "text_template"

    key: Mapped[str] = mapped_column(String(40), default="", index=True)
    language: Mapped[str] = mapped_column(String(5), default="de")
    variant: Mapped[Wording] = term(Wording, Wording.STANDARD)
    wording: Mapped[str] = text()
    checked_by: Mapped[str] = text()
    checked_on: Mapped[date | None]
