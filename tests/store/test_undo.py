"""Whatever people do can be taken back step by step and made again, and the search follows."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.identity import new_id
from netzdesk.model import ContactPoint, Group, Membership, Partner, Tag
from netzdesk.model.terms import ContactKind
from netzdesk.store import Store, Together, open_store
from netzdesk.store.schema import owner
from netzdesk.work import contacts, partners, people
from tests.store.network import ACTIONS, KNOWN, NAMES, UNDOABLE, Action, contents, erase_for_good

SEED = st.integers(0, 10_000)


def do(store: Store, action: Action, seed: int) -> None:
    """One action as one step."""
    with store.change(action.__name__) as session:
        action(session, Random(seed))


def depth(store: Store) -> int:
    """How many steps can be undone."""
    return sum(step.state == "done" for step in store.steps())


@settings(max_examples=10)
@given(st.lists(st.tuples(st.sampled_from(UNDOABLE), SEED), min_size=1, max_size=8), st.booleans())
def test_any_actions_undone_one_by_one_give_the_start_and_redone_the_end(
    small_file: Path, did: list[tuple[Action, int]], reopen: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(shutil.copy(small_file, folder)))
        states = [contents(store)]
        for action, seed in did:
            before = depth(store)
            do(store, action, seed)
            if depth(store) > before:
                states.append(contents(store))
            assert store.check() == []
        if reopen:
            path = store.path
            store.close()
            store = open_store(path)
        for state in reversed(states[:-1]):
            assert store.undo() is not None
            assert contents(store) == state
        assert store.check() == []
        for state in states[1:]:
            assert store.redo() is not None
            assert contents(store) == state
        assert store.check() == []
        assert store.redo() is None
        store.close()


@settings(max_examples=10)
@given(st.lists(st.tuples(st.sampled_from(ACTIONS), SEED), max_size=6), SEED, SEED)
def test_steps_around_an_erasure_can_still_be_undone_and_leave_a_sound_file(
    small_file: Path, did: list[tuple[Action, int]], seed: int, then: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(shutil.copy(small_file, folder)))
        for action, number in did:
            do(store, action, number)
        do(store, erase_for_good, seed)
        do(store, UNDOABLE[then % len(UNDOABLE)], then)
        assert store.check() == []
        while store.undo():
            assert store.check() == []
        while store.redo():
            pass
        assert store.check() == []
        store.close()


def test_fifty_actions_undone_are_the_start(store: Store) -> None:
    start, random = contents(store), Random(50)
    already = depth(store)
    for number in range(50):
        do(store, random.choice(UNDOABLE), number)
    while depth(store) > already:
        store.undo()

    assert contents(store) == start
    assert store.check() == []


def test_a_new_change_ends_what_could_be_redone(store: Store) -> None:
    for name in NAMES[:2]:
        with store.change(name) as session:
            partners.create_partner(session, name)
    store.undo()
    with store.change("anders") as session:
        partners.create_partner(session, "anders")

    undo, redo = store.undo_and_redo()

    assert undo is not None
    assert (undo.label, redo) == ("anders", None)
    assert store.redo() is None


def test_undo_tells_which_tables_it_touched(store: Store) -> None:
    with store.change("Neu") as session:
        partners.create_partner(session, "Neu")
    told: list[frozenset[str]] = []
    store.on_change = told.append

    store.undo()
    store.redo()

    assert told == [frozenset({"partner", "status_change"})] * 2


def test_a_change_that_changes_nothing_is_no_step(store: Store) -> None:
    before = store.steps()
    with store.change("Nichts") as session:
        partner = session.query(Partner).first()
        assert partner is not None
        partner.name = str(partner.name)

    assert store.steps() == before


def test_the_history_of_a_partner_shows_its_phones_people_and_groups(store: Store) -> None:
    with store.read() as session:
        partner_id = _well_known(session)

    tables = {change.table for change in store.history_of(partner_id)}

    assert {"partner", "contact_point", "affiliation", "status_change", "membership"} <= tables


def test_the_history_says_what_a_row_came_as_even_when_it_has_changed_or_moved_since(store: Store) -> None:
    with store.change("Zwei") as session:
        first, second = (partners.create_partner(session, name) for name in ("Alt", "Anders"))
        session.flush()
        contact = ContactPoint(partner_id=first.id, kind=ContactKind.PHONE, value="09131 1")
        session.add(contact)
    with store.change("Umzug") as session:
        session.get_one(Partner, first.id).name = "Neu"
        moved = session.get_one(ContactPoint, contact.id)
        moved.partner_id, moved.value = second.id, "09131 2"

    came = {
        (change.table, change.field): change.after
        for change in store.history_of(first.id)
        if change.step.label == "Zwei"
    }

    assert came["partner", "name"] == "Alt"
    assert came["contact_point", "value"] == "09131 1"
    assert came["contact_point", "partner_id"] == first.id
    assert "stance" not in {field for _, field in came}


def test_the_history_leaves_out_what_was_undone(store: Store) -> None:
    with store.read() as session:
        partner_id = _well_known(session)
    before = store.history_of(partner_id)
    with store.change("Notiz") as session:
        session.get_one(Partner, partner_id).notes = "zurück"
    latest = store.history_of(partner_id)[0]
    assert (latest.field, latest.before, latest.after) == ("notes", "Treffpunkt", "zurück")

    store.undo()

    assert store.history_of(partner_id) == before


def test_rows_of_a_partner_appear_in_its_own_history(store: Store) -> None:
    for table in Partner.metadata.sorted_tables:
        if "partner_id" in table.c and table.name != "event":
            assert owner(table, "NEW").startswith('coalesce(NEW."partner_id"')


def test_what_belongs_to_nobody_but_a_person_or_a_group_appears_in_theirs(store: Store) -> None:
    with store.change("Anlegen") as session:
        person = people.create_person(session, "Zoë", "Berg")
        group = Group(id=new_id(), name="AG Garten")
        session.add(group)
        session.flush()
    with store.change("Telefon") as session:
        contacts.add_point(session, session.merge(person), ContactKind.PHONE, "09131 77")
    with store.change("Mitglied") as session:
        session.add(Membership(id=new_id(), group_id=group.id, person_id=person.id, role="Sprecherin"))

    assert "09131 77" in {line.after for line in store.history_of(person.id)}
    assert "Sprecherin" in {line.after for line in store.history_of(group.id)}


def _well_known(session: Session) -> str:
    return session.scalars(select(Partner.id).where(Partner.name == KNOWN)).one()


def test_a_step_whose_history_has_gaps_is_not_half_undone(store: Store) -> None:
    with store.change("Verein und Telefon") as session:
        partner = partners.create_partner(session, "Verein", since=date(2026, 3, 1))
        contacts.add_point(session, partner, ContactKind.PHONE, "0351 1234")
    with store.change("Lücke") as session:
        session.execute(text("DELETE FROM history_change WHERE table_name = 'contact_point'"))
        partner = session.get_one(Partner, partner.id)
        partner.notes = "x"
    assert store.undo()
    before = contents(store)

    with pytest.raises(UserError, match="Deshalb bleibt alles, wie es ist"):
        store.undo()

    assert contents(store) == before


def test_what_lies_before_a_seal_is_read_and_neither_undone_nor_redone(store: Store) -> None:
    with store.change("Anlegen") as session:
        session.add(Tag(name="eins"))
    with store.change("Noch etwas") as session:
        session.add(Tag(name="zwei"))
    store.undo()
    store.seal()
    assert store.undo_and_redo() == (None, None)
    assert [step.label for step in store.steps()][:1] == ["Anlegen"]
    with store.change("Danach") as session:
        session.add(Tag(name="drei"))
    assert store.undo() is not None
    assert store.undo() is None
    assert store.check() == []


def test_changes_together_are_one_step_of_which_the_first_and_the_last_image_are_kept(store: Store) -> None:
    start, together = contents(store), Together()
    with store.look() as reader:
        key = reader.value("SELECT id FROM partner LIMIT 1")
        images = "SELECT count(*) FROM history_change WHERE row_id = '" + key + "'"
        before = reader.value(images)
    for words in ("Ruft", "Ruft gern", "Ruft gern an"):
        with store.change("Notiz", together) as session:
            session.get_one(Partner, key).notes = words
        assert store.check() == []
    end = contents(store)
    with store.look() as reader:
        assert reader.value(images) == before + 1

    assert store.undo() is not None
    assert contents(store) == start
    assert store.redo() is not None
    assert contents(store) == end
    assert store.check() == []


def test_changes_together_that_come_back_to_their_beginning_leave_no_step(store: Store) -> None:
    steps, together = store.steps(), Together()
    with store.look() as reader:
        key = reader.value("SELECT id FROM partner WHERE notes = '' LIMIT 1")
    for words in ("Ruft", ""):
        with store.change("Notiz", together) as session:
            session.get_one(Partner, key).notes = words

    assert (store.steps(), together.step) == (steps, "")
    assert store.check() == []


def test_a_row_that_came_in_one_of_several_changes_together_goes_with_them(store: Store) -> None:
    before, together = contents(store), Together()
    with store.change("Neu", together) as session:
        session.add(Partner(id=new_id(), name="Neu"))
    with store.change("Neu", together) as session:
        session.scalars(select(Partner).where(Partner.name == "Neu")).one().name = "Neuer"
    assert len([step for step in store.steps() if step.label == "Neu"]) == 1
    assert store.check() == []

    store.undo()
    assert contents(store) == before
