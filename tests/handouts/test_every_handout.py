"""Every document, in every variant and both languages, is one that everybody can read."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from netzdesk.base.text import LANGUAGES, language
from netzdesk.handouts import HANDOUTS, Handout
from netzdesk.handouts.all import by_key
from netzdesk.model.terms import Wording
from netzdesk.office import pages
from netzdesk.office.inline import flat
from netzdesk.office.story import VARIANTS, Beside, Keep, Note, Para, Variant
from netzdesk.store import Store, create_store
from tests.handouts.conftest import TODAY
from tests.office.checks import faults, unread
from tests.office.looks import unfinished
from tests.office.structure import read

_WITH_MOST = {
    "": "SELECT ''",
    "partner": "SELECT partner_id FROM conversation GROUP BY partner_id ORDER BY count(*) DESC, partner_id LIMIT 1",
    "person": "SELECT person_id FROM affiliation GROUP BY person_id ORDER BY count(*) DESC, person_id LIMIT 1",
    "group": "SELECT id FROM \"group\" WHERE kind = 'steering_group'",
    "event": "SELECT event_id FROM participation GROUP BY event_id ORDER BY count(*) DESC, event_id LIMIT 1",
}


def record_for(store: Store, handout: Handout) -> str:
    with store.read() as session:
        return str(session.execute(text(_WITH_MOST[handout.about])).scalar_one())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.key)
def test_a_handout_is_valid_and_reads_in_order(
    network: Store, tmp_path: Path, handout: Handout, variant: Variant, code: str
) -> None:
    path = tmp_path / "handout.pdf"
    with language(code), network.read() as session:
        story = handout.story(session, record_for(network, handout), TODAY)
    report = pages.write(path, story, variant)
    assert faults(path) == []
    assert unfinished(path, story, variant) == []
    assert report.warnings == ()
    reading = read(path)
    assert reading.lang.startswith(code)
    assert reading.title == story.title
    footers = " ".join(reading.artifacts)
    assert story.bare or ("Stand: " if code == "de" else "As of ") in footers


@pytest.mark.parametrize(
    "handout", [each for each in HANDOUTS if not each.about], ids=lambda handout: handout.key
)
def test_an_empty_network_has_documents_too(tmp_path: Path, handout: Handout) -> None:
    store = create_store(tmp_path / "leer.netz")
    with store.read() as session:
        story = handout.story(session, "", TODAY)
    store.close()
    pages.write(tmp_path / "handout.pdf", story)
    assert faults(tmp_path / "handout.pdf") == []


WORDED = {
    "network-figures", "network-map", "onboarding-pack", "thank-you-letter", "approach-letter", "sign-in-sheet",
    "invitations",
}  # fmt: skip


def told_in(store: Store, handout: Handout, wording: Wording) -> list[str]:
    """The paragraphs that a handout says, those inside other blocks too."""

    def paragraphs(blocks: object) -> list[str]:
        if isinstance(blocks, Para):
            return [flat(blocks.text)]
        if isinstance(blocks, Keep | Beside):
            blocks = blocks.blocks
        if isinstance(blocks, Note):
            blocks = blocks.body
        return [each for block in blocks for each in paragraphs(block)] if isinstance(blocks, list) else []

    with store.read() as session:
        return paragraphs(list(handout.story(session, record_for(store, handout), TODAY, wording).blocks))


@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.key)
def test_a_handout_with_text_of_ours_says_it_in_easy_words_too(network: Store, handout: Handout) -> None:
    """The texts go through the checker in ``tests/work/test_templates.py``; all other documents are data alone."""
    standard, easy = told_in(network, handout, Wording.STANDARD), told_in(network, handout, Wording.EASY)
    assert (standard != easy) == (handout.key in WORDED)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("key", sorted(WORDED))
def test_a_handout_in_easy_words_is_valid(
    network: Store, tmp_path: Path, key: str, variant: Variant, code: str
) -> None:
    handout = by_key(key)
    with language(code), network.read() as session:
        story = handout.story(session, record_for(network, handout), TODAY, Wording.EASY)
    assert pages.write(tmp_path / "x.pdf", story, variant).warnings == ()
    assert faults(tmp_path / "x.pdf") == []
    assert unfinished(tmp_path / "x.pdf", story, variant) == []


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("handout", HANDOUTS, ids=lambda handout: handout.key)
def test_long_texts_and_none_make_finished_pages_too(
    hard: Store, bare: Store, tmp_path: Path, handout: Handout, variant: Variant
) -> None:
    """Names of 120 letters, a dozen phones, roles of two lines; and records with nothing but a name."""
    path = tmp_path / "x.pdf"
    for store in (hard, bare):
        with store.read() as session:
            story = handout.story(session, record_for(store, handout), TODAY)
        pages.write(path, story, variant)
        assert unread(read(path)) == []
        assert unfinished(path, story, variant) == []
