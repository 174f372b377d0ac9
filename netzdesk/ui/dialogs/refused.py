"""``Refused``: in the middle of a dialog that has nothing to show, why that is so, and the button that leads on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netzdesk.ui import icons

WIDEST = 30
"""Width of the sentence in line heights: longer lines are harder to read."""


class Refused(QWidget):
    """``wanted`` when the button with these ``words`` was pressed."""

    wanted = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        picture = QLabel()
        picture.setPixmap(icons.icon("warning").pixmap(2 * em, 2 * em))
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(words)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        for label in (picture, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(WIDEST * em)
        layout = QVBoxLayout(self)
        layout.setSpacing(em)
        layout.setContentsMargins(2 * em, em, 2 * em, em)
        layout.addStretch(2)
        layout.addWidget(picture)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.sentence, 100)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show why there is nothing, ready to go on."""
        self.sentence.setText(sentence)
        self.button.setAccessibleDescription(sentence)
        self.show()
        self.button.setFocus()
