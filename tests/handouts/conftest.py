"""The sample network, filled once for all documents."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base import text
from netzdesk.model import Event, Group, Partner, Person, TargetGroup
from netzdesk.store import Store
from netzdesk.ui.compiled_texts import compiled
from netzdesk.work.network import profile
from netzdesk.work.sample import fill_sample
from tests.filled import filled
from tests.handouts.networks import fill_bare, fill_hard

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="session")
def spoken() -> dict[str, text.Lookup]:
    """The texts of all languages as the program has them."""
    return {code: compiled(code) for code in text.LANGUAGES}


@pytest.fixture(autouse=True)
def speaks_english(german_screen: None, spoken: dict[str, text.Lookup]) -> None:
    """Documents in English are in English words, as they are for whoever prints them."""
    for code, lookup in spoken.items():
        text.install(code, lookup)


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample as it looks on ``TODAY``; tests only read it."""
    path = tmp_path_factory.mktemp("network") / "Beispiel.netz"
    with filled(path, partial(fill_sample, today=TODAY)) as store:
        yield store


def _fill_crowded(session: Session) -> None:
    fill_sample(session, TODAY)
    us = profile(session)
    us.name = "Netzwerk für Teilhabe, Begegnung und Zusammenhalt in der Metropolregion Nürnberg"
    us.carrier = "Trägergemeinschaft der Wohlfahrtsverbände und Kirchengemeinden im Landkreis gGmbH"
    for number, partner in enumerate(session.scalars(select(Partner))):
        if number % 2:
            partner.name += " – Beratungs- und Begegnungsstelle für ältere Menschen und ihre Angehörigen"
        elif number % 7 == 2:
            partner.name = "Donaudampfschifffahrtsgesellschaftskapitänswitwenunterstützungsverein"
    for person in session.scalars(select(Person)):
        person.last_name += "-Schleswig-Holstein von und zu Guttenbergshausen"
    for group in session.scalars(select(Group)):
        group.name += " für nachbarschaftliche Unterstützungsangebote im ländlichen Raum"
    for event in session.scalars(select(Event)):
        event.title += " mit anschließendem Austausch über Mobilitätsangebote"
    for target in session.scalars(select(TargetGroup)):
        target.name += " mit und ohne Unterstützungsbedarf"


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample with names as long as real ones can be; tests only read it."""
    with filled(tmp_path_factory.mktemp("crowded") / "Beispiel.netz", _fill_crowded) as store:
        yield store


@pytest.fixture(scope="session")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample with texts as long as anybody types them; tests only read it."""
    path = tmp_path_factory.mktemp("hard") / "Beispiel.netz"
    with filled(path, partial(fill_hard, today=TODAY)) as store:
        yield store


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One record of each kind with a name and nothing else; tests only read it."""
    path = tmp_path_factory.mktemp("bare") / "Beispiel.netz"
    with filled(path, partial(fill_bare, today=TODAY)) as store:
        yield store
