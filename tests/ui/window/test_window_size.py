"""A window that nobody has sized yet stays on the screen with its frame."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SAYS = """
from PySide6.QtWidgets import QApplication, QMainWindow
from netzdesk.ui import window_size
application = QApplication([])
window = QMainWindow()
window_size.begin(window)
window.show()
application.processEvents()
print(window.frameSize().width(), window.frameSize().height(), int(window.isMaximized()))
"""


@pytest.mark.parametrize(
    ("screen", "is_whole"),
    [((1366, 768), True), ((1440, 800), True), ((1024, 600), True), ((1920, 1080), False)],
)
def test_a_small_screen_is_used_whole_and_nothing_is_below_its_edge(
    screen: tuple[int, int], is_whole: bool, tmp_path: Path
) -> None:
    described = {"name": "one", "x": 0, "y": 0, "width": screen[0], "height": screen[1]}
    described |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [described]}))
    said = subprocess.run(
        [sys.executable, "-c", SAYS],
        cwd=tmp_path, capture_output=True, text=True, check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen:configfile=screen.json"},
    )  # fmt: skip
    width, height, maximized = map(int, said.stdout.split())

    assert (width <= screen[0], height <= screen[1], bool(maximized)) == (True, True, is_whole)
