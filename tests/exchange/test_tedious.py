"""No cell takes long, whatever somebody put in it: a list from a stranger must not stop the program."""

from __future__ import annotations

import time

import pytest

from netzdesk.exchange.cleaned import LONGEST_LINE
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.evidence import (
    is_address,
    is_data,
    is_organisation,
    is_person,
    is_phone,
    is_street,
    is_title,
    without_mails,
)
from netzdesk.exchange.fields import FIELDS
from netzdesk.exchange.find_table import find_tables
from netzdesk.exchange.found import FoundTable, Sheet, SourceRow
from netzdesk.exchange.headings import LONGEST_HEADING, office_of
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.mapping import ColumnMapping, Mapping, guess_mapping
from netzdesk.exchange.markup import readable
from netzdesk.exchange.person_names import split_persons
from netzdesk.exchange.split import split_address, split_contacts

MILLION = 1_000_000
TEDIOUS = [
    " ", "\n", ",", "(", " (", "1", "a", "a ", "Dr. ", "prof", "dipl-", "a@", "@a.", "a.", "a 1 /", "Str. 1 ", "Tel ",
    "www.", "-\n", "1.000", "https://", "und ", "1,", ", a", "12345 A, ", "a, b. ", "<a href=", "MO 12345 ", "Aa / b, ",
]  # fmt: skip


def tedious(part: str, length: int) -> str:
    """A part again and again, up to some letters, with an end that fits nothing."""
    return "x " + (part * length)[: length - 4] + " !"


@pytest.mark.parametrize("part", TEDIOUS)
def test_no_cell_takes_long_to_be_read_into_any_field(part: str) -> None:
    cells = tuple(tedious(part, MILLION) for _ in FIELDS)
    columns = tuple(ColumnMapping(field.key, field.key, 1.0, "chosen") for field in FIELDS)
    table = FoundTable("", "", tuple(field.key for field in FIELDS), [SourceRow(2, cells)])
    started = time.process_time()
    (entry,) = read_entries(table, Mapping(columns))
    assert time.process_time() - started < 0.3 * len(FIELDS)
    assert entry.name


@pytest.mark.parametrize("part", TEDIOUS)
def test_no_text_takes_long_to_be_judged_or_taken_apart(part: str) -> None:
    text = tedious(part, MILLION // 10)
    judged = [field.fits for field in FIELDS if field.fits]
    for test in (*judged, is_address, is_person, is_organisation, is_data, is_title, is_phone, is_street):
        started = time.process_time()
        test(text)
        test(text[2:400])
        assert time.process_time() - started < 0.3, test
    for work in (split_address, split_contacts, without_mails, office_of, readable):
        started = time.process_time()
        work(text)
        assert time.process_time() - started < 0.6, work
    started = time.process_time()
    split_persons(text[:LONGEST_LINE])
    known_field(text[:LONGEST_HEADING])
    assert time.process_time() - started < 0.3


@pytest.mark.parametrize("part", TEDIOUS)
def test_no_list_takes_long_to_be_understood(part: str) -> None:
    long = tedious(part, MILLION)
    rows = [
        ["Verein", "Titel", "Notiz", "Adresse"],
        *([f"Chor {number}", *[long] * 3] for number in range(5)),
    ]
    started = time.process_time()
    (table,) = find_tables(Sheet("", [(number, list(cells)) for number, cells in enumerate(rows, 1)]))
    guess_mapping(table)
    assert len(table.rows) == 5
    assert time.process_time() - started < 5


def test_a_name_and_thousands_of_words_behind_it_are_a_note() -> None:
    said = "Anna Abel / " + "a, " * 3000 + "b"
    table = FoundTable("", "", ("Verein", "Kontakt"), [SourceRow(2, ("Chor", said))])
    columns = tuple(ColumnMapping(key, key, 1.0, "chosen") for key in ("name", "contact"))
    (entry,) = read_entries(table, Mapping(columns))
    assert (entry.persons, entry.values["notes"]) == ([], said)
