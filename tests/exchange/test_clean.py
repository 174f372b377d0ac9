"""Cells become fit for the file, and whatever is dropped, cut or doubtful says so."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.exchange.clean import clean
from netzdesk.exchange.clean_postcodes import clean_postcode, has_lost_zeros
from netzdesk.exchange.cleaned import LONGEST_LINE, LONGEST_TEXT
from netzdesk.exchange.evidence import is_url
from netzdesk.exchange.fields import FIELDS
from netzdesk.exchange.found import Cell
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance

CELLS: list[tuple[str, Cell, Any]] = [
    ("name", "  Chor \n Cantabile ", "Chor Cantabile"),
    ("name", "A\x07B\u200bC\ufeff", "ABC"),
    ("name", "k. A.", None),
    ("name", 1860.0, "1860"),
    ("description", "eins\r\nzwei\x00", "eins\nzwei"),
    ("email", "Info <info@verein.example>", ("info@verein.example",)),
    ("email", "mailto:a@b.de?subject=x", ("a@b.de",)),
    ("email", "info (at) verein.example", ("info@verein.example",)),
    ("email", "a@b.de; c@d.de\ne@f.de", ("a@b.de", "c@d.de", "e@f.de")),
    ("phone", "'+4350301301", ("+4350301301",)),
    ("phone", "‘+431534440", ("+431534440",)),
    ("phone", 4677779710.0, ("4677779710",)),
    ("phone", "09131/1234-56 App. 12", ("09131/1234-56 App. 12",)),
    ("phone", "Tel.: 09131 1234", ("09131 1234",)),
    ("phone", "09131 1234 oder 0171 2345678", ("09131 1234", "0171 2345678")),
    ("phone", "09131 1234; 09131 5678", ("09131 1234", "09131 5678")),
    ("phone", "030-1234 (vormittags)", ("030-1234 (vormittags)",)),
    ("website", "www.verein.example.de", ("https://www.verein.example.de",)),
    ("website", "HTTP://Verein.de/Über", ("http://Verein.de/Über",)),
    ("website", "verein.de, chor.de", ("https://verein.de", "https://chor.de")),
    ("postcode", 91052.0, "91052"),
    ("postcode", 1030, "1030"),
    ("postcode", "D-91052", "91052"),
    ("postcode", "A 1010", "1010"),
    ("postcode", "L-7570", "7570"),
    ("postcode", "I-39100", "39100"),
    ("status_since", "1.2.2024", date(2024, 2, 1)),
    ("status_since", "01.02.98", date(1998, 2, 1)),
    ("status_since", "2024-02-29", date(2024, 2, 29)),
    ("status_since", "3. März 2021", date(2021, 3, 3)),
    ("status_since", "Dez. 2020", date(2020, 12, 1)),
    ("status_since", "05/2019", date(2019, 5, 1)),
    ("umbrella", "nein", None),
    ("status_since", "2018", date(2018, 1, 1)),
    ("status_since", "seit 2018", date(2018, 1, 1)),
    ("status_since", "seit ca. Mai 2018", date(2018, 5, 1)),
    ("left_on", "zum 2018", date(2018, 12, 31)),
    ("status_since", 45000.0, date(2023, 3, 15)),
    ("status_since", datetime(2024, 5, 6, 7, 8), date(2024, 5, 6)),
    ("phone", "Schule: 0228-471100 OGS: 0228-4711050", ("Schule: 0228-471100", "OGS: 0228-4711050")),
    ("place", "[nicht dokumentiert]", None),
    ("short_name", "Not applicable", None),
    ("key_partner", "x", True),
    ("key_partner", "Nein", False),
    ("key_partner", True, True),
    ("member_count", "ca. 1.200", 1200),
    ("member_count", 85.0, 85),
    ("status", "An Bord", PartnershipStatus.ONBOARD),
    ("status", "aktives Mitglied", PartnershipStatus.ONBOARD),
    ("status", "in talks", PartnershipStatus.IN_TALKS),
    ("status", "ausgetreten", PartnershipStatus.LEFT),
    ("influence", "hoch", Level.HIGH),
    ("influence", "M", Level.MEDIUM),
    ("stance", "unterstützend", Stance.SUPPORTIVE),
    ("kind", "Einzelperson", PartnerKind.PERSON),
    ("tags", "* myContacts ::: Netzwerk ::: Presse", ("Netzwerk", "Presse")),
    ("tags", '"Netzwerk","Presse"', ("Netzwerk", "Presse")),
    ("tags", "Sport (Fußball, Handball), Kultur; Musik", ("Sport (Fußball, Handball)", "Kultur", "Musik")),
    ("target_groups", "Kinder/Jugendliche\nFamilien", ("Kinder", "Jugendliche", "Familien")),
]


@pytest.mark.parametrize(
    ("field", "cell", "kept"), CELLS, ids=[f"{field}-{str(cell)[:20]!r}" for field, cell, _ in CELLS]
)
def test_a_plain_cell_is_kept_without_a_word(field: str, cell: Cell, kept: Any) -> None:
    assert clean(field, cell) == (kept, "")


ODD: list[tuple[str, Cell, Any, str]] = [
    ("email", "kommt noch", None, "keine E-Mail-Adresse"),
    ("email", "a@b@c.de", None, "keine E-Mail-Adresse"),
    ("email", "a@b.de, c@", ("a@b.de",), "keine E-Mail-Adresse"),
    ("phone", "auf Anfrage", None, "keine Telefonnummer"),
    ("website", "siehe Flyer", None, "keine Internetadresse"),
    ("postcode", "912", "912", "keine PLZ"),
    ("status_since", "demnächst", None, "kein Datum"),
    ("status_since", "31.2.2024", None, "kein Datum"),
    ("key_partner", "vielleicht", None, "weder ja noch nein"),
    ("member_count", "viele", None, "keine Zahl"),
    ("status", "geheim", None, "nicht bekannt"),
]


@pytest.mark.parametrize(
    ("field", "cell", "kept", "word"), ODD, ids=[f"{field}-{cell!r}" for field, cell, *_ in ODD]
)
def test_a_cell_that_is_not_understood_says_so(field: str, cell: Cell, kept: Any, word: str) -> None:
    value, problem = clean(field, cell)
    assert value == kept
    assert word in problem


def test_a_text_that_is_too_long_is_never_cut_in_silence() -> None:
    line, said = clean("name", "x" * 2000)
    text, said_too = clean("notes", "y" * 1_000_000)
    assert len(line) <= LONGEST_LINE
    assert len(text) <= LONGEST_TEXT
    assert "2000 Zeichen" in said
    assert "1000000 Zeichen" in said_too


def test_a_plz_that_may_have_lost_its_zero_is_kept_and_named() -> None:
    assert has_lost_zeros([91052.0, 1067.0, "91054", None])
    assert not has_lost_zeros([1030.0, 1040.0, "4020"])
    assert not has_lost_zeros(["91052", "91054"])
    value, problem = clean_postcode(1067.0, lost_zero=True)
    assert value == "1067"
    assert "Null am Anfang" in problem
    assert clean_postcode("91052", lost_zero=True) == ("91052", "")


anything = st.one_of(
    st.text(), st.floats(), st.integers(), st.booleans(), st.dates(), st.datetimes(), st.none()
)


@given(st.sampled_from([field.key for field in FIELDS]), anything)
def test_no_cell_whatever_makes_cleaning_fail(field: str, cell: Cell) -> None:
    value, problem = clean(field, cell.strip() or None if isinstance(cell, str) else cell)
    assert isinstance(problem, str)
    assert value is None or value == clean(field, cell)[0]
    if isinstance(value, str):
        assert value
        assert not any(letter < " " and letter not in "\n\t" for letter in value)


@pytest.mark.parametrize(
    "field", ["place", "address_extra", "description", "tags", "website", "email", "person_name"]
)
@pytest.mark.parametrize("cell", ["0", 0, "#NV", "#NAME?", "(leer)", "NaN"])
def test_zeros_and_faults_of_formulas_in_columns_of_words_say_nothing(field: str, cell: str | int) -> None:
    assert clean(field, cell) == (None, "")


def test_a_zero_stays_where_it_is_a_number() -> None:
    assert clean("external_id", "0").value == "0"
    assert clean("member_count", "0").value == 0


def test_the_number_of_inhabitants_is_no_part_of_a_place() -> None:
    assert clean("place", "Triberg (4.879)").value == "Triberg"
    assert clean("place", "Halle (Saale)").value == "Halle (Saale)"


@pytest.mark.parametrize("text", ["St.Benedikt", "Kita St.Peter", "Max.Mustermann"])
def test_a_name_with_a_dot_is_no_web_address(text: str) -> None:
    assert not is_url(text)


@pytest.mark.parametrize(
    "text", ["awo-hessen.de", "hilfe.community/gruppen", "www.chor.haus", "mastodon.social"]
)
def test_a_domain_alone_is_a_web_address(text: str) -> None:
    assert is_url(text)
