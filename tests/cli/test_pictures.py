"""shots: a picture of every tab and dialog, as large, dark and English as one wants it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from netzdesk.ui.kinds import TABS
from tests.cli.conftest import Netzdesk


def test_shots_writes_a_picture_of_every_tab_in_the_size_asked_for(
    netzdesk: Netzdesk, tmp_path: Path
) -> None:
    said = netzdesk(
        "shots", tmp_path / "pictures", "--theme", "dark", "--zoom", 150, "--size", "1280x720", "--json"
    )

    assert (said.code, said.err) == (0, "")
    paths = [Path(path) for path in said.data["pictures"]]
    assert all(path.is_file() for path in paths)
    found = {path.stem.split("-", 1)[1]: path for path in paths}
    assert {tab.key for tab in TABS} <= set(found)
    assert {f"empty-{tab.key}" for tab in TABS} <= set(found)
    assert {"partners-none", "partners-trash", "whole-partners", "import-odd", "many", "sentence"} <= set(
        found
    )
    with Image.open(found["partners"]) as picture:
        assert picture.size == (1280, 720)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--theme", "rosa"),
        ("--zoom", "90"),
        ("--zoom", "viel"),
        ("--size", "1366"),
        ("--size", "0x0"),
        ("--lang", "fr"),
    ],
)
def test_a_look_that_there_is_not_is_not_understood(
    netzdesk: Netzdesk, tmp_path: Path, wrong: tuple[str, str]
) -> None:
    assert netzdesk("shots", tmp_path / "pictures", *wrong).code == 2


def test_pictures_that_cannot_be_written_are_a_sentence(netzdesk: Netzdesk, network: Path) -> None:
    said = netzdesk("shots", network / "below-a-file")

    assert said.code == 1
    assert "Den Ordner für „below-a-file“ gibt es nicht" in said.err


def test_the_screen_in_memory_has_the_size_asked_for_wherever_its_folder_lies(
    root: Path, tmp_path: Path
) -> None:
    folder = tmp_path / ("Büro" if sys.platform == "win32" else "C: Büro")
    folder.mkdir()
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from pathlib import Path; from netzdesk.ui.shots import _application; "
         "print(_application(Path(sys.argv[1]), (1280, 1024)).primaryScreen().size().toTuple())", str(folder)],
        cwd=root, env={name: value for name, value in os.environ.items() if name not in screens},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert done.stdout == "(1280, 1024)\n", done.stderr
