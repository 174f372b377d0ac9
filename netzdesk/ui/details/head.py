"""The top of a detail: what the record is called, a few words, quick buttons, and the card of what is being added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from netzdesk.base.text import tied, translate
from netzdesk.ui import icons
from netzdesk.ui.desk import Desk
from netzdesk.ui.flow import Flow
from netzdesk.ui.focus_sight import show_whole
from netzdesk.ui.parts.editor import PartEditor
from netzdesk.ui.parts.kind import PartKind


class DetailHead(QWidget):
    """``trash_left`` when the record shall come out of the Papierkorb, ``erase_wanted`` when it shall go for good,
    ``sight_wanted`` before a quick button is pressed from afar.

    ``owner`` tells key and name of the record.
    """

    trash_left = Signal()
    erase_wanted = Signal()
    sight_wanted = Signal()

    def __init__(
        self, desk: Desk, owner: Callable[[], tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._owner = desk, owner
        self._quick: dict[QPushButton, QAction] = {}
        self._editors: dict[str, PartEditor] = {}
        self._aside: dict[str, list[PartEditor]] = {}
        self._shown = ""
        self._came_from: QPushButton | None = None
        self.title = self._label("title")
        self.words = self._label("muted")
        self.trash = self._trash_notice()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.trash)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.words)
        self._buttons = Flow(gap=max(4, self.fontMetrics().height() // 3))
        self._layout.addLayout(self._buttons)

    def add_badge(self, slot: Callable[[], None]) -> QPushButton:
        """Add a line below the name that says where the record stands and can be pressed to change that."""
        badge = QPushButton(self)
        badge.setProperty("look", "chip")
        badge.setAutoDefault(False)
        badge.clicked.connect(lambda _on: slot())
        self._layout.insertWidget(self._layout.indexOf(self.words), badge, 0, Qt.AlignmentFlag.AlignLeft)
        return badge

    def add_button(self, words: str, icon: str, slot: Callable[[], None], *, look: str = "") -> QPushButton:
        """Add a quick button."""
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        if look:
            button.setProperty("look", look)
        icons.put(button, icon)
        button.clicked.connect(lambda _on: slot())
        self._buttons.addWidget(button)
        deed = self._quick[button] = QAction(button)
        deed.setProperty("icon_name", icon)
        deed.triggered.connect(self.sight_wanted)
        deed.triggered.connect(button.click)
        return button

    def deeds(self) -> list[QAction]:
        """The quick buttons that can be pressed now, as commands for the search over everything."""
        now = {
            deed: button
            for button, deed in self._quick.items()
            if button.isEnabled() and not button.isHidden()
        }
        for deed, button in now.items():
            deed.setText(button.text())
            deed.setProperty("of", self.title.accessibleName())
        return list(now)

    def show_record(self, name: str, words: str, *, in_trash: bool) -> None:
        """Show the name and the few words of a record, and the card that waits for it."""
        key = self._owner()[0]
        if key != self._shown:
            self._lay_aside(self._shown)
            self._shown = key
            for waiting in self._aside.pop(key, []):
                waiting.show()
                self._editors[waiting.kind.key] = waiting
        self.title.setText(tied(name))
        self.title.setAccessibleName(name)
        self.words.setText(tied(words))
        self.words.setVisible(bool(words))
        self.trash.setVisible(in_trash)
        for button in self._quick:
            button.setEnabled(not in_trash)

    def begin(self, kind: PartKind) -> None:
        """Open the card for a new part of the record."""
        now = self.window().focusWidget()
        self._came_from = now if isinstance(now, QPushButton) and self.isAncestorOf(now) else None
        self.finish()
        editor = self._editors.get(kind.key)
        if editor is None:
            editor = self._editors[kind.key] = PartEditor(self._desk, kind, self)
            editor.closed.connect(partial(self._close, editor))
            self._layout.addWidget(editor)
        editor.begin(self._owner())
        editor.show()
        editor.take_focus()
        QTimer.singleShot(0, editor, lambda: show_whole(editor))

    def _close(self, editor: PartEditor) -> None:
        """Hide a card; who was in it is back at the button that opened it."""
        had_focus = editor.isAncestorOf(QApplication.focusWidget() or self)
        editor.hide()
        if had_focus and self._came_from is not None:
            self._came_from.setFocus()

    def _lay_aside(self, key: str) -> None:
        """A card with something in it that could not be stored waits until its record is shown again."""
        for name, editor in list(self._editors.items()):
            if editor.is_waiting():
                editor.hide()
                self._aside.setdefault(key, []).append(self._editors.pop(name))

    def finish(self) -> None:
        """Make what was typed, before something else is shown."""
        for editor in self._editors.values():
            if not editor.isHidden():
                editor.finish()

    def abandon(self) -> None:
        """Forget what was being added."""
        for editor in self._editors.values():
            editor.abandon()
        for waiting in self._aside.values():
            for editor in waiting:
                editor.deleteLater()
        self._aside.clear()

    def _label(self, tone: str) -> QLabel:
        label = QLabel()
        label.setProperty("tone", tone)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _trash_notice(self) -> QFrame:
        notice = QFrame()
        notice.setProperty("look", "notice")
        words = QLabel(translate("Detail", "Dieser Eintrag ist im Papierkorb."))
        words.setWordWrap(True)
        back = QPushButton(translate("Detail", "Wiederherstellen"))
        icons.put(back, "restore")
        back.clicked.connect(self.trash_left)
        gone = QPushButton(translate("Detail", "Endgültig löschen …"))
        icons.put(gone, "trash")
        gone.clicked.connect(self.erase_wanted)
        layout = QVBoxLayout(notice)
        layout.addWidget(words)
        deeds = Flow(gap=max(4, self.fontMetrics().height() // 3))
        deeds.addWidget(back)
        deeds.addWidget(gone)
        layout.addLayout(deeds)
        notice.hide()
        return notice
