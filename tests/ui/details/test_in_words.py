"""A record says in words what it is: the function of a person, what its history changed, abbreviations whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from netzdesk.model import Document, FollowUp, Partner
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.follow_up import FollowUpDetail
from netzdesk.ui.parts.kind import Line
from netzdesk.ui.parts.row import RowFace
from netzdesk.ui.tabs.partners import PartnerDetail, PersonDetail
from netzdesk.work.history import history
from netzdesk.work.onboarding import record_handover
from tests.ui.details.conftest import key_of

Show = Callable[..., Any]


def _ended(partner: Partner) -> None:
    partner.affiliations[0].valid_to = date.today() - timedelta(days=1)


def _to_come(partner: Partner) -> None:
    partner.affiliations[0].valid_from = date.today() + timedelta(days=1)


def _trashed(partner: Partner) -> None:
    partner.deleted_at = datetime(2026, 3, 1)


@pytest.mark.parametrize("undone", [_ended, _to_come, _trashed])
def test_below_the_name_of_a_person_stands_what_they_are_today_and_where(
    desk: Desk, show: Show, undone: Callable[[Partner], None]
) -> None:
    detail = show(PersonDetail, "Berg")
    assert detail.head.words.text() == "Leitung\xa0· Lebenshilfe"

    with desk.change("Ende") as session:
        undone(session.get_one(Partner, key_of(desk, Partner, "Lebenshilfe")))
    assert detail.head.words.isHidden()


def test_the_history_holds_words_and_no_codes(desk: Desk) -> None:
    key = key_of(desk, Partner, "Lebenshilfe")
    with desk.change("Mappe") as session:
        partner = session.get_one(Partner, key)
        session.add(Document(title="Leitbild", language="de", version="2", partner_id=key))
        record_handover(
            session, partner, date(2026, 3, 1), ["cover", "sign_off"], language="en", variant="mono"
        )
    with desk.read() as session:
        told = {(each.part, each.field, each.after) for each in history(session, "partner", key)}

    assert {
        ("Unterlage", "Sprache", "Deutsch"),
        ("Unterlage", "Fassung", "2"),
        ("Willkommensmappe", "Sprache", "Englisch"),
        ("Willkommensmappe", "Ausgabe", "Schwarz-Weiß"),
        ("Willkommensmappe", "Abschnitte", "Deckblatt, Seite zum Unterschreiben"),
    } <= told


def test_an_abbreviation_is_drawn_on_one_line_and_kept_and_read_as_it_was_typed(
    desk: Desk, show: Show
) -> None:
    with desk.change("Name") as session:
        session.get_one(Partner, key_of(desk, Partner, "Lebenshilfe")).name = "Lebenshilfe e. V."
    detail = show(PartnerDetail, "Lebenshilfe e. V.")
    assert detail.head.title.text() == "Lebenshilfe e.\xa0V."
    assert detail.head.title.accessibleName() == detail.form.name.text() == "Lebenshilfe e. V."

    row = RowFace(detail)
    row.show_line(Line("1", "X", "e. V."))
    assert "\xa0" not in row.accessibleName()
    assert row.heightForWidth(10) == row.heightForWidth(400)


def test_buttons_name_the_deed(desk: Desk, show: Show) -> None:
    detail = show(PartnerDetail, "Lebenshilfe")
    named = {button.accessibleName() or button.text() for button in detail.findChildren(QPushButton)}

    assert {"Lebensbereich hinzufügen", "Schlagwort hinzufügen"} <= named
    assert {"Mappe drucken", "Wiedervorlage anlegen", "Gespräch festhalten", "In AG aufnehmen"} <= named


def test_a_button_with_a_name_alone_says_that_it_leads_there(desk: Desk, show: Show) -> None:
    with desk.change("Anruf") as session:
        due = FollowUp(subject="Anrufen", due_on=date(2026, 3, 1))
        due.partner_id = key_of(desk, Partner, "Lebenshilfe")
        session.add(due)
    detail = show(FollowUpDetail, "Anrufen")
    (button,) = (each for each in detail.findChildren(QPushButton) if each.text() == "Lebenshilfe")

    assert button.accessibleName() == button.toolTip() == "Lebenshilfe öffnen"
