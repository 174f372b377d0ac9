"""From a PDF to the printer, page by page, so that it can tell how far it is and stop."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.ui.dialogs.pdf_pages import PdfPages

DOTS_PER_INCH = 300
"""As fine as text needs; more only makes the printer wait."""
_PATIENCE = 5
"""Seconds for the system to say how a printer stands."""


def has_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def stands_still(printer: QPrinter) -> bool:
    """Whether the system says that this printer was stopped or reports a fault: pages then wait."""
    return QPrinterInfo(printer).state() == QPrinter.PrinterState.Error


def turns_away(name: str) -> bool:
    """Whether CUPS says that the queue of this printer takes no jobs: Qt would print into nothing and say all is well.

    False where nobody can tell, as on Windows.
    """
    lpstat = shutil.which("lpstat")
    if not (lpstat and name):
        return False
    try:
        said = subprocess.run(
            [lpstat, "-a", name], env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, timeout=_PATIENCE,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return False
    return f"{name} not accepting requests" in said.stdout


def ask_printer(
    parent: QWidget, title: str, pages: PdfPages, chosen: Callable[[QPrinter], None], *, folded: bool = False
) -> QPrintDialog:
    """Show the print dialog of the system (printer, copies, both sides, pages), then call ``chosen``.

    The paper is that of the first page; a booklet to fold is turned over its short edge.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QSizeF(*sorted(pages.sizes[0])), QPageSize.Unit.Point))
    if folded:
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(pages.sizes))
    dialog.setFromTo(1, len(pages.sizes))
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the dialog's own ``open`` wants a slot by name
    return dialog


def page_order(
    count: int, first: int, last: int, copies: int, *, collate: bool, backwards: bool
) -> list[int]:
    """Which pages, from 0, go to the printer one after the other; ``first`` and ``last`` count from 1, 0 is all."""
    chosen = list(range(max(first, 1) - 1, min(last, count) if last else count))
    if backwards:
        chosen.reverse()
    if collate:
        return chosen * copies
    return [page for page in chosen for _copy in range(copies)]


def print_pages(pages: PdfPages, printer: QPrinter, progress: Progress) -> int:
    """Print what the printer was set up for and give the number of sides; ``Cancelled`` takes the rest back."""
    if turns_away(printer.printerName()):
        message = translate(
            "Printing", "Der Drucker „{name}“ nimmt zurzeit keine Aufträge an. Wählen Sie einen anderen, "
            "oder geben Sie ihn in den Einstellungen Ihres Computers frei."
        )  # fmt: skip
        raise UserError(message.format(name=printer.printerName()))
    in_range = printer.printRange() == QPrinter.PrintRange.PageRange
    order = page_order(
        len(pages.sizes),
        printer.fromPage() if in_range else 0,
        printer.toPage() if in_range else 0,
        1 if printer.supportsMultipleCopies() else printer.copyCount(),
        collate=printer.collateCopies(),
        backwards=printer.pageOrder() == QPrinter.PageOrder.LastPageFirst,
    )
    printer.setFullPage(True)
    with TemporaryDirectory(prefix="netzdesk-print-", ignore_cleanup_errors=True) as spool:
        _paint(pages, order, printer, Path(spool), progress)
    progress(len(order), len(order))
    return len(order)


def _paint(pages: PdfPages, order: Sequence[int], printer: QPrinter, spool: Path, progress: Progress) -> None:
    painter = QPainter()
    for done, number in enumerate(order):
        try:
            progress(done, len(order))
        except Cancelled:
            _take_back(painter, printer, spool)
            raise
        width, height = pages.sizes[number]
        landscape = width > height
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        )
        if not (printer.newPage() if painter.isActive() else _begin(painter, printer, spool)):
            raise _refused()
        paper = printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / width, paper.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        painter.drawImage(place, pages.image(number, DOTS_PER_INCH / 72))
    if not painter.end() or printer.printerState() == QPrinter.PrinterState.Error:
        raise _refused()


def _begin(painter: QPainter, printer: QPrinter, spool: Path) -> bool:
    """Begin to paint; what CUPS would get in the end is kept in ``spool`` until then."""
    tempfile.gettempdir()  # Python asks for it once and keeps it: the spool must not be taken for it
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(spool)
    try:
        return painter.begin(printer)
    finally:
        del os.environ["TMPDIR"]
        if before is not None:
            os.environ["TMPDIR"] = before


def _take_back(painter: QPainter, printer: QPrinter, spool: Path) -> None:
    """Print nothing of what was painted: Qt cannot take it back from CUPS, but a spool that is gone is not sent."""
    if painter.isActive():
        printer.abort()
        for file in spool.iterdir():
            file.unlink()
        painter.end()


def _refused() -> UserError:
    return UserError(
        translate("Printing", "Der Drucker nimmt nichts an. Ist er eingeschaltet und verbunden?")
    )
