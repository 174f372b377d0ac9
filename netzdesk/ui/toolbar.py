"""``Toolbar``: buttons with icon and word; those that do not fit wait in a menu at the end, at 200 % type as well."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons


class Toolbar(QWidget):
    """Qt's own toolbar hides the rest behind a button too narrow to be seen when type is large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Window", "Werkzeuge"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self.more = self._button()
        self.more.setAccessibleName(translate("Window", "Weitere Befehle"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setText(translate("Window", "Mehr"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        icons.put(self.more, "more")
        self._line.addWidget(self.more)
        self._line.addStretch(1)
        self.buttons: list[QToolButton] = []

    def add(self, action: QAction) -> QToolButton:
        """One more button at the end, for an action."""
        button = self._button()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        action.changed.connect(self.fit)
        self._line.insertWidget(len(self.buttons), button)
        self.buttons.append(button)
        return button

    def below(self, action: QAction) -> QPoint:
        """Where on the screen a menu of this action opens: below its button, or below the one for the rest."""
        button = next(
            (each for each in self.buttons if each.defaultAction() is action and each.isVisible()), self.more
        )
        return button.mapToGlobal(QPoint(0, button.height()))

    def fit(self) -> None:
        """Show as many buttons as there is room for, the rest in the menu."""
        pixels = self.fontMetrics().height()
        for button in (*self.buttons, self.more):
            button.setIconSize(icons.roomy(pixels))
        widths = [button.sizeHint().width() + self._line.spacing() for button in self.buttons]
        shown = len(widths)
        if sum(widths) > self.width():
            room = self.width() - self.more.sizeHint().width()
            shown = next((n for n in range(len(widths)) if sum(widths[: n + 1]) > room), len(widths))
        for place, button in enumerate(self.buttons):
            button.setVisible(place < shown)
        self.more.setVisible(shown < len(widths))
        menu = self.more.menu()
        menu.clear()
        menu.addActions([action for button in self.buttons[shown:] for action in button.actions()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt defines it."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """As Qt defines it; the button for the rest is the last one for Tab as it is for the eye."""
        super().showEvent(event)
        for before, after in pairwise((*self.buttons, self.more)):
            QWidget.setTabOrder(before, after)

    def sizeHint(self) -> QSize:
        """As Qt defines it; as high as a button."""
        return QSize(0, max((button.sizeHint().height() for button in self.buttons), default=0))

    def minimumSizeHint(self) -> QSize:
        """As Qt defines it; narrow enough for the menu alone."""
        return QSize(self.more.sizeHint().width(), self.sizeHint().height())

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("look", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
