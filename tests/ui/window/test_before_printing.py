"""What is told before printing leads, by keys, to the place where it can be put right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Conversation, Partner
from netzdesk.ui.dialogs.network import NetworkDialog
from netzdesk.ui.dialogs.pack import PackDialog
from netzdesk.ui.dialogs.preview import PreviewDialog
from netzdesk.ui.printables import print_menu
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from netzdesk.work.network import profile


def preview(qtbot: QtBot, window: Window, title: str) -> PreviewDialog:
    """The preview that the entry of the print menu opens, its pages made."""
    menu = print_menu(window.desk, window, window.record_tab(), window.commands.lead_to)
    next(each for each in menu.actions() if each.text() == title).trigger()
    dialog = window.findChildren(PreviewDialog)[-1]
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None, timeout=20_000)
    return dialog


def press_link(qtbot: QtBot, label: QLabel, number: int = 1) -> None:
    """Reach a link of the label by Tab, and press Enter."""
    label.window().activateWindow()
    label.setFocus(Qt.FocusReason.TabFocusReason)
    for _tab in range(number):
        qtbot.keyClick(label, Qt.Key.Key_Tab)
    qtbot.keyClick(label, Qt.Key.Key_Return)


def test_an_incomplete_address_leads_to_the_partner(
    qtbot: QtBot, window: Window, partners: RecordTab
) -> None:
    shown = partners.current()
    assert shown
    with window.desk.change("Ort fehlt") as session:
        partner = session.get(Partner, shown[1])
        assert partner
        partner.place, partner.name = "", "Verein <A & B>"
    dialog = preview(qtbot, window, "Dankbrief")
    assert "unvollständig: Verein &lt;A &amp; B&gt;" in dialog.form.remarks.text()
    window.show_tab("events")

    press_link(qtbot, dialog.form.remarks)

    qtbot.waitUntil(lambda: window.record_tab() is partners)
    assert partners.current() == shown
    assert not any(each.isVisible() for each in window.findChildren(PreviewDialog))


def test_what_is_missing_of_the_network_leads_to_its_dialog(
    qtbot: QtBot, window: Window, partners: RecordTab
) -> None:
    with window.desk.change("Name fehlt") as session:
        profile(session).street = ""
    dialog = preview(qtbot, window, "Dankbrief")

    press_link(qtbot, dialog.form.remarks)

    qtbot.waitUntil(lambda: bool(window.findChildren(NetworkDialog)))
    window.findChildren(NetworkDialog)[-1].reject()


def test_gaps_and_old_data_of_a_list_lead_to_those_partners(
    qtbot: QtBot, window: Window, partners: RecordTab
) -> None:
    with window.desk.change("Lange her") as session:
        session.query(Conversation).update({"held_on": date(2001, 1, 1)})
        onboard = session.scalars(select(Partner).where(Partner.status == "onboard").limit(3)).all()
        for each in onboard:
            each.postcode, each.place = "", ""
    dialog = preview(qtbot, window, "Verzeichnis der Partner*innen")
    assert "fehlen Angaben" in dialog.form.remarks.text()
    assert "über ein Jahr her" in dialog.form.remarks.text()

    press_link(qtbot, dialog.form.remarks, 2)

    assert partners.view().query.filters == (("not_spoken_for", "180"),)


def test_the_pack_says_once_that_nobody_is_there_and_leads_to_what_its_letter_lacks(
    qtbot: QtBot, window: Window, partners: RecordTab
) -> None:
    with window.desk.change("Telefon fehlt") as session:
        profile(session).name = ""
    window.commands.onboarding_pack()
    dialog = window.findChildren(PackDialog)[-1]
    qtbot.waitUntil(lambda: dialog.form.pdf.pages() is not None, timeout=20_000)
    assert "In der Begrüßung fehlt: Name des Netzwerks" in dialog.form.gaps.text()
    assert "Ansprechperson" not in dialog.form.gaps.text()

    press_link(qtbot, dialog.form.gaps)

    qtbot.waitUntil(lambda: bool(window.findChildren(NetworkDialog)))
    window.findChildren(NetworkDialog)[-1].reject()


def test_where_nothing_leads_anywhere_the_sentence_takes_no_focus(
    qtbot: QtBot, window: Window, partners: RecordTab
) -> None:
    dialog = preview(qtbot, window, "Steckbrief")
    assert dialog.form.remarks.focusPolicy() is Qt.FocusPolicy.NoFocus
    dialog.reject()
