"""A page in English says which of its words are German: those that people have typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from netzdesk.base.text import language
from netzdesk.handouts import onboarding_pack
from netzdesk.model import Partner
from netzdesk.office import pages
from netzdesk.office.story import VARIANTS, Variant
from netzdesk.store import Store
from tests.handouts.conftest import TODAY
from tests.office.checks import faults
from tests.office.structure import Node, read


def spoken(node: Node, lang: str = "") -> Iterator[tuple[str, str]]:
    """The texts of a document with the languages they are read in; empty where that is the one of the page."""
    for part in node.parts:
        if isinstance(part, str):
            yield part, node.lang or lang
        else:
            yield from spoken(part, node.lang or lang)


def pack(network: Store, code: str, path: Path, variant: Variant = "standard") -> dict[str, str]:
    """The words in each language of the pack for the Volkshochschule, without spaces."""
    with language(code), network.read() as session:
        partner = session.scalars(select(Partner).where(Partner.name == "Volkshochschule Erlangen")).one()
        story = onboarding_pack.story(session, partner.id, None, TODAY)
    pages.write(path, story, variant)
    found: dict[str, str] = {"": "", "de": ""}
    for text, lang in spoken(read(path).root):
        found[lang] += "".join(text.split())
    return found


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_people_typed_is_marked_as_german_in_an_english_pack(
    network: Store, tmp_path: Path, variant: Variant
) -> None:
    words = pack(network, "en", tmp_path / "en.pdf", variant)
    assert faults(tmp_path / "en.pdf") == []
    for typed in (
        "Wir fragen die Menschen, um die es geht",  # mission
        "Das ist der weite Inklusionsbegriff.",
        "Die Erkenntnis: Einsamkeit kennt kein Alter",  # title of the chronicle
        "Wer kommt, ist begeistert.",
        "Die Koordination lädt ein",  # how we work
        "Prüft zweimal im Jahr",  # purpose of a group
        "spricht aus eigener Erfahrung",  # role
        "Museen bieten inklusive Führungen an",  # goal
        "alle drei Monate um 17 Uhr",  # rhythm
        "Netzwerktreffen: Neue stellen sich vor",  # event
        "Leiter der Volkshochschule",  # function
        "Ein Ort im Viertel, der barrierefrei und kostenlos ist.",  # agreed term
        "Kooperationsvereinbarung",  # document
    ):
        assert "".join(typed.split()) in words["de"].replace("-", ""), typed
        assert "".join(typed.split()) not in words[""], typed
    assert "Members:" in words[""]
    assert "Members:AGEinsamkeit" not in words[""], "the name in the caption of a table"
    for ours in ("Timeline", "How we work together", "Welcome", "Cooperation agreement", "Steering group"):
        assert "".join(ours.split()) not in words["de"], ours


def test_a_german_pack_needs_no_language_but_its_own(network: Store, tmp_path: Path) -> None:
    assert pack(network, "de", tmp_path / "de.pdf")["de"] == ""


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("de", "Leitbild des Netzes Erlangen (Version 3)"),
        ("en", "Leitbild des Netzes Erlangen (Mission statement, version 3)"),
    ],
)
def test_a_version_is_called_one(network: Store, tmp_path: Path, code: str, told: str) -> None:
    pack(network, code, tmp_path / "pack.pdf")

    assert "".join(told.split()) in "".join(read(tmp_path / "pack.pdf").text.split())
