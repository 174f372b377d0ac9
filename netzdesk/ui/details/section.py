"""``Section``: a part of a detail under a heading that opens and closes it and says how much is inside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons


class Section(QWidget):
    """``opened_or_closed`` when somebody did so; ``add_wanted`` from the plus sign, which a section may have."""

    opened_or_closed = Signal()
    add_wanted = Signal()

    def __init__(
        self, key: str, title: str, body: QWidget, *, add: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key, self.title, self.body = key, title, body
        self._count: int | None = None
        self.head = QToolButton()
        self.head.setProperty("look", "section")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.head.clicked.connect(self._toggle)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.head)
        row.addStretch(1)
        self.plus: QToolButton | None = None
        if add:
            self.plus = QToolButton()
            self.plus.setProperty("look", "quiet")
            self.plus.setAccessibleName(add)
            self.plus.setToolTip(add)
            self.plus.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            icons.put(self.plus, "plus")
            self.plus.clicked.connect(self.add_wanted)
            row.addWidget(self.plus)
        rule = QFrame()
        rule.setProperty("look", "rule")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(max(2, self.fontMetrics().height() // 6))
        layout.addWidget(rule)
        layout.addLayout(row)
        layout.addWidget(body)
        self._show_state()

    def is_open(self) -> bool:
        """Whether its body can be seen."""
        return not self.body.isHidden()

    def set_open(self, *, is_open: bool) -> None:
        """Open or close it without a word."""
        self.body.setVisible(is_open)
        self._show_state()

    def set_count(self, count: int | None) -> None:
        """Say in the heading how many entries hold today; None says nothing."""
        self._count = count
        self._show_state()

    def _toggle(self) -> None:
        self.set_open(is_open=not self.is_open())
        self.opened_or_closed.emit()

    def _show_state(self) -> None:
        icons.put(self.head, "down" if self.is_open() else "forward")
        words = f"{self.title}  {self._count}" if self._count else self.title
        self.head.setText(words.replace("&", "&&"))
        state = translate("Section", "geöffnet") if self.is_open() else translate("Section", "geschlossen")
        name = f"{self.title}, {state}"
        if self._count is not None:
            name = translate("Section", "{title}, Einträge: {count}, {state}").format(
                title=self.title, count=self._count, state=state
            )
        self.head.setAccessibleName(name)
        if self.plus:
            self.plus.setVisible(not self.is_open())
