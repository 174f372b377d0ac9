"""The program, its window and the keyboard, for every journey that has none of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.journeys.keys import Keys, quiet
from tests.ui.window import hands


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program on a desk that nobody has used."""
    yield from hands.program_on(tmp_path / "desk")


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> Window:
    """The window on the sample network."""
    window = hands.window_on_sample(program, qtbot)
    quiet(window, qtbot)
    return window


@pytest.fixture
def keys(qtbot: QtBot) -> Keys:
    """The keyboard."""
    return Keys(qtbot)
