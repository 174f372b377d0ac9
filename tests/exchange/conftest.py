"""A network to read lists into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from netzdesk.store import Store, create_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = create_store(tmp_path / "n.netz")
    yield store
    store.close()
