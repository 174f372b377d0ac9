"""A network with a bit of everything in it, copied fresh for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from netzdesk.store import Store, open_store
from tests.filled import filled
from tests.store.network import fill


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with a few of everything; to be copied, never opened."""
    path = tmp_path_factory.mktemp("network") / "klein.netz"
    with filled(path, fill):
        return path


@pytest.fixture
def store(small_file: Path, tmp_path: Path) -> Iterator[Store]:
    """An open store on a copy of the small file."""
    path = shutil.copy(small_file, tmp_path / "netz.netz")
    opened = open_store(Path(path))
    yield opened
    opened.close()
