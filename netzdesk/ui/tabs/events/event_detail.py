"""One event, edited in place: when and where, who is responsible, who is invited and who came."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.base.typed import shown_moment
from netzdesk.model import Event
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.forms.ui_event import Ui_EventForm
from netzdesk.ui.parts.documents import EVENT_DOCUMENTS
from netzdesk.ui.parts.events import GUESTS
from netzdesk.ui.parts.kind import joined
from netzdesk.work.events import group_to_invite, invite, set_event_value


class EventDetail(Detail):
    """An event with its guests."""

    kind = "event"
    entity = Event
    open_at_first = ("basics", "guests")

    def build(self) -> None:
        """Fill the page."""
        self.form, self._forms = Ui_EventForm(), QWidget()
        self.form.setupUi(self._forms)
        self.one_person = self.head.add_button(
            translate("Detail", "Person einladen"), "user", lambda: self.begin(GUESTS)
        )
        self.whole_group = self.head.add_button(
            translate("Detail", "Alle aus der Gruppe einladen"), "group", self._invite_group
        )
        self.form_section("basics", self.form.basics)
        self.parts(GUESTS)
        self.form_section("remarks", self.form.remarks)
        self.parts(EVENT_DOCUMENTS)
        self.history_section()
        self.bind(self.form.basics, self.form.remarks, store=set_event_value)

    def name_of(self, record: Any) -> str:
        """The title."""
        return str(record.title)

    def words_below(self, _session: Session, event: Event) -> str:
        """When, where, and where it stands."""
        return joined(
            shown_moment(event.starts_at) if event.starts_at else "", event.place, event.state.word()
        )

    def shown(self, session: Session, event: Event) -> None:
        """Offer to invite the group whose event it is, as long as somebody of it is not invited."""
        self.whole_group.setVisible(bool(group_to_invite(session, event)))

    def _invite_group(self) -> None:
        with self.desk.read() as session:
            event = session.get_one(Event, self.key)
            invited = len(group_to_invite(session, event))
            group = event.group.name if event.group else ""
        self.one_person.setFocus()  # the other one has nothing more to do
        label = translate("Steps", "%n aus „{name}“ eingeladen", None, invited).format(name=group)
        with self.desk.change(label) as session:
            event = session.get_one(Event, self.key)
            invite(session, event, group_to_invite(session, event))
