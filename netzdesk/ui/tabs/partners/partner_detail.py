"""One partner, edited in place: an organisation, or a person who stands for themself."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.text import translate
from netzdesk.model import Base, Partner, Person
from netzdesk.model.terms import PartnerKind
from netzdesk.ui.binding import Binding
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.forms.ui_partner import Ui_PartnerForm
from netzdesk.ui.forms.ui_person import Ui_PersonForm
from netzdesk.ui.parts.contacts import PARTNER_CONTACTS
from netzdesk.ui.parts.documents import HANDED_OVER, PARTNER_DOCUMENTS
from netzdesk.ui.parts.events import PARTNER_EVENTS
from netzdesk.ui.parts.kind import joined, person_of
from netzdesk.ui.parts.links import BELOW, CONTRIBUTIONS, LIFE_DOMAINS, STATUS, TAGS, TARGET_GROUPS, UMBRELLAS
from netzdesk.ui.parts.people import PEOPLE
from netzdesk.ui.parts.seats import PARTNER_SEATS
from netzdesk.ui.parts.work import CONVERSATIONS, PARTNER_FOLLOW_UPS, PARTNER_TASKS
from netzdesk.work.partners import set_partner_value

_OF_ORGANISATIONS = ("short_name", "partner_type_id", "parent_id", "is_network")


class PartnerDetail(Detail):
    """An organisation with its people, or a person who stands for themself."""

    kind = "partner"
    entity = Partner
    open_at_first = ("people", "contacts", "topics", "basics", "conversations", "follow_ups")

    def build(self) -> None:
        """Fill the page."""
        self.form, self._forms = Ui_PartnerForm(), QWidget()
        self.form.setupUi(self._forms)
        self.form.person_id.search_in(self.desk, "person", creates=True)
        self.status = self.head.add_badge(lambda: self.begin(STATUS))
        add = self.head.add_button
        add(translate("Detail", "Mappe drucken"), "pack", lambda: self.pack_wanted.emit(self.key))
        add(translate("Detail", "Wiedervorlage anlegen"), "bell", lambda: self.begin(PARTNER_FOLLOW_UPS))
        add(translate("Detail", "Gespräch festhalten"), "talk", lambda: self.begin(CONVERSATIONS))
        add(translate("Detail", "In AG aufnehmen"), "group", lambda: self.begin(PARTNER_SEATS))
        self._person_section()
        for kind in (PEOPLE, PARTNER_CONTACTS):
            self.parts(kind)
        self._topics_section()
        for name in ("basics", "address"):
            self.form_section(name, getattr(self.form, name))
        for kind in (CONVERSATIONS, PARTNER_FOLLOW_UPS, PARTNER_TASKS, PARTNER_SEATS, PARTNER_EVENTS):
            self.parts(kind)
        for kind in (TARGET_GROUPS, CONTRIBUTIONS):
            self.parts(kind)
        for name in ("assessment", "remarks"):
            self.form_section(name, getattr(self.form, name))
        for kind in (PARTNER_DOCUMENTS, HANDED_OVER, UMBRELLAS, BELOW, STATUS):
            self.parts(kind)
        self.history_section()
        self.bind(
            *(getattr(self.form, name) for name in ("basics", "address", "assessment", "remarks")),
            store=_store,
        )

    def words_below(self, _session: Session, partner: Partner) -> str:
        """What kind of partner, and where."""
        kind = partner.partner_type.name if partner.partner_type else partner.kind.word()
        sector = partner.sector.name if partner.sector else ""
        parent = (
            translate("Detail", "gehört zu {name}").format(name=partner.parent.name) if partner.parent else ""
        )
        return joined(kind, sector, partner.place, parent)

    def shown(self, session: Session, partner: Partner) -> None:
        """Show the status, and the fields that fit an organisation or a person."""
        since = show(partner.status_since)
        words = partner.status.word()
        if since:
            words = translate("Detail", "{status} seit {day}").format(status=words, day=since)
        self.status.setText(words)
        self.status.setAccessibleName(translate("Detail", "Status: {words}. Ändern").format(words=words))
        self.status.setToolTip(translate("Detail", "Status ändern"))
        organisation = partner.kind is PartnerKind.ORGANISATION
        form = self.form.basics_form
        for name in _OF_ORGANISATIONS:
            form.setRowVisible(getattr(self.form, name), organisation)
        form.setRowVisible(self.form.member_count, organisation and partner.is_network)
        form.setRowVisible(self.form.person_id, not organisation)
        person = None if organisation else partner.person
        self._about_person.setVisible(person is not None)
        if person:
            self._person.show_entity(session, person)

    def keep(self) -> None:
        """Store what is being typed, about the person too."""
        super().keep()
        self._person.keep_all()

    def _person_section(self) -> None:
        form, self._person_forms = Ui_PersonForm(), QWidget()
        form.setupUi(self._person_forms)
        for label in self._person_forms.findChildren(QLabel):
            label.setText(label.text().replace("&", ""))  # the letters belong to the partner's own fields
        body = QWidget()
        body.setWindowTitle(translate("Detail", "Zur Person"))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form.basics)
        column.addWidget(form.remarks)
        self._about_person = self.form_section("person", body)
        self._person = Binding(self.desk, [body], Person, self.label)

    def _topics_section(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for kind in (LIFE_DOMAINS, TAGS):
            title = QLabel(translate("Parts", kind.title))
            title.setProperty("tone", "caption")
            column.addWidget(title)
            column.addWidget(self.chips(kind))
        self.section("topics", translate("Detail", "Themen"), body)


def _store(session: Session, partner: Base, field: str, value: Any) -> bool:
    """As ``set_partner_value``; a person who is only typed so far is made."""
    if field == "person_id":
        person = person_of(session, value)
        value = person.id if person else None
    return set_partner_value(session, partner, field, value)
