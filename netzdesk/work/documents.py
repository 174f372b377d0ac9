"""Documents inside the file: put in, taken out, listed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.identity import new_id
from netzdesk.base.paths import whole_file
from netzdesk.base.text import translate
from netzdesk.model import Document, Event, Group, Partner
from netzdesk.model.terms import DocumentKind
from netzdesk.store.kept_bytes import keep_bytes, kept_bytes

LARGEST = 50_000_000
"""Bytes of the largest document; more would make the file of the network unhandy on a stick."""

Owner = Partner | Group | Event


class AlreadyThere(UserError):
    """The same file again."""


def attach(
    session: Session, path: Path, *, owner: Owner | None = None, is_standard: bool = False
) -> Document:
    """Copy a document into the file, for a partner, group or event, else for the network itself.

    It is called as its file. UserError where it cannot be read or is larger than ``LARGEST``, AlreadyThere where the
    owner has the very same file.
    """
    data = _read(path)
    kept = keep_bytes(session, data)
    if owner is not None and any(
        each.content == kept and each.file_name == path.name for each in of_owner(session, owner)
    ):
        message = translate("Documents", "„{name}“ liegt hier schon und wird nicht noch einmal aufgenommen.")
        raise AlreadyThere(message.format(name=path.name))
    document = Document(
        id=new_id(),
        title=path.stem,
        kind=DocumentKind.OTHER,
        language="Deutsch",
        is_standard=is_standard,
        added_on=date.today(),
        file_name=path.name,
        size=len(data),
        content=kept,
    )
    if owner is not None:
        setattr(document, f"{owner.__tablename__}_id", owner.id)
    session.add(document)
    return document


def replace(session: Session, document: Document, path: Path) -> None:
    """Put another file in the place of a document's; title, kind and the rest stay. UserError as for ``attach``."""
    data = _read(path)
    document.content = keep_bytes(session, data)
    document.file_name, document.size, document.added_on = path.name, len(data), date.today()


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
    try:
        with whole_file(target) as part:
            part.write_bytes(content(session, document))
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
        if path.stat().st_size <= LARGEST:
            return path.read_bytes()
    except OSError as error:
        message = translate("Documents", "{name} kann nicht gelesen werden. Ist die Datei noch da?")
        raise UserError(message.format(name=path.name)) from error
    message = translate("Documents", "Die Datei ist zu groß. Bis {size} MB sind möglich.")
    raise UserError(message.format(size=LARGEST // 1_000_000))
