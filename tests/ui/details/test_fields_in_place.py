"""Fields of a record: stored when left, one undo step each, never lost, explained where they cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.model import Partner, Person
from netzdesk.model.terms import PartnerKind
from netzdesk.office.look import contrast, rgb
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.row import RowFace
from netzdesk.ui.tabs.partners import PartnerDetail, PersonDetail
from tests.ui.details.conftest import key_of, labels, type_into, type_on
from tests.ui.details.field_hands import mistakes, stored

Show = Callable[..., Any]


@pytest.fixture
def detail(show: Show) -> Any:
    """The detail of the Lebenshilfe with all sections that hold fields."""
    return show(PartnerDetail, "Lebenshilfe", ("basics", "address", "assessment", "remarks"))


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


@pytest.mark.parametrize("colours", ["light", "dark", "contrast"])
def test_what_lies_in_the_trash_is_dark_enough_to_read(
    qapp: QApplication, desk: Desk, show: Callable[..., Any], tmp_path: Path, colours: str
) -> None:
    from netzdesk.work.records import to_trash

    theme.apply(qapp, tmp_path / "look", colours, 100)
    detail = show(PartnerDetail, "Lebenshilfe", ("people", "address"))
    with desk.change("Weg") as session:
        to_trash(session, Partner, [detail.key])
    QApplication.processEvents()
    face = next(each for each in detail.findChildren(RowFace) if each.isVisible())
    ground = qapp.palette().window().color()
    for widget, top in (
        (face, face.height() // 2),
        (detail.form.place, 0),
    ):  # in the row the words below the title
        canvas = QPixmap(widget.size())
        canvas.fill(ground)
        widget.render(canvas, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        picture = canvas.toImage()
        inside = [
            picture.pixelColor(x, y) for x in range(12, 80) for y in range(top + 6, widget.height() - 6)
        ]
        assert max(contrast(rgb(each.name()), rgb(ground.name())) for each in inside) >= 4.5


def test_a_line_that_is_cut_shows_the_whole_of_it(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    field = detail.form.name
    long = "Landesarbeitsgemeinschaft der Selbsthilfe von Menschen mit Behinderung " * 2
    for text, shown in (("Kurz", ""), (long, long)):
        field.setText(text)
        at = field.rect().center()
        QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, at, field.mapToGlobal(at)))
        assert QToolTip.text() == shown
    QToolTip.hideText()
