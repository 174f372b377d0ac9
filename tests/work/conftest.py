"""An open network that holds the usual catalogues and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from netzdesk.store import Store, open_store
from netzdesk.work.catalogues import fill_defaults
from tests.filled import filled
from tests.store.conftest import small_file

__all__ = ["empty_file", "session", "small_file", "store"]


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed network file with the default catalogues; to be copied, never opened."""
    path = tmp_path_factory.mktemp("empty") / "leer.netz"
    with filled(path, fill_defaults):
        return path


@pytest.fixture
def store(empty_file: Path, tmp_path: Path) -> Iterator[Store]:
    """An open store on a copy of the empty file."""
    opened = open_store(Path(shutil.copy(empty_file, tmp_path / "netz.netz")))
    yield opened
    opened.close()


@pytest.fixture
def session(store: Store) -> Iterator[Session]:
    """A session inside one change."""
    with store.change("Test") as opened:
        yield opened
