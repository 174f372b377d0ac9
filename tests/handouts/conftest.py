"""The sample network, filled once for all documents."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from netzdesk.store import Store, create_store
from netzdesk.work.sample import fill_sample

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample as it looks on ``TODAY``; tests only read it."""
    store = create_store(tmp_path_factory.mktemp("network") / "Beispiel.netz")
    with store.change("Beispiel") as session:
        fill_sample(session, TODAY)
    yield store
    store.close()
