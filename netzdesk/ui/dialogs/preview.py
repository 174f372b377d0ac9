"""Preview and print: any document as it will lie on the table, in every variant, language and wording."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from netzdesk.base.errors import unwritable
from netzdesk.base.text import translate
from netzdesk.handouts.before_printing import Remark
from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.paper import (
    Edition,
    MakePdf,
    made,
    offer,
    offer_wordings,
    open_pdf,
    print_pdf,
    save_pdf,
    saved,
)
from netzdesk.ui.dialogs.pdf_pages import PdfPages
from netzdesk.ui.dialogs.remarks import place_of, show_remarks
from netzdesk.ui.dialogs.save_as import ask_where, file_name
from netzdesk.ui.forms.ui_preview import Ui_Preview

WriteWord = Callable[[Path, Edition], None]
"""``write_word(path, edition)`` writes the letters of a document for Word and LibreOffice; in the worker's thread."""


class PreviewDialog(QDialog):
    """Shows a document and prints or keeps it; another variant or language is made anew beside the window.

    ``has_wordings`` offers an easier text, ``folds`` a booklet. ``place_wanted(kind, key)`` leads to what a remark is
    about.
    """

    place_wanted = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        make_pdf: MakePdf,
        write_word: WriteWord | None = None,
        *,
        has_wordings: bool = False,
        folds: bool = False,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_Preview()
        self.form.setupUi(self)
        self._desk = desk
        self._title = title
        self._make_pdf = make_pdf
        self._write_word = write_word
        self._lent = tempfile.TemporaryDirectory(prefix="netzdesk-", ignore_cleanup_errors=True)
        form = self.form
        self.setWindowTitle(translate("Preview", "Vorschau: {title}").format(title=title))
        offer(form.variant, form.language, form.save, form.print_out)
        offer_wordings(form.wording)
        form.wording.setVisible(has_wordings)
        form.wording_label.setVisible(has_wordings)
        form.folded.setVisible(folds)
        for choice in (form.variant, form.language, form.wording):
            choice.currentIndexChanged.connect(self.render_pages)
        form.folded.toggled.connect(self.render_pages)
        form.save.clicked.connect(self._save)
        form.print_out.clicked.connect(self._print)
        form.open_with.clicked.connect(self._open)
        form.save_word.setVisible(write_word is not None)
        form.save_word.clicked.connect(self._save_word)
        form.remarks.linkActivated.connect(self._lead)
        form.close_dialog.clicked.connect(self.reject)
        form.strip.busy.connect(self._set_busy)
        form.pdf.show_pages(None)
        self.render_pages()

    def render_pages(self) -> None:
        """Make the document as chosen and show it."""
        make_pdf, edition = self._make_pdf, self.edition()
        self.form.strip.run(
            self._desk.jobs,
            translate("Preview", "Die Seiten werden gemacht …"),
            lambda progress: made(make_pdf, edition, progress),
            self._show,
        )

    def edition(self) -> Edition:
        """What is chosen."""
        form = self.form
        return Edition(
            form.variant.currentData(),
            form.language.currentData(),
            Wording(form.wording.currentData()),
            form.folded.isChecked(),
        )

    def done(self, result: int) -> None:
        """Stop what is under way and let go of the pages."""
        self.form.strip.cancel()
        self.form.pdf.show_pages(None)
        self._lent.cleanup()
        super().done(result)

    def _lead(self, link: str) -> None:
        self.reject()
        self.place_wanted.emit(*place_of(link))

    def _show(self, answer: tuple[PdfPages, Sequence[Remark | str]]) -> None:
        pages, remarks = answer
        is_first = self.form.pdf.pages() is None
        self.form.pdf.show_pages(pages)
        if is_first and self.form.variant.hasFocus():
            self.form.pdf.form.view.setFocus()  # to read on at once by the keys for pages
        show_remarks(self.form.remarks, remarks)

    def _set_busy(self, busy: bool) -> None:
        ready = not busy and self.form.pdf.pages() is not None
        for button in (self.form.save, self.form.print_out, self.form.open_with, self.form.save_word):
            button.setEnabled(ready)

    def _save(self) -> None:
        save_pdf(self, self._desk, self.form.pdf.document(), self._title, self.form.strip, lambda: None)

    def _print(self) -> None:
        folded = self.form.folded.isChecked()
        print_pdf(
            self,
            self._desk,
            self.form.pdf.document(),
            self._title,
            self.form.strip,
            lambda: None,
            folded=folded,
        )

    def _open(self) -> None:
        open_pdf(self.form.pdf.document(), self._title, Path(self._lent.name), self.form.strip)

    def _save_word(self) -> None:
        write_word, edition = self._write_word, self.edition()
        if write_word is None:
            return
        strip, jobs = self.form.strip, self._desk.jobs

        def start(path: Path) -> None:
            def write() -> Path:
                try:
                    write_word(path, edition)
                except OSError as error:
                    raise unwritable(path, error) from error
                return path

            strip.run(
                jobs,
                translate("Preview", "Die Word-Datei wird geschrieben …"),
                lambda _progress: write(),
                lambda _path: strip.tell(saved(path)),
            )

        ask_where(self, self._desk.settings, file_name(self._title, ".docx", date.today()), "Word", start)


def open_preview(
    desk: Desk,
    parent: QWidget | None,
    title: str,
    make_pdf: MakePdf,
    write_word: WriteWord | None = None,
    *,
    has_wordings: bool = False,
    folds: bool = False,
) -> PreviewDialog:
    """Show what ``make_pdf`` writes; ``title`` also names the file it is kept in."""
    dialog = PreviewDialog(desk, parent, title, make_pdf, write_word, has_wordings=has_wordings, folds=folds)
    return open_dialog(desk, dialog)
