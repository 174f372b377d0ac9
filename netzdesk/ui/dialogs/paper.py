"""What one does with finished pages, in every dialog that shows some: keep them as a file, print them, hand them on."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from netzdesk.base.errors import unwritable
from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress
from netzdesk.base.text import LANGUAGES, QT_TRANSLATE_NOOP, current_language, translate
from netzdesk.handouts.before_printing import Remark
from netzdesk.model.terms import Wording
from netzdesk.office.story import Variant
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.pdf_pages import PdfPages
from netzdesk.ui.dialogs.printing import ask_printer, has_printer, print_pages, stands_still
from netzdesk.ui.dialogs.save_as import ask_where, file_name, open_elsewhere
from netzdesk.ui.dialogs.work_strip import WorkStrip
from netzdesk.ui.i18n import LANGUAGE_NAMES


@dataclass(frozen=True, slots=True)
class Edition:
    """How a document is wanted: its look, the code of its language, its wording, pages or a booklet to fold."""

    variant: Variant
    language: str
    wording: Wording = Wording.STANDARD
    folded: bool = False


MakePdf = Callable[[Path, Progress, Edition], Sequence[Remark | str]]
"""``make_pdf(path, progress, edition)`` writes the document in the worker's thread.

It gives sentences on what to look at before paper is spent, and where that is; none where all is well.
"""

VARIANT_NAMES: dict[Variant, str] = {
    "standard": QT_TRANSLATE_NOOP("Paper", "Normal"),
    "large": QT_TRANSLATE_NOOP("Paper", "Großdruck"),
    "mono": QT_TRANSLATE_NOOP("Paper", "Schwarz-Weiß"),
}


def offer(variants: QComboBox, languages: QComboBox, save: QPushButton, print_out: QPushButton) -> None:
    """Fill the choices of a document, and make printing the main button, or saving where no printer is known."""
    offer_looks(variants, languages)
    main = print_out if has_printer() else save
    main.setProperty("look", "primary")
    main.setDefault(True)
    print_out.setVisible(has_printer())


def offer_looks(variants: QComboBox, languages: QComboBox) -> None:
    """Fill the choices of look and language, those in force first."""
    for variant, name in VARIANT_NAMES.items():
        variants.addItem(translate("Paper", name), variant)
    for code in LANGUAGES:
        languages.addItem(LANGUAGE_NAMES[code], code)
    languages.setCurrentIndex(languages.findData(current_language()))


def offer_wordings(wordings: QComboBox) -> None:
    """Fill the choice between the standard text and an easier one."""
    for wording in Wording:
        wordings.addItem(wording.word(), wording)


def made(make_pdf: MakePdf, edition: Edition, progress: Progress) -> tuple[PdfPages, Sequence[Remark | str]]:
    """The pages of the document and what to look at; nothing of it stays on the disk."""
    with tempfile.TemporaryDirectory(prefix="netzdesk-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "pages.pdf"
        remarks = make_pdf(path, progress, edition)
        return PdfPages(path), remarks


def save_pdf(
    parent: QWidget, desk: Desk, pages: PdfPages, title: str, strip: WorkStrip, then: Callable[[], None]
) -> None:
    """Ask where and write the pages there, then call ``then``; what went wrong is told in the strip."""

    def write(path: Path) -> None:
        try:
            with whole_file(path) as part:
                part.write_bytes(pages.content)
        except OSError as error:
            strip.say(str(unwritable(path, error)))
            return
        strip.tell(saved(path))
        then()

    ask_where(parent, desk.settings, file_name(title, ".pdf", date.today()), "PDF", write)


def saved(path: Path) -> str:
    """That a file is there now."""
    return translate("Paper", "Gespeichert: {path}").format(path=path)


def print_pdf(
    parent: QWidget,
    desk: Desk,
    pages: PdfPages,
    title: str,
    strip: WorkStrip,
    then: Callable[[], None],
    *,
    folded: bool = False,
) -> None:
    """Ask for printer, copies and pages, print beside the window, then call ``then``."""

    def start(printer: QPrinter) -> None:
        def finish(_sides: int) -> None:
            if stands_still(printer):
                strip.say(translate("Paper", "Der Auftrag wartet: Der Drucker ist angehalten oder gestört."))
            else:
                strip.tell(translate("Paper", "Der Auftrag ist beim Drucker."))
            then()

        strip.run(
            desk.jobs,
            translate("Paper", "Wird gedruckt …"),
            lambda progress: print_pages(pages, printer, progress),
            finish,
        )

    ask_printer(parent, title, pages, start, folded=folded)


def open_pdf(pages: PdfPages, title: str, folder: Path, strip: WorkStrip) -> None:
    """Put the pages into ``folder`` and hand them to the program this computer has for PDF files.

    Where it has none, the strip says so.
    """
    path = folder / file_name(title, ".pdf", date.today())
    path.write_bytes(pages.content)
    if not open_elsewhere(path):
        strip.say(
            translate(
                "Paper", "Auf diesem Computer ist kein Programm für PDF-Dateien eingerichtet. "
                "Speichern Sie das PDF und öffnen Sie es anderswo."
            )
        )  # fmt: skip
