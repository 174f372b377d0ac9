"""The network itself: its profile, its story, what was agreed."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.identity import new_id
from netzdesk.base.order import sort_key
from netzdesk.model import AgreedTerm, ChronicleEntry, Document, NetworkProfile
from netzdesk.store.kept_bytes import keep_bytes, kept_bytes
from netzdesk.store.sessions import STEP


def profile(session: Session) -> NetworkProfile:
    """The one profile; where there is none yet, a change gets a new one to fill in and a reader an empty one."""
    found = session.scalars(select(NetworkProfile).order_by(NetworkProfile.id).limit(1)).first()
    if found is None:
        columns = NetworkProfile.__table__.c
        found = NetworkProfile(
            **{
                name: column.default.arg
                for name, column in columns.items()
                if name != "id" and column.default
            }
        )
        found.id = new_id()
        if STEP in session.info:
            session.add(found)
    return found


def set_logo(session: Session, picture: bytes | None, description: str = "") -> None:
    """Give the network a logo (PNG, JPEG or SVG bytes) with the text for those who cannot see it, or none."""
    found = profile(session)
    found.logo = keep_bytes(session, picture) if picture else ""
    found.logo_description = description if picture else ""


def logo(session: Session) -> bytes | None:
    """The bytes of the logo, None where there is none."""
    key = profile(session).logo
    return kept_bytes(session, key) if key else None


def chronicle(session: Session) -> list[ChronicleEntry]:
    """The story of the network, the oldest moment first."""
    return list(
        session.scalars(select(ChronicleEntry).order_by(ChronicleEntry.happened_on, ChronicleEntry.id))
    )


def agreed_terms(session: Session) -> list[AgreedTerm]:
    """The words that the partners agreed on, as in a dictionary."""
    return sorted(session.scalars(select(AgreedTerm)), key=lambda each: sort_key(each.term))


def standard_documents(session: Session) -> list[Document]:
    """The documents that belong into every onboarding pack."""
    query = select(Document).where(Document.is_standard).order_by(Document.kind, Document.title, Document.id)
    return list(session.scalars(query))
