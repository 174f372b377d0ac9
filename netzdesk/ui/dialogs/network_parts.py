"""What the network has several of: agreed terms, moments of its story, documents for every pack."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.errors import UserError
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import AgreedTerm, ChronicleEntry, Document
from netzdesk.ui.desk import Desk
from netzdesk.ui.errors import show_error
from netzdesk.ui.files import choose_files
from netzdesk.ui.parts.documents import edition, open_copy, save_copy
from netzdesk.ui.parts.kind import Deed, Line, Owner, PartField, PartKind, joined
from netzdesk.work import documents, network

_N = QT_TRANSLATE_NOOP


def _terms(session: Session, _owner: str) -> list[Line]:
    lines = []
    for each in network.agreed_terms(session):
        agreed = each.agreed_on
        since = translate("Network", "vereinbart am {day}").format(day=dates.short(agreed)) if agreed else ""
        lines.append(Line(each.id, each.term, "\n".join(part for part in (each.wording, since) if part)))
    return lines


def _story(session: Session, _owner: str) -> list[Line]:
    return [
        Line(each.id, f"{dates.short(each.happened_on)}  {each.title}", each.narrative)
        for each in network.chronicle(session)
    ]


def _papers(session: Session, _owner: str) -> list[Line]:
    lines = []
    for each in network.standard_documents(session):
        words = joined(each.kind.word(), edition(each.version), each.file_name)
        lines.append(Line(each.id, each.title, words))
    return lines


def _make_term(session: Session, _owner: str, values: dict[str, Any]) -> AgreedTerm:
    term = AgreedTerm(**values)
    session.add(term)
    return term


def _make_moment(session: Session, _owner: str, values: dict[str, Any]) -> ChronicleEntry:
    moment = ChronicleEntry(**values)
    session.add(moment)
    return moment


def _attach(widget: QWidget, desk: Desk, _owner: Owner, paths: list[Path]) -> None:
    """Keep files as documents for every pack, in one step; without paths they are asked for."""
    if not paths:
        choose_files(
            widget, translate("Network", "Unterlagen wählen"), partial(_attach, widget, desk, _owner)
        )
        return
    try:
        with desk.change(translate("Steps", "%n Unterlagen hinzugefügt", None, len(paths))) as session:
            for path in paths:
                documents.attach(session, path, is_standard=True)
    except UserError as error:
        show_error(widget, error)


def _leave_pack(_session: Session, document: Document) -> None:
    """Take a document out of the packs to come; those who got it keep their record, and Undo brings it back."""
    document.is_standard = False


TERMS = PartKind(
    key="terms",
    title=_N("Parts", "Vereinbarte Begriffe"),
    add=_N("Parts", "Begriff hinzufügen"),
    entity=AgreedTerm,
    fields=(
        PartField("term", _N("Fields", "Begriff")),
        PartField("wording", _N("Fields", "Bedeutung"), long=True),
        PartField("agreed_on", _N("Fields", "Vereinbart am")),
    ),
    lines=_terms,
    make=_make_term,
    begin=lambda: {"agreed_on": date.today()},
    needed=("term",),
    named="term",
)
STORY = PartKind(
    key="story",
    title=_N("Parts", "Chronik"),
    add=_N("Parts", "Ereignis hinzufügen"),
    entity=ChronicleEntry,
    fields=(
        PartField("happened_on", _N("Fields", "Datum")),
        PartField("title", _N("Fields", "Ereignis")),
        PartField("narrative", _N("Fields", "Was geschah"), long=True),
    ),
    lines=_story,
    make=_make_moment,
    begin=lambda: {"happened_on": date.today()},
    needed=("happened_on", "title"),
    named="title",
)
PAPERS = PartKind(
    key="papers",
    title=_N("Parts", "Unterlagen für die Mappe"),
    add=_N("Parts", "Unterlagen hinzufügen …"),
    entity=Document,
    fields=(
        PartField("title"),
        PartField("kind"),
        PartField("version"),
        PartField("language"),
        PartField("is_easy_language", _N("Fields", "In Leichter oder Einfacher Sprache")),
    ),
    lines=_papers,
    remove=_leave_pack,
    add_by=_attach,
    named="title",
    deeds=(
        Deed(_N("Parts", "Öffnen"), "open", shown=open_copy),
        Deed(_N("Parts", "Kopie speichern"), "save", shown=save_copy),
    ),
)
