"""Texts that come out of web pages are read as the page shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.exchange.clean import clean
from netzdesk.exchange.markup import readable


def test_paragraphs_points_and_links_become_lines() -> None:
    page = (
        "<p>Wir suchen &amp; bieten:</p>\n\n<ul class=\"x\"><li>Zeit</li>\n<li>R&auml;ume</li></ul>"
        '<p style="margin:0">Mehr <a class="x" href="https://verein.example/a?b">hier</a><br />Danke</p>'
    )  # fmt: skip
    assert readable(page) == (
        "Wir suchen & bieten:\n• Zeit\n• Räume\n\nMehr hier (https://verein.example/a?b)\nDanke"
    )


@pytest.mark.parametrize(
    "text",
    ["Info <info@verein.example>", "Kosten < 5 € & > 2 €", "AT&T; R&D", "a<b und b>c", "<Musterverein>"],
)
def test_what_only_looks_like_a_page_stays(text: str) -> None:
    assert readable(text) == text


@given(st.text(alphabet=st.characters(exclude_characters="<&")))
def test_a_text_without_signs_of_a_page_stays(text: str) -> None:
    assert readable(text) == text


@pytest.mark.parametrize(
    ("field", "cell", "read"),
    [
        ("name", "Musik &amp; Bewegung", "Musik & Bewegung"),
        ("description", "<p>Offen für alle</p>", "Offen für alle"),
        ("place", "N&uuml;rnberg&nbsp;S&uuml;d", "Nürnberg Süd"),
        ("notes", "<strong></strong>", None),
    ],
)
def test_cells_are_read_that_way(field: str, cell: str, read: str | None) -> None:
    assert clean(field, cell).value == read
