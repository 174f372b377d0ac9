"""Documents inside the file: put in, taken out, listed (B14)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.identity import new_id
from netzdesk.base.paths import replace_file
from netzdesk.base.text import translate
from netzdesk.model import Document, Event, Group, Partner
from netzdesk.model.terms import DocumentKind
from netzdesk.store.kept_bytes import keep_bytes, kept_bytes

LARGEST = 50_000_000
"""Bytes of the largest document; more would make the file of the network unhandy on a stick."""

Owner = Partner | Group | Event


def attach(
    session: Session,
    source: Path | bytes,
    title: str = "",
    *,
    owner: Owner | None = None,
    kind: DocumentKind = DocumentKind.OTHER,
    file_name: str = "",
    version: str = "",
    language: str = "de",
    is_standard: bool = False,
    added_on: date | None = None,
) -> Document:
    """Copy a document into the file, for a partner, group or event, else for the network itself.

    Without a title it is called as its file. UserError where it cannot be read or is larger than ``LARGEST``.
    """
    data = _read(source) if isinstance(source, Path) else source
    if len(data) > LARGEST:
        raise _too_large()
    name = file_name or (source.name if isinstance(source, Path) else "")
    document = Document(
        id=new_id(),
        title=title or Path(name).stem,
        kind=kind,
        version=version,
        language=language,
        is_standard=is_standard,
        added_on=added_on or date.today(),
        file_name=name,
        size=len(data),
        content=keep_bytes(session, data),
    )
    if owner is not None:
        setattr(document, f"{owner.__tablename__}_id", owner.id)
    session.add(document)
    return document


def content(session: Session, document: Document) -> bytes:
    """The bytes of a document; UserError where the file does not hold them (any more)."""
    found = kept_bytes(session, document.content) if document.content else None
    if found is None:
        raise UserError(
            translate("Documents", "Zu „{title}“ ist keine Datei hinterlegt.").format(title=document.title)
        )
    return found


def save_copy(session: Session, document: Document, target: Path) -> None:
    """Write the document to a file of its own; UserError where that place cannot be written."""
    part = target.with_name(target.name + ".part")
    try:
        part.write_bytes(content(session, document))
        replace_file(part, target)
    except OSError as error:
        message = translate(
            "Documents", "{name} kann dort nicht gespeichert werden. Wählen Sie bitte einen anderen Ort."
        )
        raise UserError(message.format(name=target.name)) from error


def of_owner(session: Session, owner: Owner) -> list[Document]:
    """The documents of a partner, group or event, in the order of their titles."""
    key = getattr(Document, f"{owner.__tablename__}_id")
    return list(
        session.scalars(select(Document).where(key == owner.id).order_by(Document.title, Document.id))
    )


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise _too_large()
        return path.read_bytes()
    except OSError as error:
        message = translate("Documents", "{name} kann nicht gelesen werden. Ist die Datei noch da?")
        raise UserError(message.format(name=path.name)) from error


def _too_large() -> UserError:
    message = translate("Documents", "Das Dokument ist zu groß. Bis {size} MB sind möglich.")
    return UserError(message.format(size=LARGEST // 1_000_000))
