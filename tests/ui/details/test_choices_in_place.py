"""Boxes, choices and other records in the fields of a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from netzdesk.model import Partner
from netzdesk.model.terms import Level, PartnerKind
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.chooser import Chooser
from netzdesk.ui.tabs.partners import PartnerDetail
from tests.ui.details.conftest import key_of, labels, type_into
from tests.ui.details.field_hands import stored

Show = Callable[..., Any]


@pytest.fixture
def detail(show: Show) -> Any:
    """The detail of the Lebenshilfe with the sections that hold choices."""
    return show(PartnerDetail, "Lebenshilfe", ("basics", "assessment"))


def test_a_box_is_stored_with_the_click(desk: Desk, detail: Any) -> None:
    detail.form.is_key_partner.click()

    assert stored(desk).is_key_partner
    assert labels(desk) == ["Schlüssel-Partner*in geändert: Lebenshilfe"]


def test_going_through_choices_with_the_arrow_keys_is_one_step(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    field = detail.form.influence
    field.setFocus()
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert labels(desk) == []
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert stored(desk).influence is Level.HIGH
    assert labels(desk) == ["Einfluss geändert: Lebenshilfe"]


def test_a_choice_can_be_made_empty_again(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    field = detail.form.influence
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert stored(desk).influence is None


def test_the_wheel_over_a_choice_without_the_focus_changes_nothing(desk: Desk, detail: Any) -> None:
    field = detail.form.kind
    detail.form.name.setFocus()
    middle = QPointF(field.rect().center())
    wheel = QWheelEvent(
        middle, field.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)

    assert field.value() == PartnerKind.ORGANISATION


def test_a_record_is_found_by_a_few_letters(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.parent_id, "volksh")

    assert stored(desk).parent_id == key_of(desk, Partner, "Volkshochschule")
    assert detail.form.parent_id.text() == "Volkshochschule"
    type_into(qtbot, detail.form.parent_id, "")
    assert stored(desk).parent_id is None


def test_enter_takes_no_record_for_what_is_not_seen_of_it(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    with desk.change("Notiz") as session:
        session.get_one(Partner, key_of(desk, Partner, "Volkshochschule")).notes = "Zahlt über die Stadtkasse"
    field = detail.form.parent_id
    field.setFocus()
    qtbot.keyClicks(field, "stadtkas")
    hits = QApplication.activePopupWidget()
    assert hits
    qtbot.keyClick(hits, Qt.Key.Key_Return)

    assert field.text() == "stadtkas"
    assert stored(desk).parent_id is None
    assert hits.isVisible()
    qtbot.keyClick(hits, Qt.Key.Key_Return)  # now it is to be seen that the first one is chosen
    assert field.text() == "Volkshochschule"
    assert stored(desk).parent_id == key_of(desk, Partner, "Volkshochschule")


def test_what_comes_up_at_a_field_is_on_the_screen(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    with desk.change("Name") as session:
        found = session.get_one(Partner, key_of(desk, Partner, "Volkshochschule"))
        found.name = "Volkshochschule der Stadt und des Landkreises mit allen ihren Außenstellen"
    screen = detail.screen().availableGeometry()
    for corner in ("topLeft", "topRight", "bottomRight"):
        frame = detail.geometry()
        getattr(frame, f"move{corner[0].upper()}{corner[1:]}")(getattr(screen, corner)())
        detail.setGeometry(frame)
        field = detail.form.parent_id
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "volks")
        hits = QApplication.activePopupWidget()
        assert hits
        assert hits.width() > field.width()
        assert screen.contains(hits.geometry()), corner
        hits.hide()


@pytest.mark.parametrize("corner", ["TopLeft", "TopRight", "BottomRight"])
def test_a_list_of_entries_to_tick_is_on_the_screen(qtbot: QtBot, corner: str) -> None:
    button = QPushButton("Wählen")
    qtbot.addWidget(button)
    screen, frame = button.screen().availableGeometry(), button.geometry()
    getattr(frame, f"move{corner}")(getattr(screen, f"{corner[0].lower()}{corner[1:]}")())
    button.setGeometry(frame)
    button.show()
    chooser = Chooser([("a", "Armut"), ("b", "Bildung")], {}, creates=True, parent=button)
    chooser.open_below(button)

    assert screen.contains(chooser.geometry())
    chooser.close()
