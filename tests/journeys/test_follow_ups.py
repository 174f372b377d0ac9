"""A follow-up is seen, done with one action, put off with one or two, made with two – right across midnight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.base.settings import Settings
from netzdesk.model import FollowUp
from netzdesk.store import create_store
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.follow_up import FollowUpDetail
from netzdesk.ui.tabs.partners import PartnerDetail
from netzdesk.work import follow_ups
from netzdesk.work.partners import create_partner

TODAY = date.today()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A network with one partner."""
    desk = Desk(create_store(tmp_path / "Netz.netz"), Settings(tmp_path / "desk"))
    with desk.change("Beginn") as session:
        create_partner(session, "Lebenshilfe")
    yield desk
    desk.jobs.cancel_all()
    desk.store.close()


@pytest.fixture
def detail(desk: Desk, qtbot: QtBot) -> Any:
    """The detail of the partner with its follow-ups open."""
    desk.settings.set("detail.partner.open", ["follow_ups"])
    detail = PartnerDetail(desk)
    qtbot.addWidget(detail)
    detail.show()
    detail.activateWindow()
    qtbot.waitUntil(detail.isActiveWindow)
    with desk.read() as session:
        partner_id = session.execute(select(PartnerDetail.entity.id)).scalar_one()
    detail.show_record(partner_id)
    return detail


def rows(detail: Any) -> list[Any]:
    """The rows of the follow-ups that can be seen."""
    listed = next(each for _, each in detail.lists if each.kind.key == "follow_ups")
    return [row for row in listed.rows if row.isVisible()]


def press(detail: Any, words: str) -> None:
    """Press the visible button with this name."""
    buttons = [each for each in detail.findChildren(QPushButton) if each.isVisible() and each.text() == words]
    buttons[0].click()


def deed(row: Any, words: str) -> Any:
    """The button of a row with these words."""
    return next(button for each, button in row.deeds if each.words == words)


def test_a_follow_up_is_made_with_a_press_and_enter(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    press(detail, "Wiedervorlage anlegen")
    field = QApplication.focusWidget()
    for letter in "Räume ansehen":
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    qtbot.keyClick(field, Qt.Key.Key_Return)

    (row,) = rows(detail)
    assert row.line.title == "Räume ansehen"
    with desk.read() as session:
        (made,) = session.scalars(select(FollowUp))
    assert made.due_on == TODAY + timedelta(days=7)
    assert desk.store.steps()[0].label == "Wiedervorlage angelegt: Lebenshilfe"


def test_a_follow_up_is_done_with_one_press_and_can_be_opened_again(desk: Desk, detail: Any) -> None:
    with desk.change("Wiedervorlage") as session:
        follow_ups.create_follow_up(session, "Anrufen", TODAY, partner_id=detail.key)
    assert rows(detail)[0].line.detail == "heute fällig"

    deed(rows(detail)[0], "Erledigt").click()
    assert rows(detail)[0].line.past
    assert desk.store.steps()[0].label == "Wiedervorlage erledigt: Anrufen"

    deed(rows(detail)[0], "Doch nicht erledigt").click()
    assert not rows(detail)[0].line.past


@pytest.mark.parametrize("overdue", [0, 1, 40])
def test_a_follow_up_is_put_off_from_today_even_when_it_is_overdue(
    desk: Desk, detail: Any, overdue: int
) -> None:
    with desk.change("Wiedervorlage") as session:
        made = follow_ups.create_follow_up(
            session, "Anrufen", TODAY - timedelta(days=overdue), partner_id=detail.key
        )

    deed(rows(detail)[0], "Eine Woche später").click()

    with desk.read() as session:
        assert session.get_one(FollowUp, made.id).due_on == TODAY + timedelta(days=7)


def test_the_follow_up_itself_is_done_or_put_off_with_one_press(desk: Desk, qtbot: QtBot) -> None:
    with desk.change("Wiedervorlage") as session:
        made = follow_ups.create_follow_up(session, "Anrufen", TODAY)
    detail = FollowUpDetail(desk)
    qtbot.addWidget(detail)
    detail.show()
    detail.show_record(made.id)

    press(detail, "Auf morgen verschieben")
    with desk.read() as session:
        assert session.get_one(FollowUp, made.id).due_on == TODAY + timedelta(days=1)
    press(detail, "Erledigt")
    with desk.read() as session:
        assert session.get_one(FollowUp, made.id).done_on == TODAY
