"""What a row of a list would change is seen before it is decided: in a table, or in words where that has no room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Partner
from netzdesk.model.terms import ContactKind
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.import_list import ImportDialog, open_import
from netzdesk.work.contacts import add_point
from netzdesk.work.partners import create_partner
from tests.ui.dialogs.import_hands import carry_out

LIST = """Organisation;Straße;Ort;Schlagworte
Turnverein;Seeweg 2;Fürth;Halle
Chor;Parkweg 1;Erlangen;
Bücherei;Marktplatz 1;Erlangen;
"""


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportDialog:
    """A list of three: one that may be somebody else, one that brings a street, a new one."""
    with desk.change("Neu") as session:
        club = create_partner(session, "Turnverein")
        club.street, club.place = "Parkweg 1", "Erlangen"
        create_partner(session, "Chor").place = "Erlangen"
    path = tmp_path / "Liste.csv"
    path.write_text(LIST, "utf-8")
    opened = open_import(desk, None, path)
    qtbot.waitUntil(lambda: not opened.form.strip.is_busy())
    opened.resize(1100, 760)
    return opened


def seen(dialog: ImportDialog) -> list[list[str]]:
    """The lines of the table of differences, nothing where it is not to be seen."""
    table = dialog.form.preview.form.differences
    if not table.isVisible():
        return []
    columns = range(table.columnCount())
    return [[table.item(row, column).text() for column in columns] for row in range(table.rowCount())]


def test_what_a_row_says_against_its_counterpart_stands_beside_it(qtbot: QtBot, dialog: ImportDialog) -> None:
    form = dialog.form.preview.form
    assert seen(dialog) == [
        ["Straße und Hausnummer", "Parkweg 1", "Seeweg 2"],
        ["Ort", "Erlangen", "Fürth"],
        ["Schlagwörter", "–", "Halle"],
    ]
    assert form.why.text() == "Gleicher Name wie „Turnverein“, aber anderer Ort, andere Straße."

    qtbot.keyClick(form.rows, Qt.Key.Key_Down)

    assert seen(dialog) == [["Straße und Hausnummer", "–", "Parkweg 1"]]


def test_rows_do_not_move_while_one_goes_through_them(qtbot: QtBot, dialog: ImportDialog) -> None:
    form = dialog.form.preview.form
    form.plain_ones.setChecked(True)
    before = form.differences.height()

    for _ in range(2):
        qtbot.keyClick(form.rows, Qt.Key.Key_Down)

    assert [field for field, _, _ in seen(dialog)] == [
        "Name der Organisation",
        "Straße und Hausnummer",
        "Ort",
    ]
    assert form.rows.currentIndex().row() == 2
    assert (form.differences.isVisible(), form.differences.height()) == (True, before)


def test_where_the_table_has_no_room_words_say_the_same(dialog: ImportDialog) -> None:
    dialog.resize(700, 400)

    form = dialog.form.preview.form
    assert not form.differences.isVisible()
    assert form.why.text().endswith(
        "Neu wäre Schlagwörter: Halle. "
        "Anders wäre Straße und Hausnummer: Seeweg 2 statt Parkweg 1; Ort: Fürth statt Erlangen."
    )


def test_the_name_and_the_phone_that_would_give_way_are_seen_and_replaced(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    with desk.change("Neu") as session:
        club = create_partner(session, "Kulturtreff")
        club.place = "Erlangen"
        add_point(session, club, ContactKind.PHONE, "09131 2222")
    path = tmp_path / "Liste.csv"
    path.write_text("Organisation;Ort;Telefon\nKulturtreff Erlangen;Erlangen;09131 3333\n", "utf-8")
    dialog = open_import(desk, None, path)
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    dialog.resize(1100, 760)
    assert seen(dialog) == [
        ["Name der Organisation", "Kulturtreff", "Kulturtreff Erlangen"],
        ["Telefon", "09131 2222", "09131 3333"],
    ]

    qtbot.mouseClick(dialog.form.preview.form.replace, Qt.MouseButton.LeftButton)
    assert dialog.form.carry_out.text() == "1 Partner*innen &einlesen"
    carry_out(qtbot, dialog)

    with desk.read() as session:
        partner = session.scalars(select(Partner)).one()
        assert (partner.name, partner.short_name) == ("Kulturtreff Erlangen", "Kulturtreff")
        assert [point.value for point in partner.contact_points] == ["09131 3333"]
