"""What the desk remembers inside the file: saved filters, and how the columns of a list were read last time."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from netzdesk.model.record import Base, text


class SavedFilter(Base):
    """A named query of one list; ``query`` is JSON as ``work.listing.ListQuery`` writes it."""

    __tablename__ = "saved_filter"

    list_key: Mapped[str] = mapped_column(String(40), default="")
    name: Mapped[str] = text()
    query: Mapped[str] = mapped_column(Text, default="{}")
    position: Mapped[int] = mapped_column(default=0)


class RememberedMapping(Base):
    """Which heading meant which field when a list with these headings was read; ``mapping`` is JSON."""

    __tablename__ = "remembered_mapping"

    signature: Mapped[str] = mapped_column(String(64), default="", index=True)
    mapping: Mapped[str] = mapped_column(Text, default="{}")
