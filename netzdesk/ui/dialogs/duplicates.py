"""Finding what is there twice, and merging two records into one as a single step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.layout import set_tab_order
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.forms.ui_duplicates import Ui_Duplicates
from netzdesk.work import duplicates, merging
from netzdesk.work.duplicates import PossibleDuplicate

_DIFFERENT = "different"
"""Settings: pairs of keys that somebody called different, as "one two"."""


class DuplicatesDialog(QDialog):
    """Pairs at the left, the merge of the chosen pair at the right; nothing is merged unasked."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, chosen: tuple[str, str, str] | None = None
    ) -> None:
        """``chosen``: kind and keys of the two records that are wanted, instead of all that look alike."""
        super().__init__(parent)
        self.form = form = Ui_Duplicates()
        form.setupUi(self)
        self._desk = desk
        self._plan: merging.MergePlan | None = None
        self._is_chosen = chosen is not None
        form.panes.setStretchFactor(1, 1)
        form.pairs.setMinimumWidth(24 * form.pairs.fontMetrics().averageCharWidth())
        form.pairs.currentItemChanged.connect(self._begin)
        form.merge.changed.connect(self._show_plan)
        form.merge_now.clicked.connect(self._merge)
        form.no_duplicate.clicked.connect(self._call_different)
        form.close_dialog.clicked.connect(self.reject)
        form.intro.setText(translate("Duplicates", "Netzdesk vergleicht alle Einträge …"))
        self._begin()

        def search(progress: Progress) -> list[PossibleDuplicate]:
            with desk.read() as session:
                if chosen:
                    return [duplicates.chosen_pair(session, *chosen)]
                return duplicates.find(session, progress)

        form.strip.run(
            desk.jobs, translate("Duplicates", "Einträge werden verglichen …"), search, self._list_pairs
        )

    def done(self, result: int) -> None:
        """Stop a search that is under way."""
        self.form.strip.cancel()
        super().done(result)

    def _list_pairs(self, found: list[PossibleDuplicate]) -> None:
        different = set(() if self._is_chosen else self._desk.settings.get(_DIFFERENT, ()))
        for pair in found:
            if _name_of(pair) not in different:
                item = QListWidgetItem(f"{pair.a_name}\n{pair.b_name}\n({pair.reasons})", self.form.pairs)
                item.setData(Qt.ItemDataRole.UserRole, pair)
        self._count()
        self.form.pairs.setCurrentRow(0)

    def _count(self) -> None:
        count = self.form.pairs.count()
        if count:
            said = translate(
                "Duplicates",
                "%n Paare könnten dasselbe meinen. Zusammengeführt wird nur, was Sie bestätigen.",
                None,
                count,
            )
        else:
            said = translate("Duplicates", "Nichts ist doppelt.")
        self.form.intro.setText(said)

    def _pair(self) -> PossibleDuplicate | None:
        item = self.form.pairs.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _begin(self) -> None:
        self.form.merge.begin()
        self._show_plan()

    def _show_plan(self) -> None:
        """Show what merging the chosen pair would do, as chosen so far."""
        pair, view = self._pair(), self.form.merge
        self._plan = None
        if pair:
            keep, drop = (pair.b_id, pair.a_id) if view.turned else (pair.a_id, pair.b_id)
            with self._desk.read() as session:
                self._plan = merging.plan_merge(session, keep, drop, view.choices)
            view.show_plan(self._plan)
            set_tab_order(self)
        view.setVisible(pair is not None)
        self.form.merge_now.setEnabled(pair is not None)
        self.form.no_duplicate.setEnabled(pair is not None)

    def _merge(self) -> None:
        plan = self._plan
        if plan is None:
            return
        label = translate("Duplicates", "Zusammengeführt: {name}").format(name=plan.keep_name)
        try:
            with self._desk.change(label) as session:
                merging.merge(session, plan)
        except UserError as error:
            self.form.strip.say(str(error))
            self._show_plan()
            return
        self._forget(lambda pair: plan.drop_id in {pair.a_id, pair.b_id})
        done = translate("Duplicates", "„{drop}“ ist jetzt in „{keep}“. Rückgängig holt beide zurück.")
        self.form.strip.tell(done.format(drop=plan.drop_name, keep=plan.keep_name))

    def _call_different(self) -> None:
        chosen = self._pair()
        if chosen:
            different = self._desk.settings.get(_DIFFERENT, [])
            self._desk.settings.set(_DIFFERENT, [*different, _name_of(chosen)])
            self._forget(lambda pair: pair == chosen)

    def _forget(self, unwanted: Callable[[PossibleDuplicate], bool]) -> None:
        """Take the pairs from the list that need no decision any more."""
        pairs = self.form.pairs
        for row in reversed(range(pairs.count())):
            if unwanted(pairs.item(row).data(Qt.ItemDataRole.UserRole)):
                pairs.takeItem(row)
        self._count()
        self._begin()


def open_duplicates(
    desk: Desk, parent: QWidget | None = None, chosen: tuple[str, str, str] | None = None
) -> DuplicatesDialog:
    """Show what may be there twice, or two records (kind and keys) that somebody has chosen."""
    return open_dialog(desk, DuplicatesDialog(desk, parent, chosen))


def _name_of(pair: PossibleDuplicate) -> str:
    return " ".join(sorted((pair.a_id, pair.b_id)))
