"""Documents kept in the file of the network: put in by dialog or drop, opened, copied out."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.errors import UserError
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Document, DocumentHandover, Event, Group, OnboardingPack, Partner
from netzdesk.ui.desk import Desk
from netzdesk.ui.errors import show_error
from netzdesk.ui.files import choose_file, choose_files, choose_place
from netzdesk.ui.parts.kind import Deed, Line, Lines, Owner, PartField, PartKind, joined
from netzdesk.work import documents

HARMLESS = (
    ".pdf", ".txt", ".md", ".csv", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".odt", ".ods", ".odp", ".docx",
    ".xlsx", ".pptx", ".rtf", ".ics", ".vcf", ".mp3", ".mp4",
)  # fmt: skip
"""Kinds of file that are opened with a click: nothing that runs as a program, wherever the network file came from."""
_LONGEST = 100
"""Letters that such a copy keeps of the name: systems allow some 255, folders included on Windows."""
_KEPT = 86_400
"""Seconds that a copy made for opening stays on the computer."""


def _lines(entity: type[Partner] | type[Group] | type[Event]) -> Lines:
    def lines(session: Session, key: str) -> list[Line]:
        owner: Any = session.get_one(entity, key)
        found = documents.of_owner(session, owner)
        return [Line(each.id, each.title or each.file_name, _words(each)) for each in found]

    return lines


def _words(each: Document) -> str:
    large = each.size >= 1_000_000
    words = translate("Parts", "{size} MB") if large else translate("Parts", "{size} kB")
    size = words.format(size=max(1, round(each.size / (1_000_000 if large else 1000)))) if each.size else ""
    standard = translate("Parts", "in jeder Mappe") if each.is_standard else ""
    return joined(each.kind.word(), edition(each.version), show(each.added_on), size, standard)


def edition(version: str) -> str:
    """Which edition of a document it is, in words; empty where nobody said."""
    return translate("Parts", "Fassung {version}").format(version=version) if version else ""


def attach(entity: Any, widget: QWidget, desk: Desk, owner: Owner, paths: list[Path]) -> None:
    """Put files into the network file as documents of a record, in one step; without paths they are asked for."""
    if not paths:
        title = translate("Parts", "Unterlagen hinzufügen")
        choose_files(widget, title, partial(attach, entity, widget, desk, owner))
        return
    label = translate("Steps", "Unterlagen hinzugefügt: {name}").format(name=owner[1])
    known = []
    try:
        with desk.change(label) as session:
            record = session.get(entity, owner[0])
            for path in paths:
                try:
                    documents.attach(session, path, owner=record)
                except documents.AlreadyThere as error:
                    known.append(str(error))
        if known:
            raise UserError("\n".join(known))
    except UserError as error:
        show_error(widget, error)


def open_copy(_widget: QWidget, desk: Desk, key: str) -> None:
    """Open a copy of a document with the program that the computer has for it."""
    folder = desk.settings.folder / "opened"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.stat().st_mtime < time.time() - _KEPT:
            old.unlink(missing_ok=True)
    with desk.read() as session:
        document = session.get_one(Document, key)
        name = Path(document.file_name).name or "dokument"
        if Path(name).suffix.lower() not in HARMLESS:
            message = translate(
                "Parts",
                "{name} wird nicht direkt geöffnet, weil es ein Programm sein könnte. Speichern Sie eine Kopie.",
            )
            raise UserError(message.format(name=name))
        target = folder / f"{key[-8:]}-{Path(name).stem[:_LONGEST]}{Path(name).suffix}"
        documents.save_copy(session, document, target)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))


def save_copy(widget: QWidget, desk: Desk, key: str) -> None:
    """Ask for a place and put a copy of the document there."""
    with desk.read() as session:
        name = Path(session.get_one(Document, key).file_name).name
    choose_place(widget, translate("Parts", "Kopie speichern"), name, partial(_save, widget, desk, key))


def _save(widget: QWidget, desk: Desk, key: str, path: Path) -> None:
    try:
        with desk.read() as session:
            documents.save_copy(session, session.get_one(Document, key), path)
    except UserError as error:
        show_error(widget, error)


def replace(widget: QWidget, desk: Desk, key: str) -> None:
    """Ask for the file that shall stand in the place of a document's."""
    title = translate("Parts", "Durch eine andere Datei ersetzen")
    choose_file(widget, title, [], partial(_replace, widget, desk, key))


def _replace(widget: QWidget, desk: Desk, key: str, path: Path) -> None:
    try:
        with desk.read() as session:
            title = session.get_one(Document, key).title
        with desk.change(translate("Steps", "Unterlage ersetzt: {name}").format(name=title)) as session:
            documents.replace(session, session.get_one(Document, key), path)
    except UserError as error:
        show_error(widget, error)


def _documents(entity: type[Partner] | type[Group] | type[Event]) -> PartKind:
    return PartKind(
        key="documents",
        title=QT_TRANSLATE_NOOP("Parts", "Unterlagen"),
        add=QT_TRANSLATE_NOOP("Parts", "Unterlagen hinzufügen"),
        entity=Document,
        fields=(
            PartField("title"),
            PartField("kind"),
            PartField("version"),
            PartField("language"),
            PartField("added_on", QT_TRANSLATE_NOOP("Fields", "Hinzugefügt am")),
            PartField("is_easy_language", QT_TRANSLATE_NOOP("Fields", "Leichte oder Einfache Sprache")),
            PartField("is_standard"),
        ),
        lines=_lines(entity),
        add_by=partial(attach, entity),
        deeds=(
            Deed(QT_TRANSLATE_NOOP("Parts", "Öffnen"), "open", shown=open_copy),
            Deed(QT_TRANSLATE_NOOP("Parts", "Kopie speichern"), "save", shown=save_copy),
            Deed(QT_TRANSLATE_NOOP("Parts", "Ersetzen …"), "replace", shown=replace),
        ),
    )


def _handed_over(session: Session, partner_id: str) -> list[Line]:
    query = select(DocumentHandover).where(DocumentHandover.partner_id == partner_id)
    given = session.scalars(
        query.order_by(DocumentHandover.handed_over_on.desc(), DocumentHandover.title)
    ).all()
    packs = session.scalars(select(OnboardingPack).where(OnboardingPack.partner_id == partner_id)).all()
    lines = [
        (
            each.handed_over_on,
            Line(each.id, joined(each.title, edition(each.version)), show(each.handed_over_on)),
        )
        for each in given
        if each.onboarding_pack_id is None
    ]
    for pack in packs:
        title = translate("Parts", "Willkommensmappe vom {day}").format(day=show(pack.handed_over_on))
        inside = ", ".join(each.title for each in given if each.onboarding_pack_id == pack.id)
        lines.append((pack.handed_over_on, Line(pack.id, title, inside)))
    return [line for _, line in sorted(lines, key=lambda pair: pair[0], reverse=True)]


HANDED_OVER = PartKind(
    key="handed_over",
    title=QT_TRANSLATE_NOOP("Parts", "Übergeben"),
    add="",
    entity=DocumentHandover,
    fields=(),
    lines=_handed_over,
)
PARTNER_DOCUMENTS = _documents(Partner)
GROUP_DOCUMENTS = _documents(Group)
EVENT_DOCUMENTS = _documents(Event)
