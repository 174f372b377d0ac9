"""One document for several records: a file for each, packs kept as handed over, Cancel leaves nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.handouts import HANDOUTS
from netzdesk.model import OnboardingPack, Partner
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.many import ManyDialog, open_many
from netzdesk.work.network import profile

Pick = Callable[[QWidget, Path], None]
ABOUT_PARTNERS = [handout for handout in HANDOUTS if handout.about == "partner"]


@pytest.fixture
def dialog(sample: Desk) -> ManyDialog:
    """The dialog for three partners."""
    with sample.read() as session:
        chosen = session.scalars(select(Partner.id).order_by(Partner.name_key).limit(3)).all()
    return open_many(sample, None, ABOUT_PARTNERS, chosen)


def choose(dialog: ManyDialog, key: str) -> None:
    documents = [dialog.form.document.itemData(row).key for row in range(dialog.form.document.count())]
    dialog.form.document.setCurrentIndex(documents.index(key))


def packs(desk: Desk) -> int:
    with desk.read() as session:
        return session.scalar(select(func.count()).select_from(OnboardingPack))


def test_each_partner_gets_a_pack_and_all_are_kept_as_one_step(
    qtbot: QtBot, dialog: ManyDialog, sample: Desk, tmp_path: Path, pick: Pick
) -> None:
    before = packs(sample)
    (tmp_path / "Mappen").mkdir()

    dialog.form.save.click()
    pick(dialog, tmp_path / "Mappen")

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=20_000)
    assert len(list((tmp_path / "Mappen").glob("*.pdf"))) == 3
    assert "3 Dateien gespeichert" in dialog.form.strip.form.message.text()
    assert dialog.form.open_folder.isVisible()
    assert packs(sample) == before + 3
    sample.undo()
    assert packs(sample) == before


def test_letters_are_no_hand_over(qtbot: QtBot, dialog: ManyDialog, sample: Desk, tmp_path: Path) -> None:
    before = packs(sample)
    choose(dialog, "thank-you-letter")
    assert not dialog.form.record.isVisible()

    dialog.write(tmp_path / "Briefe")

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=20_000)
    assert len(list((tmp_path / "Briefe").iterdir())) == 3
    assert packs(sample) == before


def test_only_documents_with_texts_offer_another_wording(dialog: ManyDialog) -> None:
    choose(dialog, "partner-sheet")
    assert not dialog.form.wording.isEnabled()
    choose(dialog, "approach-letter")
    assert dialog.form.wording.isEnabled()


def test_cancel_leaves_nothing(qtbot: QtBot, dialog: ManyDialog, sample: Desk, tmp_path: Path) -> None:
    before = packs(sample)

    dialog.write(tmp_path / "Mappen")
    dialog.form.strip.cancel()

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=20_000)
    assert list(tmp_path.glob("Mappen/*")) == []
    assert packs(sample) == before
    assert "Abgebrochen" in dialog.form.strip.form.message.text()
    assert dialog.form.save.isEnabled()


def test_a_folder_that_cannot_be_made_is_told(qtbot: QtBot, dialog: ManyDialog, tmp_path: Path) -> None:
    (tmp_path / "Datei").write_text("")

    dialog.write(tmp_path / "Datei" / "Ordner")

    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy())
    assert "Den Ordner für „Ordner“ gibt es nicht" in dialog.form.strip.form.message.text()


def test_escape_closes_the_dialog(qtbot: QtBot, dialog: ManyDialog) -> None:
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_what_many_documents_lack_is_told_once_with_those_it_concerns_and_leads_there(
    qtbot: QtBot, sample: Desk
) -> None:
    with sample.change("Lücken") as session:
        chosen = session.scalars(select(Partner).where(Partner.person_id.is_(None)).limit(5)).all()
        ids = [partner.id for partner in chosen]
        for number, partner in enumerate(chosen):
            partner.name = f"Verein <{number}>"
            for each in partner.affiliations:
                each.valid_to = date(2001, 1, 1)
        profile(session).street = ""
    dialog = open_many(sample, None, ABOUT_PARTNERS, ids)
    remarks = dialog.form.remarks
    qtbot.waitUntil(remarks.isVisible)
    names = "Verein &lt;0&gt;, Verein &lt;1&gt;, Verein &lt;2&gt; und 2 weitere"
    assert f"{names}: Es ist keine Ansprechperson eingetragen." in remarks.text()
    assert remarks.height() >= remarks.heightForWidth(remarks.width())
    assert "Briefkopf" not in remarks.text()

    choose(dialog, "thank-you-letter")
    qtbot.waitUntil(lambda: remarks.text().count("Briefkopf") == 1)
    wanted: list[tuple[str, str]] = []
    dialog.place_wanted.connect(lambda kind, key: wanted.append((kind, key)))
    remarks.linkActivated.emit(f"partner/{ids[0]}")

    assert wanted == [("partner", ids[0])]
    assert not dialog.isVisible()


def test_looking_gives_way_to_writing(qtbot: QtBot, dialog: ManyDialog, sample: Desk, tmp_path: Path) -> None:
    dialog.write(tmp_path / "Mappen")
    qtbot.waitUntil(lambda: not dialog.form.strip.is_busy(), timeout=20_000)
    assert len(list((tmp_path / "Mappen").iterdir())) == 3
    assert not dialog.form.remarks.isVisible()
