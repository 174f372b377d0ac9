"""Lists: every column sorts, every filter and view narrows, searching finds, and each row is shown once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.columns import Kind
from netzdesk.base.order import search_words, sort_key
from netzdesk.model import Partner, Sector
from netzdesk.store import Reader, Store, create_store, reader_of
from netzdesk.work import listing as lists
from netzdesk.work import partners, records, saved_filters
from netzdesk.work.generated import fill_generated
from netzdesk.work.listing import Listing, ListQuery
from netzdesk.work.listings import LISTINGS, listing
from netzdesk.work.partner_list import PARTNERS

TODAY = date(2026, 3, 1)
EVERY = pytest.mark.parametrize("each", LISTINGS, ids=lambda each: each.key)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """A reader of a generated network."""
    store = create_store(Path(tmp_path_factory.mktemp("full")) / "voll.netz")
    with store.change("Füllen") as session:
        fill_generated(session, 150, seed=7, today=TODAY)
        records.to_trash(session, Partner, session.scalars(select(Partner.id).limit(4)).all())
    with store.look() as reader:
        yield reader
    store.close()


@EVERY
def test_every_row_of_a_list_is_there_once_and_in_the_order_asked_for(
    full: Reader, each: Listing[Any]
) -> None:
    everything = lists.ids(full, each, ListQuery())

    assert everything
    assert len(set(everything)) == len(everything) == lists.count(full, each, ListQuery())
    for key in each.order:
        up = lists.ids(full, each, ListQuery(sort=key))
        down = lists.ids(full, each, ListQuery(sort=key, descending=True))
        assert sorted(up) == sorted(down) == sorted(everything)


@EVERY
def test_rows_that_are_alike_in_a_column_stand_in_the_usual_order(full: Reader, each: Listing[Any]) -> None:
    place = {key: number for number, key in enumerate(lists.ids(full, each, ListQuery()))}

    usual, *others = each.order.items()
    for key, order in others:
        if order == usual[1]:
            continue
        values = dict(full.rows(f"SELECT r.id, {order} FROM {each.source}"))
        for descending in (False, True):
            found = lists.ids(full, each, ListQuery(sort=key, descending=descending))
            alike = [pair for pair in pairwise(found) if values[pair[0]] == values[pair[1]]]
            assert all(place[one] < place[other] for one, other in alike), key


@EVERY
@given(query=st.text("aeimnrstvzqüß1 -*?[]^", max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_one_or_two_letters_find_what_holds_them_in_the_order_of_the_list(
    full: Reader, each: Listing[Any], query: str
) -> None:
    texts = dict(full.rows("SELECT record_id, text FROM search_text"))
    wanted = [
        key
        for key in lists.ids(full, each, ListQuery())
        if all(any(part in texts[key] for part in spellings) for spellings in search_words(query))
    ]

    assert lists.ids(full, each, ListQuery(text=query)) == wanted


@EVERY
def test_every_column_shows_what_its_kind_says_and_can_be_found_by_its_key(
    full: Reader, each: Listing[Any]
) -> None:
    kinds: dict[Kind, tuple[type, ...]] = {
        Kind.DATE: (date,), Kind.DATETIME: (date,), Kind.NUMBER: (int,), Kind.YES_NO: (bool,),
    }  # fmt: skip
    rows = lists.rows(full, each, lists.ids(full, each, ListQuery())[:60])
    for column in each.columns:
        for row in rows:
            value = column.get(row)
            assert value is None or isinstance(value, kinds.get(column.kind, (str,))), (column.key, value)
        assert each.column(column.key) is column
        assert column.heading()
    assert len({column.key for column in each.columns}) == len(each.columns)
    assert set(each.order) <= {column.key for column in each.columns}
    assert each.columns[0].shown


@EVERY
def test_every_view_and_every_choice_of_a_filter_counts_what_it_lists(
    full: Reader, each: Listing[Any]
) -> None:
    everything = set(lists.ids(full, each, ListQuery()))
    queries = [view.query for view in each.views]
    for choosable in each.filters:
        queries += [ListQuery().having(choosable.key, value) for value, _ in choosable.choices(full)[:12]]
    for query in queries:
        found = lists.ids(full, each, query)
        assert len(found) == lists.count(full, each, query), query
        assert set(found) <= everything
    assert each.heading()
    assert all(view.heading() and view.icon for view in each.views)


@EVERY
def test_several_values_of_a_filter_let_through_what_each_of_them_does(
    full: Reader, each: Listing[Any]
) -> None:
    for choosable in each.filters:
        offered = choosable.choices(full)
        if choosable.takes_several(offered):
            some = [value for value, _ in offered[:3]]
            alone = [set(lists.ids(full, each, ListQuery().having(choosable.key, value))) for value in some]
            query = ListQuery().having(choosable.key, *some)
            assert set(lists.ids(full, each, query)) == set().union(*alone) or not some, choosable.key


@EVERY
def test_yes_and_no_of_a_filter_are_everything(full: Reader, each: Listing[Any]) -> None:
    everything = lists.count(full, each, ListQuery())
    for choosable in each.filters:
        values = [value for value, _ in choosable.choices(full)]
        if values == ["1", "0"]:
            parts = [lists.count(full, each, ListQuery().having(choosable.key, value)) for value in values]
            assert sum(parts) == everything, choosable.key


@EVERY
def test_every_row_is_found_by_a_word_of_its_first_column(full: Reader, each: Listing[Any]) -> None:
    keys = lists.ids(full, each, ListQuery())[:10]
    for key, row in zip(keys, lists.rows(full, each, keys), strict=True):
        words = [word for word in str(each.columns[0].get(row) or "").split() if word.isalpha()]
        if words and each.columns[0].kind is Kind.TEXT:
            assert key in lists.ids(full, each, ListQuery(text=words[-1]))


@given(
    text=st.sampled_from(["", "e", "ver", "stadt", "xyz", "a e"]),
    status=st.sampled_from([None, "onboard", "idea"]),
    sort=st.sampled_from(["", "name", "place", "contact", "nonsense"]),
    descending=st.booleans(),
    trash=st.booleans(),
    few=st.sampled_from([0, 5, 5000]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_many_hits_and_few_hits_give_the_same_list(
    full: Reader, text: str, status: str | None, sort: str, descending: bool, trash: bool, few: int
) -> None:
    query = ListQuery(text, sort=sort, descending=descending, trash=trash).having("status", status)
    before = lists.FEW
    expected = lists.ids(full, PARTNERS, query)
    lists.FEW = few
    try:
        found = lists.ids(full, PARTNERS, query)
    finally:
        lists.FEW = before

    assert found == expected
    assert len(found) == lists.count(full, PARTNERS, query)
    narrowed = set(lists.ids(full, PARTNERS, ListQuery(trash=trash).having("status", status)))
    assert set(found) <= narrowed


def test_names_are_in_german_order(store: Store) -> None:
    names = [
        "Zoo",
        "Äpfel e. V.",
        "Apfel",
        "Aal",
        "ätzend",
        "Öl",
        "Ofen",
        "Gruppe 10",
        "Gruppe 9",
        "Straße",
        "Strasser",
    ]
    with store.change("Namen") as session:
        for name in random.Random(3).sample(names, len(names)):
            partners.create_partner(session, name)
    with store.look() as reader:
        found = [row.name for row in lists.rows(reader, PARTNERS, lists.ids(reader, PARTNERS, ListQuery()))]

    assert found == [
        "Aal",
        "Apfel",
        "Äpfel e. V.",
        "ätzend",
        "Gruppe 9",
        "Gruppe 10",
        "Ofen",
        "Öl",
        "Straße",
        "Strasser",
        "Zoo",
    ]


@given(st.lists(st.text(), max_size=6))
def test_sorting_by_key_does_not_depend_on_the_order_before(names: list[str]) -> None:
    assert [sort_key(name) for name in sorted(names, key=sort_key)] == sorted(map(sort_key, names))


def test_a_list_follows_each_change_although_its_order_is_remembered(store: Store) -> None:
    def names() -> list[str]:
        with store.look() as reader:
            return [
                row.name for row in lists.rows(reader, PARTNERS, lists.ids(reader, PARTNERS, ListQuery()))
            ]

    with store.change("A") as session:
        partner = partners.create_partner(session, "A")
    assert names() == ["A"]
    with store.change("B") as session:
        partners.create_partner(session, "B")
        session.merge(partner).name = "C"
    assert names() == ["B", "C"]
    store.undo()
    assert names() == ["A"]
    store.redo()
    assert names() == ["B", "C"]


def test_rows_come_in_the_order_of_the_keys_and_without_those_that_are_gone(full: Reader) -> None:
    first, second = lists.ids(full, PARTNERS, ListQuery())[:2]

    assert [row.id for row in lists.rows(full, PARTNERS, [second, "gone", first])] == [second, first]


@EVERY
def test_a_column_shows_the_same_when_it_alone_is_asked_for(full: Reader, each: Listing[Any]) -> None:
    keys = lists.ids(full, each, ListQuery())
    whole = lists.rows(full, each, keys)
    for column in each.columns:
        alone = lists.rows(full, each, keys, [column.key])
        assert [column.get(row) for row in alone] == [column.get(row) for row in whole]


def test_a_list_that_nobody_knows_is_a_bug() -> None:
    assert listing("partners") is PARTNERS
    with pytest.raises(KeyError):
        listing("nonsense")


def test_a_query_survives_being_saved(session: Session) -> None:
    sector = session.scalars(select(Sector.id)).first()
    query = (
        ListQuery("müller", sort="place", descending=True).having("sector", sector).having("status", "idea")
    )
    saved_filters.save(session, "partners", "Meine", ListQuery())
    saved_filters.save(session, "partners", "Andere", query)
    again = saved_filters.save(session, "partners", "meine ", query)
    session.flush()

    assert [each.name for each in saved_filters.saved(session, "partners")] == ["meine", "Andere"]
    assert ListQuery.from_json(again.query) == query
    assert saved_filters.saved_queries(reader_of(session), "partners") == [
        (each.id, each.name, ListQuery.from_json(each.query))
        for each in saved_filters.saved(session, "partners")
    ]
    assert saved_filters.saved(session, "persons") == []
    saved_filters.delete(session, again)
    session.flush()
    assert [each.name for each in saved_filters.saved(session, "partners")] == ["Andere"]
    assert query.having("status").filters == (("sector", sector),)
