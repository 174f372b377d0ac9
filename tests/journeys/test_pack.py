"""The onboarding pack of a new partner is on paper after at most four actions, whole and readable for everyone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from netzdesk.model import OnboardingPack, Partner
from netzdesk.model.terms import PartnershipStatus
from netzdesk.ui.dialogs.pack import PackDialog
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from netzdesk.work import network
from netzdesk.work.onboarding import next_dates
from netzdesk.work.shared_contacts import shared_contacts
from tests.journeys.counted import Hand
from tests.office.checks import faults
from tests.office.structure import read
from tests.ui.window import hands


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The window on the sample network."""
    programs = hands.program_on(tmp_path / "desk")
    program: Program = next(programs)
    yield hands.window_on_sample(program, qtbot)
    next(programs, None)


@pytest.fixture
def newcomer(window: Window) -> tuple[str, str]:
    """Key and name of a partner on board who got no pack yet."""
    with window.desk.read() as session:
        query = select(Partner.id, Partner.name).where(
            Partner.status == PartnershipStatus.ONBOARD, Partner.id.not_in(select(OnboardingPack.partner_id))
        )
        return tuple(session.execute(query.order_by(Partner.status_since.desc())).first())


def packs(window: Window, partner_id: str) -> int:
    with window.desk.read() as session:
        query = (
            select(func.count()).select_from(OnboardingPack).where(OnboardingPack.partner_id == partner_id)
        )
        return session.scalar(query)


def pack_dialog(qtbot: QtBot, window: Window) -> PackDialog:
    """The dialog that came up, with its pages."""
    qtbot.waitUntil(lambda: bool(window.findChildren(PackDialog)))
    dialog = window.findChildren(PackDialog)[-1]
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None, timeout=10_000)
    return dialog


def test_from_the_partner_to_the_pack_in_four_actions(
    qtbot: QtBot, window: Window, newcomer: tuple[str, str], tmp_path: Path
) -> None:
    key, name = newcomer
    window.go_to("partner", key)
    tab = window.record_tab()
    assert isinstance(tab, RecordTab)
    qtbot.waitUntil(lambda: tab.current() == ("partner", key))
    qtbot.waitUntil(window.actions_by_key["onboarding_pack"].isEnabled)
    hand = Hand(qtbot)

    hand.command(window, "onboarding_pack")
    dialog = pack_dialog(qtbot, window)
    hand.click(dialog.form.save)
    hand.choose_file(dialog, tmp_path / "Mappe.pdf")

    assert hand.actions <= 4
    whole = read(tmp_path / "Mappe.pdf").text
    assert f"Willkommen, {name}" in whole.replace("\n", " ")
    with window.desk.read() as session:
        live = [each.title for each in network.chronicle(session)]
        live += [each.term for each in network.agreed_terms(session)]
        live += [each.title for each in next_dates(session, date.today())]
        live += [each.name for each in shared_contacts(session, date.today()).people]
    assert len(live) > 12
    assert [text for text in live if text not in whole] == []
    assert faults(tmp_path / "Mappe.pdf") == []
    assert packs(window, key) == 1
    dialog.reject()
    qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
    hand.command(window, "undo")
    assert packs(window, key) == 0


def test_heute_leads_to_the_pack_of_who_is_new(
    qtbot: QtBot, window: Window, newcomer: tuple[str, str], tmp_path: Path
) -> None:
    key, name = newcomer
    today = window.show_tab("today")
    hand = Hand(qtbot)

    def entries() -> list[QPushButton]:
        return [
            each
            for each in today.findChildren(QPushButton)
            if name in f"{each.text()} {each.accessibleName()}"
        ]

    qtbot.waitUntil(lambda: bool(entries()))
    today.pack_wanted.emit(key)
    hand.actions += 1
    dialog = pack_dialog(qtbot, window)
    assert dialog.form.partner.accessibleName() == name
    hand.click(dialog.form.save)
    hand.choose_file(dialog, tmp_path / "Mappe.pdf")

    assert hand.actions <= 4
    assert packs(window, key) == 1
