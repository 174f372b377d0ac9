"""What *Heute* says in a network without partners: how to begin, each step a command of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.ui import icons

STEPS = (
    (
        "import_list",
        "import",
        QT_TRANSLATE_NOOP("Today", "Liste einlesen"),
        QT_TRANSLATE_NOOP("Today", "Aus Excel oder einer anderen Tabelle. Sie sehen vorher, was geschieht."),
    ),
    (
        "new_record",
        "plus",
        QT_TRANSLATE_NOOP("Today", "Erste Partner*innen anlegen"),
        QT_TRANSLATE_NOOP("Today", "Ein Name genügt. Alles andere können Sie später ergänzen."),
    ),
    (
        "network_profile",
        "network",
        QT_TRANSLATE_NOOP("Today", "Unser Netzwerk beschreiben"),
        QT_TRANSLATE_NOOP(
            "Today", "Name, Logo, Leitbild und Geschichte: Das kommt in jede Willkommensmappe."
        ),
    ),
)
"""Command, picture, words on the button and the sentence below it."""


class FirstSteps(QFrame):
    """``command_wanted(key)`` asks the window for one of its commands."""

    command_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        em = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, em, em, em)
        heading = QLabel(translate("Today", "So fangen Sie an"))
        heading.setProperty("tone", "heading")
        layout.addWidget(heading)
        for key, symbol, words, hint in STEPS:
            layout.addSpacing(em // 2)
            button = QPushButton(translate("Today", words))
            button.setAccessibleDescription(translate("Today", hint))
            icons.put(button, symbol)
            button.clicked.connect(lambda _on=False, key=key: self.command_wanted.emit(key))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            below = QLabel(translate("Today", hint))
            below.setProperty("tone", "muted")
            below.setWordWrap(True)
            layout.addWidget(below)
