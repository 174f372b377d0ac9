"""Events and who was invited, accepted and came."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from netzdesk.base.order import sort_key
from netzdesk.model.catalogue import EventFormat
from netzdesk.model.group import Group
from netzdesk.model.partner import Partner
from netzdesk.model.person import Person
from netzdesk.model.record import Base, Trashable, part_of, refers_to, term, text
from netzdesk.model.terms import EventState, Rsvp


class Event(Trashable, Base):
    """A workshop, a meeting, a talk; times are local wall-clock times of the place."""

    __tablename__ = "event"

    title: Mapped[str] = text()
    name_key: Mapped[str] = mapped_column(Text, default="")
    event_format_id: Mapped[str | None] = refers_to("event_format")
    state: Mapped[EventState] = term(EventState, EventState.PLANNED)
    starts_at: Mapped[datetime | None] = mapped_column(index=True)
    ends_at: Mapped[datetime | None]
    place: Mapped[str] = text()
    partner_id: Mapped[str | None] = refers_to("partner")
    group_id: Mapped[str | None] = refers_to("group")
    description: Mapped[str] = text()
    is_free: Mapped[bool] = mapped_column(default=True)
    notes: Mapped[str] = text()

    event_format: Mapped[EventFormat | None] = relationship()
    partner: Mapped[Partner | None] = relationship()
    group: Mapped[Group | None] = relationship()
    participations: Mapped[list[Participation]] = relationship(back_populates="event", passive_deletes=True)

    @validates("title")
    def _keep_name_key(self, _field: str, title: str) -> str:
        self.name_key = sort_key(title)
        return title


class Participation(Base):
    """One person at one event, and the partner they come for; ``role`` is free: speaker, employer, role model."""

    __tablename__ = "participation"

    event_id: Mapped[str] = part_of("event")
    person_id: Mapped[str] = part_of("person")
    partner_id: Mapped[str | None] = refers_to("partner")
    rsvp: Mapped[Rsvp] = term(Rsvp, Rsvp.INVITED)
    role: Mapped[str] = text()

    event: Mapped[Event] = relationship(back_populates="participations")
    person: Mapped[Person] = relationship()
    partner: Mapped[Partner | None] = relationship()
