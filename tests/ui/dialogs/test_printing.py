"""What goes to the printer: every wanted page, on its paper and its sides, and nothing where that would be in vain."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.base.progress import silent
from netzdesk.ui.dialogs.preview import PreviewDialog
from netzdesk.ui.dialogs.printing import ask_printer, page_order, print_pages, turns_away

only_qts_dialog = pytest.mark.skipif(
    sys.platform == "win32", reason="the dialog of Windows stays until somebody answers it"
)


def test_every_page_reaches_the_printer_and_progress_is_told(preview: PreviewDialog, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    told: list[tuple[int, int]] = []

    sides = print_pages(preview.form.pdf.pages(), printer, lambda done, total: told.append((done, total)))

    assert sides == len(pdfium.PdfDocument(tmp_path / "out.pdf")) == 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_printing_can_be_stopped_in_the_middle_and_leaves_nothing(
    preview: PreviewDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = tmp_path / "waiting"  # a folder that no other test prints in
    waiting.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(waiting))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    def stop(done: int, _total: int) -> None:
        assert len(list(waiting.glob("netzdesk-print-*"))) == 1
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(preview.form.pdf.pages(), printer, stop)

    assert printer.printerState() is not QPrinter.PrinterState.Active
    assert list(waiting.iterdir()) == []


@pytest.fixture
def lpstat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """A printing system that says of every printer what it is told to say."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def says(script: str) -> None:
        (folder / "lpstat").write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (folder / "lpstat").chmod(0o755)

    return says


@pytest.mark.skipif(os.name == "nt", reason="the printing system of Windows has no lpstat")
@pytest.mark.parametrize(
    ("script", "away"),
    [
        ('echo "$2 not accepting requests since Mon Nov 23 07:41:31 2026 -"; echo "\tRejecting Jobs"', True),
        ('echo "$2 accepting requests since Mon Nov 23 07:41:31 2026"', False),
        ('echo "Drucker nimmt nichts an, LC_ALL=$LC_ALL" >&2; exit 1', False),
        ('[ "$LC_ALL" = C ] && echo "$2 not accepting requests"', True),
    ],
)
def test_a_printer_that_turns_jobs_away_is_known(
    lpstat: Callable[[str], None], script: str, *, away: bool
) -> None:
    lpstat(script)
    assert turns_away("Büro 1") is away
    assert not turns_away("")


@pytest.mark.skipif(not QPrinterInfo.availablePrinterNames(), reason="this computer knows no printer")
def test_nothing_is_sent_to_a_printer_that_turns_jobs_away(
    preview: PreviewDialog, lpstat: Callable[[str], None]
) -> None:
    lpstat('echo "$2 not accepting requests"')
    printer = QPrinter(QPrinterInfo(QPrinterInfo.availablePrinters()[0]))
    told: list[tuple[int, int]] = []

    with pytest.raises(UserError, match=re.escape(printer.printerName())):
        print_pages(preview.form.pdf.pages(), printer, lambda done, total: told.append((done, total)))

    assert told == []


@only_qts_dialog
def test_the_paper_is_that_of_the_page(qtbot: QtBot, preview: PreviewDialog) -> None:
    dialog = ask_printer(preview, "Mappe", preview.form.pdf.pages(), lambda _printer: None)
    qtbot.waitUntil(dialog.isVisible)

    assert dialog.printer().pageLayout().pageSize().id() is QPageSize.PageSizeId.A4

    dialog.reject()


@only_qts_dialog
@pytest.mark.skipif(
    QPrinter.DuplexMode.DuplexShortSide not in QPrinterInfo.defaultPrinter().supportedDuplexModes(),
    reason="without a printer for both sides Qt forgets what was set",
)
def test_a_booklet_is_turned_over_its_short_edge(qtbot: QtBot, preview: PreviewDialog) -> None:
    preset: list[QPrinter.DuplexMode] = []
    for folded in (True, False):
        dialog = ask_printer(preview, "Mappe", preview.form.pdf.pages(), lambda _printer: None, folded=folded)
        qtbot.waitUntil(dialog.isVisible)
        preset.append(dialog.printer().duplex())
        dialog.reject()

    assert preset[0] is QPrinter.DuplexMode.DuplexShortSide
    assert preset[1] is not QPrinter.DuplexMode.DuplexShortSide


def test_only_the_wanted_pages_are_printed(preview: PreviewDialog, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)

    assert print_pages(preview.form.pdf.pages(), printer, silent) == 1


@given(
    count=st.integers(1, 30), first=st.integers(0, 30), last=st.integers(0, 40), copies=st.integers(1, 4),
    collate=st.booleans(), backwards=st.booleans(),
)  # fmt: skip
def test_every_wanted_page_goes_out_once_a_copy(
    count: int, first: int, last: int, copies: int, collate: bool, backwards: bool
) -> None:
    order = page_order(count, first, last, copies, collate=collate, backwards=backwards)
    wanted = [page for page in range(count) if page + 1 >= first and (not last or page + 1 <= last)]

    assert sorted(order) == sorted(wanted * copies)
    once = order[: len(wanted)] if collate else order[::copies]
    assert once == (wanted[::-1] if backwards else wanted)
