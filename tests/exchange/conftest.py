"""A network to read lists into, and workbooks to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from netzdesk.exchange.found import FoundTable
from netzdesk.exchange.tables import read_tables
from netzdesk.store import Store, create_store
from tests.exchange.sheets import Fill


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = create_store(tmp_path / "n.netz")
    yield store
    store.close()


@pytest.fixture
def tables_of(tmp_path: Path) -> Callable[[Fill], list[FoundTable]]:
    """Read back a workbook of one sheet that a function has filled."""

    def read(fill: Fill) -> list[FoundTable]:
        book = Workbook()
        sheet = book.active
        sheet.title = "Liste"
        fill(sheet)
        book.save(tmp_path / "liste.xlsx")
        return read_tables(tmp_path / "liste.xlsx")

    return read
