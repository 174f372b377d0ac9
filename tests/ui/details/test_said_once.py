"""What is there already, lies in the future or comes again as the same file is said, and nothing is kept twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.base.dates import short
from netzdesk.model import Document, Partner
from netzdesk.ui.desk import Desk
from netzdesk.ui.parts import documents as document_parts
from netzdesk.ui.parts.list import PartList
from netzdesk.ui.tabs.partners import PartnerDetail
from netzdesk.work import documents
from tests.ui.details.conftest import TODAY, key_of, labels, type_into
from tests.ui.details.part_hands import parts, press

Show = Callable[..., Any]


@pytest.fixture
def detail(show: Show) -> Any:
    """The detail of the Volkshochschule, which is an idea since today."""
    return show(
        PartnerDetail, "Volkshochschule", ("people", "target_groups", "umbrellas", "status", "documents")
    )


def add(qtbot: QtBot, listed: PartList, **values: str) -> str:
    """Fill a new card and press its button; gives the sentence at the field that is wrong, "" where it was kept."""
    listed.begin_new()
    for name, value in values.items():
        field: Any = next(each for each in listed.findChildren(QWidget, name) if each.isVisible())
        if hasattr(field, "findText"):
            field.setCurrentIndex(field.findText(value))
        else:
            type_into(qtbot, field, value)
    press(listed, listed.kind.text(listed.kind.finish))
    said = [
        f"{each.objectName()}: {each.accessibleDescription()}"
        for each in listed.findChildren(QWidget)
        if each.isVisible() and each.accessibleDescription()
    ]
    listed.abandon()
    return said[0] if said else ""


def sentence(qtbot: QtBot) -> str:
    """The text of the box that came up; it is closed."""
    found: list[QMessageBox] = []

    def up() -> bool:
        found[:] = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QMessageBox) and each.isVisible()
        ]
        return bool(found)

    qtbot.waitUntil(up)
    text = found[0].text()
    found[0].close()
    return text


def test_a_target_group_and_an_umbrella_stand_there_once(qtbot: QtBot, detail: Any) -> None:
    groups, umbrellas = parts(detail, "target_groups"), parts(detail, "umbrellas")

    assert add(qtbot, groups, target_group_id="Familien", kind="erreicht") == ""
    assert add(qtbot, groups, target_group_id="Familien", kind="vertritt") == ""
    assert add(qtbot, groups, target_group_id="Familien", kind="erreicht").startswith(
        "target_group_id: Das steht schon da."
    )
    assert add(qtbot, umbrellas, umbrella_id="Lebenshilfe") == ""
    assert (
        add(qtbot, umbrellas, umbrella_id="Lebenshilfe") == "umbrella_id: Dieser Dachverband steht schon da."
    )
    assert add(qtbot, umbrellas, umbrella_id="Volkshochschule").startswith(
        "umbrella_id: Eine Organisation kann nicht"
    )
    assert [row.line.detail for row in groups.rows if not row.isHidden()] == ["erreicht", "vertritt"]


def test_the_idea_of_a_new_partner_gives_way_to_an_earlier_status(
    qtbot: QtBot, desk: Desk, detail: Any
) -> None:
    way = parts(detail, "status")

    assert add(qtbot, way, status="An Bord", since="1.6.2024") == ""
    with desk.read() as session:
        partner = session.get_one(Partner, detail.key)
        assert [(each.status.word(), each.since) for each in partner.status_changes] == [
            ("An Bord", date(2024, 6, 1))
        ]
    assert detail.status.text() == "An Bord seit 01.06.2024"
    assert add(qtbot, way, status="Idee", since="1.1.2024") == ""
    assert detail.status.text() == "An Bord seit 01.06.2024"
    desk.undo()
    desk.undo()
    assert detail.status.text() == f"Idee seit {short(TODAY)}"


def test_a_status_does_not_begin_tomorrow(qtbot: QtBot, desk: Desk, detail: Any) -> None:
    way = parts(detail, "status")

    said = add(qtbot, way, status="Ausgeschieden", since=short(TODAY + timedelta(days=1)))

    assert said.startswith("since: Dieser Tag liegt noch vor uns.")
    assert detail.status.text().startswith("Idee")
    assert labels(desk) == []


def test_a_period_that_ends_before_it_begins_is_explained_at_its_end(qtbot: QtBot, detail: Any) -> None:
    said = add(
        qtbot, parts(detail, "people"), person_id="Anna Berg", valid_from="1.1.2024", valid_to="1.1.2020"
    )

    assert said.startswith("valid_to: Das Ende liegt vor dem Beginn.")


def test_the_same_file_is_not_added_twice_and_others_beside_it_are(
    qtbot: QtBot, desk: Desk, detail: Any, tmp_path: Path
) -> None:
    listed = parts(detail, "documents")
    first, second = tmp_path / "Öffentliche Sache & „Plan“ #1.pdf", tmp_path / "b.pdf"
    first.write_bytes(b"%PDF-1.4 eins")
    second.write_bytes(b"%PDF-1.4 zwei")
    document_parts.attach(Partner, listed, desk, detail.owner(), [first])
    document_parts.attach(Partner, listed, desk, detail.owner(), [first, second])

    assert sentence(qtbot) == f"„{first.name}“ liegt hier schon und wird nicht noch einmal aufgenommen."
    with desk.read() as session:
        kept = documents.of_owner(session, session.get_one(Partner, detail.key))
        assert sorted(each.file_name for each in kept) == sorted((first.name, "b.pdf"))


def test_a_document_gets_another_file_and_undo_brings_the_first_back(
    qtbot: QtBot, desk: Desk, detail: Any, tmp_path: Path
) -> None:
    listed = parts(detail, "documents")
    (tmp_path / "Leitbild.pdf").write_bytes(b"alt")
    (tmp_path / "Leitbild 2.pdf").write_bytes(b"neu")
    document_parts.attach(Partner, listed, desk, detail.owner(), [tmp_path / "Leitbild.pdf"])
    button = next(
        each
        for each in listed.findChildren(QToolButton)
        if each.isVisible() and each.accessibleName() == "Ersetzen …: Leitbild"
    )

    def replace_by(path: Path) -> None:
        button.click()
        (dialog,) = listed.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        dialog.deleteLater()
        QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    def kept() -> tuple[str, str, bytes]:
        with desk.read() as session:
            document = session.scalars(select(Document)).one()
            return document.title, document.file_name, documents.content(session, document)

    replace_by(tmp_path / "Leitbild 2.pdf")
    assert kept() == ("Leitbild", "Leitbild 2.pdf", b"neu")
    assert labels(desk)[-1] == "Unterlage ersetzt: Leitbild"
    desk.undo()
    assert kept() == ("Leitbild", "Leitbild.pdf", b"alt")
    replace_by(tmp_path / "weg.pdf")
    assert sentence(qtbot) == "weg.pdf kann nicht gelesen werden. Ist die Datei noch da?"
    assert kept() == ("Leitbild", "Leitbild.pdf", b"alt")


def test_a_file_with_the_longest_of_names_opens_and_large_ones_are_told_in_megabytes(
    qtbot: QtBot, desk: Desk, detail: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        document_parts.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    listed = parts(detail, "documents")
    path = tmp_path / ("x" * 240 + ".pdf")
    path.write_bytes(b"\0" * 3_000_000)
    document_parts.attach(Partner, listed, desk, detail.owner(), [path])

    assert listed.rows[0].line.detail.endswith("3 MB")
    document_parts.open_copy(listed, desk, listed.rows[0].line.id)
    assert Path(opened[0]).read_bytes() == path.read_bytes()


def test_the_name_of_a_step_fits_a_menu(desk: Desk) -> None:
    with desk.change("Name geändert: " + "A" * 3000) as session:
        session.get_one(Partner, key_of(desk, Partner, "Lebenshilfe")).name = "B"

    assert len(desk.store.steps()[0].label) == 120
