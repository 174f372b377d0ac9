"""The program without a window, called as a shell would, on a sample network."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netzdesk.base import text
from netzdesk.cli import main
from netzdesk.store import create_store
from netzdesk.work.sample import fill_sample


@dataclass(frozen=True)
class Said:
    """What a command answered: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Netzdesk = Callable[..., Said]


@pytest.fixture
def netzdesk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Netzdesk:
    """Call a command; paths and numbers are turned into words of the command line."""
    monkeypatch.setenv("NETZDESK_LANG", "de")
    monkeypatch.setattr(text, "_lookups", {})
    monkeypatch.setattr(text, "_screen", ["de"])

    def call(*arguments: object) -> Said:
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return call


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample network, made once and only looked at."""
    path = tmp_path_factory.mktemp("pattern") / "Netz.netz"
    store = create_store(path)
    with store.change("Beispielnetz") as session:
        fill_sample(session, date.today())
    store.close()
    return path


@pytest.fixture
def network(pattern: Path, tmp_path: Path) -> Path:
    """A sample network of one's own."""
    return Path(shutil.copy(pattern, tmp_path / "Netz.netz"))
