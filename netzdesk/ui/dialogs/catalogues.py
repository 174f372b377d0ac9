"""The catalogues that a network works with: sectors, life domains, target groups and the like."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from netzdesk.base.text import translate
from netzdesk.model import TargetGroup
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.layout import set_tab_order
from netzdesk.ui.dialogs.catalogue_parts import entries_of
from netzdesk.ui.dialogs.opening import open_dialog, undo_inside
from netzdesk.ui.forms.ui_catalogues import Ui_Catalogues
from netzdesk.ui.parts.list import PartList
from netzdesk.work.catalogues import CATALOGUES, focus_warning


class CataloguesDialog(QDialog):
    """The catalogues at the left, the entries of the chosen one at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_Catalogues()
        form.setupUi(self)
        self._desk = desk
        self.lists: list[PartList] = []
        for title, catalogue in CATALOGUES:
            form.catalogues.addItem(translate("Catalogues", title))
            parts = PartList(desk, entries_of(catalogue))
            parts.setProperty("record", ("catalogues", catalogue.__tablename__))
            parts.widgets_changed.connect(lambda: set_tab_order(self))
            form.entries_layout.addWidget(parts)
            self.lists.append(parts)
        form.panes.setStretchFactor(1, 1)
        form.catalogues.setMinimumWidth(22 * form.catalogues.fontMetrics().averageCharWidth())
        form.catalogues.currentRowChanged.connect(self._show)
        form.close_dialog.clicked.connect(self.reject)
        undo_inside(desk, self, self._keep)
        desk.changed.connect(self._show_changed)
        form.catalogues.setCurrentRow(0)

    def reveal(self, table: str, key: str, name: str) -> None:
        """Go to a field of an entry of the catalogue in this table."""
        row = next(row for row, (_title, each) in enumerate(CATALOGUES) if each.__tablename__ == table)
        self.form.catalogues.setCurrentRow(row)
        self.lists[row].reveal(key, name)

    def done(self, result: int) -> None:
        """Store what is being typed."""
        self._keep()
        super().done(result)

    def _keep(self) -> None:
        for parts in self.lists:
            parts.finish()

    def _show_changed(self, _tables: frozenset[str]) -> None:
        self._show()

    def _show(self) -> None:
        shown = self.form.catalogues.currentRow()
        title, catalogue = CATALOGUES[shown]
        self.form.title.setText(translate("Catalogues", title))
        for row, parts in enumerate(self.lists):
            if row != shown:
                parts.finish()
            parts.setVisible(row == shown)
        with self._desk.read() as session:
            parts = self.lists[shown]
            owner = (catalogue.__tablename__, translate("Catalogues", title))
            parts.show_lines(session, owner, parts.kind.lines(session, owner[0]))
            warning = focus_warning(session) if catalogue is TargetGroup else ""
        self.form.focus_warning.setText(warning)
        self.form.focus_warning.setVisible(bool(warning))


def open_catalogues(desk: Desk, parent: QWidget | None = None) -> CataloguesDialog:
    """Edit what can be chosen from."""
    return open_dialog(desk, CataloguesDialog(desk, parent))
