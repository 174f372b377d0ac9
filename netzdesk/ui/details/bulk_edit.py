"""The panel for many chosen records: only touched fields are written, entries come and go, one step to undo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy import func, select

from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.model.entities import ENTITIES
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.bulk_links import BulkLinkField
from netzdesk.ui.flow import Flow
from netzdesk.ui.record_kind import BulkField, RecordKind
from netzdesk.work.records import among

_NOT_SET = object()


class BulkEditPanel(QWidget):
    """``show_records(keys)`` shows what the chosen records have in common; „verschieden“ where they differ.

    ``done(label)`` says what was set, ``said(sentence)`` what was typed and not set before others were chosen.
    ``trash_wanted``, ``restore_wanted`` and ``export_wanted`` are wishes about the same records. In the Papierkorb
    nothing is edited: records come back, or go for good.
    """

    done = Signal(str)
    said = Signal(str)
    trash_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: Desk, kind: RecordKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = kind
        self._keys: list[str] = []
        self._in_trash = False
        self._fields: dict[str, QComboBox | QLineEdit] = {}
        self._touched: set[str] = set()
        self._under_way: tuple[list[str], str] | None = None
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("look", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(page)
        em = self.fontMetrics().height()
        layout.setContentsMargins(em, em, em, em)
        layout.setSpacing(em // 2)
        self._title = QLabel()
        self._title.setProperty("tone", "title")
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        self._editing = QWidget()
        self.apply = QPushButton()
        self._foot = self._made_foot()
        if kind.bulk_edit:
            inside = QVBoxLayout(self._editing)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(em // 2)
            self._add_fields(inside)
        layout.addWidget(self._editing)
        layout.addLayout(self._deeds())
        layout.addStretch(1)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self._foot)
        desk.changed.connect(self._follow)

    def _follow(self) -> None:
        """Show the same records as they are now, after Undo for one."""
        if self.isVisible():
            self.show_records(self._keys, in_trash=self._in_trash)

    def _add_fields(self, layout: QVBoxLayout) -> None:
        hint = QLabel(translate("BulkEdit", "Nur was Sie hier ändern, wird bei allen gleich gesetzt."))
        hint.setProperty("tone", "muted")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for each in self._kind.bulk_fields:
            form.addRow(each.heading(), self._field(each))
        self._links = [BulkLinkField(self._desk, each) for each in self._kind.bulk_links]
        for link in self._links:
            form.addRow(link.link.heading(), link)
            link.changed.connect(self._show_readiness)
        layout.addLayout(form)

    def _made_foot(self) -> QWidget:
        """The button that sets it for all, in sight however much stands above it."""
        self.apply.setProperty("look", "primary")
        self.apply.clicked.connect(self._carry_out)
        foot = QWidget()
        foot.setProperty("look", "surface")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(foot)
        em = self.fontMetrics().height()
        layout.setContentsMargins(em, em // 2, em, em // 2)
        layout.addWidget(self.apply)
        return foot

    def _field(self, each: BulkField) -> QWidget:
        field: QComboBox | QLineEdit
        if each.choices is None:
            field = QLineEdit()
            field.textEdited.connect(lambda _text: self._touch(each.name))
            field.returnPressed.connect(self.apply.click)
        else:
            field = QComboBox()
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(12)
            field.activated.connect(lambda _row: self._touch(each.name))
        field.setAccessibleName(each.heading())
        self._fields[each.name] = field
        return field

    def _deeds(self) -> Flow:
        line = Flow(gap=self.fontMetrics().height() // 2)
        self._back = QPushButton(translate("BulkEdit", "Wiederherstellen"))
        icons.put(self._back, "restore")
        self._back.clicked.connect(self.restore_wanted)
        line.addWidget(self._back)
        export = QPushButton(translate("BulkEdit", "Excel-Liste"))
        icons.put(export, "sheet")
        export.clicked.connect(self.export_wanted)
        line.addWidget(export)
        self._trash = QPushButton(self)
        self._trash.clicked.connect(self.trash_wanted)
        self._trash.setVisible(self._kind.listing.has_trash)
        line.addWidget(self._trash)
        return line

    def show_records(self, keys: list[str], *, in_trash: bool = False) -> None:
        """Show these records; what was touched before stays as long as some of them are the same."""
        for part in (self._editing, self._foot):
            part.setVisible(bool(self._kind.bulk_edit) and not in_trash)
        self._back.setVisible(in_trash)
        self._trash.setText(
            translate("BulkEdit", "Endgültig löschen …")
            if in_trash
            else translate("BulkEdit", "In den Papierkorb")
        )
        icons.put(self._trash, "trash")
        self._title.setText(
            translate("BulkEdit", "{count} {noun} ausgewählt").format(
                count=len(keys), noun=self._kind.listing.named(len(keys))
            )
        )
        if not set(keys) & set(self._keys):
            self.leave()
        self._keys, self._in_trash = keys, in_trash
        if not self._kind.bulk_edit or in_trash:
            return
        shared = self._shared(keys) | {name: _shown(self._fields[name]) for name in self._touched}
        with self._desk.look() as reader:
            for each in self._kind.bulk_fields:
                field, value = self._fields[each.name], shared[each.name]
                if isinstance(field, QComboBox):
                    field.clear()
                    choices = each.choices(reader) if each.choices else ()
                    for kept, word in [("", translate("BulkEdit", "– leer –")), *choices]:
                        field.addItem(word, kept)
                    field.setPlaceholderText(translate("BulkEdit", "verschieden"))
                    field.setCurrentIndex(-1 if value is _NOT_SET else field.findData(value))
                else:
                    field.setText("" if value is _NOT_SET else value)
                    field.setPlaceholderText(
                        translate("BulkEdit", "verschieden") if value is _NOT_SET else ""
                    )
            for link in self._links:
                link.show_records(reader, keys)
        self._show_readiness()

    def leave(self) -> None:
        """Say what was typed and not set, and forget it: it was meant for the records that were chosen."""
        if not self._kind.bulk_edit:
            return
        fields = [each.heading() for each in self._kind.bulk_fields if each.name in self._touched]
        fields += [each.link.heading() for each in self._links if each.given or each.taken]
        if fields and not self._under_way:
            words = translate("BulkEdit", "Nicht übernommen, weil anderes ausgewählt wurde: {fields}")
            self.said.emit(words.format(fields=", ".join(fields)))
        self._forget()

    def _forget(self) -> None:
        self._touched.clear()
        for link in self._links:
            link.forget()

    def _shared(self, keys: list[str]) -> dict[str, Any]:
        """What all records have in a field, as text; ``_NOT_SET`` where they differ."""
        entity: Any = ENTITIES[self._kind.record_kind]
        found = {}
        with self._desk.read() as session:
            for each in self._kind.bulk_fields:
                column = getattr(entity, each.name)
                query = select(func.min(column), func.count(func.distinct(func.coalesce(column, ""))))
                value, different = session.execute(query.where(among(entity.id, keys))).one()
                found[each.name] = _as_text(value) if different <= 1 else _NOT_SET
        return found

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self._show_readiness()

    def _show_readiness(self) -> None:
        ready = bool(self._touched or any(link.given or link.taken for link in self._links))
        self.apply.setEnabled(ready)
        self.apply.setText(translate("BulkEdit", "Für alle {count} übernehmen").format(count=len(self._keys)))
        icons.put(self.apply, "done")

    def _values(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in self._touched:
            field = self._fields[name]
            if isinstance(field, QComboBox):
                kept = field.currentData()
                values[name] = (
                    {"1": True, "0": False}.get(kept, kept) if name.startswith("is_") else kept or None
                )
            else:
                values[name] = field.text().strip()
        return values

    def _carry_out(self) -> None:
        bulk_edit, desk = self._kind.bulk_edit, self._desk
        assert bulk_edit
        noun = self._kind.listing.named(len(self._keys))
        label = translate("Steps", "{count} {noun} geändert").format(count=len(self._keys), noun=noun)
        keys, values = list(self._keys), self._values()
        given = {link.link.catalogue: list(link.given) for link in self._links}
        taken = {link.link.catalogue: list(link.taken) for link in self._links}

        def work(progress: Progress) -> None:
            with desk.change(label) as session:
                bulk_edit(session, keys, values, given, taken, progress)

        self._under_way = keys, label
        self.setFocus()  # it waits here, for the fields cannot be used meanwhile
        self._editing.setEnabled(False)
        self._foot.setEnabled(False)
        title = translate("BulkEdit", "{count} {noun} werden geändert").format(count=len(keys), noun=noun)
        job = desk.jobs.run(work, title)
        job.done.connect(lambda: self.done.emit(self._end()))
        job.cancelled.connect(self._stop)
        job.failed.connect(self._fail)

    def _stop(self) -> None:
        self._end()
        self.said.emit(translate("BulkEdit", "Abgebrochen. Es ist alles wie vorher."))

    def _fail(self, error: BaseException) -> None:
        self._end(forget=False)
        raise error

    def _end(self, *, forget: bool = True) -> str:
        """Have the panel used again, and tell what was under way."""
        assert self._under_way
        (keys, label), self._under_way = self._under_way, None
        self._editing.setEnabled(True)
        self._foot.setEnabled(True)
        if forget and set(keys) & set(self._keys):
            self._forget()
            self.show_records(self._keys, in_trash=self._in_trash)
        if self.hasFocus():
            next(iter(self._fields.values())).setFocus()
        return label


def _shown(field: QComboBox | QLineEdit) -> str:
    """What stands in a field, as it is kept."""
    return str(field.currentData() or "") if isinstance(field, QComboBox) else field.text()


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(getattr(value, "value", value) or "")
