"""Preview and print: any document as it will lie on the table, in three variants and two languages (A24)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.progress import Progress
from netzdesk.base.text import language, translate
from netzdesk.office.story import Story, Variant
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.paper import MakePdf, made, offer, open_pdf, print_pdf, save_pdf
from netzdesk.ui.dialogs.pdf_pages import PdfPages
from netzdesk.ui.forms.ui_preview import Ui_Preview


class PreviewDialog(QDialog):
    """Shows a document and prints or keeps it; another variant or language is made anew beside the window."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, make_pdf: MakePdf) -> None:
        super().__init__(parent)
        self.form = Ui_Preview()
        self.form.setupUi(self)
        self._desk = desk
        self._title = title
        self._make_pdf = make_pdf
        self._lent = tempfile.TemporaryDirectory(prefix="netzdesk-", ignore_cleanup_errors=True)
        form = self.form
        self.setWindowTitle(translate("Preview", "Vorschau: {title}").format(title=title))
        offer(form.variant, form.language, form.save, form.print_out)
        form.variant.currentIndexChanged.connect(self.render_pages)
        form.language.currentIndexChanged.connect(self.render_pages)
        form.save.clicked.connect(self._save)
        form.print_out.clicked.connect(self._print)
        form.open_with.clicked.connect(self._open)
        form.close_dialog.clicked.connect(self.reject)
        form.strip.busy.connect(self._set_busy)
        form.pdf.show_pages(None)
        self.render_pages()

    def render_pages(self) -> None:
        """Make the document in the chosen variant and language and show it."""
        make_pdf, variant, code = (
            self._make_pdf,
            self.form.variant.currentData(),
            self.form.language.currentData(),
        )
        self.form.strip.run(
            self._desk.jobs,
            translate("Preview", "Die Seiten werden gemacht …"),
            lambda progress: made(make_pdf, variant, code, progress),
            self.form.pdf.show_pages,
        )

    def done(self, result: int) -> None:
        """Stop what is under way and let go of the pages."""
        self.form.strip.cancel()
        self.form.pdf.show_pages(None)
        self._lent.cleanup()
        super().done(result)

    def _set_busy(self, busy: bool) -> None:
        ready = not busy and self.form.pdf.pages() is not None
        for button in (self.form.save, self.form.print_out, self.form.open_with):
            button.setEnabled(ready)

    def _pages(self) -> PdfPages:
        pages = self.form.pdf.pages()
        if pages is None:
            raise RuntimeError
        return pages

    def _save(self) -> None:
        save_pdf(self, self._desk, self._pages(), self._title, self.form.strip, lambda: None)

    def _print(self) -> None:
        print_pdf(self, self._desk, self._pages(), self._title, self.form.strip, lambda: None)

    def _open(self) -> None:
        try:
            open_pdf(self._pages(), self._title, Path(self._lent.name))
        except UserError as error:
            self.form.strip.say(str(error))


def open_preview(desk: Desk, parent: QWidget | None, title: str, make_pdf: MakePdf) -> PreviewDialog:
    """Show what ``make_pdf(path, progress, variant, language)`` writes; ``title`` also names the file it is kept in."""
    return open_dialog(desk, PreviewDialog(desk, parent, title, make_pdf))


def open_handout(
    desk: Desk,
    parent: QWidget | None,
    title: str,
    story: Callable[[Session, str, date], Story],
    record_id: str = "",
) -> PreviewDialog:
    """Show a handout about a record (or about the network) with today's data."""

    def make_pdf(path: Path, progress: Progress, variant: Variant, code: str) -> None:
        from netzdesk.office import pages

        with language(code), desk.read() as session:
            told = story(session, record_id, date.today())
        pages.write(path, told, variant, progress)

    return open_preview(desk, parent, title, make_pdf)
