"""Who is erased for good is nowhere in the file: not in free pages, not in the history, not in the search."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from netzdesk.model import Affiliation, Conversation, Document, Partner, Person
from netzdesk.model.terms import PartnerKind
from netzdesk.store import Store
from netzdesk.work import conversations, documents, follow_ups, merging, partners, people, records
from tests.store.network import DAY, KNOWN, keep_document


def bytes_of(store: Store) -> bytes:
    """Everything that is on the disk, whatever SQLite makes of it."""
    return b"".join(path.read_bytes() for path in Path(store.path.parent).glob(store.path.name + "*"))


def leftovers(store: Store, *words: str) -> list[str]:
    """Which of the words still stand somewhere, as written, folded, or in wide letters."""
    raw = bytes_of(store).lower()
    return [word for word in words if word.lower().encode() in raw or word.lower().encode("utf-16-le") in raw]


@pytest.fixture
def talked_about(store: Store) -> Store:
    """Dorothea Wolkenstein: entered, renamed, tied, reached, given a follow-up, moved, each in a step."""
    with store.change("Dorothea Wolkenstein anlegen") as session:
        person = people.create_person(session, "Dorothea", "Wolkenstein")
        person.biography = "Sternguckerin " * 300
    for last in ("Wolkenburg", "Wolkenstein", "Wolkenheim"):
        with store.change(f"{last} umbenennen") as session:
            session.merge(person).last_name = last
    with store.change("Wolkenheim anbinden") as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        tied = people.affiliate(session, session.merge(person), known, "Sternwartin")
        follow_ups.create_follow_up(session, "Sternbild besprechen", DAY, person_id=person.id)
    with store.change("Funktion beenden") as session:
        session.merge(tied).valid_to = DAY
    with store.change("Funktion löschen") as session:
        session.delete(session.merge(tied))
    return store


def test_nothing_of_an_erased_person_is_left_in_the_file(talked_about: Store) -> None:
    store = talked_about
    words = (
        "Wolkenstein",
        "Wolkenburg",
        "Wolkenheim",
        "Dorothea",
        "Sternguckerin",
        "Sternwartin",
        "Sternbild",
    )
    assert leftovers(store, *words) == list(words)
    with store.read() as session:
        person = session.scalars(select(Person.id).where(Person.first_name == "Dorothea")).one()

    with store.change("Endgültig löschen") as session:
        records.erase(session, Person, [person])

    assert leftovers(store, *words) == []
    assert store.check() == []
    assert store.history_of(person) == []


def test_an_erasure_cannot_be_undone_but_the_steps_before_it_can(talked_about: Store) -> None:
    store = talked_about
    with store.change("Von anderen") as session:
        partners.create_partner(session, "Kletterhalle")
    with store.change("Endgültig löschen") as session:
        records.erase(
            session, Person, session.scalars(select(Person.id).where(Person.first_name == "Dorothea")).all()
        )

    done = []
    while step := store.undo():
        done.append(step.label)

    assert done[0] == "Von anderen"
    assert not {"Endgültig löschen", "Funktion löschen"} & set(
        done
    )  # of the second nothing is left to take back
    assert leftovers(store, "Dorothea") == []
    assert store.check() == []


def test_a_step_of_which_nothing_is_left_is_not_offered_to_be_taken_back(store: Store) -> None:
    with store.change("Anderes") as session:
        partners.create_partner(session, "Kletterhalle")
    with store.change("Anlegen") as session:
        gone = partners.create_partner(session, "Sternwarte").id
    with store.change("In den Papierkorb") as session:
        records.to_trash(session, Partner, [gone])
    with store.change("Endgültig löschen") as session:
        records.erase(session, Partner, [gone])

    (undo, _redo) = store.undo_and_redo()

    assert undo is not None
    assert undo.label == "Anderes"


def test_a_person_who_is_a_partner_goes_as_both(store: Store) -> None:
    with store.change("Einzelperson") as session:
        person = people.create_person(session, "Quirin", "Zweifach")
        partner = partners.create_partner(session, "Quirin Zweifach", kind=PartnerKind.PERSON)
        partner.person_id = person.id
    with store.change("Endgültig löschen") as session:
        records.erase(session, Person, [person.id])

    assert leftovers(store, "Quirin", "Zweifach") == []
    assert store.check() == []


def test_the_documents_of_an_erased_partner_go_unless_somebody_else_has_the_same(store: Store) -> None:
    with store.change("Dokumente") as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        keep_document(session, b"nur bei diesem Partner", known)
        keep_document(session, b"auch bei den anderen", known)
        shared = keep_document(session, b"auch bei den anderen")
    with store.change("Endgültig löschen") as session:
        records.erase(session, Partner, [known.id])

    assert leftovers(store, "nur bei diesem Partner") == []
    with store.read() as session:
        assert documents.content(session, session.get_one(Document, shared.id)) == b"auch bei den anderen"
    assert store.check() == []


def test_older_steps_undone_past_an_erasure_refer_to_nobody_who_is_gone(store: Store) -> None:
    with store.change("Gespräch") as session:
        person = people.create_person(session, "Quirin", "Vergessen")
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        talk = conversations.record_conversation(session, known, DAY, person_id=person.id, summary="Kurz")
        tied = people.affiliate(session, person, known, "Gast")
    with store.change("Gespräch löschen") as session:
        for row in (talk, tied):
            session.delete(session.merge(row))
    with store.change("Endgültig löschen") as session:
        records.erase(session, Person, [person.id])

    store.undo()

    assert store.check() == []
    with store.read() as session:
        assert session.get_one(Conversation, talk.id).person_id is None
        assert session.get(Affiliation, tied.id) is None


def test_what_has_moved_to_another_record_stays_when_the_one_before_is_erased(store: Store) -> None:
    with store.change("Doppelt") as session:
        keep, drop = (people.create_person(session, "Quirin", name) for name in ("Bleibt", "Geht"))
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        tied = people.affiliate(session, drop, known, "Gast")
    with store.change("Zusammenführen") as session:
        merging.merge(session, merging.plan_merge(session, keep.id, drop.id))
    with store.change("Endgültig löschen") as session:
        records.erase(session, Person, [drop.id])

    assert store.check() == []
    with store.read() as session:
        assert session.get_one(Affiliation, tied.id).person_id == keep.id
    assert leftovers(store, "Geht") == []

    store.undo()

    assert store.check() == []
    with store.read() as session:
        assert session.get(Affiliation, tied.id) is None
