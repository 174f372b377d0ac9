"""The network itself: who we are, how our paper looks, what we agreed on, how we came about; stored field by field."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.model import NetworkProfile
from netzdesk.model.terms import ContactKind
from netzdesk.store import Reader
from netzdesk.ui.binding import Binding
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.layout import set_tab_order
from netzdesk.ui.dialogs.network_parts import PAPERS, STORY, TERMS
from netzdesk.ui.dialogs.opening import open_dialog, undo_inside
from netzdesk.ui.forms.ui_network import Ui_Network
from netzdesk.ui.parts.kind import PartKind
from netzdesk.ui.parts.list import PartList
from netzdesk.work import checks, network
from netzdesk.work.listing import Choice
from netzdesk.work.records import set_value

STATES = (
    "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern",
    "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt",
    "Schleswig-Holstein", "Thüringen",
    "Burgenland", "Kärnten", "Niederösterreich", "Oberösterreich", "Salzburg", "Steiermark", "Tirol", "Vorarlberg",
    "Wien",
)  # fmt: skip
"""The 16 states of Germany and behind them the 9 of Austria; kept by these names."""


_WAYS = {"mail": ContactKind.MAIL, "website": ContactKind.WEB, "phone": ContactKind.PHONE}


class NetworkDialog(QDialog):
    """Five pages about the network; ``strip`` tells what could not be done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_Network()
        form.setupUi(self)
        self._desk = desk
        self.setProperty("record", ("network", ""))
        self._binding = Binding(
            desk,
            [form.identity, form.words],
            NetworkProfile,
            lambda field: translate("Steps", "Netzwerk: {field} geändert").format(field=field),
            store=_store,
            choices={"federal_state": _states},
        )
        self.lists: list[tuple[PartList, PartKind]] = []
        for kind, layout in (
            (TERMS, form.terms_layout),
            (STORY, form.story_layout),
            (PAPERS, form.papers_layout),
        ):
            self._add_list(kind, layout)
        for field, told in (
            (form.primary_colour, form.primary_told),
            (form.accent_colour, form.accent_told),
        ):
            field.textChanged.connect(lambda _text, field=field, told=told: told.setText(field.told()))
        form.logo_field.chosen.connect(self._set_logo)
        form.logo_field.removed.connect(lambda: self._set_logo(b"", ""))
        form.logo_field.refused.connect(form.strip.say)
        form.close_dialog.clicked.connect(self.reject)
        undo_inside(desk, self, self._keep)
        _ensure_profile(desk)
        desk.changed.connect(self._refresh)
        self._refresh()

    def reveal(self, key: str, name: str) -> None:
        """Go to a field, or to the card of a term, a moment or a document."""
        for parts, _kind in self.lists:
            if parts.reveal(key, name):
                self._turn_to(parts)
                return
        if name in self._binding.fields:
            self._turn_to(self._binding.fields[name])
            self._binding.fields[name].setFocus()

    def _turn_to(self, widget: QWidget) -> None:
        pages = self.form.pages
        for number in range(pages.count()):
            page = pages.widget(number)
            if page and page.isAncestorOf(widget):
                pages.setCurrentIndex(number)

    def done(self, result: int) -> None:
        """Store what is being typed."""
        self._keep()
        super().done(result)

    def _keep(self) -> None:
        self._binding.keep_all()
        for parts, _kind in self.lists:
            parts.finish()

    def _add_list(self, kind: PartKind, layout: QVBoxLayout) -> None:
        parts = PartList(self._desk, kind)
        parts.widgets_changed.connect(lambda: set_tab_order(self))
        layout.addWidget(parts)
        self.lists.append((parts, kind))

    def _refresh(self) -> None:
        with self._desk.read() as session:
            profile = network.profile(session)
            self._binding.show_entity(session, profile)
            self.form.logo_field.show_logo(network.logo(session), profile.logo_description)
            self.form.logo_description.setEnabled(bool(profile.logo))
            for parts, kind in self.lists:
                parts.show_lines(session, (profile.id, profile.name), kind.lines(session, profile.id))

    def _set_logo(self, content: bytes, description: str) -> None:
        self.form.strip.say("")
        label = translate("Steps", "Logo geändert") if content else translate("Steps", "Logo entfernt")
        with self._desk.change(label) as session:
            network.set_logo(session, content or None, description)


def open_network(desk: Desk, parent: QWidget | None = None) -> NetworkDialog:
    """Show and edit the network itself."""
    return open_dialog(desk, NetworkDialog(desk, parent))


def _states(_reader: Reader) -> list[Choice]:
    return [("", ""), *((state, state) for state in STATES)]


def _store(session: Session, entity: Any, field: str, value: Any) -> bool:
    """As ``set_value``; what stands at the head of each letter can be used, and a logo never loses its words."""
    if field == "logo_description" and not value and entity.logo:
        raise UserError(
            translate("Network", "Beschreiben Sie das Logo bitte: Wer es nicht sieht, hört diese Worte.")
        )  # fmt: skip
    if field == "name":
        value = checks.name(value or "")
    if field == "postcode":
        value = checks.postcode(value or "")
    if value and field in _WAYS:
        value = checks.contact_value(_WAYS[field], value)
    return set_value(session, entity, field, value)


def _ensure_profile(desk: Desk) -> None:
    """Make the one row where a file has none yet, so that its fields can be stored one by one."""
    with desk.read() as session:
        if session.scalar(select(NetworkProfile.id).limit(1)):
            return
    with desk.change(translate("Steps", "Netzwerk angelegt")) as session:
        network.profile(session)
