"""New rows of a list: what they bring is seen before they come in, and each can be left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Person
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.import_list import ImportDialog
from netzdesk.work.partners import create_partner
from tests.ui.dialogs.import_hands import Open, carry_out, counts, partners
from tests.ui.dialogs.test_import_differences import seen

PEOPLE = """Nr.;Verein;Vorname;Nachname;Funktion;E-Mail;PLZ;Ort;Eintritt
1;Turnverein;Anna;Abel;Vorsitz;anna.abel@tv.example;91052;Erlangen;01.03.2024
2;Chor;Max;Moos;;max.moos@chor.example;91054;Erlangen;
3;Bücherei;Una;Ulm;;una.ulm@stadt.example;91056;Erlangen;
"""


def enabled(dialog: ImportDialog) -> dict[str, bool]:
    form = dialog.form.preview.form
    return {name: getattr(form, name).isEnabled() for name in ("skip", "fill", "replace", "add")}


def test_all_that_a_new_row_brings_stands_beside_it(qtbot: QtBot, look: Open, desk: Desk) -> None:
    dialog = look(PEOPLE)
    dialog.resize(1100, 760)
    table = dialog.form.preview.form.differences

    assert seen(dialog) == [
        ["Name der Organisation", "–", "Turnverein"],
        ["Postleitzahl", "–", "91052"],
        ["Ort", "–", "Erlangen"],
        ["Status seit", "–", "01.03.2024"],
        ["Kennung in der Liste", "–", "1"],
        ["Ansprechperson (ganzer Name)", "–", "Anna Abel"],
        ["Funktion der Person", "–", "Vorsitz"],
        ["E-Mail der Person", "–", "anna.abel@tv.example"],
    ]
    assert table.accessibleName() == "Was die gewählte Zeile mitbringt"

    carry_out(qtbot, dialog)
    with desk.read() as session:
        (anna,) = session.scalars(select(Person).where(Person.last_name == "Abel"))
        assert [point.value for point in anna.contact_points] == ["anna.abel@tv.example"]


def test_a_new_row_is_left_out_and_taken_back(qtbot: QtBot, look: Open, desk: Desk) -> None:
    dialog = look(PEOPLE)
    form = dialog.form.preview.form
    form.rows.selectRow(1)
    assert enabled(dialog) == {"skip": True, "fill": False, "replace": False, "add": False}
    assert "überspringen" in form.rows_hint.text()

    qtbot.mouseClick(form.skip, Qt.MouseButton.LeftButton)

    assert counts(dialog) == {"new": 2, "skipped": 1}
    assert dialog.form.preview.rows()[1].outcome() == "neu: überspringen"
    assert dialog.form.carry_out.text() == "2 Partner*innen &einlesen"
    assert enabled(dialog) == {"skip": True, "fill": False, "replace": False, "add": True}
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert counts(dialog) == {"new": 3}
    assert dialog.form.preview.rows()[1].outcome() == "neu"

    qtbot.mouseClick(form.skip, Qt.MouseButton.LeftButton)
    carry_out(qtbot, dialog)
    assert partners(desk) == ["Bücherei", "Turnverein"]


def test_all_new_rows_are_left_out_at_once_and_nothing_is_left_to_do(qtbot: QtBot, look: Open) -> None:
    dialog = look(PEOPLE)
    form = dialog.form.preview.form
    form.alike.setChecked(True)
    qtbot.mouseClick(form.skip, Qt.MouseButton.LeftButton)

    assert counts(dialog) == {"skipped": 3}
    message = dialog.form.strip.form.message
    assert message.text() == "Nach Ihrer Auswahl bleibt nichts einzulesen."
    assert not dialog.form.carry_out.isEnabled()

    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert counts(dialog) == {"new": 3}
    assert message.text() == ""


def test_what_waits_for_a_decision_is_chosen_before_what_is_new(look: Open, desk: Desk) -> None:
    with desk.change("Neu") as session:
        create_partner(session, "Bücherei").place = "Fürth"
    dialog = look(PEOPLE)
    form = dialog.form.preview.form
    form.plain_ones.setChecked(True)
    assert dialog.form.preview.rows()[form.rows.currentIndex().row()].name == "Bücherei"
    assert form.fill.isEnabled()


def test_a_doubtful_row_without_a_counterpart_shows_what_it_would_bring(look: Open) -> None:
    dialog = look("Organisation;Ort\nCaritas;Erlangen\ninfo@verein.example;Fürth\n")
    dialog.resize(1100, 760)
    assert seen(dialog) == [
        ["Name der Organisation", "–", "info@verein.example"],
        ["Ort", "–", "Fürth"],
    ]


def test_where_the_table_has_no_room_words_say_what_comes_in(
    look: Open, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, tmp_path / "look", "light", 100)  # whatever type this computer has
    dialog = look(PEOPLE)
    dialog.resize(700, 400)
    QApplication.processEvents()
    form = dialog.form.preview.form
    assert not form.differences.isVisible()
    assert form.why.isVisible()
    assert form.why.text() == (
        "Die Zeile bringt mit: Postleitzahl: 91052; Ort: Erlangen; Status seit: 01.03.2024; Kennung in der Lis…"
    )


def test_without_the_first_row_about_it_the_others_are_still_one_partner(
    qtbot: QtBot, look: Open, desk: Desk
) -> None:
    rows = "".join(
        f"Chor;{name};{name.lower()}@chor.example\n" for name in ("Anna Abel", "Max Moos", "Una Ulm")
    )
    dialog = look(f"Verein;Ansprechpartner;E-Mail\n{rows}")
    form = dialog.form.preview.form
    form.plain_ones.setChecked(True)
    form.rows.selectRow(0)
    qtbot.mouseClick(form.skip, Qt.MouseButton.LeftButton)
    assert form.rows.columnWidth(2) >= form.rows.sizeHintForColumn(2)  # "neu: überspringen" is whole

    carry_out(qtbot, dialog)

    assert partners(desk) == ["Chor"]
    with desk.read() as session:
        assert {person.last_name for person in session.scalars(select(Person))} == {"Moos", "Ulm"}
