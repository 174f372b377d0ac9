"""The steering group, edited in place: who is in it and for whom, its vision, goals and decisions."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.dates import span
from netzdesk.base.text import translate
from netzdesk.model import Group
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.forms.ui_steering import Ui_SteeringForm
from netzdesk.ui.parts.documents import GROUP_DOCUMENTS
from netzdesk.ui.parts.events import GROUP_EVENTS
from netzdesk.ui.parts.goals import DECISIONS, GOALS
from netzdesk.ui.parts.kind import joined
from netzdesk.ui.parts.seats import MEMBERS
from netzdesk.ui.parts.work import GROUP_TASKS
from netzdesk.work.groups import set_group_value


class SteeringDetail(Detail):
    """A group of the kind that steers the network."""

    kind = "steering"
    entity = Group
    open_at_first = ("outlook", "members", "goals", "decisions")

    def build(self) -> None:
        """Fill the page."""
        self.form, self._forms = Ui_SteeringForm(), QWidget()
        self.form.setupUi(self._forms)
        add = self.head.add_button
        add(translate("Detail", "Mitglied aufnehmen"), "user", lambda: self.begin(MEMBERS))
        add(translate("Detail", "Ziel hinzufügen"), "goal", lambda: self.begin(GOALS))
        add(translate("Detail", "Beschluss festhalten"), "decision", lambda: self.begin(DECISIONS))
        self.form_section("outlook", self.form.outlook)
        for kind in (MEMBERS, GOALS, DECISIONS):
            self.parts(kind)
        self.form_section("basics", self.form.basics)
        for kind in (GROUP_TASKS, GROUP_EVENTS, GROUP_DOCUMENTS):
            self.parts(kind)
        self.history_section()
        self.bind(self.form.basics, self.form.outlook, store=set_group_value)

    def words_below(self, _session: Session, group: Group) -> str:
        """How often it meets, and since when."""
        return joined(group.rhythm, span(group.started_on, group.ended_on, date.today()))
