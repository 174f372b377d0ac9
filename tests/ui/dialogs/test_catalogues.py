"""The catalogue editor: add, rename, move, retire, and delete only what nothing uses."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from netzdesk.base.errors import UserError
from netzdesk.model import LifeDomain, PartnerLifeDomain, TargetGroup
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.catalogues import CataloguesDialog, open_catalogues
from netzdesk.ui.lists.choice import ChoiceDialog
from netzdesk.ui.parts.list import PartList
from netzdesk.work import catalogues
from netzdesk.work.partners import create_partner

DOMAINS, GROUPS = 0, 1


@pytest.fixture
def dialog(desk: Desk) -> Iterator[CataloguesDialog]:
    """Three life domains, of which a partner uses the first."""
    with desk.change("Neu") as session:
        for place, name in enumerate(("Arbeit", "Freizeit", "Wohnen")):
            session.add(LifeDomain(name=name, position=place))
        session.flush()
        work = catalogues.entry_named(session, LifeDomain, "Arbeit")
        partner = create_partner(session, "Turnverein")
        session.add(PartnerLifeDomain(partner_id=partner.id, life_domain_id=work.id))
    shown = open_catalogues(desk)
    shown.activateWindow()
    return shown


def rows(parts: PartList) -> list[tuple[str, str, bool]]:
    """Title, detail, and whether it is retired, of the rows in sight."""
    return [(row.line.title, row.line.detail, row.line.past) for row in parts.rows if not row.isHidden()]


def press(parts: PartList, title: str, deed: str) -> None:
    """Press the button of a row."""
    (row,) = [row for row in parts.rows if row.line.title == title]
    (button,) = [button for each, button in row.deeds if each.words == deed]
    button.click()


def names(desk: Desk) -> list[str]:
    with desk.read() as session:
        return [entry.name for entry in catalogues.entries(session, LifeDomain)]


def test_the_use_of_every_entry_is_counted(dialog: CataloguesDialog) -> None:
    assert rows(dialog.lists[DOMAINS]) == [
        ("Arbeit", "1-mal benutzt", False),
        ("Freizeit", "nicht benutzt", False),
        ("Wohnen", "nicht benutzt", False),
    ]


def test_an_entry_is_added_by_its_name(qtbot: QtBot, dialog: CataloguesDialog, desk: Desk) -> None:
    parts = dialog.lists[DOMAINS]
    parts.begin_new()
    field = parts.findChild(QLineEdit, "name")
    qtbot.keyClicks(field, "Bildung")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert names(desk) == ["Arbeit", "Freizeit", "Wohnen", "Bildung"]


def test_steps_name_the_entry_and_not_its_catalogue(
    qtbot: QtBot, dialog: CataloguesDialog, desk: Desk
) -> None:
    parts = dialog.lists[DOMAINS]
    parts.begin_new()
    field = parts.findChild(QLineEdit, "name")
    qtbot.keyClicks(field, "Bildung")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    parts.edit(parts.rows[-1].line.id)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Lernen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    parts.rows[-1].face.removed.emit()

    assert [step.label for step in desk.store.steps()[2::-1]] == [
        "Lebensbereich angelegt: Bildung",
        "Lebensbereich, Name geändert: Lernen",
        "Lebensbereich entfernt: Lernen",
    ]


def test_two_entries_cannot_have_one_name(qtbot: QtBot, dialog: CataloguesDialog, desk: Desk) -> None:
    parts = dialog.lists[DOMAINS]
    parts.edit(parts.rows[1].line.id)
    field = parts.findChild(QLineEdit, "name")
    field.setText("wohnen")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert names(desk) == ["Arbeit", "Freizeit", "Wohnen"]
    assert "„Wohnen“ gibt es schon" in field.accessibleDescription()


def test_entries_can_be_moved_and_that_can_be_undone(
    qtbot: QtBot, dialog: CataloguesDialog, desk: Desk
) -> None:
    press(dialog.lists[DOMAINS], "Wohnen", "Nach oben")
    assert names(desk) == ["Arbeit", "Wohnen", "Freizeit"]
    press(dialog.lists[DOMAINS], "Arbeit", "Nach oben")
    assert names(desk) == ["Arbeit", "Wohnen", "Freizeit"]

    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert names(desk) == ["Arbeit", "Freizeit", "Wohnen"]
    assert rows(dialog.lists[DOMAINS])[1][0] == "Freizeit"
    qtbot.keyClick(
        dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert names(desk) == ["Arbeit", "Wohnen", "Freizeit"]


def test_a_retired_entry_stays_where_it_is_used_and_can_come_back(
    dialog: CataloguesDialog, desk: Desk
) -> None:
    press(dialog.lists[DOMAINS], "Arbeit", "Nicht mehr anbieten")
    assert names(desk) == ["Freizeit", "Wohnen"]
    assert rows(dialog.lists[DOMAINS])[0] == ("Arbeit", "1-mal benutzt · wird nicht mehr angeboten", True)

    press(dialog.lists[DOMAINS], "Arbeit", "Wieder anbieten")

    assert names(desk) == ["Arbeit", "Freizeit", "Wohnen"]


def test_only_what_nothing_uses_is_deleted(qtbot: QtBot, dialog: CataloguesDialog, desk: Desk) -> None:
    parts = dialog.lists[DOMAINS]

    parts.rows[1].face.removed.emit()
    assert names(desk) == ["Arbeit", "Wohnen"]
    with qtbot.captureExceptions() as told:
        parts.rows[0].face.removed.emit()

    assert names(desk) == ["Arbeit", "Wohnen"]
    ((kind, error, _trace),) = told
    assert kind is UserError
    assert "wird noch 1-mal benutzt" in str(error)


def test_more_than_three_groups_in_focus_are_warned_of(dialog: CataloguesDialog, desk: Desk) -> None:
    dialog.form.catalogues.setCurrentRow(GROUPS)
    assert not dialog.form.focus_warning.isVisible()

    with desk.change("Fokus") as session:
        for place in range(4):
            session.add(TargetGroup(name=f"Gruppe {place}", is_focus=True, age_min=18, age_max=35))

    assert dialog.form.focus_warning.isVisible()
    assert "4 Zielgruppen stehen im Mittelpunkt" in dialog.form.focus_warning.text()
    assert "18 bis 35 Jahre" in rows(dialog.lists[GROUPS])[0][1]


def test_an_age_that_ends_before_it_begins_is_refused(
    qtbot: QtBot, dialog: CataloguesDialog, desk: Desk
) -> None:
    with desk.change("Neu") as session:
        group = TargetGroup(name="Junge Erwachsene", age_min=18)
        session.add(group)
    dialog.form.catalogues.setCurrentRow(GROUPS)
    parts = dialog.lists[GROUPS]
    parts.edit(group.id)
    field = parts.findChild(QLineEdit, "age_max")
    field.setFocus()
    field.setText("10")

    qtbot.keyClick(field, Qt.Key.Key_Return)

    with desk.read() as session:
        assert session.get(TargetGroup, group.id).age_max is None
    assert "endet, bevor es beginnt" in field.accessibleDescription()


def test_a_change_after_it_was_closed_is_none_of_its_business(
    qtbot: QtBot, desk: Desk, dialog: CataloguesDialog
) -> None:
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    with capture_exceptions() as raised, desk.change("Später") as session:
        create_partner(session, "Kletterhalle")

    assert raised == []


def test_what_begins_with_the_typed_letters_comes_before_what_holds_them(
    qtbot: QtBot, dialog: CataloguesDialog, desk: Desk
) -> None:
    with desk.change("Neu") as session:
        catalogues.ensure_entry(session, LifeDomain, "Barrierefreiheit")
        first = catalogues.entry_named(session, LifeDomain, "Barrierefreiheit")
        catalogues.set_order(session, LifeDomain, [first.id])
    press(dialog.lists[DOMAINS], "Arbeit", "Zusammenführen …")
    choice = dialog.findChild(ChoiceDialog)
    assert choice.list.item(0).text() == "Barrierefreiheit"

    qtbot.keyClicks(choice.field, "frei")

    assert choice.list.currentItem().text() == "Freizeit"


def test_one_entry_becomes_part_of_another_and_undo_brings_it_back(
    qtbot: QtBot, dialog: CataloguesDialog, desk: Desk
) -> None:
    press(dialog.lists[DOMAINS], "Arbeit", "Zusammenführen …")
    choice = dialog.findChild(ChoiceDialog)
    assert "„Arbeit“" in choice.windowTitle()
    assert [choice.list.item(row).text() for row in range(choice.list.count())] == ["Freizeit", "Wohnen"]
    qtbot.keyClicks(choice.field, "woh")
    qtbot.keyClick(choice.field, Qt.Key.Key_Return)
    box = dialog.findChild(QMessageBox)
    assert "An 1 Stelle" in box.informativeText()
    qtbot.keyClick(box.defaultButton(), Qt.Key.Key_Space)

    assert rows(dialog.lists[DOMAINS]) == [
        ("Freizeit", "nicht benutzt", False),
        ("Wohnen", "1-mal benutzt", False),
    ]
    (undo, _) = desk.store.undo_and_redo()
    assert undo is not None
    assert undo.label == "Zusammengeführt: Arbeit in Wohnen"

    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert rows(dialog.lists[DOMAINS])[0] == ("Arbeit", "1-mal benutzt", False)
