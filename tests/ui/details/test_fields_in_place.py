"""Fields of a record: stored when left, one undo step each, never lost, explained where they cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from netzdesk.model import Event, FollowUp, Partner, Person
from netzdesk.model.terms import Level, PartnerKind
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.follow_up import FollowUpDetail
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.ui.tabs.partners import PartnerDetail, PersonDetail
from netzdesk.work.events import create_event
from netzdesk.work.follow_ups import create_follow_up
from tests.ui.details.conftest import key_of, labels, type_into, type_on

Show = Callable[..., Any]


@pytest.fixture
def detail(show: Show) -> Any:
    """The detail of the Lebenshilfe with all sections that hold fields."""
    return show(PartnerDetail, "Lebenshilfe", ("basics", "address", "assessment", "remarks"))


def stored(desk: Desk, name: str = "Lebenshilfe") -> Partner:
    """The partner as it is in the file."""
    with desk.read() as session:
        return session.get_one(Partner, key_of(desk, Partner, name))


def mistakes(detail: Any) -> list[str]:
    """The sentences that stand below fields."""
    return [
        label.text()
        for label in detail.findChildren(QLabel)
        if label.property("tone") == "danger" and label.isVisible()
    ]


def test_a_field_is_stored_when_it_is_left_as_one_step_with_its_name(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    type_into(qtbot, detail.form.place, "Nürnberg")

    assert stored(desk).place == "Nürnberg"
    assert labels(desk) == ["Ort geändert: Lebenshilfe"]


def test_a_field_that_was_not_touched_leaves_no_step(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    detail.form.street.setFocus()
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert labels(desk) == []


def test_enter_stores_a_line_without_leaving_it(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.place, "Nürnberg", leave=False)
    qtbot.keyClick(detail.form.place, Qt.Key.Key_Return)

    assert stored(desk).place == "Nürnberg"
    assert detail.form.place.hasFocus()


def test_two_quick_edits_are_two_steps_and_both_stay(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.place, "Nürnberg")
    type_on(QApplication.focusWidget(), "Südstadt")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert (stored(desk).place, stored(desk).district) == ("Nürnberg", "Südstadt")
    assert labels(desk) == ["Ort geändert: Lebenshilfe", "Stadtteil geändert: Lebenshilfe"]


def test_undo_brings_the_text_back_to_the_screen(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.place, "Nürnberg")

    desk.undo()

    assert detail.form.place.text() == "Erlangen"


def test_escape_brings_back_what_is_stored(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.place, "Nürnberg", leave=False)
    qtbot.keyClick(detail.form.place, Qt.Key.Key_Escape)

    assert detail.form.place.text() == "Erlangen"
    assert labels(desk) == []


def test_a_change_from_elsewhere_spares_what_is_being_typed_and_shows_the_rest(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    type_into(qtbot, detail.form.place, "Nürn", leave=False)
    with desk.change("anderswo") as session:
        partner = session.get_one(Partner, detail.key)
        partner.place, partner.street = "Fürth", "Hauptstraße 1"

    assert detail.form.place.text() == "Nürn"
    assert detail.form.street.text() == "Hauptstraße 1"
    type_on(detail.form.place, "berg")
    qtbot.keyClick(detail.form.place, Qt.Key.Key_Tab)
    assert stored(desk).place == "Nürnberg"


def test_what_is_typed_is_stored_before_another_record_is_shown(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    type_into(qtbot, detail.form.place, "Nürnberg", leave=False)

    detail.show_record(key_of(desk, Partner, "Volkshochschule"))

    assert stored(desk).place == "Nürnberg"
    assert detail.form.place.text() == "Fürth"
    assert stored(desk, "Volkshochschule").place == "Fürth"


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("postcode", "9105", None),
        ("postcode", "910544", "4 oder 5 Ziffern"),
        ("postcode", "D-91054", "4 oder 5 Ziffern"),
        ("name", "   ", "Namen"),
        ("parent_id", "Gibtesnicht", "nicht zu finden"),
        ("parent_id", "Lebenshilfe", "nicht über sich selbst"),
    ],
)
def test_what_cannot_be_kept_is_explained_below_its_field(
    qtbot: QtBot, desk: Desk, detail: Any, field: str, text: str, sentence: str | None
) -> None:
    before = getattr(stored(desk), field)

    type_into(qtbot, getattr(detail.form, field), text)

    if sentence is None:
        assert mistakes(detail) == []
        assert getattr(stored(desk), field) == text
    else:
        assert [sentence in each for each in mistakes(detail)] == [True]
        assert sentence in getattr(detail.form, field).accessibleDescription()
        assert getattr(stored(desk), field) == before
        assert labels(desk) == []


def test_a_mistake_goes_when_it_is_mended_or_taken_back(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.postcode, "abc")
    type_into(qtbot, detail.form.postcode, "90402")
    assert mistakes(detail) == []
    assert stored(desk).postcode == "90402"

    type_into(qtbot, detail.form.postcode, "abc")
    detail.form.postcode.setFocus()
    qtbot.keyClick(detail.form.postcode, Qt.Key.Key_Escape)
    assert mistakes(detail) == []
    assert detail.form.postcode.text() == "90402"


def test_a_postcode_abroad_may_be_anything(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    type_into(qtbot, detail.form.country, "Niederlande")
    type_into(qtbot, detail.form.postcode, "1012 AB")

    assert stored(desk).postcode == "1012 AB"


def test_a_number_may_be_empty_and_must_be_one(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    detail.form.is_network.click()
    type_into(qtbot, detail.form.member_count, "viele")
    assert [("keine ganze Zahl" in each) for each in mistakes(detail)] == [True]
    type_into(qtbot, detail.form.member_count, "45")
    assert stored(desk).member_count == 45
    type_into(qtbot, detail.form.member_count, "")
    assert stored(desk).member_count is None


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


def test_a_single_person_has_the_fields_of_a_person(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    with desk.change("Einzelperson") as session:
        partner = session.get_one(Partner, detail.key)
        partner.kind, partner.person_id = PartnerKind.PERSON, key_of(desk, Person, "Berg")
    sections = {section.key: section for section in detail.sections}

    assert sections["person"].isVisible()
    assert not detail.form.parent_id.isVisible()
    sections["person"].head.click()
    type_into(qtbot, sections["person"].body.findChild(type(detail.form.name), "first_name"), "Anne")
    with desk.read() as session:
        assert session.get_one(Person, key_of(desk, Person, "Berg")).first_name == "Anne"


def test_the_page_turns_to_nothing_when_its_record_is_gone(desk: Desk, show: Show) -> None:
    with desk.change("Noch eine Person") as session:
        session.add(Person(first_name="Kurz", last_name="Dabei"))
    detail = show(PersonDetail, "Dabei")

    desk.undo()

    assert detail.key is None
    assert not detail.form.first_name.isVisible()


def test_a_record_in_the_trash_can_be_read_and_taken_out_but_not_changed(desk: Desk, detail: Any) -> None:
    from netzdesk.work.records import to_trash

    with desk.change("Weg") as session:
        to_trash(session, Partner, [detail.key])
    assert not detail.form.place.isEnabled()
    assert detail.head.trash.isVisible()

    detail.head.trash_left.emit()

    assert detail.form.place.isEnabled()
    assert stored(desk).deleted_at is None


def test_a_day_can_be_typed_as_people_write_it_and_stepped_with_the_arrow_keys(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    with desk.change("Wiedervorlage") as session:
        create_follow_up(session, "Anrufen", date(2026, 3, 1))
    detail = show(FollowUpDetail, "Anrufen")

    type_into(qtbot, detail.form.due_on, "2.4.27", leave=False)
    qtbot.keyClick(detail.form.due_on, Qt.Key.Key_Up)
    qtbot.keyClick(detail.form.due_on, Qt.Key.Key_Tab)
    type_into(qtbot, detail.form.done_on, "31.2.27")

    with desk.read() as session:
        follow_up = session.get_one(FollowUp, detail.key)
    assert (follow_up.due_on, follow_up.done_on) == (date(2027, 4, 3), None)
    assert detail.form.due_on.text() == "03.04.2027"
    assert ["kein Datum" in each for each in mistakes(detail)] == [True]


def test_what_is_overdue_is_warned_of_until_it_is_done(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("Wiedervorlage") as session:
        create_follow_up(session, "Anrufen", date.today() - timedelta(days=2))
    detail = show(FollowUpDetail, "Anrufen")
    assert "überfällig" in detail.head.words.text()
    assert detail.head.words.property("tone") == "warning"

    (done,) = [one for one in detail.findChildren(QPushButton) if one.text() == "Erledigt"]
    done.click()
    qtbot.waitUntil(lambda: "erledigt am" in detail.head.words.text())
    assert detail.head.words.property("tone") == "muted"


def test_a_day_can_be_chosen_in_a_calendar(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("Wiedervorlage") as session:
        create_follow_up(session, "Anrufen", date(2026, 3, 1))
    detail = show(FollowUpDetail, "Anrufen")
    field = detail.form.due_on
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = QApplication.activePopupWidget()
    assert calendar
    calendar.activated.emit(date(2026, 3, 8))

    with desk.read() as session:
        assert session.get_one(FollowUp, detail.key).due_on == date(2026, 3, 8)


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


def test_an_event_that_is_moved_stays_as_long_as_it_was_and_cannot_end_before_it_begins(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    with desk.change("Fest") as session:
        event = create_event(session, "Fest")
        event.starts_at, event.ends_at = datetime(2026, 5, 1, 14), datetime(2026, 5, 1, 18)
    detail = show(EventDetail, "Fest")
    type_into(qtbot, detail.form.starts_at, "8.5.26 15 Uhr")
    assert (detail.form.starts_at.text(), detail.form.ends_at.text()) == (
        "08.05.2026 15:00",
        "08.05.2026 19:00",
    )

    type_into(qtbot, detail.form.ends_at, "8.5.26 14:00")

    assert ["Das Ende liegt vor dem Beginn" in each for each in mistakes(detail)] == [True]
    with desk.read() as session:
        assert session.get_one(Event, detail.key).ends_at == datetime(2026, 5, 8, 19)
    assert labels(desk)[1:] == ["Beginn geändert: Fest"]


def test_a_day_that_must_be_there_is_asked_for_again_when_it_is_emptied(
    qtbot: QtBot, desk: Desk, show: Show
) -> None:
    with desk.change("Neu") as session:
        create_follow_up(session, "Anrufen", date(2026, 5, 4))
    detail = show(FollowUpDetail, "Anrufen")
    type_into(qtbot, detail.form.due_on, "")

    assert mistakes(detail) == ["Hier fehlt noch etwas."]
    with desk.read() as session:
        assert session.get_one(FollowUp, detail.key).due_on == date(2026, 5, 4)


def test_a_line_that_is_cut_shows_the_whole_of_it(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    field = detail.form.name
    long = "Landesarbeitsgemeinschaft der Selbsthilfe von Menschen mit Behinderung " * 2
    for text, shown in (("Kurz", ""), (long, long)):
        field.setText(text)
        at = field.rect().center()
        QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, at, field.mapToGlobal(at)))
        assert QToolTip.text() == shown
    QToolTip.hideText()
