"""Which folder a dialog for files begins in."""

from __future__ import annotations

from pathlib import Path

import pytest

from netzdesk.base.settings import Settings
from netzdesk.ui.files import usual_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def test_the_folder_of_the_last_time_comes_first(home: Path) -> None:
    last, settings = home / "Stick", Settings(home)
    last.mkdir()
    settings.set("folder.saved", str(last))
    assert usual_folder(settings, "folder.saved") == last


def test_a_folder_that_is_gone_is_not_offered(home: Path) -> None:
    settings = Settings(home)
    settings.set("folder.saved", str(home / "Stick, abgezogen"))
    assert usual_folder(settings, "folder.saved").is_dir()
    assert usual_folder(settings, "folder.never").is_dir()
