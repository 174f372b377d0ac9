"""One working group or team, edited in place: its purpose, members, goals, decisions."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.dates import span
from netzdesk.base.text import translate
from netzdesk.model import Group
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.forms.ui_group import Ui_GroupForm
from netzdesk.ui.parts.documents import GROUP_DOCUMENTS
from netzdesk.ui.parts.events import GROUP_EVENTS
from netzdesk.ui.parts.goals import DECISIONS, GOALS
from netzdesk.ui.parts.kind import joined
from netzdesk.ui.parts.seats import MEMBERS
from netzdesk.ui.parts.work import GROUP_TASKS
from netzdesk.work.groups import set_group_value


class GroupDetail(Detail):
    """A working group or a team."""

    kind = "group"
    entity = Group
    open_at_first = ("basics", "members", "goals")

    def build(self) -> None:
        """Fill the page."""
        self.form, self._forms = Ui_GroupForm(), QWidget()
        self.form.setupUi(self._forms)
        add = self.head.add_button
        add(translate("Detail", "Mitglied aufnehmen"), "user", lambda: self.begin(MEMBERS))
        add(translate("Detail", "Ziel hinzufügen"), "goal", lambda: self.begin(GOALS))
        add(translate("Detail", "Beschluss festhalten"), "decision", lambda: self.begin(DECISIONS))
        self.form_section("basics", self.form.basics)
        for kind in (MEMBERS, GOALS, DECISIONS, GROUP_TASKS, GROUP_EVENTS, GROUP_DOCUMENTS):
            self.parts(kind)
        self.history_section()
        self.bind(self.form.basics, store=set_group_value)

    def words_below(self, _session: Session, group: Group) -> str:
        """What kind of group, for whom, and since when."""
        target = group.target_group.name if group.target_group else ""
        return joined(group.kind.word(), target, span(group.started_on, group.ended_on, date.today()))
