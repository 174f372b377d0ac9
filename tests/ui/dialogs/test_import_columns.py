"""The columns of a list that is read in: which field each fills, and what follows when another one is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import RememberedMapping
from netzdesk.ui.desk import Desk
from tests.ui.dialogs.import_hands import LIST, Open, carry_out, counts, field


def test_both_tabs_say_how_much_is_to_be_looked_at(qtbot: QtBot, look: Open) -> None:
    carry_out(qtbot, look(LIST))
    dialog = look(
        "Organisation;Ansprechperson;Sternzeichen\nTurnverein 1861 e. V.;Anna Ott;Löwe\nNeue;;Wal\n"
    )
    columns = dialog.form.columns

    assert columns.unclear() == 1
    assert dialog.form.pages.tabText(0) == "&Spalten (1 unklar)"
    assert dialog.form.pages.tabText(1) == "&Vorschau (1 zweifelhaft)"
    marked = [words.text() for words in columns.findChildren(QLabel) if words.property("tone") == "warning"]
    assert marked == ["wird nicht eingelesen (ohne passendes Feld)"]

    def beside() -> bool:
        pairs = zip(columns.fields, columns.sureness, strict=True)
        return all(abs(f.geometry().center().y() - w.geometry().center().y()) <= 1 for f, w in pairs)

    em = columns.fontMetrics().height()
    dialog.resize(64 * em, 40 * em)  # whatever other tests made of the type
    dialog.form.pages.setCurrentIndex(0)
    qtbot.waitUntil(beside)

    dialog.form.preview.form.rows.selectRow(0)
    dialog.form.preview.form.add.click()
    assert dialog.form.pages.tabText(1) == "&Vorschau"


def test_a_long_cell_is_shown_by_its_first_words(look: Open) -> None:
    dialog = look("Organisation;Info\nAnker;Österreichischer Automobil-, Motorrad- und Touringclub\n")

    said = [label.text() for label in dialog.form.columns.findChildren(QLabel)]
    assert "Österreichischer Automobil-, Motorrad- …" in said


def test_a_chosen_field_is_compared_anew_and_remembered_for_the_same_headings(
    qtbot: QtBot, look: Open, desk: Desk
) -> None:
    odd = "Organisation;Xyz\nTurnverein;Sport\nBücherei;Lesen\n"
    dialog = look(odd)
    assert field(dialog, "Xyz") is None
    assert dialog.form.pages.tabText(0) == "&Spalten (1 unklar)"
    assert dialog.form.pages.currentIndex() == 0

    combo = dialog.form.columns.fields[1]
    combo.setCurrentIndex(combo.findData("tags"))
    qtbot.waitUntil(dialog.form.carry_out.isEnabled)
    carry_out(qtbot, dialog)

    desk.undo()
    desk.redo()
    again = look(odd)
    assert field(again, "Xyz") == "tags"
    with desk.read() as session:
        assert session.scalar(select(func.count()).select_from(RememberedMapping)) == 1


def test_without_a_name_nothing_can_be_read_until_a_column_is_called_the_name(
    qtbot: QtBot, look: Open
) -> None:
    dialog = look("Ort;Abc\nErlangen;Turnverein\nFürth;Bücherei\nErlangen;Chor\n")
    if field(dialog, "Abc") is not None:  # a guess from the contents would do as well
        combo = dialog.form.columns.fields[1]
        combo.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "eine Spalte dem Namen" in dialog.form.strip.form.message.text())
    assert dialog.plan is None
    assert not dialog.form.carry_out.isEnabled()

    combo = dialog.form.columns.fields[1]
    combo.setCurrentIndex(combo.findData("name"))

    qtbot.waitUntil(dialog.form.carry_out.isEnabled)
    assert counts(dialog) == {"new": 3}


def test_nothing_is_decided_by_a_plan_that_no_longer_holds(qtbot: QtBot, look: Open) -> None:
    carry_out(qtbot, look(LIST))
    dialog = look(
        "Organisation;Ansprechperson;Sternzeichen\nTurnverein 1861 e. V.;Anna Ott;Löwe\nNeue;;Wal\n"
    )
    choice = dialog.form.columns.fields[2]
    choice.setCurrentIndex(choice.findData("notes"))

    assert (dialog.plan, dialog.form.preview.rows()) == (None, [])
    assert not dialog.form.carry_out.isEnabled()
    qtbot.waitUntil(dialog.form.carry_out.isEnabled)
    assert counts(dialog) == {"new": 1, "doubtful": 1}


def test_fields_passed_while_one_is_chosen_by_keys_are_left_to_their_columns(
    qtbot: QtBot, look: Open
) -> None:
    dialog = look("Organisation;Ort;Xyz\nTurnverein;Erlangen;Sport\nBücherei;Fürth;Lesen\n")
    combo = dialog.form.columns.fields[2]
    combo.setFocus()
    while combo.value() != "notes":
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert [field(dialog, heading) for heading in ("Organisation", "Ort", "Xyz")] == [
        "name",
        "place",
        "notes",
    ]

    while combo.value() != "place":
        qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert [field(dialog, heading) for heading in ("Organisation", "Ort", "Xyz")] == ["name", None, "place"]
