"""*Heute*: what is due, done in one go, put off in two, right across midnight."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import Event, FollowUp, Task
from netzdesk.ui.program import Program
from netzdesk.ui.tabs.today import TodayTab
from netzdesk.ui.tabs.today.card import EntryLink, due_words
from netzdesk.ui.tabs.today.first_steps import STEPS, FirstSteps
from netzdesk.ui.window import Window
from netzdesk.work.follow_up_list import FOLLOW_UPS
from netzdesk.work.listing import ListQuery, count
from netzdesk.work.today import MOST

TODAY = date(2026, 3, 1)


@pytest.fixture
def today(window: Window, qtbot: QtBot) -> TodayTab:
    """The page, with its entries."""
    tab = window.show_tab("today")
    assert isinstance(tab, TodayTab)
    qtbot.waitUntil(lambda: bool(tab.items()))
    return tab


def button(tab: TodayTab, words: str, title: str) -> QPushButton:
    """The button with these words at the entry with this title."""
    return next(
        each for each in tab.findChildren(QPushButton) if each.accessibleName() == f"{words}: {title}"
    )


def due(tab: TodayTab) -> list[str]:
    """The titles of what is due."""
    return [item.title for item in tab.items() if item.kind == "follow_up"]


def way_back(window: Window) -> QPushButton:
    """The button beside what was just done."""
    return next(each for each in window.status.findChildren(QPushButton) if each.text() == "Rückgängig")


def test_done_takes_one_click_and_the_entry_is_gone(today: TodayTab, window: Window, qtbot: QtBot) -> None:
    title = due(today)[0]
    qtbot.mouseClick(button(today, "Erledigt", title), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: title not in due(today))
    with window.desk.read() as session:
        follow_up = session.scalars(select(FollowUp).where(FollowUp.subject == title)).one()

    assert follow_up.done_on == date.today()
    assert window.status.notice.text() == f"Wiedervorlage „{title}“ erledigt"

    qtbot.mouseClick(way_back(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: title in due(today))


def test_one_entry_after_the_other_is_done_by_keys(today: TodayTab, qtbot: QtBot) -> None:
    first, second = due(today)[:2]
    button(today, "Erledigt", first).setFocus()

    qtbot.keyClick(button(today, "Erledigt", first), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: first not in due(today))

    qtbot.waitUntil(lambda: QApplication.focusWidget() is button(today, "Erledigt", second))


def test_putting_off_takes_a_click_and_a_choice(today: TodayTab, window: Window, qtbot: QtBot) -> None:
    title = due(today)[0]
    menu = button(today, "Verschieben", title).menu()
    next(action for action in menu.actions() if action.text() == "Um eine Woche").trigger()
    qtbot.waitUntil(lambda: title not in due(today))
    with window.desk.read() as session:
        follow_up = session.scalars(select(FollowUp).where(FollowUp.subject == title)).one()

    assert follow_up.due_on == date.today() + timedelta(days=7)
    assert follow_up.done_on is None
    assert window.status.notice.text() == f"Wiedervorlage „{title}“ verschoben"
    assert way_back(window).isVisible()


def test_a_new_follow_up_takes_its_subject_and_enter(today: TodayTab, window: Window, qtbot: QtBot) -> None:
    field: QLineEdit = today.subject
    qtbot.keyClicks(field, "Blumen besorgen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with window.desk.read() as session:
        follow_up = session.scalars(select(FollowUp).where(FollowUp.subject == "Blumen besorgen")).one()

    assert follow_up.due_on == date.today() + timedelta(days=1)
    assert field.text() == ""
    assert window.status.notice.text() == "Neue Wiedervorlage „Blumen besorgen“"  # which is not due today
    assert way_back(window).isVisible()


def test_the_day_is_one_stop_and_a_day_that_is_none_is_explained(
    today: TodayTab, window: Window, qtbot: QtBot
) -> None:
    today.subject.setFocus()
    qtbot.keyClicks(today.subject, "Plakate holen")
    qtbot.keyClick(today.subject, Qt.Key.Key_Tab)
    assert window.focusWidget() is today.due
    qtbot.keyClick(today.due, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(today.due, "31.2.")
    qtbot.keyClick(today.due, Qt.Key.Key_Tab)
    assert isinstance(window.focusWidget(), QPushButton)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.focusWidget() is today.due
    assert "31.2." in today.due.accessibleDescription()
    assert today.subject.text() == "Plakate holen"

    today.refresh()
    assert today.due.text() == "31.2."
    qtbot.keyClick(today.due, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(today.due, "+14")
    qtbot.keyClick(today.due, Qt.Key.Key_Return)
    with window.desk.read() as session:
        made = session.scalars(select(FollowUp).where(FollowUp.subject == "Plakate holen")).one()
    assert made.due_on == date.today() + timedelta(days=14)
    assert today.due.accessibleDescription() == ""
    assert today.subject.text() == ""


def test_every_entry_leads_to_its_record(today: TodayTab, window: Window, qtbot: QtBot) -> None:
    item = next(item for item in today.items() if item.kind == "new_partner")
    link = next(
        each for each in today.findChildren(QPushButton) if each.accessibleName().startswith(item.title)
    )
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    tab = window.record_tab()

    assert tab is not None
    assert tab.view().current() == item.record_id


def test_no_card_is_longer_than_one_can_take_in(window: Window, qtbot: QtBot) -> None:
    with window.desk.change("Viel zu tun") as session:
        session.add_all(FollowUp(subject=f"Anruf {number}", due_on=date.today()) for number in range(40))
    tab = window.show_tab("today")
    assert isinstance(tab, TodayTab)

    def in_sight() -> int:
        names = (each.accessibleName() for each in tab.findChildren(QPushButton) if each.isVisible())
        return len([name for name in names if name.startswith("Erledigt:")])

    qtbot.waitUntil(lambda: len(due(tab)) > MOST and in_sight() > 0)
    assert in_sight() == MOST
    assert f"{MOST} von {count_due(window)}" in words(tab)


def test_a_card_says_that_there_is_more_and_what_has_no_list_is_there_whole(
    window: Window, qtbot: QtBot
) -> None:
    with window.desk.change("Viel zu tun") as session:
        session.add_all(
            Event(title=f"Treffen {number}", starts_at=datetime.now() + timedelta(days=number))
            for number in range(2, 2 + MOST)
        )
        session.add_all(Task(title=f"Aufgabe {number}") for number in range(20))
    tab = window.show_tab("today")
    assert isinstance(tab, TodayTab)
    qtbot.waitUntil(lambda: f"mehr als {MOST}" in words(tab))

    titles = [each.accessibleName() for each in tab.findChildren(QPushButton)]
    assert len([title for title in titles if title.startswith("Aufgabe ")]) == 20


def test_what_is_late_says_so_in_words_and_not_by_its_colour_alone(window: Window, qtbot: QtBot) -> None:
    with window.desk.change("Vergessen") as session:
        session.add(FollowUp(subject="Vergessenes", due_on=date.today() - timedelta(days=4)))
    tab = window.show_tab("today")
    assert isinstance(tab, TodayTab)

    qtbot.waitUntil(lambda: "seit\xa04 Tagen\xa0· überfällig" in words(tab))
    assert any(
        each.accessibleName() == "Vergessenes, seit 4 Tagen, überfällig"
        for each in tab.findChildren(EntryLink)
    )


def words(tab: TodayTab) -> list[str]:
    """What stands on the page."""
    return [label.text() for label in tab.findChildren(QLabel)]


def count_due(window: Window) -> int:
    """How many follow-ups are due today."""
    with window.desk.look() as reader:
        return count(reader, FOLLOW_UPS, ListQuery(filters=(("when", "due"),)))


def test_after_midnight_the_new_day_is_shown(window: Window, qtbot: QtBot) -> None:
    day = [date.today()]
    tab = TodayTab(window.desk, lambda: day[0], window)
    tab.resize(800, 600)
    tab.show()
    qtbot.waitUntil(lambda: bool(tab.items()))
    with window.desk.change("Morgen") as session:
        session.add(FollowUp(subject="Erst morgen", due_on=date.today() + timedelta(days=1)))
    assert "Erst morgen" not in due(tab)

    day[0] += timedelta(days=1)
    tab.check_date()

    qtbot.waitUntil(lambda: "Erst morgen" in due(tab))


def test_an_empty_network_says_how_to_begin_until_there_is_a_partner(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.create("Netz Neustadt", tmp_path / "Neustadt.netz")
    window = program.window
    assert window
    tab = window.show_tab("today")
    qtbot.waitUntil(lambda: bool(tab.findChildren(FirstSteps)))
    assert all(window.actions_by_key[key].isEnabled() for key, *_words in STEPS)
    button = next(
        each for each in tab.findChildren(QPushButton) if each.text() == "Erste Partner*innen anlegen"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    listed = window.record_tab()
    assert listed
    qtbot.keyClicks(listed.view().frame.quick, "Kletterhalle")
    qtbot.keyClick(listed.view().frame.quick, Qt.Key.Key_Return)
    window.show_tab("today")

    qtbot.waitUntil(lambda: not [each for each in tab.findChildren(FirstSteps) if each.isVisible()])


def test_only_what_has_a_list_of_its_own_leads_to_all_of_it(today: TodayTab) -> None:
    leading = [
        each.accessibleName() for each in today.findChildren(QPushButton) if each.text() == "Alle ansehen"
    ]

    assert "Wiedervorlagen: alle ansehen" in leading
    assert "Offene Aufgaben: alle ansehen" not in leading


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "heute"),
        (1, "morgen"),
        (-1, "seit gestern"),
        (-3, "seit 3 Tagen"),
        (14, "in 14 Tagen"),
        (40, "10.04.2026"),
    ],
)
def test_days_are_told_as_people_tell_them(days: int, words: str) -> None:
    assert due_words(TODAY + timedelta(days=days), TODAY) == words


def test_what_has_no_day_says_nothing() -> None:
    assert due_words(None, TODAY) == ""


LONG = "Antrag für die Hausbesuche im nächsten Jahr mit allen besprechen"


@pytest.mark.parametrize(
    ("title", "lines", "is_whole"),
    [("Kurz & gut", 1, True), (LONG, 2, True), (f"{LONG} {LONG} {LONG}", 2, False), ("Ö" * 500, 1, False)],
)
def test_a_long_title_has_two_lines_and_is_whole_as_a_tip(
    qtbot: QtBot, title: str, lines: int, is_whole: bool
) -> None:
    link = EntryLink(title)
    qtbot.addWidget(link)
    low = link.sizeHint().height()
    link.resize(link.fontMetrics().horizontalAdvance(LONG) * 3 // 4, low)
    link.show()

    shown = link.text().replace("&&", "&")
    assert len(shown.splitlines()) == lines
    assert (shown.replace("\n", " ") == title) is is_whole
    assert link.toolTip() == ("" if is_whole else title)
    assert (link.sizeHint().height() > low) is (lines == 2)
