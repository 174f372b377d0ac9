"""A small network on a desk, and the details of its records on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.settings import Settings
from netzdesk.model.terms import PartnershipStatus
from netzdesk.store import create_store
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.tabs.partners import PartnerDetail
from netzdesk.work.catalogues import fill_defaults
from netzdesk.work.partners import create_partner
from netzdesk.work.people import affiliate, create_person

TODAY = date.today()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A network of two partners, one with a person in it."""
    desk = Desk(create_store(tmp_path / "Netz.netz"), Settings(tmp_path / "desk"))
    with desk.change("Beginn") as session:
        fill_defaults(session)
        first = create_partner(
            session, "Lebenshilfe", status=PartnershipStatus.ONBOARD, since=date(2026, 3, 1)
        )
        first.place, first.postcode = "Erlangen", "91054"
        create_partner(session, "Volkshochschule").place = "Fürth"
        affiliate(
            session, create_person(session, "Anna", "Berg"), first, "Leitung", date(2024, 5, 1), main=True
        )
    yield desk
    desk.jobs.cancel_all()
    desk.store.close()


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Callable[..., Any]:
    """Put a detail on the screen with a record of this name; ``opened`` names the sections that are open."""

    def put(
        make: type[Detail], name: str, opened: tuple[str, ...] = (), size: tuple[int, int] = (420, 900)
    ) -> Any:
        if opened:
            desk.settings.set(f"detail.{make.kind}.open", list(opened))
        detail = make(desk)
        qtbot.addWidget(detail)
        detail.resize(*size)
        detail.show()
        detail.activateWindow()
        qtbot.waitUntil(detail.isActiveWindow)
        detail.show_record(key_of(desk, make.entity, name))
        return detail

    return put


def key_of(desk: Desk, entity: Any, name: str) -> str:
    """The key of the record whose name, title or last name this is."""
    table = entity.__table__
    column = next(table.c[field] for field in ("last_name", "title", "name", "subject") if field in table.c)
    with desk.read() as session:
        return str(session.execute(table.select().where(column == name)).mappings().one()["id"])


def type_on(field: QWidget, text: str) -> None:
    """Type a text behind what stands in a field; unlike ``keyClicks`` with any letter."""
    for letter in text:
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )


def type_into(qtbot: QtBot, field: QWidget, text: str, *, leave: bool = True) -> None:
    """Replace what stands in a line by typing, and go on with Tab."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    type_on(field, text)
    if leave:
        qtbot.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Tab)


def labels(desk: Desk) -> list[str]:
    """The undo steps since the network was made, the oldest first."""
    return [step.label for step in reversed(desk.store.steps()) if step.state == "done"][1:]


@pytest.fixture
def detail(show: Callable[..., Any]) -> Any:
    """The detail of the Lebenshilfe with the sections for phones, people and topics open."""
    return show(PartnerDetail, "Lebenshilfe", ("contacts", "people", "topics", "follow_ups", "status"))
