"""Anything that can be seen of a record finds it, however it is spelled, and the index follows every change."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select, text

from netzdesk.base.identity import new_id
from netzdesk.base.order import collapsed, plain, search_words, searchable
from netzdesk.model import ContactPoint, Partner, Person, Sector, Tag
from netzdesk.model.terms import ContactKind
from netzdesk.store import Store, indexing, reader_of, search
from netzdesk.store.sessions import STEP
from netzdesk.store.staleness import stale_records
from netzdesk.work import contacts, groups, many_partners, partners, records
from tests.store.network import KNOWN


def found(store: Store, query: str, kind: str = "partner") -> list[str]:
    with store.read() as session:
        return search.hits(reader_of(session), query, kind) or []


@pytest.mark.parametrize(
    "query",
    ["haus uberall", "Überall", "ueberall", "UBERALL", "berall", "rall", "ra", "r", "zoë", "zoe uberall", "vorständin",
     "9131", "86-0", "zoe@uberall", "an bord", "treffpunkt", "ag bekannt", "haus vorstand zoe"],
)  # fmt: skip
def test_any_part_of_a_partner_and_of_the_people_inside_finds_it(store: Store, query: str) -> None:
    with store.read() as session:
        known = session.scalars(select(Partner.id).where(Partner.name == KNOWN)).one()

    assert known in found(store, query)


@pytest.mark.parametrize(
    "query", ["xyzzy", "überall xyzzy", "überallx", 'über"all', "über*", "%", "über NEAR haus"]
)
def test_words_that_do_not_stand_there_find_nothing(store: Store, query: str) -> None:
    with store.read() as session:
        known = session.scalars(select(Partner.id).where(Partner.name == KNOWN)).one()

    assert known not in found(store, query)


def test_an_empty_query_is_no_search(store: Store) -> None:
    with store.read() as session:
        assert search.hits(reader_of(session), "  ", "partner") is None


@pytest.mark.parametrize("typed", ["Müller", "Mueller", "Muller", "MÜLLER", "müll", "muell", "mull"])
@pytest.mark.parametrize("kept", ["Müller", "Mueller", "Muller"])
def test_umlauts_are_found_both_ways(kept: str, typed: str) -> None:
    assert any(spelling in searchable(f"Haus {kept}") for spelling in search_words(typed)[0])


def test_a_spelling_within_the_other_is_looked_for_alone() -> None:
    assert search_words("verein mue muell") == [("verein",), ("mu",), ("muell", "mull")]


@pytest.mark.parametrize(
    ("kept", "typed"), [("Straße", "strasse"), ("Strasse", "straße"), ("Łódź", "lodz"), ("Çağla", "cagla")]
)
def test_other_letters_are_found_by_their_plain_ones(kept: str, typed: str) -> None:
    assert any(spelling in searchable(kept) for spelling in search_words(typed)[0])


@pytest.mark.parametrize("typed", ["Turnverein eV", "turnverein e. v.", "EV"])
def test_a_registered_club_is_found_however_that_is_written(typed: str) -> None:
    kept = searchable("Turnverein 1861 e. V.")
    assert all(any(spelling in kept for spelling in each) for each in search_words(typed))
    assert not all(spelling in searchable("Turnverein E. Vogel") for spelling in search_words("ev")[0])


def reached_by(store: Store, number: str) -> str:
    """The key of a partner with this phone number."""
    with store.change("Telefon") as session:
        partner = partners.create_partner(session, "Turnverein")
        contacts.add_point(session, partner, ContactKind.PHONE, number)
        return partner.id


@pytest.mark.parametrize("typed", ["0913100090", "09131/0009-0", "09131 00090", "9131 0009"])
@pytest.mark.parametrize("kept", ["09131 0009-0", "+49 9131 0009-0", "(09131) 0009 0"])
def test_a_number_is_found_by_its_digits(store: Store, kept: str, typed: str) -> None:
    key = reached_by(store, kept)

    assert found(store, typed) == [key]


@pytest.mark.parametrize(
    "typed", ["+49 9131 0009-0", "+4991310009", "+49 (0)9131/0009", "0049-9131-0009", "004991310009"]
)
@pytest.mark.parametrize("kept", ["09131 0009-0", "+49 9131 0009-0", "0049 (9131) 0009 0"])
def test_a_number_is_found_as_it_is_dialled_from_abroad(store: Store, kept: str, typed: str) -> None:
    key = reached_by(store, kept)

    assert found(store, typed) == [key]


@given(st.text(), st.data())
def test_any_part_of_any_word_finds_its_text(kept: str, data: st.DataObject) -> None:
    words = plain(kept).split()
    if words:
        word = data.draw(st.sampled_from(words))
        start = data.draw(st.integers(0, len(word) - 1))
        part = word[start : data.draw(st.integers(start + 1, len(word)))]
        for each in search_words(part):
            assert any(spelling in searchable(kept) for spelling in each)


@given(st.text())
def test_folding_what_is_folded_changes_nothing(kept: str) -> None:
    assert plain(plain(kept)) == plain(kept)
    assert collapsed(collapsed(kept)) in {collapsed(kept), collapsed(plain(collapsed(kept)))}


def test_whoever_is_renamed_is_found_by_the_new_name_everywhere_and_nowhere_by_the_old(store: Store) -> None:
    with store.change("Heirat") as session:
        person = session.scalars(select(Person).where(Person.last_name == "Überall")).one()
        person.last_name = "Nirgendwo"
    with store.read() as session:
        known = session.scalars(select(Partner.id).where(Partner.name == KNOWN)).one()

    assert known in found(store, "zoe nirgendwo")
    assert known not in found(store, "zoe@x nirgendwo")
    assert found(store, "nirgendwo", "group") != []
    assert found(store, "nirgendwo", "membership") != []
    assert found(store, "zoë", "person") == found(store, "nirgendwo", "person")


def test_renaming_a_catalogue_entry_reaches_those_who_use_it(store: Store) -> None:
    with store.change("Einteilen") as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        known.sector_id = session.scalars(select(Sector.id)).first()
        many_partners.give(session, "tag", [known.id], ["Vorreiter"])
    with store.change("Umbenennen") as session:
        session.get_one(Sector, known.sector_id).name = "Quartier"
        session.scalars(select(Tag).where(Tag.name == "Vorreiter")).one().name = "Nachzügler"

    assert found(store, "quartier nachzugler") == [known.id]
    assert found(store, "vorreiter") == []


def test_renaming_a_group_reaches_its_members(store: Store) -> None:
    with store.change("Umbenennen") as session:
        group = groups.create_group(session, "AG Vorher")
        known = session.scalars(select(Partner.id).where(Partner.name == KNOWN)).one()
        groups.add_member(session, group, partner_id=known)
    with store.change("Umbenennen") as session:
        records.set_value(session, session.merge(group), "name", "AG Nachher")

    assert found(store, "nachher") == [known]
    assert found(store, "vorher") == []


def test_kinds_are_kept_apart(store: Store) -> None:
    with store.read() as session:
        ids = {
            kind: set(session.execute(text(f'SELECT id FROM "{kind}"')).scalars()) for kind in search.KINDS
        }

    for kind in search.KINDS:
        assert set(found(store, "e", kind)) | set(found(store, "ber", kind)) <= ids[kind]


def test_no_more_hits_come_than_asked_for(store: Store) -> None:
    with store.read() as session:
        everything = search.hits(reader_of(session), "e", "partner") or []
        assert len(everything) > 2
        assert len(search.hits(reader_of(session), "e", "partner", 2) or []) == 2


def test_a_rebuilt_index_is_the_index(store: Store) -> None:
    with store.change("Neu aufbauen") as session:
        indexing.rebuild(session)

    assert store.check() == []
    assert found(store, "überall") != []


def test_what_one_change_makes_stale_is_found_without_going_through_all_that_is_there(store: Store) -> None:
    with store.change("Viele") as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        session.execute(
            insert(ContactPoint),
            [
                {"id": new_id(), "partner_id": known.id, "value": f"a{number}@b.example"}
                for number in range(5000)
            ],
        )
    with store.change("Eine") as session:
        known = session.scalars(select(Partner).where(Partner.name == KNOWN)).one()
        contacts.add_point(session, known, ContactKind.PHONE, "0911 1")
        session.flush()
        reader = reader_of(session)
        raw: Any = session.connection().connection.dbapi_connection
        hundreds: list[None] = []
        raw.set_progress_handler(lambda: hundreds.append(None), 100)
        stale = stale_records(reader, session.info[STEP])
        raw.set_progress_handler(None, 100)

    assert stale["partner"] == {known.id}
    assert len(hundreds) < 20
