"""The entries of a catalogue as rows that are edited in place: renamed, moved, retired, removed where unused."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import CatalogueEntry, TargetGroup
from netzdesk.ui import ask
from netzdesk.ui.desk import Desk
from netzdesk.ui.lists.choice import ChoiceDialog
from netzdesk.ui.parts.kind import Deed, Line, PartField, PartKind
from netzdesk.work import catalogues
from netzdesk.work.entry_merging import merge_entries
from netzdesk.work.records import set_value

_N = QT_TRANSLATE_NOOP

_NAMED = (PartField("name"), PartField("description", long=True))
_OF_TARGET_GROUP = (
    PartField("age_min"),
    PartField("age_max"),
    PartField("criteria", long=True),
    PartField("is_focus"),
)


def entries_of(catalogue: type[CatalogueEntry]) -> PartKind:
    """How the entries of this catalogue are listed and edited."""
    return PartKind(
        key=catalogue.__tablename__,
        title=_N("Parts", "Einträge"),
        add=_N("Parts", "Eintrag hinzufügen"),
        entity=catalogue,
        fields=_NAMED + (_OF_TARGET_GROUP if catalogue is TargetGroup else ()),
        lines=lambda session, _owner: [
            _line(session, entry) for entry in catalogues.entries(session, catalogue, retired=True)
        ],
        make=lambda session, _owner, values: _make(session, catalogue, values),
        needed=("name",),
        named="name",
        store=_store,
        remove=_remove,
        deeds=(
            *_DEEDS,
            Deed(_N("Parts", "Zusammenführen …"), "merge", shown=partial(_choose_other, catalogue)),
        ),
    )


def _line(session: Session, entry: CatalogueEntry) -> Line:
    used = catalogues.uses(session, entry)
    words = [
        translate("Catalogues", "%n-mal benutzt", None, used)
        if used
        else translate("Catalogues", "nicht benutzt")
    ]
    if isinstance(entry, TargetGroup):
        words += [_ages(entry), translate("Catalogues", "im Mittelpunkt") if entry.is_focus else ""]
    if entry.is_retired:
        words.append(translate("Catalogues", "wird nicht mehr angeboten"))
    return Line(entry.id, entry.name, " · ".join(word for word in words if word), past=entry.is_retired)


def _ages(entry: TargetGroup) -> str:
    low, high = entry.age_min, entry.age_max
    if low is None and high is None:
        return ""
    if high is None:
        return translate("Catalogues", "ab {low} Jahren").format(low=low)
    if low is None:
        return translate("Catalogues", "bis {high} Jahre").format(high=high)
    return translate("Catalogues", "{low} bis {high} Jahre").format(low=low, high=high)


def _make(session: Session, catalogue: type[CatalogueEntry], values: dict[str, Any]) -> CatalogueEntry:
    entry = catalogues.ensure_entry(session, catalogue, values["name"])
    for field, value in values.items():
        if value not in (None, ""):
            _store(session, entry, field, value)
    return entry


def _store(session: Session, entry: Any, field: str, value: Any) -> bool:
    """As ``set_value``; two entries of one name, none at all, or an age that ends before it begins are refused."""
    if field == "name":
        if not value:
            raise UserError(translate("Catalogues", "Ein Eintrag braucht einen Namen."))
        same = catalogues.entry_named(session, type(entry), value)
        if same is not None and same is not entry:
            said = translate(
                "Catalogues", "„{name}“ gibt es schon. „Zusammenführen …“ macht aus beiden eins."
            )
            raise UserError(said.format(name=same.name))
    if field in {"age_min", "age_max"} and value is not None:
        low, high = (value if field == name else getattr(entry, name) for name in ("age_min", "age_max"))
        if low is not None and high is not None and low > high:
            raise UserError(translate("Catalogues", "Das Alter endet, bevor es beginnt."))
    return set_value(session, entry, field, value)


def _move(session: Session, entry: CatalogueEntry, by: int) -> None:
    ids = [each.id for each in catalogues.entries(session, type(entry), retired=True)]
    at = ids.index(entry.id)
    to = min(max(at + by, 0), len(ids) - 1)
    ids.insert(to, ids.pop(at))
    catalogues.set_order(session, type(entry), ids)


def _retire(_session: Session, entry: CatalogueEntry, *, retired: bool) -> None:
    entry.is_retired = retired


def _remove(session: Session, entry: CatalogueEntry) -> None:
    """Remove for good what nothing uses; else say where it stands and what to do instead."""
    used = catalogues.uses(session, entry)
    if used:
        words = translate(
            "Catalogues",
            "„{name}“ wird noch %n-mal benutzt und bleibt deshalb. Sie können den Eintrag „Nicht mehr anbieten“.",
            None,
            used,
        )
        raise UserError(words.format(name=entry.name))
    catalogues.remove(session, entry)


def _choose_other(catalogue: type[CatalogueEntry], above: QWidget, desk: Desk, key: str) -> None:
    """Choose the entry that this one becomes a part of, then ask with what will happen."""
    with desk.read() as session:
        everything = catalogues.entries(session, catalogue, retired=True)
        name = session.get_one(catalogue, key).name
        others = [(each.id, each.name) for each in everything if each.id != key]
    title = translate("Catalogues", "„{name}“ zusammenführen mit …").format(name=name)
    dialog = ChoiceDialog(title, others, None, above)
    dialog.chosen.connect(lambda keep_id: _ask_to_merge(catalogue, above, desk, keep_id, key))
    dialog.open()


def _ask_to_merge(
    catalogue: type[CatalogueEntry], above: QWidget, desk: Desk, keep_id: str, drop_id: str
) -> None:
    with desk.read() as session:
        drop = session.get_one(catalogue, drop_id)
        keep_name, drop_name, used = (
            session.get_one(catalogue, keep_id).name,
            drop.name,
            catalogues.uses(session, drop),
        )
    names = {"drop": drop_name, "keep": keep_name}

    def carry_out() -> None:
        with desk.change(translate("Steps", "Zusammengeführt: {drop} in {keep}").format(**names)) as session:
            merge_entries(session, session.get_one(catalogue, keep_id), session.get_one(catalogue, drop_id))

    words = translate("Catalogues", "„{drop}“ wird nirgends benutzt und steht nicht mehr zur Auswahl.")
    if used:
        words = translate(
            "Catalogues",
            "An %n Stellen und in Ihren Filtern steht dann „{keep}“; „{drop}“ steht nicht mehr zur Auswahl.",
            None,
            used,
        )
    ask.confirm(
        above,
        translate("Catalogues", "Soll aus „{drop}“ überall „{keep}“ werden?").format(**names),
        words.format(**names),
        translate("Catalogues", "Zusammenführen"),
        carry_out,
    )


_DEEDS = (
    Deed(
        _N("Parts", "Nach oben"),
        "up",
        _N("Steps", "{name} nach oben geschoben"),
        partial(_move, by=-1),
        worded=False,
    ),
    Deed(
        _N("Parts", "Nach unten"),
        "down",
        _N("Steps", "{name} nach unten geschoben"),
        partial(_move, by=1),
        worded=False,
    ),
    Deed(
        _N("Parts", "Nicht mehr anbieten"),
        "stop",
        _N("Steps", "{name} wird nicht mehr angeboten"),
        partial(_retire, retired=True),
        lambda line: not line.past,
    ),
    Deed(
        _N("Parts", "Wieder anbieten"),
        "restore",
        _N("Steps", "{name} wird wieder angeboten"),
        partial(_retire, retired=False),
        lambda line: line.past,
    ),
)
