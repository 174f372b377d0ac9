"""Merging from the menu: proposed, never unasked, what goes is named first, and it can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.model import ContactPoint, Partner
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.duplicates import DuplicatesDialog, open_duplicates
from netzdesk.work import duplicates
from netzdesk.work.history import history
from netzdesk.work.partners import create_partner


@pytest.fixture
def twice(desk: Desk) -> Desk:
    """One organisation under two names, and one that has nothing to do with it."""
    with desk.change("Neu") as session:
        short = create_partner(session, "AWO Erlangen e. V.")
        long = create_partner(session, "Arbeiterwohlfahrt Erlangen")
        create_partner(session, "Stadtbücherei")
        short.place = long.place = "Erlangen"
        short.description, long.description = "Beratung & Hilfe", "Hilft allen."
        session.add(ContactPoint(partner_id=short.id, value="09131 1234"))
        session.add(ContactPoint(partner_id=long.id, value="09131 5678"))
    return desk


@pytest.fixture
def dialog(qtbot: QtBot, twice: Desk) -> DuplicatesDialog:
    """The dialog after its search."""
    shown = open_duplicates(twice)
    qtbot.waitUntil(lambda: not shown.form.strip.is_busy())
    return shown


def names(desk: Desk) -> list[str]:
    """The partners in use."""
    with desk.read() as session:
        query = select(Partner.name).where(Partner.deleted_at.is_(None)).order_by(Partner.name)
        return list(session.scalars(query))


def test_a_pair_is_shown_with_the_reason_and_what_would_move(dialog: DuplicatesDialog) -> None:
    assert dialog.form.pairs.count() == 1
    assert "AWO Erlangen e. V." in dialog.form.pairs.item(0).text()
    assert "gleicher Ort" in dialog.form.pairs.item(0).text()
    form = dialog.form.merge.form
    assert "09131" in form.moved.text()
    assert "Name:" in form.dropped.text()


@pytest.mark.parametrize("fuller", [0, 1])
def test_the_record_of_which_more_is_known_is_proposed_to_be_kept(desk: Desk, fuller: int) -> None:
    with desk.change("Neu") as session:
        both = [create_partner(session, "Begegnungsstätte Nord") for _each in range(2)]
        both[fuller].description = "Treffpunkt für alle, jeden Tag geöffnet."

    with desk.read() as session:
        (pair,) = duplicates.find(session)
        assert session.get_one(Partner, pair.a_id).description


def test_merging_is_one_step_that_undo_takes_back(dialog: DuplicatesDialog, twice: Desk) -> None:
    before = names(twice)

    dialog.form.merge_now.click()

    assert names(twice) == ["Arbeiterwohlfahrt Erlangen", "Stadtbücherei"]
    with twice.read() as session:
        (kept,) = session.scalars(select(Partner).where(Partner.name == "Arbeiterwohlfahrt Erlangen"))
        assert [point.value for point in kept.contact_points] == ["09131 5678", "09131 1234"]
        assert "Beratung & Hilfe" in kept.description
    assert dialog.form.pairs.count() == 0
    twice.undo()
    assert names(twice) == before


def test_the_verlauf_of_the_record_that_stays_says_what_it_took_over(
    dialog: DuplicatesDialog, twice: Desk
) -> None:
    dialog.form.merge_now.click()

    with twice.read() as session:
        kept = session.scalars(
            select(Partner.id).where(Partner.deleted_at.is_(None), Partner.name != "Stadtbücherei")
        ).one()
        lines = [
            (line.part, line.field, line.after)
            for line in history(session, "partner", kept)
            if line.label == "Zusammengeführt: Arbeiterwohlfahrt Erlangen"
        ]
    assert ("Kontakt", "übernommen von", "AWO Erlangen e. V.") in lines
    assert ("Status", "übernommen von", "AWO Erlangen e. V.") not in lines  # both were ideas since today
    twice.undo()
    with twice.read() as session:
        assert not any(line.field == "übernommen von" for line in history(session, "partner", kept))


def test_the_chosen_values_stay(dialog: DuplicatesDialog, twice: Desk) -> None:
    dialog.findChild(QRadioButton, "name_drop").click()
    dialog.findChild(QRadioButton, "description_keep").click()
    assert "Name: Arbeiterwohlfahrt Erlangen" in dialog.form.merge.form.dropped.text()

    dialog.form.merge_now.click()

    with twice.read() as session:
        (kept,) = session.scalars(
            select(Partner).where(Partner.name == "AWO Erlangen e. V.", Partner.deleted_at.is_(None))
        )
        assert kept.description == "Hilft allen."


def test_turned_round_the_other_record_stays(dialog: DuplicatesDialog, twice: Desk) -> None:
    with twice.read() as session:
        short = session.scalars(select(Partner.id).where(Partner.name == "AWO Erlangen e. V.")).one()
    dialog.form.merge.form.keep_second.click()

    dialog.form.merge_now.click()

    with twice.read() as session:
        assert session.get(Partner, short).deleted_at is None
    assert names(twice) == ["AWO Erlangen e. V.", "Stadtbücherei"]


def test_what_was_called_different_is_not_proposed_again(
    qtbot: QtBot, dialog: DuplicatesDialog, twice: Desk
) -> None:
    dialog.form.no_duplicate.click()
    assert dialog.form.intro.text() == "Nichts ist doppelt."
    assert not dialog.form.merge_now.isEnabled()

    again = open_duplicates(twice)
    qtbot.waitUntil(lambda: not again.form.strip.is_busy())

    assert again.form.pairs.count() == 0
    assert len(names(twice)) == 3


def test_a_record_that_changed_meanwhile_is_not_merged_blindly(dialog: DuplicatesDialog, twice: Desk) -> None:
    with twice.change("Anders") as session:
        session.scalars(select(Partner).where(Partner.name.startswith("AWO"))).one().street = "Neue Straße 1"

    dialog.form.merge_now.click()

    assert "haben sich inzwischen geändert" in dialog.form.strip.form.message.text()
    assert len(names(twice)) == 3
    assert "Neue Straße 1" in dialog.form.merge.form.moved.text()
