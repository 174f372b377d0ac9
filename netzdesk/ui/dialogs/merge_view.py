"""``MergeView``: two records side by side, whose value stays in each field, and all that moves or is dropped."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from netzdesk.base.text import translate
from netzdesk.ui.forms.ui_duplicates_merge import Ui_DuplicatesMerge
from netzdesk.work.merging import Choice, MergeField, MergePlan

TOP = Qt.AlignmentFlag.AlignTop
_BREAKS = re.compile(r"(?<=[/.@_&?=-])(?=\w)")


def breakable(text: str) -> str:
    """The text with places where a line may end inside addresses, which have no blanks."""
    return _BREAKS.sub("\u200b", text)


class _Value(QLabel):
    """A value that wraps, which a radio button cannot; a click on it is a click on its button."""

    def __init__(self, text: str, button: QRadioButton, parent: QWidget) -> None:
        super().__init__(breakable(text), parent, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._button = button
        self.setAlignment(TOP)
        self.setContentsMargins(0, 0, self.fontMetrics().height(), 0)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """As Qt defines it."""
        self._button.click()


class MergeView(QWidget):
    """Shows a plan; ``changed`` when somebody chose another value or turned the two round."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DuplicatesMerge()
        self.form.setupUi(self)
        self.choices: dict[str, Choice] = {}
        self.turned = False
        """Whether the second record is the one that stays."""
        self.form.keep_first.clicked.connect(lambda: self._turn(False))
        self.form.keep_second.clicked.connect(lambda: self._turn(True))
        self.setVisible(False)

    def begin(self) -> None:
        """Forget what was chosen for the pair before."""
        self.choices = {}
        self.turned = False

    def show_plan(self, plan: MergePlan) -> None:
        """Show what a merge would do."""
        first, second = plan.keep_name, plan.drop_name
        if self.turned:
            first, second = second, first
        self.form.keep_first.setText(first.replace("&", "&&"))
        self.form.keep_second.setText(second.replace("&", "&&"))
        (self.form.keep_second if self.turned else self.form.keep_first).setChecked(True)
        if {each.field for each in plan.fields} != set(self._shown_fields()):
            self._show_fields(plan)
        self.form.fields_title.setVisible(bool(plan.fields))
        self.form.fields.setVisible(bool(plan.fields))
        nothing = translate("Duplicates", "Nichts.")
        for label, lines in ((self.form.moved, plan.moved), (self.form.dropped, plan.dropped)):
            label.setText("\n".join(f"•\u2002{breakable(line)}" for line in lines) or nothing)
        self.setVisible(True)

    def _turn(self, turned: bool) -> None:
        if turned != self.turned:
            self.turned = turned
            self.choices = {}
            self._clear_fields()
            self.changed.emit()

    def _shown_fields(self) -> list[str]:
        return [group.objectName() for group in self.form.fields.findChildren(QButtonGroup)]

    def _clear_fields(self) -> None:
        for child in (*self.form.fields.findChildren(QButtonGroup), *self.form.fields.findChildren(QWidget)):
            child.setParent(None)
            child.deleteLater()

    def _show_fields(self, plan: MergePlan) -> None:
        self._clear_fields()
        em = self.fontMetrics().height()
        self.form.fields_grid.setHorizontalSpacing(0)  # or a value stands apart from its button
        for row, field in enumerate(plan.fields):
            title = QLabel(f"{field.title}:", self.form.fields)
            title.setContentsMargins(0, 0, em // 2, 0)
            self.form.fields_grid.addWidget(title, row, 0, TOP)
            group = QButtonGroup(self.form.fields)
            group.setObjectName(field.field)
            self._offer(group, field, "keep", field.keep_value, row, 1)
            self._offer(group, field, "drop", field.drop_value, row, 3)
            if field.may_join:
                self._offer(group, field, "both", translate("Duplicates", "beides"), row, 5)
        for column, (least, stretch) in {2: (em * 8, 1), 4: (em * 8, 1), 6: (0, 0)}.items():
            self.form.fields_grid.setColumnMinimumWidth(column, least)
            self.form.fields_grid.setColumnStretch(column, stretch)

    def _offer(
        self, group: QButtonGroup, field: MergeField, choice: Choice, value: str, row: int, column: int
    ) -> None:
        button = QRadioButton(self.form.fields)
        button.setObjectName(f"{field.field}_{choice}")
        button.setAccessibleName(f"{field.title}: {value}")
        button.setChecked(field.choice == choice)
        button.clicked.connect(lambda: self._choose(field.field, choice))
        group.addButton(button)
        self.form.fields_grid.addWidget(button, row, column, TOP)
        self.form.fields_grid.addWidget(_Value(value, button, self.form.fields), row, column + 1)

    def _choose(self, field: str, choice: Choice) -> None:
        self.choices[field] = choice
        self.changed.emit()
