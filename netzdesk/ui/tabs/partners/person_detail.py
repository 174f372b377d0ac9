"""One person, edited in place: their names, functions, consents."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.model import Person
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.forms.ui_person import Ui_PersonForm
from netzdesk.ui.parts.contacts import PERSON_CONTACTS
from netzdesk.ui.parts.events import PERSON_EVENTS
from netzdesk.ui.parts.kind import joined
from netzdesk.ui.parts.people import CONSENTS, FUNCTIONS
from netzdesk.ui.parts.seats import PERSON_SEATS
from netzdesk.ui.parts.work import PERSON_FOLLOW_UPS
from netzdesk.work.people import main_affiliation, set_person_value


class PersonDetail(Detail):
    """A person with functions at partners, seats in groups and events."""

    kind = "person"
    entity = Person
    open_at_first = ("basics", "contacts", "functions", "consents")

    def build(self) -> None:
        """Fill the page."""
        self.form, self._forms = Ui_PersonForm(), QWidget()
        self.form.setupUi(self._forms)
        add = self.head.add_button
        add(translate("Detail", "Wiedervorlage anlegen"), "bell", lambda: self.begin(PERSON_FOLLOW_UPS))
        add(translate("Detail", "In AG aufnehmen"), "group", lambda: self.begin(PERSON_SEATS))
        add(translate("Detail", "Einwilligung eintragen"), "check", lambda: self.begin(CONSENTS))
        self.form_section("basics", self.form.basics)
        for kind in (PERSON_CONTACTS, FUNCTIONS, CONSENTS, PERSON_SEATS, PERSON_EVENTS, PERSON_FOLLOW_UPS):
            self.parts(kind)
        self.form_section("remarks", self.form.remarks)
        self.history_section()
        self.bind(self.form.basics, self.form.remarks, store=set_person_value)

    def name_of(self, record: Any) -> str:
        """Title, first and last name."""
        return str(record.full_name)

    def words_below(self, session: Session, person: Person) -> str:
        """What they are, and where: the function of today that counts most."""
        now = main_affiliation(session, person.id, date.today())
        return joined(now.function_title, now.partner.name) if now else ""
