"""How the documents lie on their pages: what belongs together stays together, in large print too."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from netzdesk.handouts.all import by_key
from netzdesk.office import pages
from netzdesk.office.story import Variant
from netzdesk.store import Store, reader_of
from netzdesk.work.listing import ListQuery, ids, rows
from netzdesk.work.partner_list import PARTNERS
from tests.handouts.conftest import TODAY
from tests.handouts.test_every_handout import record_for


def texts(network: Store, key: str, path: Path, variant: Variant = "standard") -> list[str]:
    """The words of every page of a handout."""
    handout = by_key(key)
    record = record_for(network, handout)
    with network.read() as session:
        pages.write(path, handout.story(session, record, TODAY), variant)
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    finally:
        pdf.close()


def test_an_entry_of_the_directory_stands_on_one_page(network: Store, tmp_path: Path) -> None:
    printed = texts(network, "partner-directory", tmp_path / "x.pdf")[2:]

    with network.read() as session:
        found = ids(reader_of(session), PARTNERS, ListQuery(filters=(("status", "onboard"),)))
        for row in rows(reader_of(session), PARTNERS, found):
            parts = [row.name, row.street or "", row.mail or ""]
            assert any(all(part in page for part in parts) for page in printed), row.name


@pytest.mark.parametrize("variant", ["standard", "large", "mono"])
def test_the_page_to_sign_is_whole(network: Store, tmp_path: Path, variant: Variant) -> None:
    last = texts(network, "onboarding-pack", tmp_path / "x.pdf", variant)[-1]

    for words in (
        "Übergabe",
        "Das ist uns wichtig",
        "Bitte geben Sie eine unterschriebene Seite",
        "Ort, Datum",
    ):
        assert words in last


def test_somebody_who_stands_for_themself_is_named_once(network: Store, tmp_path: Path) -> None:
    for key in ("badges", "sign-in-sheet"):
        printed = " ".join(texts(network, key, tmp_path / "x.pdf"))
        assert printed.count("Taner Aksoy") == 1, key


@pytest.mark.parametrize("variant", ["standard", "large", "mono"])
def test_a_picture_of_gaps_follows_its_heading(network: Store, tmp_path: Path, variant: Variant) -> None:
    printed = texts(network, "network-figures", tmp_path / "x.pdf", variant)

    (page,) = [page for page in printed if "Ein Strich heißt" in page]
    assert "Jugendliche" in page.split("Ein Strich heißt")[1]
