"""What ties records to each other, and the documents kept with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import (
    Document,
    DocumentHandover,
    Membership,
    OnboardingPack,
    Partner,
    Person,
    UmbrellaLink,
)
from netzdesk.ui.desk import Desk
from netzdesk.ui.tabs.groups import GroupDetail
from netzdesk.ui.tabs.partners import PartnerDetail
from netzdesk.work import documents
from netzdesk.work.groups import add_member, create_group
from tests.ui.details.conftest import TODAY, key_of, labels, type_into
from tests.ui.details.part_hands import all_of, card, parts, press, shown

Show = Callable[..., Any]


class Opener(QObject):
    """Stands where the computer would open a file."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note the file."""
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener() -> Iterator[Opener]:
    """Files that the program wants opened end here."""
    found = Opener()
    QDesktopServices.setUrlHandler("file", found, "open")
    yield found
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def detail(show: Show) -> Any:
    """The detail of the Lebenshilfe with documents and ties open."""
    return show(PartnerDetail, "Lebenshilfe", ("documents", "umbrellas", "below", "handed_over"))


def drop(target: Any, *paths: Path) -> None:
    """Let files fall on a list."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)


def put(desk: Desk, detail: Any, path: Path, content: bytes = b"%PDF") -> None:
    """Keep a document with the partner."""
    path.write_bytes(content)
    with desk.change("Unterlage") as session:
        documents.attach(session, path, owner=session.get(Partner, detail.key))


def test_files_that_are_dropped_become_documents_in_one_step(desk: Desk, detail: Any, tmp_path: Path) -> None:
    paths = [tmp_path / "Satzung.pdf", tmp_path / "Flyer.png"]
    for path in paths:
        path.write_bytes(b"x" * 3000)

    drop(parts(detail, "documents"), *paths)

    assert [title for title, _ in shown(parts(detail, "documents"))] == ["Flyer", "Satzung"]
    assert "3 kB" in shown(parts(detail, "documents"))[0][1]
    assert labels(desk) == ["Unterlagen hinzugefügt: Lebenshilfe"]


def test_one_file_that_cannot_be_read_keeps_all_out_with_a_sentence(
    qtbot: QtBot, desk: Desk, detail: Any, tmp_path: Path
) -> None:
    good = tmp_path / "Satzung.pdf"
    good.write_bytes(b"x")

    drop(parts(detail, "documents"), good, tmp_path / "fort.pdf")

    (box,) = detail.findChildren(QMessageBox)
    assert "fort.pdf kann nicht gelesen werden" in box.text()
    box.close()
    assert all_of(desk, Document) == []


def test_files_can_be_chosen_in_a_dialog(qtbot: QtBot, desk: Desk, detail: Any, tmp_path: Path) -> None:
    path = tmp_path / "Satzung.pdf"
    path.write_bytes(b"x")
    parts(detail, "documents").begin_new()
    dialog = detail.findChild(QFileDialog)
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()

    assert [each.file_name for each in all_of(desk, Document)] == ["Satzung.pdf"]


def test_a_document_is_opened_as_a_copy(desk: Desk, detail: Any, opener: Opener, tmp_path: Path) -> None:
    put(desk, detail, tmp_path / "Satzung.pdf", b"%PDF Inhalt")

    parts(detail, "documents").rows[0].deeds[0][1].click()

    (path,) = opener.opened
    assert path.name.endswith("Satzung.pdf")
    assert path.read_bytes() == b"%PDF Inhalt"


@pytest.mark.parametrize("name", ["Rechnung.pdf.exe", "makro.docm", "start.bat", "ohne"])
def test_what_might_run_as_a_program_is_not_opened(
    desk: Desk, detail: Any, opener: Opener, name: str, tmp_path: Path
) -> None:
    put(desk, detail, tmp_path / name)

    parts(detail, "documents").rows[0].deeds[0][1].click()

    assert opener.opened == []
    (box,) = detail.findChildren(QMessageBox)
    assert "Speichern Sie eine Kopie" in box.text()
    box.close()


def test_a_copy_can_be_saved_elsewhere(desk: Desk, detail: Any, tmp_path: Path) -> None:
    put(desk, detail, tmp_path / "Satzung.pdf", b"%PDF Inhalt")
    parts(detail, "documents").rows[0].deeds[1][1].click()
    dialog = detail.findChild(QFileDialog)
    dialog.findChild(QLineEdit).setText(str(tmp_path / "Kopie.pdf"))
    dialog.accept()

    assert (tmp_path / "Kopie.pdf").read_bytes() == b"%PDF Inhalt"


def test_what_was_handed_over_is_listed_with_the_pack(desk: Desk, detail: Any) -> None:
    assert not next(section for section, each in detail.lists if each.kind.key == "handed_over").isVisible()
    with desk.change("Mappe") as session:
        pack = OnboardingPack(id="p" * 36, partner_id=detail.key, handed_over_on=TODAY)
        given = DocumentHandover(
            partner_id=detail.key,
            onboarding_pack_id=pack.id,
            handed_over_on=TODAY,
            title="Leitbild",
            version="2",
        )
        session.add(pack)
        session.flush()
        session.add(given)

    (row,) = shown(parts(detail, "handed_over"))
    assert row == (f"Willkommensmappe vom {TODAY:%d.%m.%Y}", "Leitbild")


def test_umbrellas_are_seen_from_both_sides(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    umbrellas = parts(detail, "umbrellas")
    umbrellas.begin_new()
    type_into(qtbot, card(umbrellas, "umbrella_id"), "volksh")
    press(umbrellas, "Anlegen")
    assert shown(umbrellas) == [("Volkshochschule", "Fürth")]

    detail.show_record(key_of(desk, Partner, "Volkshochschule"))

    assert shown(parts(detail, "below")) == [("Lebenshilfe", "Mitglied · Erlangen")]


def test_an_organisation_cannot_be_its_own_umbrella(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    umbrellas = parts(detail, "umbrellas")
    umbrellas.begin_new()
    type_into(qtbot, card(umbrellas, "umbrella_id"), "Lebenshilfe")
    press(umbrellas, "Anlegen")

    assert "nicht ihr eigener Dachverband" in card(umbrellas, "umbrella_id").accessibleDescription()
    assert all_of(desk, UmbrellaLink) == []


def test_a_seat_can_pass_to_a_new_person_but_not_to_nobody(qtbot: QtBot, desk: Desk, show: Show) -> None:
    with desk.change("AG") as session:
        group = create_group(session, "AG Wohnen")
        add_member(session, group, person_id=key_of(desk, Person, "Berg"))
    detail = show(GroupDetail, "AG Wohnen", ("members",))
    members = parts(detail, "members")
    members.edit(members.rows[0].line.id)
    type_into(qtbot, card(members, "person_id"), "")
    assert "Wählen Sie eine Person" in card(members, "person_id").accessibleDescription()

    type_into(qtbot, card(members, "person_id"), "Emine Öztürk")

    with desk.read() as session:
        assert session.scalars(select(Membership)).one().person.full_name == "Emine Öztürk"


def test_enter_takes_the_first_hit(qtbot: QtBot, desk: Desk, show: Show) -> None:
    detail = show(PartnerDetail, "Lebenshilfe", ("basics",))
    type_into(qtbot, detail.form.parent_id, "fürth", leave=False)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)

    with desk.read() as session:
        assert session.get_one(Partner, detail.key).parent_id == key_of(desk, Partner, "Volkshochschule")
