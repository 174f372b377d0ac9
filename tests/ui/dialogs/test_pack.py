"""The onboarding pack: what is missing is told before printing, what was handed over is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import DocumentHandover, OnboardingPack, Partner
from netzdesk.model.terms import PartnershipStatus, Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.pack import PackDialog, open_pack

Pick = Callable[[QWidget, Path], None]


def partner_id(desk: Desk) -> str:
    """A partner on board who got no pack yet."""
    with desk.read() as session:
        has_pack = select(OnboardingPack.partner_id)
        query = select(Partner.id).where(
            Partner.status == PartnershipStatus.ONBOARD, Partner.id.not_in(has_pack)
        )
        return session.scalars(query.order_by(Partner.name_key)).first()


@pytest.fixture
def pack(qtbot: QtBot, sample: Desk) -> PackDialog:
    """The dialog for that partner, with its pages."""
    dialog = open_pack(sample, None, partner_id(sample))
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None)
    return dialog


def shown(dialog: PackDialog) -> str:
    pages = dialog.form.pdf.pages()
    return "\n".join(pages.text(number) for number in range(len(pages.sizes)))


def handed_over(desk: Desk) -> tuple[int, int]:
    """How many packs and how many documents were handed over."""
    with desk.read() as session:
        return tuple(
            session.scalar(select(func.count()).select_from(each))
            for each in (OnboardingPack, DocumentHandover)
        )


def test_a_section_without_data_says_why_and_cannot_be_chosen(qtbot: QtBot, desk: Desk) -> None:
    with desk.change("Neu") as session:
        partner = Partner(name="Turnverein 1861 e. V.")
        session.add(partner)
    dialog = open_pack(desk, None, partner.id)
    assert dialog.form.partner.text() == "Turnverein 1861 e.\xa0V."  # no V. stands alone on a line

    box = dialog.findChild(QWidget, "section_chronicle")

    assert not box.isEnabled()
    assert "Die Chronik ist noch leer" in box.accessibleDescription()
    assert "chronicle" not in dialog.chosen()
    assert "cover" in dialog.chosen()
    assert "keine Ansprechperson" in dialog.form.recipient.text()


def test_the_pages_follow_what_is_ticked(qtbot: QtBot, pack: PackDialog) -> None:
    box = pack.findChild(QWidget, "section_contacts")
    before = shown(pack)

    box.click()

    qtbot.waitUntil(lambda: len(shown(pack)) < len(before))
    assert "contacts" not in pack.chosen()


def test_keeping_the_pack_records_sections_documents_and_day_in_one_step(
    pack: PackDialog, sample: Desk, tmp_path: Path, pick: Pick
) -> None:
    packs, documents = handed_over(sample)
    steps = len(sample.store.steps())

    pack.form.save.click()
    pick(pack, tmp_path / "Mappe.pdf")

    assert (tmp_path / "Mappe.pdf").read_bytes().startswith(b"%PDF")
    assert handed_over(sample)[0] == packs + 1
    assert handed_over(sample)[1] > documents
    assert len(sample.store.steps()) == steps + 1
    assert sample.store.steps()[0].label == f"Mappe übergeben: {pack.form.partner.accessibleName()}"
    with sample.read() as session:
        kept = session.scalars(select(OnboardingPack).order_by(OnboardingPack.id.desc())).first()
        assert kept.sections.split(",") == list(pack.chosen())
        assert kept.handed_over_on == date.today()
    sample.undo()
    assert handed_over(sample) == (packs, documents)


def test_keeping_the_same_pack_twice_is_one_hand_over(
    pack: PackDialog, sample: Desk, tmp_path: Path, pick: Pick
) -> None:
    packs, _documents = handed_over(sample)

    for name in ("a.pdf", "b.pdf"):
        pack.form.save.click()
        pick(pack, tmp_path / name)

    assert handed_over(sample)[0] == packs + 1


def test_a_trial_print_need_not_be_recorded(
    pack: PackDialog, sample: Desk, tmp_path: Path, pick: Pick
) -> None:
    before = handed_over(sample)
    pack.form.record.click()

    pack.form.save.click()
    pick(pack, tmp_path / "Probe.pdf")

    assert handed_over(sample) == before


def test_language_and_variant_are_kept_with_the_hand_over(
    qtbot: QtBot, pack: PackDialog, sample: Desk, tmp_path: Path, pick: Pick
) -> None:
    pack.form.language.setCurrentIndex(pack.form.language.findData("en"))
    pack.form.variant.setCurrentIndex(pack.form.variant.findData("large"))
    qtbot.waitUntil(lambda: not pack.form.strip.is_busy())

    pack.form.save.click()
    pick(pack, tmp_path / "pack.pdf")

    with sample.read() as session:
        kept = session.scalars(select(OnboardingPack).order_by(OnboardingPack.id.desc())).first()
        assert (kept.language, kept.variant) == ("en", "large")
    assert pack.windowTitle().startswith("Willkommensmappe für")


def test_the_pack_speaks_in_easy_words_when_they_are_chosen(qtbot: QtBot, pack: PackDialog) -> None:
    assert "Sie machen jetzt mit" not in shown(pack)

    pack.form.wording.setCurrentIndex(pack.form.wording.findData(Wording.EASY))

    qtbot.waitUntil(lambda: "Sie machen jetzt mit" in shown(pack))


def test_escape_closes_the_dialog(qtbot: QtBot, pack: PackDialog) -> None:
    with qtbot.waitSignal(pack.finished):
        qtbot.keyClick(pack, Qt.Key.Key_Escape)
