"""What holds for every test that sees a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def dressed_as_before(qapp: QApplication) -> Iterator[None]:
    """Whatever a test dresses the program in, the next one finds it as this one did."""
    style, sheet, palette, font = qapp.style().objectName(), qapp.styleSheet(), qapp.palette(), qapp.font()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyle(style)
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)
        qapp.setFont(font)
