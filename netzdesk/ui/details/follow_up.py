"""One follow-up, edited in place: what to come back to, when, and what came of it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.text import translate
from netzdesk.model import Base, FollowUp
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.forms.ui_follow_up import Ui_FollowUpForm
from netzdesk.ui.parts.kind import joined
from netzdesk.work import checks, follow_ups
from netzdesk.work.records import set_value


class FollowUpDetail(Detail):
    """Done in one click, put off in one click."""

    kind = "follow_up"
    entity = FollowUp
    open_at_first = ("basics",)

    def build(self) -> None:
        """Fill the page."""
        self.form, self._forms = Ui_FollowUpForm(), QWidget()
        self.form.setupUi(self._forms)
        add = self.head.add_button
        self._done = add(translate("Detail", "Erledigt"), "check", self._end, look="primary")
        self._later = [
            add(translate("Detail", "Auf morgen verschieben"), "clock", partial(self._snooze, 1)),
            add(translate("Detail", "Um eine Woche verschieben"), "clock", partial(self._snooze, 7)),
        ]
        add(translate("Detail", "Entfernen"), "trash", self._remove)
        self._partner = add("", "forward", lambda: self.record_wanted.emit("partner", self._partner_id))
        self._partner_id = ""
        self.form_section("basics", self.form.basics)
        self.history_section()
        self.bind(self.form.basics, store=_store)

    def name_of(self, record: Any) -> str:
        """The subject."""
        return str(record.subject)

    def words_below(self, _session: Session, follow_up: FollowUp) -> str:
        """When it is due or was done."""
        if follow_up.done_on:
            return translate("Parts", "erledigt am {day}").format(day=show(follow_up.done_on))
        due = translate("Detail", "fällig am {day}").format(day=show(follow_up.due_on))
        late = translate("Detail", "überfällig") if _is_late(follow_up) else ""
        return joined(due, late)

    def shown(self, _session: Session, follow_up: FollowUp) -> None:
        """Offer what fits its state."""
        self.head.words.setProperty("tone", "warning" if _is_late(follow_up) else "muted")
        self.head.words.style().polish(self.head.words)
        for button in (self._done, *self._later):
            button.setVisible(follow_up.done_on is None)
        self._partner_id = follow_up.partner_id or ""
        self._partner.setVisible(follow_up.partner is not None)
        name = follow_up.partner.name if follow_up.partner else ""
        self._partner.setText(name.replace("&", "&&"))
        self._partner.setAccessibleName(translate("Parts", "{title} öffnen").format(title=name))
        self._partner.setToolTip(self._partner.accessibleName())

    def _end(self) -> None:
        label = translate("Steps", "Wiedervorlage erledigt: {name}").format(name=self.owner()[1])
        with self.desk.change(label) as session:
            follow_ups.done(session, session.get_one(FollowUp, self.key))

    def _remove(self) -> None:
        label = translate("Steps", "Wiedervorlage entfernt: {name}").format(name=self.owner()[1])
        with self.desk.change(label) as session:
            session.delete(session.get_one(FollowUp, self.key))

    def _snooze(self, days: int) -> None:
        label = translate("Steps", "Wiedervorlage verschoben: {name}").format(name=self.owner()[1])
        with self.desk.change(label) as session:
            follow_ups.snooze(session, session.get_one(FollowUp, self.key), days)


def _is_late(follow_up: FollowUp) -> bool:
    return follow_up.done_on is None and follow_up.due_on < date.today()


def _store(session: Session, follow_up: Base, field: str, value: Any) -> bool:
    return set_value(session, follow_up, field, checks.name(value) if field == "subject" else value)
