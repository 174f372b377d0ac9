"""``ImportPreview``: what reading a list would do, how many of each, and a decision for every row that is not plain."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from netzdesk.base.text import translate
from netzdesk.exchange.planned import OUTCOME_WORDS, Decision, ImportPlan
from netzdesk.model.terms import PartnershipStatus
from netzdesk.ui.dialogs import import_differences
from netzdesk.ui.dialogs.import_rows import COLUMNS, LookRow, LookRows, rows_to_look_at
from netzdesk.ui.flow import Flow
from netzdesk.ui.forms.ui_import_preview import Ui_ImportPreview

ROOMY, REASONS, BESIDE = 20, 44, 24
"""Height in lines below which the table needs every one; width from which the reasons have room in it; height from
which what is different stands in a table of its own and not in words."""
SEEN = 500
"""Rows by which the widths of the columns are found."""


class ImportPreview(QWidget):
    """Shows a plan; ``decided`` when a decision or the status of new partners changed."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ImportPreview()
        form.setupUi(self)
        self._plan: ImportPlan | None = None
        self._model = LookRows()
        form.rows.setModel(self._model)
        form.rows.verticalHeader().hide()
        form.rows.setWordWrap(False)  # a name that is cut goes on to its last letter that has room
        form.rows.horizontalHeader().setStretchLastSection(True)
        form.rows.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        import_differences.prepare(form.differences)
        flow = Flow(form.decisions)
        for widget in (form.skip, form.fill, form.replace, form.add, form.alike):
            flow.addWidget(widget)
        form.layout_2.addWidget(form.keep_list)  # about all rows, so not beside the deeds for the chosen ones
        QWidget.setTabOrder(form.status, form.plain_ones)
        QWidget.setTabOrder(form.plain_ones, form.keep_list)
        QWidget.setTabOrder(form.keep_list, form.rows)
        for status in PartnershipStatus:
            form.status.addItem(status.word(), status)
        form.status.setCurrentIndex(form.status.findData(PartnershipStatus.ONBOARD))
        form.status.currentIndexChanged.connect(self._choose_status)
        self._buttons = (
            (form.skip, Decision.SKIP),
            (form.fill, Decision.FILL),
            (form.replace, Decision.REPLACE),
            (form.add, Decision.ADD),
        )
        for button, decision in self._buttons:
            button.clicked.connect(lambda _on=False, decision=decision: self._decide(decision))
        form.plain_ones.toggled.connect(self._show_rows)
        form.rows.selectionModel().selectionChanged.connect(self._offer_decisions)
        self.show_plan(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        self._fit()
        self._offer_decisions()

    def _fit(self) -> None:
        """Share the room: where there is little, reasons stand below the rows alone, and the hint gives way to rows.

        What becomes of the rows takes what it needs, the names have the rest where nothing is to be explained.
        """
        em, letter = self.fontMetrics().height(), self.fontMetrics().averageCharWidth()
        self.form.rows_hint.setVisible(self.height() >= ROOMY * em or not self._model.rows)
        shown = self._model.rows[:SEEN]
        reasons = self.width() >= REASONS * em and any(row.reason for row in shown)
        self.form.rows.setColumnHidden(len(COLUMNS) - 1, not reasons)
        number = COLUMNS[0].width * letter
        names, outcomes = ({column.heading(), *map(column.get, shown)} for column in COLUMNS[1:3])
        name, outcome = (
            2 * em + max(map(self.fontMetrics().horizontalAdvance, words)) for words in (names, outcomes)
        )
        bar = self.form.rows.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * em - bar - number - outcome
        for place, width in enumerate((number, min(name, room / 2) if reasons else room, outcome)):
            self.form.rows.setColumnWidth(place, int(width))
        most = max((_lines(row) for row in self._model.rows), default=0)
        self.form.differences.setVisible(most > 0 and self.height() >= BESIDE * em)
        import_differences.make_room(self.form.differences, most)

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show a plan; None while there is none."""
        self._plan = plan
        if plan:
            plan.new_status = self.form.status.currentData()
        for widget in (self.form.status_label, self.form.status):
            widget.setVisible(plan is not None)
        self._show_counts()
        self._show_rows()

    def _show_rows(self) -> None:
        plan, plain_ones = self._plan, self.form.plain_ones.isChecked()
        to_look_at = plan is not None and bool(plan.not_plain() or plan.left_out)
        self._model.show(rows_to_look_at(plan, plain_ones=plain_ones or not to_look_at) if plan else [])
        some = bool(self._model.rows)
        self.form.rows.setVisible(some)
        self.form.keep_list.setVisible(some)
        self.form.plain_ones.setVisible(to_look_at)  # nothing to choose where all is plain
        choices = any(row.planned and row.planned.allows(Decision.SKIP) for row in self._model.rows)
        self.form.decisions.setVisible(choices)
        self.form.rows_hint.setText(self._hint(to_look_at=to_look_at) if plan else "")
        self._fit()
        if some:
            self.form.rows.selectRow(self._first_to_decide())
            self.form.rows.scrollTo(self.form.rows.currentIndex())
        self._offer_decisions()

    def _hint(self, *, to_look_at: bool) -> str:
        if not to_look_at:
            if self.form.decisions.isHidden():
                return translate("Import", "Alle Zeilen sind eindeutig.")
            return translate(
                "Import",
                "Alle Zeilen sind eindeutig. Neue, die nicht mitkommen sollen, können Sie überspringen:",
            )
        if self.form.plain_ones.isChecked():
            return translate(
                "Import", "Das sind alle Zeilen. Entscheiden Sie, was mit den gewählten geschieht:"
            )
        return translate(
            "Import", "Diese Zeilen sollten Sie ansehen. Entscheiden Sie, was mit den gewählten geschieht:"
        )

    def _first_to_decide(self) -> int:
        """The first row that waits for a decision, else the first of all."""
        waiting = (at for at, row in enumerate(self._model.rows) if row.planned and row.planned.has_choice)
        return next(waiting, 0)

    def rows(self) -> list[LookRow]:
        """The rows that are shown."""
        return self._model.rows

    def _show_counts(self) -> None:
        counts = self._plan.counts() if self._plan else {}
        self.form.counts.setText(
            " · ".join(
                f"{number} {translate('Import', OUTCOME_WORDS[each])}" for each, number in counts.items()
            )
        )

    def _chosen(self) -> list[LookRow]:
        indexes = self.form.rows.selectionModel().selectedRows()
        chosen = [self._model.rows[index.row()] for index in indexes]
        return [row for row in chosen if row.planned and row.planned.allows(Decision.SKIP)]

    def _offer_decisions(self) -> None:
        current = self.form.rows.currentIndex()
        row = self._model.rows[current.row()] if current.isValid() and self._model.rows else None
        self._tell_why(row)
        chosen = [row.planned for row in self._chosen() if row.planned]
        self.form.alike.setEnabled(bool(chosen))
        for button, decision in self._buttons:
            button.setEnabled(any(row.allows(decision) for row in chosen))

    def _tell_why(self, row: LookRow | None) -> None:
        """Say why the current row has to be looked at, and in words what is different where no table shows it."""
        planned = row.planned if row else None
        in_words = self.form.differences.isHidden()
        why = planned.why(differences=in_words) if planned else row.reason if row else ""
        brings = planned.shown() if planned else ()
        is_new = planned is not None and planned.is_alone
        if planned and is_new and in_words:
            why = " ".join(filter(None, (why, planned.brings())))
        self.form.why.setText(why)
        self.form.why.setVisible(bool(why) and not self.form.decisions.isHidden())
        import_differences.show(self.form.differences, brings, is_new=is_new)

    def _decide(self, decision: Decision) -> None:
        if self._plan is None:
            return
        for row in self._chosen():
            if self.form.alike.isChecked():
                self._plan.decide_alike(row.number, decision)
            else:
                self._plan.decide(row.number, decision)
        self._model.tell_changed()
        self._fit()
        self._offer_decisions()
        self._show_counts()
        self.decided.emit()

    def _choose_status(self) -> None:
        if self._plan:
            self._plan.new_status = self.form.status.currentData()


def _lines(row: LookRow) -> int:
    """How many lines the table beside a row takes, without asking each new row for all that it brings."""
    if row.planned is None:
        return 0
    return import_differences.MOST if row.planned.is_alone else len(row.planned.differences)
