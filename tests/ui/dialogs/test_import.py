"""Reading a list in through the dialog: seen before it is done, one step, and the same file again adds nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.exchange.planned import Outcome
from netzdesk.model import Partner
from netzdesk.model.terms import PartnershipStatus
from netzdesk.store import open_store
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.import_list import open_import
from netzdesk.ui.dialogs.refused import Refused
from netzdesk.work.partners import create_partner
from tests.ui.dialogs.import_hands import LIST, Open, carry_out, counts, partners, rows_in_file

Pick = Callable[[QWidget, Path], None]


def test_a_plain_list_shows_its_preview_and_a_button_that_says_what_it_does(look: Open) -> None:
    dialog = look(LIST)

    assert counts(dialog) == {"new": 3}
    assert dialog.form.pages.currentIndex() == 1
    assert dialog.form.carry_out.text() == "3 Partner*innen &einlesen"
    assert dialog.form.preview.form.counts.text().startswith("3 neu · 0 geändert")
    preview = dialog.form.preview
    assert [row.name for row in preview.rows()] == ["Turnverein 1861", "Stadtbücherei", "Café Anger"]
    assert preview.form.rows.isVisible()
    assert preview.form.decisions.isVisible()
    assert (preview.form.skip.isEnabled(), preview.form.fill.isEnabled()) == (True, False)
    assert not preview.form.plain_ones.isVisible()


def test_who_wants_to_see_every_row_sees_it(qtbot: QtBot, look: Open) -> None:
    dialog = look(f"{LIST};keine Zeile;\n")
    preview, rows = dialog.form.preview, dialog.form.preview.form.rows
    few = [row.name for row in preview.rows()]
    preview.form.plain_ones.click()
    names = [row.name for row in preview.rows()]
    assert {"Café Anger", "Stadtbücherei", "Turnverein 1861"} <= set(names)
    assert rows.isVisible()
    preview.form.plain_ones.click()
    assert [row.name for row in preview.rows()] == few != names


def test_reading_is_one_step_and_undo_leaves_every_table_as_it_was(
    qtbot: QtBot, look: Open, desk: Desk
) -> None:
    before = rows_in_file(desk)

    carry_out(qtbot, look(LIST))

    assert partners(desk) == ["Café Anger", "Stadtbücherei", "Turnverein 1861"]
    assert [step.label for step in desk.store.steps()] == ["3 Partner*innen eingelesen"]
    desk.undo()
    assert rows_in_file(desk) == before


def test_the_same_file_again_adds_nothing_and_says_so(qtbot: QtBot, look: Open, desk: Desk) -> None:
    carry_out(qtbot, look(LIST))

    again = look(LIST)

    assert counts(again) == {"same": 3}
    assert not again.form.carry_out.isEnabled()
    assert again.form.strip.form.message.text() == "Alles aus dieser Liste ist schon da."
    assert len(partners(desk)) == 3


def test_doubtful_rows_wait_for_a_decision_and_one_can_count_for_all_alike(
    qtbot: QtBot, look: Open, desk: Desk
) -> None:
    with desk.change("Neu") as session:
        for name in ("Turnverein", "Chor"):
            create_partner(session, name).place = "Fürth"
    dialog = look("Organisation;Ort\nTurnverein;Erlangen\nChor;Erlangen\nBücherei;Erlangen\n")
    doubtful = [row for row in dialog.form.preview.rows() if row.planned.found is Outcome.DOUBTFUL]
    assert len(doubtful) == 2
    assert "anderer Ort" in doubtful[0].reason
    assert counts(dialog) == {"new": 1, "doubtful": 2}

    form = dialog.form.preview.form
    form.alike.setChecked(True)
    form.rows.selectRow(0)
    qtbot.mouseClick(form.skip, Qt.MouseButton.LeftButton)

    assert counts(dialog) == {"new": 1, "skipped": 2}
    form.alike.setChecked(False)
    form.rows.selectRow(0)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert counts(dialog) == {"new": 2, "skipped": 1}
    carry_out(qtbot, dialog)
    assert len(partners(desk)) == 4


def test_new_partners_get_the_chosen_status(qtbot: QtBot, look: Open, desk: Desk) -> None:
    dialog = look(LIST)
    status = dialog.form.preview.form.status
    status.setCurrentIndex(status.findData(PartnershipStatus.PROSPECT))

    carry_out(qtbot, dialog)

    with desk.read() as session:
        assert set(session.scalars(select(Partner.status))) == {PartnershipStatus.PROSPECT}


def test_the_rows_to_look_at_can_be_kept_as_a_workbook(
    qtbot: QtBot, look: Open, desk: Desk, tmp_path: Path, pick: Pick
) -> None:
    with desk.change("Neu") as session:
        create_partner(session, "Turnverein").place = "Fürth"
    dialog = look("Organisation;Ort\nTurnverein;Erlangen\n")

    qtbot.mouseClick(dialog.form.preview.form.keep_list, Qt.MouseButton.LeftButton)
    pick(dialog, tmp_path / "Ansehen.xlsx")

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    sheet = openpyxl.load_workbook(tmp_path / "Ansehen.xlsx").worksheets[0]
    values = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "Turnverein" in values
    assert any("anderer Ort" in value for value in values)


def test_a_file_without_a_list_is_a_sentence_in_the_middle_and_a_way_to_another(
    qtbot: QtBot, look: Open, pick: Pick, tmp_path: Path
) -> None:
    dialog = look("")
    refused = dialog.findChild(Refused)

    assert refused.isVisible()
    assert "ist leer" in refused.sentence.text()
    assert refused.sentence.text() == refused.button.accessibleDescription()
    assert dialog.focusWidget() is refused.button
    assert not dialog.form.carry_out.isEnabled()
    assert not dialog.form.pages.isVisible()
    asked = [each for each in dialog.findChildren(QPushButton) if "Datei" in each.text() and each.isVisible()]
    assert asked == [refused.button]

    qtbot.keyClick(refused.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    good = tmp_path / "Gut.csv"
    good.write_text(LIST, "utf-8")
    pick(dialog, good)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.form.pages.isVisible()
    assert not refused.isVisible()


def test_of_several_lists_in_a_file_the_user_chooses(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, rows in (("Partner", ("A", "B", "C")), ("Weitere", ("D", "E"))):
        sheet = book.active if name == "Partner" else book.create_sheet(name)
        sheet.title = name
        for row in [("Organisation", "Ort"), *((f"Verein {letter}", "Erlangen") for letter in rows)]:
            sheet.append(row)
    book.save(tmp_path / "Listen.xlsx")
    dialog = open_import(desk, None, tmp_path / "Listen.xlsx")
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=15000)
    assert dialog.form.table.count() == 2
    assert counts(dialog) == {"new": 3}

    dialog.form.table.setCurrentIndex(1)
    dialog.form.table.activated.emit(1)

    qtbot.waitUntil(lambda: dialog.plan is not None and counts(dialog) == {"new": 2})


def test_a_dropped_file_is_looked_at(qtbot: QtBot, look: Open, tmp_path: Path) -> None:
    dialog = look(LIST)
    other = tmp_path / "Andere.csv"
    other.write_text("Organisation\nChor\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])

    dialog.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    qtbot.waitUntil(lambda: dialog.plan is not None and counts(dialog) == {"new": 1})
    assert dialog.form.file.text() == "Andere.csv"


def test_cancelling_leaves_no_rows_and_no_step(qtbot: QtBot, look: Open, desk: Desk) -> None:
    dialog = look("Organisation;Ort\n" + "".join(f"Verein {n};Ort {n}\n" for n in range(3000)))
    before = rows_in_file(desk)

    dialog.form.carry_out.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    assert dialog.isVisible()
    assert rows_in_file(desk) == before
    assert desk.store.steps() == []
    assert dialog.form.carry_out.isEnabled()


def test_names_have_the_room_of_reasons_where_nothing_is_to_be_explained(look: Open, desk: Desk) -> None:
    with desk.change("Turnverein") as session:
        create_partner(session, "Turnverein 1861 e. V.")
    long = "Österreichischer Automobil-, Motorrad- und Touringclub, Landesverein Niederösterreich"
    dialog = look(LIST.replace("Café Anger", long))
    dialog.resize(1366, 700)
    dialog.form.pages.setCurrentIndex(1)
    rows = dialog.form.preview.form.rows
    name, reason = 1, 3
    assert not rows.isColumnHidden(reason)  # a doubtful one is there

    dialog = look(f"Organisation;Ort\n{long};Wien\n")
    dialog.resize(1366, 700)
    dialog.form.pages.setCurrentIndex(1)
    QApplication.processEvents()
    rows = dialog.form.preview.form.rows
    assert rows.isColumnHidden(reason)
    assert rows.columnWidth(name) >= rows.sizeHintForColumn(name)


def test_where_there_is_little_room_rows_and_outcomes_have_it(
    qtbot: QtBot, qapp: QApplication, look: Open, desk: Desk, tmp_path: Path
) -> None:
    with desk.change("Turnverein") as session:
        create_partner(session, "Turnverein 1861 e. V.").place = "Fürth"
    theme.apply(qapp, tmp_path / "look", "light", 200)
    dialog = look(LIST)
    dialog.form.preview.form.plain_ones.setChecked(True)
    dialog.resize(1362, 740)
    dialog.form.pages.setCurrentIndex(1)
    QApplication.processEvents()
    rows = dialog.form.preview.form.rows
    outcome, reason = 2, 3

    assert rows.isColumnHidden(reason)
    assert rows.columnWidth(outcome) >= rows.sizeHintForColumn(outcome)
    assert rows.viewport().height() >= 5 * rows.rowHeight(0)

    dialog.resize(2400, 1400)
    QApplication.processEvents()
    assert dialog.form.preview.form.rows_hint.isVisible()


def test_what_another_program_has_read_in_meanwhile_is_not_doubled(
    qtbot: QtBot, look: Open, desk: Desk
) -> None:
    """The plan is compared anew, decisions stay with their rows, and nothing is done before it was seen."""
    with desk.change("Neu") as session:
        create_partner(session, "Chor").place = "Fürth"
    dialog = look(f"{LIST}Chor;;;Erlangen;\n")
    form = dialog.form.preview.form
    qtbot.mouseClick(form.skip, Qt.MouseButton.LeftButton)
    assert counts(dialog) == {"new": 3, "skipped": 1}
    other = open_store(desk.store.path)
    with other.change("Anderswo") as session:
        club = create_partner(session, "Turnverein 1861")
        club.place, club.street, club.postcode = "Erlangen", "Parkweg 1", "91052"
    before = rows_in_file(desk)

    dialog.form.carry_out.click()
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy() and counts(dialog).get("new") == 2)

    assert dialog.isVisible()
    assert "inzwischen geändert" in dialog.form.strip.form.message.text()
    assert counts(dialog) == {"new": 2, "changed": 1, "skipped": 1}
    assert rows_in_file(desk) == before
    carry_out(qtbot, dialog)
    assert partners(desk) == ["Café Anger", "Chor", "Stadtbücherei", "Turnverein 1861"]
    other.close()
