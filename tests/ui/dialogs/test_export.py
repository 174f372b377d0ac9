"""Writing lists to files: what is shown or all of it, in a format that opens, without losing a file that is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Partner
from netzdesk.store import reader_of
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.export import ExportDialog, open_export
from netzdesk.work import listing as lists
from netzdesk.work.group_lists import GROUPS
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.person_list import PERSONS

Pick = Callable[[QWidget, Path], None]
SHOWN = tuple(PARTNERS.column(key) for key in ("name", "place"))
QUERY = ListQuery(filters=(("status", "onboard"),))


@pytest.fixture
def dialog(sample: Desk) -> ExportDialog:
    """The dialog over the partners on board, with two columns shown."""
    return open_export(sample, None, PARTNERS, QUERY, SHOWN)


@pytest.fixture
def write(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, pick: Pick) -> Callable[[str], Path]:
    """Save under this name and wait until it is written."""

    def save(name: str) -> Path:
        dialog.form.save.click()
        pick(dialog, tmp_path / name)
        qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
        return tmp_path / name

    return save


def count(desk: Desk, query: ListQuery) -> int:
    with desk.read() as session:
        return lists.count(reader_of(session), PARTNERS, query)


def tables(path: Path) -> dict[str, tuple[int, list[str]]]:
    """Rows and headings of every real table in a workbook."""
    found = {}
    for sheet in openpyxl.load_workbook(path).worksheets:
        for table in sheet.tables.values():
            first, *rows = sheet[table.ref]
            found[sheet.title] = (len(rows), [cell.value for cell in first])
    return found


def test_the_list_of_formats_opens_so_that_all_can_be_read(
    qapp: QApplication, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    theme.apply(qapp, tmp_path / "look", "light", 100)
    formats = dialog.form.kind
    formats.showPopup()
    view = formats.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(formats.model().index(formats.count() - 1, 0))
    assert view.viewport().rect().contains(last)


def test_where_several_rows_are_chosen_they_are_what_is_written(sample: Desk) -> None:
    with sample.look() as reader:
        keys = lists.ids(reader, PARTNERS, QUERY)
        dialog = open_export(sample, None, PARTNERS, QUERY, SHOWN, (keys[3], keys[1]))
        (part,) = dialog.parts()
        assert lists.ids(reader, PARTNERS, part.query) == [keys[1], keys[3]]
        assert dialog.form.rows.currentText() == "die ausgewählten (2)"

        dialog.form.rows.setCurrentIndex(1)
        (part,) = dialog.parts()
        assert lists.ids(reader, PARTNERS, part.query) == keys


def test_what_the_screen_shows_is_what_is_written(write: Callable[[str], Path], sample: Desk) -> None:
    ((rows, headings),) = tables(write("Liste.xlsx")).values()

    assert rows == count(sample, QUERY)
    assert headings == ["Organisation", "Ort"]


def test_all_rows_and_columns_can_be_had(
    write: Callable[[str], Path], dialog: ExportDialog, sample: Desk
) -> None:
    dialog.form.rows.setCurrentIndex(1)
    dialog.form.columns.setCurrentIndex(1)

    ((rows, headings),) = tables(write("Alles.xlsx")).values()

    assert rows == count(sample, ListQuery()) > count(sample, QUERY)
    assert len(headings) == len(PARTNERS.columns)


def test_how_many_of_another_list_are_written_is_said(dialog: ExportDialog, sample: Desk) -> None:
    rows = dialog.form.rows
    before = [rows.itemText(number) for number in range(rows.count())]
    dialog.form.content.setCurrentIndex(1)
    (part,) = dialog.parts()
    with sample.look() as reader:
        number = lists.count(reader, part.listing, part.query)

    assert part.listing.key == "persons"
    assert rows.currentText() == f"alle ({number})"
    assert not rows.isEnabled()
    dialog.form.content.setCurrentIndex(0)
    assert [rows.itemText(number) for number in range(rows.count())] == before
    assert rows.isEnabled()


def test_people_who_have_not_agreed_are_counted_where_their_contacts_would_be_written(
    dialog: ExportDialog, sample: Desk
) -> None:
    form = dialog.form
    with sample.look() as reader:
        unasked = lists.count(reader, PERSONS, ListQuery(filters=(("may_share", "0"),)))
        agreed = ListQuery(filters=(("may_share", "1"),))
    words = f"{unasked} Personen haben der Weitergabe"
    assert words not in form.hint.text()
    form.content.setCurrentIndex(1)
    assert form.hint.text().startswith(words)
    form.content.setCurrentIndex(0)
    assert form.hint.text() == ""

    form.kind.setCurrentIndex(form.kind.findData(".vcf"))
    form.content.setCurrentIndex(1)
    assert form.hint.text().startswith(words)

    only_names = open_export(sample, None, PERSONS, ListQuery(), PERSONS.columns[:1])
    assert only_names.form.hint.text() == ""
    only_names.form.columns.setCurrentIndex(1)
    assert only_names.form.hint.text().startswith(words)
    asked = open_export(sample, None, PERSONS, agreed, PERSONS.columns)
    assert asked.form.hint.text() == ""


def test_the_workbook_for_meetings_holds_partners_and_persons(
    write: Callable[[str], Path], dialog: ExportDialog
) -> None:
    dialog.form.content.setCurrentIndex(dialog.form.content.count() - 1)

    assert len(tables(write("Sitzung.xlsx"))) == 2


def test_the_people_in_the_workbook_for_meetings_are_those_of_the_chosen_partners(
    sample: Desk, qtbot: QtBot, tmp_path: Path, pick: Pick
) -> None:
    with sample.read() as session:
        chosen = session.scalars(
            select(Partner).where(Partner.name.in_(("Volkshochschule Erlangen", "Miriam Oberlander")))
        )
        keys = tuple(partner.id for partner in chosen)
    dialog = open_export(sample, None, PARTNERS, QUERY, SHOWN, keys)
    dialog.form.content.setCurrentIndex(dialog.form.content.count() - 1)
    assert "Personen, die zu diesen Partner*innen gehören" in dialog.form.hint.text()

    dialog.form.save.click()
    pick(dialog, tmp_path / "Sitzung.xlsx")
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    book = openpyxl.load_workbook(tmp_path / "Sitzung.xlsx")
    people, headings = book["Personen"], [cell.value for cell in book["Personen"][3]]
    names = [row[0] for row in people.iter_rows(min_row=4, values_only=True)]
    assert headings[:5] == ["Name", "Funktion und Organisation", "Telefon", "Mobil", "E-Mail"]
    assert names == ["Jörg Haberland", "Thi Mai Nguyen", "Miriam Oberlander"]
    assert [cell.value for cell in book["Partner_innen"][3]][3:5] == ["Telefon", "E-Mail"]

    dialog.form.rows.setCurrentIndex(dialog.form.rows.count() - 1)
    assert "zu diesen Partner*innen gehören" not in dialog.form.hint.text()
    assert dialog.parts()[1].query == ListQuery()


def test_partners_without_people_bring_nobody_along(sample: Desk) -> None:
    with sample.change("Ohne Personen") as session:
        alone = Partner(name="Ohne Personen e. V.")
        session.add(alone)
        session.flush()
        key = alone.id
    query = ListQuery(only=(key,))
    dialog = open_export(sample, None, PARTNERS, query, SHOWN)
    dialog.form.content.setCurrentIndex(dialog.form.content.count() - 1)
    with sample.look() as reader:
        found = {part.listing.key: lists.ids(reader, part.listing, part.query) for part in dialog.parts()}
    assert found == {"partners": [key], "persons": []}


def test_the_partners_in_the_workbook_for_meetings_are_those_of_the_people(sample: Desk) -> None:
    query = ListQuery(text="haberland")
    dialog = open_export(sample, None, PERSONS, query, PERSONS.columns[:2])
    dialog.form.content.setCurrentIndex(dialog.form.content.count() - 1)
    assert "Partner*innen, zu denen diese Personen gehören" in dialog.form.hint.text()
    with sample.look() as reader:
        partners, people = dialog.parts()
        names = [
            row.name for row in lists.rows(reader, PARTNERS, lists.ids(reader, PARTNERS, partners.query))
        ]
        assert names == ["Volkshochschule Erlangen"]
        assert people.query == query


@pytest.mark.parametrize(("suffix", "begin"), [(".csv", b"\xef\xbb\xbf"), (".ods", b"PK")])
def test_other_formats_are_written_by_their_name(
    write: Callable[[str], Path], dialog: ExportDialog, suffix: str, begin: bytes
) -> None:
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(suffix))

    assert write(f"Liste{suffix}").read_bytes().startswith(begin)
    assert dialog.form.open_file.isVisible()


@pytest.mark.parametrize(("kind", "version"), [(".vcf", "3.0"), (".vcf 4.0", "4.0")])
def test_address_cards_are_written_of_the_partners_that_are_shown(
    write: Callable[[str], Path], dialog: ExportDialog, sample: Desk, kind: str, version: str
) -> None:
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(kind))
    assert not dialog.form.columns.isEnabled()

    written = write("Partner.vcf").read_text("utf-8")

    assert written.count("BEGIN:VCARD") == written.count(f"VERSION:{version}") == count(sample, QUERY)


def test_what_has_no_address_cards_is_told(qtbot: QtBot, sample: Desk) -> None:
    dialog = open_export(sample, None, GROUPS, ListQuery(), GROUPS.columns)

    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".vcf"))

    assert "alle Personen" in dialog.form.hint.text()
    assert [part.listing.key for part in dialog.parts()] == ["persons"]


def test_a_csv_file_for_meetings_says_that_it_holds_one_list(dialog: ExportDialog) -> None:
    dialog.form.content.setCurrentIndex(dialog.form.content.count() - 1)
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(".csv"))

    assert "nur eine Liste" in dialog.form.hint.text()
    assert [part.listing.key for part in dialog.parts()] == ["partners"]


def test_a_file_that_cannot_be_written_is_told_with_what_to_do(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, pick: Pick
) -> None:
    blocked = tmp_path / "Ordner" / "Liste.xlsx"
    dialog.form.save.click()
    file_dialog = dialog.findChild(QWidget, "QFileDialog")

    file_dialog.fileSelected.emit(str(blocked))

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    assert "Den Ordner für „Liste.xlsx“ gibt es nicht" in dialog.form.strip.form.message.text()
    assert not blocked.exists()
    assert not dialog.form.open_file.isVisible()
