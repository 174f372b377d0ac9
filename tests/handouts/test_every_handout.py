"""Every document, in every variant and both languages, is one that everybody can read."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from netzdesk.base.text import LANGUAGES, language
from netzdesk.handouts import HANDOUTS, Handout
from netzdesk.office import pages
from netzdesk.office.story import VARIANTS, Variant
from netzdesk.store import Store, create_store
from tests.handouts.conftest import TODAY
from tests.office.checks import faults
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
    assert report.warnings == ()
    reading = read(path)
    assert reading.lang.startswith(code)
    assert reading.title == story.title


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
