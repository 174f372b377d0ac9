"""What can be done with the records of a list: make, put into the trash, restore, erase, copy, keep a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.record_kind import RecordKind
from netzdesk.work.listing import ListQuery

if TYPE_CHECKING:
    from netzdesk.ui.list_view import ListView
    from netzdesk.ui.rows_model import RowsModel

MOST_COPIED = 5000
"""Rows that Copy takes at most; longer lists go to a workbook."""
NameOf = Callable[[str], str]


def create(desk: Desk, kind: RecordKind, name: str) -> str:
    """Make a record from what was typed; the answer is its key."""
    assert kind.create
    label = translate("Steps", "{kind} „{name}“").format(kind=kind.text(kind.new), name=name)
    with desk.change(label) as session:
        record = kind.create(session, name)
        session.flush()
        return record.id


def ask_if_known(
    desk: Desk,
    kind: RecordKind,
    name: str,
    parent: QWidget,
    show: Callable[[str], None],
    make: Callable[[], None],
) -> bool:
    """Ask what is meant where a record has this very name: ``show(key)`` that one, or ``make`` another all the same.

    False where there is none. Events and follow-ups may well have the same name every year.
    """
    if kind.record_kind not in ("partner", "person", "group"):
        return False
    from netzdesk.work.find import find

    with desk.look() as reader:
        hits = find(reader, name, 20, (kind.record_kind,))
    known = next((hit for hit in hits if plain(hit.title) == plain(name)), None)
    if known is None:
        return False

    from netzdesk.ui import ask

    ask.confirm(
        parent,
        translate("ListView", "„{name}“ gibt es schon.").format(name=known.title),
        translate("ListView", "Öffnen Sie den Eintrag, den es gibt, oder legen Sie einen zweiten an."),
        translate("ListView", "&Öffnen"),
        lambda: show(known.id),
        instead=(translate("ListView", "&Trotzdem anlegen"), make),
    )
    return True


def to_trash(desk: Desk, kind: RecordKind, keys: Sequence[str], name_of: NameOf) -> str:
    """Put records into the Papierkorb, in one step; its label, empty where there was nothing to do."""
    if not keys or not kind.listing.has_trash:
        return ""
    from netzdesk.work import records

    label = translate("Steps", "{what} in den Papierkorb").format(what=_called(kind, keys, name_of))
    with desk.change(label) as session:
        records.to_trash(session, records.entity_of(kind.record_kind), keys)
    return label


def restore(desk: Desk, kind: RecordKind, keys: Sequence[str], name_of: NameOf) -> None:
    """Take records out of the Papierkorb, in one step."""
    if keys and kind.listing.has_trash:
        from netzdesk.work import records

        label = translate("Steps", "{what} wiederherstellen").format(what=_called(kind, keys, name_of))
        with desk.change(label) as session:
            records.restore(session, records.entity_of(kind.record_kind), keys)


def erase(desk: Desk, kind: RecordKind, keys: Sequence[str], parent: QWidget, name_of: NameOf) -> None:
    """Ask, then delete records for good; the label of the step names nobody, since it outlives them."""
    if not keys or not kind.listing.has_trash:
        return

    def carry_out() -> None:
        label = translate("Steps", "{count} {noun} endgültig löschen")
        with desk.change(label.format(count=len(keys), noun=kind.listing.named(len(keys)))) as session:
            records.erase(session, records.entity_of(kind.record_kind), keys)

    from netzdesk.ui import ask
    from netzdesk.work import records

    question = translate("ListView", "{what} endgültig löschen?").format(what=_called(kind, keys, name_of))
    consequence = translate(
        "ListView", "Auch der Verlauf wird gelöscht. Das lässt sich nicht rückgängig machen."
    )
    ask.confirm(
        parent, question, consequence, translate("ListView", "Endgültig löschen"), carry_out, dangerous=True
    )


def save_filter(
    desk: Desk, parent: QWidget, list_key: str, query: ListQuery, then: Callable[[str], None]
) -> None:
    """Ask for a name and keep the query under it; ``then`` gets the key of the filter."""

    def keep(name: str) -> None:
        with desk.change(translate("Steps", "Filter „{name}“ speichern").format(name=name)) as session:
            saved_id = saved_filters.save(session, list_key, name, query).id
        then(saved_id)

    from netzdesk.ui import ask
    from netzdesk.work import saved_filters

    ask.for_text(
        parent, translate("ListView", "Filter speichern"), translate("ListView", "Name des Filters"), keep
    )


def delete_filter(desk: Desk, list_key: str, saved_id: str) -> None:
    """Forget a saved filter; Undo brings it back."""
    from netzdesk.work import saved_filters

    with desk.read() as session:
        name = next((each.name for each in saved_filters.saved(session, list_key) if each.id == saved_id), "")
    with desk.change(translate("Steps", "Filter „{name}“ löschen").format(name=name)) as session:
        for each in saved_filters.saved(session, list_key):
            if each.id == saved_id:
                saved_filters.delete(session, each)


def copy(model: RowsModel, chosen: Sequence[int]) -> None:
    """Put rows on the clipboard, as a table with headings that any spreadsheet takes."""
    lines = ["\t".join(column.heading() for column in model.columns())]
    for row in chosen[:MOST_COPIED]:
        cells = (model.text(row, column) for column in range(len(model.columns())))
        lines.append("\t".join(" ".join(cell.split()) for cell in cells))
    QApplication.clipboard().setText("\n".join(lines))


def menu(view: ListView) -> QMenu:
    """What can be done with the chosen rows of a list, for the right mouse button and the menu key."""
    made = QMenu(view)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(text: str, symbol: str, act: Callable[[], None], keys: QKeySequence | None = None) -> None:
        action = made.addAction(icons.icon(symbol), text)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda _on: act())

    chosen = view.selected()
    if len(chosen) == 1:
        add(translate("ListView", "Öffnen"), "edit", lambda: view.opened.emit(chosen[0]))
    elif view.kind.bulk_edit and not view.query.trash:
        add(translate("ListView", "Gemeinsam ändern"), "edit", lambda: view.opened.emit(chosen[0]))
    add(
        translate("ListView", "Kopieren"),
        "copy",
        view.copy_selected,
        QKeySequence(QKeySequence.StandardKey.Copy),
    )
    if view.kind.listing.has_trash and view.query.trash:
        made.addSeparator()
        add(translate("ListView", "Wiederherstellen"), "restore", view.restore_selected)
        add(translate("ListView", "Endgültig löschen …"), "trash", view.delete_selected)
    elif view.kind.listing.has_trash:
        made.addSeparator()
        add(
            translate("ListView", "In den Papierkorb"),
            "trash",
            view.delete_selected,
            QKeySequence(QKeySequence.StandardKey.Delete),
        )
    return made


def _called(kind: RecordKind, keys: Sequence[str], name_of: NameOf) -> str:
    """One record by its name, several by their number."""
    name = name_of(keys[0]) if len(keys) == 1 else ""
    quoted = translate("ListView", "„{name}“").format(name=name)
    return quoted if name else f"{len(keys)} {kind.listing.named(len(keys))}"
