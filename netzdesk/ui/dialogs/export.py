"""Lists to a workbook: what is shown or all of it, alone or with the persons for a meeting."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from netzdesk.base.columns import Column
from netzdesk.base.progress import Progress
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange.list_file import CARD_LISTS, ListPart, write_lists
from netzdesk.office.sheets import SheetReport
from netzdesk.office.vcards import Version
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.save_as import ask_where, file_name, open_elsewhere
from netzdesk.ui.forms.ui_export import Ui_Export
from netzdesk.work import listing as lists
from netzdesk.work.listing import Listing, ListQuery
from netzdesk.work.meetings import partners_of, people_of
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.person_list import CONTACT_WAYS, PERSONS

KINDS = {
    ".xlsx": QT_TRANSLATE_NOOP("Export", "Excel (.xlsx)"),
    ".ods": QT_TRANSLATE_NOOP("Export", "LibreOffice (.ods)"),
    ".csv": QT_TRANSLATE_NOOP("Export", "Text für andere Programme (.csv)"),
    ".vcf": QT_TRANSLATE_NOOP("Export", "Adresskarten für Telefon und E-Mail (.vcf)"),
    ".vcf 4.0": QT_TRANSLATE_NOOP("Export", "Adresskarten, neuere Fassung (vCard 4.0)"),
}
"""What can be written: the suffix, with the version behind it where there are several; and its name."""

COLUMNS = {
    "shown": QT_TRANSLATE_NOOP("Export", "wie auf dem Bildschirm"),
    "all": QT_TRANSLATE_NOOP("Export", "alle"),
    "meeting": QT_TRANSLATE_NOOP("Export", "für Sitzungen"),
}


class ExportDialog(QDialog):
    """Four choices, each with a sensible answer, and a file; another list than the shown one is written whole."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        listing: Listing[Any],
        query: ListQuery,
        columns: tuple[Column[Any], ...],
        chosen: tuple[str, ...],
    ) -> None:
        super().__init__(parent)
        self.form = form = Ui_Export()
        form.setupUi(self)
        self._desk = desk
        self._shown = ListPart(listing, query, columns)
        self._written: Path | None = None
        self._chosen = chosen
        self._fill_contents()
        for key, words in COLUMNS.items():
            form.columns.addItem(translate("Export", words), key)
        for suffix, name in KINDS.items():
            form.kind.addItem(translate("Export", name), suffix)
        self._fill_rows()
        form.content.currentIndexChanged.connect(self._suit_columns)
        form.content.currentIndexChanged.connect(self._offer)
        form.rows.currentIndexChanged.connect(self._offer)
        form.columns.currentIndexChanged.connect(self._offer)
        form.kind.currentIndexChanged.connect(self._offer)
        form.save.clicked.connect(self._ask)
        form.open_file.clicked.connect(self._open)
        form.close_dialog.clicked.connect(self.reject)
        form.strip.busy.connect(lambda busy: form.save.setEnabled(not busy))
        self._offer()

    def _fill_contents(self) -> None:
        """Offer the list that is shown first."""
        form, listing = self.form, self._shown.listing
        form.content.addItem(listing.heading(), (listing,))
        for other in (PARTNERS, PERSONS):
            if other is not listing:
                form.content.addItem(other.heading(), (other,))
        form.content.addItem(
            translate("Export", "Für Sitzungen: Partner*innen und Personen"), (PARTNERS, PERSONS)
        )

    def _fill_rows(self) -> None:
        """Offer the chosen rows first where there are several, then those on screen, then all; of another list all."""
        form, query, chosen = self.form, self._shown.query, self._chosen
        others = self._listings()
        if self._shown.listing not in others:
            with self._desk.look() as reader:
                whole = sum(lists.count(reader, each, ListQuery()) for each in others)
            form.rows.addItem(translate("Export", "alle (%n)", None, whole), ListQuery())
            return
        with self._desk.look() as reader:
            shown, whole = (
                lists.count(reader, self._shown.listing, each)
                for each in (query, ListQuery(trash=query.trash))
            )
        if len(chosen) > 1:
            form.rows.addItem(
                translate("Export", "die ausgewählten (%n)", None, len(chosen)), query._replace(only=chosen)
            )
        form.rows.addItem(translate("Export", "wie auf dem Bildschirm (%n)", None, shown), query)
        form.rows.addItem(
            translate("Export", "alle (%n)", None, whole), ListQuery(trash=query.trash, sort=query.sort)
        )

    def reject(self) -> None:
        """Close, or stop what is under way, as in every dialog that writes."""
        if self.form.strip.is_busy():
            self.form.strip.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Stop what is under way."""
        self.form.strip.cancel()
        super().done(result)

    def parts(self) -> list[ListPart]:
        """The lists that would be written, as chosen."""
        found = []
        for listing in self._listings():
            query = ListQuery()
            if listing is self._shown.listing:
                query = self.form.rows.currentData()
            elif self._follows():
                query = ListQuery(only=self._belonging(listing))
            found.append(ListPart(listing, query, self._columns(listing)))
        return found

    def _columns(self, listing: Listing[Any]) -> tuple[Column[Any], ...]:
        match self.form.columns.currentData():
            case "all":
                return listing.all_columns()
            case "meeting":
                return listing.for_meetings()
        if listing is self._shown.listing:
            return self._shown.columns
        return tuple(column for column in listing.columns if column.shown)

    def _follows(self) -> bool:
        """Whether the other list of the workbook for meetings holds who belongs to the chosen rows of the shown one."""
        query: ListQuery = self.form.rows.currentData()
        narrowed = bool(query.text.strip() or query.filters or query.only)
        return narrowed and len(self._listings()) > 1 and self._shown.listing in self._listings()

    def _belonging(self, listing: Listing[Any]) -> tuple[str, ...]:
        """The keys of those who belong to the chosen rows; a key that nobody has where there are none."""
        with self._desk.look() as reader:
            keys = lists.ids(reader, self._shown.listing, self.form.rows.currentData())
            return tuple((people_of if listing is PERSONS else partners_of)(reader, keys)) or ("",)

    def _listings(self) -> tuple[Listing[Any], ...]:
        chosen: tuple[Listing[Any], ...] = self.form.content.currentData()
        suffix = self._suffix()
        if suffix == ".vcf" and any(each.key not in CARD_LISTS for each in chosen):
            return (PERSONS,)
        return chosen[:1] if suffix == ".csv" else chosen

    def _suffix(self) -> str:
        kind: str = self.form.kind.currentData()
        return kind.split(maxsplit=1)[0]

    def _offer(self) -> None:
        """Grey out what has no meaning for the chosen content."""
        form = self.form
        of_shown = self._shown.listing in self._listings()
        if of_shown != form.rows.isEnabled():
            quiet = form.rows.blockSignals(True)
            form.rows.clear()
            self._fill_rows()
            form.rows.blockSignals(quiet)
            form.rows.setEnabled(of_shown)
        chosen, suffix = form.content.currentData(), self._suffix()
        form.columns.setEnabled(suffix != ".vcf")
        hint = ""
        if self._follows():
            hint = (
                translate("Export", "Dazu kommen die Personen, die zu diesen Partner*innen gehören.")
                if self._shown.listing is PARTNERS
                else translate("Export", "Dazu kommen die Partner*innen, zu denen diese Personen gehören.")
            )
        elif suffix == ".csv" and len(chosen) > 1:
            hint = translate("Export", "Eine CSV-Datei fasst nur eine Liste: die der Partner*innen.")
        elif suffix == ".vcf" and self._listings() != chosen:
            hint = translate(
                "Export",
                "Adresskarten gibt es von Partner*innen und Personen: Gespeichert werden alle Personen.",
            )
        form.hint.setText("\n".join(filter(None, (hint, self._unasked()))))

    def _unasked(self) -> str:
        """How many of the people whose phone or mail would be written have not agreed that others get it."""
        number = 0
        with self._desk.look() as reader:
            for part in self.parts():
                with_ways = self._suffix() == ".vcf" or any(
                    column.key in CONTACT_WAYS for column in part.columns
                )
                only_agreed = part.query.values_of("may_share") == ("1",)
                if part.listing is PERSONS and with_ways and not only_agreed:
                    number += lists.count(reader, PERSONS, part.query.having("may_share", "0"))
        if not number:
            return ""
        return translate(
            "Export",
            "%n Personen haben der Weitergabe ihrer Kontakte nicht zugestimmt. Behalten Sie die Datei für sich.",
            None,
            number,
        )

    def _suit_columns(self) -> None:
        """For a meeting other columns are wanted than on the screen."""
        is_meeting = len(self.form.content.currentData()) > 1
        self.form.columns.setCurrentIndex(self.form.columns.findData("meeting" if is_meeting else "shown"))

    def _title(self) -> str:
        listings = self._listings()
        return (
            listings[0].heading() if len(listings) == 1 else translate("Export", "Partner*innen und Personen")
        )

    def _ask(self) -> None:
        name = file_name(self._title(), self._suffix(), date.today())
        kind = translate("Export", KINDS[self.form.kind.currentData()]).split(" (")[0]
        ask_where(self, self._desk.settings, name, kind, self._write)

    def _write(self, path: Path) -> None:
        desk, title, parts = self._desk, self._title(), self.parts()
        version: Version = "4.0" if self.form.kind.currentData().endswith("4.0") else "3.0"

        def work(progress: Progress) -> SheetReport:
            with desk.read() as session:
                return write_lists(session, path, title, parts, progress, card_version=version)

        def tell(report: SheetReport) -> None:
            self._written = path
            rows = translate("Export", "%n Zeilen gespeichert: {path}", None, report.rows).format(path=path)
            self.form.strip.tell("\n".join((rows, *report.warnings)))
            self.form.open_file.show()
            self.form.open_file.setFocus()

        self.form.open_file.hide()
        self.form.strip.run(desk.jobs, translate("Export", "Die Liste wird geschrieben …"), work, tell)

    def _open(self) -> None:
        if self._written and not open_elsewhere(self._written):
            self.form.strip.say(
                translate("Export", "Auf diesem Computer ist kein Programm für diese Datei eingerichtet.")
            )


def open_export(
    desk: Desk,
    parent: QWidget | None,
    listing: Listing[Any],
    query: ListQuery,
    columns: tuple[Column[Any], ...],
    chosen: tuple[str, ...] = (),
) -> ExportDialog:
    """Offer to write a list to a file; ``query`` and ``columns`` are what the screen shows of it, ``chosen`` the keys
    of the rows that are chosen there.
    """
    return open_dialog(desk, ExportDialog(desk, parent, listing, query, columns, chosen))
