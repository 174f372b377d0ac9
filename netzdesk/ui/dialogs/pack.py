"""The onboarding pack of one partner: what goes in, what is missing, how it looks, and the hand-over."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QWidget

from netzdesk.base import dates
from netzdesk.base.progress import Progress
from netzdesk.base.text import language, tied, translate
from netzdesk.handouts import onboarding_pack
from netzdesk.handouts.before_printing import Remark, of_pack, of_partner
from netzdesk.handouts.onboarding_pack.facts import gather
from netzdesk.model.terms import Wording
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.paper import Edition, made, offer, offer_wordings, open_pdf, print_pdf, save_pdf
from netzdesk.ui.dialogs.pdf_pages import PdfPages
from netzdesk.ui.dialogs.remarks import place_of, show_remarks
from netzdesk.ui.forms.ui_pack import Ui_Pack
from netzdesk.work.onboarding import packs_of

PAUSE = 250
"""Milliseconds after the last tick before the pages are made anew."""


class PackDialog(QDialog):
    """Pages for one partner beside the choices that make them; printing or keeping them records the hand-over.

    ``place_wanted(kind, key)`` leads to what a remark is about.
    """

    place_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None, partner_id: str) -> None:
        super().__init__(parent)
        self.form = form = Ui_Pack()
        form.setupUi(self)
        form.pdf.setContentsMargins(self.fontMetrics().height() // 3, 0, 0, 0)  # room beside the handle
        self._desk = desk
        self._partner_id = partner_id
        self._partner_name = ""
        self._boxes: dict[str, QCheckBox] = {}
        self._recorded: set[tuple[str, ...]] = set()
        self._lent = tempfile.TemporaryDirectory(prefix="netzdesk-", ignore_cleanup_errors=True)
        offer(form.variant, form.language, form.save, form.print_out)
        offer_wordings(form.wording)
        self._title = self._show_facts()
        self.setWindowTitle(self._title)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.render_pages)
        for choice in (form.variant, form.language, form.wording):
            choice.currentIndexChanged.connect(self.render_pages)
        form.save.clicked.connect(
            lambda: save_pdf(self, desk, self.form.pdf.document(), self._title, form.strip, self._record)
        )
        form.print_out.clicked.connect(
            lambda: print_pdf(self, desk, self.form.pdf.document(), self._title, form.strip, self._record)
        )
        form.open_with.clicked.connect(self._open)
        form.gaps.linkActivated.connect(self._lead)
        form.close_dialog.clicked.connect(self.reject)
        form.strip.busy.connect(self._set_busy)
        form.panes.setStretchFactor(1, 1)
        form.pdf.show_pages(None)
        self.render_pages()

    def chosen(self) -> tuple[str, ...]:
        """The keys of the sections that go in, in their order."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def render_pages(self) -> None:
        """Make the pack as chosen and show it; the gaps in its letter are told beside it."""
        desk, partner_id, sections = self._desk, self._partner_id, self.chosen()
        wording = Wording(self.form.wording.currentData())
        edition = Edition(self.form.variant.currentData(), self.form.language.currentData(), wording)

        def make_pdf(path: Path, progress: Progress, edition: Edition) -> list[Remark | str]:
            from netzdesk.office import pages

            with language(edition.language), desk.read() as session:
                told = onboarding_pack.story(session, partner_id, sections, date.today(), wording)
            found = pages.write(path, told, edition.variant, progress).warnings
            with desk.read() as session:
                said = list(of_partner(session, partner_id, date.today(), greeted=False))
                said += of_pack(session, partner_id, date.today(), wording, sections)
            return [*said, *found]

        def work(progress: Progress) -> tuple[PdfPages, Sequence[Remark | str]]:
            return made(make_pdf, edition, progress)

        self.form.strip.run(desk.jobs, translate("Pack", "Die Mappe wird gemacht …"), work, self._show)

    def done(self, result: int) -> None:
        """Stop what is under way and let go of the pages."""
        self._soon.stop()
        self.form.strip.cancel()
        self.form.pdf.show_pages(None)
        self._lent.cleanup()
        super().done(result)

    def _show_facts(self) -> str:
        """Fill what is known before any page is made, and give the title of the pack."""
        form = self.form
        with self._desk.read() as session:
            facts = gather(session, self._partner_id, date.today())
            packs = packs_of(session, facts.partner)
            for section in onboarding_pack.sections(session, self._partner_id, date.today()):
                self._offer_section(section)
            for before, after in pairwise((form.wording, *self._boxes.values(), form.record)):
                QWidget.setTabOrder(before, after)
            self._partner_name = facts.partner.name
            form.partner.setText(tied(self._partner_name))
            form.partner.setAccessibleName(self._partner_name)
            if facts.person:
                form.recipient.setText(
                    translate("Pack", "Begrüßt wird {name}.").format(name=facts.person.full_name)
                )
            else:
                form.recipient.setText(
                    translate(
                        "Pack", "Es ist keine Ansprechperson eingetragen. Die Begrüßung nennt keinen Namen."
                    )
                )
                form.recipient.setProperty("tone", "warning")
            if packs:
                last = translate("Pack", "Zuletzt übergeben am {day}.")
                form.last_pack.setText(last.format(day=dates.short(packs[0].handed_over_on)))
            else:
                form.last_pack.setText(translate("Pack", "Bisher wurde keine Mappe übergeben."))
            return translate("Pack", "Willkommensmappe für {partner}").format(partner=facts.partner.name)

    def _offer_section(self, section: onboarding_pack.PackSection) -> None:
        box = QCheckBox(section.title.replace("&", "&&"), self.form.sections)
        box.setChecked(section.has_data)
        box.setEnabled(section.has_data)
        box.setObjectName(f"section_{section.key}")
        box.setAccessibleDescription(section.missing)
        box.toggled.connect(self._render_soon)
        self._boxes[section.key] = box
        self.form.sections_layout.addWidget(box)
        if section.missing:
            why = QLabel(section.missing, self.form.sections, wordWrap=True)
            why.setProperty("tone", "muted")
            why.setIndent(box.fontMetrics().height() * 2)
            self.form.sections_layout.addWidget(why)

    def _render_soon(self, _ticked: bool) -> None:
        self._soon.start()

    def _lead(self, link: str) -> None:
        self.reject()
        self.place_wanted.emit(*place_of(link))

    def _show(self, answer: tuple[PdfPages, Sequence[Remark | str]]) -> None:
        pages, remarks = answer
        self.form.pdf.show_pages(pages)
        show_remarks(self.form.gaps, remarks)

    def _set_busy(self, busy: bool) -> None:
        ready = not busy and self.form.pdf.pages() is not None
        for button in (self.form.save, self.form.print_out, self.form.open_with):
            button.setEnabled(ready)

    def _record(self) -> None:
        """Keep that these sections were handed over; once for each way the pack was made."""
        code, variant = self.form.language.currentData(), self.form.variant.currentData()
        made_so = (code, variant, *self.chosen())
        if not self.form.record.isChecked() or made_so in self._recorded:
            return
        self._recorded.add(made_so)
        label = translate("Pack", "Mappe übergeben: {partner}").format(partner=self._partner_name)
        with self._desk.change(label) as session:
            onboarding_pack.record_handover(
                session, self._partner_id, list(self.chosen()), date.today(), language=code, variant=variant
            )
        self.form.last_pack.setText(
            translate("Pack", "Zuletzt übergeben am {day}.").format(day=dates.short(date.today()))
        )

    def _open(self) -> None:
        open_pdf(self.form.pdf.document(), self._title, Path(self._lent.name), self.form.strip)


def open_pack(desk: Desk, parent: QWidget | None, partner_id: str) -> PackDialog:
    """Show the onboarding pack of a partner, ready to be printed."""
    return open_dialog(desk, PackDialog(desk, parent, partner_id))
