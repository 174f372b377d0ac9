"""What can be done with the records of a list: make, put into the trash, restore, erase, copy, keep a filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QWidget

from netzdesk.base.columns import Column
from netzdesk.base.errors import UserError
from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk
from netzdesk.ui.record_kind import RecordKind
from netzdesk.work import listing as lists
from netzdesk.work.listing import Listing, ListQuery

if TYPE_CHECKING:
    from netzdesk.ui.lists.rows_model import RowsModel
    from netzdesk.work.find import Found

MOST_COPIED = 5000
"""Rows that Copy takes at most; longer lists go to a workbook."""
NameOf = Callable[[str], str]
WithKey = Callable[[str], None]


def create(desk: Desk, kind: RecordKind, name: str, parent: QWidget, made: WithKey, known: WithKey) -> None:
    """Make a record from what was typed: ``made(key)``. Where one has this very name, ask whether that is meant.

    Then it is ``made(key)`` and ``known(key)``.

    Events and follow-ups may well have the same name every year.
    """

    def make() -> None:
        assert kind.create
        label = translate("Steps", "{kind} „{name}“").format(kind=kind.text(kind.new), name=name)
        with desk.change(label) as session:
            record = kind.create(session, name)
            session.flush()
            key = record.id
        made(key)

    found = _named(desk, kind, name) if kind.record_kind in ("partner", "person", "group") else None
    if found is None:
        make()
        return
    from netzdesk.ui import ask

    def take() -> None:
        made(found.id)
        known(found.id)

    ask.confirm(
        parent,
        translate("ListView", "„{name}“ gibt es schon.").format(name=found.title),
        translate("ListView", "Öffnen Sie den Eintrag, den es gibt, oder legen Sie einen zweiten an."),
        translate("ListView", "&Öffnen"),
        take,
        instead=(translate("ListView", "&Trotzdem anlegen"), make),
    )


def _named(desk: Desk, kind: RecordKind, name: str) -> Found | None:
    """A record that has this very name."""
    from netzdesk.work.find import find

    with desk.look() as reader:
        hits = find(reader, name, 20, (kind.record_kind,))
    return next((hit for hit in hits if plain(hit.title) == plain(name)), None)


def to_trash(desk: Desk, kind: RecordKind, keys: Sequence[str], name_of: NameOf) -> str:
    """Put records into the Papierkorb, in one step; its label, empty where there was nothing to do."""
    if not keys or not kind.listing.has_trash:
        return ""
    from netzdesk.model.entities import ENTITIES
    from netzdesk.work import records

    label = translate("Steps", "{what} in den Papierkorb gelegt").format(what=_called(kind, keys, name_of))
    with desk.change(label) as session:
        records.to_trash(session, ENTITIES[kind.record_kind], keys)
    return label


def restore(desk: Desk, kind: RecordKind, keys: Sequence[str], name_of: NameOf) -> None:
    """Take records out of the Papierkorb, in one step."""
    if keys and kind.listing.has_trash:
        from netzdesk.model.entities import ENTITIES
        from netzdesk.work import records

        label = translate("Steps", "{what} wiederhergestellt").format(what=_called(kind, keys, name_of))
        with desk.change(label) as session:
            records.restore(session, ENTITIES[kind.record_kind], keys)


def erase(desk: Desk, kind: RecordKind, keys: Sequence[str], parent: QWidget, name_of: NameOf) -> None:
    """Ask, then delete records for good; the label of the step names nobody, since it outlives them."""
    if not keys or not kind.listing.has_trash:
        return

    def carry_out() -> None:
        label = translate("Steps", "{count} {noun} endgültig gelöscht")
        with desk.change(label.format(count=len(keys), noun=kind.listing.named(len(keys)))) as session:
            records.erase(session, ENTITIES[kind.record_kind], keys)

    from netzdesk.model.entities import ENTITIES
    from netzdesk.ui import ask
    from netzdesk.work import records

    question = translate("ListView", "{what} endgültig löschen?").format(what=_called(kind, keys, name_of))
    consequence = translate(
        "ListView", "Auch der Verlauf wird gelöscht. Das lässt sich nicht rückgängig machen."
    )
    ask.confirm(
        parent, question, consequence, translate("ListView", "Endgültig löschen"), carry_out, dangerous=True
    )


def empty_trash(desk: Desk, kind: RecordKind, parent: QWidget, name_of: NameOf) -> None:
    """Ask, then delete all records in the trash for good."""
    with desk.look() as reader:
        keys = lists.ids(reader, kind.listing, ListQuery(trash=True))
    erase(desk, kind, keys, parent, name_of)


def choose_columns(
    listing: Listing[Any],
    shown: tuple[Column[Any], ...],
    parent: QWidget,
    then: Callable[[list[str] | None], None],
) -> None:
    """Open the window in which columns are shown, hidden and moved; ``then`` gets their keys, None for the usual."""
    from netzdesk.ui.lists.columns import ColumnChooser

    chooser = ColumnChooser(listing, shown, parent)
    chooser.chosen.connect(then)
    chooser.open()


def save_filter(
    desk: Desk, parent: QWidget, list_key: str, query: ListQuery, proposed: str, then: Callable[[str], None]
) -> None:
    """Ask for a name and keep the query under it; ``then`` gets the key of the filter."""

    def keep(name: str) -> None:
        with desk.change(translate("Steps", "Filter „{name}“ gespeichert").format(name=name)) as session:
            saved_id = saved_filters.save(session, list_key, name, query).id
        then(saved_id)

    def take(name: str) -> None:
        with desk.read() as session:
            there = saved_filters.named(session, list_key, name)
        if there is None:
            keep(name)
            return
        ask.confirm(
            parent,
            translate("ListView", "Den Filter „{name}“ gibt es schon. Ersetzen?").format(name=there.name),
            translate("ListView", "Er zeigt dann, was die Liste jetzt zeigt."),
            translate("ListView", "Ersetzen"),
            lambda: keep(name),
        )

    from netzdesk.ui import ask
    from netzdesk.work import saved_filters

    title, label = translate("ListView", "Filter speichern"), translate("ListView", "Name des Filters")
    ask.for_text(parent, title, label, take, proposed)


def rename_filter(desk: Desk, parent: QWidget, saved_id: str) -> None:
    """Ask what a saved filter is to be called from now on."""
    from netzdesk.model import SavedFilter
    from netzdesk.ui import ask
    from netzdesk.ui.errors import show_error
    from netzdesk.work import saved_filters

    def keep(name: str) -> None:
        try:
            with desk.change(translate("Steps", "Filter heißt „{name}“").format(name=name)) as session:
                saved_filters.rename(session, session.get_one(SavedFilter, saved_id), name)
        except UserError as error:
            show_error(parent, error)

    with desk.read() as session:
        before = session.get_one(SavedFilter, saved_id).name
    title, label = translate("ListView", "Filter umbenennen"), translate("ListView", "Name des Filters")
    ask.for_text(parent, title, label, keep, before)


def delete_filter(desk: Desk, list_key: str, saved_id: str) -> None:
    """Forget a saved filter; Undo brings it back."""
    from netzdesk.work import saved_filters

    with desk.read() as session:
        name = next((each.name for each in saved_filters.saved(session, list_key) if each.id == saved_id), "")
    with desk.change(translate("Steps", "Filter „{name}“ gelöscht").format(name=name)) as session:
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


def _called(kind: RecordKind, keys: Sequence[str], name_of: NameOf) -> str:
    """One record by its name, several by their number."""
    name = name_of(keys[0]) if len(keys) == 1 else ""
    quoted = translate("ListView", "„{name}“").format(name=name)
    return quoted if name else f"{len(keys)} {kind.listing.named(len(keys))}"
