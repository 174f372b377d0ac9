"""The program without a window, called as a shell would, on a sample network."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from netzdesk.cli import main
from tests.sample import sample_file


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
def netzdesk(capsys: pytest.CaptureFixture[str]) -> Netzdesk:
    """Call a command; paths and numbers are turned into words of the command line."""

    def call(*arguments: object) -> Said:
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return call


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """A sample network of one's own."""
    return Path(shutil.copy(sample_file(), tmp_path / "Netz.netz"))
