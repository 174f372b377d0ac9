"""The whole window on the sample network, as somebody sees it who starts the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netzdesk.ui.details.bulk_edit import BulkEditPanel
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window
from tests.ui.window import hands


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program, started nowhere yet."""
    yield from hands.program_on(tmp_path / "desk")


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> Window:
    """The window on the sample network."""
    return hands.window_on_sample(program, qtbot)


@pytest.fixture
def partners(window: Window, qtbot: QtBot) -> RecordTab:
    """The tab of the partners, in sight, with the detail of the first one."""
    tab = hands.partners(window)
    qtbot.waitUntil(lambda: tab.current() is not None)
    return tab


@pytest.fixture
def panel(partners: RecordTab, qtbot: QtBot) -> BulkEditPanel:
    """The panel for the first five partners."""
    partners.view().table.select_rows([0, 1, 2, 3, 4], 0)
    qtbot.waitUntil(lambda: bool(partners.findChildren(BulkEditPanel)))
    return partners.findChildren(BulkEditPanel)[0]
