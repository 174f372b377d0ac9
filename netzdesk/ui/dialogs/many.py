"""One document for several records at once: a file for each in a folder, packs and letters for all who are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from netzdesk.base.errors import unwritable
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.handouts import Handout
from netzdesk.handouts.before_many import remarks_on_many
from netzdesk.handouts.before_printing import Remark
from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.paper import Edition, offer_looks, offer_wordings
from netzdesk.ui.dialogs.remarks import place_of, show_remarks
from netzdesk.ui.dialogs.save_as import ask_folder, open_elsewhere
from netzdesk.ui.forms.ui_many import Ui_Many
from netzdesk.ui.jobs import Job


class ManyDialog(QDialog):
    """Which document, how it looks, and the folder; files come only when all are made, so Cancel leaves nothing.

    ``place_wanted(kind, key)`` leads to what a remark on the documents is about.
    """

    place_wanted = Signal(str, str)

    def __init__(
        self, desk: Desk, parent: QWidget | None, handouts: Sequence[Handout], record_ids: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_Many()
        form.setupUi(self)
        self._desk = desk
        self._record_ids = tuple(record_ids)
        self._folder: Path | None = None
        self._looking: Job | None = None
        for handout in handouts:
            form.document.addItem(handout.heading(), handout)
        offer_looks(form.variant, form.language)
        offer_wordings(form.wording)
        words = translate(
            "Many", "%n Einträge sind gewählt. Jeder bekommt eine eigene PDF-Datei.", None, len(record_ids)
        )
        form.hint.setText(words)
        form.document.currentIndexChanged.connect(self._offer)
        form.wording.currentIndexChanged.connect(self._look)
        form.remarks.linkActivated.connect(self._lead)
        form.save.clicked.connect(self.ask)
        form.open_folder.clicked.connect(self._open)
        form.close_dialog.clicked.connect(self.reject)
        form.strip.busy.connect(lambda busy: form.save.setEnabled(not busy))
        self._offer()

    def ask(self) -> QFileDialog:
        """Ask for the folder, then write."""
        return ask_folder(self, self._desk.settings, self.write)

    def write(self, folder: Path) -> None:
        """Make all files beside the window, then keep that packs were handed over."""
        form, desk, record_ids = self.form, self._desk, self._record_ids
        handout: Handout = form.document.currentData()
        edition = Edition(
            form.variant.currentData(), form.language.currentData(), Wording(form.wording.currentData())
        )
        record = handout.key == "onboarding-pack" and form.record.isChecked()

        def work(progress: Progress) -> int:
            count = _write(desk, handout, record_ids, folder, edition, progress)
            if record:
                _record(desk, record_ids, edition)
            return count

        def tell(count: int) -> None:
            self._folder = folder
            said = translate("Many", "%n Dateien gespeichert: {folder}", None, count)
            form.strip.tell(said.format(folder=folder))
            form.open_folder.show()

        form.open_folder.hide()
        self._stop_looking()
        form.strip.run(desk.jobs, translate("Many", "Die Dateien werden gemacht …"), work, tell)

    def done(self, result: int) -> None:
        """Stop what is under way."""
        self._stop_looking()
        self.form.strip.cancel()
        super().done(result)

    def _offer(self) -> None:
        """Show only the choices that the document has."""
        form = self.form
        handout: Handout = form.document.currentData()
        form.wording.setEnabled(handout.worded is not None)
        form.record.setVisible(handout.key == "onboarding-pack")
        self._look()

    def _look(self) -> None:
        """Look beside the window at what is missing in these documents, and tell it."""
        self._stop_looking()
        show_remarks(self.form.remarks, [])
        read, record_ids = self._desk.read, self._record_ids
        handout: Handout = self.form.document.currentData()
        wording = Wording(self.form.wording.currentData())

        def work(progress: Progress) -> list[Remark]:
            return remarks_on_many(read, handout, record_ids, date.today(), wording, progress)

        self._looking = job = self._desk.jobs.run(work)
        job.done.connect(self._tell)

    def _tell(self, found: list[Remark]) -> None:
        if self.sender() is self._looking:
            self._looking = None
            show_remarks(self.form.remarks, found)
            self._make_room()

    def _make_room(self) -> None:
        """Grow so that the remarks are read as a whole, as far as the screen goes."""
        layout = self.layout()
        if layout:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), min(max(self.height(), wanted), self.screen().availableSize().height()))

    def _stop_looking(self) -> None:
        if self._looking:
            self._looking.cancel()
            self._looking = None

    def _lead(self, link: str) -> None:
        self.reject()
        self.place_wanted.emit(*place_of(link))

    def _open(self) -> None:
        if self._folder and not open_elsewhere(self._folder):
            self.form.strip.say(translate("Many", "Der Ordner lässt sich hier nicht öffnen."))


def open_many(
    desk: Desk, parent: QWidget | None, handouts: Sequence[Handout], record_ids: Sequence[str]
) -> ManyDialog:
    """Offer these documents, one of each for every record."""
    return open_dialog(desk, ManyDialog(desk, parent, handouts, record_ids))


def _write(
    desk: Desk,
    handout: Handout,
    record_ids: Sequence[str],
    folder: Path,
    edition: Edition,
    progress: Progress,
) -> int:
    """The number of files that are in the folder now; ``UserError`` where it takes none."""
    from netzdesk.handouts.many import write_many

    try:
        written = write_many(
            desk.read,
            handout,
            record_ids,
            folder,
            date.today(),
            variant=edition.variant,
            code=edition.language,
            wording=edition.wording,
            progress=progress,
        )
    except OSError as error:
        raise unwritable(folder, error) from error
    return len(written)


def _record(desk: Desk, partner_ids: Sequence[str], edition: Edition) -> None:
    """Keep in one step that these packs were handed over."""
    from netzdesk.handouts.many import record_packs

    with desk.change(translate("Pack", "%n Mappen übergeben", None, len(partner_ids))) as session:
        record_packs(session, partner_ids, date.today(), code=edition.language, variant=edition.variant)
