"""Terms and entities: each term has a word of its own, each table what history, undo and search rely on."""

from __future__ import annotations

import inspect

import pytest
from sqlalchemy import String

from netzdesk.model import Base, Event, Group, Partner, Person, terms
from netzdesk.model.terms import PartnershipStatus, Term

TERMS = [
    each
    for _, each in inspect.getmembers(terms, inspect.isclass)
    if issubclass(each, Term) and each is not Term
]


@pytest.mark.parametrize("kind", TERMS, ids=lambda kind: kind.__name__)
def test_every_term_has_a_word_of_its_own_and_is_its_value(kind: type[Term]) -> None:
    words = [term.word() for term in kind]

    assert len(set(words)) == len(words)
    assert all(words)
    assert [kind(term.value) for term in kind] == list(kind)
    assert all(term == term.value for term in kind)


def test_the_way_of_a_partner_is_told_in_order() -> None:
    assert [status.value for status in PartnershipStatus] == [
        "idea", "prospect", "approached", "in_talks", "committed", "onboard", "dormant", "left",
    ]  # fmt: skip


@pytest.mark.parametrize("table", Base.metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_has_one_text_key_and_says_what_follows_its_references(table: object) -> None:
    assert [column.name for column in table.primary_key] == ["id"]  # type: ignore[attr-defined]
    assert isinstance(table.c.id.type, String)  # type: ignore[attr-defined]
    for key in table.foreign_keys:  # type: ignore[attr-defined]
        assert key.ondelete in {"CASCADE", "SET NULL"}
        assert key.parent.nullable or key.ondelete == "CASCADE"
        assert key.parent.index, f"{key.parent} is looked up whenever what it refers to goes"


@pytest.mark.parametrize(
    ("entity", "key"),
    [
        (Partner(name="Öffentliche Bücherei 2"), "offentliche bucherei 00000002"),
        (Person(first_name="Zoë", last_name="Øre"), "ore zoe"),
        (Group(name="AG Größe"), "ag grosse"),
        (Event(title="Fest"), "fest"),
    ],
)
def test_the_sort_key_follows_the_name(entity: Partner | Person | Group | Event, key: str) -> None:
    assert entity.name_key == key


def test_a_full_name_has_no_gaps() -> None:
    assert Person(first_name="Zoë", last_name="Øre", academic_title="Dr.").full_name == "Dr. Zoë Øre"
    assert Person(first_name="", last_name="Øre", academic_title="").full_name == "Øre"
