"""Reading a list in: what the columns mean, what would happen to every row, then all of it as one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget

from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.exchange.found import FoundTable, names
from netzdesk.exchange.planned import Decision, ImportPlan, Outcome
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.layout import set_tab_order
from netzdesk.ui.dialogs.import_look import Looked, ask_list, compare, look_at
from netzdesk.ui.dialogs.import_rows import COLUMNS
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.refused import Refused
from netzdesk.ui.dialogs.save_as import ask_where, file_name
from netzdesk.ui.files import dropped
from netzdesk.ui.forms.ui_import_list import Ui_ImportList

PAUSE = 200
"""Milliseconds after the last choice of a field before the list is compared anew."""


class ImportDialog(QDialog):
    """Shows a list before it is read; ``imported(sentence, partners)`` comes when it has been, and the dialog
    closes; the keys of who came or was changed are a tuple.
    """

    imported = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent)
        self.form = form = Ui_ImportList()
        form.setupUi(self)
        self._desk = desk
        self._tables: list[FoundTable] = []
        self.plan: ImportPlan | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._compare)
        self._refused = Refused(form.other_file.text(), self)
        form.layout_1.insertWidget(form.layout_1.indexOf(form.pages), self._refused, 1)
        self._refused.wanted.connect(form.other_file.click)
        form.strip.failed.connect(self._refuse)
        form.table.activated.connect(self._choose_table)
        form.columns.changed.connect(self._columns_changed)
        form.preview.decided.connect(self._decided)
        form.preview.form.keep_list.clicked.connect(self._keep_list)
        form.other_file.clicked.connect(lambda: ask_list(desk, self, self.load))
        form.carry_out.clicked.connect(self._carry_out)
        form.close_dialog.clicked.connect(self.reject)
        form.strip.busy.connect(self._set_busy)
        self.load(path)

    def load(self, path: Path) -> None:
        """Look at a file: nothing is changed by that."""
        self.form.file.setText(path.name)
        self.form.file.setToolTip(str(path))
        self._tables = []
        self._show_plan(None)
        self._refused.hide()
        for widget in (self.form.pages, self.form.other_file):
            widget.show()
        desk = self._desk
        self.form.strip.run(
            self._desk.jobs,
            translate("Import", "Die Liste wird gelesen …"),
            lambda progress: look_at(desk, path, progress),
            self._show,
        )

    def _refuse(self, sentence: str) -> None:
        """Say in the place of the pages why a file gives none."""
        if not self._tables:
            self.form.strip.say("")
            for widget in (self.form.pages, self.form.other_file):
                widget.hide()
            self._refused.say(sentence)

    def reject(self) -> None:
        """Close, or stop what is under way: Escape never leaves half an import."""
        if self.form.strip.is_busy() and self._tables:
            self.form.strip.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Stop what is under way."""
        self._soon.stop()
        self.form.strip.cancel()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped."""
        paths = dropped(event.mimeData())
        if paths:
            self.load(paths[0])

    def _show(self, looked: Looked) -> None:
        """Show a list that was not shown before."""
        form = self.form
        self._tables = looked.tables
        form.table.clear()
        for table, name_parts in zip(looked.tables, names(looked.tables), strict=True):
            rows = translate("Import", "%n Zeilen", None, len(table.rows))
            name = " – ".join(part for part in name_parts if part)
            form.table.addItem(f"{name or translate('Import', 'Liste')} ({rows})")
        form.table.setCurrentIndex(looked.chosen)
        form.table_choice.setVisible(len(looked.tables) > 1)
        form.columns.show_columns(looked.tables[looked.chosen], looked.mapping)
        set_tab_order(self)
        self._show_plan(looked.plan)
        form.pages.setCurrentIndex(0 if looked.plan is None or form.columns.unclear() else 1)
        (form.carry_out if form.carry_out.isEnabled() else form.pages).setFocus()

    def _show_plan(self, plan: ImportPlan | None) -> None:
        self.plan = plan
        self.form.preview.show_plan(plan)
        self._offer()

    def _offer(self) -> None:
        """Let the button say what it would do, and the columns how many are unclear."""
        form, plan = self.form, self.plan
        unclear = form.columns.unclear() if self._tables else 0
        form.pages.setTabText(
            0,
            translate("Import", "&Spalten (%n unklar)", None, unclear)
            if unclear
            else translate("Import", "&Spalten"),
        )
        counts = plan.counts() if plan else {}
        doubtful = counts.get(Outcome.DOUBTFUL, 0)
        form.pages.setTabText(
            1,
            translate("Import", "&Vorschau (%n zweifelhaft)", None, doubtful)
            if doubtful
            else translate("Import", "&Vorschau"),
        )
        wanted = plan.partners() if plan else 0
        form.carry_out.setEnabled(wanted > 0 and not form.strip.is_busy())
        form.carry_out.setText(
            translate("Import", "%n Partner*innen &einlesen", None, wanted)
            if wanted
            else translate("Import", "&Einlesen")
        )
        form.pages.setEnabled(bool(self._tables))
        if self._tables and plan is None and not form.strip.is_busy():
            form.strip.say(translate("Import", "Ordnen Sie bitte eine Spalte dem Namen zu."))
        elif plan and not wanted and not counts[Outcome.DOUBTFUL]:
            is_left = any(row.decision is Decision.SKIP for row in plan.rows)
            form.strip.tell(
                translate("Import", "Nach Ihrer Auswahl bleibt nichts einzulesen.")
                if is_left
                else translate("Import", "Alles aus dieser Liste ist schon da.")
            )

    def _decided(self) -> None:
        """Offer what is left after a decision; what was said before it need not hold any more."""
        self.form.strip.say("")
        self._offer()

    def _set_busy(self, busy: bool) -> None:
        self.form.other_file.setEnabled(not busy)
        if busy:
            self.form.carry_out.setEnabled(False)
        else:
            self._offer()

    def _choose_table(self) -> None:
        desk, tables, chosen = self._desk, self._tables, self.form.table.currentIndex()
        self.form.strip.run(
            self._desk.jobs,
            translate("Import", "Die Liste wird verglichen …"),
            lambda progress: compare(desk, tables, chosen, None, progress),
            self._show,
        )

    def _columns_changed(self) -> None:
        """Show no plan until the rows have been compared with what holds now: nobody decides by an old one."""
        self.plan = None
        self.form.preview.show_plan(None)
        self.form.carry_out.setEnabled(False)
        self._soon.start()

    def _compare(self, outdated: str = "") -> None:
        """Compare the rows anew after another field was chosen, or after the file has changed, which is told then."""
        desk, tables, chosen = self._desk, self._tables, self.form.table.currentIndex()
        mapping = self.form.columns.mapping
        self.form.strip.run(
            self._desk.jobs,
            translate("Import", "Die Liste wird verglichen …"),
            lambda progress: compare(desk, tables, chosen, mapping, progress),
            lambda looked: self._show_again(looked.plan, outdated),
        )

    def _show_again(self, plan: ImportPlan | None, outdated: str) -> None:
        if plan and self.plan and outdated:
            plan.take_over(self.plan)
        self._show_plan(plan)
        if outdated:
            self.form.strip.say(outdated)

    def _carry_out(self) -> None:
        plan, desk = self.plan, self._desk
        if plan is None:
            return
        label, unclear = plan.label(), plan.counts()[Outcome.DOUBTFUL]

        def work(progress: Progress) -> tuple[str, tuple[str, ...]]:
            from netzdesk.exchange.carry_out import carry_out
            from netzdesk.exchange.plan import Outdated, refuse_outdated
            from netzdesk.exchange.remembered import remember

            try:
                with desk.change(label) as session:
                    refuse_outdated(session, plan)
                    done = carry_out(session, plan, progress)
                    remember(session, plan.mapping)
            except Outdated as outdated:
                return str(outdated), ()
            return label + _left_out(unclear), done.partners

        self.form.pages.setEnabled(False)
        self.form.strip.run(desk.jobs, translate("Import", "Die Liste wird eingelesen …"), work, self._finish)

    def _finish(self, told: tuple[str, tuple[str, ...]]) -> None:
        said, partners = told
        if not partners:
            self._compare(outdated=said)
            return
        self.imported.emit(said, partners)
        self.accept()

    def _keep_list(self) -> None:
        """Write the rows to look at to a workbook, to go through them elsewhere."""
        title = translate("Import", "Zeilen zum Ansehen")
        name = file_name(f"{title} {Path(self.form.file.text()).stem}", ".xlsx", date.today())

        def write(path: Path) -> None:
            from netzdesk.exchange.list_file import write_sheets
            from netzdesk.office.sheets import Sheet

            sheet = Sheet(title, COLUMNS, self.form.preview.rows())
            self.form.strip.run(
                self._desk.jobs,
                translate("Import", "Die Zeilen werden geschrieben …"),
                lambda progress: write_sheets(path, title, [sheet], progress),
                lambda _report: self.form.strip.tell(
                    translate("Import", "Gespeichert: {path}").format(path=path)
                ),
            )

        ask_where(self, self._desk.settings, name, "Excel", write)


def _left_out(unclear: int) -> str:
    if not unclear:
        return ""
    return " · " + translate("Import", "%n unklare Zeilen sind nicht dabei", None, unclear)


def open_import(
    desk: Desk,
    parent: QWidget | None,
    path: Path | None = None,
    then: Callable[[str, tuple[str, ...]], None] = lambda _sentence, _partners: None,
) -> QDialog:
    """Read a list in; without a path the file is asked for first. ``then`` gets what ``imported`` tells."""
    if path is None:
        return ask_list(desk, parent, lambda chosen: open_import(desk, parent, chosen, then))
    dialog = ImportDialog(desk, parent, path)
    dialog.imported.connect(then)
    return open_dialog(desk, dialog)
